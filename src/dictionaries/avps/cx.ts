// Made from dictionaries/cx.json by npm run dictionaries. Do not edit.

import { atLeast, defineAvp, defineGroup, many, required, type AvpDescriptor, type EnumValue, type WithOthers } from '../../dictionary/descriptors.js';
import {
  type VendorSpecificApplicationId,
  acctApplicationId,
  authApplicationId,
  userName,
  vendorId,
  vendorSpecificApplicationId,
} from '../../dictionary/base-descriptors.js';
import {
  digestAlgorithm,
  digestHa1,
  digestQop,
  digestRealm,
} from './ietf-supporting.js';
import {
  framedInterfaceId,
  framedIpAddress,
  framedIpv6Prefix,
} from './nasreq.js';
import {
  lineIdentifier,
} from './other-vendors-supporting.js';

/** The values of Server-Assignment-Type (3GPP TS 29.229). */
export const ServerAssignmentType = {
  NO_ASSIGNMENT: 0,
  REGISTRATION: 1,
  RE_REGISTRATION: 2,
  UNREGISTERED_USER: 3,
  TIMEOUT_DEREGISTRATION: 4,
  USER_DEREGISTRATION: 5,
  TIMEOUT_DEREGISTRATION_STORE_SERVER_NAME: 6,
  USER_DEREGISTRATION_STORE_SERVER_NAME: 7,
  ADMINISTRATIVE_DEREGISTRATION: 8,
  AUTHENTICATION_FAILURE: 9,
  AUTHENTICATION_TIMEOUT: 10,
  DEREGISTRATION_TOO_MUCH_DATA: 11,
  AAA_USER_DATA_REQUEST: 12,
  PGW_UPDATE: 13,
  RESTORATION: 14,
} as const;
export type ServerAssignmentType = EnumValue<typeof ServerAssignmentType>;

/** The values of Reason-Code (3GPP TS 29.229). */
export const ReasonCode = {
  PERMANENT_TERMINATION: 0,
  NEW_SERVER_ASSIGNED: 1,
  SERVER_CHANGE: 2,
  REMOVE_S_CSCF: 3,
} as const;
export type ReasonCode = EnumValue<typeof ReasonCode>;

/** The values of User-Authorization-Type (3GPP TS 29.229). */
export const UserAuthorizationType = {
  REGISTRATION: 0,
  DE_REGISTRATION: 1,
  REGISTRATION_AND_CAPABILITIES: 2,
} as const;
export type UserAuthorizationType = EnumValue<typeof UserAuthorizationType>;

/** The values of User-Data-Already-Available (3GPP TS 29.229). */
export const UserDataAlreadyAvailable = {
  USER_DATA_NOT_AVAILABLE: 0,
  USER_DATA_ALREADY_AVAILABLE: 1,
} as const;
export type UserDataAlreadyAvailable = EnumValue<typeof UserDataAlreadyAvailable>;

/** The values of Originating-Request (3GPP TS 29.229). */
export const OriginatingRequest = {
  ORIGINATING: 0,
} as const;
export type OriginatingRequest = EnumValue<typeof OriginatingRequest>;

/** The values of Loose-Route-Indication (3GPP TS 29.229). */
export const LooseRouteIndication = {
  LOOSE_ROUTE_NOT_REQUIRED: 0,
  LOOSE_ROUTE_REQUIRED: 1,
} as const;
export type LooseRouteIndication = EnumValue<typeof LooseRouteIndication>;

/** The values of Multiple-Registration-Indication (3GPP TS 29.229). */
export const MultipleRegistrationIndication = {
  NOT_MULTIPLE_REGISTRATION: 0,
  MULTIPLE_REGISTRATION: 1,
} as const;
export type MultipleRegistrationIndication = EnumValue<typeof MultipleRegistrationIndication>;

