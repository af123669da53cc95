// Made from dictionaries/s6b.json by npm run dictionaries. Do not edit.

import { defineAvp, type AvpDescriptor, type EnumValue } from '../../dictionary/descriptors.js';

/** The values of Trust-Relationship-Update (3GPP TS 29.273). */
export const TrustRelationshipUpdate = {
  REQUEST_UPDATE: 1,
} as const;
export type TrustRelationshipUpdate = EnumValue<typeof TrustRelationshipUpdate>;

/** Trust-Relationship-Update: AVP 1515 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.273. */
export const trustRelationshipUpdate: AvpDescriptor<TrustRelationshipUpdate> = /* @__PURE__ */ defineAvp({ name: 'Trust-Relationship-Update', code: 1515, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: TrustRelationshipUpdate });

/** RAR-Flags: AVP 1522 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
export const rarFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'RAR-Flags', code: 1522, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** DER-S6b-Flags: AVP 1523 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
export const derS6bFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'DER-S6b-Flags', code: 1523, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Origination-Time-Stamp: AVP 1536 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.273. */
export const originationTimeStamp: AvpDescriptor<bigint> = /* @__PURE__ */ defineAvp({ name: 'Origination-Time-Stamp', code: 1536, vendorId: 10415, type: 'Unsigned64', isMandatory: false });

/** Maximum-Wait-Time: AVP 1537 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
export const maximumWaitTime: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Maximum-Wait-Time', code: 1537, vendorId: 10415, type: 'Unsigned32', isMandatory: false });
