// Made from dictionaries/swm.json by npm run dictionaries. Do not edit.

import { first, leading, many, required, type WithOthers } from '../dictionary/descriptors.js';
import { defineApplication, type Application } from '../dictionary/application.js';
import { defineCommand, type Command } from '../dictionary/command.js';
import {
  type AuthRequestType,
  type AuthSessionState,
  type ReAuthRequestType,
  type ResultCode,
  type TerminationCause,
  authApplicationId,
  authRequestType,
  authSessionState,
  destinationHost,
  destinationRealm,
  originHost,
  originRealm,
  reAuthRequestType,
  redirectHost,
  resultCode,
  sessionId,
  sessionTimeout,
  terminationCause,
  userName,
} from '../dictionary/base-descriptors.js';
import {
  type SubscriptionId,
  subscriptionId,
} from './avps/credit-control.js';
import {
  type SupportedFeatures,
  supportedFeatures,
  visitedNetworkIdentifier,
} from './avps/cx.js';
import {
  type OcOlr,
  type OcSupportedFeatures,
  ocOlr,
  ocSupportedFeatures,
} from './avps/doic.js';
import {
  eapMasterSessionKey,
  eapPayload,
} from './avps/eap.js';
import {
  threeGppChargingCharacteristics,
} from './avps/gi-sgi.js';
import {
  type RatType,
  ratType,
  ueLocalIpAddress,
  userLocationInfoTime,
} from './avps/gx.js';
import {
  type Drmp,
  type Mip6AgentInfo,
  type QosCapability,
  drmp,
  mip6AgentInfo,
  mip6FeatureVector,
  mobileNodeIdentifier,
  qosCapability,
  serviceSelection,
} from './avps/ietf-supporting.js';
import {
  type Load,
  load,
} from './avps/load.js';
import {
  type ApnConfiguration,
  type EmergencyInfo,
  type TerminalInformation,
  apnConfiguration,
  apnOiReplacement,
  coreNetworkRestrictions,
  emergencyInfo,
  terminalInformation,
  ueUsageType,
} from './avps/s6a.js';
import {
  type AccessNetworkInfo,
  aaaFailureIndication,
  accessNetworkInfo,
  emergencyServices,
} from './avps/sta.js';
import {
  type TraceInfo,
  aarFlags,
  traceInfo,
} from './avps/swm.js';

/** 3GPP SWm: application 16777264. 3GPP TS 29.273. */
export const swm: Application = /* @__PURE__ */ defineApplication({ name: "3GPP SWm", applicationId: 16777264, vendorId: 10415 });

/** The fields of Re-Auth-Request. */
export interface ReAuthRequest extends WithOthers {
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
  /** Re-Auth-Request-Type: AVP 285, Enumerated, M bit. RFC 6733. */
  readonly reAuthRequestType: ReAuthRequestType;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
}

/** The fields of Re-Auth-Answer. */
export interface ReAuthAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
}

/** Re-Auth: command 258 of 3GPP SWm. 3GPP TS 29.273. */
export const ReAuth: Command<ReAuthRequest, ReAuthAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Re-Auth',
  code: 258,
  application: swm,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    destinationHost: required(destinationHost),
    authApplicationId: required(authApplicationId),
    reAuthRequestType: required(reAuthRequestType),
    userName,
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    resultCode,
    originHost: required(originHost),
    originRealm: required(originRealm),
    userName,
  }),
});

/** The fields of AA-Request. */
export interface AaRequest extends WithOthers {
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
  /** Auth-Request-Type: AVP 274, Enumerated, M bit. RFC 6733. */
  readonly authRequestType: AuthRequestType;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** AAR-Flags: AVP 1539 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
  readonly aarFlags?: number | undefined;
  /** UE-Local-IP-Address: AVP 2805 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly ueLocalIpAddress?: string | undefined;
}

/** The fields of AA-Answer. */
export interface AaAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Auth-Application-Id: AVP 258, Unsigned32, M bit. RFC 6733. */
  readonly authApplicationId?: number | undefined;
  /** Auth-Request-Type: AVP 274, Enumerated, M bit. RFC 6733. */
  readonly authRequestType?: AuthRequestType | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** APN-OI-Replacement: AVP 1427 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.272. */
  readonly apnOiReplacement?: string | undefined;
  /** APN-Configuration: AVP 1430 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly apnConfiguration?: ApnConfiguration | undefined;
  /** Trace-Info: AVP 1505 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.273. */
  readonly traceInfo?: TraceInfo | undefined;
  /** Subscription-Id: AVP 443, Grouped, M bit. RFC 8506. */
  readonly subscriptionId?: SubscriptionId | undefined;
  /** 3GPP-Charging-Characteristics: AVP 13 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppChargingCharacteristics?: string | undefined;
  /** Session-Timeout: AVP 27, Unsigned32, M bit, in seconds. RFC 6733. */
  readonly sessionTimeout?: number | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** Load: AVP 650, Grouped. RFC 8583. */
  readonly load?: readonly Load[] | undefined;
  /** Access-Network-Info: AVP 1526 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.273. */
  readonly accessNetworkInfo?: AccessNetworkInfo | undefined;
  /** User-Location-Info-Time: AVP 2812 of vendor 10415 (3GPP), Time. 3GPP TS 29.212. */
  readonly userLocationInfoTime?: Date | undefined;
}

