// Made from dictionaries/ro.json by npm run dictionaries. Do not edit.

import { first, leading, many, required, type WithOthers } from '../dictionary/descriptors.js';
import { defineApplication, type Application } from '../dictionary/application.js';
import { defineCommand, underApplication, type Command } from '../dictionary/command.js';
import {
  AbortSession as BaseAbortSession,
  type AbortSessionRequest,
  type AbortSessionAnswer,
  SessionTermination as BaseSessionTermination,
  type SessionTerminationRequest,
  type SessionTerminationAnswer,
} from './base.js';
import {
  type ExperimentalResult,
  type FailedAvp,
  type ProxyInfo,
  type ReAuthRequestType,
  type RedirectHostUsage,
  type ResultCode,
  type TerminationCause,
  authApplicationId,
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
  reAuthRequestType,
  redirectHost,
  redirectHostUsage,
  redirectMaxCacheTime,
  resultCode,
  routeRecord,
  sessionId,
  terminationCause,
  userName,
} from '../dictionary/base-descriptors.js';
import {
  type AocRequestType,
  type LowBalanceIndication,
  type MultipleServicesCreditControl,
  type OcOlr,
  type RemainingBalance,
  type ServiceInformation,
  aocRequestType,
  lowBalanceIndication,
  multipleServicesCreditControl,
  ocOlr,
  remainingBalance,
  serviceInformation,
} from './avps/charging.js';
import {
  type CcRequestType,
  type CcSessionFailover,
  type CostInformation,
  type CreditControlFailureHandling,
  type DirectDebitingFailureHandling,
  type MultipleServicesIndicator,
  type RequestedAction,
  type SubscriptionId,
  type UserEquipmentInfo,
  ccCorrelationId,
  ccRequestNumber,
  ccRequestType,
  ccSessionFailover,
  ccSubSessionId,
  costInformation,
  creditControlFailureHandling,
  directDebitingFailureHandling,
  gSUPoolIdentifier,
  multipleServicesIndicator,
  ratingGroup,
  requestedAction,
  serviceContextId,
  serviceIdentifier,
  subscriptionId,
  userEquipmentInfo,
} from './avps/credit-control.js';
import {
  type OcSupportedFeatures,
  ocSupportedFeatures,
} from './avps/doic.js';

/** 3GPP Ro/Gy online charging: application 4. 3GPP TS 32.299. */
export const ro: Application = /* @__PURE__ */ defineApplication({ name: "3GPP Ro/Gy online charging", applicationId: 4, vendorId: 10415 });

/** The fields of Re-Auth-Request. */
export interface ReAuthRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost: string;
  /** Auth-Application-Id: AVP 258, Unsigned32, M bit. RFC 6733. */
  readonly authApplicationId: number;
  /** Re-Auth-Request-Type: AVP 285, Enumerated, M bit. RFC 6733. */
  readonly reAuthRequestType: ReAuthRequestType;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
  /** CC-Sub-Session-Id: AVP 419, Unsigned64, M bit. RFC 8506. */
  readonly ccSubSessionId?: bigint | undefined;
  /** G-S-U-Pool-Identifier: AVP 453, Unsigned32, M bit. RFC 8506. */
  readonly gSUPoolIdentifier?: number | undefined;
  /** Service-Identifier: AVP 439, Unsigned32, M bit. RFC 8506. */
  readonly serviceIdentifier?: number | undefined;
  /** Rating-Group: AVP 432, Unsigned32, M bit. RFC 8506. */
  readonly ratingGroup?: number | undefined;
}

/** The fields of Re-Auth-Answer. */
export interface ReAuthAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Error-Message: AVP 281, UTF8String. RFC 6733. */
  readonly errorMessage?: string | undefined;
  /** Error-Reporting-Host: AVP 294, DiameterIdentity. RFC 6733. */
  readonly errorReportingHost?: string | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: readonly FailedAvp[] | undefined;
  /** Redirect-Host: AVP 292, DiameterURI, M bit. RFC 6733. */
  readonly redirectHost?: readonly string[] | undefined;
  /** Redirect-Host-Usage: AVP 261, Enumerated, M bit. RFC 6733. */
  readonly redirectHostUsage?: RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time: AVP 262, Unsigned32, M bit. RFC 6733. */
  readonly redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** CC-Sub-Session-Id: AVP 419, Unsigned64, M bit. RFC 8506. */
  readonly ccSubSessionId?: bigint | undefined;
  /** G-S-U-Pool-Identifier: AVP 453, Unsigned32, M bit. RFC 8506. */
  readonly gSUPoolIdentifier?: number | undefined;
  /** Service-Identifier: AVP 439, Unsigned32, M bit. RFC 8506. */
  readonly serviceIdentifier?: number | undefined;
  /** Rating-Group: AVP 432, Unsigned32, M bit. RFC 8506. */
  readonly ratingGroup?: number | undefined;
}

