// Made from dictionaries/s6b.json by npm run dictionaries. Do not edit.

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
} from './avps/gx.js';
import {
  type Drmp,
  type Mip6AgentInfo,
  type QosCapability,
  type QosResources,
  drmp,
  mip6AgentInfo,
  mip6FeatureVector,
  mipCareofAddress,
  mipMnHaSpi,
  mipSessionKey,
  mobileNodeIdentifier,
  qosCapability,
  qosResources,
  serviceSelection,
} from './avps/ietf-supporting.js';
import {
  type Load,
  load,
} from './avps/load.js';
import {
  type ApnConfiguration,
  apnConfiguration,
} from './avps/s6a.js';
import {
  derS6bFlags,
  maximumWaitTime,
  originationTimeStamp,
  rarFlags,
} from './avps/s6b.js';
import {
  type AnTrusted,
  aaaFailureIndication,
  anTrusted,
  emergencyServices,
} from './avps/sta.js';
import {
  type TraceInfo,
  traceInfo,
} from './avps/swm.js';

/** 3GPP S6b: application 16777272. 3GPP TS 29.273. */
export const s6b: Application = /* @__PURE__ */ defineApplication({ name: "3GPP S6b", applicationId: 16777272, vendorId: 10415 });

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
  /** RAR-Flags: AVP 1522 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
  readonly rarFlags?: number | undefined;
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

/** Re-Auth: command 258 of 3GPP S6b. 3GPP TS 29.273. */
export const ReAuth: Command<ReAuthRequest, ReAuthAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Re-Auth',
  code: 258,
  application: s6b,
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
    rarFlags,
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
  /** Auth-Request-Type: AVP 274, Enumerated, M bit. RFC 6733. */
  readonly authRequestType: AuthRequestType;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** MIP6-Agent-Info: AVP 486, Grouped, M bit. RFC 5778. */
  readonly mip6AgentInfo?: Mip6AgentInfo | undefined;
  /** MIP6-Feature-Vector: AVP 124, Unsigned64, M bit. RFC 5778. */
  readonly mip6FeatureVector?: bigint | undefined;
  /** Visited-Network-Identifier: AVP 600 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.229. */
  readonly visitedNetworkIdentifier?: Uint8Array | undefined;
  /** QoS-Capability: AVP 578, Grouped. RFC 5777. */
  readonly qosCapability?: QosCapability | undefined;
  /** Service-Selection: AVP 493, UTF8String, M bit. RFC 5778. */
  readonly serviceSelection?: string | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Origination-Time-Stamp: AVP 1536 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.273. */
  readonly originationTimeStamp?: bigint | undefined;
  /** Maximum-Wait-Time: AVP 1537 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
  readonly maximumWaitTime?: number | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** MIP-MN-HA-SPI: AVP 491, Unsigned32, M bit. RFC 5778. */
  readonly mipMnHaSpi?: number | undefined;
  /** Emergency-Services: AVP 1538 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
  readonly emergencyServices?: number | undefined;
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
  /** MIP6-Feature-Vector: AVP 124, Unsigned64, M bit. RFC 5778. */
  readonly mip6FeatureVector?: bigint | undefined;
  /** Session-Timeout: AVP 27, Unsigned32, M bit, in seconds. RFC 6733. */
  readonly sessionTimeout?: number | undefined;
  /** APN-Configuration: AVP 1430 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly apnConfiguration?: ApnConfiguration | undefined;
  /** QoS-Resources: AVP 508, Grouped, M bit. RFC 5777. */
  readonly qosResources?: QosResources | undefined;
  /** AN-Trusted: AVP 1503 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.273. */
  readonly anTrusted?: AnTrusted | undefined;
  /** Redirect-Host: AVP 292, DiameterURI, M bit. RFC 6733. */
  readonly redirectHost?: readonly string[] | undefined;
  /** Trace-Info: AVP 1505 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.273. */
  readonly traceInfo?: TraceInfo | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** Load: AVP 650, Grouped. RFC 8583. */
  readonly load?: readonly Load[] | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** MIP-Session-Key: AVP 343, OctetString, M bit. RFC 5778. */
  readonly mipSessionKey?: Uint8Array | undefined;
}

