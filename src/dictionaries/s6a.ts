// Made from dictionaries/s6a.json by npm run dictionaries. Do not edit.

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
  type AuthSessionState,
  type ExperimentalResult,
  type FailedAvp,
  type ProxyInfo,
  type ResultCode,
  type VendorSpecificApplicationId,
  authSessionState,
  destinationHost,
  destinationRealm,
  experimentalResult,
  failedAvp,
  originHost,
  originRealm,
  proxyInfo,
  resultCode,
  routeRecord,
  sessionId,
  userName,
  vendorSpecificApplicationId,
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
  type RatType,
  ratType,
} from './avps/gx.js';
import {
  type Drmp,
  type Mip6AgentInfo,
  drmp,
  mip6AgentInfo,
  serviceSelection,
} from './avps/ietf-supporting.js';
import {
  type Load,
  load,
} from './avps/load.js';
import {
  type ActiveApn,
  type AdjacentPlmns,
  type AlertReason,
  type AuthenticationInfo,
  type CancellationType,
  type EdrxRelatedRat,
  type EpsLocationInformation,
  type EpsUserState,
  type EquivalentPlmnList,
  type ErrorDiagnostic,
  type HomogeneousSupportOfImsVoiceOverPsSessions,
  type ImsVoiceOverPsSessionsSupported,
  type LocalTimeZone,
  type RequestedEutranAuthenticationInfo,
  type RequestedUtranGeranAuthenticationInfo,
  type SmsRegisterRequest,
  type SubscriptionData,
  type SubscriptionDataDeletion,
  type TerminalInformation,
  type UeSrvccCapability,
  activeApn,
  adjacentPlmns,
  airFlags,
  alertReason,
  authenticationInfo,
  cancellationType,
  clrFlags,
  contextIdentifier,
  coupledNodeDiameterId,
  dsaFlags,
  dsrFlags,
  edrxRelatedRat,
  epsLocationInformation,
  epsUserState,
  equivalentPlmnList,
  errorDiagnostic,
  homogeneousSupportOfImsVoiceOverPsSessions,
  idaFlags,
  idrFlags,
  imsVoiceOverPsSessionsSupported,
  lastUeActivityTime,
  localTimeZone,
  mmeNumberForMtSms,
  norFlags,
  puaFlags,
  purFlags,
  requestedEutranAuthenticationInfo,
  requestedUtranGeranAuthenticationInfo,
  resetId,
  sgsMmeIdentity,
  sgsnNumber,
  smsRegisterRequest,
  ssCode,
  subscriptionData,
  subscriptionDataDeletion,
  terminalInformation,
  traceReference,
  tsCode,
  ueSrvccCapability,
  ueUsageType,
  ulaFlags,
  ulrFlags,
  userId,
  visitedPlmnId,
} from './avps/s6a.js';
import {
  maximumUeAvailabilityTime,
} from './avps/s6c.js';
import {
  externalIdentifier,
} from './avps/s6m.js';
import {
  type MonitoringEventConfigStatus,
  type MonitoringEventReport,
  type SupportedServices,
  monitoringEventConfigStatus,
  monitoringEventReport,
  scefId,
  supportedServices,
} from './avps/s6t.js';
import {
  gmlcAddress,
} from './avps/slh.js';
import {
  emergencyServices,
} from './avps/sta.js';

/** 3GPP S6a/S6d: application 16777251. 3GPP TS 29.272. */
export const s6a: Application = /* @__PURE__ */ defineApplication({ name: "3GPP S6a/S6d", applicationId: 16777251, vendorId: 10415 });

