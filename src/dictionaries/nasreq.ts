// Made from dictionaries/nasreq.json by npm run dictionaries. Do not edit.

import { first, leading, many, required, type WithOthers } from '../dictionary/descriptors.js';
import { defineApplication, type Application } from '../dictionary/application.js';
import { defineCommand, type Command } from '../dictionary/command.js';
import {
  type AccountingRealtimeRequired,
  type AccountingRecordType,
  accountingRealtimeRequired,
  accountingRecordNumber,
  accountingRecordType,
  accountingSubSessionId,
  acctInterimInterval,
  acctMultiSessionId,
  acctSessionId,
} from './avps/accounting.js';
import {
  type AuthRequestType,
  type AuthSessionState,
  type FailedAvp,
  type ProxyInfo,
  type ReAuthRequestType,
  type RedirectHostUsage,
  type ResultCode,
  type TerminationCause,
  acctApplicationId,
  authApplicationId,
  authGracePeriod,
  authRequestType,
  authSessionState,
  authorizationLifetime,
  classAvp,
  destinationHost,
  destinationRealm,
  errorMessage,
  errorReportingHost,
  eventTimestamp,
  failedAvp,
  multiRoundTimeOut,
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
  sessionTimeout,
  terminationCause,
  userName,
} from '../dictionary/base-descriptors.js';
import {
  type AccountingAuthMethod,
  type AcctAuthentic,
  type ArapZoneAccess,
  type ChapAuth,
  type FramedCompression,
  type FramedProtocol,
  type FramedRouting,
  type LoginService,
  type NasPortType,
  type OriginAaaProtocol,
  type Prompt,
  type ServiceType,
  type Tunneling,
  accountingAuthMethod,
  accountingInputOctets,
  accountingInputPackets,
  accountingOutputOctets,
  accountingOutputPackets,
  acctAuthentic,
  acctDelayTime,
  acctLinkCount,
  acctSessionTime,
  acctTunnelConnection,
  acctTunnelPacketsLost,
  arapChallengeResponse,
  arapFeatures,
  arapPassword,
  arapSecurity,
  arapSecurityData,
  arapZoneAccess,
  callbackId,
  callbackNumber,
  calledStationId,
  callingStationId,
  chapAuth,
  chapChallenge,
  configurationToken,
  connectInfo,
  filterId,
  framedAppletalkLink,
  framedAppletalkNetwork,
  framedAppletalkZone,
  framedCompression,
  framedInterfaceId,
  framedIpAddress,
  framedIpNetmask,
  framedIpv6Pool,
  framedIpv6Prefix,
  framedIpv6Route,
  framedIpxNetwork,
  framedMtu,
  framedPool,
  framedProtocol,
  framedRoute,
  framedRouting,
  idleTimeout,
  loginIpHost,
  loginIpv6Host,
  loginLatGroup,
  loginLatNode,
  loginLatPort,
  loginLatService,
  loginService,
  loginTcpPort,
  nasFilterRule,
  nasIdentifier,
  nasIpAddress,
  nasIpv6Address,
  nasPort,
  nasPortId,
  nasPortType,
  originAaaProtocol,
  originatingLineInfo,
  passwordRetry,
  portLimit,
  prompt,
  qosFilterRule,
  replyMessage,
  serviceType,
  state,
  tunneling,
  userPassword,
} from './avps/nasreq.js';

/** Diameter NASREQ: application 1. RFC 7155. */
export const nasreq: Application = /* @__PURE__ */ defineApplication({ name: "Diameter NASREQ", applicationId: 1 });

/** The fields of Re-Auth-Request. */
export interface ReAuthRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
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
  /** Origin-AAA-Protocol: AVP 408, Enumerated, M bit. RFC 7155. */
  readonly originAaaProtocol?: OriginAaaProtocol | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** NAS-Identifier: AVP 32, UTF8String, M bit. RFC 7155. */
  readonly nasIdentifier?: string | undefined;
  /** NAS-IP-Address: AVP 4, OctetString, M bit. RFC 7155. */
  readonly nasIpAddress?: Uint8Array | undefined;
  /** NAS-IPv6-Address: AVP 95, OctetString, M bit. RFC 7155. */
  readonly nasIpv6Address?: Uint8Array | undefined;
  /** NAS-Port: AVP 5, Unsigned32, M bit. RFC 7155. */
  readonly nasPort?: number | undefined;
  /** NAS-Port-Id: AVP 87, UTF8String, M bit. RFC 7155. */
  readonly nasPortId?: string | undefined;
  /** NAS-Port-Type: AVP 61, Enumerated, M bit. RFC 7155. */
  readonly nasPortType?: NasPortType | undefined;
  /** Service-Type: AVP 6, Enumerated, M bit. RFC 7155. */
  readonly serviceType?: ServiceType | undefined;
  /** Framed-IP-Address: AVP 8, OctetString, M bit. RFC 7155. */
  readonly framedIpAddress?: Uint8Array | undefined;
  /** Framed-IPv6-Prefix: AVP 97, OctetString, M bit. RFC 7155. */
  readonly framedIpv6Prefix?: Uint8Array | undefined;
  /** Framed-Interface-Id: AVP 96, Unsigned64, M bit. RFC 7155. */
  readonly framedInterfaceId?: bigint | undefined;
  /** Called-Station-Id: AVP 30, UTF8String, M bit. RFC 7155. */
  readonly calledStationId?: string | undefined;
  /** Calling-Station-Id: AVP 31, UTF8String, M bit. RFC 7155. */
  readonly callingStationId?: string | undefined;
  /** Originating-Line-Info: AVP 94, OctetString, M bit. RFC 7155. */
  readonly originatingLineInfo?: Uint8Array | undefined;
  /** Acct-Session-Id: AVP 44, OctetString, M bit. RFC 6733. */
  readonly acctSessionId?: Uint8Array | undefined;
  /** Acct-Multi-Session-Id: AVP 50, UTF8String, M bit. RFC 6733. */
  readonly acctMultiSessionId?: string | undefined;
  /** State: AVP 24, OctetString, M bit. RFC 7155. */
  readonly state?: Uint8Array | undefined;
  /** Class: AVP 25, OctetString, M bit. RFC 6733. */
  readonly class?: readonly Uint8Array[] | undefined;
  /** Reply-Message: AVP 18, UTF8String, M bit. RFC 7155. */
  readonly replyMessage?: string | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Re-Auth-Answer. */