/** The values of Session-Priority (3GPP TS 29.229). */
export const SessionPriority = {
  PRIORITY_0: 0,
  PRIORITY_1: 1,
  PRIORITY_2: 2,
  PRIORITY_3: 3,
  PRIORITY_4: 4,
} as const;
export type SessionPriority = EnumValue<typeof SessionPriority>;

/** The values of Priviledged-Sender-Indication (3GPP TS 29.229). */
export const PriviledgedSenderIndication = {
  NOT_PRIVILEDGED_SENDER: 0,
  PRIVILEDGED_SENDER: 1,
} as const;
export type PriviledgedSenderIndication = EnumValue<typeof PriviledgedSenderIndication>;

/** Visited-Network-Identifier: AVP 600 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.229. */
export const visitedNetworkIdentifier: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Visited-Network-Identifier', code: 600, vendorId: 10415, type: 'OctetString' });

/** Public-Identity: AVP 601 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.229. */
export const publicIdentity: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Public-Identity', code: 601, vendorId: 10415, type: 'UTF8String', isSensitive: true });

/** Server-Name: AVP 602 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.229. */
export const serverName: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Server-Name', code: 602, vendorId: 10415, type: 'UTF8String' });

/** The members of Server-Capabilities. */
export interface ServerCapabilities extends WithOthers {
  /** Mandatory-Capability: AVP 604 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.229. */
  readonly mandatoryCapability?: readonly number[] | undefined;
  /** Optional-Capability: AVP 605 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.229. */
  readonly optionalCapability?: readonly number[] | undefined;
  /** Server-Name: AVP 602 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.229. */
  readonly serverName?: readonly string[] | undefined;
}

/** Server-Capabilities: AVP 603 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.229. */
export const serverCapabilities: AvpDescriptor<ServerCapabilities> = /* @__PURE__ */ defineGroup({
  name: 'Server-Capabilities', code: 603, vendorId: 10415,
  members: () => ({
    mandatoryCapability: many(mandatoryCapability),
    optionalCapability: many(optionalCapability),
    serverName: many(serverName),
  }),
});

/** Mandatory-Capability: AVP 604 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.229. */
export const mandatoryCapability: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Mandatory-Capability', code: 604, vendorId: 10415, type: 'Unsigned32' });

/** Optional-Capability: AVP 605 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.229. */
export const optionalCapability: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Optional-Capability', code: 605, vendorId: 10415, type: 'Unsigned32' });

/** User-Data: AVP 606 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.229. */
export const userData: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'User-Data', code: 606, vendorId: 10415, type: 'OctetString', isSensitive: true });

/** SIP-Number-Auth-Items: AVP 607 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.229. */
export const sipNumberAuthItems: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'SIP-Number-Auth-Items', code: 607, vendorId: 10415, type: 'Unsigned32' });

/** SIP-Authentication-Scheme: AVP 608 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.229. */
export const sipAuthenticationScheme: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'SIP-Authentication-Scheme', code: 608, vendorId: 10415, type: 'UTF8String' });

/** SIP-Authenticate: AVP 609 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.229. */
export const sipAuthenticate: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'SIP-Authenticate', code: 609, vendorId: 10415, type: 'OctetString', isSensitive: true });

/** SIP-Authorization: AVP 610 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.229. */
export const sipAuthorization: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'SIP-Authorization', code: 610, vendorId: 10415, type: 'OctetString', isSensitive: true });

/** SIP-Authentication-Context: AVP 611 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.229. */
export const sipAuthenticationContext: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'SIP-Authentication-Context', code: 611, vendorId: 10415, type: 'OctetString', isSensitive: true });

