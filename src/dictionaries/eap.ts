// Made from dictionaries/eap.json by npm run dictionaries. Do not edit.

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
  acctInterimInterval,
} from './avps/accounting.js';
import {
  type AuthRequestType,
  type AuthSessionState,
  type FailedAvp,
  type ProxyInfo,
  type ReAuthRequestType,
  type RedirectHostUsage,
  type ResultCode,
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
  userName,
} from '../dictionary/base-descriptors.js';
import {
  accountingEapAuthMethod,
  eapKeyName,
  eapMasterSessionKey,
  eapPayload,
  eapReissuedPayload,
} from './avps/eap.js';
import {
  type FramedCompression,
  type FramedProtocol,
  type FramedRouting,
  type NasPortType,
  type ServiceType,
  type Tunneling,
  callbackId,
  callbackNumber,
  calledStationId,
  callingStationId,
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
  nasFilterRule,
  nasIdentifier,
  nasIpAddress,
  nasIpv6Address,
  nasPort,
  nasPortId,
  nasPortType,
  originatingLineInfo,
  portLimit,
  qosFilterRule,
  replyMessage,
  serviceType,
  state,
  tunneling,
} from './avps/nasreq.js';

/** Diameter EAP: application 5. RFC 4072. */
export const eap: Application = /* @__PURE__ */ defineApplication({ name: "Diameter EAP", applicationId: 5 });

/** The fields of Diameter-EAP-Request. */
export interface DiameterEapRequest extends WithOthers {
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
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Port-Limit: AVP 62, Unsigned32, M bit. RFC 7155. */
  readonly portLimit?: number | undefined;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** EAP-Payload: AVP 462, OctetString, M bit. RFC 4072. */
  readonly eapPayload: Uint8Array;
  /** EAP-Key-Name: AVP 102, OctetString, M bit. RFC 4072. */
  readonly eapKeyName?: Uint8Array | undefined;
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
  /** Tunneling: AVP 401, Grouped, M bit. RFC 7155. */
  readonly tunneling?: readonly Tunneling[] | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Diameter-EAP-Answer. */
export interface DiameterEapAnswer extends WithOthers {
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
  /** EAP-Payload: AVP 462, OctetString, M bit. RFC 4072. */
  readonly eapPayload?: Uint8Array | undefined;
  /** EAP-Reissued-Payload: AVP 463, OctetString, M bit. RFC 4072. */
  readonly eapReissuedPayload?: Uint8Array | undefined;
  /** EAP-Master-Session-Key: AVP 464, OctetString, M bit. RFC 4072. */
  readonly eapMasterSessionKey?: Uint8Array | undefined;
  /** EAP-Key-Name: AVP 102, OctetString, M bit. RFC 4072. */
  readonly eapKeyName?: Uint8Array | undefined;
  /** Multi-Round-Time-Out: AVP 272, Unsigned32, M bit. RFC 6733. */
  readonly multiRoundTimeOut?: number | undefined;
  /** Accounting-EAP-Auth-Method: AVP 465, Unsigned64, M bit. RFC 4072. */
  readonly accountingEapAuthMethod?: bigint | undefined;
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
  /** Session-Timeout: AVP 27, Unsigned32, M bit, in seconds. RFC 6733. */
  readonly sessionTimeout?: number | undefined;
  /** State: AVP 24, OctetString, M bit. RFC 7155. */
  readonly state?: Uint8Array | undefined;
  /** Reply-Message: AVP 18, UTF8String, M bit. RFC 7155. */
  readonly replyMessage?: readonly string[] | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Filter-Id: AVP 11, UTF8String, M bit. RFC 7155. */
  readonly filterId?: readonly string[] | undefined;
  /** Port-Limit: AVP 62, Unsigned32, M bit. RFC 7155. */
  readonly portLimit?: number | undefined;
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

/** Diameter-EAP: command 268 of Diameter EAP. RFC 4072. */
export const DiameterEap: Command<DiameterEapRequest, DiameterEapAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Diameter-EAP',
  code: 268,
  application: eap,
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
    originStateId,
    portLimit,
    userName,
    eapPayload: required(eapPayload),
    eapKeyName,
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
    framedCompression: many(framedCompression),
    framedInterfaceId,
    framedIpAddress,
    framedIpv6Prefix: many(framedIpv6Prefix),
    framedIpNetmask,
    framedMtu,
    framedProtocol,
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
    eapPayload,
    eapReissuedPayload,
    eapMasterSessionKey,
    eapKeyName,
    multiRoundTimeOut,
    accountingEapAuthMethod,
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
    sessionTimeout,
    state,
    replyMessage: many(replyMessage),
    originStateId,
    filterId: many(filterId),
    portLimit,
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
    nasFilterRule: many(nasFilterRule),
    qosFilterRule: many(qosFilterRule),
    tunneling: many(tunneling),
    redirectHost: many(redirectHost),
    redirectHostUsage,
    redirectMaxCacheTime,
    proxyInfo: many(proxyInfo),
  }),
});

/** The base protocol's command under the Application-Id of Diameter EAP. RFC 6733. */
export const ReAuth: Command<ReAuthRequest, ReAuthAnswer> = /* @__PURE__ */ underApplication(BaseReAuth, eap);
export type { ReAuthRequest, ReAuthAnswer };

/** The base protocol's command under the Application-Id of Diameter EAP. RFC 6733. */
export const AbortSession: Command<AbortSessionRequest, AbortSessionAnswer> = /* @__PURE__ */ underApplication(BaseAbortSession, eap);
export type { AbortSessionRequest, AbortSessionAnswer };

/** The base protocol's command under the Application-Id of Diameter EAP. RFC 6733. */
export const SessionTermination: Command<SessionTerminationRequest, SessionTerminationAnswer> = /* @__PURE__ */ underApplication(BaseSessionTermination, eap);
export type { SessionTerminationRequest, SessionTerminationAnswer };

export { ExperimentalResultCode } from '../dictionary/experimental-result-codes.js';
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
  FramedCompression,
  FramedProtocol,
  FramedRouting,
  NasPortType,
  ServiceType,
  TunnelMediumType,
  TunnelType,
  type Tunneling,
} from './avps/nasreq.js';