/** The fields of Update-Location-Request. */
export interface UpdateLocationRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState: AuthSessionState;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost?: string | undefined;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName: string;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Terminal-Information: AVP 1401 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly terminalInformation?: TerminalInformation | undefined;
  /** RAT-Type: AVP 1032 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly ratType: RatType;
  /** ULR-Flags: AVP 1405 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly ulrFlags: number;
  /** UE-SRVCC-Capability: AVP 1615 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly ueSrvccCapability?: UeSrvccCapability | undefined;
  /** Visited-PLMN-Id: AVP 1407 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly visitedPlmnId: Uint8Array;
  /** SGSN-Number: AVP 1489 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly sgsnNumber?: Uint8Array | undefined;
  /** Homogeneous-Support-of-IMS-Voice-Over-PS-Sessions: AVP 1493 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly homogeneousSupportOfImsVoiceOverPsSessions?: HomogeneousSupportOfImsVoiceOverPsSessions | undefined;
  /** GMLC-Address: AVP 2405 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 29.173. */
  readonly gmlcAddress?: string | undefined;
  /** Active-APN: AVP 1612 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly activeApn?: readonly ActiveApn[] | undefined;
  /** Equivalent-PLMN-List: AVP 1637 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly equivalentPlmnList?: EquivalentPlmnList | undefined;
  /** MME-Number-for-MT-SMS: AVP 1645 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly mmeNumberForMtSms?: Uint8Array | undefined;
  /** SMS-Register-Request: AVP 1648 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly smsRegisterRequest?: SmsRegisterRequest | undefined;
  /** SGs-MME-Identity: AVP 1664 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.272. */
  readonly sgsMmeIdentity?: string | undefined;
  /** Coupled-Node-Diameter-ID: AVP 1666 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.272. */
  readonly coupledNodeDiameterId?: string | undefined;
  /** Adjacent-PLMNs: AVP 1672 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly adjacentPlmns?: AdjacentPlmns | undefined;
  /** Supported-Services: AVP 3143 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly supportedServices?: SupportedServices | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Update-Location-Answer. */
export interface UpdateLocationAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Experimental-Result: AVP 297, Grouped, M bit. RFC 6733. */
  readonly experimentalResult?: ExperimentalResult | undefined;
  /** Error-Diagnostic: AVP 1614 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly errorDiagnostic?: ErrorDiagnostic | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState?: AuthSessionState | undefined;
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
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** ULA-Flags: AVP 1406 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly ulaFlags?: number | undefined;
  /** Subscription-Data: AVP 1400 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly subscriptionData?: SubscriptionData | undefined;
  /** Reset-ID: AVP 1670 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly resetId?: readonly Uint8Array[] | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** Update-Location: command 316 of 3GPP S6a/S6d. 3GPP TS 29.272. */
export const UpdateLocation: Command<UpdateLocationRequest, UpdateLocationAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Update-Location',
  code: 316,
  application: s6a,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    vendorSpecificApplicationId,
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost,
    destinationRealm: required(destinationRealm),
    userName: required(userName),
    ocSupportedFeatures,
    supportedFeatures: many(supportedFeatures),
    terminalInformation,
    ratType: required(ratType),
    ulrFlags: required(ulrFlags),
    ueSrvccCapability,
    visitedPlmnId: required(visitedPlmnId),
    sgsnNumber,
    homogeneousSupportOfImsVoiceOverPsSessions,
    gmlcAddress,
    activeApn: many(activeApn),
    equivalentPlmnList,
    mmeNumberForMtSms,
    smsRegisterRequest,
    sgsMmeIdentity,
    coupledNodeDiameterId,
    adjacentPlmns,
    supportedServices,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    vendorSpecificApplicationId,
    resultCode,
    experimentalResult,
    errorDiagnostic,
    authSessionState,
    originHost: required(originHost),
    originRealm: required(originRealm),
    ocSupportedFeatures,
    ocOlr,
    load: many(load),
    supportedFeatures: many(supportedFeatures),
    ulaFlags,
    subscriptionData,
    resetId: many(resetId),
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The fields of Cancel-Location-Request. */
export interface CancelLocationRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState: AuthSessionState;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost: string;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName: string;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Cancellation-Type: AVP 1420 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
  readonly cancellationType: CancellationType;
  /** CLR-Flags: AVP 1638 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly clrFlags?: number | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Cancel-Location-Answer. */
export interface CancelLocationAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Experimental-Result: AVP 297, Grouped, M bit. RFC 6733. */
  readonly experimentalResult?: ExperimentalResult | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState?: AuthSessionState | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** Cancel-Location: command 317 of 3GPP S6a/S6d. 3GPP TS 29.272. */
