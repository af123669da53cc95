// Made from dictionaries/s6c.json by npm run dictionaries. Do not edit.

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
  type AuthSessionState,
  type ExperimentalResult,
  type FailedAvp,
  type ProxyInfo,
  type ResultCode,
  type VendorSpecificApplicationId,
  authSessionState,
  destinationHost,
  destinationRealm,
  experimentalResult,
  failedAvp,
  originHost,
  originRealm,
  proxyInfo,
  resultCode,
  routeRecord,
  sessionId,
  userName,
  vendorSpecificApplicationId,
} from '../dictionary/base-descriptors.js';
import {
  type SupportedFeatures,
  supportedFeatures,
} from './avps/cx.js';
import {
  type Drmp,
  drmp,
} from './avps/ietf-supporting.js';
import {
  type SmDeliveryNotIntended,
  type SmDeliveryOutcome,
  type SmRpMti,
  type Smsf3gppAddress,
  type SmsfNon3gppAddress,
  maximumUeAvailabilityTime,
  mmeAbsentUserDiagnosticSm,
  mscAbsentUserDiagnosticSm,
  mwdStatus,
  rdrFlags,
  sgsnAbsentUserDiagnosticSm,
  smDeliveryNotIntended,
  smDeliveryOutcome,
  smRpMti,
  smRpSmea,
  smsGmscAlertEvent,
  smsf3gppAbsentUserDiagnosticSm,
  smsf3gppAddress,
  smsfNon3gppAbsentUserDiagnosticSm,
  smsfNon3gppAddress,
  srrFlags,
} from './avps/s6c.js';
import {
  type UserIdentifier,
  userIdentifier,
} from './avps/s6m.js';
import {
  type SmsmiCorrelationId,
  scAddress,
  smsmiCorrelationId,
} from './avps/sgd.js';
import {
  msisdn,
} from './avps/sh.js';
import {
  type AdditionalServingNode,
  type ServingNode,
  additionalServingNode,
  lmsi,
  servingNode,
} from './avps/slh.js';

/** 3GPP S6c: application 16777312. 3GPP TS 29.338. */
export const s6c: Application = /* @__PURE__ */ defineApplication({ name: "3GPP S6c", applicationId: 16777312, vendorId: 10415 });

/** The fields of Send-Routing-Info-for-SM-Request. */
export interface SendRoutingInfoForSmRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState: AuthSessionState;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost?: string | undefined;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** MSISDN: AVP 701 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.329. */
  readonly msisdn?: Uint8Array | undefined;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** SMSMI-Correlation-ID: AVP 3324 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.338. */
  readonly smsmiCorrelationId?: SmsmiCorrelationId | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** SC-Address: AVP 3300 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.338. */
  readonly scAddress?: Uint8Array | undefined;
  /** SM-RP-MTI: AVP 3308 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.338. */
  readonly smRpMti?: SmRpMti | undefined;
  /** SM-RP-SMEA: AVP 3309 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.338. */
  readonly smRpSmea?: Uint8Array | undefined;
  /** SRR-Flags: AVP 3310 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.338. */
  readonly srrFlags?: number | undefined;
  /** SM-Delivery-Not-Intended: AVP 3311 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.338. */
  readonly smDeliveryNotIntended?: SmDeliveryNotIntended | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Send-Routing-Info-for-SM-Answer. */
export interface SendRoutingInfoForSmAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Experimental-Result: AVP 297, Grouped, M bit. RFC 6733. */
  readonly experimentalResult?: ExperimentalResult | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState?: AuthSessionState | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Serving-Node: AVP 2401 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.173. */
  readonly servingNode?: ServingNode | undefined;
  /** Additional-Serving-Node: AVP 2406 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.173. */
  readonly additionalServingNode?: AdditionalServingNode | undefined;
  /** SMSF-3GPP-Address: AVP 3344 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.338. */
  readonly smsf3gppAddress?: Smsf3gppAddress | undefined;
  /** SMSF-Non-3GPP-Address: AVP 3345 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.338. */
  readonly smsfNon3gppAddress?: SmsfNon3gppAddress | undefined;
  /** LMSI: AVP 2400 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.173. */
  readonly lmsi?: Uint8Array | undefined;
  /** User-Identifier: AVP 3102 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly userIdentifier?: UserIdentifier | undefined;
  /** MWD-Status: AVP 3312 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.338. */
  readonly mwdStatus?: number | undefined;
  /** MME-Absent-User-Diagnostic-SM: AVP 3313 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.338. */
  readonly mmeAbsentUserDiagnosticSm?: number | undefined;
  /** MSC-Absent-User-Diagnostic-SM: AVP 3314 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.338. */
  readonly mscAbsentUserDiagnosticSm?: number | undefined;
  /** SGSN-Absent-User-Diagnostic-SM: AVP 3315 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.338. */
  readonly sgsnAbsentUserDiagnosticSm?: number | undefined;
  /** SMSF-3GPP-Absent-User-Diagnostic-SM: AVP 3334 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.338. */
  readonly smsf3gppAbsentUserDiagnosticSm?: number | undefined;
  /** SMSF-Non-3GPP-Absent-User-Diagnostic-SM: AVP 3335 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.338. */
  readonly smsfNon3gppAbsentUserDiagnosticSm?: number | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** Send-Routing-Info-for-SM: command 8388647 of 3GPP S6c. 3GPP TS 29.338. */
export const SendRoutingInfoForSm: Command<SendRoutingInfoForSmRequest, SendRoutingInfoForSmAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Send-Routing-Info-for-SM',
  code: 8388647,
  application: s6c,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    vendorSpecificApplicationId,
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost,
    destinationRealm: required(destinationRealm),
    msisdn,
    userName,
    smsmiCorrelationId,
    supportedFeatures: many(supportedFeatures),
    scAddress,
    smRpMti,
    smRpSmea,
    srrFlags,
    smDeliveryNotIntended,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    vendorSpecificApplicationId,
    resultCode,
    experimentalResult,
    authSessionState,
    originHost: required(originHost),
    originRealm: required(originRealm),
    userName,
    supportedFeatures: many(supportedFeatures),
    servingNode,
    additionalServingNode,
    smsf3gppAddress,
    smsfNon3gppAddress,
    lmsi,
    userIdentifier,
    mwdStatus,
    mmeAbsentUserDiagnosticSm,
    mscAbsentUserDiagnosticSm,
    sgsnAbsentUserDiagnosticSm,
    smsf3gppAbsentUserDiagnosticSm,
    smsfNon3gppAbsentUserDiagnosticSm,
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The fields of Alert-Service-Centre-Request. */
export interface AlertServiceCentreRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState: AuthSessionState;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost?: string | undefined;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** SC-Address: AVP 3300 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.338. */
  readonly scAddress: Uint8Array;
  /** User-Identifier: AVP 3102 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly userIdentifier: UserIdentifier;
  /** SMSMI-Correlation-ID: AVP 3324 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.338. */
  readonly smsmiCorrelationId?: SmsmiCorrelationId | undefined;
  /** Maximum-UE-Availability-Time: AVP 3329 of vendor 10415 (3GPP), Time. 3GPP TS 29.338. */
  readonly maximumUeAvailabilityTime?: Date | undefined;
  /** SMS-GMSC-Alert-Event: AVP 3333 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.338. */
  readonly smsGmscAlertEvent?: number | undefined;
  /** Serving-Node: AVP 2401 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.173. */
  readonly servingNode?: ServingNode | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Alert-Service-Centre-Answer. */
export interface AlertServiceCentreAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Experimental-Result: AVP 297, Grouped, M bit. RFC 6733. */
  readonly experimentalResult?: ExperimentalResult | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState?: AuthSessionState | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** Alert-Service-Centre: command 8388648 of 3GPP S6c. 3GPP TS 29.338. */
