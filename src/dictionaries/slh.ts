// Made from dictionaries/slh.json by npm run dictionaries. Do not edit.

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
  gmlcNumber,
} from './avps/s6a.js';
import {
  msisdn,
} from './avps/sh.js';
import {
  type AdditionalServingNode,
  type ServingNode,
  additionalServingNode,
  gmlcAddress,
  lmsi,
  pprAddress,
  riaFlags,
  servingNode,
} from './avps/slh.js';

/** 3GPP SLh: application 16777291. 3GPP TS 29.173. */
export const slh: Application = /* @__PURE__ */ defineApplication({ name: "3GPP SLh", applicationId: 16777291, vendorId: 10415 });

/** The fields of LCS-Routing-Info-Request. */
export interface LcsRoutingInfoRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
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
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** MSISDN: AVP 701 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.329. */
  readonly msisdn?: Uint8Array | undefined;
  /** GMLC-Number: AVP 1474 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly gmlcNumber?: Uint8Array | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of LCS-Routing-Info-Answer. */
export interface LcsRoutingInfoAnswer extends WithOthers {
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
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** MSISDN: AVP 701 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.329. */
  readonly msisdn?: Uint8Array | undefined;
  /** LMSI: AVP 2400 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.173. */
  readonly lmsi?: Uint8Array | undefined;
  /** Serving-Node: AVP 2401 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.173. */
  readonly servingNode?: ServingNode | undefined;
  /** Additional-Serving-Node: AVP 2406 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.173. */
  readonly additionalServingNode?: readonly AdditionalServingNode[] | undefined;
  /** GMLC-Address: AVP 2405 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 29.173. */
  readonly gmlcAddress?: string | undefined;
  /** PPR-Address: AVP 2407 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 29.173. */
  readonly pprAddress?: string | undefined;
  /** RIA-Flags: AVP 2411 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.173. */
  readonly riaFlags?: number | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** LCS-Routing-Info: command 8388622 of 3GPP SLh. 3GPP TS 29.173. */
export const LcsRoutingInfo: Command<LcsRoutingInfoRequest, LcsRoutingInfoAnswer> = /* @__PURE__ */ defineCommand({
  name: 'LCS-Routing-Info',
  code: 8388622,
  application: slh,
  request: () => ({
    sessionId: first(sessionId),
    vendorSpecificApplicationId,
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost,
    destinationRealm: required(destinationRealm),
    userName,
    msisdn,
    gmlcNumber,
    supportedFeatures: many(supportedFeatures),
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
    supportedFeatures: many(supportedFeatures),
    userName,
    msisdn,
    lmsi,
    servingNode,
    additionalServingNode: many(additionalServingNode),
    gmlcAddress,
    pprAddress,
    riaFlags,
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The base protocol's command under the Application-Id of 3GPP SLh. RFC 6733. */
export const ReAuth: Command<ReAuthRequest, ReAuthAnswer> = /* @__PURE__ */ underApplication(BaseReAuth, slh);
export type { ReAuthRequest, ReAuthAnswer };

/** The base protocol's command under the Application-Id of 3GPP SLh. RFC 6733. */
export const AbortSession: Command<AbortSessionRequest, AbortSessionAnswer> = /* @__PURE__ */ underApplication(BaseAbortSession, slh);
export type { AbortSessionRequest, AbortSessionAnswer };

/** The base protocol's command under the Application-Id of 3GPP SLh. RFC 6733. */
export const SessionTermination: Command<SessionTerminationRequest, SessionTerminationAnswer> = /* @__PURE__ */ underApplication(BaseSessionTermination, slh);
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
  type AdditionalServingNode,
  type ServingNode,
} from './avps/slh.js';
