// Made from dictionaries/s6a.json by npm run dictionaries. Do not edit.

import { atLeast, defineAvp, defineGroup, many, required, type AvpDescriptor, type EnumValue, type WithOthers } from '../../dictionary/descriptors.js';
import {
  type ProseSubscriptionData,
  enodebId,
  extendedEnodebId,
  proseSubscriptionData,
} from './3gpp-supporting.js';
import {
  type UserCsgInformation,
  pdpAddress,
  servedPartyIpAddress,
  userCsgInformation,
} from './charging.js';
import {
  confidentialityKey,
  integrityKey,
  visitedNetworkIdentifier,
} from './cx.js';
import {
  threeGppChargingCharacteristics,
} from './gi-sgi.js';
import {
  type AllocationRetentionPriority,
  type QosClassIdentifier,
  type RatType,
  allocationRetentionPriority,
  qosClassIdentifier,
  ratType,
} from './gx.js';
import {
  type Mip6AgentInfo,
  mip6AgentInfo,
  serviceSelection,
} from './ietf-supporting.js';
import {
  extendedMaxRequestedBwDl,
  extendedMaxRequestedBwUl,
  maxRequestedBandwidthDl,
  maxRequestedBandwidthUl,
} from './rx.js';
import {
  externalIdentifier,
} from './s6m.js';
import {
  type AeseCommunicationPattern,
  type MonitoringEventConfiguration,
  aeseCommunicationPattern,
  monitoringEventConfiguration,
  scefId,
} from './s6t.js';
import {
  msisdn,
} from './sh.js';
import {
  activeTime,
} from './t6a.js';

/** The values of Network-Access-Mode (3GPP TS 29.272). */
export const NetworkAccessMode = {
  PACKET_AND_CIRCUIT: 0,
  ONLY_PACKET: 2,
} as const;
export type NetworkAccessMode = EnumValue<typeof NetworkAccessMode>;

/** The values of Cancellation-Type (3GPP TS 29.272). */
export const CancellationType = {
  MME_UPDATE_PROCEDURE: 0,
  SGSN_UPDATE_PROCEDURE: 1,
  SUBSCRIPTION_WITHDRAWAL: 2,
  UPDATE_PROCEDURE_IWF: 3,
  INITIAL_ATTACH_PROCEDURE: 4,
} as const;
export type CancellationType = EnumValue<typeof CancellationType>;

/** The values of Subscriber-Status (3GPP TS 29.272). */
export const SubscriberStatus = {
  SERVICE_GRANTED: 0,
  OPERATOR_DETERMINED_BARRING: 1,
} as const;
export type SubscriberStatus = EnumValue<typeof SubscriberStatus>;

/** The values of All-APN-Configurations-Included-Indicator (3GPP TS 29.272). */
export const AllApnConfigurationsIncludedIndicator = {
  ALL_APN_CONFIGURATIONS_INCLUDED: 0,
  MODIFIED_ADDED_APN_CONFIGURATIONS_INCLUDED: 1,
} as const;
export type AllApnConfigurationsIncludedIndicator = EnumValue<typeof AllApnConfigurationsIncludedIndicator>;

/** The values of VPLMN-Dynamic-Address-Allowed (3GPP TS 29.272). */
export const VplmnDynamicAddressAllowed = {
  NOTALLOWED: 0,
  ALLOWED: 1,
} as const;
export type VplmnDynamicAddressAllowed = EnumValue<typeof VplmnDynamicAddressAllowed>;

/** The values of Alert-Reason (3GPP TS 29.272). */
export const AlertReason = {
  UE_PRESENT: 0,
  UE_MEMORY_AVAILABLE: 1,
} as const;
export type AlertReason = EnumValue<typeof AlertReason>;

/** The values of PDN-GW-Allocation-Type (3GPP TS 29.272). */
export const PdnGwAllocationType = {
  STATIC: 0,
  DYNAMIC: 1,
} as const;
export type PdnGwAllocationType = EnumValue<typeof PdnGwAllocationType>;

/** The values of Equipment-Status (3GPP TS 29.272). */
export const EquipmentStatus = {
  WHITELISTED: 0,
  BLACKLISTED: 1,
  GREYLISTED: 2,
} as const;
export type EquipmentStatus = EnumValue<typeof EquipmentStatus>;

/** The values of PDN-Type (3GPP TS 29.272). */
export const PdnType = {
  IPv4: 0,
  IPv6: 1,
  IPv4v6: 2,
  IPv4_OR_IPv6: 3,
  Non_IP: 4,
} as const;
export type PdnType = EnumValue<typeof PdnType>;

/** The values of Roaming-Restricted-Due-To-Unsupported-Feature (3GPP TS 29.272). */
export const RoamingRestrictedDueToUnsupportedFeature = {
  Roaming_Restricted_Due_To_Unsupported_Feature: 0,
} as const;
export type RoamingRestrictedDueToUnsupportedFeature = EnumValue<typeof RoamingRestrictedDueToUnsupportedFeature>;

/** The values of Trace-Depth (3GPP TS 29.272). */
export const TraceDepth = {
  Minimum: 0,
  Medium: 1,
  Maximum: 2,
  MinimumWithoutVendorSpecificExtension: 3,
  MediumWithoutVendorSpecificExtension: 4,
  MaximumWithoutVendorSpecificExtension: 5,
} as const;
export type TraceDepth = EnumValue<typeof TraceDepth>;

/** The values of Complete-Data-List-Included-Indicator (3GPP TS 29.272). */
export const CompleteDataListIncludedIndicator = {
  ALL_PDP_CONTEXTS_INCLUDED: 0,
  DYNAMIC: 1,
} as const;
export type CompleteDataListIncludedIndicator = EnumValue<typeof CompleteDataListIncludedIndicator>;

/** The values of Notification-To-UE-User (3GPP TS 29.272). */
export const NotificationToUeUser = {
  NOTIFY_LOCATION_ALLOWED: 0,
  NOTIFYANDVERIFY_LOCATION_ALLOWED_IF_NO_RESPONSE: 1,
  NOTIFYANDVERIFY_LOCATION_NOT_ALLOWED_IF_NO_RESPONSE: 2,
  LOCATION_NOT_ALLOWED: 3,
} as const;
export type NotificationToUeUser = EnumValue<typeof NotificationToUeUser>;

/** The values of GMLC-Restriction (3GPP TS 29.272). */
export const GmlcRestriction = {
  GMLC_LIST: 0,
  HOME_COUNTRY: 1,
} as const;
export type GmlcRestriction = EnumValue<typeof GmlcRestriction>;

/** The values of PLMN-Client (3GPP TS 29.272). */
export const PlmnClient = {
  BROADCAST_SERVICE: 0,
  O_AND_M_HPLMN: 1,
  O_AND_M_VPLMN: 2,
  ANONYMOUS_LOCATION: 3,
  TARGET_UE_SUBSCRIBED_SERVICE: 4,
} as const;
export type PlmnClient = EnumValue<typeof PlmnClient>;

/** The values of ICS-Indicator (3GPP TS 29.272). */
export const IcsIndicator = {
  FALSE: 0,
  TRUE: 1,
} as const;
export type IcsIndicator = EnumValue<typeof IcsIndicator>;

/** The values of IMS-Voice-Over-PS-Sessions-Supported (3GPP TS 29.272). */
export const ImsVoiceOverPsSessionsSupported = {
  NOT_SUPPORTED: 0,
  SUPPORTED: 1,
} as const;
export type ImsVoiceOverPsSessionsSupported = EnumValue<typeof ImsVoiceOverPsSessionsSupported>;

/** The values of Homogeneous-Support-of-IMS-Voice-Over-PS-Sessions (3GPP TS 29.272). */
export const HomogeneousSupportOfImsVoiceOverPsSessions = {
  NOT_SUPPORTED: 0,
  SUPPORTED: 1,
} as const;
export type HomogeneousSupportOfImsVoiceOverPsSessions = EnumValue<typeof HomogeneousSupportOfImsVoiceOverPsSessions>;

/** The values of User-State (3GPP TS 29.272). */
export const UserState = {
  DETACHED: 0,
  ATTACHED_NOT_REACHABLE_FOR_PAGING: 1,
  ATTACHED_REACHABLE_FOR_PAGING: 2,
  CONNECTED_NOT_REACHABLE_FOR_PAGING: 3,
  CONNECTED_REACHABLE_FOR_PAGING: 4,
  NETWORK_DETERMINED_NOT_REACHABLE: 5,
} as const;
export type UserState = EnumValue<typeof UserState>;

/** The values of Current-Location-Retrieved (3GPP TS 29.272). */
export const CurrentLocationRetrieved = {
  ACTIVE_LOCATION_RETRIEVAL: 0,
} as const;
export type CurrentLocationRetrieved = EnumValue<typeof CurrentLocationRetrieved>;

/** The values of SIPTO-Permission (3GPP TS 29.272). */
export const SiptoPermission = {
  SIPTO_ALLOWED: 0,
  SIPTO_NOTALLOWED: 1,
} as const;
export type SiptoPermission = EnumValue<typeof SiptoPermission>;

/** The values of Error-Diagnostic (3GPP TS 29.272). */
export const ErrorDiagnostic = {
  GPRS_DATA_SUBSCRIBED: 0,
  NO_GPRS_DATA_SUBSCRIBED: 1,
  ODB_ALL_APN: 2,
  ODB_HPLMN_APN: 3,
  ODB_VPLMN_APN: 4,
} as const;
export type ErrorDiagnostic = EnumValue<typeof ErrorDiagnostic>;

/** The values of UE-SRVCC-Capability (3GPP TS 29.272). */
export const UeSrvccCapability = {
  UE_SRVCC_NOT_SUPPORTED: 0,
  UE_SRVCC_SUPPORTED: 1,
} as const;
export type UeSrvccCapability = EnumValue<typeof UeSrvccCapability>;

/** The values of VPLMN-LIPA-Allowed (3GPP TS 29.272). */
export const VplmnLipaAllowed = {
  LIPA_NOTALLOWED: 0,
  LIPA_ALLOWED: 1,
} as const;
export type VplmnLipaAllowed = EnumValue<typeof VplmnLipaAllowed>;

/** The values of LIPA-Permission (3GPP TS 29.272). */
export const LipaPermission = {
  LIPA_PROHIBITED: 0,
  LIPA_ONLY: 1,
  LIPA_CONDITIONAL: 2,
} as const;
export type LipaPermission = EnumValue<typeof LipaPermission>;

/** The values of Job-Type (3GPP TS 29.272). */
export const JobType = {
  Immediate_MDT_only: 0,
  Logged_MDT_only: 1,
  Trace_only: 2,
  Immediate_MDT_and_Trace: 3,
  RLF_reports_only: 4,
  RCEF_REPORTS_ONLY: 5,
  LOGGED_MBSFN_MDT: 6,
} as const;
export type JobType = EnumValue<typeof JobType>;

/** The values of Report-Interval (3GPP TS 29.272). */
export const ReportInterval = {
  UMTS_250_ms: 0,
  UMTS_500_ms: 1,
  UMTS_1000_ms: 2,
  UMTS_2000_ms: 3,
  UMTS_3000_ms: 4,
  UMTS_4000_ms: 5,
  UMTS_6000_ms: 6,
  UMTS_8000_ms: 7,
  UMTS_12000_ms: 8,
  UMTS_16000_ms: 9,
  UMTS_20000_ms: 10,
  UMTS_24000_ms: 11,
  UMTS_28000_ms: 12,
  UMTS_32000_ms: 13,
  UMTS_64000_ms: 14,
  LTE_120_ms: 15,
  LTE_240_ms: 16,
  LTE_480_ms: 17,
  LTE_640_ms: 18,
  LTE_1024_ms: 19,
  LTE_2048_ms: 20,
  LTE_5120_ms: 21,
  LTE_10240_ms: 22,
  LTE_60000_ms: 23,
  LTE_360000_ms: 24,
  LTE_720000_ms: 25,
  LTE_1800000_ms: 26,
  LTE_3600000_ms: 27,
  NR_MS_120: 28,
  NR_MS_240: 29,
  NR_MS_480: 30,
  NR_MS_640: 31,
  NR_MS_1024: 32,
  NR_MS_2048: 33,
  NR_MS_5120: 34,
  NR_MS_10240: 35,
  NR_MS_20480: 36,
  NR_MS_40960: 37,
  NS_MIN_1: 38,
  NS_MIN_6: 39,
  NS_MIN_12: 40,
  NS_MIN_30: 41,
  NS_MIN_60: 42,
} as const;
export type ReportInterval = EnumValue<typeof ReportInterval>;

/** The values of Report-Amount (3GPP TS 29.272). */
export const ReportAmount = {
  _1: 0,
  _2: 1,
  _4: 2,
  _8: 3,
  _16: 4,
  _32: 5,
  _64: 6,
  infinity: 7,
} as const;
export type ReportAmount = EnumValue<typeof ReportAmount>;

/** The values of Logging-Interval (3GPP TS 29.272). */
export const LoggingInterval = {
  MS_1280: 0,
  MS_2560: 1,
  MS_5120: 2,
  MS_10240: 3,
  MS_20480: 4,
  MS_30720: 5,
  MS_40960: 6,
  MS_61440: 7,
  MS_320: 8,
  MS_640: 9,
  INFINITITY: 10,
} as const;
export type LoggingInterval = EnumValue<typeof LoggingInterval>;

/** The values of Logging-Duration (3GPP TS 29.272). */
export const LoggingDuration = {
  _600_sec: 0,
  _1200_sec: 1,
  _2400_sec: 2,
  _3600_sec: 3,
  _5400_sec: 4,
  _7200_sec: 5,
  NR_MS_600: 6,
  NR_MS_1200: 7,
  NR_MS_2400: 8,
  NR_MS_3600: 9,
  NR_MS_5400: 10,
  NR_MS_7200: 11,
} as const;
export type LoggingDuration = EnumValue<typeof LoggingDuration>;

/** The values of Relay-Node-Indicator (3GPP TS 29.272). */
export const RelayNodeIndicator = {
  NOT_RELAY_NODE: 0,
  RELAY_NODE: 1,
} as const;
export type RelayNodeIndicator = EnumValue<typeof RelayNodeIndicator>;

