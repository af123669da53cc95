// Made from dictionaries/gx.json by npm run dictionaries. Do not edit.

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
  type DynamicAddressFlag,
  type DynamicAddressFlagExtension,
  type UserCsgInformation,
  dynamicAddressFlag,
  dynamicAddressFlagExtension,
  pdnConnectionChargingId,
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
  threeGppChargingCharacteristics,
  threeGppGgsnAddress,
  threeGppGgsnIpv6Address,
  threeGppMsTimezone,
  threeGppRatType,
  threeGppSelectionMode,
  threeGppSgsnAddress,
  threeGppSgsnIpv6Address,
  threeGppSgsnMccMnc,
  threeGppUserLocationInfo,
  twanIdentifier,
} from './avps/gi-sgi.js';
import {
  type AccessNetworkChargingIdentifierGx,
  type AnGwStatus,
  type ApplicationDetectionInformation,
  type BearerControlMode,
  type BearerOperation,
  type BearerUsage,
  type ChargingRuleInstall,
  type ChargingRuleRemove,
  type ChargingRuleReport,
  type CoaInformation,
  type ConditionalPolicyInformation,
  type CsgInformationReporting,
  type DefaultAccess,
  type DefaultEpsBearerQos,
  type DefaultQosInformation,
  type EventReportIndication,
  type EventTrigger,
  type FixedUserLocationInfo,
  type IpCanType,
  type NbifomMode,
  type NbifomSupport,
  type NetlocAccessSupport,
  type NetworkRequestSupport,
  type Offline,
  type Online,
  type PacketFilterInformation,
  type PacketFilterOperation,
  type PcscfRestorationIndication,
  type PraInstall,
  type PraRemove,
  type PresenceReportingAreaInformation,
  type QosInformation,
  type QosNegotiation,
  type QosUpgrade,
  type RatType,
  type RemovalOfAccess,
  type RoutingRuleInstall,
  type RoutingRuleRemove,
  type RoutingRuleReport,
  type SessionReleaseCause,
  type TdfInformation,
  type TftPacketFilterInformation,
  type ThreeGppPsDataOffStatus,
  type UsageMonitoringInformation,
  accessAvailabilityChangeReason,
  accessNetworkChargingIdentifierGx,
  anGwAddress,
  anGwStatus,
  applicationDetectionInformation,
  bearerControlMode,
  bearerIdentifier,
  bearerOperation,
  bearerUsage,
  chargingRuleInstall,
  chargingRuleRemove,
  chargingRuleReport,
  coaInformation,
  conditionalPolicyInformation,
  creditManagementStatus,
  csgInformationReporting,
  defaultAccess,
  defaultEpsBearerQos,
  defaultQosInformation,
  eventReportIndication,
  eventTrigger,
  fixedUserLocationInfo,
  henbLocalIpAddress,
  ipCanType,
  nbifomMode,
  nbifomSupport,
  netlocAccessSupport,
  networkRequestSupport,
  offline,
  online,
  packetFilterInformation,
  packetFilterOperation,
  pcscfRestorationIndication,
  pdnConnectionId,
  praInstall,
  praRemove,
  presenceReportingAreaInformation,
  qosInformation,
  qosNegotiation,
  qosUpgrade,
  ranNasReleaseCause,
  ranRuleSupport,
  ratType,
  removalOfAccess,
  revalidationTime,
  routingRuleInstall,
  routingRuleRemove,
  routingRuleReport,
  sessionReleaseCause,
  tcpSourcePort,
  tdfInformation,
  tftPacketFilterInformation,
  threeGppPsDataOffStatus,
  udpSourcePort,
  ueLocalIpAddress,
  usageMonitoringInformation,
  userLocationInfoTime,
} from './avps/gx.js';
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
  logicalAccessId,
  physicalAccessId,
} from './avps/other-vendors-supporting.js';
import {
  accessNetworkChargingAddress,
} from './avps/rx.js';
import {
  maximumWaitTime,
  originationTimeStamp,
} from './avps/s6b.js';
import {
  type AnTrusted,
  anTrusted,
} from './avps/sta.js';

