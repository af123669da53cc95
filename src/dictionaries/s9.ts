// Made from dictionaries/s9.json by npm run dictionaries. Do not edit.

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
  type AuthSessionState,
  type ExperimentalResult,
  type FailedAvp,
  type ProxyInfo,
  type ReAuthRequestType,
  type ResultCode,
  type TerminationCause,
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
  reAuthRequestType,
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
  ccRequestNumber,
  ccRequestType,
  subscriptionId,
  userEquipmentInfo,
} from './avps/credit-control.js';
import {
  type ChargingInformation,
  type SupportedFeatures,
  chargingInformation,
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
  threeGppSgsnAddress,
  threeGppSgsnIpv6Address,
  threeGppSgsnMccMnc,
  threeGppUserLocationInfo,
} from './avps/gi-sgi.js';
import {
  type BearerControlMode,
  type CsgInformationReporting,
  type EventTrigger,
  type IpCanType,
  type NetworkRequestSupport,
  type PacketFilterInformation,
  type PacketFilterOperation,
  type QosInformation,
  type QosNegotiation,
  type QosUpgrade,
  type RatType,
  type SessionReleaseCause,
  anGwAddress,
  bearerControlMode,
  csgInformationReporting,
  eventTrigger,
  henbLocalIpAddress,
  ipCanType,
  networkRequestSupport,
  packetFilterInformation,
  packetFilterOperation,
  qosInformation,
  qosNegotiation,
  qosUpgrade,
  ratType,
  sessionReleaseCause,
  udpSourcePort,
  ueLocalIpAddress,
} from './avps/gx.js';
import {
  type QosRuleInstall,
  type QosRuleRemove,
  type QosRuleReport,
  qosRuleInstall,
  qosRuleRemove,
  qosRuleReport,
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
  type DraBinding,
  type MultipleBberfAction,
  type SubsessionDecisionInfo,
  type SubsessionEnforcementInfo,
  draBinding,
  draDeployment,
  multipleBberfAction,
  subsessionDecisionInfo,
  subsessionEnforcementInfo,
} from './avps/s9.js';