/** Re-Auth: command 258 of 3GPP Ro/Gy online charging. 3GPP TS 32.299. */
export const ReAuth: Command<ReAuthRequest, ReAuthAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Re-Auth',
  code: 258,
  application: ro,
  request: () => ({
    sessionId: first(sessionId),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    destinationHost: required(destinationHost),
    authApplicationId: required(authApplicationId),
    reAuthRequestType: required(reAuthRequestType),
    userName,
    originStateId,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
    ccSubSessionId,
    gSUPoolIdentifier,
    serviceIdentifier,
    ratingGroup,
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    resultCode,
    originHost: required(originHost),
    originRealm: required(originRealm),
    userName,
    originStateId,
    errorMessage,
    errorReportingHost,
    failedAvp: many(failedAvp),
    redirectHost: many(redirectHost),
    redirectHostUsage,
    redirectMaxCacheTime,
    proxyInfo: many(proxyInfo),
    ccSubSessionId,
    gSUPoolIdentifier,
    serviceIdentifier,
    ratingGroup,
  }),
});

/** The fields of Credit-Control-Request. */
export interface CreditControlRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** Auth-Application-Id: AVP 258, Unsigned32, M bit. RFC 6733. */
  readonly authApplicationId: number;
  /** Service-Context-Id: AVP 461, UTF8String, M bit. RFC 8506. */
  readonly serviceContextId: string;
  /** CC-Request-Type: AVP 416, Enumerated, M bit. RFC 8506. */
  readonly ccRequestType: CcRequestType;
  /** CC-Request-Number: AVP 415, Unsigned32, M bit. RFC 8506. */
  readonly ccRequestNumber: number;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost?: string | undefined;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Event-Timestamp: AVP 55, Time, M bit. RFC 6733. */
  readonly eventTimestamp?: Date | undefined;
  /** Subscription-Id: AVP 443, Grouped, M bit. RFC 8506. */
  readonly subscriptionId?: readonly SubscriptionId[] | undefined;
  /** Termination-Cause: AVP 295, Enumerated, M bit. RFC 6733. */
  readonly terminationCause?: TerminationCause | undefined;
  /** Requested-Action: AVP 436, Enumerated, M bit. RFC 8506. */
  readonly requestedAction?: RequestedAction | undefined;
  /** AoC-Request-Type: AVP 2055 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly aocRequestType?: AocRequestType | undefined;
  /** Multiple-Services-Indicator: AVP 455, Enumerated, M bit. RFC 8506. */
  readonly multipleServicesIndicator?: MultipleServicesIndicator | undefined;
  /** Multiple-Services-Credit-Control: AVP 456, Grouped, M bit. 3GPP TS 32.299. */
  readonly multipleServicesCreditControl?: readonly MultipleServicesCreditControl[] | undefined;
  /** CC-Correlation-Id: AVP 411, OctetString. RFC 8506. */
  readonly ccCorrelationId?: Uint8Array | undefined;
  /** User-Equipment-Info: AVP 458, Grouped. RFC 8506. */
  readonly userEquipmentInfo?: UserEquipmentInfo | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
  /** Service-Information: AVP 873 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly serviceInformation?: ServiceInformation | undefined;
}

/** The fields of Credit-Control-Answer. */
export interface CreditControlAnswer extends WithOthers {
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
  /** Auth-Application-Id: AVP 258, Unsigned32, M bit. RFC 6733. */
  readonly authApplicationId?: number | undefined;
  /** CC-Request-Type: AVP 416, Enumerated, M bit. RFC 8506. */
  readonly ccRequestType?: CcRequestType | undefined;
  /** CC-Request-Number: AVP 415, Unsigned32, M bit. RFC 8506. */
  readonly ccRequestNumber?: number | undefined;
  /** CC-Session-Failover: AVP 418, Enumerated, M bit. RFC 8506. */
  readonly ccSessionFailover?: CcSessionFailover | undefined;
  /** Multiple-Services-Credit-Control: AVP 456, Grouped, M bit. 3GPP TS 32.299. */
  readonly multipleServicesCreditControl?: readonly MultipleServicesCreditControl[] | undefined;
  /** Cost-Information: AVP 423, Grouped, M bit. RFC 8506. */
  readonly costInformation?: CostInformation | undefined;
  /** Low-Balance-Indication: AVP 2020 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly lowBalanceIndication?: LowBalanceIndication | undefined;
  /** Remaining-Balance: AVP 2021 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly remainingBalance?: RemainingBalance | undefined;
  /** Credit-Control-Failure-Handling: AVP 427, Enumerated, M bit. RFC 8506. */
  readonly creditControlFailureHandling?: CreditControlFailureHandling | undefined;
  /** Direct-Debiting-Failure-Handling: AVP 428, Enumerated, M bit. RFC 8506. */
  readonly directDebitingFailureHandling?: DirectDebitingFailureHandling | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. 3GPP TS 32.299. */
  readonly ocOlr?: OcOlr | undefined;
  /** Redirect-Host: AVP 292, DiameterURI, M bit. RFC 6733. */
  readonly redirectHost?: readonly string[] | undefined;
  /** Redirect-Host-Usage: AVP 261, Enumerated, M bit. RFC 6733. */
  readonly redirectHostUsage?: RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time: AVP 262, Unsigned32, M bit. RFC 6733. */
  readonly redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Service-Information: AVP 873 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly serviceInformation?: ServiceInformation | undefined;
}

