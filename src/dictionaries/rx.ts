// Made from dictionaries/rx.json by npm run dictionaries. Do not edit.

import { atLeast, first, leading, many, required, type WithOthers } from '../dictionary/descriptors.js';
import { defineApplication, type Application } from '../dictionary/application.js';
import { defineCommand, type Command } from '../dictionary/command.js';
import {
  referenceId,
} from './avps/3gpp-supporting.js';
import {
  type AuthSessionState,
  type ExperimentalResult,
  type FailedAvp,
  type ProxyInfo,
  type RedirectHostUsage,
  type ResultCode,
  type TerminationCause,
  authApplicationId,
  authSessionState,
  classAvp,
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
  terminationCause,
} from '../dictionary/base-descriptors.js';
import {
  callingPartyAddress,
} from './avps/charging.js';
import {
  type SubscriptionId,
  type UserEquipmentInfo,
  type UserEquipmentInfoExtension,
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
  twanIdentifier,
} from './avps/gi-sgi.js';
import {
  type IpCanType,
  type NetlocAccessSupport,
  type RatType,
  anGwAddress,
  ipCanType,
  netlocAccessSupport,
  ranNasReleaseCause,
  ratType,
  tcpSourcePort,
  udpSourcePort,
  ueLocalIpAddress,
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
  type ReservationPriority,
  reservationPriority,
} from './avps/other-vendors-supporting.js';
import {
  type AbortCause,
  type AcceptableServiceInfo,
  type AccessNetworkChargingIdentifier,
  type CalleeInformation,
  type Flows,
  type ImsContentType,
  type MaInformation,
  type MediaComponentDescription,
  type MpsAction,
  type RequiredAccessInfo,
  type RxRequestType,
  type ServiceInfoStatus,
  type SipForkingIndication,
  type SpecificAction,
  type SponsoredConnectivityData,
  type WirelineUserLocationInfo,
  type _5gsRanNasReleaseCause,
  abortCause,
  acceptableServiceInfo,
  accessNetworkChargingAddress,
  accessNetworkChargingIdentifier,
  afApplicationIdentifier,
  afChargingIdentifier,
  afRequestedData,
  avp5gsRanNasReleaseCause,
  calleeInformation,
  flows,
  gcsIdentifier,
  imsContentIdentifier,
  imsContentType,
  ipDomainId,
  maInformation,
  mcpttIdentifier,
  mcvideoIdentifier,
  mediaComponentDescription,
  mpsAction,
  mpsIdentifier,
  nid,
  preEmptionControlInfo,
  requiredAccessInfo,
  retryInterval,
  rxRequestType,
  serviceAuthorizationInfo,
  serviceInfoStatus,
  serviceUrn,
  sipForkingIndication,
  specificAction,
  sponsoredConnectivityData,
  wirelineUserLocationInfo,
} from './avps/rx.js';
import {
  type AnTrusted,
  anTrusted,
} from './avps/sta.js';