export interface ReAuthAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** Origin-AAA-Protocol: AVP 408, Enumerated, M bit. RFC 7155. */
  readonly originAaaProtocol?: OriginAaaProtocol | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Error-Message: AVP 281, UTF8String. RFC 6733. */
  readonly errorMessage?: string | undefined;
  /** Error-Reporting-Host: AVP 294, DiameterIdentity. RFC 6733. */
  readonly errorReportingHost?: string | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: readonly FailedAvp[] | undefined;
  /** Redirect-Host: AVP 292, DiameterURI, M bit. RFC 6733. */
  readonly redirectHost?: readonly string[] | undefined;
  /** Redirect-Host-Usage: AVP 261, Enumerated, M bit. RFC 6733. */
  readonly redirectHostUsage?: RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time: AVP 262, Unsigned32, M bit. RFC 6733. */
  readonly redirectMaxCacheTime?: number | undefined;
  /** Service-Type: AVP 6, Enumerated, M bit. RFC 7155. */
  readonly serviceType?: ServiceType | undefined;
  /** Configuration-Token: AVP 78, OctetString, M bit. RFC 7155. */
  readonly configurationToken?: readonly Uint8Array[] | undefined;
  /** Idle-Timeout: AVP 28, Unsigned32, M bit, in seconds. RFC 7155. */
  readonly idleTimeout?: number | undefined;
  /** Authorization-Lifetime: AVP 291, Unsigned32, M bit, in seconds. RFC 6733. */
  readonly authorizationLifetime?: number | undefined;
  /** Auth-Grace-Period: AVP 276, Unsigned32, M bit, in seconds. RFC 6733. */
  readonly authGracePeriod?: number | undefined;
  /** Re-Auth-Request-Type: AVP 285, Enumerated, M bit. RFC 6733. */
  readonly reAuthRequestType?: ReAuthRequestType | undefined;
  /** State: AVP 24, OctetString, M bit. RFC 7155. */
  readonly state?: Uint8Array | undefined;
  /** Class: AVP 25, OctetString, M bit. RFC 6733. */
  readonly class?: readonly Uint8Array[] | undefined;
  /** Reply-Message: AVP 18, UTF8String, M bit. RFC 7155. */
  readonly replyMessage?: readonly string[] | undefined;
  /** Prompt: AVP 76, Enumerated, M bit. RFC 7155. */
  readonly prompt?: Prompt | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
}

/** Re-Auth: command 258 of Diameter NASREQ. RFC 7155. */
export const ReAuth: Command<ReAuthRequest, ReAuthAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Re-Auth',
  code: 258,
  application: nasreq,
  request: () => ({
    sessionId: first(sessionId),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    destinationHost: required(destinationHost),
    authApplicationId: required(authApplicationId),
    reAuthRequestType: required(reAuthRequestType),
    userName,
    originAaaProtocol,
    originStateId,
    nasIdentifier,
    nasIpAddress,
    nasIpv6Address,
    nasPort,
    nasPortId,
    nasPortType,
    serviceType,
    framedIpAddress,
    framedIpv6Prefix,
    framedInterfaceId,
    calledStationId,
    callingStationId,
    originatingLineInfo,
    acctSessionId,
    acctMultiSessionId,
    state,
    class: many(classAvp),
    replyMessage,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    resultCode,
    originHost: required(originHost),
    originRealm: required(originRealm),
    userName,
    originAaaProtocol,
    originStateId,
    errorMessage,
    errorReportingHost,
    failedAvp: many(failedAvp),
    redirectHost: many(redirectHost),
    redirectHostUsage,
    redirectMaxCacheTime,
    serviceType,
    configurationToken: many(configurationToken),
    idleTimeout,
    authorizationLifetime,
    authGracePeriod,
    reAuthRequestType,
    state,
    class: many(classAvp),
    replyMessage: many(replyMessage),
    prompt,
    proxyInfo: many(proxyInfo),
  }),
});

