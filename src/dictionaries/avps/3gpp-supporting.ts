// Made from dictionaries/3gpp-supporting.json by npm run dictionaries. Do not edit.

import { defineAvp, defineGroup, many, required, type AvpDescriptor, type EnumValue, type WithOthers } from '../../dictionary/descriptors.js';
import {
  threeGppChargingCharacteristics,
} from './gi-sgi.js';
import {
  visitedPlmnId,
} from './s6a.js';

/** The values of MBMS-Service-Type (3GPP TS 29.061). */
export const MbmsServiceType = {
  MULTICAST: 0,
  BROADCAST: 1,
} as const;
export type MbmsServiceType = EnumValue<typeof MbmsServiceType>;

/** The values of MBMS-2G-3G-Indicator (3GPP TS 29.061). */
export const Mbms2g3gIndicator = {
  _2G: 0,
  _3G: 1,
  _2G_AND_3G: 2,
} as const;
export type Mbms2g3gIndicator = EnumValue<typeof Mbms2g3gIndicator>;

/** The values of CN-IP-Multicast-Distribution (3GPP TS 29.061). */
export const CnIpMulticastDistribution = {
  NO_IP_MULTICAST: 0,
  IP_MULTICAST: 1,
} as const;
export type CnIpMulticastDistribution = EnumValue<typeof CnIpMulticastDistribution>;

/** The values of Application-Service-Type (OMA DDS Charging Data). */
export const ApplicationServiceType = {
  SENDING: 100,
  RECEIVING: 101,
  RETRIEVAL: 102,
  INVITING: 103,
  LEAVING: 104,
  JOINING: 105,
} as const;
export type ApplicationServiceType = EnumValue<typeof ApplicationServiceType>;

/** TMGI: AVP 900 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.061. */
export const tmgi: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'TMGI', code: 900, vendorId: 10415, type: 'OctetString' });

/** Required-MBMS-Bearer-Capabilities: AVP 901 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.061. */
export const requiredMbmsBearerCapabilities: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Required-MBMS-Bearer-Capabilities', code: 901, vendorId: 10415, type: 'UTF8String' });

/** MBMS-Service-Area: AVP 903 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.061. */
export const mbmsServiceArea: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'MBMS-Service-Area', code: 903, vendorId: 10415, type: 'OctetString' });

/** MBMS-Service-Type: AVP 906 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.061. */
export const mbmsServiceType: AvpDescriptor<MbmsServiceType> = /* @__PURE__ */ defineAvp({ name: 'MBMS-Service-Type', code: 906, vendorId: 10415, type: 'Enumerated', enumeration: MbmsServiceType });

/** MBMS-2G-3G-Indicator: AVP 907 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.061. */
export const mbms2g3gIndicator: AvpDescriptor<Mbms2g3gIndicator> = /* @__PURE__ */ defineAvp({ name: 'MBMS-2G-3G-Indicator', code: 907, vendorId: 10415, type: 'Enumerated', enumeration: Mbms2g3gIndicator });

/** MBMS-Session-Identity: AVP 908 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.061. */
export const mbmsSessionIdentity: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'MBMS-Session-Identity', code: 908, vendorId: 10415, type: 'OctetString' });

/** RAI: AVP 909 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.061. */
export const rai: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'RAI', code: 909, vendorId: 10415, type: 'UTF8String', isSensitive: true });

/** CN-IP-Multicast-Distribution: AVP 921 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.061. */
export const cnIpMulticastDistribution: AvpDescriptor<CnIpMulticastDistribution> = /* @__PURE__ */ defineAvp({ name: 'CN-IP-Multicast-Distribution', code: 921, vendorId: 10415, type: 'Enumerated', enumeration: CnIpMulticastDistribution });

/** MBMS-Data-Transfer-Start: AVP 929 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.061. */
export const mbmsDataTransferStart: AvpDescriptor<bigint> = /* @__PURE__ */ defineAvp({ name: 'MBMS-Data-Transfer-Start', code: 929, vendorId: 10415, type: 'Unsigned64', isMandatory: false });