/** 3GPP Rx: application 16777236. 3GPP TS 29.214. */
export const rx: Application = /* @__PURE__ */ defineApplication({ name: "3GPP Rx", applicationId: 16777236, vendorId: 10415 });

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
  /** Specific-Action: AVP 513 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.214. */
  readonly specificAction: readonly SpecificAction[];
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Access-Network-Charging-Identifier: AVP 502 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.214. */
  readonly accessNetworkChargingIdentifier?: readonly AccessNetworkChargingIdentifier[] | undefined;
  /** Access-Network-Charging-Address: AVP 501 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 29.214. */
  readonly accessNetworkChargingAddress?: string | undefined;
  /** AN-GW-Address: AVP 1050 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly anGwAddress?: readonly string[] | undefined;
  /** AN-Trusted: AVP 1503 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.273. */
  readonly anTrusted?: AnTrusted | undefined;
  /** Flows: AVP 510 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.214. */
  readonly flows?: readonly Flows[] | undefined;
  /** Subscription-Id: AVP 443, Grouped, M bit. RFC 8506. */
  readonly subscriptionId?: readonly SubscriptionId[] | undefined;
  /** Abort-Cause: AVP 500 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.214. */
  readonly abortCause?: AbortCause | undefined;
  /** IP-CAN-Type: AVP 1027 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly ipCanType?: IpCanType | undefined;
  /** MA-Information: AVP 570 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.214. */
  readonly maInformation?: MaInformation | undefined;
  /** NetLoc-Access-Support: AVP 2824 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly netlocAccessSupport?: NetlocAccessSupport | undefined;
  /** RAT-Type: AVP 1032 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly ratType?: RatType | undefined;
  /** Sponsored-Connectivity-Data: AVP 530 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.214. */
  readonly sponsoredConnectivityData?: SponsoredConnectivityData | undefined;
  /** 3GPP-User-Location-Info: AVP 22 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppUserLocationInfo?: Uint8Array | undefined;
  /** User-Location-Info-Time: AVP 2812 of vendor 10415 (3GPP), Time. 3GPP TS 29.212. */
  readonly userLocationInfoTime?: Date | undefined;
  /** 3GPP-MS-TimeZone: AVP 23 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppMsTimezone?: Uint8Array | undefined;
  /** RAN-NAS-Release-Cause: AVP 2819 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly ranNasReleaseCause?: readonly Uint8Array[] | undefined;
  /** 5GS-RAN-NAS-Release-Cause: AVP 572 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.214. */
  readonly '5gsRanNasReleaseCause'?: readonly _5gsRanNasReleaseCause[] | undefined;
  /** 3GPP-SGSN-MCC-MNC: AVP 18 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppSgsnMccMnc?: string | undefined;
  /** NID: AVP 569 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.214. */
  readonly nid?: Uint8Array | undefined;
  /** TWAN-Identifier: AVP 29 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly twanIdentifier?: Uint8Array | undefined;
  /** TCP-Source-Port: AVP 2843 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly tcpSourcePort?: number | undefined;
  /** UDP-Source-Port: AVP 2806 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly udpSourcePort?: number | undefined;
  /** UE-Local-IP-Address: AVP 2805 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly ueLocalIpAddress?: string | undefined;
  /** Wireline-User-Location-Info: AVP 578 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.214. */
  readonly wirelineUserLocationInfo?: WirelineUserLocationInfo | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Class: AVP 25, OctetString, M bit. RFC 6733. */
  readonly class?: readonly Uint8Array[] | undefined;
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
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** Media-Component-Description: AVP 517 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.214. */
  readonly mediaComponentDescription?: readonly MediaComponentDescription[] | undefined;
  /** Service-URN: AVP 525 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.214. */
  readonly serviceUrn?: Uint8Array | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Class: AVP 25, OctetString, M bit. RFC 6733. */
  readonly class?: readonly Uint8Array[] | undefined;
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