/** AA: command 265 of 3GPP SWm. 3GPP TS 29.273. */
export const Aa: Command<AaRequest, AaAnswer> = /* @__PURE__ */ defineCommand({
  name: 'AA',
  code: 265,
  application: swm,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    authApplicationId: required(authApplicationId),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    destinationHost,
    authRequestType: required(authRequestType),
    userName,
    ocSupportedFeatures,
    aarFlags,
    ueLocalIpAddress,
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    authApplicationId,
    authRequestType,
    resultCode,
    originHost: required(originHost),
    originRealm: required(originRealm),
    userName,
    apnOiReplacement,
    apnConfiguration,
    traceInfo,
    subscriptionId,
    threeGppChargingCharacteristics,
    sessionTimeout,
    ocSupportedFeatures,
    ocOlr,
    load: many(load),
    accessNetworkInfo,
    userLocationInfoTime,
  }),
});

/** The fields of Diameter-EAP-Request. */
export interface DiameterEapRequest extends WithOthers {
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
  /** Auth-Request-Type: AVP 274, Enumerated, M bit. RFC 6733. */
  readonly authRequestType: AuthRequestType;
  /** EAP-Payload: AVP 462, OctetString, M bit. RFC 4072. */
  readonly eapPayload: Uint8Array;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** RAT-Type: AVP 1032 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly ratType?: RatType | undefined;
  /** Service-Selection: AVP 493, UTF8String, M bit. RFC 5778. */
  readonly serviceSelection?: string | undefined;
  /** MIP6-Feature-Vector: AVP 124, Unsigned64, M bit. RFC 5778. */
  readonly mip6FeatureVector?: bigint | undefined;
  /** QoS-Capability: AVP 578, Grouped. RFC 5777. */
  readonly qosCapability?: QosCapability | undefined;
  /** Visited-Network-Identifier: AVP 600 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.229. */
  readonly visitedNetworkIdentifier?: Uint8Array | undefined;
  /** AAA-Failure-Indication: AVP 1518 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
  readonly aaaFailureIndication?: number | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** UE-Local-IP-Address: AVP 2805 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly ueLocalIpAddress?: string | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Terminal-Information: AVP 1401 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly terminalInformation?: TerminalInformation | undefined;
  /** Emergency-Services: AVP 1538 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
  readonly emergencyServices?: number | undefined;
}

/** The fields of Diameter-EAP-Answer. */
export interface DiameterEapAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Auth-Application-Id: AVP 258, Unsigned32, M bit. RFC 6733. */
  readonly authApplicationId?: number | undefined;
  /** Auth-Request-Type: AVP 274, Enumerated, M bit. RFC 6733. */
  readonly authRequestType?: AuthRequestType | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** EAP-Payload: AVP 462, OctetString, M bit. RFC 4072. */
  readonly eapPayload?: Uint8Array | undefined;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** EAP-Master-Session-Key: AVP 464, OctetString, M bit. RFC 4072. */
  readonly eapMasterSessionKey?: Uint8Array | undefined;
  /** APN-OI-Replacement: AVP 1427 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.272. */
  readonly apnOiReplacement?: string | undefined;
  /** APN-Configuration: AVP 1430 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly apnConfiguration?: ApnConfiguration | undefined;
  /** MIP6-Feature-Vector: AVP 124, Unsigned64, M bit. RFC 5778. */
  readonly mip6FeatureVector?: bigint | undefined;
  /** Mobile-Node-Identifier: AVP 506, UTF8String, M bit. RFC 5779. */
  readonly mobileNodeIdentifier?: string | undefined;
  /** Trace-Info: AVP 1505 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.273. */
  readonly traceInfo?: TraceInfo | undefined;
  /** Subscription-Id: AVP 443, Grouped, M bit. RFC 8506. */
  readonly subscriptionId?: SubscriptionId | undefined;
  /** Session-Timeout: AVP 27, Unsigned32, M bit, in seconds. RFC 6733. */
  readonly sessionTimeout?: number | undefined;
  /** MIP6-Agent-Info: AVP 486, Grouped, M bit. RFC 5778. */
  readonly mip6AgentInfo?: Mip6AgentInfo | undefined;
  /** 3GPP-Charging-Characteristics: AVP 13 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppChargingCharacteristics?: string | undefined;
  /** Redirect-Host: AVP 292, DiameterURI, M bit. RFC 6733. */
  readonly redirectHost?: readonly string[] | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** Load: AVP 650, Grouped. RFC 8583. */
  readonly load?: readonly Load[] | undefined;
  /** Access-Network-Info: AVP 1526 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.273. */
  readonly accessNetworkInfo?: AccessNetworkInfo | undefined;
  /** User-Location-Info-Time: AVP 2812 of vendor 10415 (3GPP), Time. 3GPP TS 29.212. */
  readonly userLocationInfoTime?: Date | undefined;
  /** UE-Usage-Type: AVP 1680 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly ueUsageType?: number | undefined;
  /** Emergency-Info: AVP 1687 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly emergencyInfo?: EmergencyInfo | undefined;
  /** Core-Network-Restrictions: AVP 1704 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly coreNetworkRestrictions?: number | undefined;
}

/** Diameter-EAP: command 268 of 3GPP SWm. 3GPP TS 29.273. */
export const DiameterEap: Command<DiameterEapRequest, DiameterEapAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Diameter-EAP',
  code: 268,
  application: swm,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    authApplicationId: required(authApplicationId),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    destinationHost,
    authRequestType: required(authRequestType),
    eapPayload: required(eapPayload),
    userName,
    ratType,
    serviceSelection,
    mip6FeatureVector,
    qosCapability,
    visitedNetworkIdentifier,
    aaaFailureIndication,
    supportedFeatures: many(supportedFeatures),
    ueLocalIpAddress,
    ocSupportedFeatures,
    terminalInformation,
    emergencyServices,
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    authApplicationId,
    authRequestType,
    resultCode,
    originHost: required(originHost),
    originRealm: required(originRealm),
    eapPayload,
    userName,
    eapMasterSessionKey,
    apnOiReplacement,
    apnConfiguration,
    mip6FeatureVector,
    mobileNodeIdentifier,
    traceInfo,
    subscriptionId,
    sessionTimeout,
    mip6AgentInfo,
    threeGppChargingCharacteristics,
    redirectHost: many(redirectHost),
    supportedFeatures: many(supportedFeatures),
    ocSupportedFeatures,
    ocOlr,
    load: many(load),
    accessNetworkInfo,
    userLocationInfoTime,
    ueUsageType,
    emergencyInfo,
    coreNetworkRestrictions,
  }),
});

