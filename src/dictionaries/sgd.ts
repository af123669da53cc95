// Made from dictionaries/sgd.json by npm run dictionaries. Do not edit.

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
  type EpsLocationInformation,
  epsLocationInformation,
  mmeNumberForMtSms,
  sgsnNumber,
} from './avps/s6a.js';
import {
  type SmDeliveryOutcome,
  absentUserDiagnosticSm,
  smDeliveryOutcome,
} from './avps/s6c.js';
import {
  type UserIdentifier,
  externalIdentifier,
  userIdentifier,
} from './avps/s6m.js';
import {
  type SmDeliveryFailureCause,
  type SmsmiCorrelationId,
  maximumRetransmissionTime,
  ofrFlags,
  requestedRetransmissionTime,
  scAddress,
  smDeliveryFailureCause,
  smDeliveryStartTime,
  smDeliveryTimer,
  smRpUi,
  smsGmscAddress,
  smsmiCorrelationId,
  tfrFlags,
} from './avps/sgd.js';

/** 3GPP SGd/Gdd: application 16777313. 3GPP TS 29.338. */
export const sgd: Application = /* @__PURE__ */ defineApplication({ name: "3GPP SGd/Gdd", applicationId: 16777313, vendorId: 10415 });

/** The fields of MO-Forward-Short-Message-Request. */
export interface MoForwardShortMessageRequest extends WithOthers {
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
  /** OFR-Flags: AVP 3328 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.338. */
  readonly ofrFlags?: number | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** User-Identifier: AVP 3102 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly userIdentifier: UserIdentifier;
  /** EPS-Location-Information: AVP 1496 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly epsLocationInformation?: EpsLocationInformation | undefined;
  /** SM-RP-UI: AVP 3301 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.338. */
  readonly smRpUi: Uint8Array;
  /** SMSMI-Correlation-ID: AVP 3324 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.338. */
  readonly smsmiCorrelationId?: SmsmiCorrelationId | undefined;
  /** SM-Delivery-Outcome: AVP 3316 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.338. */
  readonly smDeliveryOutcome?: SmDeliveryOutcome | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of MO-Forward-Short-Message-Answer. */
export interface MoForwardShortMessageAnswer extends WithOthers {
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
  /** SM-Delivery-Failure-Cause: AVP 3303 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.338. */
  readonly smDeliveryFailureCause?: SmDeliveryFailureCause | undefined;
  /** SM-RP-UI: AVP 3301 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.338. */
  readonly smRpUi?: Uint8Array | undefined;
  /** External-Identifier: AVP 3111 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.336. */
  readonly externalIdentifier?: string | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** MO-Forward-Short-Message: command 8388645 of 3GPP SGd/Gdd. 3GPP TS 29.338. */
export const MoForwardShortMessage: Command<MoForwardShortMessageRequest, MoForwardShortMessageAnswer> = /* @__PURE__ */ defineCommand({
  name: 'MO-Forward-Short-Message',
  code: 8388645,
  application: sgd,
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
    ofrFlags,
    supportedFeatures: many(supportedFeatures),
    userIdentifier: required(userIdentifier),
    epsLocationInformation,
    smRpUi: required(smRpUi),
    smsmiCorrelationId,
    smDeliveryOutcome,
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
    smDeliveryFailureCause,
    smRpUi,
    externalIdentifier,
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The fields of MT-Forward-Short-Message-Request. */
export interface MtForwardShortMessageRequest extends WithOthers {
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
  readonly destinationHost: string;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName: string;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** SMSMI-Correlation-ID: AVP 3324 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.338. */
  readonly smsmiCorrelationId?: SmsmiCorrelationId | undefined;
  /** SC-Address: AVP 3300 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.338. */
  readonly scAddress: Uint8Array;
  /** SM-RP-UI: AVP 3301 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.338. */
  readonly smRpUi: Uint8Array;
  /** MME-Number-for-MT-SMS: AVP 1645 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly mmeNumberForMtSms?: Uint8Array | undefined;
  /** SGSN-Number: AVP 1489 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly sgsnNumber?: Uint8Array | undefined;
  /** TFR-Flags: AVP 3302 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.338. */
  readonly tfrFlags?: number | undefined;
  /** SM-Delivery-Timer: AVP 3306 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.338. */
  readonly smDeliveryTimer?: number | undefined;
  /** SM-Delivery-Start-Time: AVP 3307 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.338. */
  readonly smDeliveryStartTime?: Date | undefined;
  /** Maximum-Retransmission-Time: AVP 3330 of vendor 10415 (3GPP), Time. 3GPP TS 29.338. */
  readonly maximumRetransmissionTime?: Date | undefined;
  /** SMS-GMSC-Address: AVP 3332 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.338. */
  readonly smsGmscAddress?: Uint8Array | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of MT-Forward-Short-Message-Answer. */
export interface MtForwardShortMessageAnswer extends WithOthers {
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
  /** Absent-User-Diagnostic-SM: AVP 3322 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.338. */
  readonly absentUserDiagnosticSm?: number | undefined;
  /** SM-Delivery-Failure-Cause: AVP 3303 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.338. */
  readonly smDeliveryFailureCause?: SmDeliveryFailureCause | undefined;
  /** SM-RP-UI: AVP 3301 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.338. */
  readonly smRpUi?: Uint8Array | undefined;
  /** Requested-Retransmission-Time: AVP 3331 of vendor 10415 (3GPP), Time. 3GPP TS 29.338. */
  readonly requestedRetransmissionTime?: Date | undefined;
  /** User-Identifier: AVP 3102 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly userIdentifier?: UserIdentifier | undefined;
  /** EPS-Location-Information: AVP 1496 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly epsLocationInformation?: EpsLocationInformation | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** MT-Forward-Short-Message: command 8388646 of 3GPP SGd/Gdd. 3GPP TS 29.338. */
export const MtForwardShortMessage: Command<MtForwardShortMessageRequest, MtForwardShortMessageAnswer> = /* @__PURE__ */ defineCommand({
  name: 'MT-Forward-Short-Message',
  code: 8388646,
  application: sgd,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    vendorSpecificApplicationId,
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost: required(destinationHost),
    destinationRealm: required(destinationRealm),
    userName: required(userName),
    supportedFeatures: many(supportedFeatures),
    smsmiCorrelationId,
    scAddress: required(scAddress),
    smRpUi: required(smRpUi),
    mmeNumberForMtSms,
    sgsnNumber,
    tfrFlags,
    smDeliveryTimer,
    smDeliveryStartTime,
    maximumRetransmissionTime,
    smsGmscAddress,
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
    absentUserDiagnosticSm,
    smDeliveryFailureCause,
    smRpUi,
    requestedRetransmissionTime,
    userIdentifier,
    epsLocationInformation,
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The base protocol's command under the Application-Id of 3GPP SGd/Gdd. RFC 6733. */
export const ReAuth: Command<ReAuthRequest, ReAuthAnswer> = /* @__PURE__ */ underApplication(BaseReAuth, sgd);
export type { ReAuthRequest, ReAuthAnswer };

/** The base protocol's command under the Application-Id of 3GPP SGd/Gdd. RFC 6733. */
export const AbortSession: Command<AbortSessionRequest, AbortSessionAnswer> = /* @__PURE__ */ underApplication(BaseAbortSession, sgd);
export type { AbortSessionRequest, AbortSessionAnswer };

/** The base protocol's command under the Application-Id of 3GPP SGd/Gdd. RFC 6733. */
export const SessionTermination: Command<SessionTerminationRequest, SessionTerminationAnswer> = /* @__PURE__ */ underApplication(BaseSessionTermination, sgd);
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
  CsgAccessMode,
  CsgMembershipIndication,
  type UserCsgInformation,
} from './avps/charging.js';
export {
  type SupportedFeatures,
} from './avps/cx.js';
export {
  Drmp,
} from './avps/ietf-supporting.js';
export {
  CurrentLocationRetrieved,
  type EpsLocationInformation,
  type MmeLocationInformation,
  type SgsnLocationInformation,
} from './avps/s6a.js';
export {
  type IpSmGwSmDeliveryOutcome,
  type MmeSmDeliveryOutcome,
  type MscSmDeliveryOutcome,
  type SgsnSmDeliveryOutcome,
  SmDeliveryCause,
  type SmDeliveryOutcome,
  type Smsf3gppSmDeliveryOutcome,
  type SmsfNon3gppSmDeliveryOutcome,
} from './avps/s6c.js';
export {
  type UserIdentifier,
} from './avps/s6m.js';
export {
  type SmDeliveryFailureCause,
  SmEnumeratedDeliveryFailureCause,
  type SmsmiCorrelationId,
} from './avps/sgd.js';
