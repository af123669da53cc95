// Made from dictionaries/gxx.json by npm run dictionaries. Do not edit.

import { first, leading, many, required, type WithOthers } from '../dictionary/descriptors.js';
import { defineApplication, type Application } from '../dictionary/application.js';
import { defineCommand, underApplication, type Command } from '../dictionary/command.js';
import {
  AbortSession as BaseAbortSession,
  type AbortSessionRequest,
  type AbortSessionAnswer,
  SessionTermination as BaseSessionTermination,
  type SessionTerminationRequest,
  type SessionTerminationAnswer,
} from './base.js';
import {
  rai,
} from './avps/3gpp-supporting.js';
import {
  type ExperimentalResult,
  type FailedAvp,
  type ProxyInfo,
  type ReAuthRequestType,
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
  reAuthRequestType,
  redirectHost,
  redirectHostUsage,
  redirectMaxCacheTime,
  resultCode,
  routeRecord,
  sessionId,
  terminationCause,
} from '../dictionary/base-descriptors.js';
import {
  type UserCsgInformation,
  userCsgInformation,
} from './avps/charging.js';
import {
  type CcRequestType,
  type SubscriptionId,
  type UserEquipmentInfo,
  type UserEquipmentInfoExtension,
  ccRequestNumber,
  ccRequestType,
  subscriptionId,
  userEquipmentInfo,
  userEquipmentInfoExtension,
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
  threeGppMsTimezone,
  threeGppSgsnMccMnc,
  threeGppUserLocationInfo,
} from './avps/gi-sgi.js';
import {
  type BearerControlMode,
  type DefaultEpsBearerQos,
  type EventTrigger,
  type IpCanType,
  type NetlocAccessSupport,
  type NetworkRequestSupport,
  type PacketFilterInformation,
  type PacketFilterOperation,
  type QosInformation,
  type RatType,
  type SessionReleaseCause,
  anGwAddress,
  bearerControlMode,
  defaultEpsBearerQos,
  eventTrigger,
  henbLocalIpAddress,
  ipCanType,
  netlocAccessSupport,
  networkRequestSupport,
  packetFilterInformation,
  packetFilterOperation,
  pdnConnectionId,
  qosInformation,
  ratType,
  sessionReleaseCause,
  udpSourcePort,
  ueLocalIpAddress,
  userLocationInfoTime,
} from './avps/gx.js';
import {
  type QosRuleInstall,
  type QosRuleRemove,
  type QosRuleReport,
  type SessionLinkingIndicator,
  qosRuleInstall,
  qosRuleRemove,
  qosRuleReport,
  sessionLinkingIndicator,
} from './avps/gxx.js';
import {
  type Drmp,
  drmp,
} from './avps/ietf-supporting.js';
import {
  type Load,
  load,
} from './avps/load.js';
import {
  calledStationId,
  framedIpAddress,
  framedIpv6Prefix,
} from './avps/nasreq.js';
import {
  threeGpp2Bsid,
} from './avps/other-vendors-supporting.js';
import {
  type TraceData,
  traceData,
  traceReference,
} from './avps/s6a.js';

/** 3GPP Gxx: application 16777266. 3GPP TS 29.212. */
export const gxx: Application = /* @__PURE__ */ defineApplication({ name: "3GPP Gxx", applicationId: 16777266, vendorId: 10415 });

