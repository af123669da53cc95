// Made from dictionaries/ietf-supporting.json by npm run dictionaries. Do not edit.

import { atLeast, defineAvp, defineGroup, first, many, required, type AvpDescriptor, type EnumValue, type WithOthers } from '../../dictionary/descriptors.js';
import {
  destinationHost,
  destinationRealm,
  vendorId,
} from '../../dictionary/base-descriptors.js';

/** The values of DRMP (RFC 7944). */
export const Drmp = {
  PRIORITY_0: 0,
  PRIORITY_1: 1,
  PRIORITY_2: 2,
  PRIORITY_3: 3,
  PRIORITY_4: 4,
  PRIORITY_5: 5,
  PRIORITY_6: 6,
  PRIORITY_7: 7,
  PRIORITY_8: 8,
  PRIORITY_9: 9,
  PRIORITY_10: 10,
  PRIORITY_11: 11,
  PRIORITY_12: 12,
  PRIORITY_13: 13,
  PRIORITY_14: 14,
  PRIORITY_15: 15,
} as const;
export type Drmp = EnumValue<typeof Drmp>;

/** The values of Key-Type (RFC 6734). */
export const KeyType = {
  DSRK: 0,
  RRK: 1,
  RMSK: 2,
} as const;
export type KeyType = EnumValue<typeof KeyType>;

/** Digest-Realm: AVP 104, UTF8String, M bit. RFC 4590. */
export const digestRealm: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Digest-Realm', code: 104, type: 'UTF8String' });

/** Digest-Qop: AVP 110, UTF8String, M bit. RFC 4590. */
export const digestQop: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Digest-Qop', code: 110, type: 'UTF8String' });

/** Digest-Algorithm: AVP 111, UTF8String, M bit. RFC 4590. */
export const digestAlgorithm: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Digest-Algorithm', code: 111, type: 'UTF8String' });

/** Digest-HA1: AVP 121, UTF8String, M bit. RFC 4590. */
export const digestHa1: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Digest-HA1', code: 121, type: 'UTF8String', isSensitive: true });

/** MIP6-Feature-Vector: AVP 124, Unsigned64, M bit. RFC 5778. */
export const mip6FeatureVector: AvpDescriptor<bigint> = /* @__PURE__ */ defineAvp({ name: 'MIP6-Feature-Vector', code: 124, type: 'Unsigned64' });

/** MIP6-Home-Link-Prefix: AVP 125, OctetString, M bit. RFC 5447. */
export const mip6HomeLinkPrefix: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'MIP6-Home-Link-Prefix', code: 125, type: 'OctetString' });

/** Operator-Name: AVP 126, OctetString, M bit. RFC 5580. */
export const operatorName: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Operator-Name', code: 126, type: 'OctetString' });

/** Location-Information: AVP 127, OctetString, M bit. RFC 5580. */
export const locationInformation: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Location-Information', code: 127, type: 'OctetString', isSensitive: true });

/** Location-Data: AVP 128, OctetString, M bit. RFC 5580. */
export const locationData: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Location-Data', code: 128, type: 'OctetString', isSensitive: true });

/** DRMP: AVP 301, Enumerated. RFC 7944. */
export const drmp: AvpDescriptor<Drmp> = /* @__PURE__ */ defineAvp({ name: 'DRMP', code: 301, type: 'Enumerated', isMandatory: false, enumeration: Drmp });

/** MIP-Home-Agent-Address: AVP 334, Address, M bit. RFC 4004. */
export const mipHomeAgentAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'MIP-Home-Agent-Address', code: 334, type: 'Address' });

/** MIP-Session-Key: AVP 343, OctetString, M bit. RFC 5778. */
export const mipSessionKey: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'MIP-Session-Key', code: 343, type: 'OctetString', isSensitive: true });

/** The members of MIP-Home-Agent-Host. */
export interface MipHomeAgentHost extends WithOthers {
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost: string;
}

/** MIP-Home-Agent-Host: AVP 348, Grouped, M bit. RFC 4004. */
export const mipHomeAgentHost: AvpDescriptor<MipHomeAgentHost> = /* @__PURE__ */ defineGroup({
  name: 'MIP-Home-Agent-Host', code: 348,
  members: () => ({
    destinationRealm: required(destinationRealm),
    destinationHost: required(destinationHost),
  }),
});

