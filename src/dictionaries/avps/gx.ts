// Made from dictionaries/gx.json by npm run dictionaries. Do not edit.

import { atLeast, defineAvp, defineGroup, many, required, type AvpDescriptor, type EnumValue, type WithOthers } from '../../dictionary/descriptors.js';
import {
  rai,
} from './3gpp-supporting.js';
import {
  type UserCsgInformation,
  bssid,
  callingPartyAddress,
  quotaConsumptionTime,
  userCsgInformation,
} from './charging.js';
import {
  type FinalUnitIndication,
  type GrantedServiceUnit,
  type RedirectAddressType,
  type UsedServiceUnit,
  finalUnitIndication,
  grantedServiceUnit,
  ratingGroup,
  redirectAddressType,
  redirectServerAddress,
  serviceIdentifier,
  usedServiceUnit,
} from './credit-control.js';
import {
  threeGppMsTimezone,
  threeGppSgsnAddress,
  threeGppSgsnIpv6Address,
  threeGppSgsnMccMnc,
  threeGppUserLocationInfo,
} from './gi-sgi.js';
import {
  framedIpAddress,
} from './nasreq.js';
import {
  logicalAccessId,
  physicalAccessId,
  threeGpp2Bsid,
} from './other-vendors-supporting.js';
import {
  type AfSignallingProtocol,
  type CalleeInformation,
  type FlowStatus,
  type Flows,
  type RequiredAccessInfo,
  accessNetworkChargingIdentifierValue,
  afChargingIdentifier,
  afSignallingProtocol,
  applicationServiceProviderIdentity,
  calleeInformation,
  contentVersion,
  extendedMaxRequestedBwDl,
  extendedMaxRequestedBwUl,
  flowDescription,
  flowStatus,
  flows,
  maxRequestedBandwidthDl,
  maxRequestedBandwidthUl,
  requiredAccessInfo,
  sharingKeyDl,
  sharingKeyUl,
  sponsorIdentity,
} from './rx.js';
import {
  type TraceData,
  traceData,
  traceReference,
} from './s6a.js';
import {
  type AnTrusted,
  anTrusted,
  ssid,
} from './sta.js';

/** The values of Bearer-Usage (3GPP TS 29.212). */
export const BearerUsage = {
  GENERAL: 0,
  IMS_SIGNALLING: 1,
  DEDICATED: 2,
} as const;
export type BearerUsage = EnumValue<typeof BearerUsage>;

/** The values of Event-Trigger (3GPP TS 29.212). */
export const EventTrigger = {
  SGSN_CHANGE: 0,
  QOS_CHANGE: 1,
  RAT_CHANGE: 2,
  TFT_CHANGE: 3,
  PLMN_CHANGE: 4,
  LOSS_OF_BEARER: 5,
  RECOVERY_OF_BEARER: 6,
  IP_CAN_CHANGE: 7,
  GW_PCEF_MALFUNCTION: 8,
  RESOURCES_LIMITATION: 9,
  MAX_NR_BEARERS_REACHED: 10,
  QOS_CHANGE_EXCEEDING_AUTHORIZATION: 11,
  RAI_CHANGE: 12,
  USER_LOCATION_CHANGE: 13,
  NO_EVENT_TRIGGERS: 14,
  OUT_OF_CREDIT: 15,
  REALLOCATION_OF_CREDIT: 16,
  REVALIDATION_TIMEOUT: 17,
  UE_IP_ADDRESS_ALLOCATE: 18,
  UE_IP_ADDRESS_RELEASE: 19,
  DEFAULT_EPS_BEARER_QOS_CHANGE: 20,
  AN_GW_CHANGE: 21,
  SUCCESSFUL_RESOURCE_ALLOCATION: 22,
  RESOURCE_MODIFICATION_REQUEST: 23,
  PGW_TRACE_CONTROL: 24,
  UE_TIME_ZONE_CHANGE: 25,
  TAI_CHANGE: 26,
  ECGI_CHANGE: 27,
  CHARGING_CORRELATION_EXCHANGE: 28,
  APN_AMBR_MODIFICATION_FAILURE: 29,
  USER_CSG_INFORMATION_CHANGE: 30,
  USAGE_REPORT: 33,
  DEFAULT_EPS_BEARER_QOS_MODIFICATION_FAILURE: 34,
  USER_CSG_HYBRID_SUBSCRIBED_INFORMATION_CHANGE: 35,
  USER_CSG_HYBRID_UNSUBSCRIBED_INFORMATION_CHANGE: 36,
  ROUTING_RULE_CHANGE: 37,
  MAX_MBR_APN_AMBR_CHANGE: 38,
  APPLICATION_START: 39,
  APPLICATION_STOP: 40,
  ADC_REVALIDATION_TIMEOUT: 41,
  CS_TO_PS_HANDOVER: 42,
  UE_LOCAL_IP_ADDRESS_CHANGE: 43,
  HENB_LOCAL_IP_ADDRESS_CHANGE: 44,
  ACCESS_NETWORK_INFO_REPORT: 45,
  CREDIT_MANAGEMENT_SESSION_FAILURE: 46,
  DEFAULT_QOS_CHANGE: 47,
  CHANGE_OF_UE_PRESENCE_IN_PRESENCE_REPORTING_AREA_REPORT: 48,
  ADDITION_OF_ACCESS: 49,
  REMOVAL_OF_ACCESS: 50,
  UNAVAILABLITY_OF_ACCESS: 51,
  AVAILABLITY_OF_ACCESS: 52,
  RESOURCE_RELEASE: 53,
  ENODEB_CHANGE: 54,
  TGPP_PS_DATA_OFF_CHANGE: 55,
  UE_STATUS_RESUME: 56,
  SUCCESSFUL_QOS_UPDATE: 57,
  TIME_CHANGE: 100,
  TFT_DELETED: 1000,
  LOSS_OF_BEARER_1001: 1001,
  RECOVERY_OF_BEARER_1002: 1002,
  POLICY_ENFORCEMENT_FAILED: 1003,
} as const;
export type EventTrigger = EnumValue<typeof EventTrigger>;

/** The values of Metering-Method (3GPP TS 29.212). */
export const MeteringMethod = {
  DURATION: 0,
  VOLUME: 1,
  DURATION_VOLUME: 2,
  EVENT: 3,
} as const;
export type MeteringMethod = EnumValue<typeof MeteringMethod>;

/** The values of Offline (3GPP TS 29.212). */
export const Offline = {
  DISABLE_OFFLINE: 0,
  ENABLE_OFFLINE: 1,
} as const;
export type Offline = EnumValue<typeof Offline>;

/** The values of Online (3GPP TS 29.212). */
export const Online = {
  DISABLE_ONLINE: 0,
  ENABLE_ONLINE: 1,
} as const;
export type Online = EnumValue<typeof Online>;

/** The values of Reporting-Level (3GPP TS 29.212). */
export const ReportingLevel = {
  SERVICE_IDENTIFIER_LEVEL: 0,
  RATING_GROUP_LEVEL: 1,
  SPONSORED_CONNECTIVITY_LEVEL: 2,
} as const;
export type ReportingLevel = EnumValue<typeof ReportingLevel>;

/** The values of PCC-Rule-Status (3GPP TS 29.212). */
export const PccRuleStatus = {
  ACTIVE: 0,
  INACTIVE: 1,
  TEMPORARY_INACTIVE: 2,
} as const;
export type PccRuleStatus = EnumValue<typeof PccRuleStatus>;

/** The values of Bearer-Operation (3GPP TS 29.212). */
export const BearerOperation = {
  TERMINATION: 0,
  ESTABLISHMENT: 1,
  MODIFICATION: 2,
} as const;
export type BearerOperation = EnumValue<typeof BearerOperation>;

/** The values of Bearer-Control-Mode (3GPP TS 29.212). */
export const BearerControlMode = {
  UE_ONLY: 0,
  UE_NW: 2,
} as const;
export type BearerControlMode = EnumValue<typeof BearerControlMode>;

/** The values of Network-Request-Support (3GPP TS 29.212). */
export const NetworkRequestSupport = {
  NETWORK_REQUEST_NOT_SUPPORTED: 0,
  NETWORK_REQUEST_SUPPORTED: 1,
} as const;
export type NetworkRequestSupport = EnumValue<typeof NetworkRequestSupport>;

/** The values of IP-CAN-Type (3GPP TS 29.212). */
export const IpCanType = {
  _3GPP_GPRS: 0,
  DOCSIS: 1,
  xDSL: 2,
  WiMAX: 3,
  _3GPP2: 4,
  _3GPP_EPS: 5,
  Non_3GPP_EPS: 6,
  FBA: 7,
  _3GPP_5GS: 8,
  Non_3GPP_5GS: 9,
} as const;
export type IpCanType = EnumValue<typeof IpCanType>;

/** The values of QoS-Class-Identifier (3GPP TS 29.212). */
export const QosClassIdentifier = {
  QCI_1: 1,
  QCI_2: 2,
  QCI_3: 3,
  QCI_4: 4,
  QCI_5: 5,
  QCI_6: 6,
  QCI_7: 7,
  QCI_8: 8,
  QCI_9: 9,
  QCI_65: 65,
  QCI_66: 66,
  QCI_67: 67,
  QCI_69: 69,
  QCI_70: 70,
  QCI_71: 71,
  QCI_72: 72,
  QCI_73: 73,
  QCI_74: 74,
  QCI_75: 75,
  QCI_76: 76,
  QCI_79: 79,
  QCI_80: 80,
  QCI_83: 82,
  QCI_84: 84,
  QCI_85: 85,
} as const;
export type QosClassIdentifier = EnumValue<typeof QosClassIdentifier>;

/** The values of QoS-Negotiation (3GPP TS 29.212). */
export const QosNegotiation = {
  NO_QoS_NEGOTIATION: 0,
  QoS_NEGOTIATION_SUPPORTED: 1,
} as const;
export type QosNegotiation = EnumValue<typeof QosNegotiation>;

/** The values of QoS-Upgrade (3GPP TS 29.212). */
export const QosUpgrade = {
  QoS_UPGRADE_NOT_SUPPORTED: 0,
  QoS_UPGRADE_SUPPORTED: 1,
} as const;
export type QosUpgrade = EnumValue<typeof QosUpgrade>;

