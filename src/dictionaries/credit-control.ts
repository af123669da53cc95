// Made from dictionaries/credit-control.json by npm run dictionaries. Do not edit.

import { first, leading, many, required, type WithOthers } from '../dictionary/descriptors.js';
import { defineApplication, type Application } from '../dictionary/application.js';
import { defineCommand, underApplication, type Command } from '../dictionary/command.js';
import {
  ReAuth as BaseReAuth,
  type ReAuthRequest,
  type ReAuthAnswer,
  AbortSession as BaseAbortSession,
  type AbortSessionRequest,
  type AbortSessionAnswer,
  SessionTermination as BaseSessionTermination,
  type SessionTerminationRequest,
  type SessionTerminationAnswer,
} from './base.js';
import {
  acctMultiSessionId,
} from './avps/accounting.js';
import {
  type FailedAvp,
  type ProxyInfo,
  type RedirectHostUsage,
  type ResultCode,
  type TerminationCause,
  authApplicationId,
  destinationHost,
  destinationRealm,
  eventTimestamp,
  failedAvp,
  originHost,
  originRealm,
  originStateId,
  proxyInfo,
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
  type CcRequestType,
  type CcSessionFailover,
  type CheckBalanceResult,
  type CostInformation,
  type CreditControlFailureHandling,
  type DirectDebitingFailureHandling,
  type FinalUnitIndication,
  type GrantedServiceUnit,
  type MultipleServicesCreditControl,
  type MultipleServicesIndicator,
  type QosFinalUnitIndication,
  type RequestedAction,
  type RequestedServiceUnit,
  type ServiceParameterInfo,
  type SubscriptionId,
  type SubscriptionIdExtension,
  type UsedServiceUnit,
  type UserEquipmentInfo,
  type UserEquipmentInfoExtension,
  ccCorrelationId,
  ccRequestNumber,
  ccRequestType,
  ccSessionFailover,
  ccSubSessionId,
  checkBalanceResult,
  costInformation,
  creditControlFailureHandling,
  directDebitingFailureHandling,
  finalUnitIndication,
  grantedServiceUnit,
  multipleServicesCreditControl,
  multipleServicesIndicator,
  qosFinalUnitIndication,
  requestedAction,
  requestedServiceUnit,
  serviceContextId,
  serviceIdentifier,
  serviceParameterInfo,
  subscriptionId,
  subscriptionIdExtension,
  usedServiceUnit,
  userEquipmentInfo,
  userEquipmentInfoExtension,
  validityTime,
} from './avps/credit-control.js';