/** The members of MIP6-Agent-Info. */
export interface Mip6AgentInfo extends WithOthers {
  /** MIP-Home-Agent-Address: AVP 334, Address, M bit. RFC 4004. */
  readonly mipHomeAgentAddress?: readonly string[] | undefined;
  /** MIP-Home-Agent-Host: AVP 348, Grouped, M bit. RFC 4004. */
  readonly mipHomeAgentHost?: MipHomeAgentHost | undefined;
  /** MIP6-Home-Link-Prefix: AVP 125, OctetString, M bit. RFC 5447. */
  readonly mip6HomeLinkPrefix?: Uint8Array | undefined;
  /** PMIP6-IPv4-Home-Address: AVP 505, Address, M bit. RFC 5779. */
  readonly pmip6Ipv4HomeAddress?: string | undefined;
}

/** MIP6-Agent-Info: AVP 486, Grouped, M bit. RFC 5778. */
export const mip6AgentInfo: AvpDescriptor<Mip6AgentInfo> = /* @__PURE__ */ defineGroup({
  name: 'MIP6-Agent-Info', code: 486,
  members: () => ({
    mipHomeAgentAddress: many(mipHomeAgentAddress, 2),
    mipHomeAgentHost,
    mip6HomeLinkPrefix,
    pmip6Ipv4HomeAddress,
  }),
});

/** MIP-Careof-Address: AVP 487, Address, M bit. RFC 5778. */
export const mipCareofAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'MIP-Careof-Address', code: 487, type: 'Address' });

/** MIP-MN-HA-SPI: AVP 491, Unsigned32, M bit. RFC 5778. */
export const mipMnHaSpi: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'MIP-MN-HA-SPI', code: 491, type: 'Unsigned32' });

/** Service-Selection: AVP 493, UTF8String, M bit. RFC 5778. */
export const serviceSelection: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Service-Selection', code: 493, type: 'UTF8String' });

/** PMIP6-IPv4-Home-Address: AVP 505, Address, M bit. RFC 5779. */
export const pmip6Ipv4HomeAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'PMIP6-IPv4-Home-Address', code: 505, type: 'Address' });

/** Mobile-Node-Identifier: AVP 506, UTF8String, M bit. RFC 5779. */
export const mobileNodeIdentifier: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Mobile-Node-Identifier', code: 506, type: 'UTF8String' });

/** The members of QoS-Resources. */
export interface QosResources extends WithOthers {
  /** Filter-Rule: AVP 509, Grouped, M bit. RFC 5777. */
  readonly filterRule: readonly FilterRule[];
}

/** QoS-Resources: AVP 508, Grouped, M bit. RFC 5777. */
export const qosResources: AvpDescriptor<QosResources> = /* @__PURE__ */ defineGroup({
  name: 'QoS-Resources', code: 508,
  members: () => ({
    filterRule: atLeast(filterRule),
  }),
});

/** The members of Filter-Rule. */
export interface FilterRule extends WithOthers {
  /** Filter-Rule-Precedence: AVP 510, Unsigned32. RFC 5777. */
  readonly filterRulePrecedence?: number | undefined;
}

/** Filter-Rule: AVP 509, Grouped, M bit. RFC 5777. */
export const filterRule: AvpDescriptor<FilterRule> = /* @__PURE__ */ defineGroup({
  name: 'Filter-Rule', code: 509,
  members: () => ({
    filterRulePrecedence,
  }),
});

/** Filter-Rule-Precedence: AVP 510, Unsigned32. RFC 5777. */
export const filterRulePrecedence: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Filter-Rule-Precedence', code: 510, type: 'Unsigned32', isMandatory: false });

/** Time-Of-Day-Start: AVP 561, Unsigned32. RFC 5777. */
export const timeOfDayStart: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Time-Of-Day-Start', code: 561, type: 'Unsigned32', isMandatory: false });

/** Time-Of-Day-End: AVP 562, Unsigned32. RFC 5777. */
export const timeOfDayEnd: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Time-Of-Day-End', code: 562, type: 'Unsigned32', isMandatory: false });

/** Day-Of-Week-Mask: AVP 563, Unsigned32. RFC 5777. */
export const dayOfWeekMask: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Day-Of-Week-Mask', code: 563, type: 'Unsigned32', isMandatory: false });