/** 3GPP Gx: application 16777238. 3GPP TS 29.212. */
export const gx: Application = /* @__PURE__ */ defineApplication({ name: "3GPP Gx", applicationId: 16777238, vendorId: 10415 });

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
  /** Event-Report-Indication: AVP 1033 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly eventReportIndication?: EventReportIndication | undefined;
  /** Charging-Rule-Remove: AVP 1002 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly chargingRuleRemove?: readonly ChargingRuleRemove[] | undefined;
  /** Charging-Rule-Install: AVP 1001 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly chargingRuleInstall?: readonly ChargingRuleInstall[] | undefined;
  /** Default-EPS-Bearer-QoS: AVP 1049 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly defaultEpsBearerQos?: DefaultEpsBearerQos | undefined;
  /** QoS-Information: AVP 1016 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosInformation?: readonly QosInformation[] | undefined;
  /** Default-QoS-Information: AVP 2816 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly defaultQosInformation?: DefaultQosInformation | undefined;
  /** Revalidation-Time: AVP 1042 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.212. */
  readonly revalidationTime?: Date | undefined;
  /** Usage-Monitoring-Information: AVP 1067 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly usageMonitoringInformation?: readonly UsageMonitoringInformation[] | undefined;
  /** PCSCF-Restoration-Indication: AVP 2826 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly pcscfRestorationIndication?: PcscfRestorationIndication | undefined;
  /** Conditional-Policy-Information: AVP 2840 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly conditionalPolicyInformation?: readonly ConditionalPolicyInformation[] | undefined;
  /** Removal-Of-Access: AVP 2842 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly removalOfAccess?: RemovalOfAccess | undefined;
  /** IP-CAN-Type: AVP 1027 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly ipCanType?: IpCanType | undefined;
  /** PRA-Install: AVP 2845 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly praInstall?: PraInstall | undefined;
  /** PRA-Remove: AVP 2846 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly praRemove?: PraRemove | undefined;
  /** CSG-Information-Reporting: AVP 1071 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly csgInformationReporting?: readonly CsgInformationReporting[] | undefined;
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
  /** IP-CAN-Type: AVP 1027 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly ipCanType?: IpCanType | undefined;
  /** RAT-Type: AVP 1032 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly ratType?: RatType | undefined;
  /** AN-Trusted: AVP 1503 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.273. */
  readonly anTrusted?: AnTrusted | undefined;
  /** AN-GW-Address: AVP 1050 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly anGwAddress?: readonly string[] | undefined;
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
  /** User-Location-Info-Time: AVP 2812 of vendor 10415 (3GPP), Time. 3GPP TS 29.212. */
  readonly userLocationInfoTime?: Date | undefined;
  /** NetLoc-Access-Support: AVP 2824 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly netlocAccessSupport?: NetlocAccessSupport | undefined;
  /** User-CSG-Information: AVP 2319 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly userCsgInformation?: UserCsgInformation | undefined;
  /** 3GPP-MS-TimeZone: AVP 23 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppMsTimezone?: Uint8Array | undefined;
  /** Default-QoS-Information: AVP 2816 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly defaultQosInformation?: DefaultQosInformation | undefined;
  /** Charging-Rule-Report: AVP 1018 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly chargingRuleReport?: readonly ChargingRuleReport[] | undefined;
  /** Error-Message: AVP 281, UTF8String. RFC 6733. */
  readonly errorMessage?: string | undefined;
  /** Error-Reporting-Host: AVP 294, DiameterIdentity. RFC 6733. */
  readonly errorReportingHost?: string | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
}

