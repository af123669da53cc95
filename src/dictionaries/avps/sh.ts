// Made from dictionaries/sh.json by npm run dictionaries. Do not edit.

import { defineAvp, defineGroup, required, type AvpDescriptor, type EnumValue, type WithOthers } from '../../dictionary/descriptors.js';
import {
  publicIdentity,
} from './cx.js';
import {
  externalIdentifier,
} from './s6m.js';

/** The values of Data-Reference (3GPP TS 29.329). */
export const DataReference = {
  RepositoryData: 0,
  Undefined: 1,
  Undefined_2: 2,
  Undefined_3: 3,
  Undefined_4: 4,
  Undefined_5: 5,
  Undefined_6: 6,
  Undefined_7: 7,
  Undefined_8: 8,
  Undefined_9: 9,
  IMSPublicIdentity: 10,
  IMSUserState: 11,
  S_CSCFName: 12,
  InitialFilterCriteria: 13,
  LocationInformation: 14,
  UserState: 15,
  ChargingInformation: 16,
  MSISDN: 17,
  PSIActivation: 18,
  DSAI: 19,
  ServiceLevelTraceInfo: 21,
  IPAddressSecureBindingInformation: 22,
  ServicePriorityLevel: 23,
  SMSRegistrationInfo: 24,
  UEReachabilityForIP: 25,
  TADSinformation: 26,
  STN_SR: 27,
  UE_SRVCC_Capability: 28,
  ExtendedPriority: 29,
  CSRN: 30,
  ReferenceLocationInformation: 31,
  IMSI: 32,
  IMSPrivateUserIdentity: 33,
  IMEISV: 34,
  UE_5G_SRVCC_Capability: 35,
} as const;
export type DataReference = EnumValue<typeof DataReference>;

/** The values of Subs-Req-Type (3GPP TS 29.329). */
export const SubsReqType = {
  Subscribe: 0,
  Unsubscribe: 1,
} as const;
export type SubsReqType = EnumValue<typeof SubsReqType>;

/** The values of Requested-Domain (3GPP TS 29.329). */
export const RequestedDomain = {
  CS_Domain: 0,
  PS_Domain: 1,
} as const;
export type RequestedDomain = EnumValue<typeof RequestedDomain>;

/** The values of Current-Location (3GPP TS 29.329). */
export const CurrentLocation = {
  DoNotNeedInitiateActiveLocationRetrieval: 0,
  InitiateActiveLocationRetrieval: 1,
} as const;
export type CurrentLocation = EnumValue<typeof CurrentLocation>;

/** The values of Identity-Set (3GPP TS 29.329). */
export const IdentitySet = {
  ALL_IDENTITIES: 0,
  REGISTERED_IDENTITIES: 1,
  IMPLICIT_IDENTITIES: 2,
  ALIAS_IDENTITIES: 3,
} as const;
export type IdentitySet = EnumValue<typeof IdentitySet>;

/** The values of Send-Data-Indication (3GPP TS 29.329). */
export const SendDataIndication = {
  USER_DATA_NOT_REQUESTED: 0,
  USER_DATA_REQUESTED: 1,
} as const;
export type SendDataIndication = EnumValue<typeof SendDataIndication>;

/** The values of One-Time-Notification (3GPP TS 29.329). */
export const OneTimeNotification = {
  ONE_TIME_NOTIFICATION_REQUESTED: 0,
} as const;
export type OneTimeNotification = EnumValue<typeof OneTimeNotification>;

/** The values of Serving-Node-Indication (3GPP TS 29.329). */
export const ServingNodeIndication = {
  ONLY_SERVING_NODES_REQUIRED: 0,
} as const;
export type ServingNodeIndication = EnumValue<typeof ServingNodeIndication>;

/** The values of Pre-paging-Supported (3GPP TS 29.329). */
export const PrePagingSupported = {
  PREPAGING_NOT_SUPPORTED: 0,
  PREPAGING_SUPPORTED: 1,
} as const;
export type PrePagingSupported = EnumValue<typeof PrePagingSupported>;

/** The values of Local-Time-Zone-Indication (3GPP TS 29.329). */
export const LocalTimeZoneIndication = {
  ONLY_LOCAL_TIME_ZONE_REQUESTED: 0,
  LOCAL_TIME_ZONE_WITH_LOCATION_INFO_REQUESTED: 1,
} as const;
export type LocalTimeZoneIndication = EnumValue<typeof LocalTimeZoneIndication>;

/** The members of User-Identity. */
export interface UserIdentity extends WithOthers {
  /** Public-Identity: AVP 601 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.229. */
  readonly publicIdentity?: string | undefined;
  /** MSISDN: AVP 701 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.329. */
  readonly msisdn?: Uint8Array | undefined;
  /** External-Identifier: AVP 3111 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.336. */
  readonly externalIdentifier?: string | undefined;
}

/** User-Identity: AVP 700 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.329. */
export const userIdentity: AvpDescriptor<UserIdentity> = /* @__PURE__ */ defineGroup({
  name: 'User-Identity', code: 700, vendorId: 10415,
  members: () => ({
    publicIdentity,
    msisdn,
    externalIdentifier,
  }),
});

/** MSISDN: AVP 701 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.329. */
export const msisdn: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'MSISDN', code: 701, vendorId: 10415, type: 'OctetString', isSensitive: true });

