// Made from dictionaries/swx.json by npm run dictionaries. Do not edit.

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
  type ResultCode,
  type VendorSpecificApplicationId,
  authSessionState,
  destinationHost,
  destinationRealm,
  experimentalResult,
  originHost,
  originRealm,
  resultCode,
  sessionId,
  userName,
  vendorSpecificApplicationId,
} from '../dictionary/base-descriptors.js';
import {
  type DeregistrationReason,
  type ServerAssignmentType,
  type SipAuthDataItem,
  type SupportedFeatures,
  deregistrationReason,
  serverAssignmentType,
  sipAuthDataItem,
  sipNumberAuthItems,
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
  type LocalTimeZone,
  type TerminalInformation,
  activeApn,
  contextIdentifier,
  localTimeZone,
  terminalInformation,
} from './avps/s6a.js';
import {
  type AccessNetworkInfo,
  type AnTrusted,
  aaaFailureIndication,
  accessNetworkInfo,
  anTrusted,
  anid,
  emergencyServices,
} from './avps/sta.js';
import {
  type Non3gppUserData,
  non3gppUserData,
  pprFlags,
  threeGppAaaServerName,
} from './avps/swx.js';

/** 3GPP SWx: application 16777265. 3GPP TS 29.273. */
export const swx: Application = /* @__PURE__ */ defineApplication({ name: "3GPP SWx", applicationId: 16777265, vendorId: 10415 });

/** The fields of Server-Assignment-Request. */
export interface ServerAssignmentRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId: VendorSpecificApplicationId;
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
  /** Service-Selection: AVP 493, UTF8String, M bit. RFC 5778. */
  readonly serviceSelection?: string | undefined;
  /** Context-Identifier: AVP 1423 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly contextIdentifier?: number | undefined;
  /** MIP6-Agent-Info: AVP 486, Grouped, M bit. RFC 5778. */
  readonly mip6AgentInfo?: Mip6AgentInfo | undefined;
  /** Visited-Network-Identifier: AVP 600 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.229. */
  readonly visitedNetworkIdentifier?: Uint8Array | undefined;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName: string;
  /** Server-Assignment-Type: AVP 614 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.229. */
  readonly serverAssignmentType: ServerAssignmentType;
  /** Active-APN: AVP 1612 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly activeApn?: readonly ActiveApn[] | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Terminal-Information: AVP 1401 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly terminalInformation?: TerminalInformation | undefined;
  /** Emergency-Services: AVP 1538 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
  readonly emergencyServices?: number | undefined;
}

/** The fields of Server-Assignment-Answer. */
export interface ServerAssignmentAnswer extends WithOthers {
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
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** Non-3GPP-User-Data: AVP 1500 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.273. */
  readonly non3gppUserData?: Non3gppUserData | undefined;
  /** 3GPP-AAA-Server-Name: AVP 318 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 29.273. */
  readonly threeGppAaaServerName?: string | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** Load: AVP 650, Grouped. RFC 8583. */
  readonly load?: readonly Load[] | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
}

/** Server-Assignment: command 301 of 3GPP SWx. 3GPP TS 29.273. */
export const ServerAssignment: Command<ServerAssignmentRequest, ServerAssignmentAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Server-Assignment',
  code: 301,
  application: swx,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    vendorSpecificApplicationId: required(vendorSpecificApplicationId),
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost,
    destinationRealm: required(destinationRealm),
    serviceSelection,
    contextIdentifier,
    mip6AgentInfo,
    visitedNetworkIdentifier,
    userName: required(userName),
    serverAssignmentType: required(serverAssignmentType),
    activeApn: many(activeApn),
    ocSupportedFeatures,
    supportedFeatures: many(supportedFeatures),
    terminalInformation,
    emergencyServices,
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
    userName,
    non3gppUserData,
    threeGppAaaServerName,
    ocSupportedFeatures,
    ocOlr,
    load: many(load),
    supportedFeatures: many(supportedFeatures),
  }),
});

/** The fields of Multimedia-Auth-Request. */
export interface MultimediaAuthRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId: VendorSpecificApplicationId;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState: AuthSessionState;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost?: string | undefined;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName: string;
  /** RAT-Type: AVP 1032 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly ratType?: RatType | undefined;
  /** AN-Trusted: AVP 1503 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.273. */
  readonly anTrusted?: AnTrusted | undefined;
  /** ANID: AVP 1504 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.273. */
  readonly anid?: string | undefined;
  /** Visited-Network-Identifier: AVP 600 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.229. */
  readonly visitedNetworkIdentifier?: Uint8Array | undefined;
  /** Terminal-Information: AVP 1401 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly terminalInformation?: TerminalInformation | undefined;
  /** SIP-Auth-Data-Item: AVP 612 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.229. */
  readonly sipAuthDataItem: SipAuthDataItem;
  /** SIP-Number-Auth-Items: AVP 607 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.229. */
  readonly sipNumberAuthItems: number;
  /** AAA-Failure-Indication: AVP 1518 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
  readonly aaaFailureIndication?: number | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
}

/** The fields of Multimedia-Auth-Answer. */
export interface MultimediaAuthAnswer extends WithOthers {
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
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** SIP-Number-Auth-Items: AVP 607 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.229. */
  readonly sipNumberAuthItems?: number | undefined;
  /** SIP-Auth-Data-Item: AVP 612 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.229. */
  readonly sipAuthDataItem?: readonly SipAuthDataItem[] | undefined;
  /** 3GPP-AAA-Server-Name: AVP 318 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 29.273. */
  readonly threeGppAaaServerName?: string | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** Load: AVP 650, Grouped. RFC 8583. */
  readonly load?: readonly Load[] | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
}

