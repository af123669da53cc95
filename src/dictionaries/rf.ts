// Made from dictionaries/rf.json by npm run dictionaries. Do not edit.

import { first, leading, many, required, type WithOthers } from '../dictionary/descriptors.js';
import { defineApplication, type Application } from '../dictionary/application.js';
import { defineCommand, type Command } from '../dictionary/command.js';
import {
  type AccountingRecordType,
  accountingRecordNumber,
  accountingRecordType,
  acctInterimInterval,
} from './avps/accounting.js';
import {
  type ExperimentalResult,
  type FailedAvp,
  type ProxyInfo,
  type ResultCode,
  acctApplicationId,
  destinationHost,
  destinationRealm,
  errorMessage,
  errorReportingHost,
  eventTimestamp,
  experimentalResult,
  failedAvp,
  originHost,
  originRealm,
  originStateId,
  proxyInfo,
  resultCode,
  routeRecord,
  sessionId,
  userName,
} from '../dictionary/base-descriptors.js';
import {
  type ServiceInformation,
  serviceInformation,
} from './avps/charging.js';
import {
  serviceContextId,
} from './avps/credit-control.js';

/** 3GPP Rf offline charging: application 3. 3GPP TS 32.299. */
export const rf: Application = /* @__PURE__ */ defineApplication({ name: "3GPP Rf offline charging", applicationId: 3, vendorId: 10415, kind: 'acct' });

/** The fields of Accounting-Request. */
export interface AccountingRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** Accounting-Record-Type: AVP 480, Enumerated, M bit. RFC 6733. */
  readonly accountingRecordType: AccountingRecordType;
  /** Accounting-Record-Number: AVP 485, Unsigned32, M bit. RFC 6733. */
  readonly accountingRecordNumber: number;
  /** Acct-Application-Id: AVP 259, Unsigned32, M bit. RFC 6733. */
  readonly acctApplicationId?: number | undefined;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost?: string | undefined;
  /** Acct-Interim-Interval: AVP 85, Unsigned32, M bit, in seconds. RFC 6733. */
  readonly acctInterimInterval?: number | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Event-Timestamp: AVP 55, Time, M bit. RFC 6733. */
  readonly eventTimestamp?: Date | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
  /** Service-Context-Id: AVP 461, UTF8String, M bit. RFC 8506. */
  readonly serviceContextId?: string | undefined;
  /** Service-Information: AVP 873 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly serviceInformation?: ServiceInformation | undefined;
}

/** The fields of Accounting-Answer. */
export interface AccountingAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Experimental-Result: AVP 297, Grouped, M bit. RFC 6733. */
  readonly experimentalResult?: ExperimentalResult | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Accounting-Record-Type: AVP 480, Enumerated, M bit. RFC 6733. */
  readonly accountingRecordType?: AccountingRecordType | undefined;
  /** Accounting-Record-Number: AVP 485, Unsigned32, M bit. RFC 6733. */
  readonly accountingRecordNumber?: number | undefined;
  /** Acct-Application-Id: AVP 259, Unsigned32, M bit. RFC 6733. */
  readonly acctApplicationId?: number | undefined;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** Error-Message: AVP 281, UTF8String. RFC 6733. */
  readonly errorMessage?: string | undefined;
  /** Error-Reporting-Host: AVP 294, DiameterIdentity. RFC 6733. */
  readonly errorReportingHost?: string | undefined;
  /** Acct-Interim-Interval: AVP 85, Unsigned32, M bit, in seconds. RFC 6733. */
  readonly acctInterimInterval?: number | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Event-Timestamp: AVP 55, Time, M bit. RFC 6733. */
  readonly eventTimestamp?: Date | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
}

