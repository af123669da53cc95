// Made from dictionaries/sh.json by npm run dictionaries. Do not edit.

import { atLeast, first, leading, many, required, type WithOthers } from '../dictionary/descriptors.js';
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
  type SessionPriority,
  type SupportedFeatures,
  serverName,
  sessionPriority,
  supportedFeatures,
  wildcardedImpu,
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
import {
  type CallReferenceInfo,
  type CurrentLocation,
  type DataReference,
  type IdentitySet,
  type LocalTimeZoneIndication,
  type OneTimeNotification,
  type PrePagingSupported,
  type RepositoryDataId,
  type RequestedDomain,
  type SendDataIndication,
  type ServingNodeIndication,
  type SubsReqType,
  type UserIdentity,
  callReferenceInfo,
  currentLocation,
  dataReference,
  dsaiTag,
  expiryTime,
  identitySet,
  localTimeZoneIndication,
  oneTimeNotification,
  prePagingSupported,
  repositoryDataId,
  requestedDomain,
  requestedNodes,
  sendDataIndication,
  serviceIndication,
  servingNodeIndication,
  subsReqType,
  udrFlags,
  userData,
  userIdentity,
} from './avps/sh.js';

/** 3GPP Sh: application 16777217. 3GPP TS 29.329. */
export const sh: Application = /* @__PURE__ */ defineApplication({ name: "3GPP Sh", applicationId: 16777217, vendorId: 10415 });

