// Made from dictionaries/sy.json by npm run dictionaries. Do not edit.

import { defineAvp, defineGroup, many, required, type AvpDescriptor, type EnumValue, type WithOthers } from '../../dictionary/descriptors.js';

/** The values of SL-Request-Type (3GPP TS 29.219). */
export const SlRequestType = {
  INITIAL_REQUEST: 0,
  INTERMEDIATE_REQUEST: 1,
} as const;
export type SlRequestType = EnumValue<typeof SlRequestType>;

/** Policy-Counter-Identifier: AVP 2901 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.219. */
export const policyCounterIdentifier: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Policy-Counter-Identifier', code: 2901, vendorId: 10415, type: 'UTF8String' });

/** Policy-Counter-Status: AVP 2902 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.219. */
export const policyCounterStatus: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Policy-Counter-Status', code: 2902, vendorId: 10415, type: 'UTF8String' });

/** The members of Policy-Counter-Status-Report. */
export interface PolicyCounterStatusReport extends WithOthers {
  /** Policy-Counter-Identifier: AVP 2901 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.219. */
  readonly policyCounterIdentifier: string;
  /** Policy-Counter-Status: AVP 2902 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.219. */
  readonly policyCounterStatus: string;
  /** Pending-Policy-Counter-Information: AVP 2905 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.219. */
  readonly pendingPolicyCounterInformation?: readonly PendingPolicyCounterInformation[] | undefined;
}

/** Policy-Counter-Status-Report: AVP 2903 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.219. */
export const policyCounterStatusReport: AvpDescriptor<PolicyCounterStatusReport> = /* @__PURE__ */ defineGroup({
  name: 'Policy-Counter-Status-Report', code: 2903, vendorId: 10415,
  members: () => ({
    policyCounterIdentifier: required(policyCounterIdentifier),
    policyCounterStatus: required(policyCounterStatus),
    pendingPolicyCounterInformation: many(pendingPolicyCounterInformation),
  }),
});

/** SL-Request-Type: AVP 2904 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.219. */
export const slRequestType: AvpDescriptor<SlRequestType> = /* @__PURE__ */ defineAvp({ name: 'SL-Request-Type', code: 2904, vendorId: 10415, type: 'Enumerated', enumeration: SlRequestType });

/** The members of Pending-Policy-Counter-Information. */
export interface PendingPolicyCounterInformation extends WithOthers {
  /** Policy-Counter-Status: AVP 2902 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.219. */
  readonly policyCounterStatus: string;
  /** Pending-Policy-Counter-Change-Time: AVP 2906 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.219. */
  readonly pendingPolicyCounterChangeTime: Date;
}

/** Pending-Policy-Counter-Information: AVP 2905 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.219. */
export const pendingPolicyCounterInformation: AvpDescriptor<PendingPolicyCounterInformation> = /* @__PURE__ */ defineGroup({
  name: 'Pending-Policy-Counter-Information', code: 2905, vendorId: 10415,
  members: () => ({
    policyCounterStatus: required(policyCounterStatus),
    pendingPolicyCounterChangeTime: required(pendingPolicyCounterChangeTime),
  }),
});

/** Pending-Policy-Counter-Change-Time: AVP 2906 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.219. */
export const pendingPolicyCounterChangeTime: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Pending-Policy-Counter-Change-Time', code: 2906, vendorId: 10415, type: 'Time' });

/** SN-Request-Type: AVP 2907 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.219. */
export const snRequestType: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'SN-Request-Type', code: 2907, vendorId: 10415, type: 'Unsigned32', isMandatory: false });
