// Made from dictionaries/s6m.json by npm run dictionaries. Do not edit.

import { defineAvp, defineGroup, many, type AvpDescriptor, type EnumValue, type WithOthers } from '../../dictionary/descriptors.js';
import {
  userName,
} from '../../dictionary/base-descriptors.js';
import {
  smRpSmea,
} from './s6c.js';
import {
  msisdn,
} from './sh.js';
import {
  type AdditionalServingNode,
  type ServingNode,
  additionalServingNode,
  lmsi,
  servingNode,
} from './slh.js';
import {
  type PriorityIndication,
  applicationPortIdentifier,
  priorityIndication,
} from './tsp.js';

/** The values of Service-ID (3GPP TS 29.336). */
export const ServiceId = {
  DEVICE_TRIGGER: 0,
  SMS_MO: 1,
} as const;
export type ServiceId = EnumValue<typeof ServiceId>;

/** IP-SM-GW-Number: AVP 3100 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.336. */
export const ipSmGwNumber: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'IP-SM-GW-Number', code: 3100, vendorId: 10415, type: 'OctetString' });

/** IP-SM-GW-Name: AVP 3101 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 29.336. */
export const ipSmGwName: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'IP-SM-GW-Name', code: 3101, vendorId: 10415, type: 'DiameterIdentity' });

/** The members of User-Identifier. */
export interface UserIdentifier extends WithOthers {
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** MSISDN: AVP 701 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.329. */
  readonly msisdn?: Uint8Array | undefined;
  /** External-Identifier: AVP 3111 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.336. */
  readonly externalIdentifier?: string | undefined;
  /** LMSI: AVP 2400 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.173. */
  readonly lmsi?: Uint8Array | undefined;
}

/** User-Identifier: AVP 3102 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
export const userIdentifier: AvpDescriptor<UserIdentifier> = /* @__PURE__ */ defineGroup({
  name: 'User-Identifier', code: 3102, vendorId: 10415,
  members: () => ({
    userName,
    msisdn,
    externalIdentifier,
    lmsi,
  }),
});

/** Service-ID: AVP 3103 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.336. */
export const serviceId: AvpDescriptor<ServiceId> = /* @__PURE__ */ defineAvp({ name: 'Service-ID', code: 3103, vendorId: 10415, type: 'Enumerated', enumeration: ServiceId });

/** SCS-Identity: AVP 3104 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.336. */
export const scsIdentity: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'SCS-Identity', code: 3104, vendorId: 10415, type: 'OctetString' });

/** The members of Service-Parameters. */
export interface ServiceParameters extends WithOthers {
  /** T4-Parameters: AVP 3106 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly t4Parameters?: T4Parameters | undefined;
  /** Application-Port-Identifier: AVP 3010 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.368. */
  readonly applicationPortIdentifier?: number | undefined;
}

/** Service-Parameters: AVP 3105 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
export const serviceParameters: AvpDescriptor<ServiceParameters> = /* @__PURE__ */ defineGroup({
  name: 'Service-Parameters', code: 3105, vendorId: 10415,
  members: () => ({
    t4Parameters,
    applicationPortIdentifier,
  }),
});

/** The members of T4-Parameters. */
export interface T4Parameters extends WithOthers {
  /** Priority-Indication: AVP 3006 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.368. */
  readonly priorityIndication?: PriorityIndication | undefined;
  /** SM-RP-SMEA: AVP 3309 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.338. */
  readonly smRpSmea?: Uint8Array | undefined;
}

/** T4-Parameters: AVP 3106 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
export const t4Parameters: AvpDescriptor<T4Parameters> = /* @__PURE__ */ defineGroup({
  name: 'T4-Parameters', code: 3106, vendorId: 10415,
  members: () => ({
    priorityIndication,
    smRpSmea,
  }),
});

/** The members of Service-Data. */
export interface ServiceData extends WithOthers {
  /** T4-Data: AVP 3108 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly t4Data?: T4Data | undefined;
}

/** Service-Data: AVP 3107 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
export const serviceData: AvpDescriptor<ServiceData> = /* @__PURE__ */ defineGroup({
  name: 'Service-Data', code: 3107, vendorId: 10415,
  members: () => ({
    t4Data,
  }),
});

/** The members of T4-Data. */
export interface T4Data extends WithOthers {
  /** HSS-Cause: AVP 3109 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly hssCause?: number | undefined;
  /** Serving-Node: AVP 2401 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.173. */
  readonly servingNode?: ServingNode | undefined;
  /** Additional-Serving-Node: AVP 2406 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.173. */
  readonly additionalServingNode?: readonly AdditionalServingNode[] | undefined;
}

/** T4-Data: AVP 3108 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
export const t4Data: AvpDescriptor<T4Data> = /* @__PURE__ */ defineGroup({
  name: 'T4-Data', code: 3108, vendorId: 10415,
  members: () => ({
    hssCause,
    servingNode,
    additionalServingNode: many(additionalServingNode),
  }),
});

/** HSS-Cause: AVP 3109 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
export const hssCause: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'HSS-Cause', code: 3109, vendorId: 10415, type: 'Unsigned32' });

/** SIR-Flags: AVP 3110 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
export const sirFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'SIR-Flags', code: 3110, vendorId: 10415, type: 'Unsigned32' });

/** External-Identifier: AVP 3111 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.336. */
export const externalIdentifier: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'External-Identifier', code: 3111, vendorId: 10415, type: 'UTF8String', isSensitive: true });

/** IP-SM-GW-Realm: AVP 3112 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 29.336. */
export const ipSmGwRealm: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'IP-SM-GW-Realm', code: 3112, vendorId: 10415, type: 'DiameterIdentity' });