/** The fields of User-Data-Request. */
export interface UserDataRequest extends WithOthers {
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
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** User-Identity: AVP 700 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.329. */
  readonly userIdentity: UserIdentity;
  /** Wildcarded-Public-Identity: AVP 634 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.229. */
  readonly wildcardedPublicIdentity?: string | undefined;
  /** Wildcarded-IMPU: AVP 636 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.229. */
  readonly wildcardedImpu?: string | undefined;
  /** Server-Name: AVP 602 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.229. */
  readonly serverName?: string | undefined;
  /** Service-Indication: AVP 704 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.329. */
  readonly serviceIndication?: readonly Uint8Array[] | undefined;
  /** Data-Reference: AVP 703 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.329. */
  readonly dataReference: readonly DataReference[];
  /** Identity-Set: AVP 708 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.329. */
  readonly identitySet?: readonly IdentitySet[] | undefined;
  /** Requested-Domain: AVP 706 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.329. */
  readonly requestedDomain?: RequestedDomain | undefined;
  /** Current-Location: AVP 707 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.329. */
  readonly currentLocation?: CurrentLocation | undefined;
  /** DSAI-Tag: AVP 711 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.329. */
  readonly dsaiTag?: readonly Uint8Array[] | undefined;
  /** Session-Priority: AVP 650 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.229. */
  readonly sessionPriority?: SessionPriority | undefined;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** Requested-Nodes: AVP 713 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.329. */
  readonly requestedNodes?: number | undefined;
  /** Serving-Node-Indication: AVP 714 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.329. */
  readonly servingNodeIndication?: ServingNodeIndication | undefined;
  /** Pre-paging-Supported: AVP 717 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.329. */
  readonly prePagingSupported?: PrePagingSupported | undefined;
  /** Local-Time-Zone-Indication: AVP 718 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.329. */
  readonly localTimeZoneIndication?: LocalTimeZoneIndication | undefined;
  /** UDR-Flags: AVP 719 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.329. */
  readonly udrFlags?: number | undefined;
  /** Call-Reference-Info: AVP 720 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.329. */
  readonly callReferenceInfo?: CallReferenceInfo | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of User-Data-Answer. */
export interface UserDataAnswer extends WithOthers {
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
  /** Wildcarded-Public-Identity: AVP 634 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.229. */
  readonly wildcardedPublicIdentity?: string | undefined;
  /** Wildcarded-IMPU: AVP 636 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.229. */
  readonly wildcardedImpu?: string | undefined;
  /** User-Data: AVP 702 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.329. */
  readonly userData?: Uint8Array | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** Load: AVP 650, Grouped. RFC 8583. */
  readonly load?: readonly Load[] | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** User-Data: command 306 of 3GPP Sh. 3GPP TS 29.329. */
export const UserData: Command<UserDataRequest, UserDataAnswer> = /* @__PURE__ */ defineCommand({
  name: 'User-Data',
  code: 306,
  application: sh,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    vendorSpecificApplicationId: required(vendorSpecificApplicationId),
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost,
    destinationRealm: required(destinationRealm),
    supportedFeatures: many(supportedFeatures),
    userIdentity: required(userIdentity),
    wildcardedPublicIdentity,
    wildcardedImpu,
    serverName,
    serviceIndication: many(serviceIndication),
    dataReference: atLeast(dataReference),
    identitySet: many(identitySet),
    requestedDomain,
    currentLocation,
    dsaiTag: many(dsaiTag),
    sessionPriority,
    userName,
    requestedNodes,
    servingNodeIndication,
    prePagingSupported,
    localTimeZoneIndication,
    udrFlags,
    callReferenceInfo,
    ocSupportedFeatures,
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
    wildcardedPublicIdentity,
    wildcardedImpu,
    userData,
    ocSupportedFeatures,
    ocOlr,
    load: many(load),
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The fields of Profile-Update-Request. */
export interface ProfileUpdateRequest extends WithOthers {
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
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** User-Identity: AVP 700 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.329. */
  readonly userIdentity: UserIdentity;
  /** Wildcarded-Public-Identity: AVP 634 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.229. */
  readonly wildcardedPublicIdentity?: string | undefined;
  /** Wildcarded-IMPU: AVP 636 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.229. */
  readonly wildcardedImpu?: string | undefined;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** Data-Reference: AVP 703 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.329. */
  readonly dataReference: readonly DataReference[];
  /** User-Data: AVP 702 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.329. */
  readonly userData: Uint8Array;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Profile-Update-Answer. */
export interface ProfileUpdateAnswer extends WithOthers {
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
  /** Wildcarded-Public-Identity: AVP 634 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.229. */
  readonly wildcardedPublicIdentity?: string | undefined;
  /** Wildcarded-IMPU: AVP 636 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.229. */
  readonly wildcardedImpu?: string | undefined;
  /** Repository-Data-ID: AVP 715 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.329. */
  readonly repositoryDataId?: RepositoryDataId | undefined;
  /** Data-Reference: AVP 703 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.329. */
  readonly dataReference?: DataReference | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** Load: AVP 650, Grouped. RFC 8583. */
  readonly load?: readonly Load[] | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** Profile-Update: command 307 of 3GPP Sh. 3GPP TS 29.329. */
export const ProfileUpdate: Command<ProfileUpdateRequest, ProfileUpdateAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Profile-Update',
  code: 307,
  application: sh,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    vendorSpecificApplicationId: required(vendorSpecificApplicationId),
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost,
    destinationRealm: required(destinationRealm),
    supportedFeatures: many(supportedFeatures),
    userIdentity: required(userIdentity),
    wildcardedPublicIdentity,
    wildcardedImpu,
    userName,
    dataReference: atLeast(dataReference),
    userData: required(userData),
    ocSupportedFeatures,
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
    wildcardedPublicIdentity,
    wildcardedImpu,
    repositoryDataId,
    dataReference,
    supportedFeatures: many(supportedFeatures),
    ocSupportedFeatures,
    ocOlr,
    load: many(load),
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The fields of Subscribe-Notifications-Request. */
export interface SubscribeNotificationsRequest extends WithOthers {
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
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** User-Identity: AVP 700 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.329. */
  readonly userIdentity: UserIdentity;
  /** Wildcarded-Public-Identity: AVP 634 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.229. */
  readonly wildcardedPublicIdentity?: string | undefined;
  /** Wildcarded-IMPU: AVP 636 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.229. */
  readonly wildcardedImpu?: string | undefined;
  /** Service-Indication: AVP 704 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.329. */
  readonly serviceIndication?: readonly Uint8Array[] | undefined;
  /** Send-Data-Indication: AVP 710 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.329. */
  readonly sendDataIndication?: SendDataIndication | undefined;
  /** Server-Name: AVP 602 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.229. */
  readonly serverName?: string | undefined;
  /** Subs-Req-Type: AVP 705 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.329. */
  readonly subsReqType: SubsReqType;
  /** Data-Reference: AVP 703 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.329. */
  readonly dataReference: readonly DataReference[];
  /** Identity-Set: AVP 708 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.329. */
  readonly identitySet?: readonly IdentitySet[] | undefined;
  /** Expiry-Time: AVP 709 of vendor 10415 (3GPP), Time. 3GPP TS 29.329. */
  readonly expiryTime?: Date | undefined;
  /** DSAI-Tag: AVP 711 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.329. */
  readonly dsaiTag?: readonly Uint8Array[] | undefined;
  /** One-Time-Notification: AVP 712 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.329. */
  readonly oneTimeNotification?: OneTimeNotification | undefined;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Subscribe-Notifications-Answer. */
export interface SubscribeNotificationsAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState?: AuthSessionState | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Experimental-Result: AVP 297, Grouped, M bit. RFC 6733. */
  readonly experimentalResult?: ExperimentalResult | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Wildcarded-Public-Identity: AVP 634 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.229. */
  readonly wildcardedPublicIdentity?: string | undefined;
  /** Wildcarded-IMPU: AVP 636 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.229. */
  readonly wildcardedImpu?: string | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** User-Data: AVP 702 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.329. */
  readonly userData?: Uint8Array | undefined;
  /** Expiry-Time: AVP 709 of vendor 10415 (3GPP), Time. 3GPP TS 29.329. */
  readonly expiryTime?: Date | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** Load: AVP 650, Grouped. RFC 8583. */
  readonly load?: readonly Load[] | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** Subscribe-Notifications: command 308 of 3GPP Sh. 3GPP TS 29.329. */
export const SubscribeNotifications: Command<SubscribeNotificationsRequest, SubscribeNotificationsAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Subscribe-Notifications',
  code: 308,
  application: sh,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    vendorSpecificApplicationId: required(vendorSpecificApplicationId),
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost,
    destinationRealm: required(destinationRealm),
    supportedFeatures: many(supportedFeatures),
    userIdentity: required(userIdentity),
    wildcardedPublicIdentity,
    wildcardedImpu,
    serviceIndication: many(serviceIndication),
    sendDataIndication,
    serverName,
    subsReqType: required(subsReqType),
    dataReference: atLeast(dataReference),
    identitySet: many(identitySet),
    expiryTime,
    dsaiTag: many(dsaiTag),
    oneTimeNotification,
    userName,
    ocSupportedFeatures,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    vendorSpecificApplicationId,
    authSessionState,
    resultCode,
    experimentalResult,
    originHost: required(originHost),
    originRealm: required(originRealm),
    wildcardedPublicIdentity,
    wildcardedImpu,
    supportedFeatures: many(supportedFeatures),
    userData,
    expiryTime,
    ocSupportedFeatures,
    ocOlr,
    load: many(load),
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The fields of Push-Notification-Request. */
export interface PushNotificationRequest extends WithOthers {
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
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** User-Identity: AVP 700 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.329. */
  readonly userIdentity: UserIdentity;
  /** Wildcarded-Public-Identity: AVP 634 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.229. */
  readonly wildcardedPublicIdentity?: string | undefined;
  /** Wildcarded-IMPU: AVP 636 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.229. */
  readonly wildcardedImpu?: string | undefined;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** User-Data: AVP 702 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.329. */
  readonly userData: Uint8Array;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Push-Notification-Answer. */
export interface PushNotificationAnswer extends WithOthers {
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

/** Push-Notification: command 309 of 3GPP Sh. 3GPP TS 29.329. */
export const PushNotification: Command<PushNotificationRequest, PushNotificationAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Push-Notification',
  code: 309,
  application: sh,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    vendorSpecificApplicationId: required(vendorSpecificApplicationId),
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost: required(destinationHost),
    destinationRealm: required(destinationRealm),
    supportedFeatures: many(supportedFeatures),
    userIdentity: required(userIdentity),
    wildcardedPublicIdentity,
    wildcardedImpu,
    userName,
    userData: required(userData),
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

/** The base protocol's command under the Application-Id of 3GPP Sh. RFC 6733. */
export const ReAuth: Command<ReAuthRequest, ReAuthAnswer> = /* @__PURE__ */ underApplication(BaseReAuth, sh);
export type { ReAuthRequest, ReAuthAnswer };

/** The base protocol's command under the Application-Id of 3GPP Sh. RFC 6733. */
export const AbortSession: Command<AbortSessionRequest, AbortSessionAnswer> = /* @__PURE__ */ underApplication(BaseAbortSession, sh);
export type { AbortSessionRequest, AbortSessionAnswer };

/** The base protocol's command under the Application-Id of 3GPP Sh. RFC 6733. */
export const SessionTermination: Command<SessionTerminationRequest, SessionTerminationAnswer> = /* @__PURE__ */ underApplication(BaseSessionTermination, sh);
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
  SessionPriority,
  type SupportedFeatures,
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
export {
  type CallReferenceInfo,
  CurrentLocation,
  DataReference,
  IdentitySet,
  LocalTimeZoneIndication,
  OneTimeNotification,
  PrePagingSupported,
  type RepositoryDataId,
  RequestedDomain,
  SendDataIndication,
  ServingNodeIndication,
  SubsReqType,
  type UserIdentity,
} from './avps/sh.js';
