// Made from dictionaries/s6m.json by npm run dictionaries. Do not edit.

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
} from '../dictionary/base-descriptors.js';
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
  type ServiceData,
  type ServiceId,
  type ServiceParameters,
  type UserIdentifier,
  scsIdentity,
  serviceData,
  serviceId,
  serviceParameters,
  sirFlags,
  userIdentifier,
} from './avps/s6m.js';

/** 3GPP S6m/S6n: application 16777310. 3GPP TS 29.336. */
export const s6m: Application = /* @__PURE__ */ defineApplication({ name: "3GPP S6m/S6n", applicationId: 16777310, vendorId: 10415 });

/** The fields of Subscriber-Information-Request. */
export interface SubscriberInformationRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
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
  /** User-Identifier: AVP 3102 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly userIdentifier: UserIdentifier;
  /** Service-ID: AVP 3103 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.336. */
  readonly serviceId?: ServiceId | undefined;
  /** SCS-Identity: AVP 3104 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.336. */
  readonly scsIdentity?: Uint8Array | undefined;
  /** Service-Parameters: AVP 3105 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly serviceParameters?: ServiceParameters | undefined;
  /** SIR-Flags: AVP 3110 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly sirFlags: number;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Subscriber-Information-Answer. */
export interface SubscriberInformationAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
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
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** Load: AVP 650, Grouped. RFC 8583. */
  readonly load?: readonly Load[] | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** User-Identifier: AVP 3102 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly userIdentifier?: readonly UserIdentifier[] | undefined;
  /** Service-Data: AVP 3107 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly serviceData?: ServiceData | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** Subscriber-Information: command 8388641 of 3GPP S6m/S6n. 3GPP TS 29.336. */
export const SubscriberInformation: Command<SubscriberInformationRequest, SubscriberInformationAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Subscriber-Information',
  code: 8388641,
  application: s6m,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost,
    destinationRealm: required(destinationRealm),
    userIdentifier: required(userIdentifier),
    serviceId,
    scsIdentity,
    serviceParameters,
    sirFlags: required(sirFlags),
    ocSupportedFeatures,
    supportedFeatures: many(supportedFeatures),
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    resultCode,
    experimentalResult,
    authSessionState,
    originHost: required(originHost),
    originRealm: required(originRealm),
    ocSupportedFeatures,
    ocOlr,
    load: many(load),
    supportedFeatures: many(supportedFeatures),
    userIdentifier: many(userIdentifier),
    serviceData,
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The base protocol's command under the Application-Id of 3GPP S6m/S6n. RFC 6733. */
export const ReAuth: Command<ReAuthRequest, ReAuthAnswer> = /* @__PURE__ */ underApplication(BaseReAuth, s6m);
export type { ReAuthRequest, ReAuthAnswer };

/** The base protocol's command under the Application-Id of 3GPP S6m/S6n. RFC 6733. */
export const AbortSession: Command<AbortSessionRequest, AbortSessionAnswer> = /* @__PURE__ */ underApplication(BaseAbortSession, s6m);
export type { AbortSessionRequest, AbortSessionAnswer };

/** The base protocol's command under the Application-Id of 3GPP S6m/S6n. RFC 6733. */
export const SessionTermination: Command<SessionTerminationRequest, SessionTerminationAnswer> = /* @__PURE__ */ underApplication(BaseSessionTermination, s6m);
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
} from '../dictionary/base-descriptors.js';
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
  type ServiceData,
  ServiceId,
  type ServiceParameters,
  type T4Data,
  type T4Parameters,
  type UserIdentifier,
} from './avps/s6m.js';
export {
  type AdditionalServingNode,
  type ServingNode,
} from './avps/slh.js';
export {
  PriorityIndication,
} from './avps/tsp.js';