/** AA: command 265 of 3GPP S6b. 3GPP TS 29.273. */
export const Aa: Command<AaRequest, AaAnswer> = /* @__PURE__ */ defineCommand({
  name: 'AA',
  code: 265,
  application: s6b,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    authApplicationId: required(authApplicationId),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    authRequestType: required(authRequestType),
    userName,
    mip6AgentInfo,
    mip6FeatureVector,
    visitedNetworkIdentifier,
    qosCapability,
    serviceSelection,
    ocSupportedFeatures,
    originationTimeStamp,
    maximumWaitTime,
    supportedFeatures: many(supportedFeatures),
    mipMnHaSpi,
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
    mip6FeatureVector,
    sessionTimeout,
    apnConfiguration,
    qosResources,
    anTrusted,
    redirectHost: many(redirectHost),
    traceInfo,
    ocSupportedFeatures,
    ocOlr,
    load: many(load),
    supportedFeatures: many(supportedFeatures),
    mipSessionKey,
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
  /** Auth-Request-Type: AVP 274, Enumerated, M bit. RFC 6733. */
  readonly authRequestType: AuthRequestType;
  /** RAT-Type: AVP 1032 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly ratType?: RatType | undefined;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** Service-Selection: AVP 493, UTF8String, M bit. RFC 5778. */
  readonly serviceSelection?: string | undefined;
  /** EAP-Payload: AVP 462, OctetString, M bit. RFC 4072. */
  readonly eapPayload: Uint8Array;
  /** MIP6-Feature-Vector: AVP 124, Unsigned64, M bit. RFC 5778. */
  readonly mip6FeatureVector?: bigint | undefined;
  /** MIP6-Agent-Info: AVP 486, Grouped, M bit. RFC 5778. */
  readonly mip6AgentInfo?: Mip6AgentInfo | undefined;
  /** QoS-Capability: AVP 578, Grouped. RFC 5777. */
  readonly qosCapability?: QosCapability | undefined;
  /** Visited-Network-Identifier: AVP 600 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.229. */
  readonly visitedNetworkIdentifier?: Uint8Array | undefined;
  /** MIP-Careof-Address: AVP 487, Address, M bit. RFC 5778. */
  readonly mipCareofAddress?: string | undefined;
  /** AAA-Failure-Indication: AVP 1518 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
  readonly aaaFailureIndication?: number | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** DER-S6b-Flags: AVP 1523 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
  readonly derS6bFlags?: number | undefined;
  /** UE-Local-IP-Address: AVP 2805 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly ueLocalIpAddress?: string | undefined;
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
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** EAP-Payload: AVP 462, OctetString, M bit. RFC 4072. */
  readonly eapPayload?: Uint8Array | undefined;
  /** EAP-Master-Session-Key: AVP 464, OctetString, M bit. RFC 4072. */
  readonly eapMasterSessionKey?: Uint8Array | undefined;
  /** Mobile-Node-Identifier: AVP 506, UTF8String, M bit. RFC 5779. */
  readonly mobileNodeIdentifier?: string | undefined;
  /** APN-Configuration: AVP 1430 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly apnConfiguration?: ApnConfiguration | undefined;
  /** MIP6-Agent-Info: AVP 486, Grouped, M bit. RFC 5778. */
  readonly mip6AgentInfo?: Mip6AgentInfo | undefined;
  /** MIP6-Feature-Vector: AVP 124, Unsigned64, M bit. RFC 5778. */
  readonly mip6FeatureVector?: bigint | undefined;
  /** 3GPP-Charging-Characteristics: AVP 13 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppChargingCharacteristics?: string | undefined;
  /** QoS-Resources: AVP 508, Grouped, M bit. RFC 5777. */
  readonly qosResources?: readonly QosResources[] | undefined;
  /** Redirect-Host: AVP 292, DiameterURI, M bit. RFC 6733. */
  readonly redirectHost?: readonly string[] | undefined;
  /** Trace-Info: AVP 1505 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.273. */
  readonly traceInfo?: TraceInfo | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
}

/** Diameter-EAP: command 268 of 3GPP S6b. 3GPP TS 29.273. */
export const DiameterEap: Command<DiameterEapRequest, DiameterEapAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Diameter-EAP',
  code: 268,
  application: s6b,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    authApplicationId: required(authApplicationId),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    authRequestType: required(authRequestType),
    ratType,
    userName,
    serviceSelection,
    eapPayload: required(eapPayload),
    mip6FeatureVector,
    mip6AgentInfo,
    qosCapability,
    visitedNetworkIdentifier,
    mipCareofAddress,
    aaaFailureIndication,
    supportedFeatures: many(supportedFeatures),
    derS6bFlags,
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
    eapPayload,
    eapMasterSessionKey,
    mobileNodeIdentifier,
    apnConfiguration,
    mip6AgentInfo,
    mip6FeatureVector,
    threeGppChargingCharacteristics,
    qosResources: many(qosResources),
    redirectHost: many(redirectHost),
    traceInfo,
    supportedFeatures: many(supportedFeatures),
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

/** Abort-Session: command 274 of 3GPP S6b. 3GPP TS 29.273. */
export const AbortSession: Command<AbortSessionRequest, AbortSessionAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Abort-Session',
  code: 274,
  application: s6b,
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
  /** Auth-Application-Id: AVP 258, Unsigned32, M bit. RFC 6733. */
  readonly authApplicationId: number;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
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

/** Session-Termination: command 275 of 3GPP S6b. 3GPP TS 29.273. */
export const SessionTermination: Command<SessionTerminationRequest, SessionTerminationAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Session-Termination',
  code: 275,
  application: s6b,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    authApplicationId: required(authApplicationId),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
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
  type FilterRule,
  type Mip6AgentInfo,
  type MipHomeAgentHost,
  type QosCapability,
  type QosProfileTemplate,
  type QosResources,
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
  type TraceData,
  TraceDepth,
  VplmnDynamicAddressAllowed,
  type WlanOffloadability,
} from './avps/s6a.js';
export {
  AnTrusted,
} from './avps/sta.js';
export {
  type TraceInfo,
} from './avps/swm.js';