export const CancelLocation: Command<CancelLocationRequest, CancelLocationAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Cancel-Location',
  code: 317,
  application: s6a,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    vendorSpecificApplicationId,
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost: required(destinationHost),
    destinationRealm: required(destinationRealm),
    userName: required(userName),
    supportedFeatures: many(supportedFeatures),
    cancellationType: required(cancellationType),
    clrFlags,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    vendorSpecificApplicationId,
    supportedFeatures: many(supportedFeatures),
    resultCode,
    experimentalResult,
    authSessionState,
    originHost: required(originHost),
    originRealm: required(originRealm),
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The fields of Authentication-Information-Request. */
export interface AuthenticationInformationRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState: AuthSessionState;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost?: string | undefined;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName: string;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Requested-EUTRAN-Authentication-Info: AVP 1408 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly requestedEutranAuthenticationInfo?: RequestedEutranAuthenticationInfo | undefined;
  /** Requested-UTRAN-GERAN-Authentication-Info: AVP 1409 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly requestedUtranGeranAuthenticationInfo?: RequestedUtranGeranAuthenticationInfo | undefined;
  /** Visited-PLMN-Id: AVP 1407 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly visitedPlmnId: Uint8Array;
  /** AIR-Flags: AVP 1679 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly airFlags?: number | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Authentication-Information-Answer. */
export interface AuthenticationInformationAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Experimental-Result: AVP 297, Grouped, M bit. RFC 6733. */
  readonly experimentalResult?: ExperimentalResult | undefined;
  /** Error-Diagnostic: AVP 1614 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly errorDiagnostic?: ErrorDiagnostic | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState?: AuthSessionState | undefined;
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
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Authentication-Info: AVP 1413 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly authenticationInfo?: AuthenticationInfo | undefined;
  /** UE-Usage-Type: AVP 1680 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly ueUsageType?: number | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** Authentication-Information: command 318 of 3GPP S6a/S6d. 3GPP TS 29.272. */
export const AuthenticationInformation: Command<AuthenticationInformationRequest, AuthenticationInformationAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Authentication-Information',
  code: 318,
  application: s6a,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    vendorSpecificApplicationId,
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost,
    destinationRealm: required(destinationRealm),
    userName: required(userName),
    ocSupportedFeatures,
    supportedFeatures: many(supportedFeatures),
    requestedEutranAuthenticationInfo,
    requestedUtranGeranAuthenticationInfo,
    visitedPlmnId: required(visitedPlmnId),
    airFlags,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    vendorSpecificApplicationId,
    resultCode,
    experimentalResult,
    errorDiagnostic,
    authSessionState,
    originHost: required(originHost),
    originRealm: required(originRealm),
    ocSupportedFeatures,
    ocOlr,
    load: many(load),
    supportedFeatures: many(supportedFeatures),
    authenticationInfo,
    ueUsageType,
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The fields of Insert-Subscriber-Data-Request. */
export interface InsertSubscriberDataRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState: AuthSessionState;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost: string;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName: string;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Subscription-Data: AVP 1400 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly subscriptionData: SubscriptionData;
  /** IDR-Flags: AVP 1490 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly idrFlags?: number | undefined;
  /** Reset-ID: AVP 1670 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly resetId?: readonly Uint8Array[] | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Insert-Subscriber-Data-Answer. */
