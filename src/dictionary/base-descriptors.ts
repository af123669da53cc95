// Made from dictionaries/base.json by npm run dictionaries. Do not edit.

import { defineAvp, defineGroup, required, type AvpDescriptor, type EnumValue, type WithOthers } from './descriptors.js';

/** The values of Redirect-Host-Usage (RFC 6733). */
export const RedirectHostUsage = {
  DONT_CACHE: 0,
  ALL_SESSION: 1,
  ALL_REALM: 2,
  REALM_AND_APPLICATION: 3,
  ALL_APPLICATION: 4,
  ALL_HOST: 5,
  ALL_USER: 6,
} as const;
export type RedirectHostUsage = EnumValue<typeof RedirectHostUsage>;

/** The values of Result-Code (RFC 6733). */
export const ResultCode = {
  DIAMETER_MULTI_ROUND_AUTH: 1001,
  DIAMETER_SUCCESS: 2001,
  DIAMETER_LIMITED_SUCCESS: 2002,
  DIAMETER_FIRST_REGISTRATION: 2003,
  DIAMETER_SUBSEQUENT_REGISTRATION: 2004,
  DIAMETER_UNREGISTERED_SERVICE: 2005,
  DIAMETER_SUCCESS_SERVER_NAME_NOT_STORED: 2006,
  DIAMETER_SERVER_SELECTION: 2007,
  DIAMETER_SUCCESS_AUTH_SENT_SERVER_NOT_STORED: 2008,
  DIAMETER_COMMAND_UNSUPPORTED: 3001,
  DIAMETER_UNABLE_TO_DELIVER: 3002,
  DIAMETER_REALM_NOT_SERVED: 3003,
  DIAMETER_TOO_BUSY: 3004,
  DIAMETER_LOOP_DETECTED: 3005,
  DIAMETER_REDIRECT_INDICATION: 3006,
  DIAMETER_APPLICATION_UNSUPPORTED: 3007,
  DIAMETER_INVALID_HDR_BITS: 3008,
  DIAMETER_INVALID_AVP_BITS: 3009,
  DIAMETER_UNKNOWN_PEER: 3010,
  DIAMETER_AUTHENTICATION_REJECTED: 4001,
  DIAMETER_OUT_OF_SPACE: 4002,
  DIAMETER_ELECTION_LOST: 4003,
  DIAMETER_ERROR_MIP_REPLY_FAILURE: 4005,
  DIAMETER_ERROR_HA_NOT_AVAILABLE: 4006,
  DIAMETER_ERROR_BAD_KEY: 4007,
  DIAMETER_ERROR_MIP_FILTER_NOT_SUPPORTED: 4008,
  DIAMETER_END_USER_SERVICE_DENIED: 4010,
  DIAMETER_CREDIT_CONTROL_NOT_APPLICABLE: 4011,
  DIAMETER_CREDIT_LIMIT_REACHED: 4012,
  DIAMETER_USER_NAME_REQUIRED: 4013,
  DIAMETER_AVP_UNSUPPORTED: 5001,
  DIAMETER_UNKNOWN_SESSION_ID: 5002,
  DIAMETER_AUTHORIZATION_REJECTED: 5003,
  DIAMETER_INVALID_AVP_VALUE: 5004,
  DIAMETER_MISSING_AVP: 5005,
  DIAMETER_RESOURCES_EXCEEDED: 5006,
  DIAMETER_CONTRADICTING_AVPS: 5007,
  DIAMETER_AVP_NOT_ALLOWED: 5008,
  DIAMETER_AVP_OCCURS_TOO_MANY_TIMES: 5009,
  DIAMETER_NO_COMMON_APPLICATION: 5010,
  DIAMETER_UNSUPPORTED_VERSION: 5011,
  DIAMETER_UNABLE_TO_COMPLY: 5012,
  DIAMETER_INVALID_BIT_IN_HEADER: 5013,
  DIAMETER_INVALID_AVP_LENGTH: 5014,
  DIAMETER_INVALID_MESSAGE_LENGTH: 5015,
  DIAMETER_INVALID_AVP_BIT_COMBO: 5016,
  DIAMETER_NO_COMMON_SECURITY: 5017,
  DIAMETER_ERROR_NO_FOREIGN_HA_SERVICE: 5024,
  DIAMETER_ERROR_END_TO_END_MIP_KEY_ENCRYPTION: 5025,
  DIAMETER_USER_UNKNOWN: 5030,
  DIAMETER_RATING_FAILED: 5031,
  DIAMETER_ERROR_USER_UNKNOWN: 5032,
  DIAMETER_ERROR_IDENTITIES_DONT_MATCH: 5033,
  DIAMETER_ERROR_IDENTITY_NOT_REGISTERED: 5034,
  DIAMETER_ERROR_ROAMING_NOT_ALLOWED: 5035,
  DIAMETER_ERROR_IDENTITY_ALREADY_REGISTERED: 5036,
  DIAMETER_ERROR_AUTH_SCHEME_NOT_SUPPORTED: 5037,
  DIAMETER_ERROR_IN_ASSIGNMENT_TYPE: 5038,
  DIAMETER_ERROR_TOO_MUCH_DATA: 5039,
  NOT_SUPPORTED_USER_DATA: 5040,
} as const;
export type ResultCode = EnumValue<typeof ResultCode>;