/** The values of MDT-User-Consent (3GPP TS 29.272). */
export const MdtUserConsent = {
  CONSENT_NOT_GIVEN: 0,
  CONSENT_GIVEN: 1,
} as const;
export type MdtUserConsent = EnumValue<typeof MdtUserConsent>;

/** The values of Subscribed-VSRVCC (3GPP TS 29.272). */
export const SubscribedVsrvcc = {
  VSRVCC_SUBSCRIBED: 0,
} as const;
export type SubscribedVsrvcc = EnumValue<typeof SubscribedVsrvcc>;

/** The values of SMS-Register-Request (3GPP TS 29.272). */
export const SmsRegisterRequest = {
  SMS_REGISTRATION_REQUIRED: 0,
  SMS_REGISTRATION_NOT_PREFERRED: 1,
  NO_PREFERENCE: 2,
} as const;
export type SmsRegisterRequest = EnumValue<typeof SmsRegisterRequest>;

/** The values of Daylight-Saving-Time (3GPP TS 29.272). */
export const DaylightSavingTime = {
  NO_ADJUSTMENT: 0,
  PLUS_ONE_HOUR_ADJUSTMENT: 1,
  PLUS_TWO_HOURS_ADJUSTMENT: 2,
} as const;
export type DaylightSavingTime = EnumValue<typeof DaylightSavingTime>;

/** The values of Measurement-Period-LTE (3GPP TS 29.272). */
export const MeasurementPeriodLte = {
  MS_1024: 0,
  MS_1280: 1,
  MS_2048: 2,
  MS_2560: 3,
  MS_5120: 4,
  MS_10240: 5,
  MIN_1: 6,
} as const;
export type MeasurementPeriodLte = EnumValue<typeof MeasurementPeriodLte>;

/** The values of Measurement-Period-UMTS (3GPP TS 29.272). */
export const MeasurementPeriodUmts = {
  MS_250: 0,
  MS_500: 1,
  MS_1000: 2,
  MS_2000: 3,
  MS_3000: 4,
  MS_4000: 5,
  MS_6000: 6,
  MS_8000: 7,
  MS_12000: 8,
  MS_16000: 9,
  MS_20000: 10,
  MS_24000: 11,
  MS_28000: 12,
  MS_32000: 13,
  MS_64000: 14,
} as const;
export type MeasurementPeriodUmts = EnumValue<typeof MeasurementPeriodUmts>;

/** The values of Collection-Period-RRM-LTE (3GPP TS 29.272). */
export const CollectionPeriodRrmLte = {
  MS_1024: 0,
  MS_1280: 1,
  MS_2048: 2,
  MS_2560: 3,
  MS_5120: 4,
  MS_10240: 5,
  MIN_1: 6,
} as const;
export type CollectionPeriodRrmLte = EnumValue<typeof CollectionPeriodRrmLte>;

/** The values of Collection-Period-RRM-UMTS (3GPP TS 29.272). */
export const CollectionPeriodRrmUmts = {
  MS_250: 0,
  MS_500: 1,
  MS_1000: 2,
  MS_2000: 3,
  MS_3000: 4,
  MS_4000: 5,
  MS_6000: 6,
  MS_8000: 7,
  MS_12000: 8,
  MS_16000: 9,
  MS_20000: 10,
  MS_24000: 11,
  MS_28000: 12,
  MS_32000: 13,
  MS_64000: 14,
} as const;
export type CollectionPeriodRrmUmts = EnumValue<typeof CollectionPeriodRrmUmts>;

/** The values of SIPTO-Local-Network-Permission (3GPP TS 29.272). */
export const SiptoLocalNetworkPermission = {
  SIPTO_AT_LOCAL_NETWORK_ALLOWED: 0,
  SIPTO_AT_LOCAL_NETWORK_NOTALLOWED: 1,
} as const;
export type SiptoLocalNetworkPermission = EnumValue<typeof SiptoLocalNetworkPermission>;

/** The values of Non-IP-PDN-Type-Indicator (3GPP TS 29.272). */
export const NonIpPdnTypeIndicator = {
  FALSE: 0,
  TRUE: 1,
} as const;
export type NonIpPdnTypeIndicator = EnumValue<typeof NonIpPdnTypeIndicator>;

/** The values of Non-IP-Data-Delivery-Mechanism (3GPP TS 29.272). */
export const NonIpDataDeliveryMechanism = {
  SGi_BASED_DATA_DELIVERY: 0,
  SCEF_BASED_DATA_DELIVERY: 1,
} as const;
export type NonIpDataDeliveryMechanism = EnumValue<typeof NonIpDataDeliveryMechanism>;

/** The values of PDN-Connection-Continuity (3GPP TS 29.272). */
export const PdnConnectionContinuity = {
  MAINTAIN_PDN_CONNECTION: 0,
  DISCONNECT_PDN_CONNECTION_WITH_REACTIVATION_REQUEST: 1,
  DISCONNECT_PDN_CONNECTION_WITHOUT_REACTIVATION_REQUEST: 2,
} as const;
export type PdnConnectionContinuity = EnumValue<typeof PdnConnectionContinuity>;

/** The values of RDS-Indicator (3GPP TS 29.272). */
export const RdsIndicator = {
  DISABLED: 0,
  ENABLED: 1,
} as const;
export type RdsIndicator = EnumValue<typeof RdsIndicator>;

/** The values of Operation-Mode (3GPP TS 29.272). */
export const OperationMode = {
  IU: 0,
  WB_S1: 1,
  NB_S1: 2,
  NB_S1_mode: 3,
} as const;
export type OperationMode = EnumValue<typeof OperationMode>;

/** The values of Interworking-5GS-Indicator (3GPP TS 29.272). */
export const Interworking5gsIndicator = {
  NOT_SUBSCRIBED: 0,
  SUBSCRIBED: 1,
} as const;
export type Interworking5gsIndicator = EnumValue<typeof Interworking5gsIndicator>;

/** The values of Ethernet-PDN-Type-Indicator (3GPP TS 29.272). */
export const EthernetPdnTypeIndicator = {
  FALSE: 0,
  TRUE: 1,
} as const;
export type EthernetPdnTypeIndicator = EnumValue<typeof EthernetPdnTypeIndicator>;

/** The values of IAB-Operation-Permission (3GPP TS 29.272). */
export const IabOperationPermission = {
  IAB_OPERATION_ALLOWED: 0,
  IAB_OPERATION_NOTALLOWED: 1,
} as const;
export type IabOperationPermission = EnumValue<typeof IabOperationPermission>;

/** The members of Subscription-Data. */
export interface SubscriptionData extends WithOthers {
  /** Subscriber-Status: AVP 1424 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
  readonly subscriberStatus?: SubscriberStatus | undefined;
  /** MSISDN: AVP 701 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.329. */
  readonly msisdn?: Uint8Array | undefined;
  /** A-MSISDN: AVP 1643 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly aMsisdn?: Uint8Array | undefined;
  /** STN-SR: AVP 1433 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly stnSr?: Uint8Array | undefined;
  /** ICS-Indicator: AVP 1491 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly icsIndicator?: IcsIndicator | undefined;
  /** Network-Access-Mode: AVP 1417 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
  readonly networkAccessMode?: NetworkAccessMode | undefined;
  /** Operator-Determined-Barring: AVP 1425 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly operatorDeterminedBarring?: number | undefined;
  /** HPLMN-ODB: AVP 1418 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly hplmnOdb?: number | undefined;
  /** Regional-Subscription-Zone-Code: AVP 1446 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly regionalSubscriptionZoneCode?: readonly Uint8Array[] | undefined;
  /** Access-Restriction-Data: AVP 1426 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly accessRestrictionData?: number | undefined;
  /** APN-OI-Replacement: AVP 1427 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.272. */
  readonly apnOiReplacement?: string | undefined;
  /** LCS-Info: AVP 1473 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly lcsInfo?: LcsInfo | undefined;
  /** Teleservice-List: AVP 1486 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly teleserviceList?: TeleserviceList | undefined;
  /** Call-Barring-Info: AVP 1488 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly callBarringInfo?: readonly CallBarringInfo[] | undefined;
  /** 3GPP-Charging-Characteristics: AVP 13 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppChargingCharacteristics?: string | undefined;
  /** AMBR: AVP 1435 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly ambr?: Ambr | undefined;
  /** APN-Configuration-Profile: AVP 1429 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly apnConfigurationProfile?: ApnConfigurationProfile | undefined;
  /** RAT-Frequency-Selection-Priority-ID: AVP 1440 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly ratFrequencySelectionPriorityId?: number | undefined;
  /** Trace-Data: AVP 1458 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly traceData?: TraceData | undefined;
  /** GPRS-Subscription-Data: AVP 1467 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly gprsSubscriptionData?: GprsSubscriptionData | undefined;
  /** CSG-Subscription-Data: AVP 1436 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly csgSubscriptionData?: readonly CsgSubscriptionData[] | undefined;
  /** Roaming-Restricted-Due-To-Unsupported-Feature: AVP 1457 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
  readonly roamingRestrictedDueToUnsupportedFeature?: RoamingRestrictedDueToUnsupportedFeature | undefined;
  /** Subscribed-Periodic-RAU-TAU-Timer: AVP 1619 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly subscribedPeriodicRauTauTimer?: number | undefined;
  /** MPS-Priority: AVP 1616 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly mpsPriority?: number | undefined;
  /** VPLMN-LIPA-Allowed: AVP 1617 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly vplmnLipaAllowed?: VplmnLipaAllowed | undefined;
  /** Relay-Node-Indicator: AVP 1633 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly relayNodeIndicator?: RelayNodeIndicator | undefined;
  /** MDT-User-Consent: AVP 1634 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly mdtUserConsent?: MdtUserConsent | undefined;
  /** Subscribed-VSRVCC: AVP 1636 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly subscribedVsrvcc?: SubscribedVsrvcc | undefined;
  /** ProSe-Subscription-Data: AVP 3701 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.344. */
  readonly proseSubscriptionData?: ProseSubscriptionData | undefined;
  /** Subscription-Data-Flags: AVP 1654 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly subscriptionDataFlags?: number | undefined;
  /** Adjacent-Access-Restriction-Data: AVP 1673 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly adjacentAccessRestrictionData?: readonly AdjacentAccessRestrictionData[] | undefined;
  /** DL-Buffering-Suggested-Packet-Count: AVP 1674 of vendor 10415 (3GPP), Integer32. 3GPP TS 29.272. */
  readonly dlBufferingSuggestedPacketCount?: number | undefined;
  /** IMSI-Group-Id: AVP 1675 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly imsiGroupId?: readonly ImsiGroupId[] | undefined;
  /** UE-Usage-Type: AVP 1680 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly ueUsageType?: number | undefined;
  /** AESE-Communication-Pattern: AVP 3113 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly aeseCommunicationPattern?: readonly AeseCommunicationPattern[] | undefined;
  /** Monitoring-Event-Configuration: AVP 3122 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly monitoringEventConfiguration?: readonly MonitoringEventConfiguration[] | undefined;
  /** Emergency-Info: AVP 1687 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly emergencyInfo?: EmergencyInfo | undefined;
  /** V2X-Subscription-Data: AVP 1688 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly v2xSubscriptionData?: V2xSubscriptionData | undefined;
  /** V2X-Subscription-Data-Nr: AVP 1710 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly v2xSubscriptionDataNr?: V2xSubscriptionDataNr | undefined;
  /** eDRX-Cycle-Length: AVP 1691 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly edrxCycleLength?: readonly EdrxCycleLength[] | undefined;
  /** External-Identifier: AVP 3111 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.336. */
  readonly externalIdentifier?: string | undefined;
  /** Active-Time: AVP 4324 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.128. */
  readonly activeTime?: number | undefined;
  /** Service-Gap-Time: AVP 1698 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly serviceGapTime?: number | undefined;
  /** Broadcast-Location-Assistance-Data-Types: AVP 1700 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.272. */
  readonly broadcastLocationAssistanceDataTypes?: bigint | undefined;
  /** Aerial-UE-Subscription-Information: AVP 1699 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly aerialUeSubscriptionInformation?: number | undefined;
  /** Core-Network-Restrictions: AVP 1704 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly coreNetworkRestrictions?: number | undefined;
  /** Paging-Time-Window: AVP 1701 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly pagingTimeWindow?: readonly PagingTimeWindow[] | undefined;
  /** Subscribed-ARPI: AVP 1708 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly subscribedArpi?: number | undefined;
  /** IAB-Operation-Permission: AVP 1709 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly iabOperationPermission?: IabOperationPermission | undefined;
}

/** Subscription-Data: AVP 1400 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
export const subscriptionData: AvpDescriptor<SubscriptionData> = /* @__PURE__ */ defineGroup({
  name: 'Subscription-Data', code: 1400, vendorId: 10415,
  members: () => ({
    subscriberStatus,
    msisdn,
    aMsisdn,
    stnSr,
    icsIndicator,
    networkAccessMode,
    operatorDeterminedBarring,
    hplmnOdb,
    regionalSubscriptionZoneCode: many(regionalSubscriptionZoneCode, 10),
    accessRestrictionData,
    apnOiReplacement,
    lcsInfo,
    teleserviceList,
    callBarringInfo: many(callBarringInfo),
    threeGppChargingCharacteristics,
    ambr,
    apnConfigurationProfile,
    ratFrequencySelectionPriorityId,
    traceData,
    gprsSubscriptionData,
    csgSubscriptionData: many(csgSubscriptionData),
    roamingRestrictedDueToUnsupportedFeature,
    subscribedPeriodicRauTauTimer,
    mpsPriority,
    vplmnLipaAllowed,
    relayNodeIndicator,
    mdtUserConsent,
    subscribedVsrvcc,
    proseSubscriptionData,
    subscriptionDataFlags,
    adjacentAccessRestrictionData: many(adjacentAccessRestrictionData),
    dlBufferingSuggestedPacketCount,
    imsiGroupId: many(imsiGroupId),
    ueUsageType,
    aeseCommunicationPattern: many(aeseCommunicationPattern),
    monitoringEventConfiguration: many(monitoringEventConfiguration),
    emergencyInfo,
    v2xSubscriptionData,
    v2xSubscriptionDataNr,
    edrxCycleLength: many(edrxCycleLength),
    externalIdentifier,
    activeTime,
    serviceGapTime,
    broadcastLocationAssistanceDataTypes,
    aerialUeSubscriptionInformation,
    coreNetworkRestrictions,
    pagingTimeWindow: many(pagingTimeWindow),
    subscribedArpi,
    iabOperationPermission,
  }),
});

/** The members of Terminal-Information. */
export interface TerminalInformation extends WithOthers {
  /** IMEI: AVP 1402 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.272. */
  readonly imei?: string | undefined;
  /** 3GPP2-MEID: AVP 1471 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly threeGpp2Meid?: Uint8Array | undefined;
  /** Software-Version: AVP 1403 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.272. */
  readonly softwareVersion?: string | undefined;
}

/** Terminal-Information: AVP 1401 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
export const terminalInformation: AvpDescriptor<TerminalInformation> = /* @__PURE__ */ defineGroup({
  name: 'Terminal-Information', code: 1401, vendorId: 10415,
  members: () => ({
    imei,
    threeGpp2Meid,
    softwareVersion,
  }),
});

/** IMEI: AVP 1402 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.272. */
export const imei: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'IMEI', code: 1402, vendorId: 10415, type: 'UTF8String', isSensitive: true });

