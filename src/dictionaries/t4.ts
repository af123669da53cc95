// Made from dictionaries/t4.json by npm run dictionaries. Do not edit.

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
  vendorSpecificApplicationId,
} from '../dictionary/base-descriptors.js';
import {
  validityTime,
} from './avps/credit-control.js';
import {
  type SupportedFeatures,
  supportedFeatures,
} from './avps/cx.js';
import {
  type Drmp,
  drmp,
} from './avps/ietf-supporting.js';
import {
  smRpSmea,
} from './avps/s6c.js';
import {
  type UserIdentifier,
  userIdentifier,
} from './avps/s6m.js';
import {
  type AdditionalServingNode,
  type ServingNode,
  additionalServingNode,
  servingNode,
} from './avps/slh.js';
import {
  type AbsentSubscriberDiagnosticT4,
  type SmDeliveryOutcomeT4,
  absentSubscriberDiagnosticT4,
  mtcErrorDiagnostic,
  smDeliveryOutcomeT4,
  triggerAction,
} from './avps/t4.js';
import {
  type PriorityIndication,
  oldReferenceNumber,
  payload,
  priorityIndication,
  referenceNumber,
} from './avps/tsp.js';

/** 3GPP T4: application 16777311. 3GPP TS 29.337. */
export const t4: Application = /* @__PURE__ */ defineApplication({ name: "3GPP T4", applicationId: 16777311, vendorId: 10415 });

/** The fields of Device-Trigger-Request. */
export interface DeviceTriggerRequest extends WithOthers {
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
  /** SM-RP-SMEA: AVP 3309 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.338. */
  readonly smRpSmea: Uint8Array;
  /** Payload: AVP 3004 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.368. */
  readonly payload: Uint8Array;
  /** Serving-Node: AVP 2401 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.173. */
  readonly servingNode?: ServingNode | undefined;
  /** Additional-Serving-Node: AVP 2406 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.173. */
  readonly additionalServingNode?: readonly AdditionalServingNode[] | undefined;
  /** Reference-Number: AVP 3007 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.368. */
  readonly referenceNumber?: number | undefined;
  /** Validity-Time: AVP 448, Unsigned32, M bit, in seconds. RFC 8506. */
  readonly validityTime?: number | undefined;
  /** Priority-Indication: AVP 3006 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.368. */
  readonly priorityIndication?: PriorityIndication | undefined;
  /** Old-Reference-Number: AVP 3011 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.368. */
  readonly oldReferenceNumber?: number | undefined;
  /** Trigger-Action: AVP 3202 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.337. */
  readonly triggerAction?: number | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Device-Trigger-Answer. */
export interface DeviceTriggerAnswer extends WithOthers {
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
  /** MTC-Error-Diagnostic: AVP 3203 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.337. */
  readonly mtcErrorDiagnostic?: number | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState?: AuthSessionState | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Old-Reference-Number: AVP 3011 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.368. */
  readonly oldReferenceNumber?: number | undefined;
  /** Trigger-Action: AVP 3202 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.337. */
  readonly triggerAction?: number | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** Device-Trigger: command 8388643 of 3GPP T4. 3GPP TS 29.337. */
export const DeviceTrigger: Command<DeviceTriggerRequest, DeviceTriggerAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Device-Trigger',
  code: 8388643,
  application: t4,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost,
    destinationRealm: required(destinationRealm),
    userIdentifier: required(userIdentifier),
    smRpSmea: required(smRpSmea),
    payload: required(payload),
    servingNode,
    additionalServingNode: many(additionalServingNode),
    referenceNumber,
    validityTime,
    priorityIndication,
    oldReferenceNumber,
    triggerAction,
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
    mtcErrorDiagnostic,
    authSessionState,
    originHost: required(originHost),
    originRealm: required(originRealm),
    oldReferenceNumber,
    triggerAction,
    supportedFeatures: many(supportedFeatures),
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The fields of Delivery-Report-Request. */
export interface DeliveryReportRequest extends WithOthers {
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
  readonly destinationHost: string;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** User-Identifier: AVP 3102 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly userIdentifier: UserIdentifier;
  /** SM-RP-SMEA: AVP 3309 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.338. */
  readonly smRpSmea: Uint8Array;
  /** SM-Delivery-Outcome-T4: AVP 3200 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.337. */
  readonly smDeliveryOutcomeT4: SmDeliveryOutcomeT4;
  /** Absent-Subscriber-Diagnostic-T4: AVP 3201 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.337. */
  readonly absentSubscriberDiagnosticT4?: AbsentSubscriberDiagnosticT4 | undefined;
  /** Reference-Number: AVP 3007 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.368. */
  readonly referenceNumber?: number | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Delivery-Report-Answer. */
export interface DeliveryReportAnswer extends WithOthers {
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

/** Delivery-Report: command 8388644 of 3GPP T4. 3GPP TS 29.337. */
export const DeliveryReport: Command<DeliveryReportRequest, DeliveryReportAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Delivery-Report',
  code: 8388644,
  application: t4,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost: required(destinationHost),
    destinationRealm: required(destinationRealm),
    userIdentifier: required(userIdentifier),
    smRpSmea: required(smRpSmea),
    smDeliveryOutcomeT4: required(smDeliveryOutcomeT4),
    absentSubscriberDiagnosticT4,
    referenceNumber,
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

/** The base protocol's command under the Application-Id of 3GPP T4. RFC 6733. */
export const ReAuth: Command<ReAuthRequest, ReAuthAnswer> = /* @__PURE__ */ underApplication(BaseReAuth, t4);
export type { ReAuthRequest, ReAuthAnswer };

/** The base protocol's command under the Application-Id of 3GPP T4. RFC 6733. */
export const AbortSession: Command<AbortSessionRequest, AbortSessionAnswer> = /* @__PURE__ */ underApplication(BaseAbortSession, t4);
export type { AbortSessionRequest, AbortSessionAnswer };

/** The base protocol's command under the Application-Id of 3GPP T4. RFC 6733. */
export const SessionTermination: Command<SessionTerminationRequest, SessionTerminationAnswer> = /* @__PURE__ */ underApplication(BaseSessionTermination, t4);
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
  type UserIdentifier,
} from './avps/s6m.js';
export {
  type AdditionalServingNode,
  type ServingNode,
} from './avps/slh.js';
export {
  AbsentSubscriberDiagnosticT4,
  SmDeliveryOutcomeT4,
} from './avps/t4.js';
export {
  PriorityIndication,
} from './avps/tsp.js';