/** 3GPP S9: application 16777267. 3GPP TS 29.215. */
export const s9: Application = /* @__PURE__ */ defineApplication({ name: "3GPP S9", applicationId: 16777267, vendorId: 10415 });

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
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** QoS-Rule-Install: AVP 1051 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosRuleInstall?: readonly QosRuleInstall[] | undefined;
  /** QoS-Rule-Remove: AVP 1052 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosRuleRemove?: readonly QosRuleRemove[] | undefined;
  /** QoS-Information: AVP 1016 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosInformation?: readonly QosInformation[] | undefined;
  /** Event-Trigger: AVP 1006 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly eventTrigger?: readonly EventTrigger[] | undefined;
  /** Subsession-Decision-Info: AVP 2200 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.215. */
  readonly subsessionDecisionInfo?: readonly SubsessionDecisionInfo[] | undefined;
  /** AN-GW-Address: AVP 1050 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly anGwAddress?: readonly string[] | undefined;
  /** Session-Release-Cause: AVP 1045 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly sessionReleaseCause?: SessionReleaseCause | undefined;
  /** HeNB-Local-IP-Address: AVP 2804 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly henbLocalIpAddress?: string | undefined;
  /** UE-Local-IP-Address: AVP 2805 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly ueLocalIpAddress?: string | undefined;
  /** UDP-Source-Port: AVP 2806 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly udpSourcePort?: number | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Called-Station-Id: AVP 30, UTF8String, M bit. RFC 7155. */
  readonly calledStationId?: string | undefined;
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
  /** Framed-IP-Address: AVP 8, OctetString, M bit. RFC 7155. */
  readonly framedIpAddress?: Uint8Array | undefined;
  /** Framed-IPv6-Prefix: AVP 97, OctetString, M bit. RFC 7155. */
  readonly framedIpv6Prefix?: Uint8Array | undefined;
  /** IP-CAN-Type: AVP 1027 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly ipCanType?: IpCanType | undefined;
  /** RAT-Type: AVP 1032 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly ratType?: RatType | undefined;
  /** 3GPP-SGSN-MCC-MNC: AVP 18 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppSgsnMccMnc?: string | undefined;
  /** 3GPP-SGSN-Address: AVP 6 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppSgsnAddress?: Uint8Array | undefined;
  /** 3GPP-SGSN-IPv6-Address: AVP 15 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppSgsnIpv6Address?: Uint8Array | undefined;
  /** RAI: AVP 909 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.061. */
  readonly rai?: string | undefined;
  /** 3GPP-User-Location-Info: AVP 22 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppUserLocationInfo?: Uint8Array | undefined;
  /** 3GPP-MS-TimeZone: AVP 23 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppMsTimezone?: Uint8Array | undefined;
  /** 3GPP2-BSID: AVP 9010 of vendor 5535 (3GPP2), UTF8String, M bit. 3GPP2. */
  readonly threeGpp2Bsid?: string | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** QoS-Information: AVP 1016 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosInformation?: QosInformation | undefined;
  /** QoS-Rule-Report: AVP 1055 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosRuleReport?: readonly QosRuleReport[] | undefined;
  /** AN-GW-Address: AVP 1050 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly anGwAddress?: readonly string[] | undefined;
  /** Subsession-Enforcement-Info: AVP 2201 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.215. */
  readonly subsessionEnforcementInfo?: readonly SubsessionEnforcementInfo[] | undefined;
  /** User-CSG-Information: AVP 2319 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly userCsgInformation?: UserCsgInformation | undefined;
  /** Error-Message: AVP 281, UTF8String. RFC 6733. */
  readonly errorMessage?: string | undefined;
  /** Error-Reporting-Host: AVP 294, DiameterIdentity. RFC 6733. */
  readonly errorReportingHost?: string | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Load: AVP 650, Grouped. RFC 8583. */
  readonly load?: readonly Load[] | undefined;
}