export interface InsertSubscriberDataAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Experimental-Result: AVP 297, Grouped, M bit. RFC 6733. */
  readonly experimentalResult?: ExperimentalResult | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState?: AuthSessionState | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** IMS-Voice-Over-PS-Sessions-Supported: AVP 1492 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly imsVoiceOverPsSessionsSupported?: ImsVoiceOverPsSessionsSupported | undefined;
  /** Last-UE-Activity-Time: AVP 1494 of vendor 10415 (3GPP), Time. 3GPP TS 29.272. */
  readonly lastUeActivityTime?: Date | undefined;
  /** RAT-Type: AVP 1032 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly ratType?: RatType | undefined;
  /** IDA-Flags: AVP 1441 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly idaFlags?: number | undefined;
  /** EPS-User-State: AVP 1495 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly epsUserState?: EpsUserState | undefined;
  /** EPS-Location-Information: AVP 1496 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly epsLocationInformation?: EpsLocationInformation | undefined;
  /** Local-Time-Zone: AVP 1649 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly localTimeZone?: LocalTimeZone | undefined;
  /** Supported-Services: AVP 3143 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly supportedServices?: SupportedServices | undefined;
  /** Monitoring-Event-Report: AVP 3123 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly monitoringEventReport?: readonly MonitoringEventReport[] | undefined;
  /** Monitoring-Event-Config-Status: AVP 3142 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly monitoringEventConfigStatus?: readonly MonitoringEventConfigStatus[] | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** Insert-Subscriber-Data: command 319 of 3GPP S6a/S6d. 3GPP TS 29.272. */
export const InsertSubscriberData: Command<InsertSubscriberDataRequest, InsertSubscriberDataAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Insert-Subscriber-Data',
  code: 319,
  application: s6a,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    vendorSpecificApplicationId,
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost: required(destinationHost),
    destinationRealm: required(destinationRealm),
    userName: required(userName),
    supportedFeatures: many(supportedFeatures),
    subscriptionData: required(subscriptionData),
    idrFlags,
    resetId: many(resetId),
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    vendorSpecificApplicationId,
    supportedFeatures: many(supportedFeatures),
    resultCode,
    experimentalResult,
    authSessionState,
    originHost: required(originHost),
    originRealm: required(originRealm),
    imsVoiceOverPsSessionsSupported,
    lastUeActivityTime,
    ratType,
    idaFlags,
    epsUserState,
    epsLocationInformation,
    localTimeZone,
    supportedServices,
    monitoringEventReport: many(monitoringEventReport),
    monitoringEventConfigStatus: many(monitoringEventConfigStatus),
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The fields of Delete-Subscriber-Data-Request. */
export interface DeleteSubscriberDataRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState: AuthSessionState;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost: string;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName: string;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** DSR-Flags: AVP 1421 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly dsrFlags: number;
  /** SCEF-ID: AVP 3125 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 29.336. */
  readonly scefId?: string | undefined;
  /** Context-Identifier: AVP 1423 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly contextIdentifier?: readonly number[] | undefined;
  /** Trace-Reference: AVP 1459 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly traceReference?: Uint8Array | undefined;
  /** TS-Code: AVP 1487 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly tsCode?: readonly Uint8Array[] | undefined;
  /** SS-Code: AVP 1476 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly ssCode?: readonly Uint8Array[] | undefined;
  /** eDRX-Related-RAT: AVP 1705 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly edrxRelatedRat?: EdrxRelatedRat | undefined;
  /** External-Identifier: AVP 3111 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.336. */
  readonly externalIdentifier?: readonly string[] | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Delete-Subscriber-Data-Answer. */
export interface DeleteSubscriberDataAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Experimental-Result: AVP 297, Grouped, M bit. RFC 6733. */
  readonly experimentalResult?: ExperimentalResult | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState?: AuthSessionState | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** DSA-Flags: AVP 1422 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly dsaFlags?: number | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** Delete-Subscriber-Data: command 320 of 3GPP S6a/S6d. 3GPP TS 29.272. */