/** Re-Auth: command 258 of 3GPP Gx. 3GPP TS 29.212. */
export const ReAuth: Command<ReAuthRequest, ReAuthAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Re-Auth',
  code: 258,
  application: gx,
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
    eventReportIndication,
    chargingRuleRemove: many(chargingRuleRemove),
    chargingRuleInstall: many(chargingRuleInstall),
    defaultEpsBearerQos,
    qosInformation: many(qosInformation),
    defaultQosInformation,
    revalidationTime,
    usageMonitoringInformation: many(usageMonitoringInformation),
    pcscfRestorationIndication,
    conditionalPolicyInformation: many(conditionalPolicyInformation, 4),
    removalOfAccess,
    ipCanType,
    praInstall,
    praRemove,
    csgInformationReporting: many(csgInformationReporting),
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
    ipCanType,
    ratType,
    anTrusted,
    anGwAddress: many(anGwAddress, 2),
    threeGppSgsnMccMnc,
    threeGppSgsnAddress,
    threeGppSgsnIpv6Address,
    rai,
    threeGppUserLocationInfo,
    userLocationInfoTime,
    netlocAccessSupport,
    userCsgInformation,
    threeGppMsTimezone,
    defaultQosInformation,
    chargingRuleReport: many(chargingRuleReport),
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
  /** Credit-Management-Status: AVP 1082 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly creditManagementStatus?: number | undefined;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost?: string | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Subscription-Id: AVP 443, Grouped, M bit. RFC 8506. */
  readonly subscriptionId?: readonly SubscriptionId[] | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** TDF-Information: AVP 1087 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly tdfInformation?: TdfInformation | undefined;
  /** Network-Request-Support: AVP 1024 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly networkRequestSupport?: NetworkRequestSupport | undefined;
  /** Packet-Filter-Information: AVP 1061 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly packetFilterInformation?: readonly PacketFilterInformation[] | undefined;
  /** Packet-Filter-Operation: AVP 1062 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly packetFilterOperation?: PacketFilterOperation | undefined;
  /** Bearer-Identifier: AVP 1020 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
  readonly bearerIdentifier?: Uint8Array | undefined;
  /** Bearer-Operation: AVP 1021 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly bearerOperation?: BearerOperation | undefined;
  /** Dynamic-Address-Flag: AVP 2051 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly dynamicAddressFlag?: DynamicAddressFlag | undefined;
  /** Dynamic-Address-Flag-Extension: AVP 2068 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly dynamicAddressFlagExtension?: DynamicAddressFlagExtension | undefined;
  /** PDN-Connection-Charging-ID: AVP 2050 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly pdnConnectionChargingId?: number | undefined;
  /** Framed-IP-Address: AVP 8, OctetString, M bit. RFC 7155. */
  readonly framedIpAddress?: Uint8Array | undefined;
  /** Framed-IPv6-Prefix: AVP 97, OctetString, M bit. RFC 7155. */
  readonly framedIpv6Prefix?: Uint8Array | undefined;
  /** IP-CAN-Type: AVP 1027 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly ipCanType?: IpCanType | undefined;
  /** 3GPP-RAT-Type: AVP 21 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppRatType?: Uint8Array | undefined;
  /** AN-Trusted: AVP 1503 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.273. */
  readonly anTrusted?: AnTrusted | undefined;
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
  /** QoS-Negotiation: AVP 1029 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly qosNegotiation?: QosNegotiation | undefined;
  /** QoS-Upgrade: AVP 1030 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly qosUpgrade?: QosUpgrade | undefined;
  /** Default-EPS-Bearer-QoS: AVP 1049 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly defaultEpsBearerQos?: DefaultEpsBearerQos | undefined;
  /** Default-QoS-Information: AVP 2816 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly defaultQosInformation?: DefaultQosInformation | undefined;
  /** AN-GW-Address: AVP 1050 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly anGwAddress?: readonly string[] | undefined;
  /** AN-GW-Status: AVP 2811 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly anGwStatus?: AnGwStatus | undefined;
  /** 3GPP-SGSN-MCC-MNC: AVP 18 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppSgsnMccMnc?: string | undefined;
  /** 3GPP-SGSN-Address: AVP 6 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppSgsnAddress?: Uint8Array | undefined;
  /** 3GPP-SGSN-IPv6-Address: AVP 15 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppSgsnIpv6Address?: Uint8Array | undefined;
  /** 3GPP-GGSN-Address: AVP 7 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppGgsnAddress?: Uint8Array | undefined;
  /** 3GPP-GGSN-IPv6-Address: AVP 16 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppGgsnIpv6Address?: Uint8Array | undefined;
  /** 3GPP-Selection-Mode: AVP 12 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppSelectionMode?: string | undefined;
  /** RAI: AVP 909 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.061. */
  readonly rai?: string | undefined;
  /** 3GPP-User-Location-Info: AVP 22 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppUserLocationInfo?: Uint8Array | undefined;
  /** Fixed-User-Location-Info: AVP 2825 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly fixedUserLocationInfo?: FixedUserLocationInfo | undefined;
  /** User-Location-Info-Time: AVP 2812 of vendor 10415 (3GPP), Time. 3GPP TS 29.212. */
  readonly userLocationInfoTime?: Date | undefined;
  /** User-CSG-Information: AVP 2319 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly userCsgInformation?: UserCsgInformation | undefined;
  /** TWAN-Identifier: AVP 29 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly twanIdentifier?: Uint8Array | undefined;
  /** 3GPP-MS-TimeZone: AVP 23 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppMsTimezone?: Uint8Array | undefined;
  /** RAN-NAS-Release-Cause: AVP 2819 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly ranNasReleaseCause?: readonly Uint8Array[] | undefined;
  /** 3GPP-Charging-Characteristics: AVP 13 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppChargingCharacteristics?: string | undefined;
  /** Called-Station-Id: AVP 30, UTF8String, M bit. RFC 7155. */
  readonly calledStationId?: string | undefined;
  /** PDN-Connection-ID: AVP 1065 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly pdnConnectionId?: Uint8Array | undefined;
  /** Bearer-Usage: AVP 1000 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly bearerUsage?: BearerUsage | undefined;
  /** Online: AVP 1009 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly online?: Online | undefined;
  /** Offline: AVP 1008 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly offline?: Offline | undefined;
  /** TFT-Packet-Filter-Information: AVP 1013 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly tftPacketFilterInformation?: readonly TftPacketFilterInformation[] | undefined;
  /** Charging-Rule-Report: AVP 1018 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly chargingRuleReport?: readonly ChargingRuleReport[] | undefined;
  /** Application-Detection-Information: AVP 1098 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly applicationDetectionInformation?: readonly ApplicationDetectionInformation[] | undefined;
  /** Event-Trigger: AVP 1006 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly eventTrigger?: readonly EventTrigger[] | undefined;
  /** Event-Report-Indication: AVP 1033 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly eventReportIndication?: EventReportIndication | undefined;
  /** Access-Network-Charging-Address: AVP 501 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 29.214. */
  readonly accessNetworkChargingAddress?: string | undefined;
  /** Access-Network-Charging-Identifier-Gx: AVP 1022 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly accessNetworkChargingIdentifierGx?: readonly AccessNetworkChargingIdentifierGx[] | undefined;
  /** CoA-Information: AVP 1039 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly coaInformation?: readonly CoaInformation[] | undefined;
  /** Usage-Monitoring-Information: AVP 1067 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly usageMonitoringInformation?: readonly UsageMonitoringInformation[] | undefined;
  /** NBIFOM-Support: AVP 2831 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly nbifomSupport?: NbifomSupport | undefined;
  /** NBIFOM-Mode: AVP 2830 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly nbifomMode?: NbifomMode | undefined;
  /** Default-Access: AVP 2829 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly defaultAccess?: DefaultAccess | undefined;
  /** Origination-Time-Stamp: AVP 1536 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.273. */
  readonly originationTimeStamp?: bigint | undefined;
  /** Maximum-Wait-Time: AVP 1537 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
  readonly maximumWaitTime?: number | undefined;
  /** Access-Availability-Change-Reason: AVP 2833 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly accessAvailabilityChangeReason?: number | undefined;
  /** Routing-Rule-Install: AVP 1081 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly routingRuleInstall?: RoutingRuleInstall | undefined;
  /** Routing-Rule-Remove: AVP 1075 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly routingRuleRemove?: RoutingRuleRemove | undefined;
  /** HeNB-Local-IP-Address: AVP 2804 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly henbLocalIpAddress?: string | undefined;
  /** UE-Local-IP-Address: AVP 2805 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly ueLocalIpAddress?: string | undefined;
  /** UDP-Source-Port: AVP 2806 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly udpSourcePort?: number | undefined;
  /** TCP-Source-Port: AVP 2843 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly tcpSourcePort?: number | undefined;
  /** Presence-Reporting-Area-Information: AVP 2822 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly presenceReportingAreaInformation?: readonly PresenceReportingAreaInformation[] | undefined;
  /** Logical-Access-ID: AVP 302 of vendor 13019 (ETSI), OctetString, M bit. ETSI TS 183 033 / ES 283 034. */
  readonly logicalAccessId?: Uint8Array | undefined;
  /** Physical-Access-ID: AVP 313 of vendor 13019 (ETSI), UTF8String, M bit. ETSI TS 183 033 / ES 283 034. */
  readonly physicalAccessId?: string | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
  /** 3GPP-PS-Data-Off-Status: AVP 2847 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly threeGppPsDataOffStatus?: ThreeGppPsDataOffStatus | undefined;
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
  /** Event-Report-Indication: AVP 1033 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly eventReportIndication?: EventReportIndication | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Redirect-Host: AVP 292, DiameterURI, M bit. RFC 6733. */
  readonly redirectHost?: readonly string[] | undefined;
  /** Redirect-Host-Usage: AVP 261, Enumerated, M bit. RFC 6733. */
  readonly redirectHostUsage?: RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time: AVP 262, Unsigned32, M bit. RFC 6733. */
  readonly redirectMaxCacheTime?: number | undefined;
  /** Charging-Rule-Remove: AVP 1002 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly chargingRuleRemove?: readonly ChargingRuleRemove[] | undefined;
  /** Charging-Rule-Install: AVP 1001 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly chargingRuleInstall?: readonly ChargingRuleInstall[] | undefined;
  /** Charging-Information: AVP 618 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.229. */
  readonly chargingInformation?: ChargingInformation | undefined;
  /** Online: AVP 1009 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly online?: Online | undefined;
  /** Offline: AVP 1008 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly offline?: Offline | undefined;
  /** QoS-Information: AVP 1016 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosInformation?: readonly QosInformation[] | undefined;
  /** Revalidation-Time: AVP 1042 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.212. */
  readonly revalidationTime?: Date | undefined;
  /** Default-EPS-Bearer-QoS: AVP 1049 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly defaultEpsBearerQos?: DefaultEpsBearerQos | undefined;
  /** Default-QoS-Information: AVP 2816 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly defaultQosInformation?: DefaultQosInformation | undefined;
  /** Bearer-Usage: AVP 1000 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly bearerUsage?: BearerUsage | undefined;
  /** Usage-Monitoring-Information: AVP 1067 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly usageMonitoringInformation?: readonly UsageMonitoringInformation[] | undefined;
  /** CSG-Information-Reporting: AVP 1071 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly csgInformationReporting?: readonly CsgInformationReporting[] | undefined;
  /** User-CSG-Information: AVP 2319 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly userCsgInformation?: UserCsgInformation | undefined;
  /** PRA-Install: AVP 2845 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly praInstall?: PraInstall | undefined;
  /** PRA-Remove: AVP 2846 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly praRemove?: PraRemove | undefined;
  /** Presence-Reporting-Area-Information: AVP 2822 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly presenceReportingAreaInformation?: PresenceReportingAreaInformation | undefined;
  /** Session-Release-Cause: AVP 1045 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly sessionReleaseCause?: SessionReleaseCause | undefined;
  /** NBIFOM-Support: AVP 2831 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly nbifomSupport?: NbifomSupport | undefined;
  /** NBIFOM-Mode: AVP 2830 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly nbifomMode?: NbifomMode | undefined;
  /** Default-Access: AVP 2829 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly defaultAccess?: DefaultAccess | undefined;
  /** RAN-Rule-Support: AVP 2832 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly ranRuleSupport?: number | undefined;
  /** Routing-Rule-Report: AVP 2835 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly routingRuleReport?: readonly RoutingRuleReport[] | undefined;
  /** Conditional-Policy-Information: AVP 2840 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly conditionalPolicyInformation?: readonly ConditionalPolicyInformation[] | undefined;
  /** Removal-Of-Access: AVP 2842 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly removalOfAccess?: RemovalOfAccess | undefined;
  /** IP-CAN-Type: AVP 1027 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly ipCanType?: IpCanType | undefined;
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

/** Credit-Control: command 272 of 3GPP Gx. 3GPP TS 29.212. */
export const CreditControl: Command<CreditControlRequest, CreditControlAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Credit-Control',
  code: 272,
  application: gx,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    authApplicationId: required(authApplicationId),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    ccRequestType: required(ccRequestType),
    ccRequestNumber: required(ccRequestNumber),
    creditManagementStatus,
    destinationHost,
    originStateId,
    subscriptionId: many(subscriptionId),
    ocSupportedFeatures,
    supportedFeatures: many(supportedFeatures),
    tdfInformation,
    networkRequestSupport,
    packetFilterInformation: many(packetFilterInformation),
    packetFilterOperation,
    bearerIdentifier,
    bearerOperation,
    dynamicAddressFlag,
    dynamicAddressFlagExtension,
    pdnConnectionChargingId,
    framedIpAddress,
    framedIpv6Prefix,
    ipCanType,
    threeGppRatType,
    anTrusted,
    ratType,
    terminationCause,
    userEquipmentInfo,
    userEquipmentInfoExtension,
    qosInformation,
    qosNegotiation,
    qosUpgrade,
    defaultEpsBearerQos,
    defaultQosInformation,
    anGwAddress: many(anGwAddress, 2),
    anGwStatus,
    threeGppSgsnMccMnc,
    threeGppSgsnAddress,
    threeGppSgsnIpv6Address,
    threeGppGgsnAddress,
    threeGppGgsnIpv6Address,
    threeGppSelectionMode,
    rai,
    threeGppUserLocationInfo,
    fixedUserLocationInfo,
    userLocationInfoTime,
    userCsgInformation,
    twanIdentifier,
    threeGppMsTimezone,
    ranNasReleaseCause: many(ranNasReleaseCause),
    threeGppChargingCharacteristics,
    calledStationId,
    pdnConnectionId,
    bearerUsage,
    online,
    offline,
    tftPacketFilterInformation: many(tftPacketFilterInformation),
    chargingRuleReport: many(chargingRuleReport),
    applicationDetectionInformation: many(applicationDetectionInformation),
    eventTrigger: many(eventTrigger),
    eventReportIndication,
    accessNetworkChargingAddress,
    accessNetworkChargingIdentifierGx: many(accessNetworkChargingIdentifierGx),
    coaInformation: many(coaInformation),
    usageMonitoringInformation: many(usageMonitoringInformation),
    nbifomSupport,
    nbifomMode,
    defaultAccess,
    originationTimeStamp,
    maximumWaitTime,
    accessAvailabilityChangeReason,
    routingRuleInstall,
    routingRuleRemove,
    henbLocalIpAddress,
    ueLocalIpAddress,
    udpSourcePort,
    tcpSourcePort,
    presenceReportingAreaInformation: many(presenceReportingAreaInformation),
    logicalAccessId,
    physicalAccessId,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
    threeGppPsDataOffStatus,
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
    eventReportIndication,
    originStateId,
    redirectHost: many(redirectHost),
    redirectHostUsage,
    redirectMaxCacheTime,
    chargingRuleRemove: many(chargingRuleRemove),
    chargingRuleInstall: many(chargingRuleInstall),
    chargingInformation,
    online,
    offline,
    qosInformation: many(qosInformation),
    revalidationTime,
    defaultEpsBearerQos,
    defaultQosInformation,
    bearerUsage,
    usageMonitoringInformation: many(usageMonitoringInformation),
    csgInformationReporting: many(csgInformationReporting),
    userCsgInformation,
    praInstall,
    praRemove,
    presenceReportingAreaInformation,
    sessionReleaseCause,
    nbifomSupport,
    nbifomMode,
    defaultAccess,
    ranRuleSupport,
    routingRuleReport: many(routingRuleReport),
    conditionalPolicyInformation: many(conditionalPolicyInformation, 4),
    removalOfAccess,
    ipCanType,
    errorMessage,
    errorReportingHost,
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
    load: many(load),
  }),
});