export const AlertServiceCentre: Command<AlertServiceCentreRequest, AlertServiceCentreAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Alert-Service-Centre',
  code: 8388648,
  application: s6c,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    vendorSpecificApplicationId,
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost,
    destinationRealm: required(destinationRealm),
    scAddress: required(scAddress),
    userIdentifier: required(userIdentifier),
    smsmiCorrelationId,
    maximumUeAvailabilityTime,
    smsGmscAlertEvent,
    servingNode,
    supportedFeatures: many(supportedFeatures),
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    vendorSpecificApplicationId,
    resultCode,
    experimentalResult,
    authSessionState,
    originHost: required(originHost),
    originRealm: required(originRealm),
    supportedFeatures: many(supportedFeatures),
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The fields of Report-SM-Delivery-Status-Request. */
export interface ReportSmDeliveryStatusRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState: AuthSessionState;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost?: string | undefined;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** User-Identifier: AVP 3102 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly userIdentifier: UserIdentifier;
  /** SMSMI-Correlation-ID: AVP 3324 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.338. */
  readonly smsmiCorrelationId?: SmsmiCorrelationId | undefined;
  /** SC-Address: AVP 3300 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.338. */
  readonly scAddress: Uint8Array;
  /** SM-Delivery-Outcome: AVP 3316 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.338. */
  readonly smDeliveryOutcome: SmDeliveryOutcome;
  /** RDR-Flags: AVP 3323 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.338. */
  readonly rdrFlags?: number | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Report-SM-Delivery-Status-Answer. */
export interface ReportSmDeliveryStatusAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Experimental-Result: AVP 297, Grouped, M bit. RFC 6733. */
  readonly experimentalResult?: ExperimentalResult | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState?: AuthSessionState | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** User-Identifier: AVP 3102 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly userIdentifier?: UserIdentifier | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** Report-SM-Delivery-Status: command 8388649 of 3GPP S6c. 3GPP TS 29.338. */
export const ReportSmDeliveryStatus: Command<ReportSmDeliveryStatusRequest, ReportSmDeliveryStatusAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Report-SM-Delivery-Status',
  code: 8388649,
  application: s6c,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    vendorSpecificApplicationId,
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost,
    destinationRealm: required(destinationRealm),
    supportedFeatures: many(supportedFeatures),
    userIdentifier: required(userIdentifier),
    smsmiCorrelationId,
    scAddress: required(scAddress),
    smDeliveryOutcome: required(smDeliveryOutcome),
    rdrFlags,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    vendorSpecificApplicationId,
    resultCode,
    experimentalResult,
    authSessionState,
    originHost: required(originHost),
    originRealm: required(originRealm),
    supportedFeatures: many(supportedFeatures),
    userIdentifier,
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The base protocol's command under the Application-Id of 3GPP S6c. RFC 6733. */
export const ReAuth: Command<ReAuthRequest, ReAuthAnswer> = /* @__PURE__ */ underApplication(BaseReAuth, s6c);
export type { ReAuthRequest, ReAuthAnswer };

/** The base protocol's command under the Application-Id of 3GPP S6c. RFC 6733. */
export const AbortSession: Command<AbortSessionRequest, AbortSessionAnswer> = /* @__PURE__ */ underApplication(BaseAbortSession, s6c);
export type { AbortSessionRequest, AbortSessionAnswer };

/** The base protocol's command under the Application-Id of 3GPP S6c. RFC 6733. */
export const SessionTermination: Command<SessionTerminationRequest, SessionTerminationAnswer> = /* @__PURE__ */ underApplication(BaseSessionTermination, s6c);
export type { SessionTerminationRequest, SessionTerminationAnswer };

export { ExperimentalResultCode } from '../dictionary/experimental-result-codes.js';
export {
  AuthSessionState,
  type ExperimentalResult,
  type FailedAvp,
  type ProxyInfo,
  ReAuthRequestType,
  RedirectHostUsage,
  ResultCode,
  TerminationCause,
  type VendorSpecificApplicationId,
} from '../dictionary/base-descriptors.js';
export {
  type SupportedFeatures,
} from './avps/cx.js';
export {
  Drmp,
} from './avps/ietf-supporting.js';
export {
  type IpSmGwSmDeliveryOutcome,
  type MmeSmDeliveryOutcome,
  type MscSmDeliveryOutcome,
  type SgsnSmDeliveryOutcome,
  SmDeliveryCause,
  SmDeliveryNotIntended,
  type SmDeliveryOutcome,
  SmRpMti,
  type Smsf3gppAddress,
  Smsf3gppSbiSupportIndicator,
  type Smsf3gppSmDeliveryOutcome,
  type SmsfNon3gppAddress,
  SmsfNon3gppSbiSupportIndicator,
  type SmsfNon3gppSmDeliveryOutcome,
} from './avps/s6c.js';
export {
  type UserIdentifier,
} from './avps/s6m.js';
export {
  type SmsmiCorrelationId,
} from './avps/sgd.js';
export {
  type AdditionalServingNode,
  type ServingNode,
} from './avps/slh.js';