/** The members of SIP-Auth-Data-Item. */
export interface SipAuthDataItem extends WithOthers {
  /** SIP-Item-Number: AVP 613 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.229. */
  readonly sipItemNumber?: number | undefined;
  /** SIP-Authentication-Scheme: AVP 608 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.229. */
  readonly sipAuthenticationScheme?: string | undefined;
  /** SIP-Authenticate: AVP 609 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.229. */
  readonly sipAuthenticate?: Uint8Array | undefined;
  /** SIP-Authorization: AVP 610 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.229. */
  readonly sipAuthorization?: Uint8Array | undefined;
  /** SIP-Authentication-Context: AVP 611 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.229. */
  readonly sipAuthenticationContext?: Uint8Array | undefined;
  /** Confidentiality-Key: AVP 625 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.229. */
  readonly confidentialityKey?: Uint8Array | undefined;
  /** Integrity-Key: AVP 626 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.229. */
  readonly integrityKey?: Uint8Array | undefined;
  /** SIP-Digest-Authenticate: AVP 635 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly sipDigestAuthenticate?: SipDigestAuthenticate | undefined;
  /** Framed-IP-Address: AVP 8, OctetString, M bit. RFC 7155. */
  readonly framedIpAddress?: Uint8Array | undefined;
  /** Framed-IPv6-Prefix: AVP 97, OctetString, M bit. RFC 7155. */
  readonly framedIpv6Prefix?: Uint8Array | undefined;
  /** Framed-Interface-Id: AVP 96, Unsigned64, M bit. RFC 7155. */
  readonly framedInterfaceId?: bigint | undefined;
  /** Line-Identifier: AVP 500 of vendor 13019 (ETSI), OctetString. ETSI TS 183 033 / ES 283 034. */
  readonly lineIdentifier?: readonly Uint8Array[] | undefined;
}

/** SIP-Auth-Data-Item: AVP 612 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.229. */
export const sipAuthDataItem: AvpDescriptor<SipAuthDataItem> = /* @__PURE__ */ defineGroup({
  name: 'SIP-Auth-Data-Item', code: 612, vendorId: 10415,
  members: () => ({
    sipItemNumber,
    sipAuthenticationScheme,
    sipAuthenticate,
    sipAuthorization,
    sipAuthenticationContext,
    confidentialityKey,
    integrityKey,
    sipDigestAuthenticate,
    framedIpAddress,
    framedIpv6Prefix,
    framedInterfaceId,
    lineIdentifier: many(lineIdentifier),
  }),
});

/** SIP-Item-Number: AVP 613 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.229. */
export const sipItemNumber: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'SIP-Item-Number', code: 613, vendorId: 10415, type: 'Unsigned32' });

/** Server-Assignment-Type: AVP 614 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.229. */
export const serverAssignmentType: AvpDescriptor<ServerAssignmentType> = /* @__PURE__ */ defineAvp({ name: 'Server-Assignment-Type', code: 614, vendorId: 10415, type: 'Enumerated', enumeration: ServerAssignmentType });

/** The members of Deregistration-Reason. */
export interface DeregistrationReason extends WithOthers {
  /** Reason-Code: AVP 616 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.229. */
  readonly reasonCode: ReasonCode;
  /** Reason-Info: AVP 617 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.229. */
  readonly reasonInfo?: string | undefined;
}

/** Deregistration-Reason: AVP 615 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.229. */
export const deregistrationReason: AvpDescriptor<DeregistrationReason> = /* @__PURE__ */ defineGroup({
  name: 'Deregistration-Reason', code: 615, vendorId: 10415,
  members: () => ({
    reasonCode: required(reasonCode),
    reasonInfo,
  }),
});

/** Reason-Code: AVP 616 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.229. */
export const reasonCode: AvpDescriptor<ReasonCode> = /* @__PURE__ */ defineAvp({ name: 'Reason-Code', code: 616, vendorId: 10415, type: 'Enumerated', enumeration: ReasonCode });

/** Reason-Info: AVP 617 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.229. */
export const reasonInfo: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Reason-Info', code: 617, vendorId: 10415, type: 'UTF8String' });