/** QoS-Profile-Id: AVP 573, Unsigned32. RFC 5777. */
export const qosProfileId: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'QoS-Profile-Id', code: 573, type: 'Unsigned32', isMandatory: false });

/** The members of QoS-Profile-Template. */
export interface QosProfileTemplate extends WithOthers {
  /** Vendor-Id: AVP 266, Unsigned32, M bit. RFC 6733. */
  readonly vendorId: number;
  /** QoS-Profile-Id: AVP 573, Unsigned32. RFC 5777. */
  readonly qosProfileId: number;
}

/** QoS-Profile-Template: AVP 574, Grouped, M bit. RFC 5777. */
export const qosProfileTemplate: AvpDescriptor<QosProfileTemplate> = /* @__PURE__ */ defineGroup({
  name: 'QoS-Profile-Template', code: 574,
  members: () => ({
    vendorId: required(vendorId),
    qosProfileId: required(qosProfileId),
  }),
});

/** The members of QoS-Capability. */
export interface QosCapability extends WithOthers {
  /** QoS-Profile-Template: AVP 574, Grouped, M bit. RFC 5777. */
  readonly qosProfileTemplate: readonly QosProfileTemplate[];
}

/** QoS-Capability: AVP 578, Grouped. RFC 5777. */
export const qosCapability: AvpDescriptor<QosCapability> = /* @__PURE__ */ defineGroup({
  name: 'QoS-Capability', code: 578, isMandatory: false,
  members: () => ({
    qosProfileTemplate: atLeast(qosProfileTemplate),
  }),
});

/** The members of Key. */
export interface Key extends WithOthers {
  /** Key-Type: AVP 582, Enumerated. RFC 6734. */
  readonly keyType: KeyType;
  /** Keying-Material: AVP 583, OctetString. RFC 6734. */
  readonly keyingMaterial: Uint8Array;
  /** Key-Lifetime: AVP 584, Unsigned32. RFC 6734. */
  readonly keyLifetime?: number | undefined;
  /** Key-Name: AVP 586, OctetString. RFC 6734. */
  readonly keyName?: Uint8Array | undefined;
  /** Key-SPI: AVP 585, Unsigned32. RFC 6734. */
  readonly keySpi?: number | undefined;
}

/** Key: AVP 581, Grouped. RFC 6734. */
export const key: AvpDescriptor<Key> = /* @__PURE__ */ defineGroup({
  name: 'Key', code: 581, isMandatory: false,
  members: () => ({
    keyType: first(keyType),
    keyingMaterial: required(keyingMaterial),
    keyLifetime,
    keyName,
    keySpi,
  }),
});

/** Key-Type: AVP 582, Enumerated. RFC 6734. */
export const keyType: AvpDescriptor<KeyType> = /* @__PURE__ */ defineAvp({ name: 'Key-Type', code: 582, type: 'Enumerated', isMandatory: false, enumeration: KeyType });

/** Keying-Material: AVP 583, OctetString. RFC 6734. */
export const keyingMaterial: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Keying-Material', code: 583, type: 'OctetString', isMandatory: false, isSensitive: true });

/** Key-Lifetime: AVP 584, Unsigned32. RFC 6734. */
export const keyLifetime: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Key-Lifetime', code: 584, type: 'Unsigned32', isMandatory: false });

/** Key-SPI: AVP 585, Unsigned32. RFC 6734. */
export const keySpi: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Key-SPI', code: 585, type: 'Unsigned32', isMandatory: false });

/** Key-Name: AVP 586, OctetString. RFC 6734. */
export const keyName: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Key-Name', code: 586, type: 'OctetString', isMandatory: false, isSensitive: true });

/** The members of ERP-RK-Request. */
export interface ErpRkRequest extends WithOthers {
  /** ERP-Realm: AVP 619, DiameterIdentity. RFC 6942. */
  readonly erpRealm: string;
}

/** ERP-RK-Request: AVP 618, Grouped. RFC 6942. */
export const erpRkRequest: AvpDescriptor<ErpRkRequest> = /* @__PURE__ */ defineGroup({
  name: 'ERP-RK-Request', code: 618, isMandatory: false,
  members: () => ({
    erpRealm: required(erpRealm),
  }),
});

/** ERP-Realm: AVP 619, DiameterIdentity. RFC 6942. */
export const erpRealm: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'ERP-Realm', code: 619, type: 'DiameterIdentity', isMandatory: false });