/** Re-Auth: command 258 of 3GPP S9. 3GPP TS 29.215. */
export const ReAuth: Command<ReAuthRequest, ReAuthAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Re-Auth',
  code: 258,
  application: s9,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    authApplicationId: required(authApplicationId),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    destinationHost: required(destinationHost),
    reAuthRequestType: required(reAuthRequestType),
    originStateId,
    ocSupportedFeatures,
    qosRuleInstall: many(qosRuleInstall),
    qosRuleRemove: many(qosRuleRemove),
    qosInformation: many(qosInformation),
    eventTrigger: many(eventTrigger),
    subsessionDecisionInfo: many(subsessionDecisionInfo),
    anGwAddress: many(anGwAddress, 2),
    sessionReleaseCause,
    henbLocalIpAddress,
    ueLocalIpAddress,
    udpSourcePort,
    proxyInfo: many(proxyInfo),
    calledStationId,
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
    framedIpAddress,
    framedIpv6Prefix,
    ipCanType,
    ratType,
    threeGppSgsnMccMnc,
    threeGppSgsnAddress,
    threeGppSgsnIpv6Address,
    rai,
    threeGppUserLocationInfo,
    threeGppMsTimezone,
    threeGpp2Bsid,
    ocSupportedFeatures,
    ocOlr,
    qosInformation,
    qosRuleReport: many(qosRuleReport),
    anGwAddress: many(anGwAddress, 2),
    subsessionEnforcementInfo: many(subsessionEnforcementInfo),
    userCsgInformation,
    errorMessage,
    errorReportingHost,
    failedAvp,
    proxyInfo: many(proxyInfo),
    load: many(load),
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
  /** Subscription-Id: AVP 443, Grouped, M bit. RFC 8506. */
  readonly subscriptionId?: readonly SubscriptionId[] | undefined;
  /** Framed-IP-Address: AVP 8, OctetString, M bit. RFC 7155. */
  readonly framedIpAddress?: Uint8Array | undefined;
  /** Framed-IPv6-Prefix: AVP 97, OctetString, M bit. RFC 7155. */
  readonly framedIpv6Prefix?: Uint8Array | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** QoS-Information: AVP 1016 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosInformation?: QosInformation | undefined;
  /** QoS-Rule-Report: AVP 1055 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosRuleReport?: readonly QosRuleReport[] | undefined;
  /** AN-GW-Address: AVP 1050 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly anGwAddress?: readonly string[] | undefined;
  /** Network-Request-Support: AVP 1024 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly networkRequestSupport?: NetworkRequestSupport | undefined;
  /** Packet-Filter-Information: AVP 1061 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly packetFilterInformation?: readonly PacketFilterInformation[] | undefined;
  /** Packet-Filter-Operation: AVP 1062 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly packetFilterOperation?: PacketFilterOperation | undefined;
  /** Subsession-Enforcement-Info: AVP 2201 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.215. */
  readonly subsessionEnforcementInfo?: readonly SubsessionEnforcementInfo[] | undefined;
  /** IP-CAN-Type: AVP 1027 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly ipCanType?: IpCanType | undefined;
  /** RAT-Type: AVP 1032 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly ratType?: RatType | undefined;
  /** Termination-Cause: AVP 295, Enumerated, M bit. RFC 6733. */
  readonly terminationCause?: TerminationCause | undefined;
  /** User-Equipment-Info: AVP 458, Grouped. RFC 8506. */
  readonly userEquipmentInfo?: UserEquipmentInfo | undefined;
  /** QoS-Negotiation: AVP 1029 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly qosNegotiation?: QosNegotiation | undefined;
  /** QoS-Upgrade: AVP 1030 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly qosUpgrade?: QosUpgrade | undefined;
  /** 3GPP-SGSN-MCC-MNC: AVP 18 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppSgsnMccMnc?: string | undefined;
  /** 3GPP-SGSN-Address: AVP 6 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppSgsnAddress?: Uint8Array | undefined;
  /** 3GPP-SGSN-IPv6-Address: AVP 15 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppSgsnIpv6Address?: Uint8Array | undefined;
  /** RAI: AVP 909 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.061. */
  readonly rai?: string | undefined;
  /** 3GPP-User-Location-Info: AVP 22 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppUserLocationInfo?: Uint8Array | undefined;
  /** 3GPP-MS-TimeZone: AVP 23 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppMsTimezone?: Uint8Array | undefined;
  /** 3GPP2-BSID: AVP 9010 of vendor 5535 (3GPP2), UTF8String, M bit. 3GPP2. */
  readonly threeGpp2Bsid?: string | undefined;
  /** Event-Trigger: AVP 1006 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly eventTrigger?: readonly EventTrigger[] | undefined;
  /** Multiple-BBERF-Action: AVP 2204 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.215. */
  readonly multipleBberfAction?: MultipleBberfAction | undefined;
  /** User-CSG-Information: AVP 2319 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly userCsgInformation?: UserCsgInformation | undefined;
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
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** QoS-Rule-Install: AVP 1051 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosRuleInstall?: readonly QosRuleInstall[] | undefined;
  /** QoS-Rule-Remove: AVP 1052 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosRuleRemove?: readonly QosRuleRemove[] | undefined;
  /** QoS-Information: AVP 1016 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosInformation?: readonly QosInformation[] | undefined;
  /** Bearer-Control-Mode: AVP 1023 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly bearerControlMode?: BearerControlMode | undefined;
  /** Event-Trigger: AVP 1006 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly eventTrigger?: readonly EventTrigger[] | undefined;
  /** Charging-Information: AVP 618 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.229. */
  readonly chargingInformation?: ChargingInformation | undefined;
  /** Subsession-Decision-Info: AVP 2200 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.215. */
  readonly subsessionDecisionInfo?: readonly SubsessionDecisionInfo[] | undefined;
  /** CSG-Information-Reporting: AVP 1071 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly csgInformationReporting?: readonly CsgInformationReporting[] | undefined;
  /** AN-GW-Address: AVP 1050 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly anGwAddress?: readonly string[] | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
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

/** Credit-Control: command 272 of 3GPP S9. 3GPP TS 29.215. */
export const CreditControl: Command<CreditControlRequest, CreditControlAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Credit-Control',
  code: 272,
  application: s9,
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
    subscriptionId: many(subscriptionId),
    framedIpAddress,
    framedIpv6Prefix,
    supportedFeatures: many(supportedFeatures),
    ocSupportedFeatures,
    qosInformation,
    qosRuleReport: many(qosRuleReport),
    anGwAddress: many(anGwAddress, 2),
    networkRequestSupport,
    packetFilterInformation: many(packetFilterInformation),
    packetFilterOperation,
    subsessionEnforcementInfo: many(subsessionEnforcementInfo),
    ipCanType,
    ratType,
    terminationCause,
    userEquipmentInfo,
    qosNegotiation,
    qosUpgrade,
    threeGppSgsnMccMnc,
    threeGppSgsnAddress,
    threeGppSgsnIpv6Address,
    rai,
    threeGppUserLocationInfo,
    threeGppMsTimezone,
    threeGpp2Bsid,
    eventTrigger: many(eventTrigger),
    multipleBberfAction,
    userCsgInformation,
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
    supportedFeatures: many(supportedFeatures),
    ocSupportedFeatures,
    ocOlr,
    qosRuleInstall: many(qosRuleInstall),
    qosRuleRemove: many(qosRuleRemove),
    qosInformation: many(qosInformation),
    bearerControlMode,
    eventTrigger: many(eventTrigger),
    chargingInformation,
    subsessionDecisionInfo: many(subsessionDecisionInfo),
    csgInformationReporting: many(csgInformationReporting),
    anGwAddress: many(anGwAddress, 2),
    originStateId,
    errorMessage,
    errorReportingHost,
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
    load: many(load),
  }),
});