/** The members of Charging-Information. */
export interface ChargingInformation extends WithOthers {
  /** Primary-Event-Charging-Function-Name: AVP 619 of vendor 10415 (3GPP), DiameterURI, M bit. 3GPP TS 29.229. */
  readonly primaryEventChargingFunctionName?: string | undefined;
  /** Secondary-Event-Charging-Function-Name: AVP 620 of vendor 10415 (3GPP), DiameterURI, M bit. 3GPP TS 29.229. */
  readonly secondaryEventChargingFunctionName?: string | undefined;
  /** Primary-Charging-Collection-Function-Name: AVP 621 of vendor 10415 (3GPP), DiameterURI, M bit. 3GPP TS 29.229. */
  readonly primaryChargingCollectionFunctionName?: string | undefined;
  /** Secondary-Charging-Collection-Function-Name: AVP 622 of vendor 10415 (3GPP), DiameterURI, M bit. 3GPP TS 29.229. */
  readonly secondaryChargingCollectionFunctionName?: string | undefined;
}

/** Charging-Information: AVP 618 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.229. */
export const chargingInformation: AvpDescriptor<ChargingInformation> = /* @__PURE__ */ defineGroup({
  name: 'Charging-Information', code: 618, vendorId: 10415,
  members: () => ({
    primaryEventChargingFunctionName,
    secondaryEventChargingFunctionName,
    primaryChargingCollectionFunctionName,
    secondaryChargingCollectionFunctionName,
  }),
});

/** Primary-Event-Charging-Function-Name: AVP 619 of vendor 10415 (3GPP), DiameterURI, M bit. 3GPP TS 29.229. */
export const primaryEventChargingFunctionName: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Primary-Event-Charging-Function-Name', code: 619, vendorId: 10415, type: 'DiameterURI' });

/** Secondary-Event-Charging-Function-Name: AVP 620 of vendor 10415 (3GPP), DiameterURI, M bit. 3GPP TS 29.229. */
export const secondaryEventChargingFunctionName: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Secondary-Event-Charging-Function-Name', code: 620, vendorId: 10415, type: 'DiameterURI' });

/** Primary-Charging-Collection-Function-Name: AVP 621 of vendor 10415 (3GPP), DiameterURI, M bit. 3GPP TS 29.229. */
export const primaryChargingCollectionFunctionName: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Primary-Charging-Collection-Function-Name', code: 621, vendorId: 10415, type: 'DiameterURI' });

/** Secondary-Charging-Collection-Function-Name: AVP 622 of vendor 10415 (3GPP), DiameterURI, M bit. 3GPP TS 29.229. */
export const secondaryChargingCollectionFunctionName: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Secondary-Charging-Collection-Function-Name', code: 622, vendorId: 10415, type: 'DiameterURI' });

/** User-Authorization-Type: AVP 623 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.229. */
export const userAuthorizationType: AvpDescriptor<UserAuthorizationType> = /* @__PURE__ */ defineAvp({ name: 'User-Authorization-Type', code: 623, vendorId: 10415, type: 'Enumerated', enumeration: UserAuthorizationType });

/** User-Data-Already-Available: AVP 624 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.229. */
export const userDataAlreadyAvailable: AvpDescriptor<UserDataAlreadyAvailable> = /* @__PURE__ */ defineAvp({ name: 'User-Data-Already-Available', code: 624, vendorId: 10415, type: 'Enumerated', enumeration: UserDataAlreadyAvailable });

/** Confidentiality-Key: AVP 625 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.229. */
export const confidentialityKey: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Confidentiality-Key', code: 625, vendorId: 10415, type: 'OctetString', isSensitive: true });

/** Integrity-Key: AVP 626 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.229. */
export const integrityKey: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Integrity-Key', code: 626, vendorId: 10415, type: 'OctetString', isSensitive: true });

/** The members of Supported-Features. */
export interface SupportedFeatures extends WithOthers {
  /** Vendor-Id: AVP 266, Unsigned32, M bit. RFC 6733. */
  readonly vendorId: number;
  /** Feature-List-ID: AVP 629 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.229. */
  readonly featureListId: number;
  /** Feature-List: AVP 630 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.229. */
  readonly featureList: number;
}

/** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
export const supportedFeatures: AvpDescriptor<SupportedFeatures> = /* @__PURE__ */ defineGroup({
  name: 'Supported-Features', code: 628, vendorId: 10415, isMandatory: false,
  members: () => ({
    vendorId: required(vendorId),
    featureListId: required(featureListId),
    featureList: required(featureList),
  }),
});

/** Feature-List-ID: AVP 629 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.229. */
export const featureListId: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Feature-List-ID', code: 629, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Feature-List: AVP 630 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.229. */
export const featureList: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Feature-List', code: 630, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** The members of Supported-Applications. */
export interface SupportedApplications extends WithOthers {
  /** Auth-Application-Id: AVP 258, Unsigned32, M bit. RFC 6733. */
  readonly authApplicationId?: readonly number[] | undefined;
  /** Acct-Application-Id: AVP 259, Unsigned32, M bit. RFC 6733. */
  readonly acctApplicationId?: readonly number[] | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: readonly VendorSpecificApplicationId[] | undefined;
}

/** Supported-Applications: AVP 631 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
export const supportedApplications: AvpDescriptor<SupportedApplications> = /* @__PURE__ */ defineGroup({
  name: 'Supported-Applications', code: 631, vendorId: 10415, isMandatory: false,
  members: () => ({
    authApplicationId: many(authApplicationId),
    acctApplicationId: many(acctApplicationId),
    vendorSpecificApplicationId: many(vendorSpecificApplicationId),
  }),
});

/** The members of Associated-Identities. */
export interface AssociatedIdentities extends WithOthers {
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: readonly string[] | undefined;
}

/** Associated-Identities: AVP 632 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
export const associatedIdentities: AvpDescriptor<AssociatedIdentities> = /* @__PURE__ */ defineGroup({
  name: 'Associated-Identities', code: 632, vendorId: 10415, isMandatory: false,
  members: () => ({
    userName: many(userName),
  }),
});

/** Originating-Request: AVP 633 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.229. */
export const originatingRequest: AvpDescriptor<OriginatingRequest> = /* @__PURE__ */ defineAvp({ name: 'Originating-Request', code: 633, vendorId: 10415, type: 'Enumerated', enumeration: OriginatingRequest });

/** Wildcarded-Public-Identity: AVP 634 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.229. */
export const wildcardedPublicIdentity: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Wildcarded-Public-Identity', code: 634, vendorId: 10415, type: 'UTF8String', isMandatory: false });

/** The members of SIP-Digest-Authenticate. */
export interface SipDigestAuthenticate extends WithOthers {
  /** Digest-Realm: AVP 104, UTF8String, M bit. RFC 4590. */
  readonly digestRealm: string;
  /** Digest-Algorithm: AVP 111, UTF8String, M bit. RFC 4590. */
  readonly digestAlgorithm?: string | undefined;
  /** Digest-Qop: AVP 110, UTF8String, M bit. RFC 4590. */
  readonly digestQop: string;
  /** Digest-HA1: AVP 121, UTF8String, M bit. RFC 4590. */
  readonly digestHa1: string;
  /** Alternate-Digest-Algorithm: AVP 662 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.229. */
  readonly alternateDigestAlgorithm?: string | undefined;
  /** Alternate-Digest-HA1: AVP 663 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.229. */
  readonly alternateDigestHa1?: string | undefined;
}

/** SIP-Digest-Authenticate: AVP 635 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
export const sipDigestAuthenticate: AvpDescriptor<SipDigestAuthenticate> = /* @__PURE__ */ defineGroup({
  name: 'SIP-Digest-Authenticate', code: 635, vendorId: 10415, isMandatory: false,
  members: () => ({
    digestRealm: required(digestRealm),
    digestAlgorithm,
    digestQop: required(digestQop),
    digestHa1: required(digestHa1),
    alternateDigestAlgorithm,
    alternateDigestHa1,
  }),
});