/** Re-Auth: command 258 of 3GPP Rx. 3GPP TS 29.214. */
export const ReAuth: Command<ReAuthRequest, ReAuthAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Re-Auth',
  code: 258,
  application: rx,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    destinationHost: required(destinationHost),
    authApplicationId: required(authApplicationId),
    specificAction: atLeast(specificAction),
    ocSupportedFeatures,
    accessNetworkChargingIdentifier: many(accessNetworkChargingIdentifier),
    accessNetworkChargingAddress,
    anGwAddress: many(anGwAddress, 2),
    anTrusted,
    flows: many(flows),
    subscriptionId: many(subscriptionId),
    abortCause,
    ipCanType,
    maInformation,
    netlocAccessSupport,
    ratType,
    sponsoredConnectivityData,
    threeGppUserLocationInfo,
    userLocationInfoTime,
    threeGppMsTimezone,
    ranNasReleaseCause: many(ranNasReleaseCause),
    '5gsRanNasReleaseCause': many(avp5gsRanNasReleaseCause),
    threeGppSgsnMccMnc,
    nid,
    twanIdentifier,
    tcpSourcePort,
    udpSourcePort,
    ueLocalIpAddress,
    wirelineUserLocationInfo,
    originStateId,
    class: many(classAvp),
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
    ocSupportedFeatures,
    ocOlr,
    mediaComponentDescription: many(mediaComponentDescription),
    serviceUrn,
    originStateId,
    class: many(classAvp),
    errorMessage,
    errorReportingHost,
    redirectHost: many(redirectHost),
    redirectHostUsage,
    redirectMaxCacheTime,
    failedAvp,
    proxyInfo: many(proxyInfo),
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
  /** IP-Domain-Id: AVP 537 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.214. */
  readonly ipDomainId?: Uint8Array | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState?: AuthSessionState | undefined;
  /** AF-Application-Identifier: AVP 504 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.214. */
  readonly afApplicationIdentifier?: Uint8Array | undefined;
  /** Media-Component-Description: AVP 517 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.214. */
  readonly mediaComponentDescription?: readonly MediaComponentDescription[] | undefined;
  /** Service-Info-Status: AVP 527 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.214. */
  readonly serviceInfoStatus?: ServiceInfoStatus | undefined;
  /** AF-Charging-Identifier: AVP 505 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.214. */
  readonly afChargingIdentifier?: Uint8Array | undefined;
  /** SIP-Forking-Indication: AVP 523 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.214. */
  readonly sipForkingIndication?: SipForkingIndication | undefined;
  /** Specific-Action: AVP 513 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.214. */
  readonly specificAction?: readonly SpecificAction[] | undefined;
  /** Subscription-Id: AVP 443, Grouped, M bit. RFC 8506. */
  readonly subscriptionId?: readonly SubscriptionId[] | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Reservation-Priority: AVP 458 of vendor 13019 (ETSI), Enumerated. ETSI TS 183 033 / ES 283 034. */
  readonly reservationPriority?: ReservationPriority | undefined;
  /** Framed-IP-Address: AVP 8, OctetString, M bit. RFC 7155. */
  readonly framedIpAddress?: Uint8Array | undefined;
  /** Framed-IPv6-Prefix: AVP 97, OctetString, M bit. RFC 7155. */
  readonly framedIpv6Prefix?: Uint8Array | undefined;
  /** Called-Station-Id: AVP 30, UTF8String, M bit. RFC 7155. */
  readonly calledStationId?: string | undefined;
  /** Service-URN: AVP 525 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.214. */
  readonly serviceUrn?: Uint8Array | undefined;
  /** Sponsored-Connectivity-Data: AVP 530 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.214. */
  readonly sponsoredConnectivityData?: SponsoredConnectivityData | undefined;
  /** MPS-Identifier: AVP 528 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.214. */
  readonly mpsIdentifier?: Uint8Array | undefined;
  /** GCS-Identifier: AVP 538 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.214. */
  readonly gcsIdentifier?: Uint8Array | undefined;
  /** MCPTT-Identifier: AVP 547 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.214. */
  readonly mcpttIdentifier?: Uint8Array | undefined;
  /** MCVideo-Identifier: AVP 562 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.214. */
  readonly mcvideoIdentifier?: Uint8Array | undefined;
  /** IMS-Content-Identifier: AVP 563 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.214. */
  readonly imsContentIdentifier?: Uint8Array | undefined;
  /** IMS-Content-Type: AVP 564 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.214. */
  readonly imsContentType?: ImsContentType | undefined;
  /** Calling-Party-Address: AVP 831 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly callingPartyAddress?: readonly string[] | undefined;
  /** Callee-Information: AVP 565 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.214. */
  readonly calleeInformation?: CalleeInformation | undefined;
  /** Rx-Request-Type: AVP 533 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.214. */
  readonly rxRequestType?: RxRequestType | undefined;
  /** Required-Access-Info: AVP 536 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.214. */
  readonly requiredAccessInfo?: readonly RequiredAccessInfo[] | undefined;
  /** AF-Requested-Data: AVP 551 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly afRequestedData?: number | undefined;
  /** Reference-Id: AVP 4202 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.154. */
  readonly referenceId?: Uint8Array | undefined;
  /** Pre-emption-Control-Info: AVP 553 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly preEmptionControlInfo?: number | undefined;
  /** MPS-Action: AVP 582 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.214. */
  readonly mpsAction?: MpsAction | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of AA-Answer. */
