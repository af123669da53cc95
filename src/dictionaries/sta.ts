// Made from dictionaries/sta.json by npm run dictionaries. Do not edit.

import { first, leading, many, required, type WithOthers } from '../dictionary/descriptors.js';
import { defineApplication, type Application } from '../dictionary/application.js';
import { defineCommand, type Command } from '../dictionary/command.js';
import {
  acctInterimInterval,
} from './avps/accounting.js';
import {
  type AuthRequestType,
  type AuthSessionState,
  type ExperimentalResult,
  type ReAuthRequestType,
  type ResultCode,
  type TerminationCause,
  authApplicationId,
  authRequestType,
  authSessionState,
  destinationHost,
  destinationRealm,
  experimentalResult,
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
} from './avps/gx.js';
import {
  type Drmp,
  type ErpRkRequest,
  type Key,
  type Mip6AgentInfo,
  type QosCapability,
  drmp,
  erpRealm,
  erpRkRequest,
  key,
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
  callingStationId,
} from './avps/nasreq.js';
import {
  type Ambr,
  type ApnConfiguration,
  type EmergencyInfo,
  type LocalTimeZone,
  type TerminalInformation,
  ambr,
  apnConfiguration,
  apnOiReplacement,
  contextIdentifier,
  emergencyInfo,
  localTimeZone,
  terminalInformation,
  ueUsageType,
} from './avps/s6a.js';
import {
  type AccessNetworkInfo,
  type AnTrusted,
  type TwanConnectivityParameters,
  type WlanIdentifier,
  aaaFailureIndication,
  accessNetworkInfo,
  anTrusted,
  anid,
  deaFlags,
  derFlags,
  emergencyServices,
  fullNetworkName,
  mipFaRk,
  mipFaRkSpi,
  shortNetworkName,
  twagCpAddress,
  twanConnectionMode,
  twanConnectivityParameters,
  wlanIdentifier,
  wlcpKey,
} from './avps/sta.js';
import {
  type TraceInfo,
  traceInfo,
} from './avps/swm.js';

/** 3GPP STa (and SWa/SWd AVPs): application 16777250. 3GPP TS 29.273. */
export const sta: Application = /* @__PURE__ */ defineApplication({ name: "3GPP STa (and SWa/SWd AVPs)", applicationId: 16777250, vendorId: 10415 });

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
}

/** Re-Auth: command 258 of 3GPP STa (and SWa/SWd AVPs). 3GPP TS 29.273. */
export const ReAuth: Command<ReAuthRequest, ReAuthAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Re-Auth',
  code: 258,
  application: sta,
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
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost?: string | undefined;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** MIP6-Feature-Vector: AVP 124, Unsigned64, M bit. RFC 5778. */
  readonly mip6FeatureVector?: bigint | undefined;
  /** Access-Network-Info: AVP 1526 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.273. */
  readonly accessNetworkInfo?: AccessNetworkInfo | undefined;
  /** Local-Time-Zone: AVP 1649 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly localTimeZone?: LocalTimeZone | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
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
  /** Experimental-Result: AVP 297, Grouped, M bit. RFC 6733. */
  readonly experimentalResult?: ExperimentalResult | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Session-Timeout: AVP 27, Unsigned32, M bit, in seconds. RFC 6733. */
  readonly sessionTimeout?: number | undefined;
  /** Acct-Interim-Interval: AVP 85, Unsigned32, M bit, in seconds. RFC 6733. */
  readonly acctInterimInterval?: number | undefined;
  /** Context-Identifier: AVP 1423 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly contextIdentifier?: number | undefined;
  /** APN-OI-Replacement: AVP 1427 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.272. */
  readonly apnOiReplacement?: string | undefined;
  /** APN-Configuration: AVP 1430 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly apnConfiguration?: readonly ApnConfiguration[] | undefined;
  /** 3GPP-Charging-Characteristics: AVP 13 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppChargingCharacteristics?: string | undefined;
  /** Trace-Info: AVP 1505 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.273. */
  readonly traceInfo?: TraceInfo | undefined;
  /** Subscription-Id: AVP 443, Grouped, M bit. RFC 8506. */
  readonly subscriptionId?: SubscriptionId | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** UE-Usage-Type: AVP 1680 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly ueUsageType?: number | undefined;
  /** Emergency-Info: AVP 1687 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly emergencyInfo?: EmergencyInfo | undefined;
  /** Load: AVP 650, Grouped. RFC 8583. */
  readonly load?: readonly Load[] | undefined;
}