/** The fields of AA-Request. */
export interface AaRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
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
  /** NAS-Identifier: AVP 32, UTF8String, M bit. RFC 7155. */
  readonly nasIdentifier?: string | undefined;
  /** NAS-IP-Address: AVP 4, OctetString, M bit. RFC 7155. */
  readonly nasIpAddress?: Uint8Array | undefined;
  /** NAS-IPv6-Address: AVP 95, OctetString, M bit. RFC 7155. */
  readonly nasIpv6Address?: Uint8Array | undefined;
  /** NAS-Port: AVP 5, Unsigned32, M bit. RFC 7155. */
  readonly nasPort?: number | undefined;
  /** NAS-Port-Id: AVP 87, UTF8String, M bit. RFC 7155. */
  readonly nasPortId?: string | undefined;
  /** NAS-Port-Type: AVP 61, Enumerated, M bit. RFC 7155. */
  readonly nasPortType?: NasPortType | undefined;
  /** Origin-AAA-Protocol: AVP 408, Enumerated, M bit. RFC 7155. */
  readonly originAaaProtocol?: OriginAaaProtocol | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Port-Limit: AVP 62, Unsigned32, M bit. RFC 7155. */
  readonly portLimit?: number | undefined;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** User-Password: AVP 2, OctetString, M bit. RFC 7155. */
  readonly userPassword?: Uint8Array | undefined;
  /** Service-Type: AVP 6, Enumerated, M bit. RFC 7155. */
  readonly serviceType?: ServiceType | undefined;
  /** State: AVP 24, OctetString, M bit. RFC 7155. */
  readonly state?: Uint8Array | undefined;
  /** Authorization-Lifetime: AVP 291, Unsigned32, M bit, in seconds. RFC 6733. */
  readonly authorizationLifetime?: number | undefined;
  /** Auth-Grace-Period: AVP 276, Unsigned32, M bit, in seconds. RFC 6733. */
  readonly authGracePeriod?: number | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState?: AuthSessionState | undefined;
  /** Callback-Number: AVP 19, UTF8String, M bit. RFC 7155. */
  readonly callbackNumber?: string | undefined;
  /** Called-Station-Id: AVP 30, UTF8String, M bit. RFC 7155. */
  readonly calledStationId?: string | undefined;
  /** Calling-Station-Id: AVP 31, UTF8String, M bit. RFC 7155. */
  readonly callingStationId?: string | undefined;
  /** Originating-Line-Info: AVP 94, OctetString, M bit. RFC 7155. */
  readonly originatingLineInfo?: Uint8Array | undefined;
  /** Connect-Info: AVP 77, UTF8String, M bit. RFC 7155. */
  readonly connectInfo?: string | undefined;
  /** CHAP-Auth: AVP 402, Grouped, M bit. RFC 7155. */
  readonly chapAuth?: ChapAuth | undefined;
  /** CHAP-Challenge: AVP 60, OctetString, M bit. RFC 7155. */
  readonly chapChallenge?: Uint8Array | undefined;
  /** Framed-Compression: AVP 13, Enumerated, M bit. RFC 7155. */
  readonly framedCompression?: readonly FramedCompression[] | undefined;
  /** Framed-Interface-Id: AVP 96, Unsigned64, M bit. RFC 7155. */
  readonly framedInterfaceId?: bigint | undefined;
  /** Framed-IP-Address: AVP 8, OctetString, M bit. RFC 7155. */
  readonly framedIpAddress?: Uint8Array | undefined;
  /** Framed-IPv6-Prefix: AVP 97, OctetString, M bit. RFC 7155. */
  readonly framedIpv6Prefix?: readonly Uint8Array[] | undefined;
  /** Framed-IP-Netmask: AVP 9, OctetString, M bit. RFC 7155. */
  readonly framedIpNetmask?: Uint8Array | undefined;
  /** Framed-MTU: AVP 12, Unsigned32, M bit. RFC 7155. */
  readonly framedMtu?: number | undefined;
  /** Framed-Protocol: AVP 7, Enumerated, M bit. RFC 7155. */
  readonly framedProtocol?: FramedProtocol | undefined;
  /** ARAP-Password: AVP 70, OctetString, M bit. RFC 7155. */
  readonly arapPassword?: Uint8Array | undefined;
  /** ARAP-Security: AVP 73, Unsigned32, M bit. RFC 7155. */
  readonly arapSecurity?: number | undefined;
  /** ARAP-Security-Data: AVP 74, OctetString, M bit. RFC 7155. */
  readonly arapSecurityData?: readonly Uint8Array[] | undefined;
  /** Login-IP-Host: AVP 14, OctetString, M bit. RFC 7155. */
  readonly loginIpHost?: readonly Uint8Array[] | undefined;
  /** Login-IPv6-Host: AVP 98, OctetString, M bit. RFC 7155. */
  readonly loginIpv6Host?: readonly Uint8Array[] | undefined;
  /** Login-LAT-Group: AVP 36, OctetString, M bit. RFC 7155. */
  readonly loginLatGroup?: Uint8Array | undefined;
  /** Login-LAT-Node: AVP 35, OctetString, M bit. RFC 7155. */
  readonly loginLatNode?: Uint8Array | undefined;
  /** Login-LAT-Port: AVP 63, OctetString, M bit. RFC 7155. */
  readonly loginLatPort?: Uint8Array | undefined;
  /** Login-LAT-Service: AVP 34, OctetString, M bit. RFC 7155. */
  readonly loginLatService?: Uint8Array | undefined;
  /** Tunneling: AVP 401, Grouped, M bit. RFC 7155. */
  readonly tunneling?: readonly Tunneling[] | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of AA-Answer. */