/** The values of Session-Binding (RFC 6733). */
export const SessionBinding = {
  RE_AUTH: 1,
  STR: 2,
  ACCOUNTING: 4,
} as const;
export type SessionBinding = EnumValue<typeof SessionBinding>;

/** The values of Session-Server-Failover (RFC 6733). */
export const SessionServerFailover = {
  REFUSE_SERVICE: 0,
  TRY_AGAIN: 1,
  ALLOW_SERVICE: 2,
  TRY_AGAIN_ALLOW_SERVICE: 3,
} as const;
export type SessionServerFailover = EnumValue<typeof SessionServerFailover>;

/** The values of Disconnect-Cause (RFC 6733). */
export const DisconnectCause = {
  REBOOTING: 0,
  BUSY: 1,
  DO_NOT_WANT_TO_TALK_TO_YOU: 2,
} as const;
export type DisconnectCause = EnumValue<typeof DisconnectCause>;

/** The values of Auth-Request-Type (RFC 6733). */
export const AuthRequestType = {
  AUTHENTICATE_ONLY: 1,
  AUTHORIZE_ONLY: 2,
  AUTHORIZE_AUTHENTICATE: 3,
} as const;
export type AuthRequestType = EnumValue<typeof AuthRequestType>;

/** The values of Auth-Session-State (RFC 6733). */
export const AuthSessionState = {
  STATE_MAINTAINED: 0,
  NO_STATE_MAINTAINED: 1,
} as const;
export type AuthSessionState = EnumValue<typeof AuthSessionState>;

/** The values of Re-Auth-Request-Type (RFC 6733). */
export const ReAuthRequestType = {
  AUTHORIZE_ONLY: 0,
  AUTHORIZE_AUTHENTICATE: 1,
} as const;
export type ReAuthRequestType = EnumValue<typeof ReAuthRequestType>;

/** The values of Termination-Cause (RFC 6733). */
export const TerminationCause = {
  DIAMETER_LOGOUT: 1,
  DIAMETER_SERVICE_NOT_PROVIDED: 2,
  DIAMETER_BAD_ANSWER: 3,
  DIAMETER_ADMINISTRATIVE: 4,
  DIAMETER_LINK_BROKEN: 5,
  DIAMETER_AUTH_EXPIRED: 6,
  DIAMETER_USER_MOVED: 7,
  DIAMETER_SESSION_TIMEOUT: 8,
  USER_REQUEST: 11,
  LOST_CARRIER: 12,
  LOST_SERVICE: 13,
  IDLE_TIMEOUT: 14,
  SESSION_TIMEOUT: 15,
  ADMIN_RESET: 16,
  ADMIN_REBOOT: 17,
  PORT_ERROR: 18,
  NAS_ERROR: 19,
  NAS_REQUEST: 20,
  NAS_REBOOT: 21,
  PORT_UNNEEDED: 22,
  PORT_PREEMPTED: 23,
  PORT_SUSPENDED: 24,
  SERVICE_UNAVAILABLE: 25,
  Callback: 26,
  USER_ERROR: 27,
  HOST_REQUEST: 28,
  SUPPLICANT_RESTART: 29,
  REAUTHENTICATION_FAILURE: 30,
  PORT_REINITIALIZED: 31,
  PORT_ADMINISTRATIVELY_DISABLED: 32,
} as const;
export type TerminationCause = EnumValue<typeof TerminationCause>;