export const DeleteSubscriberData: Command<DeleteSubscriberDataRequest, DeleteSubscriberDataAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Delete-Subscriber-Data',
  code: 320,
  application: s6a,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    vendorSpecificApplicationId,
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost: required(destinationHost),
    destinationRealm: required(destinationRealm),
    userName: required(userName),
    supportedFeatures: many(supportedFeatures),
    dsrFlags: required(dsrFlags),
    scefId,
    contextIdentifier: many(contextIdentifier),
    traceReference,
    tsCode: many(tsCode),
    ssCode: many(ssCode),
    edrxRelatedRat,
    externalIdentifier: many(externalIdentifier),
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    vendorSpecificApplicationId,
    supportedFeatures: many(supportedFeatures),
    resultCode,
    experimentalResult,
    authSessionState,
    originHost: required(originHost),
    originRealm: required(originRealm),
    dsaFlags,
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The fields of Purge-UE-Request. */
export interface PurgeUeRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState: AuthSessionState;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost?: string | undefined;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName: string;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** PUR-Flags: AVP 1635 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly purFlags?: number | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** EPS-Location-Information: AVP 1496 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly epsLocationInformation?: EpsLocationInformation | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Purge-UE-Answer. */
export interface PurgeUeAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Experimental-Result: AVP 297, Grouped, M bit. RFC 6733. */
  readonly experimentalResult?: ExperimentalResult | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState?: AuthSessionState | undefined;
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
  /** PUA-Flags: AVP 1442 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly puaFlags?: number | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** Purge-UE: command 321 of 3GPP S6a/S6d. 3GPP TS 29.272. */
export const PurgeUe: Command<PurgeUeRequest, PurgeUeAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Purge-UE',
  code: 321,
  application: s6a,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    vendorSpecificApplicationId,
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost,
    destinationRealm: required(destinationRealm),
    userName: required(userName),
    ocSupportedFeatures,
    purFlags,
    supportedFeatures: many(supportedFeatures),
    epsLocationInformation,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    vendorSpecificApplicationId,
    supportedFeatures: many(supportedFeatures),
    resultCode,
    experimentalResult,
    authSessionState,
    originHost: required(originHost),
    originRealm: required(originRealm),
    ocSupportedFeatures,
    ocOlr,
    load: many(load),
    puaFlags,
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The fields of Reset-Request. */
export interface ResetRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState: AuthSessionState;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost: string;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** User-Id: AVP 1444 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.272. */
  readonly userId?: readonly string[] | undefined;
  /** Reset-ID: AVP 1670 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly resetId?: readonly Uint8Array[] | undefined;
  /** Subscription-Data: AVP 1400 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly subscriptionData?: SubscriptionData | undefined;
  /** Subscription-Data-Deletion: AVP 1685 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly subscriptionDataDeletion?: SubscriptionDataDeletion | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Reset-Answer. */
export interface ResetAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Experimental-Result: AVP 297, Grouped, M bit. RFC 6733. */
  readonly experimentalResult?: ExperimentalResult | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState?: AuthSessionState | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** Reset: command 322 of 3GPP S6a/S6d. 3GPP TS 29.272. */
export const Reset: Command<ResetRequest, ResetAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Reset',
  code: 322,
  application: s6a,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    vendorSpecificApplicationId,
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost: required(destinationHost),
    destinationRealm: required(destinationRealm),
    supportedFeatures: many(supportedFeatures),
    userId: many(userId),
    resetId: many(resetId),
    subscriptionData,
    subscriptionDataDeletion,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    vendorSpecificApplicationId,
    supportedFeatures: many(supportedFeatures),
    resultCode,
    experimentalResult,
    authSessionState,
    originHost: required(originHost),
    originRealm: required(originRealm),
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The fields of Notify-Request. */
export interface NotifyRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState: AuthSessionState;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost?: string | undefined;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName: string;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Terminal-Information: AVP 1401 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly terminalInformation?: TerminalInformation | undefined;
  /** MIP6-Agent-Info: AVP 486, Grouped, M bit. RFC 5778. */
  readonly mip6AgentInfo?: Mip6AgentInfo | undefined;
  /** Visited-Network-Identifier: AVP 600 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.229. */
  readonly visitedNetworkIdentifier?: Uint8Array | undefined;
  /** Context-Identifier: AVP 1423 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly contextIdentifier?: number | undefined;
  /** Service-Selection: AVP 493, UTF8String, M bit. RFC 5778. */
  readonly serviceSelection?: string | undefined;
  /** Alert-Reason: AVP 1434 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
  readonly alertReason?: AlertReason | undefined;
  /** UE-SRVCC-Capability: AVP 1615 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly ueSrvccCapability?: UeSrvccCapability | undefined;
  /** NOR-Flags: AVP 1443 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly norFlags?: number | undefined;
  /** Homogeneous-Support-of-IMS-Voice-Over-PS-Sessions: AVP 1493 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly homogeneousSupportOfImsVoiceOverPsSessions?: HomogeneousSupportOfImsVoiceOverPsSessions | undefined;
  /** Maximum-UE-Availability-Time: AVP 3329 of vendor 10415 (3GPP), Time. 3GPP TS 29.338. */
  readonly maximumUeAvailabilityTime?: Date | undefined;
  /** Monitoring-Event-Config-Status: AVP 3142 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly monitoringEventConfigStatus?: readonly MonitoringEventConfigStatus[] | undefined;
  /** Emergency-Services: AVP 1538 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
  readonly emergencyServices?: number | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Notify-Answer. */