export interface AaAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
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
  /** Service-Type: AVP 6, Enumerated, M bit. RFC 7155. */
  readonly serviceType?: ServiceType | undefined;
  /** Class: AVP 25, OctetString, M bit. RFC 6733. */
  readonly class?: readonly Uint8Array[] | undefined;
  /** Configuration-Token: AVP 78, OctetString, M bit. RFC 7155. */
  readonly configurationToken?: readonly Uint8Array[] | undefined;
  /** Acct-Interim-Interval: AVP 85, Unsigned32, M bit, in seconds. RFC 6733. */
  readonly acctInterimInterval?: number | undefined;
  /** Error-Message: AVP 281, UTF8String. RFC 6733. */
  readonly errorMessage?: string | undefined;
  /** Error-Reporting-Host: AVP 294, DiameterIdentity. RFC 6733. */
  readonly errorReportingHost?: string | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: readonly FailedAvp[] | undefined;
  /** Idle-Timeout: AVP 28, Unsigned32, M bit, in seconds. RFC 7155. */
  readonly idleTimeout?: number | undefined;
  /** Authorization-Lifetime: AVP 291, Unsigned32, M bit, in seconds. RFC 6733. */
  readonly authorizationLifetime?: number | undefined;
  /** Auth-Grace-Period: AVP 276, Unsigned32, M bit, in seconds. RFC 6733. */
  readonly authGracePeriod?: number | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState?: AuthSessionState | undefined;
  /** Re-Auth-Request-Type: AVP 285, Enumerated, M bit. RFC 6733. */
  readonly reAuthRequestType?: ReAuthRequestType | undefined;
  /** Multi-Round-Time-Out: AVP 272, Unsigned32, M bit. RFC 6733. */
  readonly multiRoundTimeOut?: number | undefined;
  /** Session-Timeout: AVP 27, Unsigned32, M bit, in seconds. RFC 6733. */
  readonly sessionTimeout?: number | undefined;
  /** State: AVP 24, OctetString, M bit. RFC 7155. */
  readonly state?: Uint8Array | undefined;
  /** Reply-Message: AVP 18, UTF8String, M bit. RFC 7155. */
  readonly replyMessage?: readonly string[] | undefined;
  /** Origin-AAA-Protocol: AVP 408, Enumerated, M bit. RFC 7155. */
  readonly originAaaProtocol?: OriginAaaProtocol | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Filter-Id: AVP 11, UTF8String, M bit. RFC 7155. */
  readonly filterId?: readonly string[] | undefined;
  /** Password-Retry: AVP 75, Unsigned32, M bit. RFC 7155. */
  readonly passwordRetry?: number | undefined;
  /** Port-Limit: AVP 62, Unsigned32, M bit. RFC 7155. */
  readonly portLimit?: number | undefined;
  /** Prompt: AVP 76, Enumerated, M bit. RFC 7155. */
  readonly prompt?: Prompt | undefined;
  /** ARAP-Challenge-Response: AVP 84, OctetString, M bit. RFC 7155. */
  readonly arapChallengeResponse?: Uint8Array | undefined;
  /** ARAP-Features: AVP 71, OctetString, M bit. RFC 7155. */
  readonly arapFeatures?: Uint8Array | undefined;
  /** ARAP-Security: AVP 73, Unsigned32, M bit. RFC 7155. */
  readonly arapSecurity?: number | undefined;
  /** ARAP-Security-Data: AVP 74, OctetString, M bit. RFC 7155. */
  readonly arapSecurityData?: readonly Uint8Array[] | undefined;
  /** ARAP-Zone-Access: AVP 72, Enumerated, M bit. RFC 7155. */
  readonly arapZoneAccess?: ArapZoneAccess | undefined;
  /** Callback-Id: AVP 20, UTF8String, M bit. RFC 7155. */
  readonly callbackId?: string | undefined;
  /** Callback-Number: AVP 19, UTF8String, M bit. RFC 7155. */
  readonly callbackNumber?: string | undefined;
  /** Framed-AppleTalk-Link: AVP 37, Unsigned32, M bit. RFC 7155. */
  readonly framedAppletalkLink?: number | undefined;
  /** Framed-AppleTalk-Network: AVP 38, Unsigned32, M bit. RFC 7155. */
  readonly framedAppletalkNetwork?: readonly number[] | undefined;
  /** Framed-AppleTalk-Zone: AVP 39, OctetString, M bit. RFC 7155. */
  readonly framedAppletalkZone?: Uint8Array | undefined;
  /** Framed-Compression: AVP 13, Enumerated, M bit. RFC 7155. */
  readonly framedCompression?: readonly FramedCompression[] | undefined;
  /** Framed-Interface-Id: AVP 96, Unsigned64, M bit. RFC 7155. */
  readonly framedInterfaceId?: bigint | undefined;
  /** Framed-IP-Address: AVP 8, OctetString, M bit. RFC 7155. */
  readonly framedIpAddress?: Uint8Array | undefined;
  /** Framed-IPv6-Prefix: AVP 97, OctetString, M bit. RFC 7155. */
  readonly framedIpv6Prefix?: readonly Uint8Array[] | undefined;
  /** Framed-IPv6-Pool: AVP 100, OctetString, M bit. RFC 7155. */
  readonly framedIpv6Pool?: Uint8Array | undefined;
  /** Framed-IPv6-Route: AVP 99, UTF8String, M bit. RFC 7155. */
  readonly framedIpv6Route?: readonly string[] | undefined;
  /** Framed-IP-Netmask: AVP 9, OctetString, M bit. RFC 7155. */
  readonly framedIpNetmask?: Uint8Array | undefined;
  /** Framed-Route: AVP 22, UTF8String, M bit. RFC 7155. */
  readonly framedRoute?: readonly string[] | undefined;
  /** Framed-Pool: AVP 88, OctetString, M bit. RFC 7155. */
  readonly framedPool?: Uint8Array | undefined;
  /** Framed-IPX-Network: AVP 23, Unsigned32, M bit. RFC 7155. */
  readonly framedIpxNetwork?: number | undefined;
  /** Framed-MTU: AVP 12, Unsigned32, M bit. RFC 7155. */
  readonly framedMtu?: number | undefined;
  /** Framed-Protocol: AVP 7, Enumerated, M bit. RFC 7155. */
  readonly framedProtocol?: FramedProtocol | undefined;
  /** Framed-Routing: AVP 10, Enumerated, M bit. RFC 7155. */
  readonly framedRouting?: FramedRouting | undefined;
  /** Login-IP-Host: AVP 14, OctetString, M bit. RFC 7155. */
  readonly loginIpHost?: readonly Uint8Array[] | undefined;
  /** Login-IPv6-Host: AVP 98, OctetString, M bit. RFC 7155. */
  readonly loginIpv6Host?: readonly Uint8Array[] | undefined;
  /** Login-LAT-Group: AVP 36, OctetString, M bit. RFC 7155. */
  readonly loginLatGroup?: Uint8Array | undefined;
  /** Login-LAT-Node: AVP 35, OctetString, M bit. RFC 7155. */
  readonly loginLatNode?: Uint8Array | undefined;
  /** Login-LAT-Port: AVP 63, OctetString, M bit. RFC 7155. */
  readonly loginLatPort?: Uint8Array | undefined;
  /** Login-LAT-Service: AVP 34, OctetString, M bit. RFC 7155. */
  readonly loginLatService?: Uint8Array | undefined;
  /** Login-Service: AVP 15, Enumerated, M bit. RFC 7155. */
  readonly loginService?: LoginService | undefined;
  /** Login-TCP-Port: AVP 16, Unsigned32, M bit. RFC 7155. */
  readonly loginTcpPort?: number | undefined;
  /** NAS-Filter-Rule: AVP 400, IPFilterRule, M bit. RFC 7155. */
  readonly nasFilterRule?: readonly string[] | undefined;
  /** QoS-Filter-Rule: AVP 407, OctetString. RFC 7155. */
  readonly qosFilterRule?: readonly Uint8Array[] | undefined;
  /** Tunneling: AVP 401, Grouped, M bit. RFC 7155. */
  readonly tunneling?: readonly Tunneling[] | undefined;
  /** Redirect-Host: AVP 292, DiameterURI, M bit. RFC 6733. */
  readonly redirectHost?: readonly string[] | undefined;
  /** Redirect-Host-Usage: AVP 261, Enumerated, M bit. RFC 6733. */
  readonly redirectHostUsage?: RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time: AVP 262, Unsigned32, M bit. RFC 6733. */
  readonly redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
}

/** AA: command 265 of Diameter NASREQ. RFC 7155. */
export const Aa: Command<AaRequest, AaAnswer> = /* @__PURE__ */ defineCommand({
  name: 'AA',
  code: 265,
  application: nasreq,
  request: () => ({
    sessionId: first(sessionId),
    authApplicationId: required(authApplicationId),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    authRequestType: required(authRequestType),
    destinationHost,
    nasIdentifier,
    nasIpAddress,
    nasIpv6Address,
    nasPort,
    nasPortId,
    nasPortType,
    originAaaProtocol,
    originStateId,
    portLimit,
    userName,
    userPassword,
    serviceType,
    state,
    authorizationLifetime,
    authGracePeriod,
    authSessionState,
    callbackNumber,
    calledStationId,
    callingStationId,
    originatingLineInfo,
    connectInfo,
    chapAuth,
    chapChallenge,
    framedCompression: many(framedCompression),
    framedInterfaceId,
    framedIpAddress,
    framedIpv6Prefix: many(framedIpv6Prefix),
    framedIpNetmask,
    framedMtu,
    framedProtocol,
    arapPassword,
    arapSecurity,
    arapSecurityData: many(arapSecurityData),
    loginIpHost: many(loginIpHost),
    loginIpv6Host: many(loginIpv6Host),
    loginLatGroup,
    loginLatNode,
    loginLatPort,
    loginLatService,
    tunneling: many(tunneling),
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    authApplicationId,
    authRequestType,
    resultCode,
    originHost: required(originHost),
    originRealm: required(originRealm),
    userName,
    serviceType,
    class: many(classAvp),
    configurationToken: many(configurationToken),
    acctInterimInterval,
    errorMessage,
    errorReportingHost,
    failedAvp: many(failedAvp),
    idleTimeout,
    authorizationLifetime,
    authGracePeriod,
    authSessionState,
    reAuthRequestType,
    multiRoundTimeOut,
    sessionTimeout,
    state,
    replyMessage: many(replyMessage),
    originAaaProtocol,
    originStateId,
    filterId: many(filterId),
    passwordRetry,
    portLimit,
    prompt,
    arapChallengeResponse,
    arapFeatures,
    arapSecurity,
    arapSecurityData: many(arapSecurityData),
    arapZoneAccess,
    callbackId,
    callbackNumber,
    framedAppletalkLink,
    framedAppletalkNetwork: many(framedAppletalkNetwork),
    framedAppletalkZone,
    framedCompression: many(framedCompression),
    framedInterfaceId,
    framedIpAddress,
    framedIpv6Prefix: many(framedIpv6Prefix),
    framedIpv6Pool,
    framedIpv6Route: many(framedIpv6Route),
    framedIpNetmask,
    framedRoute: many(framedRoute),
    framedPool,
    framedIpxNetwork,
    framedMtu,
    framedProtocol,
    framedRouting,
    loginIpHost: many(loginIpHost),
    loginIpv6Host: many(loginIpv6Host),
    loginLatGroup,
    loginLatNode,
    loginLatPort,
    loginLatService,
    loginService,
    loginTcpPort,
    nasFilterRule: many(nasFilterRule),
    qosFilterRule: many(qosFilterRule),
    tunneling: many(tunneling),
    redirectHost: many(redirectHost),
    redirectHostUsage,
    redirectMaxCacheTime,
    proxyInfo: many(proxyInfo),
  }),
});

