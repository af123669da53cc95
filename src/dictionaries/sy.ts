// Made from dictionaries/sy.json by npm run dictionaries. Do not edit.

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
} from './base.js';
import {
  type ExperimentalResult,
  type FailedAvp,
  type ProxyInfo,
  type RedirectHostUsage,
  type ResultCode,
  type TerminationCause,
  authApplicationId,
  destinationHost,
  destinationRealm,
  errorMessage,
  errorReportingHost,
  experimentalResult,
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
} from '../dictionary/base-descriptors.js';
import {
  type SubscriptionId,
  subscriptionId,
} from './avps/credit-control.js';
import {
  type SupportedFeatures,
  supportedFeatures,
} from './avps/cx.js';
import {
  type OcOlr,
  type OcSupportedFeatures,
  ocOlr,
  ocSupportedFeatures,
} from './avps/doic.js';
import {
  type Drmp,
  drmp,
} from './avps/ietf-supporting.js';
import {
  type Load,
  load,
} from './avps/load.js';
import {
  logicalAccessId,
  physicalAccessId,
} from './avps/other-vendors-supporting.js';
import {
  type PolicyCounterStatusReport,
  type SlRequestType,
  policyCounterIdentifier,
  policyCounterStatusReport,
  slRequestType,
  snRequestType,
} from './avps/sy.js';

/** 3GPP Sy: application 16777302. 3GPP TS 29.219. */
export const sy: Application = /* @__PURE__ */ defineApplication({ name: "3GPP Sy", applicationId: 16777302, vendorId: 10415 });

/** The fields of Session-Termination-Request. */
export interface SessionTerminationRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** Auth-Application-Id: AVP 258, Unsigned32, M bit. RFC 6733. */
  readonly authApplicationId: number;
  /** Termination-Cause: AVP 295, Enumerated, M bit. RFC 6733. */
  readonly terminationCause: TerminationCause;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost?: string | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Session-Termination-Answer. */
export interface SessionTerminationAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Error-Message: AVP 281, UTF8String. RFC 6733. */
  readonly errorMessage?: string | undefined;
  /** Error-Reporting-Host: AVP 294, DiameterIdentity. RFC 6733. */
  readonly errorReportingHost?: string | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** Redirect-Host: AVP 292, DiameterURI, M bit. RFC 6733. */
  readonly redirectHost?: readonly string[] | undefined;
  /** Redirect-Host-Usage: AVP 261, Enumerated, M bit. RFC 6733. */
  readonly redirectHostUsage?: RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time: AVP 262, Unsigned32, M bit. RFC 6733. */
  readonly redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Load: AVP 650, Grouped. RFC 8583. */
  readonly load?: readonly Load[] | undefined;
}

/** Session-Termination: command 275 of 3GPP Sy. 3GPP TS 29.219. */
export const SessionTermination: Command<SessionTerminationRequest, SessionTerminationAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Session-Termination',
  code: 275,
  application: sy,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    authApplicationId: required(authApplicationId),
    terminationCause: required(terminationCause),
    destinationHost,
    ocSupportedFeatures,
    originStateId,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    originHost: required(originHost),
    originRealm: required(originRealm),
    resultCode,
    errorMessage,
    errorReportingHost,
    failedAvp,
    originStateId,
    ocSupportedFeatures,
    ocOlr,
    redirectHost: many(redirectHost),
    redirectHostUsage,
    redirectMaxCacheTime,
    proxyInfo: many(proxyInfo),
    load: many(load),
  }),
});

/** The fields of Spending-Limit-Request. */
export interface SpendingLimitRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Auth-Application-Id: AVP 258, Unsigned32, M bit. RFC 6733. */
  readonly authApplicationId: number;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost?: string | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** SL-Request-Type: AVP 2904 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.219. */
  readonly slRequestType: SlRequestType;
  /** Subscription-Id: AVP 443, Grouped, M bit. RFC 8506. */
  readonly subscriptionId?: readonly SubscriptionId[] | undefined;
  /** Policy-Counter-Identifier: AVP 2901 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.219. */
  readonly policyCounterIdentifier?: readonly string[] | undefined;
  /** Logical-Access-ID: AVP 302 of vendor 13019 (ETSI), OctetString, M bit. ETSI TS 183 033 / ES 283 034. */
  readonly logicalAccessId?: Uint8Array | undefined;
  /** Physical-Access-ID: AVP 313 of vendor 13019 (ETSI), UTF8String, M bit. ETSI TS 183 033 / ES 283 034. */
  readonly physicalAccessId?: string | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Spending-Limit-Answer. */
export interface SpendingLimitAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Auth-Application-Id: AVP 258, Unsigned32, M bit. RFC 6733. */
  readonly authApplicationId?: number | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Experimental-Result: AVP 297, Grouped, M bit. RFC 6733. */
  readonly experimentalResult?: ExperimentalResult | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Policy-Counter-Status-Report: AVP 2903 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.219. */
  readonly policyCounterStatusReport?: readonly PolicyCounterStatusReport[] | undefined;
  /** Error-Message: AVP 281, UTF8String. RFC 6733. */
  readonly errorMessage?: string | undefined;
  /** Error-Reporting-Host: AVP 294, DiameterIdentity. RFC 6733. */
  readonly errorReportingHost?: string | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Redirect-Host: AVP 292, DiameterURI, M bit. RFC 6733. */
  readonly redirectHost?: readonly string[] | undefined;
  /** Redirect-Host-Usage: AVP 261, Enumerated, M bit. RFC 6733. */
  readonly redirectHostUsage?: RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time: AVP 262, Unsigned32, M bit. RFC 6733. */
  readonly redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Load: AVP 650, Grouped. RFC 8583. */
  readonly load?: readonly Load[] | undefined;
}