/** Wildcarded-IMPU: AVP 636 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.229. */
export const wildcardedImpu: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Wildcarded-IMPU', code: 636, vendorId: 10415, type: 'UTF8String', isMandatory: false });

/** UAR-Flags: AVP 637 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.229. */
export const uarFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'UAR-Flags', code: 637, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Loose-Route-Indication: AVP 638 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.229. */
export const looseRouteIndication: AvpDescriptor<LooseRouteIndication> = /* @__PURE__ */ defineAvp({ name: 'Loose-Route-Indication', code: 638, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: LooseRouteIndication });

/** The members of SCSCF-Restoration-Info. */
export interface ScscfRestorationInfo extends WithOthers {
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName: string;
  /** Restoration-Info: AVP 649 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly restorationInfo: readonly RestorationInfo[];
  /** Registration-Time-Out: AVP 661 of vendor 10415 (3GPP), Time. 3GPP TS 29.229. */
  readonly registrationTimeOut?: Date | undefined;
  /** SIP-Authentication-Scheme: AVP 608 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.229. */
  readonly sipAuthenticationScheme?: string | undefined;
}

/** SCSCF-Restoration-Info: AVP 639 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
export const scscfRestorationInfo: AvpDescriptor<ScscfRestorationInfo> = /* @__PURE__ */ defineGroup({
  name: 'SCSCF-Restoration-Info', code: 639, vendorId: 10415, isMandatory: false,
  members: () => ({
    userName: required(userName),
    restorationInfo: atLeast(restorationInfo),
    registrationTimeOut,
    sipAuthenticationScheme,
  }),
});

/** Path: AVP 640 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.229. */
export const path: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Path', code: 640, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** Contact: AVP 641 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.229. */
export const contact: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Contact', code: 641, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** The members of Subscription-Info. */
export interface SubscriptionInfo extends WithOthers {
  /** Call-ID-SIP-Header: AVP 643 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.229. */
  readonly callIdSipHeader: Uint8Array;
  /** From-SIP-Header: AVP 644 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.229. */
  readonly fromSipHeader: Uint8Array;
  /** To-SIP-Header: AVP 645 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.229. */
  readonly toSipHeader: Uint8Array;
  /** Record-Route: AVP 646 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.229. */
  readonly recordRoute: Uint8Array;
  /** Contact: AVP 641 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.229. */
  readonly contact: Uint8Array;
}

/** Subscription-Info: AVP 642 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
export const subscriptionInfo: AvpDescriptor<SubscriptionInfo> = /* @__PURE__ */ defineGroup({
  name: 'Subscription-Info', code: 642, vendorId: 10415, isMandatory: false,
  members: () => ({
    callIdSipHeader: required(callIdSipHeader),
    fromSipHeader: required(fromSipHeader),
    toSipHeader: required(toSipHeader),
    recordRoute: required(recordRoute),
    contact: required(contact),
  }),
});

/** Call-ID-SIP-Header: AVP 643 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.229. */
export const callIdSipHeader: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Call-ID-SIP-Header', code: 643, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** From-SIP-Header: AVP 644 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.229. */
export const fromSipHeader: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'From-SIP-Header', code: 644, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** To-SIP-Header: AVP 645 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.229. */
export const toSipHeader: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'To-SIP-Header', code: 645, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** Record-Route: AVP 646 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.229. */
export const recordRoute: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Record-Route', code: 646, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** The members of Associated-Registered-Identities. */
export interface AssociatedRegisteredIdentities extends WithOthers {
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: readonly string[] | undefined;
}

/** Associated-Registered-Identities: AVP 647 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
export const associatedRegisteredIdentities: AvpDescriptor<AssociatedRegisteredIdentities> = /* @__PURE__ */ defineGroup({
  name: 'Associated-Registered-Identities', code: 647, vendorId: 10415, isMandatory: false,
  members: () => ({
    userName: many(userName),
  }),
});