/** Diameter Credit-Control: application 4. RFC 8506. */
export const creditControl: Application = /* @__PURE__ */ defineApplication({ name: "Diameter Credit-Control", applicationId: 4 });

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
  /** CC-Sub-Session-Id: AVP 419, Unsigned64, M bit. RFC 8506. */
  readonly ccSubSessionId?: bigint | undefined;
  /** Acct-Multi-Session-Id: AVP 50, UTF8String, M bit. RFC 6733. */
  readonly acctMultiSessionId?: string | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Event-Timestamp: AVP 55, Time, M bit. RFC 6733. */
  readonly eventTimestamp?: Date | undefined;
  /** Subscription-Id: AVP 443, Grouped, M bit. RFC 8506. */
  readonly subscriptionId?: readonly SubscriptionId[] | undefined;
  /** Subscription-Id-Extension: AVP 659, Grouped. RFC 8506. */
  readonly subscriptionIdExtension?: readonly SubscriptionIdExtension[] | undefined;
  /** Service-Identifier: AVP 439, Unsigned32, M bit. RFC 8506. */
  readonly serviceIdentifier?: number | undefined;
  /** Termination-Cause: AVP 295, Enumerated, M bit. RFC 6733. */
  readonly terminationCause?: TerminationCause | undefined;
  /** Requested-Service-Unit: AVP 437, Grouped, M bit. RFC 8506. */
  readonly requestedServiceUnit?: RequestedServiceUnit | undefined;
  /** Requested-Action: AVP 436, Enumerated, M bit. RFC 8506. */
  readonly requestedAction?: RequestedAction | undefined;
  /** Used-Service-Unit: AVP 446, Grouped, M bit. RFC 8506. */
  readonly usedServiceUnit?: readonly UsedServiceUnit[] | undefined;
  /** Multiple-Services-Indicator: AVP 455, Enumerated, M bit. RFC 8506. */
  readonly multipleServicesIndicator?: MultipleServicesIndicator | undefined;
  /** Multiple-Services-Credit-Control: AVP 456, Grouped, M bit. RFC 8506. */
  readonly multipleServicesCreditControl?: readonly MultipleServicesCreditControl[] | undefined;
  /** Service-Parameter-Info: AVP 440, Grouped. RFC 8506. */
  readonly serviceParameterInfo?: readonly ServiceParameterInfo[] | undefined;
  /** CC-Correlation-Id: AVP 411, OctetString. RFC 8506. */
  readonly ccCorrelationId?: Uint8Array | undefined;
  /** User-Equipment-Info: AVP 458, Grouped. RFC 8506. */
  readonly userEquipmentInfo?: UserEquipmentInfo | undefined;
  /** User-Equipment-Info-Extension: AVP 653, Grouped. RFC 8506. */
  readonly userEquipmentInfoExtension?: UserEquipmentInfoExtension | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Credit-Control-Answer. */
export interface CreditControlAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
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
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** CC-Session-Failover: AVP 418, Enumerated, M bit. RFC 8506. */
  readonly ccSessionFailover?: CcSessionFailover | undefined;
  /** CC-Sub-Session-Id: AVP 419, Unsigned64, M bit. RFC 8506. */
  readonly ccSubSessionId?: bigint | undefined;
  /** Acct-Multi-Session-Id: AVP 50, UTF8String, M bit. RFC 6733. */
  readonly acctMultiSessionId?: string | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Event-Timestamp: AVP 55, Time, M bit. RFC 6733. */
  readonly eventTimestamp?: Date | undefined;
  /** Granted-Service-Unit: AVP 431, Grouped, M bit. RFC 8506. */
  readonly grantedServiceUnit?: GrantedServiceUnit | undefined;
  /** Multiple-Services-Credit-Control: AVP 456, Grouped, M bit. RFC 8506. */
  readonly multipleServicesCreditControl?: readonly MultipleServicesCreditControl[] | undefined;
  /** Cost-Information: AVP 423, Grouped, M bit. RFC 8506. */
  readonly costInformation?: CostInformation | undefined;
  /** Final-Unit-Indication: AVP 430, Grouped, M bit. RFC 8506. */
  readonly finalUnitIndication?: FinalUnitIndication | undefined;
  /** QoS-Final-Unit-Indication: AVP 669, Grouped. RFC 8506. */
  readonly qosFinalUnitIndication?: QosFinalUnitIndication | undefined;
  /** Check-Balance-Result: AVP 422, Enumerated, M bit. RFC 8506. */
  readonly checkBalanceResult?: CheckBalanceResult | undefined;
  /** Credit-Control-Failure-Handling: AVP 427, Enumerated, M bit. RFC 8506. */
  readonly creditControlFailureHandling?: CreditControlFailureHandling | undefined;
  /** Direct-Debiting-Failure-Handling: AVP 428, Enumerated, M bit. RFC 8506. */
  readonly directDebitingFailureHandling?: DirectDebitingFailureHandling | undefined;
  /** Validity-Time: AVP 448, Unsigned32, M bit, in seconds. RFC 8506. */
  readonly validityTime?: number | undefined;
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
  readonly failedAvp?: readonly FailedAvp[] | undefined;
}