/** Software-Version: AVP 1403 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.272. */
export const softwareVersion: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Software-Version', code: 1403, vendorId: 10415, type: 'UTF8String' });

/** QoS-Subscribed: AVP 1404 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
export const qosSubscribed: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'QoS-Subscribed', code: 1404, vendorId: 10415, type: 'OctetString' });

/** ULR-Flags: AVP 1405 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
export const ulrFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'ULR-Flags', code: 1405, vendorId: 10415, type: 'Unsigned32' });

/** ULA-Flags: AVP 1406 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
export const ulaFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'ULA-Flags', code: 1406, vendorId: 10415, type: 'Unsigned32' });

/** Visited-PLMN-Id: AVP 1407 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
export const visitedPlmnId: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Visited-PLMN-Id', code: 1407, vendorId: 10415, type: 'OctetString' });

/** The members of Requested-EUTRAN-Authentication-Info. */
export interface RequestedEutranAuthenticationInfo extends WithOthers {
  /** Number-Of-Requested-Vectors: AVP 1410 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly numberOfRequestedVectors?: number | undefined;
  /** Immediate-Response-Preferred: AVP 1412 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly immediateResponsePreferred?: number | undefined;
  /** Re-Synchronization-Info: AVP 1411 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly reSynchronizationInfo?: Uint8Array | undefined;
}

/** Requested-EUTRAN-Authentication-Info: AVP 1408 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
export const requestedEutranAuthenticationInfo: AvpDescriptor<RequestedEutranAuthenticationInfo> = /* @__PURE__ */ defineGroup({
  name: 'Requested-EUTRAN-Authentication-Info', code: 1408, vendorId: 10415,
  members: () => ({
    numberOfRequestedVectors,
    immediateResponsePreferred,
    reSynchronizationInfo,
  }),
});

/** The members of Requested-UTRAN-GERAN-Authentication-Info. */
export interface RequestedUtranGeranAuthenticationInfo extends WithOthers {
  /** Number-Of-Requested-Vectors: AVP 1410 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly numberOfRequestedVectors?: number | undefined;
  /** Immediate-Response-Preferred: AVP 1412 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly immediateResponsePreferred?: number | undefined;
  /** Re-Synchronization-Info: AVP 1411 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly reSynchronizationInfo?: Uint8Array | undefined;
}

/** Requested-UTRAN-GERAN-Authentication-Info: AVP 1409 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
export const requestedUtranGeranAuthenticationInfo: AvpDescriptor<RequestedUtranGeranAuthenticationInfo> = /* @__PURE__ */ defineGroup({
  name: 'Requested-UTRAN-GERAN-Authentication-Info', code: 1409, vendorId: 10415,
  members: () => ({
    numberOfRequestedVectors,
    immediateResponsePreferred,
    reSynchronizationInfo,
  }),
});

/** Number-Of-Requested-Vectors: AVP 1410 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
export const numberOfRequestedVectors: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Number-Of-Requested-Vectors', code: 1410, vendorId: 10415, type: 'Unsigned32' });

/** Re-Synchronization-Info: AVP 1411 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
export const reSynchronizationInfo: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Re-Synchronization-Info', code: 1411, vendorId: 10415, type: 'OctetString', isSensitive: true });

/** Immediate-Response-Preferred: AVP 1412 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
export const immediateResponsePreferred: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Immediate-Response-Preferred', code: 1412, vendorId: 10415, type: 'Unsigned32' });

/** The members of Authentication-Info. */
export interface AuthenticationInfo extends WithOthers {
  /** E-UTRAN-Vector: AVP 1414 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly eUtranVector?: readonly EUtranVector[] | undefined;
  /** UTRAN-Vector: AVP 1415 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly utranVector?: readonly UtranVector[] | undefined;
  /** GERAN-Vector: AVP 1416 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly geranVector?: readonly GeranVector[] | undefined;
}

/** Authentication-Info: AVP 1413 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
export const authenticationInfo: AvpDescriptor<AuthenticationInfo> = /* @__PURE__ */ defineGroup({
  name: 'Authentication-Info', code: 1413, vendorId: 10415,
  members: () => ({
    eUtranVector: many(eUtranVector),
    utranVector: many(utranVector),
    geranVector: many(geranVector),
  }),
});

/** The members of E-UTRAN-Vector. */
export interface EUtranVector extends WithOthers {
  /** Item-Number: AVP 1419 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly itemNumber?: number | undefined;
  /** RAND: AVP 1447 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly rand: Uint8Array;
  /** XRES: AVP 1448 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly xres: Uint8Array;
  /** AUTN: AVP 1449 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly autn: Uint8Array;
  /** KASME: AVP 1450 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly kasme: Uint8Array;
}

/** E-UTRAN-Vector: AVP 1414 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
export const eUtranVector: AvpDescriptor<EUtranVector> = /* @__PURE__ */ defineGroup({
  name: 'E-UTRAN-Vector', code: 1414, vendorId: 10415,
  members: () => ({
    itemNumber,
    rand: required(rand),
    xres: required(xres),
    autn: required(autn),
    kasme: required(kasme),
  }),
});

/** The members of UTRAN-Vector. */
export interface UtranVector extends WithOthers {
  /** Item-Number: AVP 1419 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly itemNumber?: number | undefined;
  /** RAND: AVP 1447 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly rand: Uint8Array;
  /** XRES: AVP 1448 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly xres: Uint8Array;
  /** AUTN: AVP 1449 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly autn: Uint8Array;
  /** Confidentiality-Key: AVP 625 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.229. */
  readonly confidentialityKey: Uint8Array;
  /** Integrity-Key: AVP 626 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.229. */
  readonly integrityKey: Uint8Array;
}

/** UTRAN-Vector: AVP 1415 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
export const utranVector: AvpDescriptor<UtranVector> = /* @__PURE__ */ defineGroup({
  name: 'UTRAN-Vector', code: 1415, vendorId: 10415,
  members: () => ({
    itemNumber,
    rand: required(rand),
    xres: required(xres),
    autn: required(autn),
    confidentialityKey: required(confidentialityKey),
    integrityKey: required(integrityKey),
  }),
});

/** The members of GERAN-Vector. */
export interface GeranVector extends WithOthers {
  /** Item-Number: AVP 1419 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly itemNumber?: number | undefined;
  /** RAND: AVP 1447 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly rand: Uint8Array;
  /** SRES: AVP 1454 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly sres: Uint8Array;
  /** Kc: AVP 1453 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly kc: Uint8Array;
}

/** GERAN-Vector: AVP 1416 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
export const geranVector: AvpDescriptor<GeranVector> = /* @__PURE__ */ defineGroup({
  name: 'GERAN-Vector', code: 1416, vendorId: 10415,
  members: () => ({
    itemNumber,
    rand: required(rand),
    sres: required(sres),
    kc: required(kc),
  }),
});

/** Network-Access-Mode: AVP 1417 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
export const networkAccessMode: AvpDescriptor<NetworkAccessMode> = /* @__PURE__ */ defineAvp({ name: 'Network-Access-Mode', code: 1417, vendorId: 10415, type: 'Enumerated', enumeration: NetworkAccessMode });

/** HPLMN-ODB: AVP 1418 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
export const hplmnOdb: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'HPLMN-ODB', code: 1418, vendorId: 10415, type: 'Unsigned32' });

/** Item-Number: AVP 1419 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
export const itemNumber: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Item-Number', code: 1419, vendorId: 10415, type: 'Unsigned32' });

/** Cancellation-Type: AVP 1420 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
export const cancellationType: AvpDescriptor<CancellationType> = /* @__PURE__ */ defineAvp({ name: 'Cancellation-Type', code: 1420, vendorId: 10415, type: 'Enumerated', enumeration: CancellationType });

/** DSR-Flags: AVP 1421 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
export const dsrFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'DSR-Flags', code: 1421, vendorId: 10415, type: 'Unsigned32' });

/** DSA-Flags: AVP 1422 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
export const dsaFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'DSA-Flags', code: 1422, vendorId: 10415, type: 'Unsigned32' });

/** Context-Identifier: AVP 1423 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
export const contextIdentifier: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Context-Identifier', code: 1423, vendorId: 10415, type: 'Unsigned32' });

/** Subscriber-Status: AVP 1424 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
export const subscriberStatus: AvpDescriptor<SubscriberStatus> = /* @__PURE__ */ defineAvp({ name: 'Subscriber-Status', code: 1424, vendorId: 10415, type: 'Enumerated', enumeration: SubscriberStatus });

/** Operator-Determined-Barring: AVP 1425 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
export const operatorDeterminedBarring: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Operator-Determined-Barring', code: 1425, vendorId: 10415, type: 'Unsigned32' });

/** Access-Restriction-Data: AVP 1426 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
export const accessRestrictionData: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Access-Restriction-Data', code: 1426, vendorId: 10415, type: 'Unsigned32' });

/** APN-OI-Replacement: AVP 1427 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.272. */
export const apnOiReplacement: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'APN-OI-Replacement', code: 1427, vendorId: 10415, type: 'UTF8String' });

/** All-APN-Configurations-Included-Indicator: AVP 1428 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
export const allApnConfigurationsIncludedIndicator: AvpDescriptor<AllApnConfigurationsIncludedIndicator> = /* @__PURE__ */ defineAvp({ name: 'All-APN-Configurations-Included-Indicator', code: 1428, vendorId: 10415, type: 'Enumerated', enumeration: AllApnConfigurationsIncludedIndicator });

/** The members of APN-Configuration-Profile. */
export interface ApnConfigurationProfile extends WithOthers {
  /** Context-Identifier: AVP 1423 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly contextIdentifier: number;
  /** Additional-Context-Identifier: AVP 1683 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly additionalContextIdentifier?: number | undefined;
  /** Third-Context-Identifier: AVP 1719 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly thirdContextIdentifier?: number | undefined;
  /** All-APN-Configurations-Included-Indicator: AVP 1428 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
  readonly allApnConfigurationsIncludedIndicator: AllApnConfigurationsIncludedIndicator;
  /** APN-Configuration: AVP 1430 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly apnConfiguration: readonly ApnConfiguration[];
}

/** APN-Configuration-Profile: AVP 1429 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
export const apnConfigurationProfile: AvpDescriptor<ApnConfigurationProfile> = /* @__PURE__ */ defineGroup({
  name: 'APN-Configuration-Profile', code: 1429, vendorId: 10415,
  members: () => ({
    contextIdentifier: required(contextIdentifier),
    additionalContextIdentifier,
    thirdContextIdentifier,
    allApnConfigurationsIncludedIndicator: required(allApnConfigurationsIncludedIndicator),
    apnConfiguration: atLeast(apnConfiguration),
  }),
});

/** The members of APN-Configuration. */
export interface ApnConfiguration extends WithOthers {
  /** Context-Identifier: AVP 1423 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly contextIdentifier: number;
  /** Served-Party-IP-Address: AVP 848 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly servedPartyIpAddress?: readonly string[] | undefined;
  /** PDN-Type: AVP 1456 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
  readonly pdnType: PdnType;
  /** Service-Selection: AVP 493, UTF8String, M bit. RFC 5778. */
  readonly serviceSelection: string;
  /** EPS-Subscribed-QoS-Profile: AVP 1431 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly epsSubscribedQosProfile?: EpsSubscribedQosProfile | undefined;
  /** VPLMN-Dynamic-Address-Allowed: AVP 1432 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
  readonly vplmnDynamicAddressAllowed?: VplmnDynamicAddressAllowed | undefined;
  /** MIP6-Agent-Info: AVP 486, Grouped, M bit. RFC 5778. */
  readonly mip6AgentInfo?: Mip6AgentInfo | undefined;
  /** Visited-Network-Identifier: AVP 600 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.229. */
  readonly visitedNetworkIdentifier?: Uint8Array | undefined;
  /** PDN-GW-Allocation-Type: AVP 1438 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
  readonly pdnGwAllocationType?: PdnGwAllocationType | undefined;
  /** 3GPP-Charging-Characteristics: AVP 13 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppChargingCharacteristics?: string | undefined;
  /** AMBR: AVP 1435 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly ambr?: Ambr | undefined;
  /** Specific-APN-Info: AVP 1472 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly specificApnInfo?: readonly SpecificApnInfo[] | undefined;
  /** APN-OI-Replacement: AVP 1427 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.272. */
  readonly apnOiReplacement?: string | undefined;
  /** SIPTO-Permission: AVP 1613 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly siptoPermission?: SiptoPermission | undefined;
  /** LIPA-Permission: AVP 1618 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly lipaPermission?: LipaPermission | undefined;
  /** Restoration-Priority: AVP 1663 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly restorationPriority?: number | undefined;
  /** SIPTO-Local-Network-Permission: AVP 1665 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly siptoLocalNetworkPermission?: SiptoLocalNetworkPermission | undefined;
  /** WLAN-offloadability: AVP 1667 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly wlanOffloadability?: WlanOffloadability | undefined;
  /** Non-IP-PDN-Type-Indicator: AVP 1681 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly nonIpPdnTypeIndicator?: NonIpPdnTypeIndicator | undefined;
  /** Non-IP-Data-Delivery-Mechanism: AVP 1682 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly nonIpDataDeliveryMechanism?: NonIpDataDeliveryMechanism | undefined;
  /** SCEF-ID: AVP 3125 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 29.336. */
  readonly scefId?: string | undefined;
  /** SCEF-Realm: AVP 1684 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.272. */
  readonly scefRealm?: string | undefined;
  /** Preferred-Data-Mode: AVP 1686 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly preferredDataMode?: number | undefined;
  /** PDN-Connection-Continuity: AVP 1690 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly pdnConnectionContinuity?: PdnConnectionContinuity | undefined;
  /** RDS-Indicator: AVP 1697 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly rdsIndicator?: RdsIndicator | undefined;
  /** Interworking-5GS-Indicator: AVP 1706 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly interworking5gsIndicator?: Interworking5gsIndicator | undefined;
  /** Ethernet-PDN-Type-Indicator: AVP 1707 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly ethernetPdnTypeIndicator?: EthernetPdnTypeIndicator | undefined;
}

/** APN-Configuration: AVP 1430 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
export const apnConfiguration: AvpDescriptor<ApnConfiguration> = /* @__PURE__ */ defineGroup({
  name: 'APN-Configuration', code: 1430, vendorId: 10415,
  members: () => ({
    contextIdentifier: required(contextIdentifier),
    servedPartyIpAddress: many(servedPartyIpAddress, 2),
    pdnType: required(pdnType),
    serviceSelection: required(serviceSelection),
    epsSubscribedQosProfile,
    vplmnDynamicAddressAllowed,
    mip6AgentInfo,
    visitedNetworkIdentifier,
    pdnGwAllocationType,
    threeGppChargingCharacteristics,
    ambr,
    specificApnInfo: many(specificApnInfo),
    apnOiReplacement,
    siptoPermission,
    lipaPermission,
    restorationPriority,
    siptoLocalNetworkPermission,
    wlanOffloadability,
    nonIpPdnTypeIndicator,
    nonIpDataDeliveryMechanism,
    scefId,
    scefRealm,
    preferredDataMode,
    pdnConnectionContinuity,
    rdsIndicator,
    interworking5gsIndicator,
    ethernetPdnTypeIndicator,
  }),
});

/** The members of EPS-Subscribed-QoS-Profile. */
export interface EpsSubscribedQosProfile extends WithOthers {
  /** QoS-Class-Identifier: AVP 1028 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly qosClassIdentifier: QosClassIdentifier;
  /** Allocation-Retention-Priority: AVP 1034 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly allocationRetentionPriority: AllocationRetentionPriority;
}

/** EPS-Subscribed-QoS-Profile: AVP 1431 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
export const epsSubscribedQosProfile: AvpDescriptor<EpsSubscribedQosProfile> = /* @__PURE__ */ defineGroup({
  name: 'EPS-Subscribed-QoS-Profile', code: 1431, vendorId: 10415,
  members: () => ({
    qosClassIdentifier: required(qosClassIdentifier),
    allocationRetentionPriority: required(allocationRetentionPriority),
  }),
});

/** VPLMN-Dynamic-Address-Allowed: AVP 1432 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
export const vplmnDynamicAddressAllowed: AvpDescriptor<VplmnDynamicAddressAllowed> = /* @__PURE__ */ defineAvp({ name: 'VPLMN-Dynamic-Address-Allowed', code: 1432, vendorId: 10415, type: 'Enumerated', enumeration: VplmnDynamicAddressAllowed });

/** STN-SR: AVP 1433 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
export const stnSr: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'STN-SR', code: 1433, vendorId: 10415, type: 'OctetString' });

/** Alert-Reason: AVP 1434 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
export const alertReason: AvpDescriptor<AlertReason> = /* @__PURE__ */ defineAvp({ name: 'Alert-Reason', code: 1434, vendorId: 10415, type: 'Enumerated', enumeration: AlertReason });

/** The members of AMBR. */
export interface Ambr extends WithOthers {
  /** Max-Requested-Bandwidth-UL: AVP 516 of vendor 10415 (3GPP), Unsigned32, M bit, in bits per second. 3GPP TS 29.214. */
  readonly maxRequestedBandwidthUl: number;
  /** Max-Requested-Bandwidth-DL: AVP 515 of vendor 10415 (3GPP), Unsigned32, M bit, in bits per second. 3GPP TS 29.214. */
  readonly maxRequestedBandwidthDl: number;
  /** Extended-Max-Requested-BW-UL: AVP 555 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly extendedMaxRequestedBwUl?: number | undefined;
  /** Extended-Max-Requested-BW-DL: AVP 554 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly extendedMaxRequestedBwDl?: number | undefined;
}

/** AMBR: AVP 1435 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
export const ambr: AvpDescriptor<Ambr> = /* @__PURE__ */ defineGroup({
  name: 'AMBR', code: 1435, vendorId: 10415,
  members: () => ({
    maxRequestedBandwidthUl: required(maxRequestedBandwidthUl),
    maxRequestedBandwidthDl: required(maxRequestedBandwidthDl),
    extendedMaxRequestedBwUl,
    extendedMaxRequestedBwDl,
  }),
});

/** The members of CSG-Subscription-Data. */
export interface CsgSubscriptionData extends WithOthers {
  /** CSG-Id: AVP 1437 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly csgId: number;
  /** Expiration-Date: AVP 1439 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.272. */
  readonly expirationDate?: Date | undefined;
  /** Service-Selection: AVP 493, UTF8String, M bit. RFC 5778. */
  readonly serviceSelection?: readonly string[] | undefined;
  /** Visited-PLMN-Id: AVP 1407 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly visitedPlmnId?: Uint8Array | undefined;
}

/** CSG-Subscription-Data: AVP 1436 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
export const csgSubscriptionData: AvpDescriptor<CsgSubscriptionData> = /* @__PURE__ */ defineGroup({
  name: 'CSG-Subscription-Data', code: 1436, vendorId: 10415,
  members: () => ({
    csgId: required(csgId),
    expirationDate,
    serviceSelection: many(serviceSelection),
    visitedPlmnId,
  }),
});

/** CSG-Id: AVP 1437 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
export const csgId: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'CSG-Id', code: 1437, vendorId: 10415, type: 'Unsigned32' });

/** PDN-GW-Allocation-Type: AVP 1438 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
export const pdnGwAllocationType: AvpDescriptor<PdnGwAllocationType> = /* @__PURE__ */ defineAvp({ name: 'PDN-GW-Allocation-Type', code: 1438, vendorId: 10415, type: 'Enumerated', enumeration: PdnGwAllocationType });

/** Expiration-Date: AVP 1439 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.272. */
export const expirationDate: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Expiration-Date', code: 1439, vendorId: 10415, type: 'Time' });

/** RAT-Frequency-Selection-Priority-ID: AVP 1440 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
export const ratFrequencySelectionPriorityId: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'RAT-Frequency-Selection-Priority-ID', code: 1440, vendorId: 10415, type: 'Unsigned32' });

/** IDA-Flags: AVP 1441 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
export const idaFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'IDA-Flags', code: 1441, vendorId: 10415, type: 'Unsigned32' });

/** PUA-Flags: AVP 1442 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
export const puaFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'PUA-Flags', code: 1442, vendorId: 10415, type: 'Unsigned32' });

/** NOR-Flags: AVP 1443 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
export const norFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'NOR-Flags', code: 1443, vendorId: 10415, type: 'Unsigned32' });

/** User-Id: AVP 1444 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.272. */
export const userId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'User-Id', code: 1444, vendorId: 10415, type: 'UTF8String', isMandatory: false });

/** Equipment-Status: AVP 1445 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
export const equipmentStatus: AvpDescriptor<EquipmentStatus> = /* @__PURE__ */ defineAvp({ name: 'Equipment-Status', code: 1445, vendorId: 10415, type: 'Enumerated', enumeration: EquipmentStatus });

/** Regional-Subscription-Zone-Code: AVP 1446 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
export const regionalSubscriptionZoneCode: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Regional-Subscription-Zone-Code', code: 1446, vendorId: 10415, type: 'OctetString' });

/** RAND: AVP 1447 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
export const rand: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'RAND', code: 1447, vendorId: 10415, type: 'OctetString', isSensitive: true });

/** XRES: AVP 1448 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
export const xres: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'XRES', code: 1448, vendorId: 10415, type: 'OctetString', isSensitive: true });

/** AUTN: AVP 1449 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
export const autn: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'AUTN', code: 1449, vendorId: 10415, type: 'OctetString', isSensitive: true });

/** KASME: AVP 1450 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
export const kasme: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'KASME', code: 1450, vendorId: 10415, type: 'OctetString', isSensitive: true });

/** Trace-Collection-Entity: AVP 1452 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 29.272. */
export const traceCollectionEntity: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Trace-Collection-Entity', code: 1452, vendorId: 10415, type: 'Address' });

/** Kc: AVP 1453 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
export const kc: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Kc', code: 1453, vendorId: 10415, type: 'OctetString', isSensitive: true });

/** SRES: AVP 1454 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
export const sres: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'SRES', code: 1454, vendorId: 10415, type: 'OctetString', isSensitive: true });

/** PDN-Type: AVP 1456 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
export const pdnType: AvpDescriptor<PdnType> = /* @__PURE__ */ defineAvp({ name: 'PDN-Type', code: 1456, vendorId: 10415, type: 'Enumerated', enumeration: PdnType });

/** Roaming-Restricted-Due-To-Unsupported-Feature: AVP 1457 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
export const roamingRestrictedDueToUnsupportedFeature: AvpDescriptor<RoamingRestrictedDueToUnsupportedFeature> = /* @__PURE__ */ defineAvp({ name: 'Roaming-Restricted-Due-To-Unsupported-Feature', code: 1457, vendorId: 10415, type: 'Enumerated', enumeration: RoamingRestrictedDueToUnsupportedFeature });

/** The members of Trace-Data. */
export interface TraceData extends WithOthers {
  /** Trace-Reference: AVP 1459 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly traceReference: Uint8Array;
  /** Trace-Depth: AVP 1462 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
  readonly traceDepth: TraceDepth;
  /** Trace-NE-Type-List: AVP 1463 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly traceNeTypeList: Uint8Array;
  /** Trace-Interface-List: AVP 1464 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly traceInterfaceList?: Uint8Array | undefined;
  /** Trace-Event-List: AVP 1465 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly traceEventList: Uint8Array;
  /** OMC-Id: AVP 1466 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly omcId?: Uint8Array | undefined;
  /** Trace-Collection-Entity: AVP 1452 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 29.272. */
  readonly traceCollectionEntity: string;
  /** MDT-Configuration: AVP 1622 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly mdtConfiguration?: MdtConfiguration | undefined;
}

/** Trace-Data: AVP 1458 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
export const traceData: AvpDescriptor<TraceData> = /* @__PURE__ */ defineGroup({
  name: 'Trace-Data', code: 1458, vendorId: 10415,
  members: () => ({
    traceReference: required(traceReference),
    traceDepth: required(traceDepth),
    traceNeTypeList: required(traceNeTypeList),
    traceInterfaceList,
    traceEventList: required(traceEventList),
    omcId,
    traceCollectionEntity: required(traceCollectionEntity),
    mdtConfiguration,
  }),
});

/** Trace-Reference: AVP 1459 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
export const traceReference: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Trace-Reference', code: 1459, vendorId: 10415, type: 'OctetString' });

/** Trace-Depth: AVP 1462 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
export const traceDepth: AvpDescriptor<TraceDepth> = /* @__PURE__ */ defineAvp({ name: 'Trace-Depth', code: 1462, vendorId: 10415, type: 'Enumerated', enumeration: TraceDepth });

/** Trace-NE-Type-List: AVP 1463 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
export const traceNeTypeList: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Trace-NE-Type-List', code: 1463, vendorId: 10415, type: 'OctetString' });

/** Trace-Interface-List: AVP 1464 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
export const traceInterfaceList: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Trace-Interface-List', code: 1464, vendorId: 10415, type: 'OctetString' });

/** Trace-Event-List: AVP 1465 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
export const traceEventList: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Trace-Event-List', code: 1465, vendorId: 10415, type: 'OctetString' });

/** OMC-Id: AVP 1466 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
export const omcId: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'OMC-Id', code: 1466, vendorId: 10415, type: 'OctetString' });

/** The members of GPRS-Subscription-Data. */
export interface GprsSubscriptionData extends WithOthers {
  /** Complete-Data-List-Included-Indicator: AVP 1468 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
  readonly completeDataListIncludedIndicator: CompleteDataListIncludedIndicator;
  /** PDP-Context: AVP 1469 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly pdpContext: readonly PdpContext[];
}

/** GPRS-Subscription-Data: AVP 1467 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
export const gprsSubscriptionData: AvpDescriptor<GprsSubscriptionData> = /* @__PURE__ */ defineGroup({
  name: 'GPRS-Subscription-Data', code: 1467, vendorId: 10415,
  members: () => ({
    completeDataListIncludedIndicator: required(completeDataListIncludedIndicator),
    pdpContext: atLeast(pdpContext, 1, 50),
  }),
});

/** Complete-Data-List-Included-Indicator: AVP 1468 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
export const completeDataListIncludedIndicator: AvpDescriptor<CompleteDataListIncludedIndicator> = /* @__PURE__ */ defineAvp({ name: 'Complete-Data-List-Included-Indicator', code: 1468, vendorId: 10415, type: 'Enumerated', enumeration: CompleteDataListIncludedIndicator });

/** The members of PDP-Context. */
export interface PdpContext extends WithOthers {
  /** Context-Identifier: AVP 1423 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly contextIdentifier: number;
  /** PDP-Type: AVP 1470 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly pdpType: Uint8Array;
  /** PDP-Address: AVP 1227 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly pdpAddress?: string | undefined;
  /** QoS-Subscribed: AVP 1404 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly qosSubscribed: Uint8Array;
  /** VPLMN-Dynamic-Address-Allowed: AVP 1432 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
  readonly vplmnDynamicAddressAllowed?: VplmnDynamicAddressAllowed | undefined;
  /** Service-Selection: AVP 493, UTF8String, M bit. RFC 5778. */
  readonly serviceSelection: string;
  /** 3GPP-Charging-Characteristics: AVP 13 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppChargingCharacteristics?: string | undefined;
  /** Ext-PDP-Type: AVP 1620 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly extPdpType?: Uint8Array | undefined;
  /** Ext-PDP-Address: AVP 1621 of vendor 10415 (3GPP), Address. 3GPP TS 29.272. */
  readonly extPdpAddress?: string | undefined;
  /** AMBR: AVP 1435 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly ambr?: Ambr | undefined;
  /** APN-OI-Replacement: AVP 1427 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.272. */
  readonly apnOiReplacement?: string | undefined;
  /** SIPTO-Permission: AVP 1613 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly siptoPermission?: SiptoPermission | undefined;
  /** LIPA-Permission: AVP 1618 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly lipaPermission?: LipaPermission | undefined;
  /** Restoration-Priority: AVP 1663 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly restorationPriority?: number | undefined;
  /** SIPTO-Local-Network-Permission: AVP 1665 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly siptoLocalNetworkPermission?: SiptoLocalNetworkPermission | undefined;
  /** Non-IP-Data-Delivery-Mechanism: AVP 1682 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly nonIpDataDeliveryMechanism?: NonIpDataDeliveryMechanism | undefined;
  /** SCEF-ID: AVP 3125 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 29.336. */
  readonly scefId?: string | undefined;
}

/** PDP-Context: AVP 1469 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
export const pdpContext: AvpDescriptor<PdpContext> = /* @__PURE__ */ defineGroup({
  name: 'PDP-Context', code: 1469, vendorId: 10415,
  members: () => ({
    contextIdentifier: required(contextIdentifier),
    pdpType: required(pdpType),
    pdpAddress,
    qosSubscribed: required(qosSubscribed),
    vplmnDynamicAddressAllowed,
    serviceSelection: required(serviceSelection),
    threeGppChargingCharacteristics,
    extPdpType,
    extPdpAddress,
    ambr,
    apnOiReplacement,
    siptoPermission,
    lipaPermission,
    restorationPriority,
    siptoLocalNetworkPermission,
    nonIpDataDeliveryMechanism,
    scefId,
  }),
});

/** PDP-Type: AVP 1470 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
export const pdpType: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'PDP-Type', code: 1470, vendorId: 10415, type: 'OctetString' });

/** 3GPP2-MEID: AVP 1471 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
export const threeGpp2Meid: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: '3GPP2-MEID', code: 1471, vendorId: 10415, type: 'OctetString' });

/** The members of Specific-APN-Info. */
export interface SpecificApnInfo extends WithOthers {
  /** Service-Selection: AVP 493, UTF8String, M bit. RFC 5778. */
  readonly serviceSelection: string;
  /** MIP6-Agent-Info: AVP 486, Grouped, M bit. RFC 5778. */
  readonly mip6AgentInfo: Mip6AgentInfo;
  /** Visited-Network-Identifier: AVP 600 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.229. */
  readonly visitedNetworkIdentifier?: Uint8Array | undefined;
}

/** Specific-APN-Info: AVP 1472 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
export const specificApnInfo: AvpDescriptor<SpecificApnInfo> = /* @__PURE__ */ defineGroup({
  name: 'Specific-APN-Info', code: 1472, vendorId: 10415,
  members: () => ({
    serviceSelection: required(serviceSelection),
    mip6AgentInfo: required(mip6AgentInfo),
    visitedNetworkIdentifier,
  }),
});

/** The members of LCS-Info. */
export interface LcsInfo extends WithOthers {
  /** GMLC-Number: AVP 1474 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly gmlcNumber?: readonly Uint8Array[] | undefined;
  /** LCS-PrivacyException: AVP 1475 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly lcsPrivacyexception?: readonly LcsPrivacyexception[] | undefined;
  /** MO-LR: AVP 1485 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly moLr?: readonly MoLr[] | undefined;
}

/** LCS-Info: AVP 1473 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
export const lcsInfo: AvpDescriptor<LcsInfo> = /* @__PURE__ */ defineGroup({
  name: 'LCS-Info', code: 1473, vendorId: 10415,
  members: () => ({
    gmlcNumber: many(gmlcNumber),
    lcsPrivacyexception: many(lcsPrivacyexception),
    moLr: many(moLr),
  }),
});

/** GMLC-Number: AVP 1474 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
export const gmlcNumber: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'GMLC-Number', code: 1474, vendorId: 10415, type: 'OctetString' });

/** The members of LCS-PrivacyException. */
export interface LcsPrivacyexception extends WithOthers {
  /** SS-Code: AVP 1476 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly ssCode: Uint8Array;
  /** SS-Status: AVP 1477 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly ssStatus: Uint8Array;
  /** Notification-To-UE-User: AVP 1478 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
  readonly notificationToUeUser?: NotificationToUeUser | undefined;
  /** External-Client: AVP 1479 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly externalClient?: readonly ExternalClient[] | undefined;
  /** PLMN-Client: AVP 1482 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
  readonly plmnClient?: readonly PlmnClient[] | undefined;
  /** Service-Type: AVP 1483 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly serviceType?: readonly ServiceType[] | undefined;
}

/** LCS-PrivacyException: AVP 1475 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
export const lcsPrivacyexception: AvpDescriptor<LcsPrivacyexception> = /* @__PURE__ */ defineGroup({
  name: 'LCS-PrivacyException', code: 1475, vendorId: 10415,
  members: () => ({
    ssCode: required(ssCode),
    ssStatus: required(ssStatus),
    notificationToUeUser,
    externalClient: many(externalClient),
    plmnClient: many(plmnClient),
    serviceType: many(serviceType),
  }),
});

/** SS-Code: AVP 1476 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
export const ssCode: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'SS-Code', code: 1476, vendorId: 10415, type: 'OctetString' });

/** SS-Status: AVP 1477 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
export const ssStatus: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'SS-Status', code: 1477, vendorId: 10415, type: 'OctetString' });

/** Notification-To-UE-User: AVP 1478 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
export const notificationToUeUser: AvpDescriptor<NotificationToUeUser> = /* @__PURE__ */ defineAvp({ name: 'Notification-To-UE-User', code: 1478, vendorId: 10415, type: 'Enumerated', enumeration: NotificationToUeUser });

/** The members of External-Client. */
export interface ExternalClient extends WithOthers {
  /** Client-Identity: AVP 1480 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly clientIdentity: Uint8Array;
  /** GMLC-Restriction: AVP 1481 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
  readonly gmlcRestriction?: GmlcRestriction | undefined;
  /** Notification-To-UE-User: AVP 1478 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
  readonly notificationToUeUser?: NotificationToUeUser | undefined;
}

/** External-Client: AVP 1479 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
export const externalClient: AvpDescriptor<ExternalClient> = /* @__PURE__ */ defineGroup({
  name: 'External-Client', code: 1479, vendorId: 10415,
  members: () => ({
    clientIdentity: required(clientIdentity),
    gmlcRestriction,
    notificationToUeUser,
  }),
});

/** Client-Identity: AVP 1480 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
export const clientIdentity: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Client-Identity', code: 1480, vendorId: 10415, type: 'OctetString' });

/** GMLC-Restriction: AVP 1481 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
export const gmlcRestriction: AvpDescriptor<GmlcRestriction> = /* @__PURE__ */ defineAvp({ name: 'GMLC-Restriction', code: 1481, vendorId: 10415, type: 'Enumerated', enumeration: GmlcRestriction });

/** PLMN-Client: AVP 1482 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
export const plmnClient: AvpDescriptor<PlmnClient> = /* @__PURE__ */ defineAvp({ name: 'PLMN-Client', code: 1482, vendorId: 10415, type: 'Enumerated', enumeration: PlmnClient });

/** The members of Service-Type. */
export interface ServiceType extends WithOthers {
  /** ServiceTypeIdentity: AVP 1484 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly servicetypeidentity: number;
  /** GMLC-Restriction: AVP 1481 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
  readonly gmlcRestriction?: GmlcRestriction | undefined;
  /** Notification-To-UE-User: AVP 1478 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
  readonly notificationToUeUser?: NotificationToUeUser | undefined;
}

/** Service-Type: AVP 1483 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
export const serviceType: AvpDescriptor<ServiceType> = /* @__PURE__ */ defineGroup({
  name: 'Service-Type', code: 1483, vendorId: 10415,
  members: () => ({
    servicetypeidentity: required(servicetypeidentity),
    gmlcRestriction,
    notificationToUeUser,
  }),
});

/** ServiceTypeIdentity: AVP 1484 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
export const servicetypeidentity: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'ServiceTypeIdentity', code: 1484, vendorId: 10415, type: 'Unsigned32' });

/** The members of MO-LR. */
export interface MoLr extends WithOthers {
  /** SS-Code: AVP 1476 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly ssCode: Uint8Array;
  /** SS-Status: AVP 1477 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly ssStatus: Uint8Array;
}

/** MO-LR: AVP 1485 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
export const moLr: AvpDescriptor<MoLr> = /* @__PURE__ */ defineGroup({
  name: 'MO-LR', code: 1485, vendorId: 10415,
  members: () => ({
    ssCode: required(ssCode),
    ssStatus: required(ssStatus),
  }),
});

/** The members of Teleservice-List. */
export interface TeleserviceList extends WithOthers {
  /** TS-Code: AVP 1487 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly tsCode: readonly Uint8Array[];
}

/** Teleservice-List: AVP 1486 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
export const teleserviceList: AvpDescriptor<TeleserviceList> = /* @__PURE__ */ defineGroup({
  name: 'Teleservice-List', code: 1486, vendorId: 10415,
  members: () => ({
    tsCode: atLeast(tsCode),
  }),
});

/** TS-Code: AVP 1487 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
export const tsCode: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'TS-Code', code: 1487, vendorId: 10415, type: 'OctetString' });

/** The members of Call-Barring-Info. */
export interface CallBarringInfo extends WithOthers {
  /** SS-Code: AVP 1476 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly ssCode: Uint8Array;
  /** SS-Status: AVP 1477 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly ssStatus: Uint8Array;
}

/** Call-Barring-Info: AVP 1488 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
export const callBarringInfo: AvpDescriptor<CallBarringInfo> = /* @__PURE__ */ defineGroup({
  name: 'Call-Barring-Info', code: 1488, vendorId: 10415,
  members: () => ({
    ssCode: required(ssCode),
    ssStatus: required(ssStatus),
  }),
});

/** SGSN-Number: AVP 1489 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
export const sgsnNumber: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'SGSN-Number', code: 1489, vendorId: 10415, type: 'OctetString' });

/** IDR-Flags: AVP 1490 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
export const idrFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'IDR-Flags', code: 1490, vendorId: 10415, type: 'Unsigned32' });

/** ICS-Indicator: AVP 1491 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
export const icsIndicator: AvpDescriptor<IcsIndicator> = /* @__PURE__ */ defineAvp({ name: 'ICS-Indicator', code: 1491, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: IcsIndicator });

/** IMS-Voice-Over-PS-Sessions-Supported: AVP 1492 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
export const imsVoiceOverPsSessionsSupported: AvpDescriptor<ImsVoiceOverPsSessionsSupported> = /* @__PURE__ */ defineAvp({ name: 'IMS-Voice-Over-PS-Sessions-Supported', code: 1492, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: ImsVoiceOverPsSessionsSupported });

/** Homogeneous-Support-of-IMS-Voice-Over-PS-Sessions: AVP 1493 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
export const homogeneousSupportOfImsVoiceOverPsSessions: AvpDescriptor<HomogeneousSupportOfImsVoiceOverPsSessions> = /* @__PURE__ */ defineAvp({ name: 'Homogeneous-Support-of-IMS-Voice-Over-PS-Sessions', code: 1493, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: HomogeneousSupportOfImsVoiceOverPsSessions });

/** Last-UE-Activity-Time: AVP 1494 of vendor 10415 (3GPP), Time. 3GPP TS 29.272. */
export const lastUeActivityTime: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Last-UE-Activity-Time', code: 1494, vendorId: 10415, type: 'Time', isMandatory: false });

/** The members of EPS-User-State. */
export interface EpsUserState extends WithOthers {
  /** MME-User-State: AVP 1497 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly mmeUserState?: MmeUserState | undefined;
  /** SGSN-User-State: AVP 1498 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly sgsnUserState?: SgsnUserState | undefined;
}

/** EPS-User-State: AVP 1495 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
export const epsUserState: AvpDescriptor<EpsUserState> = /* @__PURE__ */ defineGroup({
  name: 'EPS-User-State', code: 1495, vendorId: 10415, isMandatory: false,
  members: () => ({
    mmeUserState,
    sgsnUserState,
  }),
});

/** The members of EPS-Location-Information. */
export interface EpsLocationInformation extends WithOthers {
  /** MME-Location-Information: AVP 1600 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly mmeLocationInformation?: MmeLocationInformation | undefined;
  /** SGSN-Location-Information: AVP 1601 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly sgsnLocationInformation?: SgsnLocationInformation | undefined;
}

/** EPS-Location-Information: AVP 1496 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
export const epsLocationInformation: AvpDescriptor<EpsLocationInformation> = /* @__PURE__ */ defineGroup({
  name: 'EPS-Location-Information', code: 1496, vendorId: 10415, isMandatory: false,
  members: () => ({
    mmeLocationInformation,
    sgsnLocationInformation,
  }),
});

/** The members of MME-User-State. */
export interface MmeUserState extends WithOthers {
  /** User-State: AVP 1499 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly userState?: UserState | undefined;
}

/** MME-User-State: AVP 1497 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
export const mmeUserState: AvpDescriptor<MmeUserState> = /* @__PURE__ */ defineGroup({
  name: 'MME-User-State', code: 1497, vendorId: 10415, isMandatory: false,
  members: () => ({
    userState,
  }),
});

/** The members of SGSN-User-State. */
export interface SgsnUserState extends WithOthers {
  /** User-State: AVP 1499 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly userState?: UserState | undefined;
}

/** SGSN-User-State: AVP 1498 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
export const sgsnUserState: AvpDescriptor<SgsnUserState> = /* @__PURE__ */ defineGroup({
  name: 'SGSN-User-State', code: 1498, vendorId: 10415, isMandatory: false,
  members: () => ({
    userState,
  }),
});

/** User-State: AVP 1499 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
export const userState: AvpDescriptor<UserState> = /* @__PURE__ */ defineAvp({ name: 'User-State', code: 1499, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: UserState });

/** The members of MME-Location-Information. */
export interface MmeLocationInformation extends WithOthers {
  /** E-UTRAN-Cell-Global-Identity: AVP 1602 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly eUtranCellGlobalIdentity?: Uint8Array | undefined;
  /** Tracking-Area-Identity: AVP 1603 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly trackingAreaIdentity?: Uint8Array | undefined;
  /** Geographical-Information: AVP 1608 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly geographicalInformation?: Uint8Array | undefined;
  /** Geodetic-Information: AVP 1609 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly geodeticInformation?: Uint8Array | undefined;
  /** Current-Location-Retrieved: AVP 1610 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly currentLocationRetrieved?: CurrentLocationRetrieved | undefined;
  /** Age-Of-Location-Information: AVP 1611 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly ageOfLocationInformation?: number | undefined;
  /** User-CSG-Information: AVP 2319 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly userCsgInformation?: UserCsgInformation | undefined;
  /** eNodeB-Id: AVP 4008 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.217. */
  readonly enodebId?: Uint8Array | undefined;
  /** Extended-eNodeB-Id: AVP 4013 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.217. */
  readonly extendedEnodebId?: Uint8Array | undefined;
}

/** MME-Location-Information: AVP 1600 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
export const mmeLocationInformation: AvpDescriptor<MmeLocationInformation> = /* @__PURE__ */ defineGroup({
  name: 'MME-Location-Information', code: 1600, vendorId: 10415, isMandatory: false,
  members: () => ({
    eUtranCellGlobalIdentity,
    trackingAreaIdentity,
    geographicalInformation,
    geodeticInformation,
    currentLocationRetrieved,
    ageOfLocationInformation,
    userCsgInformation,
    enodebId,
    extendedEnodebId,
  }),
});

/** The members of SGSN-Location-Information. */
export interface SgsnLocationInformation extends WithOthers {
  /** Cell-Global-Identity: AVP 1604 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly cellGlobalIdentity?: Uint8Array | undefined;
  /** Location-Area-Identity: AVP 1606 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly locationAreaIdentity?: Uint8Array | undefined;
  /** Service-Area-Identity: AVP 1607 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly serviceAreaIdentity?: Uint8Array | undefined;
  /** Routing-Area-Identity: AVP 1605 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly routingAreaIdentity?: Uint8Array | undefined;
  /** Geographical-Information: AVP 1608 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly geographicalInformation?: Uint8Array | undefined;
  /** Geodetic-Information: AVP 1609 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly geodeticInformation?: Uint8Array | undefined;
  /** Current-Location-Retrieved: AVP 1610 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly currentLocationRetrieved?: CurrentLocationRetrieved | undefined;
  /** Age-Of-Location-Information: AVP 1611 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly ageOfLocationInformation?: number | undefined;
  /** User-CSG-Information: AVP 2319 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly userCsgInformation?: UserCsgInformation | undefined;
}

/** SGSN-Location-Information: AVP 1601 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
export const sgsnLocationInformation: AvpDescriptor<SgsnLocationInformation> = /* @__PURE__ */ defineGroup({
  name: 'SGSN-Location-Information', code: 1601, vendorId: 10415, isMandatory: false,
  members: () => ({
    cellGlobalIdentity,
    locationAreaIdentity,
    serviceAreaIdentity,
    routingAreaIdentity,
    geographicalInformation,
    geodeticInformation,
    currentLocationRetrieved,
    ageOfLocationInformation,
    userCsgInformation,
  }),
});

/** E-UTRAN-Cell-Global-Identity: AVP 1602 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
export const eUtranCellGlobalIdentity: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'E-UTRAN-Cell-Global-Identity', code: 1602, vendorId: 10415, type: 'OctetString', isMandatory: false, isSensitive: true });

/** Tracking-Area-Identity: AVP 1603 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
export const trackingAreaIdentity: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Tracking-Area-Identity', code: 1603, vendorId: 10415, type: 'OctetString', isMandatory: false, isSensitive: true });

/** Cell-Global-Identity: AVP 1604 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
export const cellGlobalIdentity: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Cell-Global-Identity', code: 1604, vendorId: 10415, type: 'OctetString', isMandatory: false, isSensitive: true });

/** Routing-Area-Identity: AVP 1605 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
export const routingAreaIdentity: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Routing-Area-Identity', code: 1605, vendorId: 10415, type: 'OctetString', isMandatory: false, isSensitive: true });

/** Location-Area-Identity: AVP 1606 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
export const locationAreaIdentity: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Location-Area-Identity', code: 1606, vendorId: 10415, type: 'OctetString', isMandatory: false, isSensitive: true });

/** Service-Area-Identity: AVP 1607 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
export const serviceAreaIdentity: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Service-Area-Identity', code: 1607, vendorId: 10415, type: 'OctetString', isMandatory: false, isSensitive: true });

/** Geographical-Information: AVP 1608 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
export const geographicalInformation: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Geographical-Information', code: 1608, vendorId: 10415, type: 'OctetString', isMandatory: false, isSensitive: true });

/** Geodetic-Information: AVP 1609 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
export const geodeticInformation: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Geodetic-Information', code: 1609, vendorId: 10415, type: 'OctetString', isMandatory: false, isSensitive: true });

/** Current-Location-Retrieved: AVP 1610 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
export const currentLocationRetrieved: AvpDescriptor<CurrentLocationRetrieved> = /* @__PURE__ */ defineAvp({ name: 'Current-Location-Retrieved', code: 1610, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: CurrentLocationRetrieved });

/** Age-Of-Location-Information: AVP 1611 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const ageOfLocationInformation: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Age-Of-Location-Information', code: 1611, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** The members of Active-APN. */
export interface ActiveApn extends WithOthers {
  /** Context-Identifier: AVP 1423 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly contextIdentifier: number;
  /** Service-Selection: AVP 493, UTF8String, M bit. RFC 5778. */
  readonly serviceSelection?: string | undefined;
  /** MIP6-Agent-Info: AVP 486, Grouped, M bit. RFC 5778. */
  readonly mip6AgentInfo?: Mip6AgentInfo | undefined;
  /** Visited-Network-Identifier: AVP 600 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.229. */
  readonly visitedNetworkIdentifier?: Uint8Array | undefined;
  /** Specific-APN-Info: AVP 1472 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly specificApnInfo?: readonly SpecificApnInfo[] | undefined;
}

/** Active-APN: AVP 1612 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
export const activeApn: AvpDescriptor<ActiveApn> = /* @__PURE__ */ defineGroup({
  name: 'Active-APN', code: 1612, vendorId: 10415, isMandatory: false,
  members: () => ({
    contextIdentifier: required(contextIdentifier),
    serviceSelection,
    mip6AgentInfo,
    visitedNetworkIdentifier,
    specificApnInfo: many(specificApnInfo),
  }),
});

/** SIPTO-Permission: AVP 1613 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
export const siptoPermission: AvpDescriptor<SiptoPermission> = /* @__PURE__ */ defineAvp({ name: 'SIPTO-Permission', code: 1613, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: SiptoPermission });

/** Error-Diagnostic: AVP 1614 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
export const errorDiagnostic: AvpDescriptor<ErrorDiagnostic> = /* @__PURE__ */ defineAvp({ name: 'Error-Diagnostic', code: 1614, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: ErrorDiagnostic });

/** UE-SRVCC-Capability: AVP 1615 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
export const ueSrvccCapability: AvpDescriptor<UeSrvccCapability> = /* @__PURE__ */ defineAvp({ name: 'UE-SRVCC-Capability', code: 1615, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: UeSrvccCapability });

/** MPS-Priority: AVP 1616 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const mpsPriority: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'MPS-Priority', code: 1616, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** VPLMN-LIPA-Allowed: AVP 1617 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
export const vplmnLipaAllowed: AvpDescriptor<VplmnLipaAllowed> = /* @__PURE__ */ defineAvp({ name: 'VPLMN-LIPA-Allowed', code: 1617, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: VplmnLipaAllowed });

/** LIPA-Permission: AVP 1618 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
export const lipaPermission: AvpDescriptor<LipaPermission> = /* @__PURE__ */ defineAvp({ name: 'LIPA-Permission', code: 1618, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: LipaPermission });

/** Subscribed-Periodic-RAU-TAU-Timer: AVP 1619 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const subscribedPeriodicRauTauTimer: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Subscribed-Periodic-RAU-TAU-Timer', code: 1619, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Ext-PDP-Type: AVP 1620 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
export const extPdpType: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Ext-PDP-Type', code: 1620, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** Ext-PDP-Address: AVP 1621 of vendor 10415 (3GPP), Address. 3GPP TS 29.272. */
export const extPdpAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Ext-PDP-Address', code: 1621, vendorId: 10415, type: 'Address', isMandatory: false });

/** The members of MDT-Configuration. */
export interface MdtConfiguration extends WithOthers {
  /** Job-Type: AVP 1623 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly jobType: JobType;
  /** Area-Scope: AVP 1624 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly areaScope?: AreaScope | undefined;
  /** List-Of-Measurements: AVP 1625 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly listOfMeasurements?: number | undefined;
  /** Reporting-Trigger: AVP 1626 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly reportingTrigger?: number | undefined;
  /** Report-Interval: AVP 1627 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly reportInterval?: ReportInterval | undefined;
  /** Report-Amount: AVP 1628 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly reportAmount?: ReportAmount | undefined;
  /** Event-Threshold-RSRP: AVP 1629 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly eventThresholdRsrp?: number | undefined;
  /** Event-Threshold-RSRQ: AVP 1630 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly eventThresholdRsrq?: number | undefined;
  /** Logging-Interval: AVP 1631 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly loggingInterval?: LoggingInterval | undefined;
  /** Logging-Duration: AVP 1632 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly loggingDuration?: LoggingDuration | undefined;
  /** Measurement-Period-LTE: AVP 1655 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly measurementPeriodLte?: MeasurementPeriodLte | undefined;
  /** Measurement-Period-UMTS: AVP 1656 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly measurementPeriodUmts?: MeasurementPeriodUmts | undefined;
  /** Collection-Period-RRM-LTE: AVP 1657 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly collectionPeriodRrmLte?: CollectionPeriodRrmLte | undefined;
  /** Collection-Period-RRM-UMTS: AVP 1658 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly collectionPeriodRrmUmts?: CollectionPeriodRrmUmts | undefined;
  /** Positioning-Method: AVP 1659 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly positioningMethod?: Uint8Array | undefined;
  /** Measurement-Quantity: AVP 1660 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly measurementQuantity?: Uint8Array | undefined;
  /** Event-Threshold-Event-1F: AVP 1661 of vendor 10415 (3GPP), Integer32. 3GPP TS 29.272. */
  readonly eventThresholdEvent1f?: number | undefined;
  /** Event-Threshold-Event-1I: AVP 1662 of vendor 10415 (3GPP), Integer32. 3GPP TS 29.272. */
  readonly eventThresholdEvent1i?: number | undefined;
  /** MDT-Allowed-PLMN-Id: AVP 1671 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly mdtAllowedPlmnId?: readonly Uint8Array[] | undefined;
  /** MBSFN-Area: AVP 1694 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly mbsfnArea?: readonly MbsfnArea[] | undefined;
}

/** MDT-Configuration: AVP 1622 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
export const mdtConfiguration: AvpDescriptor<MdtConfiguration> = /* @__PURE__ */ defineGroup({
  name: 'MDT-Configuration', code: 1622, vendorId: 10415, isMandatory: false,
  members: () => ({
    jobType: required(jobType),
    areaScope,
    listOfMeasurements,
    reportingTrigger,
    reportInterval,
    reportAmount,
    eventThresholdRsrp,
    eventThresholdRsrq,
    loggingInterval,
    loggingDuration,
    measurementPeriodLte,
    measurementPeriodUmts,
    collectionPeriodRrmLte,
    collectionPeriodRrmUmts,
    positioningMethod,
    measurementQuantity,
    eventThresholdEvent1f,
    eventThresholdEvent1i,
    mdtAllowedPlmnId: many(mdtAllowedPlmnId),
    mbsfnArea: many(mbsfnArea),
  }),
});

/** Job-Type: AVP 1623 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
export const jobType: AvpDescriptor<JobType> = /* @__PURE__ */ defineAvp({ name: 'Job-Type', code: 1623, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: JobType });

/** The members of Area-Scope. */
export interface AreaScope extends WithOthers {
  /** Cell-Global-Identity: AVP 1604 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly cellGlobalIdentity?: readonly Uint8Array[] | undefined;
  /** E-UTRAN-Cell-Global-Identity: AVP 1602 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly eUtranCellGlobalIdentity?: readonly Uint8Array[] | undefined;
  /** Routing-Area-Identity: AVP 1605 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly routingAreaIdentity?: readonly Uint8Array[] | undefined;
  /** Location-Area-Identity: AVP 1606 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly locationAreaIdentity?: readonly Uint8Array[] | undefined;
  /** Tracking-Area-Identity: AVP 1603 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly trackingAreaIdentity?: readonly Uint8Array[] | undefined;
}

/** Area-Scope: AVP 1624 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
export const areaScope: AvpDescriptor<AreaScope> = /* @__PURE__ */ defineGroup({
  name: 'Area-Scope', code: 1624, vendorId: 10415, isMandatory: false,
  members: () => ({
    cellGlobalIdentity: many(cellGlobalIdentity),
    eUtranCellGlobalIdentity: many(eUtranCellGlobalIdentity),
    routingAreaIdentity: many(routingAreaIdentity),
    locationAreaIdentity: many(locationAreaIdentity),
    trackingAreaIdentity: many(trackingAreaIdentity),
  }),
});

/** List-Of-Measurements: AVP 1625 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const listOfMeasurements: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'List-Of-Measurements', code: 1625, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Reporting-Trigger: AVP 1626 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const reportingTrigger: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Reporting-Trigger', code: 1626, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Report-Interval: AVP 1627 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
export const reportInterval: AvpDescriptor<ReportInterval> = /* @__PURE__ */ defineAvp({ name: 'Report-Interval', code: 1627, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: ReportInterval });

/** Report-Amount: AVP 1628 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
export const reportAmount: AvpDescriptor<ReportAmount> = /* @__PURE__ */ defineAvp({ name: 'Report-Amount', code: 1628, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: ReportAmount });

/** Event-Threshold-RSRP: AVP 1629 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const eventThresholdRsrp: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Event-Threshold-RSRP', code: 1629, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Event-Threshold-RSRQ: AVP 1630 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const eventThresholdRsrq: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Event-Threshold-RSRQ', code: 1630, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Logging-Interval: AVP 1631 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
export const loggingInterval: AvpDescriptor<LoggingInterval> = /* @__PURE__ */ defineAvp({ name: 'Logging-Interval', code: 1631, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: LoggingInterval });

/** Logging-Duration: AVP 1632 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
export const loggingDuration: AvpDescriptor<LoggingDuration> = /* @__PURE__ */ defineAvp({ name: 'Logging-Duration', code: 1632, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: LoggingDuration });

/** Relay-Node-Indicator: AVP 1633 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
export const relayNodeIndicator: AvpDescriptor<RelayNodeIndicator> = /* @__PURE__ */ defineAvp({ name: 'Relay-Node-Indicator', code: 1633, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: RelayNodeIndicator });

/** MDT-User-Consent: AVP 1634 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
export const mdtUserConsent: AvpDescriptor<MdtUserConsent> = /* @__PURE__ */ defineAvp({ name: 'MDT-User-Consent', code: 1634, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: MdtUserConsent });

/** PUR-Flags: AVP 1635 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const purFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'PUR-Flags', code: 1635, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Subscribed-VSRVCC: AVP 1636 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
export const subscribedVsrvcc: AvpDescriptor<SubscribedVsrvcc> = /* @__PURE__ */ defineAvp({ name: 'Subscribed-VSRVCC', code: 1636, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: SubscribedVsrvcc });

/** The members of Equivalent-PLMN-List. */
export interface EquivalentPlmnList extends WithOthers {
  /** Visited-PLMN-Id: AVP 1407 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly visitedPlmnId: readonly Uint8Array[];
}

/** Equivalent-PLMN-List: AVP 1637 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
export const equivalentPlmnList: AvpDescriptor<EquivalentPlmnList> = /* @__PURE__ */ defineGroup({
  name: 'Equivalent-PLMN-List', code: 1637, vendorId: 10415, isMandatory: false,
  members: () => ({
    visitedPlmnId: atLeast(visitedPlmnId),
  }),
});

/** CLR-Flags: AVP 1638 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const clrFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'CLR-Flags', code: 1638, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** UVR-Flags: AVP 1639 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
export const uvrFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'UVR-Flags', code: 1639, vendorId: 10415, type: 'Unsigned32' });

/** UVA-Flags: AVP 1640 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
export const uvaFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'UVA-Flags', code: 1640, vendorId: 10415, type: 'Unsigned32' });

/** The members of VPLMN-CSG-Subscription-Data. */
export interface VplmnCsgSubscriptionData extends WithOthers {
  /** CSG-Id: AVP 1437 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly csgId: number;
  /** Expiration-Date: AVP 1439 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.272. */
  readonly expirationDate?: Date | undefined;
}

/** VPLMN-CSG-Subscription-Data: AVP 1641 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
export const vplmnCsgSubscriptionData: AvpDescriptor<VplmnCsgSubscriptionData> = /* @__PURE__ */ defineGroup({
  name: 'VPLMN-CSG-Subscription-Data', code: 1641, vendorId: 10415,
  members: () => ({
    csgId: required(csgId),
    expirationDate,
  }),
});

/** Time-Zone: AVP 1642 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.272. */
export const timeZone: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Time-Zone', code: 1642, vendorId: 10415, type: 'UTF8String', isMandatory: false });

/** A-MSISDN: AVP 1643 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
export const aMsisdn: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'A-MSISDN', code: 1643, vendorId: 10415, type: 'OctetString', isMandatory: false, isSensitive: true });

/** MME-Number-for-MT-SMS: AVP 1645 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
export const mmeNumberForMtSms: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'MME-Number-for-MT-SMS', code: 1645, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** SMS-Register-Request: AVP 1648 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
export const smsRegisterRequest: AvpDescriptor<SmsRegisterRequest> = /* @__PURE__ */ defineAvp({ name: 'SMS-Register-Request', code: 1648, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: SmsRegisterRequest });

/** The members of Local-Time-Zone. */
export interface LocalTimeZone extends WithOthers {
  /** Time-Zone: AVP 1642 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.272. */
  readonly timeZone: string;
  /** Daylight-Saving-Time: AVP 1650 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly daylightSavingTime: DaylightSavingTime;
}

/** Local-Time-Zone: AVP 1649 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
export const localTimeZone: AvpDescriptor<LocalTimeZone> = /* @__PURE__ */ defineGroup({
  name: 'Local-Time-Zone', code: 1649, vendorId: 10415, isMandatory: false,
  members: () => ({
    timeZone: required(timeZone),
    daylightSavingTime: required(daylightSavingTime),
  }),
});

/** Daylight-Saving-Time: AVP 1650 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
export const daylightSavingTime: AvpDescriptor<DaylightSavingTime> = /* @__PURE__ */ defineAvp({ name: 'Daylight-Saving-Time', code: 1650, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: DaylightSavingTime });

/** Subscription-Data-Flags: AVP 1654 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const subscriptionDataFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Subscription-Data-Flags', code: 1654, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Measurement-Period-LTE: AVP 1655 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
export const measurementPeriodLte: AvpDescriptor<MeasurementPeriodLte> = /* @__PURE__ */ defineAvp({ name: 'Measurement-Period-LTE', code: 1655, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: MeasurementPeriodLte });

/** Measurement-Period-UMTS: AVP 1656 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
export const measurementPeriodUmts: AvpDescriptor<MeasurementPeriodUmts> = /* @__PURE__ */ defineAvp({ name: 'Measurement-Period-UMTS', code: 1656, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: MeasurementPeriodUmts });

/** Collection-Period-RRM-LTE: AVP 1657 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
export const collectionPeriodRrmLte: AvpDescriptor<CollectionPeriodRrmLte> = /* @__PURE__ */ defineAvp({ name: 'Collection-Period-RRM-LTE', code: 1657, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: CollectionPeriodRrmLte });

/** Collection-Period-RRM-UMTS: AVP 1658 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
export const collectionPeriodRrmUmts: AvpDescriptor<CollectionPeriodRrmUmts> = /* @__PURE__ */ defineAvp({ name: 'Collection-Period-RRM-UMTS', code: 1658, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: CollectionPeriodRrmUmts });

/** Positioning-Method: AVP 1659 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
export const positioningMethod: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Positioning-Method', code: 1659, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** Measurement-Quantity: AVP 1660 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
export const measurementQuantity: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Measurement-Quantity', code: 1660, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** Event-Threshold-Event-1F: AVP 1661 of vendor 10415 (3GPP), Integer32. 3GPP TS 29.272. */
export const eventThresholdEvent1f: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Event-Threshold-Event-1F', code: 1661, vendorId: 10415, type: 'Integer32', isMandatory: false });

/** Event-Threshold-Event-1I: AVP 1662 of vendor 10415 (3GPP), Integer32. 3GPP TS 29.272. */
export const eventThresholdEvent1i: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Event-Threshold-Event-1I', code: 1662, vendorId: 10415, type: 'Integer32', isMandatory: false });

/** Restoration-Priority: AVP 1663 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const restorationPriority: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Restoration-Priority', code: 1663, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** SGs-MME-Identity: AVP 1664 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.272. */
export const sgsMmeIdentity: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'SGs-MME-Identity', code: 1664, vendorId: 10415, type: 'UTF8String', isMandatory: false });

/** SIPTO-Local-Network-Permission: AVP 1665 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const siptoLocalNetworkPermission: AvpDescriptor<SiptoLocalNetworkPermission> = /* @__PURE__ */ defineAvp({ name: 'SIPTO-Local-Network-Permission', code: 1665, vendorId: 10415, type: 'Unsigned32', isMandatory: false, enumeration: SiptoLocalNetworkPermission });

/** Coupled-Node-Diameter-ID: AVP 1666 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.272. */
export const coupledNodeDiameterId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Coupled-Node-Diameter-ID', code: 1666, vendorId: 10415, type: 'DiameterIdentity', isMandatory: false });

/** The members of WLAN-offloadability. */
export interface WlanOffloadability extends WithOthers {
  /** WLAN-offloadability-EUTRAN: AVP 1668 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly wlanOffloadabilityEutran?: number | undefined;
  /** WLAN-offloadability-UTRAN: AVP 1669 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly wlanOffloadabilityUtran?: number | undefined;
}

/** WLAN-offloadability: AVP 1667 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
export const wlanOffloadability: AvpDescriptor<WlanOffloadability> = /* @__PURE__ */ defineGroup({
  name: 'WLAN-offloadability', code: 1667, vendorId: 10415, isMandatory: false,
  members: () => ({
    wlanOffloadabilityEutran,
    wlanOffloadabilityUtran,
  }),
});

/** WLAN-offloadability-EUTRAN: AVP 1668 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const wlanOffloadabilityEutran: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'WLAN-offloadability-EUTRAN', code: 1668, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** WLAN-offloadability-UTRAN: AVP 1669 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const wlanOffloadabilityUtran: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'WLAN-offloadability-UTRAN', code: 1669, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Reset-ID: AVP 1670 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
export const resetId: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Reset-ID', code: 1670, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** MDT-Allowed-PLMN-Id: AVP 1671 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
export const mdtAllowedPlmnId: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'MDT-Allowed-PLMN-Id', code: 1671, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** The members of Adjacent-PLMNs. */
export interface AdjacentPlmns extends WithOthers {
  /** Visited-PLMN-Id: AVP 1407 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly visitedPlmnId: readonly Uint8Array[];
}

/** Adjacent-PLMNs: AVP 1672 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
export const adjacentPlmns: AvpDescriptor<AdjacentPlmns> = /* @__PURE__ */ defineGroup({
  name: 'Adjacent-PLMNs', code: 1672, vendorId: 10415, isMandatory: false,
  members: () => ({
    visitedPlmnId: atLeast(visitedPlmnId),
  }),
});

/** The members of Adjacent-Access-Restriction-Data. */
export interface AdjacentAccessRestrictionData extends WithOthers {
  /** Visited-PLMN-Id: AVP 1407 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly visitedPlmnId: Uint8Array;
  /** Access-Restriction-Data: AVP 1426 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly accessRestrictionData: number;
}

/** Adjacent-Access-Restriction-Data: AVP 1673 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
export const adjacentAccessRestrictionData: AvpDescriptor<AdjacentAccessRestrictionData> = /* @__PURE__ */ defineGroup({
  name: 'Adjacent-Access-Restriction-Data', code: 1673, vendorId: 10415, isMandatory: false,
  members: () => ({
    visitedPlmnId: required(visitedPlmnId),
    accessRestrictionData: required(accessRestrictionData),
  }),
});

/** DL-Buffering-Suggested-Packet-Count: AVP 1674 of vendor 10415 (3GPP), Integer32. 3GPP TS 29.272. */
export const dlBufferingSuggestedPacketCount: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'DL-Buffering-Suggested-Packet-Count', code: 1674, vendorId: 10415, type: 'Integer32', isMandatory: false });

/** The members of IMSI-Group-Id. */
export interface ImsiGroupId extends WithOthers {
  /** Group-Service-Id: AVP 1676 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly groupServiceId: number;
  /** Group-PLMN-Id: AVP 1677 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly groupPlmnId: Uint8Array;
  /** Local-Group-Id: AVP 1678 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly localGroupId: Uint8Array;
}

/** IMSI-Group-Id: AVP 1675 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
export const imsiGroupId: AvpDescriptor<ImsiGroupId> = /* @__PURE__ */ defineGroup({
  name: 'IMSI-Group-Id', code: 1675, vendorId: 10415, isMandatory: false,
  members: () => ({
    groupServiceId: required(groupServiceId),
    groupPlmnId: required(groupPlmnId),
    localGroupId: required(localGroupId),
  }),
});

/** Group-Service-Id: AVP 1676 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const groupServiceId: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Group-Service-Id', code: 1676, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Group-PLMN-Id: AVP 1677 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
export const groupPlmnId: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Group-PLMN-Id', code: 1677, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** Local-Group-Id: AVP 1678 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
export const localGroupId: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Local-Group-Id', code: 1678, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** AIR-Flags: AVP 1679 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const airFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'AIR-Flags', code: 1679, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** UE-Usage-Type: AVP 1680 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const ueUsageType: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'UE-Usage-Type', code: 1680, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Non-IP-PDN-Type-Indicator: AVP 1681 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
export const nonIpPdnTypeIndicator: AvpDescriptor<NonIpPdnTypeIndicator> = /* @__PURE__ */ defineAvp({ name: 'Non-IP-PDN-Type-Indicator', code: 1681, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: NonIpPdnTypeIndicator });

/** Non-IP-Data-Delivery-Mechanism: AVP 1682 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const nonIpDataDeliveryMechanism: AvpDescriptor<NonIpDataDeliveryMechanism> = /* @__PURE__ */ defineAvp({ name: 'Non-IP-Data-Delivery-Mechanism', code: 1682, vendorId: 10415, type: 'Unsigned32', isMandatory: false, enumeration: NonIpDataDeliveryMechanism });

/** Additional-Context-Identifier: AVP 1683 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const additionalContextIdentifier: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Additional-Context-Identifier', code: 1683, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** SCEF-Realm: AVP 1684 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.272. */
export const scefRealm: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'SCEF-Realm', code: 1684, vendorId: 10415, type: 'DiameterIdentity', isMandatory: false });

/** The members of Subscription-Data-Deletion. */
export interface SubscriptionDataDeletion extends WithOthers {
  /** DSR-Flags: AVP 1421 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly dsrFlags: number;
  /** SCEF-ID: AVP 3125 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 29.336. */
  readonly scefId?: string | undefined;
  /** Context-Identifier: AVP 1423 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly contextIdentifier?: readonly number[] | undefined;
  /** Trace-Reference: AVP 1459 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly traceReference?: Uint8Array | undefined;
  /** TS-Code: AVP 1487 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly tsCode?: readonly Uint8Array[] | undefined;
  /** SS-Code: AVP 1476 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly ssCode?: readonly Uint8Array[] | undefined;
}

/** Subscription-Data-Deletion: AVP 1685 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
export const subscriptionDataDeletion: AvpDescriptor<SubscriptionDataDeletion> = /* @__PURE__ */ defineGroup({
  name: 'Subscription-Data-Deletion', code: 1685, vendorId: 10415, isMandatory: false,
  members: () => ({
    dsrFlags: required(dsrFlags),
    scefId,
    contextIdentifier: many(contextIdentifier),
    traceReference,
    tsCode: many(tsCode),
    ssCode: many(ssCode),
  }),
});

/** Preferred-Data-Mode: AVP 1686 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const preferredDataMode: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Preferred-Data-Mode', code: 1686, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** The members of Emergency-Info. */
export interface EmergencyInfo extends WithOthers {
  /** MIP6-Agent-Info: AVP 486, Grouped, M bit. RFC 5778. */
  readonly mip6AgentInfo?: Mip6AgentInfo | undefined;
}

/** Emergency-Info: AVP 1687 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
export const emergencyInfo: AvpDescriptor<EmergencyInfo> = /* @__PURE__ */ defineGroup({
  name: 'Emergency-Info', code: 1687, vendorId: 10415, isMandatory: false,
  members: () => ({
    mip6AgentInfo,
  }),
});

/** The members of V2X-Subscription-Data. */
export interface V2xSubscriptionData extends WithOthers {
  /** V2X-Permission: AVP 1689 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly v2xPermission?: number | undefined;
  /** UE-PC5-AMBR: AVP 1693 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly uePc5Ambr?: number | undefined;
}

/** V2X-Subscription-Data: AVP 1688 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
export const v2xSubscriptionData: AvpDescriptor<V2xSubscriptionData> = /* @__PURE__ */ defineGroup({
  name: 'V2X-Subscription-Data', code: 1688, vendorId: 10415, isMandatory: false,
  members: () => ({
    v2xPermission,
    uePc5Ambr,
  }),
});

/** V2X-Permission: AVP 1689 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const v2xPermission: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'V2X-Permission', code: 1689, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** PDN-Connection-Continuity: AVP 1690 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const pdnConnectionContinuity: AvpDescriptor<PdnConnectionContinuity> = /* @__PURE__ */ defineAvp({ name: 'PDN-Connection-Continuity', code: 1690, vendorId: 10415, type: 'Unsigned32', isMandatory: false, enumeration: PdnConnectionContinuity });

/** The members of eDRX-Cycle-Length. */
export interface EdrxCycleLength extends WithOthers {
  /** RAT-Type: AVP 1032 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly ratType: RatType;
  /** eDRX-Cycle-Length-Value: AVP 1692 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly edrxCycleLengthValue: Uint8Array;
}

/** eDRX-Cycle-Length: AVP 1691 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
export const edrxCycleLength: AvpDescriptor<EdrxCycleLength> = /* @__PURE__ */ defineGroup({
  name: 'eDRX-Cycle-Length', code: 1691, vendorId: 10415, isMandatory: false,
  members: () => ({
    ratType: required(ratType),
    edrxCycleLengthValue: required(edrxCycleLengthValue),
  }),
});

/** eDRX-Cycle-Length-Value: AVP 1692 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
export const edrxCycleLengthValue: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'eDRX-Cycle-Length-Value', code: 1692, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** UE-PC5-AMBR: AVP 1693 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const uePc5Ambr: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'UE-PC5-AMBR', code: 1693, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** The members of MBSFN-Area. */
export interface MbsfnArea extends WithOthers {
  /** MBSFN-Area-ID: AVP 1695 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly mbsfnAreaId?: number | undefined;
  /** Carrier-Frequency: AVP 1696 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly carrierFrequency?: number | undefined;
}

/** MBSFN-Area: AVP 1694 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
export const mbsfnArea: AvpDescriptor<MbsfnArea> = /* @__PURE__ */ defineGroup({
  name: 'MBSFN-Area', code: 1694, vendorId: 10415, isMandatory: false,
  members: () => ({
    mbsfnAreaId,
    carrierFrequency,
  }),
});

/** MBSFN-Area-ID: AVP 1695 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const mbsfnAreaId: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'MBSFN-Area-ID', code: 1695, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Carrier-Frequency: AVP 1696 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const carrierFrequency: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Carrier-Frequency', code: 1696, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** RDS-Indicator: AVP 1697 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
export const rdsIndicator: AvpDescriptor<RdsIndicator> = /* @__PURE__ */ defineAvp({ name: 'RDS-Indicator', code: 1697, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: RdsIndicator });

/** Service-Gap-Time: AVP 1698 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const serviceGapTime: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Service-Gap-Time', code: 1698, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Aerial-UE-Subscription-Information: AVP 1699 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const aerialUeSubscriptionInformation: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Aerial-UE-Subscription-Information', code: 1699, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Broadcast-Location-Assistance-Data-Types: AVP 1700 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.272. */
export const broadcastLocationAssistanceDataTypes: AvpDescriptor<bigint> = /* @__PURE__ */ defineAvp({ name: 'Broadcast-Location-Assistance-Data-Types', code: 1700, vendorId: 10415, type: 'Unsigned64', isMandatory: false });

/** The members of Paging-Time-Window. */
export interface PagingTimeWindow extends WithOthers {
  /** Operation-Mode: AVP 1702 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly operationMode: OperationMode;
  /** Paging-Time-Window-Length: AVP 1703 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly pagingTimeWindowLength: Uint8Array;
}

/** Paging-Time-Window: AVP 1701 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
export const pagingTimeWindow: AvpDescriptor<PagingTimeWindow> = /* @__PURE__ */ defineGroup({
  name: 'Paging-Time-Window', code: 1701, vendorId: 10415, isMandatory: false,
  members: () => ({
    operationMode: required(operationMode),
    pagingTimeWindowLength: required(pagingTimeWindowLength),
  }),
});

/** Operation-Mode: AVP 1702 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const operationMode: AvpDescriptor<OperationMode> = /* @__PURE__ */ defineAvp({ name: 'Operation-Mode', code: 1702, vendorId: 10415, type: 'Unsigned32', isMandatory: false, enumeration: OperationMode });

/** Paging-Time-Window-Length: AVP 1703 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
export const pagingTimeWindowLength: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Paging-Time-Window-Length', code: 1703, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** Core-Network-Restrictions: AVP 1704 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const coreNetworkRestrictions: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Core-Network-Restrictions', code: 1704, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** The members of eDRX-Related-RAT. */
export interface EdrxRelatedRat extends WithOthers {
  /** RAT-Type: AVP 1032 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly ratType: readonly RatType[];
}

/** eDRX-Related-RAT: AVP 1705 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
export const edrxRelatedRat: AvpDescriptor<EdrxRelatedRat> = /* @__PURE__ */ defineGroup({
  name: 'eDRX-Related-RAT', code: 1705, vendorId: 10415, isMandatory: false,
  members: () => ({
    ratType: atLeast(ratType),
  }),
});

/** Interworking-5GS-Indicator: AVP 1706 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
export const interworking5gsIndicator: AvpDescriptor<Interworking5gsIndicator> = /* @__PURE__ */ defineAvp({ name: 'Interworking-5GS-Indicator', code: 1706, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: Interworking5gsIndicator });

/** Ethernet-PDN-Type-Indicator: AVP 1707 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
export const ethernetPdnTypeIndicator: AvpDescriptor<EthernetPdnTypeIndicator> = /* @__PURE__ */ defineAvp({ name: 'Ethernet-PDN-Type-Indicator', code: 1707, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: EthernetPdnTypeIndicator });

/** Subscribed-ARPI: AVP 1708 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const subscribedArpi: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Subscribed-ARPI', code: 1708, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** IAB-Operation-Permission: AVP 1709 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
export const iabOperationPermission: AvpDescriptor<IabOperationPermission> = /* @__PURE__ */ defineAvp({ name: 'IAB-Operation-Permission', code: 1709, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: IabOperationPermission });

/** The members of V2X-Subscription-Data-Nr. */
export interface V2xSubscriptionDataNr extends WithOthers {
  /** V2X-Permission: AVP 1689 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly v2xPermission?: number | undefined;
  /** UE-PC5-AMBR: AVP 1693 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly uePc5Ambr?: number | undefined;
  /** UE-PC5-QoS: AVP 1711 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly uePc5Qos?: UePc5Qos | undefined;
}

/** V2X-Subscription-Data-Nr: AVP 1710 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
export const v2xSubscriptionDataNr: AvpDescriptor<V2xSubscriptionDataNr> = /* @__PURE__ */ defineGroup({
  name: 'V2X-Subscription-Data-Nr', code: 1710, vendorId: 10415, isMandatory: false,
  members: () => ({
    v2xPermission,
    uePc5Ambr,
    uePc5Qos,
  }),
});

/** The members of UE-PC5-QoS. */
export interface UePc5Qos extends WithOthers {
  /** PC5-QoS-Flow: AVP 1712 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly pc5QosFlow: readonly Pc5QosFlow[];
  /** PC5-Link-AMBR: AVP 1718 of vendor 10415 (3GPP), Integer32. 3GPP TS 29.272. */
  readonly pc5LinkAmbr?: number | undefined;
}

/** UE-PC5-QoS: AVP 1711 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
export const uePc5Qos: AvpDescriptor<UePc5Qos> = /* @__PURE__ */ defineGroup({
  name: 'UE-PC5-QoS', code: 1711, vendorId: 10415, isMandatory: false,
  members: () => ({
    pc5QosFlow: atLeast(pc5QosFlow),
    pc5LinkAmbr,
  }),
});

/** The members of PC5-QoS-Flow. */
export interface Pc5QosFlow extends WithOthers {
  /** 5QI: AVP 1713 of vendor 10415 (3GPP), Integer32. 3GPP TS 29.272. */
  readonly '5qi': number;
  /** PC5-Flow-Bitrates: AVP 1714 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly pc5FlowBitrates?: Pc5FlowBitrates | undefined;
  /** PC5-Range: AVP 1717 of vendor 10415 (3GPP), Integer32. 3GPP TS 29.272. */
  readonly pc5Range?: number | undefined;
}

/** PC5-QoS-Flow: AVP 1712 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
export const pc5QosFlow: AvpDescriptor<Pc5QosFlow> = /* @__PURE__ */ defineGroup({
  name: 'PC5-QoS-Flow', code: 1712, vendorId: 10415, isMandatory: false,
  members: () => ({
    '5qi': required(avp5qi),
    pc5FlowBitrates,
    pc5Range,
  }),
});

/** 5QI: AVP 1713 of vendor 10415 (3GPP), Integer32. 3GPP TS 29.272. */
export const avp5qi: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: '5QI', code: 1713, vendorId: 10415, type: 'Integer32', isMandatory: false });

/** The members of PC5-Flow-Bitrates. */
export interface Pc5FlowBitrates extends WithOthers {
  /** Guaranteed-Flow-Bitrates: AVP 1715 of vendor 10415 (3GPP), Integer32, in bits per second. 3GPP TS 29.272. */
  readonly guaranteedFlowBitrates?: number | undefined;
  /** Maximum-Flow-Bitrates: AVP 1716 of vendor 10415 (3GPP), Integer32, in bits per second. 3GPP TS 29.272. */
  readonly maximumFlowBitrates?: number | undefined;
}

/** PC5-Flow-Bitrates: AVP 1714 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
export const pc5FlowBitrates: AvpDescriptor<Pc5FlowBitrates> = /* @__PURE__ */ defineGroup({
  name: 'PC5-Flow-Bitrates', code: 1714, vendorId: 10415, isMandatory: false,
  members: () => ({
    guaranteedFlowBitrates,
    maximumFlowBitrates,
  }),
});

/** Guaranteed-Flow-Bitrates: AVP 1715 of vendor 10415 (3GPP), Integer32, in bits per second. 3GPP TS 29.272. */
export const guaranteedFlowBitrates: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Guaranteed-Flow-Bitrates', code: 1715, vendorId: 10415, type: 'Integer32', isMandatory: false });

/** Maximum-Flow-Bitrates: AVP 1716 of vendor 10415 (3GPP), Integer32, in bits per second. 3GPP TS 29.272. */
export const maximumFlowBitrates: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Maximum-Flow-Bitrates', code: 1716, vendorId: 10415, type: 'Integer32', isMandatory: false });

/** PC5-Range: AVP 1717 of vendor 10415 (3GPP), Integer32. 3GPP TS 29.272. */
export const pc5Range: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'PC5-Range', code: 1717, vendorId: 10415, type: 'Integer32', isMandatory: false });

/** PC5-Link-AMBR: AVP 1718 of vendor 10415 (3GPP), Integer32. 3GPP TS 29.272. */
export const pc5LinkAmbr: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'PC5-Link-AMBR', code: 1718, vendorId: 10415, type: 'Integer32', isMandatory: false });

/** Third-Context-Identifier: AVP 1719 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
export const thirdContextIdentifier: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Third-Context-Identifier', code: 1719, vendorId: 10415, type: 'Unsigned32', isMandatory: false });