/** Multiple-Registration-Indication: AVP 648 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.229. */
export const multipleRegistrationIndication: AvpDescriptor<MultipleRegistrationIndication> = /* @__PURE__ */ defineAvp({ name: 'Multiple-Registration-Indication', code: 648, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: MultipleRegistrationIndication });

/** The members of Restoration-Info. */
export interface RestorationInfo extends WithOthers {
  /** Path: AVP 640 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.229. */
  readonly path: Uint8Array;
  /** Contact: AVP 641 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.229. */
  readonly contact: Uint8Array;
  /** Initial-CSeq-Sequence-Number: AVP 654 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.229. */
  readonly initialCseqSequenceNumber?: number | undefined;
  /** Call-ID-SIP-Header: AVP 643 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.229. */
  readonly callIdSipHeader?: Uint8Array | undefined;
  /** Subscription-Info: AVP 642 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly subscriptionInfo?: SubscriptionInfo | undefined;
  /** P-CSCF-Subscription-Info: AVP 660 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly pCscfSubscriptionInfo?: PCscfSubscriptionInfo | undefined;
}

/** Restoration-Info: AVP 649 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
export const restorationInfo: AvpDescriptor<RestorationInfo> = /* @__PURE__ */ defineGroup({
  name: 'Restoration-Info', code: 649, vendorId: 10415, isMandatory: false,
  members: () => ({
    path: required(path),
    contact: required(contact),
    initialCseqSequenceNumber,
    callIdSipHeader,
    subscriptionInfo,
    pCscfSubscriptionInfo,
  }),
});

/** Session-Priority: AVP 650 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.229. */
export const sessionPriority: AvpDescriptor<SessionPriority> = /* @__PURE__ */ defineAvp({ name: 'Session-Priority', code: 650, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: SessionPriority });

/** The members of Identity-with-Emergency-Registration. */
export interface IdentityWithEmergencyRegistration extends WithOthers {
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName: string;
  /** Public-Identity: AVP 601 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.229. */
  readonly publicIdentity: string;
}

/** Identity-with-Emergency-Registration: AVP 651 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
export const identityWithEmergencyRegistration: AvpDescriptor<IdentityWithEmergencyRegistration> = /* @__PURE__ */ defineGroup({
  name: 'Identity-with-Emergency-Registration', code: 651, vendorId: 10415, isMandatory: false,
  members: () => ({
    userName: required(userName),
    publicIdentity: required(publicIdentity),
  }),
});

/** Priviledged-Sender-Indication: AVP 652 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.229. */
export const priviledgedSenderIndication: AvpDescriptor<PriviledgedSenderIndication> = /* @__PURE__ */ defineAvp({ name: 'Priviledged-Sender-Indication', code: 652, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: PriviledgedSenderIndication });

/** LIA-Flags: AVP 653 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.229. */
export const liaFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'LIA-Flags', code: 653, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Initial-CSeq-Sequence-Number: AVP 654 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.229. */
export const initialCseqSequenceNumber: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Initial-CSeq-Sequence-Number', code: 654, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** SAR-Flags: AVP 655 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.229. */
export const sarFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'SAR-Flags', code: 655, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** The members of Allowed-WAF-WWSF-Identities. */
export interface AllowedWafWwsfIdentities extends WithOthers {
  /** WebRTC-Authentication-Function-Name: AVP 657 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.229. */
  readonly webrtcAuthenticationFunctionName?: readonly string[] | undefined;
  /** WebRTC-Web-Server-Function-Name: AVP 658 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.229. */
  readonly webrtcWebServerFunctionName?: readonly string[] | undefined;
}

/** Allowed-WAF-WWSF-Identities: AVP 656 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
export const allowedWafWwsfIdentities: AvpDescriptor<AllowedWafWwsfIdentities> = /* @__PURE__ */ defineGroup({
  name: 'Allowed-WAF-WWSF-Identities', code: 656, vendorId: 10415, isMandatory: false,
  members: () => ({
    webrtcAuthenticationFunctionName: many(webrtcAuthenticationFunctionName),
    webrtcWebServerFunctionName: many(webrtcWebServerFunctionName),
  }),
});

/** WebRTC-Authentication-Function-Name: AVP 657 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.229. */
export const webrtcAuthenticationFunctionName: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'WebRTC-Authentication-Function-Name', code: 657, vendorId: 10415, type: 'UTF8String', isMandatory: false });