/** User-Data: AVP 702 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.329. */
export const userData: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'User-Data', code: 702, vendorId: 10415, type: 'OctetString', isSensitive: true });

/** Data-Reference: AVP 703 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.329. */
export const dataReference: AvpDescriptor<DataReference> = /* @__PURE__ */ defineAvp({ name: 'Data-Reference', code: 703, vendorId: 10415, type: 'Enumerated', enumeration: DataReference });

/** Service-Indication: AVP 704 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.329. */
export const serviceIndication: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Service-Indication', code: 704, vendorId: 10415, type: 'OctetString' });

/** Subs-Req-Type: AVP 705 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.329. */
export const subsReqType: AvpDescriptor<SubsReqType> = /* @__PURE__ */ defineAvp({ name: 'Subs-Req-Type', code: 705, vendorId: 10415, type: 'Enumerated', enumeration: SubsReqType });

/** Requested-Domain: AVP 706 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.329. */
export const requestedDomain: AvpDescriptor<RequestedDomain> = /* @__PURE__ */ defineAvp({ name: 'Requested-Domain', code: 706, vendorId: 10415, type: 'Enumerated', enumeration: RequestedDomain });

/** Current-Location: AVP 707 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.329. */
export const currentLocation: AvpDescriptor<CurrentLocation> = /* @__PURE__ */ defineAvp({ name: 'Current-Location', code: 707, vendorId: 10415, type: 'Enumerated', enumeration: CurrentLocation });

/** Identity-Set: AVP 708 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.329. */
export const identitySet: AvpDescriptor<IdentitySet> = /* @__PURE__ */ defineAvp({ name: 'Identity-Set', code: 708, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: IdentitySet });

/** Expiry-Time: AVP 709 of vendor 10415 (3GPP), Time. 3GPP TS 29.329. */
export const expiryTime: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Expiry-Time', code: 709, vendorId: 10415, type: 'Time', isMandatory: false });

/** Send-Data-Indication: AVP 710 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.329. */
export const sendDataIndication: AvpDescriptor<SendDataIndication> = /* @__PURE__ */ defineAvp({ name: 'Send-Data-Indication', code: 710, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: SendDataIndication });

/** DSAI-Tag: AVP 711 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.329. */
export const dsaiTag: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'DSAI-Tag', code: 711, vendorId: 10415, type: 'OctetString' });

/** One-Time-Notification: AVP 712 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.329. */
export const oneTimeNotification: AvpDescriptor<OneTimeNotification> = /* @__PURE__ */ defineAvp({ name: 'One-Time-Notification', code: 712, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: OneTimeNotification });

/** Requested-Nodes: AVP 713 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.329. */
export const requestedNodes: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Requested-Nodes', code: 713, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Serving-Node-Indication: AVP 714 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.329. */
export const servingNodeIndication: AvpDescriptor<ServingNodeIndication> = /* @__PURE__ */ defineAvp({ name: 'Serving-Node-Indication', code: 714, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: ServingNodeIndication });

/** The members of Repository-Data-ID. */
export interface RepositoryDataId extends WithOthers {
  /** Service-Indication: AVP 704 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.329. */
  readonly serviceIndication: Uint8Array;
  /** Sequence-Number: AVP 716 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.329. */
  readonly sequenceNumber: number;
}

/** Repository-Data-ID: AVP 715 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.329. */
export const repositoryDataId: AvpDescriptor<RepositoryDataId> = /* @__PURE__ */ defineGroup({
  name: 'Repository-Data-ID', code: 715, vendorId: 10415, isMandatory: false,
  members: () => ({
    serviceIndication: required(serviceIndication),
    sequenceNumber: required(sequenceNumber),
  }),
});

/** Sequence-Number: AVP 716 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.329. */
export const sequenceNumber: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Sequence-Number', code: 716, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Pre-paging-Supported: AVP 717 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.329. */
export const prePagingSupported: AvpDescriptor<PrePagingSupported> = /* @__PURE__ */ defineAvp({ name: 'Pre-paging-Supported', code: 717, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: PrePagingSupported });

/** Local-Time-Zone-Indication: AVP 718 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.329. */
export const localTimeZoneIndication: AvpDescriptor<LocalTimeZoneIndication> = /* @__PURE__ */ defineAvp({ name: 'Local-Time-Zone-Indication', code: 718, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: LocalTimeZoneIndication });

/** UDR-Flags: AVP 719 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.329. */
export const udrFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'UDR-Flags', code: 719, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** The members of Call-Reference-Info. */
export interface CallReferenceInfo extends WithOthers {
  /** Call-Reference-Number: AVP 721 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.329. */
  readonly callReferenceNumber: Uint8Array;
  /** AS-Number: AVP 722 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.329. */
  readonly asNumber: Uint8Array;
}

/** Call-Reference-Info: AVP 720 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.329. */
export const callReferenceInfo: AvpDescriptor<CallReferenceInfo> = /* @__PURE__ */ defineGroup({
  name: 'Call-Reference-Info', code: 720, vendorId: 10415, isMandatory: false,
  members: () => ({
    callReferenceNumber: required(callReferenceNumber),
    asNumber: required(asNumber),
  }),
});

/** Call-Reference-Number: AVP 721 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.329. */
export const callReferenceNumber: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Call-Reference-Number', code: 721, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** AS-Number: AVP 722 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.329. */
export const asNumber: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'AS-Number', code: 722, vendorId: 10415, type: 'OctetString', isMandatory: false });
