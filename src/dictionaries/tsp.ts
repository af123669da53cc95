// Made from dictionaries/tsp.json by npm run dictionaries. Do not edit.

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
  type RedirectHostUsage,
  type ResultCode,
  authApplicationId,
  authSessionState,
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
} from '../dictionary/base-descriptors.js';
import {
  type SupportedFeatures,
  supportedFeatures,
} from './avps/cx.js';
import {
  type Load,
  load,
} from './avps/load.js';
import {
  type DeviceAction as DeviceActionOfTsp,
  type DeviceNotification as DeviceNotificationOfTsp,
  deviceAction,
  deviceNotification,
  featureSupportedInFinalTarget,
} from './avps/tsp.js';

/** 3GPP Tsp: application 16777309. 3GPP TS 29.368. */
export const tsp: Application = /* @__PURE__ */ defineApplication({ name: "3GPP Tsp", applicationId: 16777309, vendorId: 10415 });

/** The fields of Device-Action-Request. */
export interface DeviceActionRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** Auth-Application-Id: AVP 258, Unsigned32, M bit. RFC 6733. */
  readonly authApplicationId: number;
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
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Device-Action: AVP 3001 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.368. */
  readonly deviceAction?: DeviceActionOfTsp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
}

/** The fields of Device-Action-Answer. */
export interface DeviceActionAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** Auth-Application-Id: AVP 258, Unsigned32, M bit. RFC 6733. */
  readonly authApplicationId?: number | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState?: AuthSessionState | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Experimental-Result: AVP 297, Grouped, M bit. RFC 6733. */
  readonly experimentalResult?: ExperimentalResult | undefined;
  /** Error-Message: AVP 281, UTF8String. RFC 6733. */
  readonly errorMessage?: string | undefined;
  /** Error-Reporting-Host: AVP 294, DiameterIdentity. RFC 6733. */
  readonly errorReportingHost?: string | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Device-Notification: AVP 3002 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.368. */
  readonly deviceNotification?: DeviceNotificationOfTsp | undefined;
  /** Redirect-Host: AVP 292, DiameterURI, M bit. RFC 6733. */
  readonly redirectHost?: readonly string[] | undefined;
  /** Redirect-Host-Usage: AVP 261, Enumerated, M bit. RFC 6733. */
  readonly redirectHostUsage?: RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time: AVP 262, Unsigned32, M bit. RFC 6733. */
  readonly redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Feature-Supported-In-Final-Target: AVP 3012 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.368. */
  readonly featureSupportedInFinalTarget?: number | undefined;
  /** Load: AVP 650, Grouped. RFC 8583. */
  readonly load?: readonly Load[] | undefined;
}

/** Device-Action: command 8388639 of 3GPP Tsp. 3GPP TS 29.368. */
export const DeviceAction: Command<DeviceActionRequest, DeviceActionAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Device-Action',
  code: 8388639,
  application: tsp,
  request: () => ({
    sessionId: first(sessionId),
    authApplicationId: required(authApplicationId),
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    destinationHost,
    originStateId,
    deviceAction,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
    supportedFeatures: many(supportedFeatures),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    authApplicationId,
    authSessionState,
    originHost: required(originHost),
    originRealm: required(originRealm),
    resultCode,
    experimentalResult,
    errorMessage,
    errorReportingHost,
    failedAvp,
    originStateId,
    deviceNotification,
    redirectHost: many(redirectHost),
    redirectHostUsage,
    redirectMaxCacheTime,
    proxyInfo: many(proxyInfo),
    supportedFeatures: many(supportedFeatures),
    featureSupportedInFinalTarget,
    load: many(load),
  }),
});

/** The fields of Device-Notification-Request. */
export interface DeviceNotificationRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** Auth-Application-Id: AVP 258, Unsigned32, M bit. RFC 6733. */
  readonly authApplicationId: number;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState: AuthSessionState;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost: string;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Device-Notification: AVP 3002 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.368. */
  readonly deviceNotification?: DeviceNotificationOfTsp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Device-Notification-Answer. */
export interface DeviceNotificationAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** Auth-Application-Id: AVP 258, Unsigned32, M bit. RFC 6733. */
  readonly authApplicationId?: number | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState?: AuthSessionState | undefined;
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

/** Device-Notification: command 8388640 of 3GPP Tsp. 3GPP TS 29.368. */
export const DeviceNotification: Command<DeviceNotificationRequest, DeviceNotificationAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Device-Notification',
  code: 8388640,
  application: tsp,
  request: () => ({
    sessionId: first(sessionId),
    authApplicationId: required(authApplicationId),
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    destinationHost: required(destinationHost),
    originStateId,
    deviceNotification,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    authApplicationId,
    authSessionState,
    originHost: required(originHost),
    originRealm: required(originRealm),
    resultCode,
    experimentalResult,
    originStateId,
    errorMessage,
    errorReportingHost,
    redirectHost: many(redirectHost),
    redirectHostUsage,
    redirectMaxCacheTime,
    failedAvp,
    proxyInfo: many(proxyInfo),
  }),
});

/** The base protocol's command under the Application-Id of 3GPP Tsp. RFC 6733. */
export const ReAuth: Command<ReAuthRequest, ReAuthAnswer> = /* @__PURE__ */ underApplication(BaseReAuth, tsp);
export type { ReAuthRequest, ReAuthAnswer };

/** The base protocol's command under the Application-Id of 3GPP Tsp. RFC 6733. */
export const AbortSession: Command<AbortSessionRequest, AbortSessionAnswer> = /* @__PURE__ */ underApplication(BaseAbortSession, tsp);
export type { AbortSessionRequest, AbortSessionAnswer };

/** The base protocol's command under the Application-Id of 3GPP Tsp. RFC 6733. */
export const SessionTermination: Command<SessionTerminationRequest, SessionTerminationAnswer> = /* @__PURE__ */ underApplication(BaseSessionTermination, tsp);
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
  type Load,
  LoadType,
} from './avps/load.js';
export {
  ActionType,
  DeliveryOutcome,
  type DeviceAction as DeviceActionGroup,
  type DeviceNotification as DeviceNotificationGroup,
  PriorityIndication,
  RequestStatus,
  type TriggerData,
} from './avps/tsp.js';
