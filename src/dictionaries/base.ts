// Made from dictionaries/base.json by npm run dictionaries. Do not edit.

import { atLeast, first, leading, many, required, type WithOthers } from '../dictionary/descriptors.js';
import { defineApplication, type Application } from '../dictionary/application.js';
import { defineCommand, type Command } from '../dictionary/command.js';
import {
  type DisconnectCause,
  type FailedAvp,
  type InbandSecurityId,
  type ProxyInfo,
  type ReAuthRequestType,
  type RedirectHostUsage,
  type ResultCode,
  type TerminationCause,
  type VendorSpecificApplicationId,
  acctApplicationId,
  authApplicationId,
  classAvp,
  destinationHost,
  destinationRealm,
  disconnectCause,
  errorMessage,
  errorReportingHost,
  failedAvp,
  firmwareRevision,
  hostIpAddress,
  inbandSecurityId,
  originHost,
  originRealm,
  originStateId,
  productName,
  proxyInfo,
  reAuthRequestType,
  redirectHost,
  redirectHostUsage,
  redirectMaxCacheTime,
  resultCode,
  routeRecord,
  sessionId,
  supportedVendorId,
  terminationCause,
  userName,
  vendorId,
  vendorSpecificApplicationId,
} from '../dictionary/base-descriptors.js';

/** Diameter Base Protocol: application 0. RFC 6733. */
export const base: Application = /* @__PURE__ */ defineApplication({ name: "Diameter Base Protocol", applicationId: 0 });

/** The fields of Capabilities-Exchange-Request. */
export interface CapabilitiesExchangeRequest extends WithOthers {
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Host-IP-Address: AVP 257, Address, M bit. RFC 6733. */
  readonly hostIpAddress: readonly string[];
  /** Vendor-Id: AVP 266, Unsigned32, M bit. RFC 6733. */
  readonly vendorId: number;
  /** Product-Name: AVP 269, UTF8String. RFC 6733. */
  readonly productName: string;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Supported-Vendor-Id: AVP 265, Unsigned32, M bit. RFC 6733. */
  readonly supportedVendorId?: readonly number[] | undefined;
  /** Auth-Application-Id: AVP 258, Unsigned32, M bit. RFC 6733. */
  readonly authApplicationId?: readonly number[] | undefined;
  /** Inband-Security-Id: AVP 299, Unsigned32, M bit. RFC 6733. */
  readonly inbandSecurityId?: readonly InbandSecurityId[] | undefined;
  /** Acct-Application-Id: AVP 259, Unsigned32, M bit. RFC 6733. */
  readonly acctApplicationId?: readonly number[] | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: readonly VendorSpecificApplicationId[] | undefined;
  /** Firmware-Revision: AVP 267, Unsigned32. RFC 6733. */
  readonly firmwareRevision?: number | undefined;
}

/** The fields of Capabilities-Exchange-Answer. */
export interface CapabilitiesExchangeAnswer extends WithOthers {
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Host-IP-Address: AVP 257, Address, M bit. RFC 6733. */
  readonly hostIpAddress?: readonly string[] | undefined;
  /** Vendor-Id: AVP 266, Unsigned32, M bit. RFC 6733. */
  readonly vendorId?: number | undefined;
  /** Product-Name: AVP 269, UTF8String. RFC 6733. */
  readonly productName?: string | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Error-Message: AVP 281, UTF8String. RFC 6733. */
  readonly errorMessage?: string | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Supported-Vendor-Id: AVP 265, Unsigned32, M bit. RFC 6733. */
  readonly supportedVendorId?: readonly number[] | undefined;
  /** Auth-Application-Id: AVP 258, Unsigned32, M bit. RFC 6733. */
  readonly authApplicationId?: readonly number[] | undefined;
  /** Inband-Security-Id: AVP 299, Unsigned32, M bit. RFC 6733. */
  readonly inbandSecurityId?: readonly InbandSecurityId[] | undefined;
  /** Acct-Application-Id: AVP 259, Unsigned32, M bit. RFC 6733. */
  readonly acctApplicationId?: readonly number[] | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: readonly VendorSpecificApplicationId[] | undefined;
  /** Firmware-Revision: AVP 267, Unsigned32. RFC 6733. */
  readonly firmwareRevision?: number | undefined;
}

