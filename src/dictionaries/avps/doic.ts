// Made from dictionaries/doic.json by npm run dictionaries. Do not edit.

import { defineAvp, defineGroup, first, type AvpDescriptor, type EnumValue, type WithOthers } from '../../dictionary/descriptors.js';

/** The values of OC-Report-Type (RFC 7683). */
export const OcReportType = {
  HOST_REPORT: 0,
  REALM_REPORT: 1,
  PEER_REPORT: 2,
} as const;
export type OcReportType = EnumValue<typeof OcReportType>;

/** The members of OC-Supported-Features. */
export interface OcSupportedFeatures extends WithOthers {
  /** OC-Feature-Vector: AVP 622, Unsigned64. RFC 7683. */
  readonly ocFeatureVector?: bigint | undefined;
}

/** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
export const ocSupportedFeatures: AvpDescriptor<OcSupportedFeatures> = /* @__PURE__ */ defineGroup({
  name: 'OC-Supported-Features', code: 621, isMandatory: false,
  members: () => ({
    ocFeatureVector,
  }),
});

/** OC-Feature-Vector: AVP 622, Unsigned64. RFC 7683. */
export const ocFeatureVector: AvpDescriptor<bigint> = /* @__PURE__ */ defineAvp({ name: 'OC-Feature-Vector', code: 622, type: 'Unsigned64', isMandatory: false });

/** The members of OC-OLR. */
export interface OcOlr extends WithOthers {
  /** OC-Sequence-Number: AVP 624, Unsigned64. RFC 7683. */
  readonly ocSequenceNumber: bigint;
  /** OC-Report-Type: AVP 626, Enumerated. RFC 7683. */
  readonly ocReportType: OcReportType;
  /** OC-Reduction-Percentage: AVP 627, Unsigned32. RFC 7683. */
  readonly ocReductionPercentage?: number | undefined;
  /** OC-Validity-Duration: AVP 625, Unsigned32. RFC 7683. */
  readonly ocValidityDuration?: number | undefined;
}

/** OC-OLR: AVP 623, Grouped. RFC 7683. */
export const ocOlr: AvpDescriptor<OcOlr> = /* @__PURE__ */ defineGroup({
  name: 'OC-OLR', code: 623, isMandatory: false,
  members: () => ({
    ocSequenceNumber: first(ocSequenceNumber),
    ocReportType: first(ocReportType),
    ocReductionPercentage,
    ocValidityDuration,
  }),
});

/** OC-Sequence-Number: AVP 624, Unsigned64. RFC 7683. */
export const ocSequenceNumber: AvpDescriptor<bigint> = /* @__PURE__ */ defineAvp({ name: 'OC-Sequence-Number', code: 624, type: 'Unsigned64', isMandatory: false });

/** OC-Validity-Duration: AVP 625, Unsigned32. RFC 7683. */
export const ocValidityDuration: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'OC-Validity-Duration', code: 625, type: 'Unsigned32', isMandatory: false });

/** OC-Report-Type: AVP 626, Enumerated. RFC 7683. */
export const ocReportType: AvpDescriptor<OcReportType> = /* @__PURE__ */ defineAvp({ name: 'OC-Report-Type', code: 626, type: 'Enumerated', isMandatory: false, enumeration: OcReportType });

/** OC-Reduction-Percentage: AVP 627, Unsigned32. RFC 7683. */
export const ocReductionPercentage: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'OC-Reduction-Percentage', code: 627, type: 'Unsigned32', isMandatory: false });