/** Accounting: command 271 of 3GPP Rf offline charging. 3GPP TS 32.299. */
export const Accounting: Command<AccountingRequest, AccountingAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Accounting',
  code: 271,
  application: rf,
  request: () => ({
    sessionId: first(sessionId),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    accountingRecordType: required(accountingRecordType),
    accountingRecordNumber: required(accountingRecordNumber),
    acctApplicationId,
    userName,
    destinationHost,
    acctInterimInterval,
    originStateId,
    eventTimestamp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
    serviceContextId,
    serviceInformation,
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    resultCode,
    experimentalResult,
    originHost: required(originHost),
    originRealm: required(originRealm),
    accountingRecordType,
    accountingRecordNumber,
    acctApplicationId,
    userName,
    errorMessage,
    errorReportingHost,
    acctInterimInterval,
    failedAvp,
    originStateId,
    eventTimestamp,
    proxyInfo: many(proxyInfo),
  }),
});

export { ExperimentalResultCode } from '../dictionary/experimental-result-codes.js';
export {
  ApplicationServiceType,
  CnIpMulticastDistribution,
  type DcdInformation,
  type ImInformation,
  Mbms2g3gIndicator,
  MbmsServiceType,
  type ServiceGenericInformation,
} from './avps/3gpp-supporting.js';
export {
  AccountingRecordType,
} from './avps/accounting.js';
export {
  type ExperimentalResult,
  type FailedAvp,
  type ProxyInfo,
  ResultCode,
} from '../dictionary/base-descriptors.js';
export {
  type AccessNetworkInfoChange,
  type AccessTransferInformation,
  AccessTransferType,
  type AccumulatedCost,
  Adaptations,
  type AdditionalContentInformation,
  AdditionalExceptionReports,
  type AddressDomain,
  AddressType,
  AddresseeType,
  type AfCorrelationInformation,
  type AnnouncementInformation,
  type AocCostInformation,
  AocFormat,
  type AocInformation,
  type AocService,
  AocServiceObligatoryType,
  AocServiceType,
  type AocSubscriptionInformation,
  type ApnRateControl,
  type ApnRateControlDownlink,
  type ApnRateControlUplink,
  type ApplicationServerInformation,
  type BasicServiceCode,
  type CalledIdentityChange,
  ChargeReasonCode,
  ChargingCharacteristicsSelectionMode,
  ChargingPerIpCanSessionIndicator,
  ClassIdentifier,
  CnOperatorSelectionEntity,
  ContentClass,
  type CoverageInfo,
  CoverageStatus,
  CpCiotEpsOptimisationIndicator,
  type CpdtInformation,
  CsgAccessMode,
  CsgMembershipIndication,
  type CurrentTariff,
  DeliveryReportRequested,
  type DestinationInterface,
  DrmContent,
  DynamicAddressFlag,
  DynamicAddressFlagExtension,
  type EarlyMediaDescription,
  type EnhancedDiagnostics,
  type Envelope,
  EnvelopeReporting,
  type EventType,
  FileRepairSupported,
  ForwardingPending,
  ImsEmergencyIndicator,
  type ImsInformation,
  ImsiUnauthenticatedFlag,
  type IncrementalCost,
  type InterOperatorIdentifier,
  InterUeTransfer,
  InterfaceType,
  IpRealmDefaultIndication,
  type IsupCause,
  type LcsClientId,
  type LcsClientName,
  LcsClientType,
  LcsFormatIndicator,
  type LcsInformation,
  type LcsRequestorId,
  LocalGwInsertedIndication,
  LocationEstimateType,
  type LocationInfo,
  type LocationType,
  LowPriorityIndicator,
  MbmsChargedParty,
  type MbmsInformation,
  MbmsUserServiceType,
  MediaInitiatorFlag,
  type MessageBody,
  type MessageClass,
  MessageType,
  type MmContentType,
  MmboxStorageRequested,
  type MmsInformation,
  type MmtelInformation,
  type MultipleServicesCreditControl,
  type NextTariff,
  type NiddSubmission,
  type NniInformation,
  NniType,
  NodeFunctionality,
  type OfflineCharging,
  OnlineChargingFlag,
  Originator,
  type OriginatorAddress,
  type OriginatorInterface,
  type OriginatorReceivedAddress,
  ParticipantAccessPriority,
  ParticipantActionType,
  type ParticipantGroup,
  Pc5RadioTechnology,
  PdpContextType,
  PlayAlternative,
  PocChangeCondition,
  PocEventType,
  type PocInformation,
  PocServerRole,
  PocSessionInitiationType,
  PocSessionType,
  type PocUserRole,
  PocUserRoleInfoUnits,
  Priority,
  PrivacyIndicator,
  type ProseDirectCommunicationReceptionDataContainer,
  type ProseDirectCommunicationTransmissionDataContainer,
  ProseDirectDiscoveryModel,
  ProseEventType,
  type ProseInformation,
  ProseRangeClass,
  ProseReasonForCancellation,
  ProseRoleOfUe,
  ProximityAlertIndication,
  PsAppendFreeFormatData,
  type PsFurnishChargingInformation,
  type PsInformation,
  type PscellInfo,
  QuotaIndicator,
  type RadioParameterSetInfo,
  type RanSecondaryRatUsageReport,
  type RateElement,
  ReadReplyReportRequested,
  type RealTimeTariffInformation,
  type RecipientAddress,
  type RecipientInfo,
  type RecipientReceivedAddress,
  type RelatedChangeConditionInformation,
  type RelatedTrigger,
  RelationshipMode,
  ReplyPathRequested,
  ReportingReason,
  RoleOfNode,
  RoleOfProseFunction,
  type ScaleFactor,
  type ScsAsAddress,
  type SdpMediaComponent,
  type SdpTimestamps,
  SdpType,
  type ServiceDataContainer,
  type ServiceInformation,
  type ServiceSpecificInfo,
  ServingNodeType,
  SessionDirection,
  SgiPtpTunnellingMethod,
  SgwChange,
  SmDeviceTriggerIndicator,
  type SmDeviceTriggerInformation,
  SmMessageType,
  SmServiceType,
  type SmsInformation,
  SmsNode,
  StatusAsCode,
  type SupplementaryService,
  TadIdentifier,
  type TalkBurstExchange,
  type TariffInformation,
  ThreeGppPsDataOffStatus,
  type TimeQuotaMechanism,
  TimeQuotaType,
  type TimeStamps,
  type TrafficDataVolumes,
  TranscoderInsertedIndication,
  type TransmitterInfo,
  type Trigger,
  TriggerType,
  type TrunkGroupId,
  type TwanUserLocationInfo,
  TypeNumber,
  UniPduCpOnlyFlag,
  type UnitCost,
  type UsedServiceUnit,
  type UserCsgInformation,
  UserParticipatingType,
  type UwanUserLocationInfo,
  type VariablePart,
  type VcsInformation,
  type VolteInformation,
  type WlanOperatorId,
} from './avps/charging.js';
export {
  type CcMoney,
  CcUnitType,
  FinalUnitAction,
  type FinalUnitIndication,
  type GSUPoolReference,
  type GrantedServiceUnit,
  RedirectAddressType,
  type RedirectServer,
  type RequestedServiceUnit,
  type SubscriptionId,
  SubscriptionIdType,
  TariffChangeUsage,
  type UnitValue,
  type UserEquipmentInfo,
  UserEquipmentInfoType,
} from './avps/credit-control.js';
export {
  type ServerCapabilities,
  SessionPriority,
  type SupportedFeatures,
} from './avps/cx.js';
export {
  ThreeGppPdpType,
} from './avps/gi-sgi.js';
export {
  type AllocationRetentionPriority,
  type ConditionalApnAggregateMaxBitrate,
  type FixedUserLocationInfo,
  IpCanType,
  NbifomMode,
  NbifomSupport,
  PreEmptionCapability,
  PreEmptionVulnerability,
  type PresenceReportingAreaInformation,
  PresenceReportingAreaStatus,
  QosClassIdentifier,
  type QosInformation,
  RatType,
} from './avps/gx.js';
export {
  type CalleeInformation,
  type Flows,
} from './avps/rx.js';
export {
  type TerminalInformation,
} from './avps/s6a.js';
export {
  type ServingNode,
} from './avps/slh.js';
export {
  type RrcCauseCounter,
  type ServingPlmnRateControl,
} from './avps/t6a.js';
export {
  PriorityIndication,
} from './avps/tsp.js';