/** MBMS-Data-Transfer-Stop: AVP 930 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.061. */
export const mbmsDataTransferStop: AvpDescriptor<bigint> = /* @__PURE__ */ defineAvp({ name: 'MBMS-Data-Transfer-Stop', code: 930, vendorId: 10415, type: 'Unsigned64', isMandatory: false });

/** VASP-ID: AVP 1101 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.140. */
export const vaspId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'VASP-ID', code: 1101, vendorId: 10415, type: 'UTF8String' });

/** VAS-ID: AVP 1102 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.140. */
export const vasId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'VAS-ID', code: 1102, vendorId: 10415, type: 'UTF8String' });

/** The members of Service-Generic-Information. */
export interface ServiceGenericInformation extends WithOthers {
  /** Application-Server-Id: AVP 2101 of vendor 10415 (3GPP), UTF8String, M bit. OMA DDS Charging Data. */
  readonly applicationServerId?: readonly string[] | undefined;
  /** Application-Service-Type: AVP 2102 of vendor 10415 (3GPP), Enumerated, M bit. OMA DDS Charging Data. */
  readonly applicationServiceType?: readonly ApplicationServiceType[] | undefined;
  /** Application-Session-Id: AVP 2103 of vendor 10415 (3GPP), Unsigned32, M bit. OMA DDS Charging Data. */
  readonly applicationSessionId?: readonly number[] | undefined;
  /** Delivery-Status: AVP 2104 of vendor 10415 (3GPP), UTF8String, M bit. OMA DDS Charging Data. */
  readonly deliveryStatus?: readonly string[] | undefined;
}

/** Service-Generic-Information: AVP 1256 of vendor 10415 (3GPP), Grouped, M bit. OMA DDS Charging Data. */
export const serviceGenericInformation: AvpDescriptor<ServiceGenericInformation> = /* @__PURE__ */ defineGroup({
  name: 'Service-Generic-Information', code: 1256, vendorId: 10415,
  members: () => ({
    applicationServerId: many(applicationServerId),
    applicationServiceType: many(applicationServiceType),
    applicationSessionId: many(applicationSessionId),
    deliveryStatus: many(deliveryStatus),
  }),
});

/** Application-Server-Id: AVP 2101 of vendor 10415 (3GPP), UTF8String, M bit. OMA DDS Charging Data. */
export const applicationServerId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Application-Server-Id', code: 2101, vendorId: 10415, type: 'UTF8String' });

/** Application-Service-Type: AVP 2102 of vendor 10415 (3GPP), Enumerated, M bit. OMA DDS Charging Data. */
export const applicationServiceType: AvpDescriptor<ApplicationServiceType> = /* @__PURE__ */ defineAvp({ name: 'Application-Service-Type', code: 2102, vendorId: 10415, type: 'Enumerated', enumeration: ApplicationServiceType });

/** Application-Session-Id: AVP 2103 of vendor 10415 (3GPP), Unsigned32, M bit. OMA DDS Charging Data. */
export const applicationSessionId: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Application-Session-Id', code: 2103, vendorId: 10415, type: 'Unsigned32' });

/** Delivery-Status: AVP 2104 of vendor 10415 (3GPP), UTF8String, M bit. OMA DDS Charging Data. */
export const deliveryStatus: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Delivery-Status', code: 2104, vendorId: 10415, type: 'UTF8String' });

/** The members of IM-Information. */
export interface ImInformation extends WithOthers {
  /** Total-Number-Of-Messages-Sent: AVP 2114 of vendor 10415 (3GPP), Unsigned32, M bit. OMA DDS Charging Data. */
  readonly totalNumberOfMessagesSent?: number | undefined;
  /** Total-Number-Of-Messages-Exploded: AVP 2113 of vendor 10415 (3GPP), Unsigned32, M bit. OMA DDS Charging Data. */
  readonly totalNumberOfMessagesExploded?: number | undefined;
  /** Number-Of-Messages-Successfully-Sent: AVP 2112 of vendor 10415 (3GPP), Unsigned32, M bit. OMA DDS Charging Data. */
  readonly numberOfMessagesSuccessfullySent?: number | undefined;
  /** Number-Of-Messages-Successfully-Exploded: AVP 2111 of vendor 10415 (3GPP), Unsigned32, M bit. OMA DDS Charging Data. */
  readonly numberOfMessagesSuccessfullyExploded?: number | undefined;
}