/** The fields of Accounting-Request. */
export interface AccountingRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** Accounting-Record-Type: AVP 480, Enumerated, M bit. RFC 6733. */
  readonly accountingRecordType: AccountingRecordType;
  /** Accounting-Record-Number: AVP 485, Unsigned32, M bit. RFC 6733. */
  readonly accountingRecordNumber: number;
  /** Acct-Application-Id: AVP 259, Unsigned32, M bit. RFC 6733. */
  readonly acctApplicationId: number;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** Accounting-Sub-Session-Id: AVP 287, Unsigned64, M bit. RFC 6733. */
  readonly accountingSubSessionId?: bigint | undefined;
  /** Acct-Session-Id: AVP 44, OctetString, M bit. RFC 6733. */
  readonly acctSessionId?: Uint8Array | undefined;
  /** Acct-Multi-Session-Id: AVP 50, UTF8String, M bit. RFC 6733. */
  readonly acctMultiSessionId?: string | undefined;
  /** Origin-AAA-Protocol: AVP 408, Enumerated, M bit. RFC 7155. */
  readonly originAaaProtocol?: OriginAaaProtocol | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost?: string | undefined;
  /** Event-Timestamp: AVP 55, Time, M bit. RFC 6733. */
  readonly eventTimestamp?: Date | undefined;
  /** Acct-Delay-Time: AVP 41, Unsigned32, M bit. RFC 7155. */
  readonly acctDelayTime?: number | undefined;
  /** NAS-Identifier: AVP 32, UTF8String, M bit. RFC 7155. */
  readonly nasIdentifier?: string | undefined;
  /** NAS-IP-Address: AVP 4, OctetString, M bit. RFC 7155. */
  readonly nasIpAddress?: Uint8Array | undefined;
  /** NAS-IPv6-Address: AVP 95, OctetString, M bit. RFC 7155. */
  readonly nasIpv6Address?: Uint8Array | undefined;
  /** NAS-Port: AVP 5, Unsigned32, M bit. RFC 7155. */
  readonly nasPort?: number | undefined;
  /** NAS-Port-Id: AVP 87, UTF8String, M bit. RFC 7155. */
  readonly nasPortId?: string | undefined;
  /** NAS-Port-Type: AVP 61, Enumerated, M bit. RFC 7155. */
  readonly nasPortType?: NasPortType | undefined;
  /** Class: AVP 25, OctetString, M bit. RFC 6733. */
  readonly class?: readonly Uint8Array[] | undefined;
  /** Service-Type: AVP 6, Enumerated, M bit. RFC 7155. */
  readonly serviceType?: ServiceType | undefined;
  /** Termination-Cause: AVP 295, Enumerated, M bit. RFC 6733. */
  readonly terminationCause?: TerminationCause | undefined;
  /** Accounting-Input-Octets: AVP 363, Unsigned64, M bit, in octets. RFC 7155. */
  readonly accountingInputOctets?: bigint | undefined;
  /** Accounting-Input-Packets: AVP 365, Unsigned64, M bit. RFC 7155. */
  readonly accountingInputPackets?: bigint | undefined;
  /** Accounting-Output-Octets: AVP 364, Unsigned64, M bit, in octets. RFC 7155. */
  readonly accountingOutputOctets?: bigint | undefined;
  /** Accounting-Output-Packets: AVP 366, Unsigned64, M bit. RFC 7155. */
  readonly accountingOutputPackets?: bigint | undefined;
  /** Acct-Authentic: AVP 45, Enumerated, M bit. RFC 7155. */
  readonly acctAuthentic?: AcctAuthentic | undefined;
  /** Accounting-Auth-Method: AVP 406, Enumerated, M bit. RFC 7155. */
  readonly accountingAuthMethod?: AccountingAuthMethod | undefined;
  /** Acct-Link-Count: AVP 51, Unsigned32, M bit. RFC 7155. */
  readonly acctLinkCount?: number | undefined;
  /** Acct-Session-Time: AVP 46, Unsigned32, M bit, in seconds. RFC 7155. */
  readonly acctSessionTime?: number | undefined;
  /** Acct-Tunnel-Connection: AVP 68, OctetString, M bit. RFC 7155. */
  readonly acctTunnelConnection?: Uint8Array | undefined;
  /** Acct-Tunnel-Packets-Lost: AVP 86, Unsigned32, M bit. RFC 7155. */
  readonly acctTunnelPacketsLost?: number | undefined;
  /** Callback-Id: AVP 20, UTF8String, M bit. RFC 7155. */
  readonly callbackId?: string | undefined;
  /** Callback-Number: AVP 19, UTF8String, M bit. RFC 7155. */
  readonly callbackNumber?: string | undefined;
  /** Called-Station-Id: AVP 30, UTF8String, M bit. RFC 7155. */
  readonly calledStationId?: string | undefined;
  /** Calling-Station-Id: AVP 31, UTF8String, M bit. RFC 7155. */
  readonly callingStationId?: string | undefined;
  /** Connect-Info: AVP 77, UTF8String, M bit. RFC 7155. */
  readonly connectInfo?: readonly string[] | undefined;
  /** Originating-Line-Info: AVP 94, OctetString, M bit. RFC 7155. */
  readonly originatingLineInfo?: Uint8Array | undefined;
  /** Authorization-Lifetime: AVP 291, Unsigned32, M bit, in seconds. RFC 6733. */
  readonly authorizationLifetime?: number | undefined;
  /** Session-Timeout: AVP 27, Unsigned32, M bit, in seconds. RFC 6733. */
  readonly sessionTimeout?: number | undefined;
  /** Idle-Timeout: AVP 28, Unsigned32, M bit, in seconds. RFC 7155. */
  readonly idleTimeout?: number | undefined;
  /** Port-Limit: AVP 62, Unsigned32, M bit. RFC 7155. */
  readonly portLimit?: number | undefined;
  /** Accounting-Realtime-Required: AVP 483, Enumerated, M bit. RFC 6733. */
  readonly accountingRealtimeRequired?: AccountingRealtimeRequired | undefined;
  /** Acct-Interim-Interval: AVP 85, Unsigned32, M bit, in seconds. RFC 6733. */
  readonly acctInterimInterval?: number | undefined;
  /** Filter-Id: AVP 11, UTF8String, M bit. RFC 7155. */
  readonly filterId?: readonly string[] | undefined;
  /** NAS-Filter-Rule: AVP 400, IPFilterRule, M bit. RFC 7155. */
  readonly nasFilterRule?: readonly string[] | undefined;
  /** QoS-Filter-Rule: AVP 407, OctetString. RFC 7155. */
  readonly qosFilterRule?: readonly Uint8Array[] | undefined;
  /** Framed-AppleTalk-Link: AVP 37, Unsigned32, M bit. RFC 7155. */
  readonly framedAppletalkLink?: number | undefined;
  /** Framed-AppleTalk-Network: AVP 38, Unsigned32, M bit. RFC 7155. */
  readonly framedAppletalkNetwork?: number | undefined;
  /** Framed-AppleTalk-Zone: AVP 39, OctetString, M bit. RFC 7155. */
  readonly framedAppletalkZone?: Uint8Array | undefined;
  /** Framed-Compression: AVP 13, Enumerated, M bit. RFC 7155. */
  readonly framedCompression?: FramedCompression | undefined;
  /** Framed-Interface-Id: AVP 96, Unsigned64, M bit. RFC 7155. */
  readonly framedInterfaceId?: bigint | undefined;
  /** Framed-IP-Address: AVP 8, OctetString, M bit. RFC 7155. */
  readonly framedIpAddress?: Uint8Array | undefined;
  /** Framed-IP-Netmask: AVP 9, OctetString, M bit. RFC 7155. */
  readonly framedIpNetmask?: Uint8Array | undefined;
  /** Framed-IPv6-Prefix: AVP 97, OctetString, M bit. RFC 7155. */
  readonly framedIpv6Prefix?: readonly Uint8Array[] | undefined;
  /** Framed-IPv6-Pool: AVP 100, OctetString, M bit. RFC 7155. */
  readonly framedIpv6Pool?: Uint8Array | undefined;
  /** Framed-IPv6-Route: AVP 99, UTF8String, M bit. RFC 7155. */
  readonly framedIpv6Route?: readonly string[] | undefined;
  /** Framed-IPX-Network: AVP 23, Unsigned32, M bit. RFC 7155. */
  readonly framedIpxNetwork?: number | undefined;
  /** Framed-MTU: AVP 12, Unsigned32, M bit. RFC 7155. */
  readonly framedMtu?: number | undefined;
  /** Framed-Pool: AVP 88, OctetString, M bit. RFC 7155. */
  readonly framedPool?: Uint8Array | undefined;
  /** Framed-Protocol: AVP 7, Enumerated, M bit. RFC 7155. */
  readonly framedProtocol?: FramedProtocol | undefined;
  /** Framed-Route: AVP 22, UTF8String, M bit. RFC 7155. */
  readonly framedRoute?: readonly string[] | undefined;
  /** Framed-Routing: AVP 10, Enumerated, M bit. RFC 7155. */
  readonly framedRouting?: FramedRouting | undefined;
  /** Login-IP-Host: AVP 14, OctetString, M bit. RFC 7155. */
  readonly loginIpHost?: readonly Uint8Array[] | undefined;
  /** Login-IPv6-Host: AVP 98, OctetString, M bit. RFC 7155. */
  readonly loginIpv6Host?: readonly Uint8Array[] | undefined;
  /** Login-LAT-Group: AVP 36, OctetString, M bit. RFC 7155. */
  readonly loginLatGroup?: Uint8Array | undefined;
  /** Login-LAT-Node: AVP 35, OctetString, M bit. RFC 7155. */
  readonly loginLatNode?: Uint8Array | undefined;
  /** Login-LAT-Port: AVP 63, OctetString, M bit. RFC 7155. */
  readonly loginLatPort?: Uint8Array | undefined;
  /** Login-LAT-Service: AVP 34, OctetString, M bit. RFC 7155. */
  readonly loginLatService?: Uint8Array | undefined;
  /** Login-Service: AVP 15, Enumerated, M bit. RFC 7155. */
  readonly loginService?: LoginService | undefined;
  /** Login-TCP-Port: AVP 16, Unsigned32, M bit. RFC 7155. */
  readonly loginTcpPort?: number | undefined;
  /** Tunneling: AVP 401, Grouped, M bit. RFC 7155. */
  readonly tunneling?: readonly Tunneling[] | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Accounting-Answer. */