/** Capabilities-Exchange: command 257 of Diameter Base Protocol. RFC 6733. */
export const CapabilitiesExchange: Command<CapabilitiesExchangeRequest, CapabilitiesExchangeAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Capabilities-Exchange',
  code: 257,
  application: base,
  isProxiable: false,
  request: () => ({
    originHost: required(originHost),
    originRealm: required(originRealm),
    hostIpAddress: atLeast(hostIpAddress),
    vendorId: required(vendorId),
    productName: required(productName),
    originStateId,
    supportedVendorId: many(supportedVendorId),
    authApplicationId: many(authApplicationId),
    inbandSecurityId: many(inbandSecurityId),
    acctApplicationId: many(acctApplicationId),
    vendorSpecificApplicationId: many(vendorSpecificApplicationId),
    firmwareRevision,
  }),
  answer: () => ({
    resultCode,
    originHost: required(originHost),
    originRealm: required(originRealm),
    hostIpAddress: many(hostIpAddress),
    vendorId,
    productName,
    originStateId,
    errorMessage,
    failedAvp,
    supportedVendorId: many(supportedVendorId),
    authApplicationId: many(authApplicationId),
    inbandSecurityId: many(inbandSecurityId),
    acctApplicationId: many(acctApplicationId),
    vendorSpecificApplicationId: many(vendorSpecificApplicationId),
    firmwareRevision,
  }),
});

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
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
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

/** Re-Auth: command 258 of Diameter Base Protocol. RFC 6733. */
export const ReAuth: Command<ReAuthRequest, ReAuthAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Re-Auth',
  code: 258,
  application: base,
  request: () => ({
    sessionId: first(sessionId),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    destinationHost: required(destinationHost),
    authApplicationId: required(authApplicationId),
    reAuthRequestType: required(reAuthRequestType),
    userName,
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
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
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

/** Abort-Session: command 274 of Diameter Base Protocol. RFC 6733. */
export const AbortSession: Command<AbortSessionRequest, AbortSessionAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Abort-Session',
  code: 274,
  application: base,
  request: () => ({
    sessionId: first(sessionId),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    destinationHost: required(destinationHost),
    authApplicationId: required(authApplicationId),
    userName,
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
  readonly failedAvp?: FailedAvp | undefined;
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

/** Session-Termination: command 275 of Diameter Base Protocol. RFC 6733. */
export const SessionTermination: Command<SessionTerminationRequest, SessionTerminationAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Session-Termination',
  code: 275,
  application: base,
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
    failedAvp,
    originStateId,
    redirectHost: many(redirectHost),
    redirectHostUsage,
    redirectMaxCacheTime,
    proxyInfo: many(proxyInfo),
  }),
});

/** The fields of Device-Watchdog-Request. */
export interface DeviceWatchdogRequest extends WithOthers {
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
}

/** The fields of Device-Watchdog-Answer. */
export interface DeviceWatchdogAnswer extends WithOthers {
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Error-Message: AVP 281, UTF8String. RFC 6733. */
  readonly errorMessage?: string | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
}

/** Device-Watchdog: command 280 of Diameter Base Protocol. RFC 6733. */
export const DeviceWatchdog: Command<DeviceWatchdogRequest, DeviceWatchdogAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Device-Watchdog',
  code: 280,
  application: base,
  isProxiable: false,
  request: () => ({
    originHost: required(originHost),
    originRealm: required(originRealm),
    originStateId,
  }),
  answer: () => ({
    resultCode,
    originHost: required(originHost),
    originRealm: required(originRealm),
    errorMessage,
    failedAvp,
    originStateId,
  }),
});

/** The fields of Disconnect-Peer-Request. */
export interface DisconnectPeerRequest extends WithOthers {
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Disconnect-Cause: AVP 273, Enumerated, M bit. RFC 6733. */
  readonly disconnectCause: DisconnectCause;
}

/** The fields of Disconnect-Peer-Answer. */
export interface DisconnectPeerAnswer extends WithOthers {
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Error-Message: AVP 281, UTF8String. RFC 6733. */
  readonly errorMessage?: string | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
}

/** Disconnect-Peer: command 282 of Diameter Base Protocol. RFC 6733. */
export const DisconnectPeer: Command<DisconnectPeerRequest, DisconnectPeerAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Disconnect-Peer',
  code: 282,
  application: base,
  isProxiable: false,
  request: () => ({
    originHost: required(originHost),
    originRealm: required(originRealm),
    disconnectCause: required(disconnectCause),
  }),
  answer: () => ({
    resultCode,
    originHost: required(originHost),
    originRealm: required(originRealm),
    errorMessage,
    failedAvp,
  }),
});

export { ExperimentalResultCode } from '../dictionary/experimental-result-codes.js';
export {
  DisconnectCause,
  type FailedAvp,
  InbandSecurityId,
  type ProxyInfo,
  ReAuthRequestType,
  RedirectHostUsage,
  ResultCode,
  TerminationCause,
  type VendorSpecificApplicationId,
} from '../dictionary/base-descriptors.js';
