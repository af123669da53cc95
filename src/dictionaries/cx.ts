// Made from dictionaries/cx.json by npm run dictionaries. Do not edit.

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
  type AllowedWafWwsfIdentities,
  type AssociatedIdentities,
  type AssociatedRegisteredIdentities,
  type ChargingInformation,
  type DeregistrationReason,
  type FailedPcscf,
  type IdentityWithEmergencyRegistration,
  type LooseRouteIndication,
  type MultipleRegistrationIndication,
  type OriginatingRequest,
  type PriviledgedSenderIndication,
  type ScscfRestorationInfo,
  type ServerAssignmentType,
  type ServerCapabilities,
  type SessionPriority,
  type SipAuthDataItem,
  type SupportedFeatures,
  type UserAuthorizationType,
  type UserDataAlreadyAvailable,
  allowedWafWwsfIdentities,
  associatedIdentities,
  associatedRegisteredIdentities,
  chargingInformation,
  deregistrationReason,
  failedPcscf,
  identityWithEmergencyRegistration,
  liaFlags,
  looseRouteIndication,
  multipleRegistrationIndication,
  originatingRequest,
  priviledgedSenderIndication,
  publicIdentity,
  rtrFlags,
  sarFlags,
  scscfRestorationInfo,
  serverAssignmentType,
  serverCapabilities,
  serverName,
  sessionPriority,
  sipAuthDataItem,
  sipNumberAuthItems,
  supportedFeatures,
  uarFlags,
  userAuthorizationType,
  userData,
  userDataAlreadyAvailable,
  visitedNetworkIdentifier,
  wildcardedPublicIdentity,
} from './avps/cx.js';
import {
  type OcOlr,
  type OcSupportedFeatures,
  ocOlr,
  ocSupportedFeatures,
} from './avps/doic.js';
import {
  type Drmp,
  drmp,
} from './avps/ietf-supporting.js';
import {
  type Load,
  load,
} from './avps/load.js';

/** 3GPP Cx/Dx: application 16777216. 3GPP TS 29.229. */
export const cx: Application = /* @__PURE__ */ defineApplication({ name: "3GPP Cx/Dx", applicationId: 16777216, vendorId: 10415 });