/** The fields of Re-Auth-Request. */
export interface ReAuthRequest extends WithOthers {
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
  readonly destinationHost: string;
  /** Re-Auth-Request-Type: AVP 285, Enumerated, M bit. RFC 6733. */
  readonly reAuthRequestType: ReAuthRequestType;
  /** Session-Release-Cause: AVP 1045 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly sessionReleaseCause?: SessionReleaseCause | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Event-Trigger: AVP 1006 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly eventTrigger?: readonly EventTrigger[] | undefined;
  /** QoS-Rule-Remove: AVP 1052 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosRuleRemove?: readonly QosRuleRemove[] | undefined;
  /** QoS-Rule-Install: AVP 1051 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosRuleInstall?: readonly QosRuleInstall[] | undefined;
  /** QoS-Information: AVP 1016 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosInformation?: QosInformation | undefined;
  /** Default-EPS-Bearer-QoS: AVP 1049 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly defaultEpsBearerQos?: DefaultEpsBearerQos | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Re-Auth-Answer. */
export interface ReAuthAnswer extends WithOthers {
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
  /** RAT-Type: AVP 1032 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly ratType?: RatType | undefined;
  /** 3GPP-SGSN-MCC-MNC: AVP 18 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppSgsnMccMnc?: string | undefined;
  /** RAI: AVP 909 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.061. */
  readonly rai?: string | undefined;
  /** 3GPP-User-Location-Info: AVP 22 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppUserLocationInfo?: Uint8Array | undefined;
  /** User-Location-Info-Time: AVP 2812 of vendor 10415 (3GPP), Time. 3GPP TS 29.212. */
  readonly userLocationInfoTime?: Date | undefined;
  /** NetLoc-Access-Support: AVP 2824 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly netlocAccessSupport?: NetlocAccessSupport | undefined;
  /** User-CSG-Information: AVP 2319 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly userCsgInformation?: UserCsgInformation | undefined;
  /** 3GPP-MS-TimeZone: AVP 23 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppMsTimezone?: Uint8Array | undefined;
  /** 3GPP2-BSID: AVP 9010 of vendor 5535 (3GPP2), UTF8String, M bit. 3GPP2. */
  readonly threeGpp2Bsid?: string | undefined;
  /** QoS-Rule-Report: AVP 1055 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosRuleReport?: readonly QosRuleReport[] | undefined;
  /** Error-Message: AVP 281, UTF8String. RFC 6733. */
  readonly errorMessage?: string | undefined;
  /** Error-Reporting-Host: AVP 294, DiameterIdentity. RFC 6733. */
  readonly errorReportingHost?: string | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
}

/** Re-Auth: command 258 of 3GPP Gxx. 3GPP TS 29.212. */
export const ReAuth: Command<ReAuthRequest, ReAuthAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Re-Auth',
  code: 258,
  application: gxx,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    authApplicationId: required(authApplicationId),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    destinationHost: required(destinationHost),
    reAuthRequestType: required(reAuthRequestType),
    sessionReleaseCause,
    originStateId,
    ocSupportedFeatures,
    eventTrigger: many(eventTrigger),
    qosRuleRemove: many(qosRuleRemove),
    qosRuleInstall: many(qosRuleInstall),
    qosInformation,
    defaultEpsBearerQos,
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
    ratType,
    threeGppSgsnMccMnc,
    rai,
    threeGppUserLocationInfo,
    userLocationInfoTime,
    netlocAccessSupport,
    userCsgInformation,
    threeGppMsTimezone,
    threeGpp2Bsid,
    qosRuleReport: many(qosRuleReport),
    errorMessage,
    errorReportingHost,
    failedAvp,
    proxyInfo: many(proxyInfo),
  }),
});