/** Credit-Control: command 272 of 3GPP Ro/Gy online charging. 3GPP TS 32.299. */
export const CreditControl: Command<CreditControlRequest, CreditControlAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Credit-Control',
  code: 272,
  application: ro,
  request: () => ({
    sessionId: first(sessionId),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    authApplicationId: required(authApplicationId),
    serviceContextId: required(serviceContextId),
    ccRequestType: required(ccRequestType),
    ccRequestNumber: required(ccRequestNumber),
    destinationHost,
    userName,
    originStateId,
    eventTimestamp,
    subscriptionId: many(subscriptionId),
    terminationCause,
    requestedAction,
    aocRequestType,
    multipleServicesIndicator,
    multipleServicesCreditControl: many(multipleServicesCreditControl),
    ccCorrelationId,
    userEquipmentInfo,
    ocSupportedFeatures,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
    serviceInformation,
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    resultCode,
    experimentalResult,
    originHost: required(originHost),
    originRealm: required(originRealm),
    authApplicationId,
    ccRequestType,
    ccRequestNumber,
    ccSessionFailover,
    multipleServicesCreditControl: many(multipleServicesCreditControl),
    costInformation,
    lowBalanceIndication,
    remainingBalance,
    creditControlFailureHandling,
    directDebitingFailureHandling,
    ocSupportedFeatures,
    ocOlr,
    redirectHost: many(redirectHost),
    redirectHostUsage,
    redirectMaxCacheTime,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
    failedAvp,
    serviceInformation,
  }),
});

/** The base protocol's command under the Application-Id of 3GPP Ro/Gy online charging. RFC 6733. */
export const AbortSession: Command<AbortSessionRequest, AbortSessionAnswer> = /* @__PURE__ */ underApplication(BaseAbortSession, ro);
export type { AbortSessionRequest, AbortSessionAnswer };

/** The base protocol's command under the Application-Id of 3GPP Ro/Gy online charging. RFC 6733. */
export const SessionTermination: Command<SessionTerminationRequest, SessionTerminationAnswer> = /* @__PURE__ */ underApplication(BaseSessionTermination, ro);
export type { SessionTerminationRequest, SessionTerminationAnswer };

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
  type ExperimentalResult,
  type FailedAvp,
  type ProxyInfo,
  ReAuthRequestType,
  RedirectHostUsage,
  ResultCode,
  TerminationCause,
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
  AocRequestType,
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
  LowBalanceIndication,
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
  type OcOlr,
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
  type RemainingBalance,
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
  ThreeGppOcRequestType,
  type ThreeGppOcSpecificReduction,
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
  CcRequestType,
  CcSessionFailover,
  CcUnitType,
  type CostInformation,
  CreditControlFailureHandling,
  DirectDebitingFailureHandling,
  FinalUnitAction,
  type FinalUnitIndication,
  type GSUPoolReference,
  type GrantedServiceUnit,
  MultipleServicesIndicator,
  RedirectAddressType,
  type RedirectServer,
  RequestedAction,
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
  OcReportType,
  type OcSupportedFeatures,
} from './avps/doic.js';
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