/** The fields of Abort-Session-Request. */
export interface AbortSessionRequest extends WithOthers {
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
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState?: AuthSessionState | undefined;
}

/** The fields of Abort-Session-Answer. */
export interface AbortSessionAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
}

/** Abort-Session: command 274 of 3GPP SWm. 3GPP TS 29.273. */
export const AbortSession: Command<AbortSessionRequest, AbortSessionAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Abort-Session',
  code: 274,
  application: swm,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    destinationHost: required(destinationHost),
    authApplicationId: required(authApplicationId),
    userName,
    authSessionState,
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    resultCode,
    originHost: required(originHost),
    originRealm: required(originRealm),
  }),
});

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
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost?: string | undefined;
  /** Auth-Application-Id: AVP 258, Unsigned32, M bit. RFC 6733. */
  readonly authApplicationId: number;
  /** Termination-Cause: AVP 295, Enumerated, M bit. RFC 6733. */
  readonly terminationCause: TerminationCause;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
}

/** The fields of Session-Termination-Answer. */
export interface SessionTerminationAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
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
}

/** Session-Termination: command 275 of 3GPP SWm. 3GPP TS 29.273. */
export const SessionTermination: Command<SessionTerminationRequest, SessionTerminationAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Session-Termination',
  code: 275,
  application: swm,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    destinationHost,
    authApplicationId: required(authApplicationId),
    terminationCause: required(terminationCause),
    userName,
    ocSupportedFeatures,
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    resultCode,
    originHost: required(originHost),
    originRealm: required(originRealm),
    ocSupportedFeatures,
    ocOlr,
    load: many(load),
  }),
});

export { ExperimentalResultCode } from '../dictionary/experimental-result-codes.js';
export {
  AuthRequestType,
  AuthSessionState,
  ReAuthRequestType,
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
  type AllocationRetentionPriority,
  PreEmptionCapability,
  PreEmptionVulnerability,
  QosClassIdentifier,
  RatType,
} from './avps/gx.js';
export {
  Drmp,
  type Mip6AgentInfo,
  type MipHomeAgentHost,
  type QosCapability,
  type QosProfileTemplate,
} from './avps/ietf-supporting.js';
export {
  type Load,
  LoadType,
} from './avps/load.js';
export {
  type Ambr,
  type ApnConfiguration,
  type AreaScope,
  CollectionPeriodRrmLte,
  CollectionPeriodRrmUmts,
  type EmergencyInfo,
  type EpsSubscribedQosProfile,
  EthernetPdnTypeIndicator,
  Interworking5gsIndicator,
  JobType,
  LipaPermission,
  LoggingDuration,
  LoggingInterval,
  type MbsfnArea,
  type MdtConfiguration,
  MeasurementPeriodLte,
  MeasurementPeriodUmts,
  NonIpDataDeliveryMechanism,
  NonIpPdnTypeIndicator,
  PdnConnectionContinuity,
  PdnGwAllocationType,
  PdnType,
  RdsIndicator,
  ReportAmount,
  ReportInterval,
  SiptoLocalNetworkPermission,
  SiptoPermission,
  type SpecificApnInfo,
  type TerminalInformation,
  type TraceData,
  TraceDepth,
  VplmnDynamicAddressAllowed,
  type WlanOffloadability,
} from './avps/s6a.js';
export {
  type AccessNetworkInfo,
} from './avps/sta.js';
export {
  type TraceInfo,
} from './avps/swm.js';