export interface AaAnswer extends WithOthers {
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
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState?: AuthSessionState | undefined;
  /** Access-Network-Charging-Identifier: AVP 502 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.214. */
  readonly accessNetworkChargingIdentifier?: readonly AccessNetworkChargingIdentifier[] | undefined;
  /** Access-Network-Charging-Address: AVP 501 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 29.214. */
  readonly accessNetworkChargingAddress?: string | undefined;
  /** Acceptable-Service-Info: AVP 526 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.214. */
  readonly acceptableServiceInfo?: AcceptableServiceInfo | undefined;
  /** AN-GW-Address: AVP 1050 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly anGwAddress?: readonly string[] | undefined;
  /** AN-Trusted: AVP 1503 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.273. */
  readonly anTrusted?: AnTrusted | undefined;
  /** Service-Authorization-Info: AVP 548 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly serviceAuthorizationInfo?: number | undefined;
  /** IP-CAN-Type: AVP 1027 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly ipCanType?: IpCanType | undefined;
  /** MA-Information: AVP 570 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.214. */
  readonly maInformation?: MaInformation | undefined;
  /** NetLoc-Access-Support: AVP 2824 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly netlocAccessSupport?: NetlocAccessSupport | undefined;
  /** RAT-Type: AVP 1032 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly ratType?: RatType | undefined;
  /** Flows: AVP 510 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.214. */
  readonly flows?: readonly Flows[] | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Subscription-Id: AVP 443, Grouped, M bit. RFC 8506. */
  readonly subscriptionId?: readonly SubscriptionId[] | undefined;
  /** User-Equipment-Info: AVP 458, Grouped. RFC 8506. */
  readonly userEquipmentInfo?: UserEquipmentInfo | undefined;
  /** User-Equipment-Info-Extension: AVP 653, Grouped. RFC 8506. */
  readonly userEquipmentInfoExtension?: UserEquipmentInfoExtension | undefined;
  /** 3GPP-SGSN-MCC-MNC: AVP 18 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppSgsnMccMnc?: string | undefined;
  /** NID: AVP 569 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.214. */
  readonly nid?: Uint8Array | undefined;
  /** Class: AVP 25, OctetString, M bit. RFC 6733. */
  readonly class?: readonly Uint8Array[] | undefined;
  /** Error-Message: AVP 281, UTF8String. RFC 6733. */
  readonly errorMessage?: string | undefined;
  /** Error-Reporting-Host: AVP 294, DiameterIdentity. RFC 6733. */
  readonly errorReportingHost?: string | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Retry-Interval: AVP 541 of vendor 10415 (3GPP), Unsigned32, in seconds. 3GPP TS 29.214. */
  readonly retryInterval?: number | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Redirect-Host: AVP 292, DiameterURI, M bit. RFC 6733. */
  readonly redirectHost?: readonly string[] | undefined;
  /** Redirect-Host-Usage: AVP 261, Enumerated, M bit. RFC 6733. */
  readonly redirectHostUsage?: RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time: AVP 262, Unsigned32, M bit. RFC 6733. */
  readonly redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Load: AVP 650, Grouped. RFC 8583. */
  readonly load?: readonly Load[] | undefined;
}