export interface NotifyAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Experimental-Result: AVP 297, Grouped, M bit. RFC 6733. */
  readonly experimentalResult?: ExperimentalResult | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState?: AuthSessionState | undefined;
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
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** Notify: command 323 of 3GPP S6a/S6d. 3GPP TS 29.272. */
export const Notify: Command<NotifyRequest, NotifyAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Notify',
  code: 323,
  application: s6a,
  request: () => ({
    sessionId: first(sessionId),
    vendorSpecificApplicationId,
    drmp,
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost,
    destinationRealm: required(destinationRealm),
    userName: required(userName),
    ocSupportedFeatures,
    supportedFeatures: many(supportedFeatures),
    terminalInformation,
    mip6AgentInfo,
    visitedNetworkIdentifier,
    contextIdentifier,
    serviceSelection,
    alertReason,
    ueSrvccCapability,
    norFlags,
    homogeneousSupportOfImsVoiceOverPsSessions,
    maximumUeAvailabilityTime,
    monitoringEventConfigStatus: many(monitoringEventConfigStatus),
    emergencyServices,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    vendorSpecificApplicationId,
    resultCode,
    experimentalResult,
    authSessionState,
    originHost: required(originHost),
    originRealm: required(originRealm),
    ocSupportedFeatures,
    ocOlr,
    load: many(load),
    supportedFeatures: many(supportedFeatures),
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The base protocol's command under the Application-Id of 3GPP S6a/S6d. RFC 6733. */
export const ReAuth: Command<ReAuthRequest, ReAuthAnswer> = /* @__PURE__ */ underApplication(BaseReAuth, s6a);
export type { ReAuthRequest, ReAuthAnswer };

/** The base protocol's command under the Application-Id of 3GPP S6a/S6d. RFC 6733. */
export const AbortSession: Command<AbortSessionRequest, AbortSessionAnswer> = /* @__PURE__ */ underApplication(BaseAbortSession, s6a);
export type { AbortSessionRequest, AbortSessionAnswer };

/** The base protocol's command under the Application-Id of 3GPP S6a/S6d. RFC 6733. */
export const SessionTermination: Command<SessionTerminationRequest, SessionTerminationAnswer> = /* @__PURE__ */ underApplication(BaseSessionTermination, s6a);
export type { SessionTerminationRequest, SessionTerminationAnswer };

export { ExperimentalResultCode } from '../dictionary/experimental-result-codes.js';
export {
  type ProseAllowedPlmn,
  type ProseSubscriptionData,
} from './avps/3gpp-supporting.js';
export {
  AuthSessionState,
  type ExperimentalResult,
  type FailedAvp,
  type ProxyInfo,
  ReAuthRequestType,
  RedirectHostUsage,
  ResultCode,
  TerminationCause,
  type VendorSpecificApplicationId,
} from '../dictionary/base-descriptors.js';
export {
  CsgAccessMode,
  CsgMembershipIndication,
  type UserCsgInformation,
} from './avps/charging.js';
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
  type Mip6AgentInfo,
  type MipHomeAgentHost,
} from './avps/ietf-supporting.js';
export {
  type Load,
  LoadType,
} from './avps/load.js';
export {
  type ActiveApn,
  type AdjacentAccessRestrictionData,
  type AdjacentPlmns,
  AlertReason,
  AllApnConfigurationsIncludedIndicator,
  type Ambr,
  type ApnConfiguration,
  type ApnConfigurationProfile,
  type AreaScope,
  type AuthenticationInfo,
  type CallBarringInfo,
  CancellationType,
  CollectionPeriodRrmLte,
  CollectionPeriodRrmUmts,
  CompleteDataListIncludedIndicator,
  type CsgSubscriptionData,
  CurrentLocationRetrieved,
  DaylightSavingTime,
  type EUtranVector,
  type EdrxCycleLength,
  type EdrxRelatedRat,
  type EmergencyInfo,
  type EpsLocationInformation,
  type EpsSubscribedQosProfile,
  type EpsUserState,
  type EquivalentPlmnList,
  ErrorDiagnostic,
  EthernetPdnTypeIndicator,
  type ExternalClient,
  type GeranVector,
  GmlcRestriction,
  type GprsSubscriptionData,
  HomogeneousSupportOfImsVoiceOverPsSessions,
  IabOperationPermission,
  IcsIndicator,
  ImsVoiceOverPsSessionsSupported,
  type ImsiGroupId,
  Interworking5gsIndicator,
  JobType,
  type LcsInfo,
  type LcsPrivacyexception,
  LipaPermission,
  type LocalTimeZone,
  LoggingDuration,
  LoggingInterval,
  type MbsfnArea,
  type MdtConfiguration,
  MdtUserConsent,
  MeasurementPeriodLte,
  MeasurementPeriodUmts,
  type MmeLocationInformation,
  type MmeUserState,
  type MoLr,
  NetworkAccessMode,
  NonIpDataDeliveryMechanism,
  NonIpPdnTypeIndicator,
  NotificationToUeUser,
  OperationMode,
  type PagingTimeWindow,
  type Pc5FlowBitrates,
  type Pc5QosFlow,
  PdnConnectionContinuity,
  PdnGwAllocationType,
  PdnType,
  type PdpContext,
  PlmnClient,
  RdsIndicator,
  RelayNodeIndicator,
  ReportAmount,
  ReportInterval,
  type RequestedEutranAuthenticationInfo,
  type RequestedUtranGeranAuthenticationInfo,
  RoamingRestrictedDueToUnsupportedFeature,
  type ServiceType,
  type SgsnLocationInformation,
  type SgsnUserState,
  SiptoLocalNetworkPermission,
  SiptoPermission,
  SmsRegisterRequest,
  type SpecificApnInfo,
  SubscribedVsrvcc,
  SubscriberStatus,
  type SubscriptionData,
  type SubscriptionDataDeletion,
  type TeleserviceList,
  type TerminalInformation,
  type TraceData,
  TraceDepth,
  type UePc5Qos,
  UeSrvccCapability,
  UserState,
  type UtranVector,
  type V2xSubscriptionData,
  type V2xSubscriptionDataNr,
  VplmnDynamicAddressAllowed,
  VplmnLipaAllowed,
  type WlanOffloadability,
} from './avps/s6a.js';
export {
  Accuracy,
  type AeseCommunicationPattern,
  AssociationType,
  type CommunicationPatternSet,
  EventHandling,
  type ExcludeIdentifiers,
  type IncludeIdentifiers,
  type LocationInformationConfiguration,
  LossOfConnectivityReason,
  type MonitoringEventConfigStatus,
  type MonitoringEventConfiguration,
  type MonitoringEventReport,
  MonitoringType,
  MonteLocationType,
  type MtcProviderInfo,
  NodeType,
  type PdnConnectivityStatusConfiguration,
  type PdnConnectivityStatusReport,
  PdnConnectivityStatusType,
  PeriodicCommunicationIndicator,
  PlmnIdRequested,
  ReachabilityInformation,
  RoamingInformation,
  type ScheduledCommunicationTime,
  type ServiceReport,
  type ServiceResult,
  StationaryIndication,
  type SupportedServices,
  TrafficProfile,
  type UeReachabilityConfiguration,
} from './avps/s6t.js';
export {
  type IdleStatusIndication,
} from './avps/t6a.js';