/** The values of Rule-Failure-Code (3GPP TS 29.212). */
export const RuleFailureCode = {
  UNKNOWN_RULE_NAME: 1,
  RATING_GROUP_ERROR: 2,
  SERVICE_IDENTIFIER_ERROR: 3,
  GW_PCEF_MALFUNCTION: 4,
  RESOURCES_LIMITATION: 5,
  MAX_NR_BEARERS_REACHED: 6,
  UNKNOWN_BEARER_ID: 7,
  MISSING_BEARER_ID: 8,
  MISSING_FLOW_DESCRIPTION: 9,
  RESOURCE_ALLOCATION_FAILURE: 10,
  UNSUCCESSFUL_QOS_VALIDATION: 11,
  INCORRECT_FLOW_INFORMATION: 12,
  PS_TO_CS_HANDOVER: 13,
  TDF_APPLICATION_IDENTIFIER_ERROR: 14,
  NO_BEARER_BOUND: 15,
  FILTER_RESTRICTIONS: 16,
  AN_GW_FAILED: 17,
  MISSING_REDIRECT_SERVER_ADDRESS: 18,
  CM_END_USER_SERVICE_DENIED: 19,
  CM_CREDIT_CONTROL_NOT_APPLICABLE: 20,
  CM_AUTHORIZATION_REJECTED: 21,
  CM_USER_UNKNOWN: 22,
  CM_RATING_FAILED: 23,
  ROUTING_RULE_REJECTION: 24,
  UNKNOWN_ROUTING_ACCESS_INFORMATION: 25,
  NO_NBIFOM_SUPPORT: 26,
  UE_STATE_SUSPEND: 27,
  TRAFFIC_STEERING_ERROR: 28,
  SAME_TIME_ERROR: 29,
} as const;
export type RuleFailureCode = EnumValue<typeof RuleFailureCode>;

/** The values of RAT-Type (3GPP TS 29.212). */
export const RatType = {
  WLAN: 0,
  VIRTUAL: 1,
  TRUSTED_N3GA: 2,
  WIRELINE: 3,
  WIRELINE_CABLE: 4,
  WIRELINE_BBF: 5,
  UTRAN: 1000,
  GERAN: 1001,
  GAN: 1002,
  HSPA_EVOLUTION: 1003,
  EUTRAN: 1004,
  EUTRAN_NB_IoT: 1005,
  NR: 1006,
  LTE_M: 1007,
  NR_U: 1008,
  EUTRAN_LEO: 1011,
  EUTRAN_MEO: 1012,
  EUTRAN_GEO: 1013,
  EUTRAN_OTHERSAT: 1014,
  EUTRAN_NB_IOT_LEO: 1021,
  EUTRAN_NB_IOT_MEO: 1022,
  EUTRAN_NB_IOT_GEO: 1023,
  EUTRAN_NB_IOT_OTHERSAT: 1024,
  LTE_M_LEO: 1031,
  LTE_M_MEO: 1032,
  LTE_M_GEO: 1033,
  LTE_M_OTHERSAT: 1034,
  NR_LEO_: 1035,
  NR_MEO_: 1036,
  NR_GEO_: 1037,
  NR_OTHERSAT_: 1038,
  NR_REDCAP: 1039,
  NR_EREDCAP: 1040,
  CDMA2000_1X: 2000,
  HRPD: 2001,
  UMB: 2002,
  EHRPD: 2003,
} as const;
export type RatType = EnumValue<typeof RatType>;

/** The values of Session-Release-Cause (3GPP TS 29.212). */
export const SessionReleaseCause = {
  UNSPECIFIED_REASON: 0,
  UE_SUBSCRIPTION_REASON: 1,
  INSUFFICIENT_SERVER_RESOURCES: 2,
  IP_CAN_SESSION_TERMINATION: 3,
  UE_IP_ADDRESS_RELEASE: 4,
} as const;
export type SessionReleaseCause = EnumValue<typeof SessionReleaseCause>;

/** The values of Pre-emption-Capability (3GPP TS 29.212). */
export const PreEmptionCapability = {
  PRE_EMPTION_CAPABILITY_ENABLED: 0,
  PRE_EMPTION_CAPABILITY_DISABLED: 1,
} as const;
export type PreEmptionCapability = EnumValue<typeof PreEmptionCapability>;

/** The values of Pre-emption-Vulnerability (3GPP TS 29.212). */
export const PreEmptionVulnerability = {
  PRE_EMPTION_VULNERABILITY_ENABLED: 0,
  PRE_EMPTION_VULNERABILITY_DISABLED: 1,
} as const;
export type PreEmptionVulnerability = EnumValue<typeof PreEmptionVulnerability>;

/** The values of Packet-Filter-Operation (3GPP TS 29.212). */
export const PacketFilterOperation = {
  DELETION: 0,
  ADDITION: 1,
  MODIFICATION: 2,
} as const;
export type PacketFilterOperation = EnumValue<typeof PacketFilterOperation>;

/** The values of Resource-Allocation-Notification (3GPP TS 29.212). */
export const ResourceAllocationNotification = {
  ENABLE_NOTIFICATION: 0,
} as const;
export type ResourceAllocationNotification = EnumValue<typeof ResourceAllocationNotification>;

/** The values of Usage-Monitoring-Level (3GPP TS 29.212). */
export const UsageMonitoringLevel = {
  SESSION_LEVEL: 0,
  PCC_RULE_LEVEL: 1,
  ADC_RULE_LEVEL: 2,
} as const;
export type UsageMonitoringLevel = EnumValue<typeof UsageMonitoringLevel>;

/** The values of Usage-Monitoring-Report (3GPP TS 29.212). */
export const UsageMonitoringReport = {
  USAGE_MONITORING_REPORT_REQUIRED: 0,
} as const;
export type UsageMonitoringReport = EnumValue<typeof UsageMonitoringReport>;

/** The values of Usage-Monitoring-Support (3GPP TS 29.212). */
export const UsageMonitoringSupport = {
  USAGE_MONITORING_DISABLED: 0,
} as const;
export type UsageMonitoringSupport = EnumValue<typeof UsageMonitoringSupport>;

/** The values of CSG-Information-Reporting (3GPP TS 29.212). */
export const CsgInformationReporting = {
  CHANGE_CSG_CELL: 0,
  CHANGE_CSG_SUBSCRIBED_HYBRID_CELL: 1,
  CHANGE_CSG_UNSUBSCRIBED_HYBRID_CELL: 2,
} as const;
export type CsgInformationReporting = EnumValue<typeof CsgInformationReporting>;

/** The values of Packet-Filter-Usage (3GPP TS 29.212). */
export const PacketFilterUsage = {
  SEND_TO_UE: 1,
} as const;
export type PacketFilterUsage = EnumValue<typeof PacketFilterUsage>;

/** The values of Charging-Correlation-Indicator (3GPP TS 29.212). */
export const ChargingCorrelationIndicator = {
  CHARGING_IDENTIFIER_REQUIRED: 0,
} as const;
export type ChargingCorrelationIndicator = EnumValue<typeof ChargingCorrelationIndicator>;

/** The values of Flow-Direction (3GPP TS 29.212). */
export const FlowDirection = {
  UNSPECIFIED: 0,
  DOWNLINK: 1,
  UPLINK: 2,
  BIDIRECTIONAL: 3,
} as const;
export type FlowDirection = EnumValue<typeof FlowDirection>;

/** The values of Redirect-Support (3GPP TS 29.212). */
export const RedirectSupport = {
  REDIRECTION_DISABLED: 0,
  REDIRECTION_ENABLED: 1,
} as const;
export type RedirectSupport = EnumValue<typeof RedirectSupport>;

/** The values of PS-to-CS-Session-Continuity (3GPP TS 29.212). */
export const PsToCsSessionContinuity = {
  VIDEO_PS2CS_CONT_CANDIDATE: 0,
} as const;
export type PsToCsSessionContinuity = EnumValue<typeof PsToCsSessionContinuity>;

/** The values of Mute-Notification (3GPP TS 29.212). */
export const MuteNotification = {
  MUTE_REQUIRED: 0,
} as const;
export type MuteNotification = EnumValue<typeof MuteNotification>;

/** The values of AN-GW-Status (3GPP TS 29.212). */
export const AnGwStatus = {
  AN_GW_FAILED: 0,
} as const;
export type AnGwStatus = EnumValue<typeof AnGwStatus>;

/** The values of Presence-Reporting-Area-Status (3GPP TS 29.212). */
export const PresenceReportingAreaStatus = {
  IN_AREA: 0,
  OUT_OF_AREA: 1,
  Inactive: 2,
} as const;
export type PresenceReportingAreaStatus = EnumValue<typeof PresenceReportingAreaStatus>;

/** The values of NetLoc-Access-Support (3GPP TS 29.212). */
export const NetlocAccessSupport = {
  NETLOC_ACCESS_NOT_SUPPORTED: 0,
} as const;
export type NetlocAccessSupport = EnumValue<typeof NetlocAccessSupport>;

/** The values of PCSCF-Restoration-Indication (3GPP TS 29.212). */
export const PcscfRestorationIndication = {
  PCSCF_RESTORATION: 0,
} as const;
export type PcscfRestorationIndication = EnumValue<typeof PcscfRestorationIndication>;

/** The values of IP-CAN-Session-Charging-Scope (3GPP TS 29.212). */
export const IpCanSessionChargingScope = {
  IP_CAN_SESSION_SCOPE: 0,
} as const;
export type IpCanSessionChargingScope = EnumValue<typeof IpCanSessionChargingScope>;

/** The values of Default-Access (3GPP TS 29.212). */
export const DefaultAccess = {
  _3GPP_GPRS: 0,
  DOCSIS: 1,
  xDSL: 2,
  WiMAX: 3,
  _3GPP2: 4,
  _3GPP_EPS: 5,
  Non_3GPP_EPS: 6,
  FBA: 7,
  TGPP_5GS: 8,
  NON_TGPP_5GS: 9,
} as const;
export type DefaultAccess = EnumValue<typeof DefaultAccess>;

/** The values of NBIFOM-Mode (3GPP TS 29.212). */
export const NbifomMode = {
  UE_INITIATED: 0,
  NETWORK_INITIATED: 1,
} as const;
export type NbifomMode = EnumValue<typeof NbifomMode>;

/** The values of NBIFOM-Support (3GPP TS 29.212). */
export const NbifomSupport = {
  NBIFOM_NOT_SUPPORTED: 0,
  NBIFOM_SUPPORTED: 1,
} as const;
export type NbifomSupport = EnumValue<typeof NbifomSupport>;

/** The values of Resource-Release-Notification (3GPP TS 29.212). */
export const ResourceReleaseNotification = {
  ENABLE_NOTIFICATION: 0,
} as const;
export type ResourceReleaseNotification = EnumValue<typeof ResourceReleaseNotification>;

/** The values of Removal-Of-Access (3GPP TS 29.212). */
export const RemovalOfAccess = {
  REMOVAL_OF_ACCESS: 0,
} as const;
export type RemovalOfAccess = EnumValue<typeof RemovalOfAccess>;

/** The values of Default-Bearer-Indication (3GPP TS 29.212). */
export const DefaultBearerIndication = {
  BIND_TO_DEF_BEARER: 0,
  BIND_TO_APPLICABLE_BEARER: 1,
} as const;
export type DefaultBearerIndication = EnumValue<typeof DefaultBearerIndication>;

/** The values of 3GPP-PS-Data-Off-Status (3GPP TS 29.212). */
export const ThreeGppPsDataOffStatus = {
  ACTIVE: 0,
  INACTIVE: 1,
} as const;
export type ThreeGppPsDataOffStatus = EnumValue<typeof ThreeGppPsDataOffStatus>;

/** Bearer-Usage: AVP 1000 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
export const bearerUsage: AvpDescriptor<BearerUsage> = /* @__PURE__ */ defineAvp({ name: 'Bearer-Usage', code: 1000, vendorId: 10415, type: 'Enumerated', enumeration: BearerUsage });