/** AA: command 265 of 3GPP Rx. 3GPP TS 29.214. */
export const Aa: Command<AaRequest, AaAnswer> = /* @__PURE__ */ defineCommand({
  name: 'AA',
  code: 265,
  application: rx,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    authApplicationId: required(authApplicationId),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    destinationHost,
    ipDomainId,
    authSessionState,
    afApplicationIdentifier,
    mediaComponentDescription: many(mediaComponentDescription),
    serviceInfoStatus,
    afChargingIdentifier,
    sipForkingIndication,
    specificAction: many(specificAction),
    subscriptionId: many(subscriptionId),
    ocSupportedFeatures,
    supportedFeatures: many(supportedFeatures),
    reservationPriority,
    framedIpAddress,
    framedIpv6Prefix,
    calledStationId,
    serviceUrn,
    sponsoredConnectivityData,
    mpsIdentifier,
    gcsIdentifier,
    mcpttIdentifier,
    mcvideoIdentifier,
    imsContentIdentifier,
    imsContentType,
    callingPartyAddress: many(callingPartyAddress),
    calleeInformation,
    rxRequestType,
    requiredAccessInfo: many(requiredAccessInfo),
    afRequestedData,
    referenceId,
    preEmptionControlInfo,
    mpsAction,
    originStateId,
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
    authSessionState,
    accessNetworkChargingIdentifier: many(accessNetworkChargingIdentifier),
    accessNetworkChargingAddress,
    acceptableServiceInfo,
    anGwAddress: many(anGwAddress, 2),
    anTrusted,
    serviceAuthorizationInfo,
    ipCanType,
    maInformation,
    netlocAccessSupport,
    ratType,
    flows: many(flows),
    ocSupportedFeatures,
    ocOlr,
    supportedFeatures: many(supportedFeatures),
    subscriptionId: many(subscriptionId),
    userEquipmentInfo,
    userEquipmentInfoExtension,
    threeGppSgsnMccMnc,
    nid,
    class: many(classAvp),
    errorMessage,
    errorReportingHost,
    failedAvp,
    retryInterval,
    originStateId,
    redirectHost: many(redirectHost),
    redirectHostUsage,
    redirectMaxCacheTime,
    proxyInfo: many(proxyInfo),
    load: many(load),
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
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Abort-Cause: AVP 500 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.214. */
  readonly abortCause: AbortCause;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Abort-Session-Answer. */
export interface AbortSessionAnswer extends WithOthers {
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
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Error-Message: AVP 281, UTF8String. RFC 6733. */
  readonly errorMessage?: string | undefined;
  /** Error-Reporting-Host: AVP 294, DiameterIdentity. RFC 6733. */
  readonly errorReportingHost?: string | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Redirect-Host: AVP 292, DiameterURI, M bit. RFC 6733. */
  readonly redirectHost?: readonly string[] | undefined;
  /** Redirect-Host-Usage: AVP 261, Enumerated, M bit. RFC 6733. */
  readonly redirectHostUsage?: RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time: AVP 262, Unsigned32, M bit. RFC 6733. */
  readonly redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
}

/** Abort-Session: command 274 of 3GPP Rx. 3GPP TS 29.214. */
export const AbortSession: Command<AbortSessionRequest, AbortSessionAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Abort-Session',
  code: 274,
  application: rx,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    destinationHost: required(destinationHost),
    authApplicationId: required(authApplicationId),
    ocSupportedFeatures,
    abortCause: required(abortCause),
    originStateId,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    originHost: required(originHost),
    originRealm: required(originRealm),
    resultCode,
    ocSupportedFeatures,
    ocOlr,
    originStateId,
    errorMessage,
    errorReportingHost,
    failedAvp,
    redirectHost: many(redirectHost),
    redirectHostUsage,
    redirectMaxCacheTime,
    proxyInfo: many(proxyInfo),
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
  /** Auth-Application-Id: AVP 258, Unsigned32, M bit. RFC 6733. */
  readonly authApplicationId: number;
  /** Termination-Cause: AVP 295, Enumerated, M bit. RFC 6733. */
  readonly terminationCause: TerminationCause;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost?: string | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Required-Access-Info: AVP 536 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.214. */
  readonly requiredAccessInfo?: readonly RequiredAccessInfo[] | undefined;
  /** Class: AVP 25, OctetString, M bit. RFC 6733. */
  readonly class?: readonly Uint8Array[] | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Session-Termination-Answer. */
export interface SessionTerminationAnswer extends WithOthers {
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
  /** Error-Message: AVP 281, UTF8String. RFC 6733. */
  readonly errorMessage?: string | undefined;
  /** Error-Reporting-Host: AVP 294, DiameterIdentity. RFC 6733. */
  readonly errorReportingHost?: string | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Sponsored-Connectivity-Data: AVP 530 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.214. */
  readonly sponsoredConnectivityData?: SponsoredConnectivityData | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** 3GPP-User-Location-Info: AVP 22 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppUserLocationInfo?: Uint8Array | undefined;
  /** User-Location-Info-Time: AVP 2812 of vendor 10415 (3GPP), Time. 3GPP TS 29.212. */
  readonly userLocationInfoTime?: Date | undefined;
  /** 3GPP-MS-TimeZone: AVP 23 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppMsTimezone?: Uint8Array | undefined;
  /** RAN-NAS-Release-Cause: AVP 2819 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly ranNasReleaseCause?: readonly Uint8Array[] | undefined;
  /** 5GS-RAN-NAS-Release-Cause: AVP 572 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.214. */
  readonly '5gsRanNasReleaseCause'?: readonly _5gsRanNasReleaseCause[] | undefined;
  /** 3GPP-SGSN-MCC-MNC: AVP 18 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppSgsnMccMnc?: string | undefined;
  /** NID: AVP 569 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.214. */
  readonly nid?: Uint8Array | undefined;
  /** TWAN-Identifier: AVP 29 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly twanIdentifier?: Uint8Array | undefined;
  /** TCP-Source-Port: AVP 2843 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly tcpSourcePort?: number | undefined;
  /** UDP-Source-Port: AVP 2806 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly udpSourcePort?: number | undefined;
  /** UE-Local-IP-Address: AVP 2805 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly ueLocalIpAddress?: string | undefined;
  /** NetLoc-Access-Support: AVP 2824 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly netlocAccessSupport?: NetlocAccessSupport | undefined;
  /** Wireline-User-Location-Info: AVP 578 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.214. */
  readonly wirelineUserLocationInfo?: WirelineUserLocationInfo | undefined;
  /** Class: AVP 25, OctetString, M bit. RFC 6733. */
  readonly class?: readonly Uint8Array[] | undefined;
  /** Redirect-Host: AVP 292, DiameterURI, M bit. RFC 6733. */
  readonly redirectHost?: readonly string[] | undefined;
  /** Redirect-Host-Usage: AVP 261, Enumerated, M bit. RFC 6733. */
  readonly redirectHostUsage?: RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time: AVP 262, Unsigned32, M bit. RFC 6733. */
  readonly redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Load: AVP 650, Grouped. RFC 8583. */
  readonly load?: readonly Load[] | undefined;
}

/** Session-Termination: command 275 of 3GPP Rx. 3GPP TS 29.214. */
export const SessionTermination: Command<SessionTerminationRequest, SessionTerminationAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Session-Termination',
  code: 275,
  application: rx,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    authApplicationId: required(authApplicationId),
    terminationCause: required(terminationCause),
    destinationHost,
    ocSupportedFeatures,
    requiredAccessInfo: many(requiredAccessInfo),
    class: many(classAvp),
    originStateId,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    originHost: required(originHost),
    originRealm: required(originRealm),
    resultCode,
    errorMessage,
    errorReportingHost,
    ocSupportedFeatures,
    ocOlr,
    failedAvp,
    sponsoredConnectivityData,
    originStateId,
    threeGppUserLocationInfo,
    userLocationInfoTime,
    threeGppMsTimezone,
    ranNasReleaseCause: many(ranNasReleaseCause),
    '5gsRanNasReleaseCause': many(avp5gsRanNasReleaseCause),
    threeGppSgsnMccMnc,
    nid,
    twanIdentifier,
    tcpSourcePort,
    udpSourcePort,
    ueLocalIpAddress,
    netlocAccessSupport,
    wirelineUserLocationInfo,
    class: many(classAvp),
    redirectHost: many(redirectHost),
    redirectHostUsage,
    redirectMaxCacheTime,
    proxyInfo: many(proxyInfo),
    load: many(load),
  }),
});

