// Made from dictionaries/load.json by npm run dictionaries. Do not edit.

import { defineAvp, defineGroup, type AvpDescriptor, type EnumValue, type WithOthers } from '../../dictionary/descriptors.js';

/** The values of Load-Type (RFC 8583). */
export const LoadType = {
  HOST: 0,
  PEER: 1,
} as const;
export type LoadType = EnumValue<typeof LoadType>;

/** SourceID: AVP 649, DiameterIdentity. RFC 8583. */
export const sourceid: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'SourceID', code: 649, type: 'DiameterIdentity', isMandatory: false });

/** The members of Load. */
export interface Load extends WithOthers {
  /** Load-Type: AVP 651, Enumerated. RFC 8583. */
  readonly loadType?: LoadType | undefined;
  /** Load-Value: AVP 652, Unsigned64. RFC 8583. */
  readonly loadValue?: bigint | undefined;
  /** SourceID: AVP 649, DiameterIdentity. RFC 8583. */
  readonly sourceid?: string | undefined;
}

/** Load: AVP 650, Grouped. RFC 8583. */
export const load: AvpDescriptor<Load> = /* @__PURE__ */ defineGroup({
  name: 'Load', code: 650, isMandatory: false,
  members: () => ({
    loadType,
    loadValue,
    sourceid,
  }),
});

/** Load-Type: AVP 651, Enumerated. RFC 8583. */
export const loadType: AvpDescriptor<LoadType> = /* @__PURE__ */ defineAvp({ name: 'Load-Type', code: 651, type: 'Enumerated', isMandatory: false, enumeration: LoadType });

/** Load-Value: AVP 652, Unsigned64. RFC 8583. */
export const loadValue: AvpDescriptor<bigint> = /* @__PURE__ */ defineAvp({ name: 'Load-Value', code: 652, type: 'Unsigned64', isMandatory: false });