/** The members of Charging-Rule-Install. */
export interface ChargingRuleInstall extends WithOthers {
  /** Charging-Rule-Definition: AVP 1003 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly chargingRuleDefinition?: readonly ChargingRuleDefinition[] | undefined;
  /** Charging-Rule-Name: AVP 1005 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
  readonly chargingRuleName?: readonly Uint8Array[] | undefined;
  /** Charging-Rule-Base-Name: AVP 1004 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.212. */
  readonly chargingRuleBaseName?: readonly string[] | undefined;
  /** Bearer-Identifier: AVP 1020 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
  readonly bearerIdentifier?: Uint8Array | undefined;
  /** Monitoring-Flags: AVP 2828 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly monitoringFlags?: number | undefined;
  /** Rule-Activation-Time: AVP 1043 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.212. */
  readonly ruleActivationTime?: Date | undefined;
  /** Rule-Deactivation-Time: AVP 1044 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.212. */
  readonly ruleDeactivationTime?: Date | undefined;
  /** Resource-Allocation-Notification: AVP 1063 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly resourceAllocationNotification?: ResourceAllocationNotification | undefined;
  /** Charging-Correlation-Indicator: AVP 1073 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly chargingCorrelationIndicator?: ChargingCorrelationIndicator | undefined;
  /** IP-CAN-Type: AVP 1027 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly ipCanType?: IpCanType | undefined;
}

/** Charging-Rule-Install: AVP 1001 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
export const chargingRuleInstall: AvpDescriptor<ChargingRuleInstall> = /* @__PURE__ */ defineGroup({
  name: 'Charging-Rule-Install', code: 1001, vendorId: 10415,
  members: () => ({
    chargingRuleDefinition: many(chargingRuleDefinition),
    chargingRuleName: many(chargingRuleName),
    chargingRuleBaseName: many(chargingRuleBaseName),
    bearerIdentifier,
    monitoringFlags,
    ruleActivationTime,
    ruleDeactivationTime,
    resourceAllocationNotification,
    chargingCorrelationIndicator,
    ipCanType,
  }),
});

/** The members of Charging-Rule-Remove. */
export interface ChargingRuleRemove extends WithOthers {
  /** Charging-Rule-Name: AVP 1005 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
  readonly chargingRuleName?: readonly Uint8Array[] | undefined;
  /** Charging-Rule-Base-Name: AVP 1004 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.212. */
  readonly chargingRuleBaseName?: readonly string[] | undefined;
  /** Required-Access-Info: AVP 536 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.214. */
  readonly requiredAccessInfo?: readonly RequiredAccessInfo[] | undefined;
  /** Resource-Release-Notification: AVP 2841 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly resourceReleaseNotification?: ResourceReleaseNotification | undefined;
}

/** Charging-Rule-Remove: AVP 1002 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
export const chargingRuleRemove: AvpDescriptor<ChargingRuleRemove> = /* @__PURE__ */ defineGroup({
  name: 'Charging-Rule-Remove', code: 1002, vendorId: 10415,
  members: () => ({
    chargingRuleName: many(chargingRuleName),
    chargingRuleBaseName: many(chargingRuleBaseName),
    requiredAccessInfo: many(requiredAccessInfo),
    resourceReleaseNotification,
  }),
});

/** The members of Charging-Rule-Definition. */
export interface ChargingRuleDefinition extends WithOthers {
  /** Charging-Rule-Name: AVP 1005 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
  readonly chargingRuleName: Uint8Array;
  /** Service-Identifier: AVP 439, Unsigned32, M bit. RFC 8506. */
  readonly serviceIdentifier?: number | undefined;
  /** Rating-Group: AVP 432, Unsigned32, M bit. RFC 8506. */
  readonly ratingGroup?: number | undefined;
  /** Flow-Information: AVP 1058 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly flowInformation?: readonly FlowInformation[] | undefined;
  /** Default-Bearer-Indication: AVP 2844 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly defaultBearerIndication?: DefaultBearerIndication | undefined;
  /** TDF-Application-Identifier: AVP 1088 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly tdfApplicationIdentifier?: Uint8Array | undefined;
  /** Flow-Status: AVP 511 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.214. */
  readonly flowStatus?: FlowStatus | undefined;
  /** QoS-Information: AVP 1016 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosInformation?: QosInformation | undefined;
  /** PS-to-CS-Session-Continuity: AVP 1099 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly psToCsSessionContinuity?: PsToCsSessionContinuity | undefined;
  /** Reporting-Level: AVP 1011 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly reportingLevel?: ReportingLevel | undefined;
  /** Online: AVP 1009 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly online?: Online | undefined;
  /** Offline: AVP 1008 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly offline?: Offline | undefined;
  /** Max-PLR-DL: AVP 2852 of vendor 10415 (3GPP), Float32. 3GPP TS 29.212. */
  readonly maxPlrDl?: number | undefined;
  /** Max-PLR-UL: AVP 2853 of vendor 10415 (3GPP), Float32. 3GPP TS 29.212. */
  readonly maxPlrUl?: number | undefined;
  /** Metering-Method: AVP 1007 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly meteringMethod?: MeteringMethod | undefined;
  /** Precedence: AVP 1010 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.212. */
  readonly precedence?: number | undefined;
  /** AF-Charging-Identifier: AVP 505 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.214. */
  readonly afChargingIdentifier?: Uint8Array | undefined;
  /** Flows: AVP 510 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.214. */
  readonly flows?: readonly Flows[] | undefined;
  /** Monitoring-Key: AVP 1066 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly monitoringKey?: Uint8Array | undefined;
  /** Redirect-Information: AVP 1085 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly redirectInformation?: readonly RedirectInformation[] | undefined;
  /** Mute-Notification: AVP 2809 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly muteNotification?: MuteNotification | undefined;
  /** AF-Signalling-Protocol: AVP 529 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.214. */
  readonly afSignallingProtocol?: AfSignallingProtocol | undefined;
  /** Sponsor-Identity: AVP 531 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.214. */
  readonly sponsorIdentity?: string | undefined;
  /** Application-Service-Provider-Identity: AVP 532 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.214. */
  readonly applicationServiceProviderIdentity?: string | undefined;
  /** Required-Access-Info: AVP 536 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.214. */
  readonly requiredAccessInfo?: readonly RequiredAccessInfo[] | undefined;
  /** Sharing-Key-DL: AVP 539 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly sharingKeyDl?: number | undefined;
  /** Sharing-Key-UL: AVP 540 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly sharingKeyUl?: number | undefined;
  /** Traffic-Steering-Policy-Identifier-DL: AVP 2836 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly trafficSteeringPolicyIdentifierDl?: Uint8Array | undefined;
  /** Traffic-Steering-Policy-Identifier-UL: AVP 2837 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly trafficSteeringPolicyIdentifierUl?: Uint8Array | undefined;
  /** Content-Version: AVP 552 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.214. */
  readonly contentVersion?: bigint | undefined;
  /** Calling-Party-Address: AVP 831 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly callingPartyAddress?: readonly string[] | undefined;
  /** Callee-Information: AVP 565 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.214. */
  readonly calleeInformation?: CalleeInformation | undefined;
}

/** Charging-Rule-Definition: AVP 1003 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
export const chargingRuleDefinition: AvpDescriptor<ChargingRuleDefinition> = /* @__PURE__ */ defineGroup({
  name: 'Charging-Rule-Definition', code: 1003, vendorId: 10415,
  members: () => ({
    chargingRuleName: required(chargingRuleName),
    serviceIdentifier,
    ratingGroup,
    flowInformation: many(flowInformation),
    defaultBearerIndication,
    tdfApplicationIdentifier,
    flowStatus,
    qosInformation,
    psToCsSessionContinuity,
    reportingLevel,
    online,
    offline,
    maxPlrDl,
    maxPlrUl,
    meteringMethod,
    precedence,
    afChargingIdentifier,
    flows: many(flows),
    monitoringKey,
    redirectInformation: many(redirectInformation, 2),
    muteNotification,
    afSignallingProtocol,
    sponsorIdentity,
    applicationServiceProviderIdentity,
    requiredAccessInfo: many(requiredAccessInfo),
    sharingKeyDl,
    sharingKeyUl,
    trafficSteeringPolicyIdentifierDl,
    trafficSteeringPolicyIdentifierUl,
    contentVersion,
    callingPartyAddress: many(callingPartyAddress),
    calleeInformation,
  }),
});

/** Charging-Rule-Base-Name: AVP 1004 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.212. */
export const chargingRuleBaseName: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Charging-Rule-Base-Name', code: 1004, vendorId: 10415, type: 'UTF8String' });

/** Charging-Rule-Name: AVP 1005 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
export const chargingRuleName: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Charging-Rule-Name', code: 1005, vendorId: 10415, type: 'OctetString' });

/** Event-Trigger: AVP 1006 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
export const eventTrigger: AvpDescriptor<EventTrigger> = /* @__PURE__ */ defineAvp({ name: 'Event-Trigger', code: 1006, vendorId: 10415, type: 'Enumerated', enumeration: EventTrigger });

/** Metering-Method: AVP 1007 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
export const meteringMethod: AvpDescriptor<MeteringMethod> = /* @__PURE__ */ defineAvp({ name: 'Metering-Method', code: 1007, vendorId: 10415, type: 'Enumerated', enumeration: MeteringMethod });

/** Offline: AVP 1008 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
export const offline: AvpDescriptor<Offline> = /* @__PURE__ */ defineAvp({ name: 'Offline', code: 1008, vendorId: 10415, type: 'Enumerated', enumeration: Offline });

/** Online: AVP 1009 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
export const online: AvpDescriptor<Online> = /* @__PURE__ */ defineAvp({ name: 'Online', code: 1009, vendorId: 10415, type: 'Enumerated', enumeration: Online });

/** Precedence: AVP 1010 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.212. */
export const precedence: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Precedence', code: 1010, vendorId: 10415, type: 'Unsigned32' });

/** Reporting-Level: AVP 1011 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
export const reportingLevel: AvpDescriptor<ReportingLevel> = /* @__PURE__ */ defineAvp({ name: 'Reporting-Level', code: 1011, vendorId: 10415, type: 'Enumerated', enumeration: ReportingLevel });

/** TFT-Filter: AVP 1012 of vendor 10415 (3GPP), IPFilterRule, M bit. 3GPP TS 29.212. */
export const tftFilter: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'TFT-Filter', code: 1012, vendorId: 10415, type: 'IPFilterRule' });