export { ExperimentalResultCode } from '../dictionary/experimental-result-codes.js';
export {
  AuthSessionState,
  type ExperimentalResult,
  type FailedAvp,
  type ProxyInfo,
  RedirectHostUsage,
  ResultCode,
  TerminationCause,
} from '../dictionary/base-descriptors.js';
export {
  type CcMoney,
  FinalUnitAction,
  type GrantedServiceUnit,
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
  type SupportedFeatures,
} from './avps/cx.js';
export {
  type OcOlr,
  OcReportType,
  type OcSupportedFeatures,
} from './avps/doic.js';
export {
  IpCanType,
  NetlocAccessSupport,
  PreEmptionCapability,
  PreEmptionVulnerability,
  RatType,
} from './avps/gx.js';
export {
  Drmp,
} from './avps/ietf-supporting.js';
export {
  type Load,
  LoadType,
} from './avps/load.js';
export {
  ReservationPriority,
} from './avps/other-vendors-supporting.js';
export {
  AbortCause,
  type AcceptableServiceInfo,
  type AccessNetworkChargingIdentifier,
  AfSignallingProtocol,
  type CalleeInformation,
  FlowStatus,
  FlowUsage,
  type Flows,
  ImsContentType,
  type MaInformation,
  type MediaComponentDescription,
  type MediaSubComponent,
  MediaType,
  MpsAction,
  type NgapCause,
  PrioritySharingIndicator,
  RequiredAccessInfo,
  RxRequestType,
  ServiceInfoStatus,
  SipForkingIndication,
  SpecificAction,
  type SponsoredConnectivityData,
  SponsoringAction,
  type WirelineUserLocationInfo,
  type _5gsRanNasReleaseCause,
} from './avps/rx.js';
export {
  AnTrusted,
} from './avps/sta.js';