/** AA: command 265 of 3GPP STa (and SWa/SWd AVPs). 3GPP TS 29.273. */
export const Aa: Command<AaRequest, AaAnswer> = /* @__PURE__ */ defineCommand({
  name: 'AA',
  code: 265,
  application: sta,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    authApplicationId: required(authApplicationId),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    authRequestType: required(authRequestType),
    destinationHost,
    userName,
    mip6FeatureVector,
    accessNetworkInfo,
    localTimeZone,
    ocSupportedFeatures,
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    authApplicationId,
    authRequestType,
    resultCode,
    experimentalResult,
    originHost: required(originHost),
    originRealm: required(originRealm),
    sessionTimeout,
    acctInterimInterval,
    contextIdentifier,
    apnOiReplacement,
    apnConfiguration: many(apnConfiguration),
    threeGppChargingCharacteristics,
    traceInfo,
    subscriptionId,
    ocSupportedFeatures,
    ocOlr,
    ueUsageType,
    emergencyInfo,
    load: many(load),
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
  /** Calling-Station-Id: AVP 31, UTF8String, M bit. RFC 7155. */
  readonly callingStationId?: string | undefined;
  /** RAT-Type: AVP 1032 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly ratType?: RatType | undefined;
  /** ANID: AVP 1504 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.273. */
  readonly anid?: string | undefined;
  /** Full-Network-Name: AVP 1516 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.273. */
  readonly fullNetworkName?: Uint8Array | undefined;
  /** Short-Network-Name: AVP 1517 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.273. */
  readonly shortNetworkName?: Uint8Array | undefined;
  /** QoS-Capability: AVP 578, Grouped. RFC 5777. */
  readonly qosCapability?: QosCapability | undefined;
  /** MIP6-Feature-Vector: AVP 124, Unsigned64, M bit. RFC 5778. */
  readonly mip6FeatureVector?: bigint | undefined;
  /** Visited-Network-Identifier: AVP 600 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.229. */
  readonly visitedNetworkIdentifier?: Uint8Array | undefined;
  /** Service-Selection: AVP 493, UTF8String, M bit. RFC 5778. */
  readonly serviceSelection?: string | undefined;
  /** Terminal-Information: AVP 1401 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly terminalInformation?: TerminalInformation | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** AAA-Failure-Indication: AVP 1518 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
  readonly aaaFailureIndication?: number | undefined;
  /** WLAN-Identifier: AVP 1509 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.273. */
  readonly wlanIdentifier?: WlanIdentifier | undefined;
  /** DER-Flags: AVP 1520 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
  readonly derFlags?: number | undefined;
  /** TWAN-Connection-Mode: AVP 1527 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
  readonly twanConnectionMode?: number | undefined;
  /** TWAN-Connectivity-Parameters: AVP 1528 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.273. */
  readonly twanConnectivityParameters?: TwanConnectivityParameters | undefined;
  /** TWAG-CP-Address: AVP 1531 of vendor 10415 (3GPP), Address. 3GPP TS 29.273. */
  readonly twagCpAddress?: readonly string[] | undefined;
  /** ERP-RK-Request: AVP 618, Grouped. RFC 6942. */
  readonly erpRkRequest?: ErpRkRequest | undefined;
}

/** The fields of Diameter-EAP-Answer. */
export interface DiameterEapAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Auth-Application-Id: AVP 258, Unsigned32, M bit. RFC 6733. */
  readonly authApplicationId?: number | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Experimental-Result: AVP 297, Grouped, M bit. RFC 6733. */
  readonly experimentalResult?: ExperimentalResult | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Auth-Request-Type: AVP 274, Enumerated, M bit. RFC 6733. */
  readonly authRequestType?: AuthRequestType | undefined;
  /** EAP-Payload: AVP 462, OctetString, M bit. RFC 4072. */
  readonly eapPayload?: Uint8Array | undefined;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** Session-Timeout: AVP 27, Unsigned32, M bit, in seconds. RFC 6733. */
  readonly sessionTimeout?: number | undefined;
  /** Acct-Interim-Interval: AVP 85, Unsigned32, M bit, in seconds. RFC 6733. */
  readonly acctInterimInterval?: number | undefined;
  /** EAP-Master-Session-Key: AVP 464, OctetString, M bit. RFC 4072. */
  readonly eapMasterSessionKey?: Uint8Array | undefined;
  /** Context-Identifier: AVP 1423 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly contextIdentifier?: number | undefined;
  /** APN-OI-Replacement: AVP 1427 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.272. */
  readonly apnOiReplacement?: string | undefined;
  /** APN-Configuration: AVP 1430 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly apnConfiguration?: readonly ApnConfiguration[] | undefined;
  /** MIP6-Agent-Info: AVP 486, Grouped, M bit. RFC 5778. */
  readonly mip6AgentInfo?: Mip6AgentInfo | undefined;
  /** MIP6-Feature-Vector: AVP 124, Unsigned64, M bit. RFC 5778. */
  readonly mip6FeatureVector?: bigint | undefined;
  /** Mobile-Node-Identifier: AVP 506, UTF8String, M bit. RFC 5779. */
  readonly mobileNodeIdentifier?: string | undefined;
  /** 3GPP-Charging-Characteristics: AVP 13 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppChargingCharacteristics?: string | undefined;
  /** AMBR: AVP 1435 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly ambr?: Ambr | undefined;
  /** Redirect-Host: AVP 292, DiameterURI, M bit. RFC 6733. */
  readonly redirectHost?: readonly string[] | undefined;
  /** AN-Trusted: AVP 1503 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.273. */
  readonly anTrusted?: AnTrusted | undefined;
  /** Trace-Info: AVP 1505 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.273. */
  readonly traceInfo?: TraceInfo | undefined;
  /** Subscription-Id: AVP 443, Grouped, M bit. RFC 8506. */
  readonly subscriptionId?: SubscriptionId | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** Load: AVP 650, Grouped. RFC 8583. */
  readonly load?: readonly Load[] | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** MIP-FA-RK: AVP 1506 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.273. */
  readonly mipFaRk?: Uint8Array | undefined;
  /** MIP-FA-RK-SPI: AVP 1507 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.273. */
  readonly mipFaRkSpi?: number | undefined;
  /** DEA-Flags: AVP 1521 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
  readonly deaFlags?: number | undefined;
  /** TWAN-Connection-Mode: AVP 1527 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
  readonly twanConnectionMode?: number | undefined;
  /** TWAN-Connectivity-Parameters: AVP 1528 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.273. */
  readonly twanConnectivityParameters?: TwanConnectivityParameters | undefined;
  /** WLCP-Key: AVP 1535 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.273. */
  readonly wlcpKey?: Uint8Array | undefined;
  /** Terminal-Information: AVP 1401 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly terminalInformation?: TerminalInformation | undefined;
  /** UE-Usage-Type: AVP 1680 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly ueUsageType?: number | undefined;
  /** Emergency-Services: AVP 1538 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
  readonly emergencyServices?: number | undefined;
  /** Emergency-Info: AVP 1687 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly emergencyInfo?: EmergencyInfo | undefined;
  /** Key: AVP 581, Grouped. RFC 6734. */
  readonly key?: Key | undefined;
  /** ERP-Realm: AVP 619, DiameterIdentity. RFC 6942. */
  readonly erpRealm?: string | undefined;
}