export interface AccountingAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Accounting-Record-Type: AVP 480, Enumerated, M bit. RFC 6733. */
  readonly accountingRecordType?: AccountingRecordType | undefined;
  /** Accounting-Record-Number: AVP 485, Unsigned32, M bit. RFC 6733. */
  readonly accountingRecordNumber?: number | undefined;
  /** Acct-Application-Id: AVP 259, Unsigned32, M bit. RFC 6733. */
  readonly acctApplicationId?: number | undefined;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** Accounting-Sub-Session-Id: AVP 287, Unsigned64, M bit. RFC 6733. */
  readonly accountingSubSessionId?: bigint | undefined;
  /** Acct-Session-Id: AVP 44, OctetString, M bit. RFC 6733. */
  readonly acctSessionId?: Uint8Array | undefined;
  /** Acct-Multi-Session-Id: AVP 50, UTF8String, M bit. RFC 6733. */
  readonly acctMultiSessionId?: string | undefined;
  /** Event-Timestamp: AVP 55, Time, M bit. RFC 6733. */
  readonly eventTimestamp?: Date | undefined;
  /** Error-Message: AVP 281, UTF8String. RFC 6733. */
  readonly errorMessage?: string | undefined;
  /** Error-Reporting-Host: AVP 294, DiameterIdentity. RFC 6733. */
  readonly errorReportingHost?: string | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: readonly FailedAvp[] | undefined;
  /** Origin-AAA-Protocol: AVP 408, Enumerated, M bit. RFC 7155. */
  readonly originAaaProtocol?: OriginAaaProtocol | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** NAS-Identifier: AVP 32, UTF8String, M bit. RFC 7155. */
  readonly nasIdentifier?: string | undefined;
  /** NAS-IP-Address: AVP 4, OctetString, M bit. RFC 7155. */
  readonly nasIpAddress?: Uint8Array | undefined;
  /** NAS-IPv6-Address: AVP 95, OctetString, M bit. RFC 7155. */
  readonly nasIpv6Address?: Uint8Array | undefined;
  /** NAS-Port: AVP 5, Unsigned32, M bit. RFC 7155. */
  readonly nasPort?: number | undefined;
  /** NAS-Port-Id: AVP 87, UTF8String, M bit. RFC 7155. */
  readonly nasPortId?: string | undefined;
  /** NAS-Port-Type: AVP 61, Enumerated, M bit. RFC 7155. */
  readonly nasPortType?: NasPortType | undefined;
  /** Service-Type: AVP 6, Enumerated, M bit. RFC 7155. */
  readonly serviceType?: ServiceType | undefined;
  /** Termination-Cause: AVP 295, Enumerated, M bit. RFC 6733. */
  readonly terminationCause?: TerminationCause | undefined;
  /** Accounting-Realtime-Required: AVP 483, Enumerated, M bit. RFC 6733. */
  readonly accountingRealtimeRequired?: AccountingRealtimeRequired | undefined;
  /** Acct-Interim-Interval: AVP 85, Unsigned32, M bit, in seconds. RFC 6733. */
  readonly acctInterimInterval?: number | undefined;
  /** Class: AVP 25, OctetString, M bit. RFC 6733. */
  readonly class?: readonly Uint8Array[] | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
}