/** Multimedia-Auth: command 303 of 3GPP SWx. 3GPP TS 29.273. */
export const MultimediaAuth: Command<MultimediaAuthRequest, MultimediaAuthAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Multimedia-Auth',
  code: 303,
  application: swx,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    vendorSpecificApplicationId: required(vendorSpecificApplicationId),
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    destinationHost,
    userName: required(userName),
    ratType,
    anTrusted,
    anid,
    visitedNetworkIdentifier,
    terminalInformation,
    sipAuthDataItem: required(sipAuthDataItem),
    sipNumberAuthItems: required(sipNumberAuthItems),
    aaaFailureIndication,
    ocSupportedFeatures,
    supportedFeatures: many(supportedFeatures),
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
    userName,
    sipNumberAuthItems,
    sipAuthDataItem: many(sipAuthDataItem),
    threeGppAaaServerName,
    ocSupportedFeatures,
    ocOlr,
    load: many(load),
    supportedFeatures: many(supportedFeatures),
  }),
});

/** The fields of Registration-Termination-Request. */
export interface RegistrationTerminationRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId: VendorSpecificApplicationId;
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
  /** Deregistration-Reason: AVP 615 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.229. */
  readonly deregistrationReason: DeregistrationReason;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
}

/** The fields of Registration-Termination-Answer. */
export interface RegistrationTerminationAnswer extends WithOthers {
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
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
}

/** Registration-Termination: command 304 of 3GPP SWx. 3GPP TS 29.273. */
export const RegistrationTermination: Command<RegistrationTerminationRequest, RegistrationTerminationAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Registration-Termination',
  code: 304,
  application: swx,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    vendorSpecificApplicationId: required(vendorSpecificApplicationId),
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost: required(destinationHost),
    destinationRealm: required(destinationRealm),
    userName: required(userName),
    deregistrationReason: required(deregistrationReason),
    supportedFeatures: many(supportedFeatures),
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
    supportedFeatures: many(supportedFeatures),
  }),
});

/** The fields of Push-Profile-Request. */
export interface PushProfileRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId: VendorSpecificApplicationId;
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
  /** Non-3GPP-User-Data: AVP 1500 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.273. */
  readonly non3gppUserData?: Non3gppUserData | undefined;
  /** PPR-Flags: AVP 1508 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
  readonly pprFlags?: number | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
}

/** The fields of Push-Profile-Answer. */
export interface PushProfileAnswer extends WithOthers {
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
  /** Access-Network-Info: AVP 1526 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.273. */
  readonly accessNetworkInfo?: AccessNetworkInfo | undefined;
  /** Local-Time-Zone: AVP 1649 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly localTimeZone?: LocalTimeZone | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
}

/** Push-Profile: command 305 of 3GPP SWx. 3GPP TS 29.273. */
export const PushProfile: Command<PushProfileRequest, PushProfileAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Push-Profile',
  code: 305,
  application: swx,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    vendorSpecificApplicationId: required(vendorSpecificApplicationId),
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost: required(destinationHost),
    destinationRealm: required(destinationRealm),
    userName: required(userName),
    non3gppUserData,
    pprFlags,
    supportedFeatures: many(supportedFeatures),
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
    accessNetworkInfo,
    localTimeZone,
    supportedFeatures: many(supportedFeatures),
  }),
});

/** The base protocol's command under the Application-Id of 3GPP SWx. RFC 6733. */
export const ReAuth: Command<ReAuthRequest, ReAuthAnswer> = /* @__PURE__ */ underApplication(BaseReAuth, swx);
export type { ReAuthRequest, ReAuthAnswer };

/** The base protocol's command under the Application-Id of 3GPP SWx. RFC 6733. */
export const AbortSession: Command<AbortSessionRequest, AbortSessionAnswer> = /* @__PURE__ */ underApplication(BaseAbortSession, swx);
export type { AbortSessionRequest, AbortSessionAnswer };

/** The base protocol's command under the Application-Id of 3GPP SWx. RFC 6733. */
export const SessionTermination: Command<SessionTerminationRequest, SessionTerminationAnswer> = /* @__PURE__ */ underApplication(BaseSessionTermination, swx);
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
  type VendorSpecificApplicationId,
} from '../dictionary/base-descriptors.js';
export {
  type SubscriptionId,
  SubscriptionIdType,
} from './avps/credit-control.js';
export {
  type DeregistrationReason,
  ReasonCode,
  ServerAssignmentType,
  type SipAuthDataItem,
  type SipDigestAuthenticate,
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
  type WlanIdentifier,
} from './avps/sta.js';
export {
  type TraceInfo,
} from './avps/swm.js';
export {
  Non3gppIpAccess,
  Non3gppIpAccessApn,
  type Non3gppUserData,
  type TwanAccessInfo,
} from './avps/swx.js';