/** The values of Inband-Security-Id (RFC 6733). */
export const InbandSecurityId = {
  NO_INBAND_SECURITY: 0,
  TLS: 1,
} as const;
export type InbandSecurityId = EnumValue<typeof InbandSecurityId>;

/** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
export const userName: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'User-Name', code: 1, type: 'UTF8String', isSensitive: true });

/** Class: AVP 25, OctetString, M bit. RFC 6733. */
export const classAvp: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Class', code: 25, type: 'OctetString' });

/** Session-Timeout: AVP 27, Unsigned32, M bit, in seconds. RFC 6733. */
export const sessionTimeout: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Session-Timeout', code: 27, type: 'Unsigned32' });

/** Proxy-State: AVP 33, OctetString, M bit. RFC 6733. */
export const proxyState: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Proxy-State', code: 33, type: 'OctetString' });

/** Event-Timestamp: AVP 55, Time, M bit. RFC 6733. */
export const eventTimestamp: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Event-Timestamp', code: 55, type: 'Time' });

/** Host-IP-Address: AVP 257, Address, M bit. RFC 6733. */
export const hostIpAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Host-IP-Address', code: 257, type: 'Address' });

/** Auth-Application-Id: AVP 258, Unsigned32, M bit. RFC 6733. */
export const authApplicationId: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Auth-Application-Id', code: 258, type: 'Unsigned32' });

/** Acct-Application-Id: AVP 259, Unsigned32, M bit. RFC 6733. */
export const acctApplicationId: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Acct-Application-Id', code: 259, type: 'Unsigned32' });

/** The members of Vendor-Specific-Application-Id. */
export interface VendorSpecificApplicationId extends WithOthers {
  /** Vendor-Id: AVP 266, Unsigned32, M bit. RFC 6733. */
  readonly vendorId: number;
  /** Auth-Application-Id: AVP 258, Unsigned32, M bit. RFC 6733. */
  readonly authApplicationId?: number | undefined;
  /** Acct-Application-Id: AVP 259, Unsigned32, M bit. RFC 6733. */
  readonly acctApplicationId?: number | undefined;
}

/** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
export const vendorSpecificApplicationId: AvpDescriptor<VendorSpecificApplicationId> = /* @__PURE__ */ defineGroup({
  name: 'Vendor-Specific-Application-Id', code: 260,
  members: () => ({
    vendorId: required(vendorId),
    authApplicationId,
    acctApplicationId,
  }),
});

/** Redirect-Host-Usage: AVP 261, Enumerated, M bit. RFC 6733. */
export const redirectHostUsage: AvpDescriptor<RedirectHostUsage> = /* @__PURE__ */ defineAvp({ name: 'Redirect-Host-Usage', code: 261, type: 'Enumerated', enumeration: RedirectHostUsage });

/** Redirect-Max-Cache-Time: AVP 262, Unsigned32, M bit. RFC 6733. */
export const redirectMaxCacheTime: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Redirect-Max-Cache-Time', code: 262, type: 'Unsigned32' });

/** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
export const sessionId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Session-Id', code: 263, type: 'UTF8String' });

/** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
export const originHost: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Origin-Host', code: 264, type: 'DiameterIdentity' });

/** Supported-Vendor-Id: AVP 265, Unsigned32, M bit. RFC 6733. */
export const supportedVendorId: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Supported-Vendor-Id', code: 265, type: 'Unsigned32' });