/** Spending-Limit: command 8388635 of 3GPP Sy. 3GPP TS 29.219. */
export const SpendingLimit: Command<SpendingLimitRequest, SpendingLimitAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Spending-Limit',
  code: 8388635,
  application: sy,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    authApplicationId: required(authApplicationId),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    destinationHost,
    originStateId,
    ocSupportedFeatures,
    supportedFeatures: many(supportedFeatures),
    slRequestType: required(slRequestType),
    subscriptionId: many(subscriptionId),
    policyCounterIdentifier: many(policyCounterIdentifier),
    logicalAccessId,
    physicalAccessId,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    authApplicationId,
    originHost: required(originHost),
    originRealm: required(originRealm),
    resultCode,
    experimentalResult,
    ocSupportedFeatures,
    ocOlr,
    supportedFeatures: many(supportedFeatures),
    policyCounterStatusReport: many(policyCounterStatusReport),
    errorMessage,
    errorReportingHost,
    failedAvp,
    originStateId,
    redirectHost: many(redirectHost),
    redirectHostUsage,
    redirectMaxCacheTime,
    proxyInfo: many(proxyInfo),
    load: many(load),
  }),
});

/** The fields of Spending-Status-Notification-Request. */
export interface SpendingStatusNotificationRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
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
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Policy-Counter-Status-Report: AVP 2903 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.219. */
  readonly policyCounterStatusReport?: readonly PolicyCounterStatusReport[] | undefined;
  /** SN-Request-Type: AVP 2907 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.219. */
  readonly snRequestType?: number | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Spending-Status-Notification-Answer. */
export interface SpendingStatusNotificationAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Experimental-Result: AVP 297, Grouped, M bit. RFC 6733. */
  readonly experimentalResult?: ExperimentalResult | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** Error-Message: AVP 281, UTF8String. RFC 6733. */
  readonly errorMessage?: string | undefined;
  /** Error-Reporting-Host: AVP 294, DiameterIdentity. RFC 6733. */
  readonly errorReportingHost?: string | undefined;
  /** Redirect-Host: AVP 292, DiameterURI, M bit. RFC 6733. */
  readonly redirectHost?: readonly string[] | undefined;
  /** Redirect-Host-Usage: AVP 261, Enumerated, M bit. RFC 6733. */
  readonly redirectHostUsage?: RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time: AVP 262, Unsigned32, M bit. RFC 6733. */
  readonly redirectMaxCacheTime?: number | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
}

/** Spending-Status-Notification: command 8388636 of 3GPP Sy. 3GPP TS 29.219. */
export const SpendingStatusNotification: Command<SpendingStatusNotificationRequest, SpendingStatusNotificationAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Spending-Status-Notification',
  code: 8388636,
  application: sy,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    destinationHost: required(destinationHost),
    authApplicationId: required(authApplicationId),
    originStateId,
    ocSupportedFeatures,
    policyCounterStatusReport: many(policyCounterStatusReport),
    snRequestType,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    originHost: required(originHost),
    originRealm: required(originRealm),
    resultCode,
    experimentalResult,
    originStateId,
    ocSupportedFeatures,
    ocOlr,
    errorMessage,
    errorReportingHost,
    redirectHost: many(redirectHost),
    redirectHostUsage,
    redirectMaxCacheTime,
    failedAvp,
    proxyInfo: many(proxyInfo),
  }),
});

/** The base protocol's command under the Application-Id of 3GPP Sy. RFC 6733. */
export const ReAuth: Command<ReAuthRequest, ReAuthAnswer> = /* @__PURE__ */ underApplication(BaseReAuth, sy);
export type { ReAuthRequest, ReAuthAnswer };

/** The base protocol's command under the Application-Id of 3GPP Sy. RFC 6733. */
export const AbortSession: Command<AbortSessionRequest, AbortSessionAnswer> = /* @__PURE__ */ underApplication(BaseAbortSession, sy);
export type { AbortSessionRequest, AbortSessionAnswer };

export { ExperimentalResultCode } from '../dictionary/experimental-result-codes.js';
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
  type SubscriptionId,
  SubscriptionIdType,
} from './avps/credit-control.js';
export {
  type SupportedFeatures,
} from './avps/cx.js';
export {
  type OcOlr,
  OcReportType,
  type OcSupportedFeatures,
} from './avps/doic.js';
export {
  Drmp,
} from './avps/ietf-supporting.js';
export {
  type Load,
  LoadType,
} from './avps/load.js';
export {
  type PendingPolicyCounterInformation,
  type PolicyCounterStatusReport,
  SlRequestType,
} from './avps/sy.js';