/** The fields of Trigger-Establishment-Request. */
export interface TriggerEstablishmentRequest extends WithOthers {
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
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState?: AuthSessionState | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Subscription-Id: AVP 443, Grouped, M bit. RFC 8506. */
  readonly subscriptionId?: SubscriptionId | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Called-Station-Id: AVP 30, UTF8String, M bit. RFC 7155. */
  readonly calledStationId?: string | undefined;
  /** UE-Local-IP-Address: AVP 2805 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly ueLocalIpAddress?: string | undefined;
  /** HeNB-Local-IP-Address: AVP 2804 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly henbLocalIpAddress?: string | undefined;
  /** DRA-Binding: AVP 2208 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.215. */
  readonly draBinding?: DraBinding | undefined;
  /** UDP-Source-Port: AVP 2806 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly udpSourcePort?: number | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Trigger-Establishment-Answer. */
export interface TriggerEstablishmentAnswer extends WithOthers {
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
  /** DRA-Deployment: AVP 2206 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.215. */
  readonly draDeployment?: number | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** Error-Message: AVP 281, UTF8String. RFC 6733. */
  readonly errorMessage?: string | undefined;
  /** Error-Reporting-Host: AVP 294, DiameterIdentity. RFC 6733. */
  readonly errorReportingHost?: string | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Load: AVP 650, Grouped. RFC 8583. */
  readonly load?: readonly Load[] | undefined;
}

/** Trigger-Establishment: command 8388656 of 3GPP S9. 3GPP TS 29.215. */
export const TriggerEstablishment: Command<TriggerEstablishmentRequest, TriggerEstablishmentAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Trigger-Establishment',
  code: 8388656,
  application: s9,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    authApplicationId: required(authApplicationId),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    destinationHost: required(destinationHost),
    authSessionState,
    originStateId,
    subscriptionId,
    ocSupportedFeatures,
    calledStationId,
    ueLocalIpAddress,
    henbLocalIpAddress,
    draBinding,
    udpSourcePort,
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
    draDeployment,
    ocSupportedFeatures,
    ocOlr,
    errorMessage,
    errorReportingHost,
    failedAvp,
    proxyInfo: many(proxyInfo),
    load: many(load),
  }),
});