/** Accounting: command 271 of Diameter NASREQ. RFC 7155. */
export const Accounting: Command<AccountingRequest, AccountingAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Accounting',
  code: 271,
  application: nasreq,
  request: () => ({
    sessionId: first(sessionId),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    accountingRecordType: required(accountingRecordType),
    accountingRecordNumber: required(accountingRecordNumber),
    acctApplicationId: required(acctApplicationId),
    userName,
    accountingSubSessionId,
    acctSessionId,
    acctMultiSessionId,
    originAaaProtocol,
    originStateId,
    destinationHost,
    eventTimestamp,
    acctDelayTime,
    nasIdentifier,
    nasIpAddress,
    nasIpv6Address,
    nasPort,
    nasPortId,
    nasPortType,
    class: many(classAvp),
    serviceType,
    terminationCause,
    accountingInputOctets,
    accountingInputPackets,
    accountingOutputOctets,
    accountingOutputPackets,
    acctAuthentic,
    accountingAuthMethod,
    acctLinkCount,
    acctSessionTime,
    acctTunnelConnection,
    acctTunnelPacketsLost,
    callbackId,
    callbackNumber,
    calledStationId,
    callingStationId,
    connectInfo: many(connectInfo),
    originatingLineInfo,
    authorizationLifetime,
    sessionTimeout,
    idleTimeout,
    portLimit,
    accountingRealtimeRequired,
    acctInterimInterval,
    filterId: many(filterId),
    nasFilterRule: many(nasFilterRule),
    qosFilterRule: many(qosFilterRule),
    framedAppletalkLink,
    framedAppletalkNetwork,
    framedAppletalkZone,
    framedCompression,
    framedInterfaceId,
    framedIpAddress,
    framedIpNetmask,
    framedIpv6Prefix: many(framedIpv6Prefix),
    framedIpv6Pool,
    framedIpv6Route: many(framedIpv6Route),
    framedIpxNetwork,
    framedMtu,
    framedPool,
    framedProtocol,
    framedRoute: many(framedRoute),
    framedRouting,
    loginIpHost: many(loginIpHost),
    loginIpv6Host: many(loginIpv6Host),
    loginLatGroup,
    loginLatNode,
    loginLatPort,
    loginLatService,
    loginService,
    loginTcpPort,
    tunneling: many(tunneling),
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    resultCode,
    originHost: required(originHost),
    originRealm: required(originRealm),
    accountingRecordType,
    accountingRecordNumber,
    acctApplicationId,
    userName,
    accountingSubSessionId,
    acctSessionId,
    acctMultiSessionId,
    eventTimestamp,
    errorMessage,
    errorReportingHost,
    failedAvp: many(failedAvp),
    originAaaProtocol,
    originStateId,
    nasIdentifier,
    nasIpAddress,
    nasIpv6Address,
    nasPort,
    nasPortId,
    nasPortType,
    serviceType,
    terminationCause,
    accountingRealtimeRequired,
    acctInterimInterval,
    class: many(classAvp),
    proxyInfo: many(proxyInfo),
  }),
});