/** The fields of Credit-Control-Request. */
export interface CreditControlRequest extends WithOthers {
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
  /** CC-Request-Type: AVP 416, Enumerated, M bit. RFC 8506. */
  readonly ccRequestType: CcRequestType;
  /** CC-Request-Number: AVP 415, Unsigned32, M bit. RFC 8506. */
  readonly ccRequestNumber: number;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost?: string | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Subscription-Id: AVP 443, Grouped, M bit. RFC 8506. */
  readonly subscriptionId?: readonly SubscriptionId[] | undefined;
  /** Network-Request-Support: AVP 1024 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly networkRequestSupport?: NetworkRequestSupport | undefined;
  /** Packet-Filter-Information: AVP 1061 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly packetFilterInformation?: readonly PacketFilterInformation[] | undefined;
  /** Packet-Filter-Operation: AVP 1062 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly packetFilterOperation?: PacketFilterOperation | undefined;
  /** Framed-IP-Address: AVP 8, OctetString, M bit. RFC 7155. */
  readonly framedIpAddress?: Uint8Array | undefined;
  /** Framed-IPv6-Prefix: AVP 97, OctetString, M bit. RFC 7155. */
  readonly framedIpv6Prefix?: Uint8Array | undefined;
  /** IP-CAN-Type: AVP 1027 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly ipCanType?: IpCanType | undefined;
  /** RAT-Type: AVP 1032 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly ratType?: RatType | undefined;
  /** Termination-Cause: AVP 295, Enumerated, M bit. RFC 6733. */
  readonly terminationCause?: TerminationCause | undefined;
  /** User-Equipment-Info: AVP 458, Grouped. RFC 8506. */
  readonly userEquipmentInfo?: UserEquipmentInfo | undefined;
  /** User-Equipment-Info-Extension: AVP 653, Grouped. RFC 8506. */
  readonly userEquipmentInfoExtension?: UserEquipmentInfoExtension | undefined;
  /** QoS-Information: AVP 1016 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosInformation?: QosInformation | undefined;
  /** Default-EPS-Bearer-QoS: AVP 1049 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly defaultEpsBearerQos?: DefaultEpsBearerQos | undefined;
  /** AN-GW-Address: AVP 1050 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly anGwAddress?: readonly string[] | undefined;
  /** 3GPP-SGSN-MCC-MNC: AVP 18 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppSgsnMccMnc?: string | undefined;
  /** RAI: AVP 909 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.061. */
  readonly rai?: string | undefined;
  /** 3GPP-User-Location-Info: AVP 22 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppUserLocationInfo?: Uint8Array | undefined;
  /** User-Location-Info-Time: AVP 2812 of vendor 10415 (3GPP), Time. 3GPP TS 29.212. */
  readonly userLocationInfoTime?: Date | undefined;
  /** 3GPP-MS-TimeZone: AVP 23 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppMsTimezone?: Uint8Array | undefined;
  /** 3GPP2-BSID: AVP 9010 of vendor 5535 (3GPP2), UTF8String, M bit. 3GPP2. */
  readonly threeGpp2Bsid?: string | undefined;
  /** User-CSG-Information: AVP 2319 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly userCsgInformation?: UserCsgInformation | undefined;
  /** HeNB-Local-IP-Address: AVP 2804 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly henbLocalIpAddress?: string | undefined;
  /** UE-Local-IP-Address: AVP 2805 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly ueLocalIpAddress?: string | undefined;
  /** UDP-Source-Port: AVP 2806 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly udpSourcePort?: number | undefined;
  /** Called-Station-Id: AVP 30, UTF8String, M bit. RFC 7155. */
  readonly calledStationId?: string | undefined;
  /** PDN-Connection-ID: AVP 1065 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly pdnConnectionId?: Uint8Array | undefined;
  /** QoS-Rule-Report: AVP 1055 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosRuleReport?: readonly QosRuleReport[] | undefined;
  /** Event-Trigger: AVP 1006 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly eventTrigger?: readonly EventTrigger[] | undefined;
  /** Session-Linking-Indicator: AVP 1064 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly sessionLinkingIndicator?: SessionLinkingIndicator | undefined;
  /** Trace-Data: AVP 1458 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly traceData?: TraceData | undefined;
  /** Trace-Reference: AVP 1459 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly traceReference?: Uint8Array | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Credit-Control-Answer. */
export interface CreditControlAnswer extends WithOthers {
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
  /** CC-Request-Type: AVP 416, Enumerated, M bit. RFC 8506. */
  readonly ccRequestType?: CcRequestType | undefined;
  /** CC-Request-Number: AVP 415, Unsigned32, M bit. RFC 8506. */
  readonly ccRequestNumber?: number | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Bearer-Control-Mode: AVP 1023 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly bearerControlMode?: BearerControlMode | undefined;
  /** Event-Trigger: AVP 1006 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly eventTrigger?: readonly EventTrigger[] | undefined;
  /** Framed-IPv6-Prefix: AVP 97, OctetString, M bit. RFC 7155. */
  readonly framedIpv6Prefix?: Uint8Array | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Redirect-Host: AVP 292, DiameterURI, M bit. RFC 6733. */
  readonly redirectHost?: readonly string[] | undefined;
  /** Redirect-Host-Usage: AVP 261, Enumerated, M bit. RFC 6733. */
  readonly redirectHostUsage?: RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time: AVP 262, Unsigned32, M bit. RFC 6733. */
  readonly redirectMaxCacheTime?: number | undefined;
  /** QoS-Rule-Remove: AVP 1052 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosRuleRemove?: readonly QosRuleRemove[] | undefined;
  /** QoS-Rule-Install: AVP 1051 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosRuleInstall?: readonly QosRuleInstall[] | undefined;
  /** QoS-Information: AVP 1016 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosInformation?: QosInformation | undefined;
  /** Default-EPS-Bearer-QoS: AVP 1049 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly defaultEpsBearerQos?: DefaultEpsBearerQos | undefined;
  /** Error-Message: AVP 281, UTF8String. RFC 6733. */
  readonly errorMessage?: string | undefined;
  /** Error-Reporting-Host: AVP 294, DiameterIdentity. RFC 6733. */
  readonly errorReportingHost?: string | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
  /** Load: AVP 650, Grouped. RFC 8583. */
  readonly load?: readonly Load[] | undefined;
}

/** Credit-Control: command 272 of 3GPP Gxx. 3GPP TS 29.212. */
export const CreditControl: Command<CreditControlRequest, CreditControlAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Credit-Control',
  code: 272,
  application: gxx,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    authApplicationId: required(authApplicationId),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    ccRequestType: required(ccRequestType),
    ccRequestNumber: required(ccRequestNumber),
    destinationHost,
    originStateId,
    ocSupportedFeatures,
    supportedFeatures: many(supportedFeatures),
    subscriptionId: many(subscriptionId),
    networkRequestSupport,
    packetFilterInformation: many(packetFilterInformation),
    packetFilterOperation,
    framedIpAddress,
    framedIpv6Prefix,
    ipCanType,
    ratType,
    terminationCause,
    userEquipmentInfo,
    userEquipmentInfoExtension,
    qosInformation,
    defaultEpsBearerQos,
    anGwAddress: many(anGwAddress, 2),
    threeGppSgsnMccMnc,
    rai,
    threeGppUserLocationInfo,
    userLocationInfoTime,
    threeGppMsTimezone,
    threeGpp2Bsid,
    userCsgInformation,
    henbLocalIpAddress,
    ueLocalIpAddress,
    udpSourcePort,
    calledStationId,
    pdnConnectionId,
    qosRuleReport: many(qosRuleReport),
    eventTrigger: many(eventTrigger),
    sessionLinkingIndicator,
    traceData,
    traceReference,
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
    ccRequestType,
    ccRequestNumber,
    ocSupportedFeatures,
    ocOlr,
    supportedFeatures: many(supportedFeatures),
    bearerControlMode,
    eventTrigger: many(eventTrigger),
    framedIpv6Prefix,
    originStateId,
    redirectHost: many(redirectHost),
    redirectHostUsage,
    redirectMaxCacheTime,
    qosRuleRemove: many(qosRuleRemove),
    qosRuleInstall: many(qosRuleInstall),
    qosInformation,
    defaultEpsBearerQos,
    errorMessage,
    errorReportingHost,
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
    load: many(load),
  }),
});