/** WebRTC-Web-Server-Function-Name: AVP 658 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.229. */
export const webrtcWebServerFunctionName: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'WebRTC-Web-Server-Function-Name', code: 658, vendorId: 10415, type: 'UTF8String', isMandatory: false });

/** RTR-Flags: AVP 659 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.229. */
export const rtrFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'RTR-Flags', code: 659, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** The members of P-CSCF-Subscription-Info. */
export interface PCscfSubscriptionInfo extends WithOthers {
  /** Call-ID-SIP-Header: AVP 643 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.229. */
  readonly callIdSipHeader: Uint8Array;
  /** From-SIP-Header: AVP 644 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.229. */
  readonly fromSipHeader: Uint8Array;
  /** To-SIP-Header: AVP 645 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.229. */
  readonly toSipHeader: Uint8Array;
  /** Contact: AVP 641 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.229. */
  readonly contact: Uint8Array;
}

/** P-CSCF-Subscription-Info: AVP 660 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
export const pCscfSubscriptionInfo: AvpDescriptor<PCscfSubscriptionInfo> = /* @__PURE__ */ defineGroup({
  name: 'P-CSCF-Subscription-Info', code: 660, vendorId: 10415, isMandatory: false,
  members: () => ({
    callIdSipHeader: required(callIdSipHeader),
    fromSipHeader: required(fromSipHeader),
    toSipHeader: required(toSipHeader),
    contact: required(contact),
  }),
});

/** Registration-Time-Out: AVP 661 of vendor 10415 (3GPP), Time. 3GPP TS 29.229. */
export const registrationTimeOut: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Registration-Time-Out', code: 661, vendorId: 10415, type: 'Time', isMandatory: false });

/** Alternate-Digest-Algorithm: AVP 662 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.229. */
export const alternateDigestAlgorithm: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Alternate-Digest-Algorithm', code: 662, vendorId: 10415, type: 'UTF8String', isMandatory: false });

/** Alternate-Digest-HA1: AVP 663 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.229. */
export const alternateDigestHa1: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Alternate-Digest-HA1', code: 663, vendorId: 10415, type: 'UTF8String', isMandatory: false, isSensitive: true });

/** The members of Failed-PCSCF. */
export interface FailedPcscf extends WithOthers {
  /** PCSCF-FQDN: AVP 665 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.229. */
  readonly pcscfFqdn?: string | undefined;
  /** PCSCF-IP-Address: AVP 666 of vendor 10415 (3GPP), Address. 3GPP TS 29.229. */
  readonly pcscfIpAddress?: readonly string[] | undefined;
}

/** Failed-PCSCF: AVP 664 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
export const failedPcscf: AvpDescriptor<FailedPcscf> = /* @__PURE__ */ defineGroup({
  name: 'Failed-PCSCF', code: 664, vendorId: 10415, isMandatory: false,
  members: () => ({
    pcscfFqdn,
    pcscfIpAddress: many(pcscfIpAddress),
  }),
});

/** PCSCF-FQDN: AVP 665 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.229. */
export const pcscfFqdn: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'PCSCF-FQDN', code: 665, vendorId: 10415, type: 'DiameterIdentity', isMandatory: false });

/** PCSCF-IP-Address: AVP 666 of vendor 10415 (3GPP), Address. 3GPP TS 29.229. */
export const pcscfIpAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'PCSCF-IP-Address', code: 666, vendorId: 10415, type: 'Address', isMandatory: false });