/** Vendor-Id: AVP 266, Unsigned32, M bit. RFC 6733. */
export const vendorId: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Vendor-Id', code: 266, type: 'Unsigned32' });

/** Firmware-Revision: AVP 267, Unsigned32. RFC 6733. */
export const firmwareRevision: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Firmware-Revision', code: 267, type: 'Unsigned32', isMandatory: false });

/** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
export const resultCode: AvpDescriptor<ResultCode> = /* @__PURE__ */ defineAvp({ name: 'Result-Code', code: 268, type: 'Unsigned32', enumeration: ResultCode });

/** Product-Name: AVP 269, UTF8String. RFC 6733. */
export const productName: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Product-Name', code: 269, type: 'UTF8String', isMandatory: false });

/** Session-Binding: AVP 270, Unsigned32, M bit. RFC 6733. */
export const sessionBinding: AvpDescriptor<SessionBinding> = /* @__PURE__ */ defineAvp({ name: 'Session-Binding', code: 270, type: 'Unsigned32', enumeration: SessionBinding });

/** Session-Server-Failover: AVP 271, Enumerated, M bit. RFC 6733. */
export const sessionServerFailover: AvpDescriptor<SessionServerFailover> = /* @__PURE__ */ defineAvp({ name: 'Session-Server-Failover', code: 271, type: 'Enumerated', enumeration: SessionServerFailover });

/** Multi-Round-Time-Out: AVP 272, Unsigned32, M bit. RFC 6733. */
export const multiRoundTimeOut: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Multi-Round-Time-Out', code: 272, type: 'Unsigned32' });

/** Disconnect-Cause: AVP 273, Enumerated, M bit. RFC 6733. */
export const disconnectCause: AvpDescriptor<DisconnectCause> = /* @__PURE__ */ defineAvp({ name: 'Disconnect-Cause', code: 273, type: 'Enumerated', enumeration: DisconnectCause });

/** Auth-Request-Type: AVP 274, Enumerated, M bit. RFC 6733. */
export const authRequestType: AvpDescriptor<AuthRequestType> = /* @__PURE__ */ defineAvp({ name: 'Auth-Request-Type', code: 274, type: 'Enumerated', enumeration: AuthRequestType });

/** Auth-Grace-Period: AVP 276, Unsigned32, M bit, in seconds. RFC 6733. */
export const authGracePeriod: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Auth-Grace-Period', code: 276, type: 'Unsigned32' });

/** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
export const authSessionState: AvpDescriptor<AuthSessionState> = /* @__PURE__ */ defineAvp({ name: 'Auth-Session-State', code: 277, type: 'Enumerated', enumeration: AuthSessionState });

/** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
export const originStateId: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Origin-State-Id', code: 278, type: 'Unsigned32' });

/** The members of Failed-AVP. */
export interface FailedAvp extends WithOthers {
}

/** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
export const failedAvp: AvpDescriptor<FailedAvp> = /* @__PURE__ */ defineGroup({
  name: 'Failed-AVP', code: 279,
  members: () => ({
  }),
});

/** Proxy-Host: AVP 280, DiameterIdentity, M bit. RFC 6733. */
export const proxyHost: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Proxy-Host', code: 280, type: 'DiameterIdentity' });

/** Error-Message: AVP 281, UTF8String. RFC 6733. */
export const errorMessage: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Error-Message', code: 281, type: 'UTF8String', isMandatory: false });

/** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
export const routeRecord: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Route-Record', code: 282, type: 'DiameterIdentity' });

/** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
export const destinationRealm: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Destination-Realm', code: 283, type: 'DiameterIdentity' });

/** The members of Proxy-Info. */
export interface ProxyInfo extends WithOthers {
  /** Proxy-Host: AVP 280, DiameterIdentity, M bit. RFC 6733. */
  readonly proxyHost: string;
  /** Proxy-State: AVP 33, OctetString, M bit. RFC 6733. */
  readonly proxyState: Uint8Array;
}

/** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
export const proxyInfo: AvpDescriptor<ProxyInfo> = /* @__PURE__ */ defineGroup({
  name: 'Proxy-Info', code: 284,
  members: () => ({
    proxyHost: required(proxyHost),
    proxyState: required(proxyState),
  }),
});

/** Re-Auth-Request-Type: AVP 285, Enumerated, M bit. RFC 6733. */
export const reAuthRequestType: AvpDescriptor<ReAuthRequestType> = /* @__PURE__ */ defineAvp({ name: 'Re-Auth-Request-Type', code: 285, type: 'Enumerated', enumeration: ReAuthRequestType });

/** Authorization-Lifetime: AVP 291, Unsigned32, M bit, in seconds. RFC 6733. */
export const authorizationLifetime: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Authorization-Lifetime', code: 291, type: 'Unsigned32' });

/** Redirect-Host: AVP 292, DiameterURI, M bit. RFC 6733. */
export const redirectHost: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Redirect-Host', code: 292, type: 'DiameterURI' });

/** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
export const destinationHost: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Destination-Host', code: 293, type: 'DiameterIdentity' });

/** Error-Reporting-Host: AVP 294, DiameterIdentity. RFC 6733. */
export const errorReportingHost: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Error-Reporting-Host', code: 294, type: 'DiameterIdentity', isMandatory: false });

/** Termination-Cause: AVP 295, Enumerated, M bit. RFC 6733. */
export const terminationCause: AvpDescriptor<TerminationCause> = /* @__PURE__ */ defineAvp({ name: 'Termination-Cause', code: 295, type: 'Enumerated', enumeration: TerminationCause });

/** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
export const originRealm: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Origin-Realm', code: 296, type: 'DiameterIdentity' });

/** The members of Experimental-Result. */
export interface ExperimentalResult extends WithOthers {
  /** Vendor-Id: AVP 266, Unsigned32, M bit. RFC 6733. */
  readonly vendorId: number;
  /** Experimental-Result-Code: AVP 298, Unsigned32, M bit. RFC 6733. */
  readonly experimentalResultCode: number;
}

/** Experimental-Result: AVP 297, Grouped, M bit. RFC 6733. */
export const experimentalResult: AvpDescriptor<ExperimentalResult> = /* @__PURE__ */ defineGroup({
  name: 'Experimental-Result', code: 297,
  members: () => ({
    vendorId: required(vendorId),
    experimentalResultCode: required(experimentalResultCode),
  }),
});

/** Experimental-Result-Code: AVP 298, Unsigned32, M bit. RFC 6733. */
export const experimentalResultCode: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Experimental-Result-Code', code: 298, type: 'Unsigned32' });

/** Inband-Security-Id: AVP 299, Unsigned32, M bit. RFC 6733. */
export const inbandSecurityId: AvpDescriptor<InbandSecurityId> = /* @__PURE__ */ defineAvp({ name: 'Inband-Security-Id', code: 299, type: 'Unsigned32', enumeration: InbandSecurityId });

/** The AVPs of the base protocol. */
export function baseAvps(): readonly AvpDescriptor[] {
  return [
    userName,
    classAvp,
    sessionTimeout,
    proxyState,
    eventTimestamp,
    hostIpAddress,
    authApplicationId,
    acctApplicationId,
    vendorSpecificApplicationId,
    redirectHostUsage,
    redirectMaxCacheTime,
    sessionId,
    originHost,
    supportedVendorId,
    vendorId,
    firmwareRevision,
    resultCode,
    productName,
    sessionBinding,
    sessionServerFailover,
    multiRoundTimeOut,
    disconnectCause,
    authRequestType,
    authGracePeriod,
    authSessionState,
    originStateId,
    failedAvp,
    proxyHost,
    errorMessage,
    routeRecord,
    destinationRealm,
    proxyInfo,
    reAuthRequestType,
    authorizationLifetime,
    redirectHost,
    destinationHost,
    errorReportingHost,
    terminationCause,
    originRealm,
    experimentalResult,
    experimentalResultCode,
    inbandSecurityId,
  ];
}