/** IM-Information: AVP 2110 of vendor 10415 (3GPP), Grouped, M bit. OMA DDS Charging Data. */
export const imInformation: AvpDescriptor<ImInformation> = /* @__PURE__ */ defineGroup({
  name: 'IM-Information', code: 2110, vendorId: 10415,
  members: () => ({
    totalNumberOfMessagesSent,
    totalNumberOfMessagesExploded,
    numberOfMessagesSuccessfullySent,
    numberOfMessagesSuccessfullyExploded,
  }),
});

/** Number-Of-Messages-Successfully-Exploded: AVP 2111 of vendor 10415 (3GPP), Unsigned32, M bit. OMA DDS Charging Data. */
export const numberOfMessagesSuccessfullyExploded: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Number-Of-Messages-Successfully-Exploded', code: 2111, vendorId: 10415, type: 'Unsigned32' });

/** Number-Of-Messages-Successfully-Sent: AVP 2112 of vendor 10415 (3GPP), Unsigned32, M bit. OMA DDS Charging Data. */
export const numberOfMessagesSuccessfullySent: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Number-Of-Messages-Successfully-Sent', code: 2112, vendorId: 10415, type: 'Unsigned32' });

/** Total-Number-Of-Messages-Exploded: AVP 2113 of vendor 10415 (3GPP), Unsigned32, M bit. OMA DDS Charging Data. */
export const totalNumberOfMessagesExploded: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Total-Number-Of-Messages-Exploded', code: 2113, vendorId: 10415, type: 'Unsigned32' });

/** Total-Number-Of-Messages-Sent: AVP 2114 of vendor 10415 (3GPP), Unsigned32, M bit. OMA DDS Charging Data. */
export const totalNumberOfMessagesSent: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Total-Number-Of-Messages-Sent', code: 2114, vendorId: 10415, type: 'Unsigned32' });

/** The members of DCD-Information. */
export interface DcdInformation extends WithOthers {
  /** Content-ID: AVP 2116 of vendor 10415 (3GPP), UTF8String, M bit. OMA DDS Charging Data. */
  readonly contentId?: string | undefined;
  /** Content-provider-ID: AVP 2117 of vendor 10415 (3GPP), UTF8String, M bit. OMA DDS Charging Data. */
  readonly contentProviderId?: string | undefined;
}

/** DCD-Information: AVP 2115 of vendor 10415 (3GPP), Grouped, M bit. OMA DDS Charging Data. */
export const dcdInformation: AvpDescriptor<DcdInformation> = /* @__PURE__ */ defineGroup({
  name: 'DCD-Information', code: 2115, vendorId: 10415,
  members: () => ({
    contentId,
    contentProviderId,
  }),
});

/** Content-ID: AVP 2116 of vendor 10415 (3GPP), UTF8String, M bit. OMA DDS Charging Data. */
export const contentId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Content-ID', code: 2116, vendorId: 10415, type: 'UTF8String' });

/** Content-provider-ID: AVP 2117 of vendor 10415 (3GPP), UTF8String, M bit. OMA DDS Charging Data. */
export const contentProviderId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Content-provider-ID', code: 2117, vendorId: 10415, type: 'UTF8String' });

/** Origin-App-Layer-User-Id: AVP 3600 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.343. */
export const originAppLayerUserId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Origin-App-Layer-User-Id', code: 3600, vendorId: 10415, type: 'UTF8String' });

/** Target-App-Layer-User-Id: AVP 3601 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.343. */
export const targetAppLayerUserId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Target-App-Layer-User-Id', code: 3601, vendorId: 10415, type: 'UTF8String' });

/** ProSe-Function-ID: AVP 3602 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.343. */
export const proseFunctionId: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'ProSe-Function-ID', code: 3602, vendorId: 10415, type: 'OctetString' });