/** Diameter-EAP: command 268 of 3GPP STa (and SWa/SWd AVPs). 3GPP TS 29.273. */
export const DiameterEap: Command<DiameterEapRequest, DiameterEapAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Diameter-EAP',
  code: 268,
  application: sta,
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
    callingStationId,
    ratType,
    anid,
    fullNetworkName,
    shortNetworkName,
    qosCapability,
    mip6FeatureVector,
    visitedNetworkIdentifier,
    serviceSelection,
    terminalInformation,
    ocSupportedFeatures,
    supportedFeatures: many(supportedFeatures),
    aaaFailureIndication,
    wlanIdentifier,
    derFlags,
    twanConnectionMode,
    twanConnectivityParameters,
    twagCpAddress: many(twagCpAddress, 2),
    erpRkRequest,
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    authApplicationId,
    resultCode,
    experimentalResult,
    originHost: required(originHost),
    originRealm: required(originRealm),
    authRequestType,
    eapPayload,
    userName,
    sessionTimeout,
    acctInterimInterval,
    eapMasterSessionKey,
    contextIdentifier,
    apnOiReplacement,
    apnConfiguration: many(apnConfiguration),
    mip6AgentInfo,
    mip6FeatureVector,
    mobileNodeIdentifier,
    threeGppChargingCharacteristics,
    ambr,
    redirectHost: many(redirectHost),
    anTrusted,
    traceInfo,
    subscriptionId,
    ocSupportedFeatures,
    ocOlr,
    load: many(load),
    supportedFeatures: many(supportedFeatures),
    mipFaRk,
    mipFaRkSpi,
    deaFlags,
    twanConnectionMode,
    twanConnectivityParameters,
    wlcpKey,
    terminalInformation,
    ueUsageType,
    emergencyServices,
    emergencyInfo,
    key,
    erpRealm,
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

/** Abort-Session: command 274 of 3GPP STa (and SWa/SWd AVPs). 3GPP TS 29.273. */
export const AbortSession: Command<AbortSessionRequest, AbortSessionAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Abort-Session',
  code: 274,
  application: sta,
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

/** Session-Termination: command 275 of 3GPP STa (and SWa/SWd AVPs). 3GPP TS 29.273. */
export const SessionTermination: Command<SessionTerminationRequest, SessionTerminationAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Session-Termination',
  code: 275,
  application: sta,
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
  type ExperimentalResult,
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
  type ErpRkRequest,
  type Key,
  KeyType,
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
  DaylightSavingTime,
  type EmergencyInfo,
  type EpsSubscribedQosProfile,
  EthernetPdnTypeIndicator,
  Interworking5gsIndicator,
  JobType,
  LipaPermission,
  type LocalTimeZone,
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
  AnTrusted,
  type TwanConnectivityParameters,
  type WlanIdentifier,
} from './avps/sta.js';
export {
  type TraceInfo,
} from './avps/swm.js';