/** The base protocol's command under the Application-Id of 3GPP Gxx. RFC 6733. */
export const AbortSession: Command<AbortSessionRequest, AbortSessionAnswer> = /* @__PURE__ */ underApplication(BaseAbortSession, gxx);
export type { AbortSessionRequest, AbortSessionAnswer };

/** The base protocol's command under the Application-Id of 3GPP Gxx. RFC 6733. */
export const SessionTermination: Command<SessionTerminationRequest, SessionTerminationAnswer> = /* @__PURE__ */ underApplication(BaseSessionTermination, gxx);
export type { SessionTerminationRequest, SessionTerminationAnswer };

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
  CsgAccessMode,
  CsgMembershipIndication,
  type UserCsgInformation,
} from './avps/charging.js';
export {
  CcRequestType,
  type SubscriptionId,
  SubscriptionIdType,
  type UserEquipmentInfo,
  type UserEquipmentInfoExtension,
  UserEquipmentInfoType,
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
  BearerControlMode,
  type ConditionalApnAggregateMaxBitrate,
  type DefaultEpsBearerQos,
  EventTrigger,
  FlowDirection,
  type FlowInformation,
  IpCanType,
  NetlocAccessSupport,
  NetworkRequestSupport,
  type PacketFilterInformation,
  PacketFilterOperation,
  PacketFilterUsage,
  PccRuleStatus,
  PreEmptionCapability,
  PreEmptionVulnerability,
  QosClassIdentifier,
  type QosInformation,
  RatType,
  ResourceAllocationNotification,
  RuleFailureCode,
  SessionReleaseCause,
  type TunnelInformation,
} from './avps/gx.js';
export {
  type QosRuleDefinition,
  type QosRuleInstall,
  type QosRuleRemove,
  type QosRuleReport,
  SessionLinkingIndicator,
} from './avps/gxx.js';
export {
  Drmp,
} from './avps/ietf-supporting.js';
export {
  type Load,
  LoadType,
} from './avps/load.js';
export {
  RequiredAccessInfo,
} from './avps/rx.js';
export {
  type AreaScope,
  CollectionPeriodRrmLte,
  CollectionPeriodRrmUmts,
  JobType,
  LoggingDuration,
  LoggingInterval,
  type MbsfnArea,
  type MdtConfiguration,
  MeasurementPeriodLte,
  MeasurementPeriodUmts,
  ReportAmount,
  ReportInterval,
  type TraceData,
  TraceDepth,
} from './avps/s6a.js';