/** The members of ProSe-Subscription-Data. */
export interface ProseSubscriptionData extends WithOthers {
  /** ProSe-Permission: AVP 3702 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.344. */
  readonly prosePermission: number;
  /** ProSe-Allowed-PLMN: AVP 3703 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.344. */
  readonly proseAllowedPlmn?: readonly ProseAllowedPlmn[] | undefined;
  /** 3GPP-Charging-Characteristics: AVP 13 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppChargingCharacteristics?: string | undefined;
}

/** ProSe-Subscription-Data: AVP 3701 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.344. */
export const proseSubscriptionData: AvpDescriptor<ProseSubscriptionData> = /* @__PURE__ */ defineGroup({
  name: 'ProSe-Subscription-Data', code: 3701, vendorId: 10415,
  members: () => ({
    prosePermission: required(prosePermission),
    proseAllowedPlmn: many(proseAllowedPlmn),
    threeGppChargingCharacteristics,
  }),
});

/** ProSe-Permission: AVP 3702 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.344. */
export const prosePermission: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'ProSe-Permission', code: 3702, vendorId: 10415, type: 'Unsigned32' });

/** The members of ProSe-Allowed-PLMN. */
export interface ProseAllowedPlmn extends WithOthers {
  /** Visited-PLMN-Id: AVP 1407 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly visitedPlmnId?: Uint8Array | undefined;
  /** Authorized-Discovery-Range: AVP 3708 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.344. */
  readonly authorizedDiscoveryRange?: number | undefined;
  /** ProSe-Direct-Allowed: AVP 3704 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.344. */
  readonly proseDirectAllowed?: number | undefined;
}

/** ProSe-Allowed-PLMN: AVP 3703 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.344. */
export const proseAllowedPlmn: AvpDescriptor<ProseAllowedPlmn> = /* @__PURE__ */ defineGroup({
  name: 'ProSe-Allowed-PLMN', code: 3703, vendorId: 10415,
  members: () => ({
    visitedPlmnId,
    authorizedDiscoveryRange,
    proseDirectAllowed,
  }),
});

/** ProSe-Direct-Allowed: AVP 3704 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.344. */
export const proseDirectAllowed: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'ProSe-Direct-Allowed', code: 3704, vendorId: 10415, type: 'Unsigned32' });

/** Authorized-Discovery-Range: AVP 3708 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.344. */
export const authorizedDiscoveryRange: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Authorized-Discovery-Range', code: 3708, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** ProSe-App-Id: AVP 3811 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.345. */
export const proseAppId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'ProSe-App-Id', code: 3811, vendorId: 10415, type: 'UTF8String' });

/** ProSe-Validity-Timer: AVP 3815 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.345. */
export const proseValidityTimer: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'ProSe-Validity-Timer', code: 3815, vendorId: 10415, type: 'Unsigned32' });

/** Requesting-EPUID: AVP 3816 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.345. */
export const requestingEpuid: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Requesting-EPUID', code: 3816, vendorId: 10415, type: 'UTF8String' });

/** Time-Window: AVP 3818 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.345. */
export const timeWindow: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Time-Window', code: 3818, vendorId: 10415, type: 'Unsigned32' });

/** WLAN-Link-Layer-Id: AVP 3821 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.345. */
export const wlanLinkLayerId: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'WLAN-Link-Layer-Id', code: 3821, vendorId: 10415, type: 'OctetString' });

/** eNodeB-Id: AVP 4008 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.217. */
export const enodebId: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'eNodeB-Id', code: 4008, vendorId: 10415, type: 'OctetString' });

/** Extended-eNodeB-Id: AVP 4013 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.217. */
export const extendedEnodebId: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Extended-eNodeB-Id', code: 4013, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** Reference-Id: AVP 4202 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.154. */
export const referenceId: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Reference-Id', code: 4202, vendorId: 10415, type: 'OctetString' });

/** Number-Of-UEs: AVP 4209 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.154. */
export const numberOfUes: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Number-Of-UEs', code: 4209, vendorId: 10415, type: 'Unsigned32' });