/** The base protocol's command under the Application-Id of 3GPP Gx. RFC 6733. */
export const AbortSession: Command<AbortSessionRequest, AbortSessionAnswer> = /* @__PURE__ */ underApplication(BaseAbortSession, gx);
export type { AbortSessionRequest, AbortSessionAnswer };

/** The base protocol's command under the Application-Id of 3GPP Gx. RFC 6733. */
export const SessionTermination: Command<SessionTerminationRequest, SessionTerminationAnswer> = /* @__PURE__ */ underApplication(BaseSessionTermination, gx);
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
  DynamicAddressFlag,
  DynamicAddressFlagExtension,
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
  type UserEquipmentInfoExtension,
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
  type ConditionalPolicyInformation,
  CsgInformationReporting,
  DefaultAccess,
  DefaultBearerIndication,
  type DefaultEpsBearerQos,
  type DefaultQosInformation,
  type EventReportIndication,
  EventTrigger,
  type FixedUserLocationInfo,
  FlowDirection,
  type FlowInformation,
  IpCanSessionChargingScope,
  IpCanType,
  MeteringMethod,
  MuteNotification,
  NbifomMode,
  NbifomSupport,
  NetlocAccessSupport,
  NetworkRequestSupport,
  Offline,
  Online,
  type PacketFilterInformation,
  PacketFilterOperation,
  PacketFilterUsage,
  PccRuleStatus,
  PcscfRestorationIndication,
  type PraInstall,
  type PraRemove,
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
  type TdfInformation,
  type TftPacketFilterInformation,
  ThreeGppPsDataOffStatus,
  type TunnelInformation,
  type UsageMonitoringInformation,
  UsageMonitoringLevel,
  UsageMonitoringReport,
  UsageMonitoringSupport,
} from './avps/gx.js';
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
  AnTrusted,
} from './avps/sta.js';