/** The fields of Abort-Session-Request. */
export interface AbortSessionRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
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
  /** Origin-AAA-Protocol: AVP 408, Enumerated, M bit. RFC 7155. */
  readonly originAaaProtocol?: OriginAaaProtocol | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** NAS-Identifier: AVP 32, UTF8String, M bit. RFC 7155. */
  readonly nasIdentifier?: string | undefined;
  /** NAS-IP-Address: AVP 4, OctetString, M bit. RFC 7155. */
  readonly nasIpAddress?: Uint8Array | undefined;
  /** NAS-IPv6-Address: AVP 95, OctetString, M bit. RFC 7155. */
  readonly nasIpv6Address?: Uint8Array | undefined;
  /** NAS-Port: AVP 5, Unsigned32, M bit. RFC 7155. */
  readonly nasPort?: number | undefined;
  /** NAS-Port-Id: AVP 87, UTF8String, M bit. RFC 7155. */
  readonly nasPortId?: string | undefined;
  /** NAS-Port-Type: AVP 61, Enumerated, M bit. RFC 7155. */
  readonly nasPortType?: NasPortType | undefined;
  /** Service-Type: AVP 6, Enumerated, M bit. RFC 7155. */
  readonly serviceType?: ServiceType | undefined;
  /** Framed-IP-Address: AVP 8, OctetString, M bit. RFC 7155. */
  readonly framedIpAddress?: Uint8Array | undefined;
  /** Framed-IPv6-Prefix: AVP 97, OctetString, M bit. RFC 7155. */
  readonly framedIpv6Prefix?: Uint8Array | undefined;
  /** Framed-Interface-Id: AVP 96, Unsigned64, M bit. RFC 7155. */
  readonly framedInterfaceId?: bigint | undefined;
  /** Called-Station-Id: AVP 30, UTF8String, M bit. RFC 7155. */
  readonly calledStationId?: string | undefined;
  /** Calling-Station-Id: AVP 31, UTF8String, M bit. RFC 7155. */
  readonly callingStationId?: string | undefined;
  /** Originating-Line-Info: AVP 94, OctetString, M bit. RFC 7155. */
  readonly originatingLineInfo?: Uint8Array | undefined;
  /** Acct-Session-Id: AVP 44, OctetString, M bit. RFC 6733. */
  readonly acctSessionId?: Uint8Array | undefined;
  /** Acct-Multi-Session-Id: AVP 50, UTF8String, M bit. RFC 6733. */
  readonly acctMultiSessionId?: string | undefined;
  /** State: AVP 24, OctetString, M bit. RFC 7155. */
  readonly state?: Uint8Array | undefined;
  /** Class: AVP 25, OctetString, M bit. RFC 6733. */
  readonly class?: readonly Uint8Array[] | undefined;
  /** Reply-Message: AVP 18, UTF8String, M bit. RFC 7155. */
  readonly replyMessage?: readonly string[] | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Abort-Session-Answer. */
export interface AbortSessionAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** Origin-AAA-Protocol: AVP 408, Enumerated, M bit. RFC 7155. */
  readonly originAaaProtocol?: OriginAaaProtocol | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** State: AVP 24, OctetString, M bit. RFC 7155. */
  readonly state?: Uint8Array | undefined;
  /** Error-Message: AVP 281, UTF8String. RFC 6733. */
  readonly errorMessage?: string | undefined;
  /** Error-Reporting-Host: AVP 294, DiameterIdentity. RFC 6733. */
  readonly errorReportingHost?: string | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: readonly FailedAvp[] | undefined;
  /** Redirect-Host: AVP 292, DiameterURI, M bit. RFC 6733. */
  readonly redirectHost?: readonly string[] | undefined;
  /** Redirect-Host-Usage: AVP 261, Enumerated, M bit. RFC 6733. */
  readonly redirectHostUsage?: RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time: AVP 262, Unsigned32, M bit. RFC 6733. */
  readonly redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
}

/** Abort-Session: command 274 of Diameter NASREQ. RFC 7155. */
export const AbortSession: Command<AbortSessionRequest, AbortSessionAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Abort-Session',
  code: 274,
  application: nasreq,
  request: () => ({
    sessionId: first(sessionId),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    destinationHost: required(destinationHost),
    authApplicationId: required(authApplicationId),
    userName,
    originAaaProtocol,
    originStateId,
    nasIdentifier,
    nasIpAddress,
    nasIpv6Address,
    nasPort,
    nasPortId,
    nasPortType,
    serviceType,
    framedIpAddress,
    framedIpv6Prefix,
    framedInterfaceId,
    calledStationId,
    callingStationId,
    originatingLineInfo,
    acctSessionId,
    acctMultiSessionId,
    state,
    class: many(classAvp),
    replyMessage: many(replyMessage),
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    resultCode,
    originHost: required(originHost),
    originRealm: required(originRealm),
    userName,
    originAaaProtocol,
    originStateId,
    state,
    errorMessage,
    errorReportingHost,
    failedAvp: many(failedAvp),
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
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost?: string | undefined;
  /** Class: AVP 25, OctetString, M bit. RFC 6733. */
  readonly class?: readonly Uint8Array[] | undefined;
  /** Origin-AAA-Protocol: AVP 408, Enumerated, M bit. RFC 7155. */
  readonly originAaaProtocol?: OriginAaaProtocol | undefined;
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
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** Class: AVP 25, OctetString, M bit. RFC 6733. */
  readonly class?: readonly Uint8Array[] | undefined;
  /** Error-Message: AVP 281, UTF8String. RFC 6733. */
  readonly errorMessage?: string | undefined;
  /** Error-Reporting-Host: AVP 294, DiameterIdentity. RFC 6733. */
  readonly errorReportingHost?: string | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: readonly FailedAvp[] | undefined;
  /** Origin-AAA-Protocol: AVP 408, Enumerated, M bit. RFC 7155. */
  readonly originAaaProtocol?: OriginAaaProtocol | undefined;
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
}

/** Session-Termination: command 275 of Diameter NASREQ. RFC 7155. */
export const SessionTermination: Command<SessionTerminationRequest, SessionTerminationAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Session-Termination',
  code: 275,
  application: nasreq,
  request: () => ({
    sessionId: first(sessionId),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    authApplicationId: required(authApplicationId),
    terminationCause: required(terminationCause),
    userName,
    destinationHost,
    class: many(classAvp),
    originAaaProtocol,
    originStateId,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    resultCode,
    originHost: required(originHost),
    originRealm: required(originRealm),
    userName,
    class: many(classAvp),
    errorMessage,
    errorReportingHost,
    failedAvp: many(failedAvp),
    originAaaProtocol,
    originStateId,
    redirectHost: many(redirectHost),
    redirectHostUsage,
    redirectMaxCacheTime,
    proxyInfo: many(proxyInfo),
  }),
});

export { ExperimentalResultCode } from '../dictionary/experimental-result-codes.js';
export {
  AccountingRealtimeRequired,
  AccountingRecordType,
} from './avps/accounting.js';
export {
  AuthRequestType,
  AuthSessionState,
  type FailedAvp,
  type ProxyInfo,
  ReAuthRequestType,
  RedirectHostUsage,
  ResultCode,
  TerminationCause,
} from '../dictionary/base-descriptors.js';
export {
  AccountingAuthMethod,
  AcctAuthentic,
  ArapZoneAccess,
  ChapAlgorithm,
  type ChapAuth,
  FramedCompression,
  FramedProtocol,
  FramedRouting,
  LoginService,
  NasPortType,
  OriginAaaProtocol,
  Prompt,
  ServiceType,
  TunnelMediumType,
  TunnelType,
  type Tunneling,
} from './avps/nasreq.js';