/** Credit-Control: command 272 of Diameter Credit-Control. RFC 8506. */
export const CreditControl: Command<CreditControlRequest, CreditControlAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Credit-Control',
  code: 272,
  application: creditControl,
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
    ccSubSessionId,
    acctMultiSessionId,
    originStateId,
    eventTimestamp,
    subscriptionId: many(subscriptionId),
    subscriptionIdExtension: many(subscriptionIdExtension),
    serviceIdentifier,
    terminationCause,
    requestedServiceUnit,
    requestedAction,
    usedServiceUnit: many(usedServiceUnit),
    multipleServicesIndicator,
    multipleServicesCreditControl: many(multipleServicesCreditControl),
    serviceParameterInfo: many(serviceParameterInfo),
    ccCorrelationId,
    userEquipmentInfo,
    userEquipmentInfoExtension,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    resultCode,
    originHost: required(originHost),
    originRealm: required(originRealm),
    authApplicationId,
    ccRequestType,
    ccRequestNumber,
    userName,
    ccSessionFailover,
    ccSubSessionId,
    acctMultiSessionId,
    originStateId,
    eventTimestamp,
    grantedServiceUnit,
    multipleServicesCreditControl: many(multipleServicesCreditControl),
    costInformation,
    finalUnitIndication,
    qosFinalUnitIndication,
    checkBalanceResult,
    creditControlFailureHandling,
    directDebitingFailureHandling,
    validityTime,
    redirectHost: many(redirectHost),
    redirectHostUsage,
    redirectMaxCacheTime,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
    failedAvp: many(failedAvp),
  }),
});

/** The base protocol's command under the Application-Id of Diameter Credit-Control. RFC 6733. */
export const ReAuth: Command<ReAuthRequest, ReAuthAnswer> = /* @__PURE__ */ underApplication(BaseReAuth, creditControl);
export type { ReAuthRequest, ReAuthAnswer };

/** The base protocol's command under the Application-Id of Diameter Credit-Control. RFC 6733. */
export const AbortSession: Command<AbortSessionRequest, AbortSessionAnswer> = /* @__PURE__ */ underApplication(BaseAbortSession, creditControl);
export type { AbortSessionRequest, AbortSessionAnswer };

/** The base protocol's command under the Application-Id of Diameter Credit-Control. RFC 6733. */
export const SessionTermination: Command<SessionTerminationRequest, SessionTerminationAnswer> = /* @__PURE__ */ underApplication(BaseSessionTermination, creditControl);
export type { SessionTerminationRequest, SessionTerminationAnswer };

export { ExperimentalResultCode } from '../dictionary/experimental-result-codes.js';
export {
  type FailedAvp,
  type ProxyInfo,
  ReAuthRequestType,
  RedirectHostUsage,
  ResultCode,
  TerminationCause,
} from '../dictionary/base-descriptors.js';
export {
  type CcMoney,
  CcRequestType,
  CcSessionFailover,
  CcUnitType,
  CheckBalanceResult,
  type CostInformation,
  CreditControlFailureHandling,
  DirectDebitingFailureHandling,
  FinalUnitAction,
  type FinalUnitIndication,
  type GSUPoolReference,
  type GrantedServiceUnit,
  type MultipleServicesCreditControl,
  MultipleServicesIndicator,
  type QosFinalUnitIndication,
  RedirectAddressType,
  type RedirectServer,
  type RedirectServerExtension,
  RequestedAction,
  type RequestedServiceUnit,
  type ServiceParameterInfo,
  type SubscriptionId,
  type SubscriptionIdExtension,
  SubscriptionIdType,
  TariffChangeUsage,
  type UnitValue,
  type UsedServiceUnit,
  type UserEquipmentInfo,
  type UserEquipmentInfoExtension,
  UserEquipmentInfoType,
} from './avps/credit-control.js';
export {
  type FilterRule,
} from './avps/ietf-supporting.js';