/** The members of TFT-Packet-Filter-Information. */
export interface TftPacketFilterInformation extends WithOthers {
  /** Precedence: AVP 1010 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.212. */
  readonly precedence?: number | undefined;
  /** TFT-Filter: AVP 1012 of vendor 10415 (3GPP), IPFilterRule, M bit. 3GPP TS 29.212. */
  readonly tftFilter?: string | undefined;
  /** ToS-Traffic-Class: AVP 1014 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
  readonly tosTrafficClass?: Uint8Array | undefined;
  /** Security-Parameter-Index: AVP 1056 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly securityParameterIndex?: Uint8Array | undefined;
  /** Flow-Label: AVP 1057 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly flowLabel?: Uint8Array | undefined;
  /** Flow-Direction: AVP 1080 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly flowDirection?: FlowDirection | undefined;
}

/** TFT-Packet-Filter-Information: AVP 1013 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
export const tftPacketFilterInformation: AvpDescriptor<TftPacketFilterInformation> = /* @__PURE__ */ defineGroup({
  name: 'TFT-Packet-Filter-Information', code: 1013, vendorId: 10415,
  members: () => ({
    precedence,
    tftFilter,
    tosTrafficClass,
    securityParameterIndex,
    flowLabel,
    flowDirection,
  }),
});

/** ToS-Traffic-Class: AVP 1014 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
export const tosTrafficClass: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'ToS-Traffic-Class', code: 1014, vendorId: 10415, type: 'OctetString' });

/** The members of QoS-Information. */
export interface QosInformation extends WithOthers {
  /** QoS-Class-Identifier: AVP 1028 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly qosClassIdentifier?: QosClassIdentifier | undefined;
  /** Max-Requested-Bandwidth-UL: AVP 516 of vendor 10415 (3GPP), Unsigned32, M bit, in bits per second. 3GPP TS 29.214. */
  readonly maxRequestedBandwidthUl?: number | undefined;
  /** Max-Requested-Bandwidth-DL: AVP 515 of vendor 10415 (3GPP), Unsigned32, M bit, in bits per second. 3GPP TS 29.214. */
  readonly maxRequestedBandwidthDl?: number | undefined;
  /** Extended-Max-Requested-BW-UL: AVP 555 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly extendedMaxRequestedBwUl?: number | undefined;
  /** Extended-Max-Requested-BW-DL: AVP 554 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly extendedMaxRequestedBwDl?: number | undefined;
  /** Guaranteed-Bitrate-UL: AVP 1026 of vendor 10415 (3GPP), Unsigned32, M bit, in bits per second. 3GPP TS 29.212. */
  readonly guaranteedBitrateUl?: number | undefined;
  /** Guaranteed-Bitrate-DL: AVP 1025 of vendor 10415 (3GPP), Unsigned32, M bit, in bits per second. 3GPP TS 29.212. */
  readonly guaranteedBitrateDl?: number | undefined;
  /** Extended-GBR-UL: AVP 2851 of vendor 10415 (3GPP), Unsigned32, in kilobits per second. 3GPP TS 29.212. */
  readonly extendedGbrUl?: number | undefined;
  /** Extended-GBR-DL: AVP 2850 of vendor 10415 (3GPP), Unsigned32, in kilobits per second. 3GPP TS 29.212. */
  readonly extendedGbrDl?: number | undefined;
  /** Bearer-Identifier: AVP 1020 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
  readonly bearerIdentifier?: Uint8Array | undefined;
  /** Allocation-Retention-Priority: AVP 1034 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly allocationRetentionPriority?: AllocationRetentionPriority | undefined;
  /** APN-Aggregate-Max-Bitrate-UL: AVP 1041 of vendor 10415 (3GPP), Unsigned32, in bits per second. 3GPP TS 29.212. */
  readonly apnAggregateMaxBitrateUl?: number | undefined;
  /** APN-Aggregate-Max-Bitrate-DL: AVP 1040 of vendor 10415 (3GPP), Unsigned32, in bits per second. 3GPP TS 29.212. */
  readonly apnAggregateMaxBitrateDl?: number | undefined;
  /** Extended-APN-AMBR-UL: AVP 2849 of vendor 10415 (3GPP), Unsigned32, in kilobits per second. 3GPP TS 29.212. */
  readonly extendedApnAmbrUl?: number | undefined;
  /** Extended-APN-AMBR-DL: AVP 2848 of vendor 10415 (3GPP), Unsigned32, in kilobits per second. 3GPP TS 29.212. */
  readonly extendedApnAmbrDl?: number | undefined;
  /** Conditional-APN-Aggregate-Max-Bitrate: AVP 2818 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly conditionalApnAggregateMaxBitrate?: readonly ConditionalApnAggregateMaxBitrate[] | undefined;
}

/** QoS-Information: AVP 1016 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
export const qosInformation: AvpDescriptor<QosInformation> = /* @__PURE__ */ defineGroup({
  name: 'QoS-Information', code: 1016, vendorId: 10415,
  members: () => ({
    qosClassIdentifier,
    maxRequestedBandwidthUl,
    maxRequestedBandwidthDl,
    extendedMaxRequestedBwUl,
    extendedMaxRequestedBwDl,
    guaranteedBitrateUl,
    guaranteedBitrateDl,
    extendedGbrUl,
    extendedGbrDl,
    bearerIdentifier,
    allocationRetentionPriority,
    apnAggregateMaxBitrateUl,
    apnAggregateMaxBitrateDl,
    extendedApnAmbrUl,
    extendedApnAmbrDl,
    conditionalApnAggregateMaxBitrate: many(conditionalApnAggregateMaxBitrate),
  }),
});

/** The members of Charging-Rule-Report. */
export interface ChargingRuleReport extends WithOthers {
  /** Charging-Rule-Name: AVP 1005 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
  readonly chargingRuleName?: readonly Uint8Array[] | undefined;
  /** Charging-Rule-Base-Name: AVP 1004 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.212. */
  readonly chargingRuleBaseName?: readonly string[] | undefined;
  /** Bearer-Identifier: AVP 1020 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
  readonly bearerIdentifier?: Uint8Array | undefined;
  /** PCC-Rule-Status: AVP 1019 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly pccRuleStatus?: PccRuleStatus | undefined;
  /** Rule-Failure-Code: AVP 1031 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly ruleFailureCode?: RuleFailureCode | undefined;
  /** Final-Unit-Indication: AVP 430, Grouped, M bit. RFC 8506. */
  readonly finalUnitIndication?: FinalUnitIndication | undefined;
  /** RAN-NAS-Release-Cause: AVP 2819 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly ranNasReleaseCause?: readonly Uint8Array[] | undefined;
  /** Content-Version: AVP 552 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.214. */
  readonly contentVersion?: readonly bigint[] | undefined;
}

/** Charging-Rule-Report: AVP 1018 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
export const chargingRuleReport: AvpDescriptor<ChargingRuleReport> = /* @__PURE__ */ defineGroup({
  name: 'Charging-Rule-Report', code: 1018, vendorId: 10415,
  members: () => ({
    chargingRuleName: many(chargingRuleName),
    chargingRuleBaseName: many(chargingRuleBaseName),
    bearerIdentifier,
    pccRuleStatus,
    ruleFailureCode,
    finalUnitIndication,
    ranNasReleaseCause: many(ranNasReleaseCause),
    contentVersion: many(contentVersion),
  }),
});

/** PCC-Rule-Status: AVP 1019 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
export const pccRuleStatus: AvpDescriptor<PccRuleStatus> = /* @__PURE__ */ defineAvp({ name: 'PCC-Rule-Status', code: 1019, vendorId: 10415, type: 'Enumerated', enumeration: PccRuleStatus });

/** Bearer-Identifier: AVP 1020 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
export const bearerIdentifier: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Bearer-Identifier', code: 1020, vendorId: 10415, type: 'OctetString' });

/** Bearer-Operation: AVP 1021 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
export const bearerOperation: AvpDescriptor<BearerOperation> = /* @__PURE__ */ defineAvp({ name: 'Bearer-Operation', code: 1021, vendorId: 10415, type: 'Enumerated', enumeration: BearerOperation });

/** The members of Access-Network-Charging-Identifier-Gx. */
export interface AccessNetworkChargingIdentifierGx extends WithOthers {
  /** Access-Network-Charging-Identifier-Value: AVP 503 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.214. */
  readonly accessNetworkChargingIdentifierValue: Uint8Array;
  /** Charging-Rule-Base-Name: AVP 1004 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.212. */
  readonly chargingRuleBaseName?: readonly string[] | undefined;
  /** Charging-Rule-Name: AVP 1005 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
  readonly chargingRuleName?: readonly Uint8Array[] | undefined;
  /** IP-CAN-Session-Charging-Scope: AVP 2827 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly ipCanSessionChargingScope?: IpCanSessionChargingScope | undefined;
}

/** Access-Network-Charging-Identifier-Gx: AVP 1022 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
export const accessNetworkChargingIdentifierGx: AvpDescriptor<AccessNetworkChargingIdentifierGx> = /* @__PURE__ */ defineGroup({
  name: 'Access-Network-Charging-Identifier-Gx', code: 1022, vendorId: 10415,
  members: () => ({
    accessNetworkChargingIdentifierValue: required(accessNetworkChargingIdentifierValue),
    chargingRuleBaseName: many(chargingRuleBaseName),
    chargingRuleName: many(chargingRuleName),
    ipCanSessionChargingScope,
  }),
});

/** Bearer-Control-Mode: AVP 1023 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
export const bearerControlMode: AvpDescriptor<BearerControlMode> = /* @__PURE__ */ defineAvp({ name: 'Bearer-Control-Mode', code: 1023, vendorId: 10415, type: 'Enumerated', enumeration: BearerControlMode });

/** Network-Request-Support: AVP 1024 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
export const networkRequestSupport: AvpDescriptor<NetworkRequestSupport> = /* @__PURE__ */ defineAvp({ name: 'Network-Request-Support', code: 1024, vendorId: 10415, type: 'Enumerated', enumeration: NetworkRequestSupport });

/** Guaranteed-Bitrate-DL: AVP 1025 of vendor 10415 (3GPP), Unsigned32, M bit, in bits per second. 3GPP TS 29.212. */
export const guaranteedBitrateDl: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Guaranteed-Bitrate-DL', code: 1025, vendorId: 10415, type: 'Unsigned32' });

/** Guaranteed-Bitrate-UL: AVP 1026 of vendor 10415 (3GPP), Unsigned32, M bit, in bits per second. 3GPP TS 29.212. */
export const guaranteedBitrateUl: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Guaranteed-Bitrate-UL', code: 1026, vendorId: 10415, type: 'Unsigned32' });

/** IP-CAN-Type: AVP 1027 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
export const ipCanType: AvpDescriptor<IpCanType> = /* @__PURE__ */ defineAvp({ name: 'IP-CAN-Type', code: 1027, vendorId: 10415, type: 'Enumerated', enumeration: IpCanType });

/** QoS-Class-Identifier: AVP 1028 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
export const qosClassIdentifier: AvpDescriptor<QosClassIdentifier> = /* @__PURE__ */ defineAvp({ name: 'QoS-Class-Identifier', code: 1028, vendorId: 10415, type: 'Enumerated', enumeration: QosClassIdentifier });

/** QoS-Negotiation: AVP 1029 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
export const qosNegotiation: AvpDescriptor<QosNegotiation> = /* @__PURE__ */ defineAvp({ name: 'QoS-Negotiation', code: 1029, vendorId: 10415, type: 'Enumerated', enumeration: QosNegotiation });

/** QoS-Upgrade: AVP 1030 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
export const qosUpgrade: AvpDescriptor<QosUpgrade> = /* @__PURE__ */ defineAvp({ name: 'QoS-Upgrade', code: 1030, vendorId: 10415, type: 'Enumerated', enumeration: QosUpgrade });

/** Rule-Failure-Code: AVP 1031 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
export const ruleFailureCode: AvpDescriptor<RuleFailureCode> = /* @__PURE__ */ defineAvp({ name: 'Rule-Failure-Code', code: 1031, vendorId: 10415, type: 'Enumerated', enumeration: RuleFailureCode });

/** RAT-Type: AVP 1032 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
export const ratType: AvpDescriptor<RatType> = /* @__PURE__ */ defineAvp({ name: 'RAT-Type', code: 1032, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: RatType });

/** The members of Event-Report-Indication. */
export interface EventReportIndication extends WithOthers {
  /** AN-Trusted: AVP 1503 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.273. */
  readonly anTrusted?: AnTrusted | undefined;
  /** Event-Trigger: AVP 1006 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly eventTrigger?: readonly EventTrigger[] | undefined;
  /** User-CSG-Information: AVP 2319 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly userCsgInformation?: UserCsgInformation | undefined;
  /** IP-CAN-Type: AVP 1027 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly ipCanType?: IpCanType | undefined;
  /** AN-GW-Address: AVP 1050 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly anGwAddress?: readonly string[] | undefined;
  /** 3GPP-SGSN-Address: AVP 6 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppSgsnAddress?: Uint8Array | undefined;
  /** 3GPP-SGSN-IPv6-Address: AVP 15 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppSgsnIpv6Address?: Uint8Array | undefined;
  /** 3GPP-SGSN-MCC-MNC: AVP 18 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppSgsnMccMnc?: string | undefined;
  /** Framed-IP-Address: AVP 8, OctetString, M bit. RFC 7155. */
  readonly framedIpAddress?: Uint8Array | undefined;
  /** RAT-Type: AVP 1032 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly ratType?: RatType | undefined;
  /** RAI: AVP 909 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.061. */
  readonly rai?: string | undefined;
  /** 3GPP-User-Location-Info: AVP 22 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppUserLocationInfo?: Uint8Array | undefined;
  /** Trace-Data: AVP 1458 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly traceData?: TraceData | undefined;
  /** Trace-Reference: AVP 1459 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly traceReference?: Uint8Array | undefined;
  /** 3GPP2-BSID: AVP 9010 of vendor 5535 (3GPP2), UTF8String, M bit. 3GPP2. */
  readonly threeGpp2Bsid?: string | undefined;
  /** 3GPP-MS-TimeZone: AVP 23 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppMsTimezone?: Uint8Array | undefined;
  /** Routing-IP-Address: AVP 1079 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly routingIpAddress?: string | undefined;
  /** UE-Local-IP-Address: AVP 2805 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly ueLocalIpAddress?: string | undefined;
  /** HeNB-Local-IP-Address: AVP 2804 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly henbLocalIpAddress?: string | undefined;
  /** UDP-Source-Port: AVP 2806 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly udpSourcePort?: number | undefined;
  /** Presence-Reporting-Area-Information: AVP 2822 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly presenceReportingAreaInformation?: PresenceReportingAreaInformation | undefined;
}

/** Event-Report-Indication: AVP 1033 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
export const eventReportIndication: AvpDescriptor<EventReportIndication> = /* @__PURE__ */ defineGroup({
  name: 'Event-Report-Indication', code: 1033, vendorId: 10415, isMandatory: false,
  members: () => ({
    anTrusted,
    eventTrigger: many(eventTrigger),
    userCsgInformation,
    ipCanType,
    anGwAddress: many(anGwAddress, 2),
    threeGppSgsnAddress,
    threeGppSgsnIpv6Address,
    threeGppSgsnMccMnc,
    framedIpAddress,
    ratType,
    rai,
    threeGppUserLocationInfo,
    traceData,
    traceReference,
    threeGpp2Bsid,
    threeGppMsTimezone,
    routingIpAddress,
    ueLocalIpAddress,
    henbLocalIpAddress,
    udpSourcePort,
    presenceReportingAreaInformation,
  }),
});

/** The members of Allocation-Retention-Priority. */
export interface AllocationRetentionPriority extends WithOthers {
  /** Priority-Level: AVP 1046 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly priorityLevel: number;
  /** Pre-emption-Capability: AVP 1047 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly preEmptionCapability?: PreEmptionCapability | undefined;
  /** Pre-emption-Vulnerability: AVP 1048 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly preEmptionVulnerability?: PreEmptionVulnerability | undefined;
}

/** Allocation-Retention-Priority: AVP 1034 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
export const allocationRetentionPriority: AvpDescriptor<AllocationRetentionPriority> = /* @__PURE__ */ defineGroup({
  name: 'Allocation-Retention-Priority', code: 1034, vendorId: 10415, isMandatory: false,
  members: () => ({
    priorityLevel: required(priorityLevel),
    preEmptionCapability,
    preEmptionVulnerability,
  }),
});

/** CoA-IP-Address: AVP 1035 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
export const coaIpAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'CoA-IP-Address', code: 1035, vendorId: 10415, type: 'Address', isMandatory: false });

/** Tunnel-Header-Filter: AVP 1036 of vendor 10415 (3GPP), IPFilterRule. 3GPP TS 29.212. */
export const tunnelHeaderFilter: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Tunnel-Header-Filter', code: 1036, vendorId: 10415, type: 'IPFilterRule', isMandatory: false });

/** Tunnel-Header-Length: AVP 1037 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
export const tunnelHeaderLength: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Tunnel-Header-Length', code: 1037, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** The members of Tunnel-Information. */
export interface TunnelInformation extends WithOthers {
  /** Tunnel-Header-Length: AVP 1037 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly tunnelHeaderLength?: number | undefined;
  /** Tunnel-Header-Filter: AVP 1036 of vendor 10415 (3GPP), IPFilterRule. 3GPP TS 29.212. */
  readonly tunnelHeaderFilter: readonly string[];
}

/** Tunnel-Information: AVP 1038 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
export const tunnelInformation: AvpDescriptor<TunnelInformation> = /* @__PURE__ */ defineGroup({
  name: 'Tunnel-Information', code: 1038, vendorId: 10415, isMandatory: false,
  members: () => ({
    tunnelHeaderLength,
    tunnelHeaderFilter: atLeast(tunnelHeaderFilter, 2, 2),
  }),
});

/** The members of CoA-Information. */
export interface CoaInformation extends WithOthers {
  /** Tunnel-Information: AVP 1038 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly tunnelInformation: TunnelInformation;
  /** CoA-IP-Address: AVP 1035 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly coaIpAddress: string;
}

/** CoA-Information: AVP 1039 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
export const coaInformation: AvpDescriptor<CoaInformation> = /* @__PURE__ */ defineGroup({
  name: 'CoA-Information', code: 1039, vendorId: 10415, isMandatory: false,
  members: () => ({
    tunnelInformation: required(tunnelInformation),
    coaIpAddress: required(coaIpAddress),
  }),
});

/** APN-Aggregate-Max-Bitrate-DL: AVP 1040 of vendor 10415 (3GPP), Unsigned32, in bits per second. 3GPP TS 29.212. */
export const apnAggregateMaxBitrateDl: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'APN-Aggregate-Max-Bitrate-DL', code: 1040, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** APN-Aggregate-Max-Bitrate-UL: AVP 1041 of vendor 10415 (3GPP), Unsigned32, in bits per second. 3GPP TS 29.212. */
export const apnAggregateMaxBitrateUl: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'APN-Aggregate-Max-Bitrate-UL', code: 1041, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Revalidation-Time: AVP 1042 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.212. */
export const revalidationTime: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Revalidation-Time', code: 1042, vendorId: 10415, type: 'Time' });

/** Rule-Activation-Time: AVP 1043 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.212. */
export const ruleActivationTime: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Rule-Activation-Time', code: 1043, vendorId: 10415, type: 'Time' });

/** Rule-Deactivation-Time: AVP 1044 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.212. */
export const ruleDeactivationTime: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Rule-Deactivation-Time', code: 1044, vendorId: 10415, type: 'Time' });

/** Session-Release-Cause: AVP 1045 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
export const sessionReleaseCause: AvpDescriptor<SessionReleaseCause> = /* @__PURE__ */ defineAvp({ name: 'Session-Release-Cause', code: 1045, vendorId: 10415, type: 'Enumerated', enumeration: SessionReleaseCause });

/** Priority-Level: AVP 1046 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
export const priorityLevel: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Priority-Level', code: 1046, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Pre-emption-Capability: AVP 1047 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
export const preEmptionCapability: AvpDescriptor<PreEmptionCapability> = /* @__PURE__ */ defineAvp({ name: 'Pre-emption-Capability', code: 1047, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: PreEmptionCapability });

/** Pre-emption-Vulnerability: AVP 1048 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
export const preEmptionVulnerability: AvpDescriptor<PreEmptionVulnerability> = /* @__PURE__ */ defineAvp({ name: 'Pre-emption-Vulnerability', code: 1048, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: PreEmptionVulnerability });

/** The members of Default-EPS-Bearer-QoS. */
export interface DefaultEpsBearerQos extends WithOthers {
  /** QoS-Class-Identifier: AVP 1028 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly qosClassIdentifier?: QosClassIdentifier | undefined;
  /** Allocation-Retention-Priority: AVP 1034 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly allocationRetentionPriority?: AllocationRetentionPriority | undefined;
}

/** Default-EPS-Bearer-QoS: AVP 1049 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
export const defaultEpsBearerQos: AvpDescriptor<DefaultEpsBearerQos> = /* @__PURE__ */ defineGroup({
  name: 'Default-EPS-Bearer-QoS', code: 1049, vendorId: 10415, isMandatory: false,
  members: () => ({
    qosClassIdentifier,
    allocationRetentionPriority,
  }),
});

/** AN-GW-Address: AVP 1050 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
export const anGwAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'AN-GW-Address', code: 1050, vendorId: 10415, type: 'Address', isMandatory: false });

/** Security-Parameter-Index: AVP 1056 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
export const securityParameterIndex: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Security-Parameter-Index', code: 1056, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** Flow-Label: AVP 1057 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
export const flowLabel: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Flow-Label', code: 1057, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** The members of Flow-Information. */
export interface FlowInformation extends WithOthers {
  /** Flow-Description: AVP 507 of vendor 10415 (3GPP), IPFilterRule, M bit. 3GPP TS 29.214. */
  readonly flowDescription?: string | undefined;
  /** Packet-Filter-Identifier: AVP 1060 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly packetFilterIdentifier?: Uint8Array | undefined;
  /** Packet-Filter-Usage: AVP 1072 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly packetFilterUsage?: PacketFilterUsage | undefined;
  /** ToS-Traffic-Class: AVP 1014 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
  readonly tosTrafficClass?: Uint8Array | undefined;
  /** Security-Parameter-Index: AVP 1056 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly securityParameterIndex?: Uint8Array | undefined;
  /** Flow-Label: AVP 1057 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly flowLabel?: Uint8Array | undefined;
  /** Flow-Direction: AVP 1080 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly flowDirection?: FlowDirection | undefined;
  /** Routing-Rule-Identifier: AVP 1077 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly routingRuleIdentifier?: Uint8Array | undefined;
}

/** Flow-Information: AVP 1058 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
export const flowInformation: AvpDescriptor<FlowInformation> = /* @__PURE__ */ defineGroup({
  name: 'Flow-Information', code: 1058, vendorId: 10415, isMandatory: false,
  members: () => ({
    flowDescription,
    packetFilterIdentifier,
    packetFilterUsage,
    tosTrafficClass,
    securityParameterIndex,
    flowLabel,
    flowDirection,
    routingRuleIdentifier,
  }),
});

/** Packet-Filter-Content: AVP 1059 of vendor 10415 (3GPP), IPFilterRule. 3GPP TS 29.212. */
export const packetFilterContent: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Packet-Filter-Content', code: 1059, vendorId: 10415, type: 'IPFilterRule', isMandatory: false });

/** Packet-Filter-Identifier: AVP 1060 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
export const packetFilterIdentifier: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Packet-Filter-Identifier', code: 1060, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** The members of Packet-Filter-Information. */
export interface PacketFilterInformation extends WithOthers {
  /** Packet-Filter-Identifier: AVP 1060 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly packetFilterIdentifier?: Uint8Array | undefined;
  /** Precedence: AVP 1010 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.212. */
  readonly precedence?: number | undefined;
  /** Packet-Filter-Content: AVP 1059 of vendor 10415 (3GPP), IPFilterRule. 3GPP TS 29.212. */
  readonly packetFilterContent?: string | undefined;
  /** ToS-Traffic-Class: AVP 1014 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
  readonly tosTrafficClass?: Uint8Array | undefined;
  /** Security-Parameter-Index: AVP 1056 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly securityParameterIndex?: Uint8Array | undefined;
  /** Flow-Label: AVP 1057 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly flowLabel?: Uint8Array | undefined;
  /** Flow-Direction: AVP 1080 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly flowDirection?: FlowDirection | undefined;
}

/** Packet-Filter-Information: AVP 1061 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
export const packetFilterInformation: AvpDescriptor<PacketFilterInformation> = /* @__PURE__ */ defineGroup({
  name: 'Packet-Filter-Information', code: 1061, vendorId: 10415, isMandatory: false,
  members: () => ({
    packetFilterIdentifier,
    precedence,
    packetFilterContent,
    tosTrafficClass,
    securityParameterIndex,
    flowLabel,
    flowDirection,
  }),
});

/** Packet-Filter-Operation: AVP 1062 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
export const packetFilterOperation: AvpDescriptor<PacketFilterOperation> = /* @__PURE__ */ defineAvp({ name: 'Packet-Filter-Operation', code: 1062, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: PacketFilterOperation });

/** Resource-Allocation-Notification: AVP 1063 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
export const resourceAllocationNotification: AvpDescriptor<ResourceAllocationNotification> = /* @__PURE__ */ defineAvp({ name: 'Resource-Allocation-Notification', code: 1063, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: ResourceAllocationNotification });

/** PDN-Connection-ID: AVP 1065 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
export const pdnConnectionId: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'PDN-Connection-ID', code: 1065, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** Monitoring-Key: AVP 1066 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
export const monitoringKey: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Monitoring-Key', code: 1066, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** The members of Usage-Monitoring-Information. */
export interface UsageMonitoringInformation extends WithOthers {
  /** Monitoring-Key: AVP 1066 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly monitoringKey?: Uint8Array | undefined;
  /** Granted-Service-Unit: AVP 431, Grouped, M bit. RFC 8506. */
  readonly grantedServiceUnit?: readonly GrantedServiceUnit[] | undefined;
  /** Used-Service-Unit: AVP 446, Grouped, M bit. RFC 8506. */
  readonly usedServiceUnit?: readonly UsedServiceUnit[] | undefined;
  /** Quota-Consumption-Time: AVP 881 of vendor 10415 (3GPP), Unsigned32, M bit, in seconds. 3GPP TS 32.299. */
  readonly quotaConsumptionTime?: number | undefined;
  /** Usage-Monitoring-Level: AVP 1068 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly usageMonitoringLevel?: UsageMonitoringLevel | undefined;
  /** Usage-Monitoring-Report: AVP 1069 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly usageMonitoringReport?: UsageMonitoringReport | undefined;
  /** Usage-Monitoring-Support: AVP 1070 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly usageMonitoringSupport?: UsageMonitoringSupport | undefined;
}

/** Usage-Monitoring-Information: AVP 1067 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
export const usageMonitoringInformation: AvpDescriptor<UsageMonitoringInformation> = /* @__PURE__ */ defineGroup({
  name: 'Usage-Monitoring-Information', code: 1067, vendorId: 10415, isMandatory: false,
  members: () => ({
    monitoringKey,
    grantedServiceUnit: many(grantedServiceUnit, 2),
    usedServiceUnit: many(usedServiceUnit, 2),
    quotaConsumptionTime,
    usageMonitoringLevel,
    usageMonitoringReport,
    usageMonitoringSupport,
  }),
});

/** Usage-Monitoring-Level: AVP 1068 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
export const usageMonitoringLevel: AvpDescriptor<UsageMonitoringLevel> = /* @__PURE__ */ defineAvp({ name: 'Usage-Monitoring-Level', code: 1068, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: UsageMonitoringLevel });

/** Usage-Monitoring-Report: AVP 1069 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
export const usageMonitoringReport: AvpDescriptor<UsageMonitoringReport> = /* @__PURE__ */ defineAvp({ name: 'Usage-Monitoring-Report', code: 1069, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: UsageMonitoringReport });

/** Usage-Monitoring-Support: AVP 1070 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
export const usageMonitoringSupport: AvpDescriptor<UsageMonitoringSupport> = /* @__PURE__ */ defineAvp({ name: 'Usage-Monitoring-Support', code: 1070, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: UsageMonitoringSupport });

/** CSG-Information-Reporting: AVP 1071 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
export const csgInformationReporting: AvpDescriptor<CsgInformationReporting> = /* @__PURE__ */ defineAvp({ name: 'CSG-Information-Reporting', code: 1071, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: CsgInformationReporting });

/** Packet-Filter-Usage: AVP 1072 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
export const packetFilterUsage: AvpDescriptor<PacketFilterUsage> = /* @__PURE__ */ defineAvp({ name: 'Packet-Filter-Usage', code: 1072, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: PacketFilterUsage });

/** Charging-Correlation-Indicator: AVP 1073 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
export const chargingCorrelationIndicator: AvpDescriptor<ChargingCorrelationIndicator> = /* @__PURE__ */ defineAvp({ name: 'Charging-Correlation-Indicator', code: 1073, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: ChargingCorrelationIndicator });

/** The members of Routing-Rule-Remove. */
export interface RoutingRuleRemove extends WithOthers {
  /** Routing-Rule-Identifier: AVP 1077 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly routingRuleIdentifier?: readonly Uint8Array[] | undefined;
}

/** Routing-Rule-Remove: AVP 1075 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
export const routingRuleRemove: AvpDescriptor<RoutingRuleRemove> = /* @__PURE__ */ defineGroup({
  name: 'Routing-Rule-Remove', code: 1075, vendorId: 10415, isMandatory: false,
  members: () => ({
    routingRuleIdentifier: many(routingRuleIdentifier),
  }),
});

/** The members of Routing-Rule-Definition. */
export interface RoutingRuleDefinition extends WithOthers {
  /** Routing-Rule-Identifier: AVP 1077 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly routingRuleIdentifier: Uint8Array;
  /** Routing-Filter: AVP 1078 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly routingFilter?: readonly RoutingFilter[] | undefined;
  /** Precedence: AVP 1010 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.212. */
  readonly precedence?: number | undefined;
  /** Routing-IP-Address: AVP 1079 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly routingIpAddress?: string | undefined;
  /** IP-CAN-Type: AVP 1027 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly ipCanType?: IpCanType | undefined;
}

/** Routing-Rule-Definition: AVP 1076 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
export const routingRuleDefinition: AvpDescriptor<RoutingRuleDefinition> = /* @__PURE__ */ defineGroup({
  name: 'Routing-Rule-Definition', code: 1076, vendorId: 10415, isMandatory: false,
  members: () => ({
    routingRuleIdentifier: required(routingRuleIdentifier),
    routingFilter: many(routingFilter),
    precedence,
    routingIpAddress,
    ipCanType,
  }),
});

/** Routing-Rule-Identifier: AVP 1077 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
export const routingRuleIdentifier: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Routing-Rule-Identifier', code: 1077, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** The members of Routing-Filter. */
export interface RoutingFilter extends WithOthers {
  /** Flow-Description: AVP 507 of vendor 10415 (3GPP), IPFilterRule, M bit. 3GPP TS 29.214. */
  readonly flowDescription: string;
  /** Flow-Direction: AVP 1080 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly flowDirection: FlowDirection;
  /** ToS-Traffic-Class: AVP 1014 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
  readonly tosTrafficClass?: Uint8Array | undefined;
  /** Security-Parameter-Index: AVP 1056 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly securityParameterIndex?: Uint8Array | undefined;
  /** Flow-Label: AVP 1057 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly flowLabel?: Uint8Array | undefined;
}

/** Routing-Filter: AVP 1078 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
export const routingFilter: AvpDescriptor<RoutingFilter> = /* @__PURE__ */ defineGroup({
  name: 'Routing-Filter', code: 1078, vendorId: 10415, isMandatory: false,
  members: () => ({
    flowDescription: required(flowDescription),
    flowDirection: required(flowDirection),
    tosTrafficClass,
    securityParameterIndex,
    flowLabel,
  }),
});

/** Routing-IP-Address: AVP 1079 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
export const routingIpAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Routing-IP-Address', code: 1079, vendorId: 10415, type: 'Address', isMandatory: false });

/** Flow-Direction: AVP 1080 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
export const flowDirection: AvpDescriptor<FlowDirection> = /* @__PURE__ */ defineAvp({ name: 'Flow-Direction', code: 1080, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: FlowDirection });

/** The members of Routing-Rule-Install. */
export interface RoutingRuleInstall extends WithOthers {
  /** Routing-Rule-Definition: AVP 1076 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly routingRuleDefinition?: readonly RoutingRuleDefinition[] | undefined;
}

/** Routing-Rule-Install: AVP 1081 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
export const routingRuleInstall: AvpDescriptor<RoutingRuleInstall> = /* @__PURE__ */ defineGroup({
  name: 'Routing-Rule-Install', code: 1081, vendorId: 10415, isMandatory: false,
  members: () => ({
    routingRuleDefinition: many(routingRuleDefinition),
  }),
});

/** Credit-Management-Status: AVP 1082 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
export const creditManagementStatus: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Credit-Management-Status', code: 1082, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** The members of Redirect-Information. */
export interface RedirectInformation extends WithOthers {
  /** Redirect-Support: AVP 1086 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly redirectSupport?: RedirectSupport | undefined;
  /** Redirect-Address-Type: AVP 433, Enumerated, M bit. RFC 8506. */
  readonly redirectAddressType?: RedirectAddressType | undefined;
  /** Redirect-Server-Address: AVP 435, UTF8String, M bit. RFC 8506. */
  readonly redirectServerAddress?: string | undefined;
}

/** Redirect-Information: AVP 1085 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
export const redirectInformation: AvpDescriptor<RedirectInformation> = /* @__PURE__ */ defineGroup({
  name: 'Redirect-Information', code: 1085, vendorId: 10415, isMandatory: false,
  members: () => ({
    redirectSupport,
    redirectAddressType,
    redirectServerAddress,
  }),
});

/** Redirect-Support: AVP 1086 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
export const redirectSupport: AvpDescriptor<RedirectSupport> = /* @__PURE__ */ defineAvp({ name: 'Redirect-Support', code: 1086, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: RedirectSupport });

/** The members of TDF-Information. */
export interface TdfInformation extends WithOthers {
  /** TDF-Destination-Realm: AVP 1090 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.212. */
  readonly tdfDestinationRealm?: string | undefined;
  /** TDF-Destination-Host: AVP 1089 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.212. */
  readonly tdfDestinationHost?: string | undefined;
  /** TDF-IP-Address: AVP 1091 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly tdfIpAddress?: string | undefined;
}

/** TDF-Information: AVP 1087 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
export const tdfInformation: AvpDescriptor<TdfInformation> = /* @__PURE__ */ defineGroup({
  name: 'TDF-Information', code: 1087, vendorId: 10415, isMandatory: false,
  members: () => ({
    tdfDestinationRealm,
    tdfDestinationHost,
    tdfIpAddress,
  }),
});

/** TDF-Application-Identifier: AVP 1088 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
export const tdfApplicationIdentifier: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'TDF-Application-Identifier', code: 1088, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** TDF-Destination-Host: AVP 1089 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.212. */
export const tdfDestinationHost: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'TDF-Destination-Host', code: 1089, vendorId: 10415, type: 'DiameterIdentity', isMandatory: false });

/** TDF-Destination-Realm: AVP 1090 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.212. */
export const tdfDestinationRealm: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'TDF-Destination-Realm', code: 1090, vendorId: 10415, type: 'DiameterIdentity', isMandatory: false });

/** TDF-IP-Address: AVP 1091 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
export const tdfIpAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'TDF-IP-Address', code: 1091, vendorId: 10415, type: 'Address', isMandatory: false });

/** The members of Application-Detection-Information. */
export interface ApplicationDetectionInformation extends WithOthers {
  /** TDF-Application-Identifier: AVP 1088 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly tdfApplicationIdentifier: Uint8Array;
  /** TDF-Application-Instance-Identifier: AVP 2802 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly tdfApplicationInstanceIdentifier?: Uint8Array | undefined;
  /** Flow-Information: AVP 1058 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly flowInformation?: readonly FlowInformation[] | undefined;
}

/** Application-Detection-Information: AVP 1098 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
export const applicationDetectionInformation: AvpDescriptor<ApplicationDetectionInformation> = /* @__PURE__ */ defineGroup({
  name: 'Application-Detection-Information', code: 1098, vendorId: 10415, isMandatory: false,
  members: () => ({
    tdfApplicationIdentifier: required(tdfApplicationIdentifier),
    tdfApplicationInstanceIdentifier,
    flowInformation: many(flowInformation),
  }),
});

/** PS-to-CS-Session-Continuity: AVP 1099 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
export const psToCsSessionContinuity: AvpDescriptor<PsToCsSessionContinuity> = /* @__PURE__ */ defineAvp({ name: 'PS-to-CS-Session-Continuity', code: 1099, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: PsToCsSessionContinuity });

/** TDF-Application-Instance-Identifier: AVP 2802 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
export const tdfApplicationInstanceIdentifier: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'TDF-Application-Instance-Identifier', code: 2802, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** HeNB-Local-IP-Address: AVP 2804 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
export const henbLocalIpAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'HeNB-Local-IP-Address', code: 2804, vendorId: 10415, type: 'Address', isMandatory: false });

/** UE-Local-IP-Address: AVP 2805 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
export const ueLocalIpAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'UE-Local-IP-Address', code: 2805, vendorId: 10415, type: 'Address', isMandatory: false });

/** UDP-Source-Port: AVP 2806 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
export const udpSourcePort: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'UDP-Source-Port', code: 2806, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Mute-Notification: AVP 2809 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
export const muteNotification: AvpDescriptor<MuteNotification> = /* @__PURE__ */ defineAvp({ name: 'Mute-Notification', code: 2809, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: MuteNotification });

/** Monitoring-Time: AVP 2810 of vendor 10415 (3GPP), Time. 3GPP TS 29.212. */
export const monitoringTime: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Monitoring-Time', code: 2810, vendorId: 10415, type: 'Time', isMandatory: false });

/** AN-GW-Status: AVP 2811 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
export const anGwStatus: AvpDescriptor<AnGwStatus> = /* @__PURE__ */ defineAvp({ name: 'AN-GW-Status', code: 2811, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: AnGwStatus });

/** User-Location-Info-Time: AVP 2812 of vendor 10415 (3GPP), Time. 3GPP TS 29.212. */
export const userLocationInfoTime: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'User-Location-Info-Time', code: 2812, vendorId: 10415, type: 'Time', isMandatory: false });

/** The members of Default-QoS-Information. */
export interface DefaultQosInformation extends WithOthers {
  /** QoS-Class-Identifier: AVP 1028 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly qosClassIdentifier?: QosClassIdentifier | undefined;
  /** Max-Requested-Bandwidth-UL: AVP 516 of vendor 10415 (3GPP), Unsigned32, M bit, in bits per second. 3GPP TS 29.214. */
  readonly maxRequestedBandwidthUl?: number | undefined;
  /** Max-Requested-Bandwidth-DL: AVP 515 of vendor 10415 (3GPP), Unsigned32, M bit, in bits per second. 3GPP TS 29.214. */
  readonly maxRequestedBandwidthDl?: number | undefined;
  /** Default-QoS-Name: AVP 2817 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.212. */
  readonly defaultQosName?: string | undefined;
}

/** Default-QoS-Information: AVP 2816 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
export const defaultQosInformation: AvpDescriptor<DefaultQosInformation> = /* @__PURE__ */ defineGroup({
  name: 'Default-QoS-Information', code: 2816, vendorId: 10415, isMandatory: false,
  members: () => ({
    qosClassIdentifier,
    maxRequestedBandwidthUl,
    maxRequestedBandwidthDl,
    defaultQosName,
  }),
});

/** Default-QoS-Name: AVP 2817 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.212. */
export const defaultQosName: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Default-QoS-Name', code: 2817, vendorId: 10415, type: 'UTF8String', isMandatory: false });

/** The members of Conditional-APN-Aggregate-Max-Bitrate. */
export interface ConditionalApnAggregateMaxBitrate extends WithOthers {
  /** APN-Aggregate-Max-Bitrate-UL: AVP 1041 of vendor 10415 (3GPP), Unsigned32, in bits per second. 3GPP TS 29.212. */
  readonly apnAggregateMaxBitrateUl?: number | undefined;
  /** APN-Aggregate-Max-Bitrate-DL: AVP 1040 of vendor 10415 (3GPP), Unsigned32, in bits per second. 3GPP TS 29.212. */
  readonly apnAggregateMaxBitrateDl?: number | undefined;
  /** Extended-APN-AMBR-UL: AVP 2849 of vendor 10415 (3GPP), Unsigned32, in kilobits per second. 3GPP TS 29.212. */
  readonly extendedApnAmbrUl?: number | undefined;
  /** Extended-APN-AMBR-DL: AVP 2848 of vendor 10415 (3GPP), Unsigned32, in kilobits per second. 3GPP TS 29.212. */
  readonly extendedApnAmbrDl?: number | undefined;
  /** IP-CAN-Type: AVP 1027 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly ipCanType?: readonly IpCanType[] | undefined;
  /** RAT-Type: AVP 1032 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly ratType?: readonly RatType[] | undefined;
}

/** Conditional-APN-Aggregate-Max-Bitrate: AVP 2818 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
export const conditionalApnAggregateMaxBitrate: AvpDescriptor<ConditionalApnAggregateMaxBitrate> = /* @__PURE__ */ defineGroup({
  name: 'Conditional-APN-Aggregate-Max-Bitrate', code: 2818, vendorId: 10415, isMandatory: false,
  members: () => ({
    apnAggregateMaxBitrateUl,
    apnAggregateMaxBitrateDl,
    extendedApnAmbrUl,
    extendedApnAmbrDl,
    ipCanType: many(ipCanType),
    ratType: many(ratType),
  }),
});

/** RAN-NAS-Release-Cause: AVP 2819 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
export const ranNasReleaseCause: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'RAN-NAS-Release-Cause', code: 2819, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** Presence-Reporting-Area-Elements-List: AVP 2820 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
export const presenceReportingAreaElementsList: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Presence-Reporting-Area-Elements-List', code: 2820, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** Presence-Reporting-Area-Identifier: AVP 2821 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
export const presenceReportingAreaIdentifier: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Presence-Reporting-Area-Identifier', code: 2821, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** The members of Presence-Reporting-Area-Information. */
export interface PresenceReportingAreaInformation extends WithOthers {
  /** Presence-Reporting-Area-Identifier: AVP 2821 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly presenceReportingAreaIdentifier?: Uint8Array | undefined;
  /** Presence-Reporting-Area-Status: AVP 2823 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly presenceReportingAreaStatus?: PresenceReportingAreaStatus | undefined;
  /** Presence-Reporting-Area-Elements-List: AVP 2820 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly presenceReportingAreaElementsList?: Uint8Array | undefined;
  /** Presence-Reporting-Area-Node: AVP 2855 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly presenceReportingAreaNode?: number | undefined;
}

/** Presence-Reporting-Area-Information: AVP 2822 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
export const presenceReportingAreaInformation: AvpDescriptor<PresenceReportingAreaInformation> = /* @__PURE__ */ defineGroup({
  name: 'Presence-Reporting-Area-Information', code: 2822, vendorId: 10415, isMandatory: false,
  members: () => ({
    presenceReportingAreaIdentifier,
    presenceReportingAreaStatus,
    presenceReportingAreaElementsList,
    presenceReportingAreaNode,
  }),
});

/** Presence-Reporting-Area-Status: AVP 2823 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
export const presenceReportingAreaStatus: AvpDescriptor<PresenceReportingAreaStatus> = /* @__PURE__ */ defineAvp({ name: 'Presence-Reporting-Area-Status', code: 2823, vendorId: 10415, type: 'Unsigned32', isMandatory: false, enumeration: PresenceReportingAreaStatus });

/** NetLoc-Access-Support: AVP 2824 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
export const netlocAccessSupport: AvpDescriptor<NetlocAccessSupport> = /* @__PURE__ */ defineAvp({ name: 'NetLoc-Access-Support', code: 2824, vendorId: 10415, type: 'Unsigned32', isMandatory: false, enumeration: NetlocAccessSupport });

/** The members of Fixed-User-Location-Info. */
export interface FixedUserLocationInfo extends WithOthers {
  /** SSID: AVP 1524 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.273. */
  readonly ssid?: string | undefined;
  /** BSSID: AVP 2716 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly bssid?: string | undefined;
  /** Logical-Access-ID: AVP 302 of vendor 13019 (ETSI), OctetString, M bit. ETSI TS 183 033 / ES 283 034. */
  readonly logicalAccessId?: Uint8Array | undefined;
  /** Physical-Access-ID: AVP 313 of vendor 13019 (ETSI), UTF8String, M bit. ETSI TS 183 033 / ES 283 034. */
  readonly physicalAccessId?: string | undefined;
}

/** Fixed-User-Location-Info: AVP 2825 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
export const fixedUserLocationInfo: AvpDescriptor<FixedUserLocationInfo> = /* @__PURE__ */ defineGroup({
  name: 'Fixed-User-Location-Info', code: 2825, vendorId: 10415, isMandatory: false,
  members: () => ({
    ssid,
    bssid,
    logicalAccessId,
    physicalAccessId,
  }),
});

/** PCSCF-Restoration-Indication: AVP 2826 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
export const pcscfRestorationIndication: AvpDescriptor<PcscfRestorationIndication> = /* @__PURE__ */ defineAvp({ name: 'PCSCF-Restoration-Indication', code: 2826, vendorId: 10415, type: 'Unsigned32', isMandatory: false, enumeration: PcscfRestorationIndication });

/** IP-CAN-Session-Charging-Scope: AVP 2827 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
export const ipCanSessionChargingScope: AvpDescriptor<IpCanSessionChargingScope> = /* @__PURE__ */ defineAvp({ name: 'IP-CAN-Session-Charging-Scope', code: 2827, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: IpCanSessionChargingScope });

/** Monitoring-Flags: AVP 2828 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
export const monitoringFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Monitoring-Flags', code: 2828, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Default-Access: AVP 2829 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
export const defaultAccess: AvpDescriptor<DefaultAccess> = /* @__PURE__ */ defineAvp({ name: 'Default-Access', code: 2829, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: DefaultAccess });

/** NBIFOM-Mode: AVP 2830 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
export const nbifomMode: AvpDescriptor<NbifomMode> = /* @__PURE__ */ defineAvp({ name: 'NBIFOM-Mode', code: 2830, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: NbifomMode });

/** NBIFOM-Support: AVP 2831 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
export const nbifomSupport: AvpDescriptor<NbifomSupport> = /* @__PURE__ */ defineAvp({ name: 'NBIFOM-Support', code: 2831, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: NbifomSupport });

/** RAN-Rule-Support: AVP 2832 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
export const ranRuleSupport: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'RAN-Rule-Support', code: 2832, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Access-Availability-Change-Reason: AVP 2833 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
export const accessAvailabilityChangeReason: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Access-Availability-Change-Reason', code: 2833, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Routing-Rule-Failure-Code: AVP 2834 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
export const routingRuleFailureCode: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Routing-Rule-Failure-Code', code: 2834, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** The members of Routing-Rule-Report. */
export interface RoutingRuleReport extends WithOthers {
  /** Routing-Rule-Identifier: AVP 1077 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly routingRuleIdentifier?: readonly Uint8Array[] | undefined;
  /** PCC-Rule-Status: AVP 1019 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly pccRuleStatus?: PccRuleStatus | undefined;
  /** Routing-Rule-Failure-Code: AVP 2834 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly routingRuleFailureCode?: number | undefined;
}

/** Routing-Rule-Report: AVP 2835 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
export const routingRuleReport: AvpDescriptor<RoutingRuleReport> = /* @__PURE__ */ defineGroup({
  name: 'Routing-Rule-Report', code: 2835, vendorId: 10415, isMandatory: false,
  members: () => ({
    routingRuleIdentifier: many(routingRuleIdentifier),
    pccRuleStatus,
    routingRuleFailureCode,
  }),
});

/** Traffic-Steering-Policy-Identifier-DL: AVP 2836 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
export const trafficSteeringPolicyIdentifierDl: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Traffic-Steering-Policy-Identifier-DL', code: 2836, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** Traffic-Steering-Policy-Identifier-UL: AVP 2837 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
export const trafficSteeringPolicyIdentifierUl: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Traffic-Steering-Policy-Identifier-UL', code: 2837, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** Execution-Time: AVP 2839 of vendor 10415 (3GPP), Time. 3GPP TS 29.212. */
export const executionTime: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Execution-Time', code: 2839, vendorId: 10415, type: 'Time', isMandatory: false });

/** The members of Conditional-Policy-Information. */
export interface ConditionalPolicyInformation extends WithOthers {
  /** Execution-Time: AVP 2839 of vendor 10415 (3GPP), Time. 3GPP TS 29.212. */
  readonly executionTime?: Date | undefined;
  /** Default-EPS-Bearer-QoS: AVP 1049 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly defaultEpsBearerQos?: DefaultEpsBearerQos | undefined;
  /** APN-Aggregate-Max-Bitrate-UL: AVP 1041 of vendor 10415 (3GPP), Unsigned32, in bits per second. 3GPP TS 29.212. */
  readonly apnAggregateMaxBitrateUl?: number | undefined;
  /** APN-Aggregate-Max-Bitrate-DL: AVP 1040 of vendor 10415 (3GPP), Unsigned32, in bits per second. 3GPP TS 29.212. */
  readonly apnAggregateMaxBitrateDl?: number | undefined;
  /** Extended-APN-AMBR-UL: AVP 2849 of vendor 10415 (3GPP), Unsigned32, in kilobits per second. 3GPP TS 29.212. */
  readonly extendedApnAmbrUl?: number | undefined;
  /** Extended-APN-AMBR-DL: AVP 2848 of vendor 10415 (3GPP), Unsigned32, in kilobits per second. 3GPP TS 29.212. */
  readonly extendedApnAmbrDl?: number | undefined;
  /** Conditional-APN-Aggregate-Max-Bitrate: AVP 2818 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly conditionalApnAggregateMaxBitrate?: readonly ConditionalApnAggregateMaxBitrate[] | undefined;
}

/** Conditional-Policy-Information: AVP 2840 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
export const conditionalPolicyInformation: AvpDescriptor<ConditionalPolicyInformation> = /* @__PURE__ */ defineGroup({
  name: 'Conditional-Policy-Information', code: 2840, vendorId: 10415, isMandatory: false,
  members: () => ({
    executionTime,
    defaultEpsBearerQos,
    apnAggregateMaxBitrateUl,
    apnAggregateMaxBitrateDl,
    extendedApnAmbrUl,
    extendedApnAmbrDl,
    conditionalApnAggregateMaxBitrate: many(conditionalApnAggregateMaxBitrate),
  }),
});

/** Resource-Release-Notification: AVP 2841 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
export const resourceReleaseNotification: AvpDescriptor<ResourceReleaseNotification> = /* @__PURE__ */ defineAvp({ name: 'Resource-Release-Notification', code: 2841, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: ResourceReleaseNotification });

/** Removal-Of-Access: AVP 2842 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
export const removalOfAccess: AvpDescriptor<RemovalOfAccess> = /* @__PURE__ */ defineAvp({ name: 'Removal-Of-Access', code: 2842, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: RemovalOfAccess });

/** TCP-Source-Port: AVP 2843 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
export const tcpSourcePort: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'TCP-Source-Port', code: 2843, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Default-Bearer-Indication: AVP 2844 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
export const defaultBearerIndication: AvpDescriptor<DefaultBearerIndication> = /* @__PURE__ */ defineAvp({ name: 'Default-Bearer-Indication', code: 2844, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: DefaultBearerIndication });

/** The members of PRA-Install. */
export interface PraInstall extends WithOthers {
  /** Presence-Reporting-Area-Information: AVP 2822 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly presenceReportingAreaInformation?: readonly PresenceReportingAreaInformation[] | undefined;
}

/** PRA-Install: AVP 2845 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
export const praInstall: AvpDescriptor<PraInstall> = /* @__PURE__ */ defineGroup({
  name: 'PRA-Install', code: 2845, vendorId: 10415, isMandatory: false,
  members: () => ({
    presenceReportingAreaInformation: many(presenceReportingAreaInformation),
  }),
});

/** The members of PRA-Remove. */
export interface PraRemove extends WithOthers {
  /** Presence-Reporting-Area-Identifier: AVP 2821 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly presenceReportingAreaIdentifier?: readonly Uint8Array[] | undefined;
}

/** PRA-Remove: AVP 2846 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
export const praRemove: AvpDescriptor<PraRemove> = /* @__PURE__ */ defineGroup({
  name: 'PRA-Remove', code: 2846, vendorId: 10415, isMandatory: false,
  members: () => ({
    presenceReportingAreaIdentifier: many(presenceReportingAreaIdentifier),
  }),
});

/** 3GPP-PS-Data-Off-Status: AVP 2847 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
export const threeGppPsDataOffStatus: AvpDescriptor<ThreeGppPsDataOffStatus> = /* @__PURE__ */ defineAvp({ name: '3GPP-PS-Data-Off-Status', code: 2847, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: ThreeGppPsDataOffStatus });

/** Extended-APN-AMBR-DL: AVP 2848 of vendor 10415 (3GPP), Unsigned32, in kilobits per second. 3GPP TS 29.212. */
export const extendedApnAmbrDl: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Extended-APN-AMBR-DL', code: 2848, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Extended-APN-AMBR-UL: AVP 2849 of vendor 10415 (3GPP), Unsigned32, in kilobits per second. 3GPP TS 29.212. */
export const extendedApnAmbrUl: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Extended-APN-AMBR-UL', code: 2849, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Extended-GBR-DL: AVP 2850 of vendor 10415 (3GPP), Unsigned32, in kilobits per second. 3GPP TS 29.212. */
export const extendedGbrDl: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Extended-GBR-DL', code: 2850, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Extended-GBR-UL: AVP 2851 of vendor 10415 (3GPP), Unsigned32, in kilobits per second. 3GPP TS 29.212. */
export const extendedGbrUl: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Extended-GBR-UL', code: 2851, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Max-PLR-DL: AVP 2852 of vendor 10415 (3GPP), Float32. 3GPP TS 29.212. */
export const maxPlrDl: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Max-PLR-DL', code: 2852, vendorId: 10415, type: 'Float32', isMandatory: false });

/** Max-PLR-UL: AVP 2853 of vendor 10415 (3GPP), Float32. 3GPP TS 29.212. */
export const maxPlrUl: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Max-PLR-UL', code: 2853, vendorId: 10415, type: 'Float32', isMandatory: false });

/** UE-Status: AVP 2854 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
export const ueStatus: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'UE-Status', code: 2854, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Presence-Reporting-Area-Node: AVP 2855 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
export const presenceReportingAreaNode: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Presence-Reporting-Area-Node', code: 2855, vendorId: 10415, type: 'Unsigned32', isMandatory: false });
