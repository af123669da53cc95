// Made from dictionaries/zh.json by npm run dictionaries. Do not edit.

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
  type ProxyInfo,
  type ResultCode,
  type VendorSpecificApplicationId,
  authSessionState,
  destinationHost,
  destinationRealm,
  experimentalResult,
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
  type SipAuthDataItem,
  publicIdentity,
  sipAuthDataItem,
} from './avps/cx.js';
import {
  gbaUsersecsettings,
  gussTimestamp,
} from './avps/zn.js';

/** 3GPP Zh: application 16777221. 3GPP TS 29.109. */
export const zh: Application = /* @__PURE__ */ defineApplication({ name: "3GPP Zh", applicationId: 16777221, vendorId: 10415 });

/** The fields of Multimedia-Auth-Request. */
export interface MultimediaAuthRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId: VendorSpecificApplicationId;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState: AuthSessionState;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost?: string | undefined;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** Public-Identity: AVP 601 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.229. */
  readonly publicIdentity?: string | undefined;
  /** SIP-Auth-Data-Item: AVP 612 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.229. */
  readonly sipAuthDataItem?: SipAuthDataItem | undefined;
  /** GUSS-Timestamp: AVP 409 of vendor 10415 (3GPP), Time. 3GPP TS 29.109. */
  readonly gussTimestamp?: Date | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Multimedia-Auth-Answer. */
export interface MultimediaAuthAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
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
  /** Public-Identity: AVP 601 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.229. */
  readonly publicIdentity?: string | undefined;
  /** SIP-Auth-Data-Item: AVP 612 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.229. */
  readonly sipAuthDataItem?: SipAuthDataItem | undefined;
  /** GBA-UserSecSettings: AVP 400 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.109. */
  readonly gbaUsersecsettings?: Uint8Array | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** Multimedia-Auth: command 303 of 3GPP Zh. 3GPP TS 29.109. */
export const MultimediaAuth: Command<MultimediaAuthRequest, MultimediaAuthAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Multimedia-Auth',
  code: 303,
  application: zh,
  request: () => ({
    sessionId: first(sessionId),
    vendorSpecificApplicationId: required(vendorSpecificApplicationId),
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    destinationHost,
    userName,
    publicIdentity,
    sipAuthDataItem,
    gussTimestamp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    vendorSpecificApplicationId,
    resultCode,
    experimentalResult,
    authSessionState,
    originHost: required(originHost),
    originRealm: required(originRealm),
    userName,
    publicIdentity,
    sipAuthDataItem,
    gbaUsersecsettings,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The base protocol's command under the Application-Id of 3GPP Zh. RFC 6733. */
export const ReAuth: Command<ReAuthRequest, ReAuthAnswer> = /* @__PURE__ */ underApplication(BaseReAuth, zh);
export type { ReAuthRequest, ReAuthAnswer };

/** The base protocol's command under the Application-Id of 3GPP Zh. RFC 6733. */
export const AbortSession: Command<AbortSessionRequest, AbortSessionAnswer> = /* @__PURE__ */ underApplication(BaseAbortSession, zh);
export type { AbortSessionRequest, AbortSessionAnswer };

/** The base protocol's command under the Application-Id of 3GPP Zh. RFC 6733. */
export const SessionTermination: Command<SessionTerminationRequest, SessionTerminationAnswer> = /* @__PURE__ */ underApplication(BaseSessionTermination, zh);
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
  type SipAuthDataItem,
  type SipDigestAuthenticate,
} from './avps/cx.js';