/** The base protocol's command under the Application-Id of 3GPP S9. RFC 6733. */
export const AbortSession: Command<AbortSessionRequest, AbortSessionAnswer> = /* @__PURE__ */ underApplication(BaseAbortSession, s9);
export type { AbortSessionRequest, AbortSessionAnswer };

/** The base protocol's command under the Application-Id of 3GPP S9. RFC 6733. */
export const SessionTermination: Command<SessionTerminationRequest, SessionTerminationAnswer> = /* @__PURE__ */ underApplication(BaseSessionTermination, s9);
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
  CsgAccessMode,
  CsgMembershipIndication,
  type UserCsgInformation,
} from './avps/charging.js';
export {
  type CcMoney,
  CcRequestType,
  FinalUnitAction,
  type FinalUnitIndication,
  type GrantedServiceUnit,
  RedirectAddressType,
  type RedirectServer,
  type SubscriptionId,
  SubscriptionIdType,
  TariffChangeUsage,
  type UnitValue,
  type UsedServiceUnit,
  type UserEquipmentInfo,
  UserEquipmentInfoType,
} from './avps/credit-control.js';
export {
  type ChargingInformation,
  type SupportedFeatures,
} from './avps/cx.js';
export {
  type OcOlr,
  OcReportType,
  type OcSupportedFeatures,
} from './avps/doic.js';
export {
  type AccessNetworkChargingIdentifierGx,
  type AllocationRetentionPriority,
  AnGwStatus,
  type ApplicationDetectionInformation,
  BearerControlMode,
  BearerOperation,
  BearerUsage,
  ChargingCorrelationIndicator,
  type ChargingRuleDefinition,
  type ChargingRuleInstall,
  type ChargingRuleRemove,
  type ChargingRuleReport,
  type CoaInformation,
  type ConditionalApnAggregateMaxBitrate,
  CsgInformationReporting,
  DefaultAccess,
  DefaultBearerIndication,
  type DefaultEpsBearerQos,
  type EventReportIndication,
  EventTrigger,
  FlowDirection,
  type FlowInformation,
  IpCanSessionChargingScope,
  IpCanType,
  MeteringMethod,
  MuteNotification,
  NbifomMode,
  NbifomSupport,
  NetworkRequestSupport,
  Offline,
  Online,
  type PacketFilterInformation,
  PacketFilterOperation,
  PacketFilterUsage,
  PccRuleStatus,
  PreEmptionCapability,
  PreEmptionVulnerability,
  type PresenceReportingAreaInformation,
  PresenceReportingAreaStatus,
  PsToCsSessionContinuity,
  QosClassIdentifier,
  type QosInformation,
  QosNegotiation,
  QosUpgrade,
  RatType,
  type RedirectInformation,
  RedirectSupport,
  RemovalOfAccess,
  ReportingLevel,
  ResourceAllocationNotification,
  ResourceReleaseNotification,
  type RoutingFilter,
  type RoutingRuleDefinition,
  type RoutingRuleInstall,
  type RoutingRuleRemove,
  type RoutingRuleReport,
  RuleFailureCode,
  SessionReleaseCause,
  type TftPacketFilterInformation,
  type TunnelInformation,
  type UsageMonitoringInformation,
  UsageMonitoringLevel,
  UsageMonitoringReport,
  UsageMonitoringSupport,
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
  AfSignallingProtocol,
  type CalleeInformation,
  FlowStatus,
  type Flows,
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
export {
  DraBinding,
  MultipleBberfAction,
  type SubsessionDecisionInfo,
  type SubsessionEnforcementInfo,
  SubsessionOperation,
} from './avps/s9.js';
export {
  AnTrusted,
} from './avps/sta.js';