/** The fields of User-Authorization-Request. */
export interface UserAuthorizationRequest extends WithOthers {
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
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName: string;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Public-Identity: AVP 601 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.229. */
  readonly publicIdentity: string;
  /** Visited-Network-Identifier: AVP 600 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.229. */
  readonly visitedNetworkIdentifier: Uint8Array;
  /** User-Authorization-Type: AVP 623 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.229. */
  readonly userAuthorizationType?: UserAuthorizationType | undefined;
  /** UAR-Flags: AVP 637 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.229. */
  readonly uarFlags?: number | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of User-Authorization-Answer. */
export interface UserAuthorizationAnswer extends WithOthers {
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
  /** Server-Name: AVP 602 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.229. */
  readonly serverName?: string | undefined;
  /** Server-Capabilities: AVP 603 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.229. */
  readonly serverCapabilities?: ServerCapabilities | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** User-Authorization: command 300 of 3GPP Cx/Dx. 3GPP TS 29.229. */
export const UserAuthorization: Command<UserAuthorizationRequest, UserAuthorizationAnswer> = /* @__PURE__ */ defineCommand({
  name: 'User-Authorization',
  code: 300,
  application: cx,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    vendorSpecificApplicationId: required(vendorSpecificApplicationId),
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost,
    destinationRealm: required(destinationRealm),
    userName: required(userName),
    ocSupportedFeatures,
    supportedFeatures: many(supportedFeatures),
    publicIdentity: required(publicIdentity),
    visitedNetworkIdentifier: required(visitedNetworkIdentifier),
    userAuthorizationType,
    uarFlags,
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
    serverName,
    serverCapabilities,
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

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
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Public-Identity: AVP 601 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.229. */
  readonly publicIdentity?: readonly string[] | undefined;
  /** Wildcarded-Public-Identity: AVP 634 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.229. */
  readonly wildcardedPublicIdentity?: string | undefined;
  /** Server-Name: AVP 602 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.229. */
  readonly serverName: string;
  /** Server-Assignment-Type: AVP 614 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.229. */
  readonly serverAssignmentType: ServerAssignmentType;
  /** User-Data-Already-Available: AVP 624 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.229. */
  readonly userDataAlreadyAvailable: UserDataAlreadyAvailable;
  /** SCSCF-Restoration-Info: AVP 639 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly scscfRestorationInfo?: ScscfRestorationInfo | undefined;
  /** Multiple-Registration-Indication: AVP 648 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.229. */
  readonly multipleRegistrationIndication?: MultipleRegistrationIndication | undefined;
  /** Session-Priority: AVP 650 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.229. */
  readonly sessionPriority?: SessionPriority | undefined;
  /** SAR-Flags: AVP 655 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.229. */
  readonly sarFlags?: number | undefined;
  /** Failed-PCSCF: AVP 664 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly failedPcscf?: FailedPcscf | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
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
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** Load: AVP 650, Grouped. RFC 8583. */
  readonly load?: readonly Load[] | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** User-Data: AVP 606 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.229. */
  readonly userData?: Uint8Array | undefined;
  /** Charging-Information: AVP 618 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.229. */
  readonly chargingInformation?: ChargingInformation | undefined;
  /** Associated-Identities: AVP 632 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly associatedIdentities?: AssociatedIdentities | undefined;
  /** Loose-Route-Indication: AVP 638 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.229. */
  readonly looseRouteIndication?: LooseRouteIndication | undefined;
  /** SCSCF-Restoration-Info: AVP 639 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly scscfRestorationInfo?: readonly ScscfRestorationInfo[] | undefined;
  /** Associated-Registered-Identities: AVP 647 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly associatedRegisteredIdentities?: AssociatedRegisteredIdentities | undefined;
  /** Server-Name: AVP 602 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.229. */
  readonly serverName?: string | undefined;
  /** Wildcarded-Public-Identity: AVP 634 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.229. */
  readonly wildcardedPublicIdentity?: string | undefined;
  /** Priviledged-Sender-Indication: AVP 652 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.229. */
  readonly priviledgedSenderIndication?: PriviledgedSenderIndication | undefined;
  /** Allowed-WAF-WWSF-Identities: AVP 656 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly allowedWafWwsfIdentities?: AllowedWafWwsfIdentities | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** Server-Assignment: command 301 of 3GPP Cx/Dx. 3GPP TS 29.229. */
export const ServerAssignment: Command<ServerAssignmentRequest, ServerAssignmentAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Server-Assignment',
  code: 301,
  application: cx,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    vendorSpecificApplicationId: required(vendorSpecificApplicationId),
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost,
    destinationRealm: required(destinationRealm),
    userName,
    ocSupportedFeatures,
    supportedFeatures: many(supportedFeatures),
    publicIdentity: many(publicIdentity),
    wildcardedPublicIdentity,
    serverName: required(serverName),
    serverAssignmentType: required(serverAssignmentType),
    userDataAlreadyAvailable: required(userDataAlreadyAvailable),
    scscfRestorationInfo,
    multipleRegistrationIndication,
    sessionPriority,
    sarFlags,
    failedPcscf,
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
    userName,
    ocSupportedFeatures,
    ocOlr,
    load: many(load),
    supportedFeatures: many(supportedFeatures),
    userData,
    chargingInformation,
    associatedIdentities,
    looseRouteIndication,
    scscfRestorationInfo: many(scscfRestorationInfo),
    associatedRegisteredIdentities,
    serverName,
    wildcardedPublicIdentity,
    priviledgedSenderIndication,
    allowedWafWwsfIdentities,
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The fields of Location-Info-Request. */
export interface LocationInfoRequest extends WithOthers {
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
  /** Originating-Request: AVP 633 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.229. */
  readonly originatingRequest?: OriginatingRequest | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Public-Identity: AVP 601 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.229. */
  readonly publicIdentity: string;
  /** User-Authorization-Type: AVP 623 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.229. */
  readonly userAuthorizationType?: UserAuthorizationType | undefined;
  /** Session-Priority: AVP 650 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.229. */
  readonly sessionPriority?: SessionPriority | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Location-Info-Answer. */
export interface LocationInfoAnswer extends WithOthers {
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
  /** Server-Name: AVP 602 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.229. */
  readonly serverName?: string | undefined;
  /** Server-Capabilities: AVP 603 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.229. */
  readonly serverCapabilities?: ServerCapabilities | undefined;
  /** Wildcarded-Public-Identity: AVP 634 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.229. */
  readonly wildcardedPublicIdentity?: string | undefined;
  /** LIA-Flags: AVP 653 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.229. */
  readonly liaFlags?: number | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** Location-Info: command 302 of 3GPP Cx/Dx. 3GPP TS 29.229. */
export const LocationInfo: Command<LocationInfoRequest, LocationInfoAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Location-Info',
  code: 302,
  application: cx,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    vendorSpecificApplicationId: required(vendorSpecificApplicationId),
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost,
    destinationRealm: required(destinationRealm),
    originatingRequest,
    ocSupportedFeatures,
    supportedFeatures: many(supportedFeatures),
    publicIdentity: required(publicIdentity),
    userAuthorizationType,
    sessionPriority,
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
    serverName,
    serverCapabilities,
    wildcardedPublicIdentity,
    liaFlags,
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
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
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Public-Identity: AVP 601 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.229. */
  readonly publicIdentity: string;
  /** SIP-Auth-Data-Item: AVP 612 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.229. */
  readonly sipAuthDataItem: SipAuthDataItem;
  /** SIP-Number-Auth-Items: AVP 607 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.229. */
  readonly sipNumberAuthItems: number;
  /** Server-Name: AVP 602 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.229. */
  readonly serverName: string;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
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
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** Load: AVP 650, Grouped. RFC 8583. */
  readonly load?: readonly Load[] | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Public-Identity: AVP 601 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.229. */
  readonly publicIdentity?: string | undefined;
  /** SIP-Number-Auth-Items: AVP 607 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.229. */
  readonly sipNumberAuthItems?: number | undefined;
  /** SIP-Auth-Data-Item: AVP 612 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.229. */
  readonly sipAuthDataItem?: readonly SipAuthDataItem[] | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** Multimedia-Auth: command 303 of 3GPP Cx/Dx. 3GPP TS 29.229. */
export const MultimediaAuth: Command<MultimediaAuthRequest, MultimediaAuthAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Multimedia-Auth',
  code: 303,
  application: cx,
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
    ocSupportedFeatures,
    supportedFeatures: many(supportedFeatures),
    publicIdentity: required(publicIdentity),
    sipAuthDataItem: required(sipAuthDataItem),
    sipNumberAuthItems: required(sipNumberAuthItems),
    serverName: required(serverName),
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
    userName,
    ocSupportedFeatures,
    ocOlr,
    load: many(load),
    supportedFeatures: many(supportedFeatures),
    publicIdentity,
    sipNumberAuthItems,
    sipAuthDataItem: many(sipAuthDataItem),
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
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
  /** Associated-Identities: AVP 632 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly associatedIdentities?: AssociatedIdentities | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Public-Identity: AVP 601 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.229. */
  readonly publicIdentity?: readonly string[] | undefined;
  /** Deregistration-Reason: AVP 615 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.229. */
  readonly deregistrationReason: DeregistrationReason;
  /** RTR-Flags: AVP 659 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.229. */
  readonly rtrFlags?: number | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
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
  /** Associated-Identities: AVP 632 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly associatedIdentities?: AssociatedIdentities | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Identity-with-Emergency-Registration: AVP 651 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly identityWithEmergencyRegistration?: readonly IdentityWithEmergencyRegistration[] | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** Registration-Termination: command 304 of 3GPP Cx/Dx. 3GPP TS 29.229. */
export const RegistrationTermination: Command<RegistrationTerminationRequest, RegistrationTerminationAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Registration-Termination',
  code: 304,
  application: cx,
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
    associatedIdentities,
    supportedFeatures: many(supportedFeatures),
    publicIdentity: many(publicIdentity),
    deregistrationReason: required(deregistrationReason),
    rtrFlags,
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
    associatedIdentities,
    supportedFeatures: many(supportedFeatures),
    identityWithEmergencyRegistration: many(identityWithEmergencyRegistration),
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
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
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** User-Data: AVP 606 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.229. */
  readonly userData?: Uint8Array | undefined;
  /** Charging-Information: AVP 618 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.229. */
  readonly chargingInformation?: ChargingInformation | undefined;
  /** SIP-Auth-Data-Item: AVP 612 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.229. */
  readonly sipAuthDataItem?: SipAuthDataItem | undefined;
  /** Allowed-WAF-WWSF-Identities: AVP 656 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly allowedWafWwsfIdentities?: AllowedWafWwsfIdentities | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
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
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** Push-Profile: command 305 of 3GPP Cx/Dx. 3GPP TS 29.229. */
export const PushProfile: Command<PushProfileRequest, PushProfileAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Push-Profile',
  code: 305,
  application: cx,
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
    supportedFeatures: many(supportedFeatures),
    userData,
    chargingInformation,
    sipAuthDataItem,
    allowedWafWwsfIdentities,
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
    supportedFeatures: many(supportedFeatures),
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The base protocol's command under the Application-Id of 3GPP Cx/Dx. RFC 6733. */
export const ReAuth: Command<ReAuthRequest, ReAuthAnswer> = /* @__PURE__ */ underApplication(BaseReAuth, cx);
export type { ReAuthRequest, ReAuthAnswer };

/** The base protocol's command under the Application-Id of 3GPP Cx/Dx. RFC 6733. */
export const AbortSession: Command<AbortSessionRequest, AbortSessionAnswer> = /* @__PURE__ */ underApplication(BaseAbortSession, cx);
export type { AbortSessionRequest, AbortSessionAnswer };

/** The base protocol's command under the Application-Id of 3GPP Cx/Dx. RFC 6733. */
export const SessionTermination: Command<SessionTerminationRequest, SessionTerminationAnswer> = /* @__PURE__ */ underApplication(BaseSessionTermination, cx);
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
  type AllowedWafWwsfIdentities,
  type AssociatedIdentities,
  type AssociatedRegisteredIdentities,
  type ChargingInformation,
  type DeregistrationReason,
  type FailedPcscf,
  type IdentityWithEmergencyRegistration,
  LooseRouteIndication,
  MultipleRegistrationIndication,
  OriginatingRequest,
  type PCscfSubscriptionInfo,
  PriviledgedSenderIndication,
  ReasonCode,
  type RestorationInfo,
  type ScscfRestorationInfo,
  ServerAssignmentType,
  type ServerCapabilities,
  SessionPriority,
  type SipAuthDataItem,
  type SipDigestAuthenticate,
  type SubscriptionInfo,
  type SupportedFeatures,
  UserAuthorizationType,
  UserDataAlreadyAvailable,
} from './avps/cx.js';
export {
  type OcOlr,
  OcReportType,
  type OcSupportedFeatures,
} from './avps/doic.js';
export {
  Drmp,
} from './avps/ietf-supporting.js';
export {
  type Load,
  LoadType,
} from './avps/load.js';
