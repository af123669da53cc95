// Made from dictionaries/s6c.json by npm run dictionaries. Do not edit.

import { defineAvp, defineGroup, type AvpDescriptor, type EnumValue, type WithOthers } from '../../dictionary/descriptors.js';

/** The values of SM-RP-MTI (3GPP TS 29.338). */
export const SmRpMti = {
  SM_DELIVER: 0,
  SM_STATUS_REPORT: 1,
} as const;
export type SmRpMti = EnumValue<typeof SmRpMti>;

/** The values of SM-Delivery-Not-Intended (3GPP TS 29.338). */
export const SmDeliveryNotIntended = {
  ONLY_IMSI_REQUESTED: 0,
  ONLY_MCC_MNC_REQUESTED: 1,
} as const;
export type SmDeliveryNotIntended = EnumValue<typeof SmDeliveryNotIntended>;

/** The values of SM-Delivery-Cause (3GPP TS 29.338). */
export const SmDeliveryCause = {
  SM_Delivery_Cause: 0,
  ABSENT_USER: 1,
  SUCCESSFUL_TRANSFER: 2,
} as const;
export type SmDeliveryCause = EnumValue<typeof SmDeliveryCause>;

/** The values of SMSF-3GPP-SBI-Support-Indicator (3GPP TS 29.338). */
export const Smsf3gppSbiSupportIndicator = {
  NOT_SUPPORT_SBI: 0,
  SUPPORT_SBI: 1,
} as const;
export type Smsf3gppSbiSupportIndicator = EnumValue<typeof Smsf3gppSbiSupportIndicator>;

/** The values of SMSF-Non-3GPP-SBI-Support-Indicator (3GPP TS 29.338). */
export const SmsfNon3gppSbiSupportIndicator = {
  NOT_SUPPORT_SBI: 0,
  SUPPORT_SBI: 1,
} as const;
export type SmsfNon3gppSbiSupportIndicator = EnumValue<typeof SmsfNon3gppSbiSupportIndicator>;

/** The values of IP-SM-GW-SBI-Support-Indicator (3GPP TS 29.338). */
export const IpSmGwSbiSupportIndicator = {
  NOT_SUPPORT_SBI: 0,
  SUPPORT_SBI: 1,
} as const;
export type IpSmGwSbiSupportIndicator = EnumValue<typeof IpSmGwSbiSupportIndicator>;

/** SM-RP-MTI: AVP 3308 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.338. */
export const smRpMti: AvpDescriptor<SmRpMti> = /* @__PURE__ */ defineAvp({ name: 'SM-RP-MTI', code: 3308, vendorId: 10415, type: 'Enumerated', enumeration: SmRpMti });

/** SM-RP-SMEA: AVP 3309 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.338. */
export const smRpSmea: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'SM-RP-SMEA', code: 3309, vendorId: 10415, type: 'OctetString' });

/** SRR-Flags: AVP 3310 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.338. */
export const srrFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'SRR-Flags', code: 3310, vendorId: 10415, type: 'Unsigned32' });

/** SM-Delivery-Not-Intended: AVP 3311 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.338. */
export const smDeliveryNotIntended: AvpDescriptor<SmDeliveryNotIntended> = /* @__PURE__ */ defineAvp({ name: 'SM-Delivery-Not-Intended', code: 3311, vendorId: 10415, type: 'Enumerated', enumeration: SmDeliveryNotIntended });

/** MWD-Status: AVP 3312 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.338. */
export const mwdStatus: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'MWD-Status', code: 3312, vendorId: 10415, type: 'Unsigned32' });

/** MME-Absent-User-Diagnostic-SM: AVP 3313 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.338. */
export const mmeAbsentUserDiagnosticSm: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'MME-Absent-User-Diagnostic-SM', code: 3313, vendorId: 10415, type: 'Unsigned32' });

/** MSC-Absent-User-Diagnostic-SM: AVP 3314 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.338. */
export const mscAbsentUserDiagnosticSm: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'MSC-Absent-User-Diagnostic-SM', code: 3314, vendorId: 10415, type: 'Unsigned32' });

/** SGSN-Absent-User-Diagnostic-SM: AVP 3315 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.338. */
export const sgsnAbsentUserDiagnosticSm: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'SGSN-Absent-User-Diagnostic-SM', code: 3315, vendorId: 10415, type: 'Unsigned32' });

/** The members of SM-Delivery-Outcome. */
export interface SmDeliveryOutcome extends WithOthers {
  /** MME-SM-Delivery-Outcome: AVP 3317 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.338. */
  readonly mmeSmDeliveryOutcome?: MmeSmDeliveryOutcome | undefined;
  /** MSC-SM-Delivery-Outcome: AVP 3318 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.338. */
  readonly mscSmDeliveryOutcome?: MscSmDeliveryOutcome | undefined;
  /** SGSN-SM-Delivery-Outcome: AVP 3319 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.338. */
  readonly sgsnSmDeliveryOutcome?: SgsnSmDeliveryOutcome | undefined;
  /** IP-SM-GW-SM-Delivery-Outcome: AVP 3320 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.338. */
  readonly ipSmGwSmDeliveryOutcome?: IpSmGwSmDeliveryOutcome | undefined;
  /** SMSF-3GPP-SM-Delivery-Outcome: AVP 3336 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.338. */
  readonly smsf3gppSmDeliveryOutcome?: Smsf3gppSmDeliveryOutcome | undefined;
  /** SMSF-Non-3GPP-SM-Delivery-Outcome: AVP 3337 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.338. */
  readonly smsfNon3gppSmDeliveryOutcome?: SmsfNon3gppSmDeliveryOutcome | undefined;
}

/** SM-Delivery-Outcome: AVP 3316 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.338. */
export const smDeliveryOutcome: AvpDescriptor<SmDeliveryOutcome> = /* @__PURE__ */ defineGroup({
  name: 'SM-Delivery-Outcome', code: 3316, vendorId: 10415,
  members: () => ({
    mmeSmDeliveryOutcome,
    mscSmDeliveryOutcome,
    sgsnSmDeliveryOutcome,
    ipSmGwSmDeliveryOutcome,
    smsf3gppSmDeliveryOutcome,
    smsfNon3gppSmDeliveryOutcome,
  }),
});

/** The members of MME-SM-Delivery-Outcome. */
export interface MmeSmDeliveryOutcome extends WithOthers {
  /** SM-Delivery-Cause: AVP 3321 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.338. */
  readonly smDeliveryCause?: SmDeliveryCause | undefined;
  /** Absent-User-Diagnostic-SM: AVP 3322 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.338. */
  readonly absentUserDiagnosticSm?: number | undefined;
}

/** MME-SM-Delivery-Outcome: AVP 3317 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.338. */
export const mmeSmDeliveryOutcome: AvpDescriptor<MmeSmDeliveryOutcome> = /* @__PURE__ */ defineGroup({
  name: 'MME-SM-Delivery-Outcome', code: 3317, vendorId: 10415,
  members: () => ({
    smDeliveryCause,
    absentUserDiagnosticSm,
  }),
});

/** The members of MSC-SM-Delivery-Outcome. */
export interface MscSmDeliveryOutcome extends WithOthers {
  /** SM-Delivery-Cause: AVP 3321 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.338. */
  readonly smDeliveryCause?: SmDeliveryCause | undefined;
  /** Absent-User-Diagnostic-SM: AVP 3322 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.338. */
  readonly absentUserDiagnosticSm?: number | undefined;
}

/** MSC-SM-Delivery-Outcome: AVP 3318 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.338. */
export const mscSmDeliveryOutcome: AvpDescriptor<MscSmDeliveryOutcome> = /* @__PURE__ */ defineGroup({
  name: 'MSC-SM-Delivery-Outcome', code: 3318, vendorId: 10415,
  members: () => ({
    smDeliveryCause,
    absentUserDiagnosticSm,
  }),
});

/** The members of SGSN-SM-Delivery-Outcome. */
export interface SgsnSmDeliveryOutcome extends WithOthers {
  /** SM-Delivery-Cause: AVP 3321 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.338. */
  readonly smDeliveryCause?: SmDeliveryCause | undefined;
  /** Absent-User-Diagnostic-SM: AVP 3322 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.338. */
  readonly absentUserDiagnosticSm?: number | undefined;
}

/** SGSN-SM-Delivery-Outcome: AVP 3319 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.338. */
export const sgsnSmDeliveryOutcome: AvpDescriptor<SgsnSmDeliveryOutcome> = /* @__PURE__ */ defineGroup({
  name: 'SGSN-SM-Delivery-Outcome', code: 3319, vendorId: 10415,
  members: () => ({
    smDeliveryCause,
    absentUserDiagnosticSm,
  }),
});

/** The members of IP-SM-GW-SM-Delivery-Outcome. */
export interface IpSmGwSmDeliveryOutcome extends WithOthers {
  /** SM-Delivery-Cause: AVP 3321 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.338. */
  readonly smDeliveryCause?: SmDeliveryCause | undefined;
  /** Absent-User-Diagnostic-SM: AVP 3322 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.338. */
  readonly absentUserDiagnosticSm?: number | undefined;
}

/** IP-SM-GW-SM-Delivery-Outcome: AVP 3320 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.338. */
export const ipSmGwSmDeliveryOutcome: AvpDescriptor<IpSmGwSmDeliveryOutcome> = /* @__PURE__ */ defineGroup({
  name: 'IP-SM-GW-SM-Delivery-Outcome', code: 3320, vendorId: 10415,
  members: () => ({
    smDeliveryCause,
    absentUserDiagnosticSm,
  }),
});

/** SM-Delivery-Cause: AVP 3321 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.338. */
export const smDeliveryCause: AvpDescriptor<SmDeliveryCause> = /* @__PURE__ */ defineAvp({ name: 'SM-Delivery-Cause', code: 3321, vendorId: 10415, type: 'Enumerated', enumeration: SmDeliveryCause });

/** Absent-User-Diagnostic-SM: AVP 3322 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.338. */
export const absentUserDiagnosticSm: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Absent-User-Diagnostic-SM', code: 3322, vendorId: 10415, type: 'Unsigned32' });

/** RDR-Flags: AVP 3323 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.338. */
export const rdrFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'RDR-Flags', code: 3323, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Maximum-UE-Availability-Time: AVP 3329 of vendor 10415 (3GPP), Time. 3GPP TS 29.338. */
export const maximumUeAvailabilityTime: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Maximum-UE-Availability-Time', code: 3329, vendorId: 10415, type: 'Time', isMandatory: false });

/** SMS-GMSC-Alert-Event: AVP 3333 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.338. */
export const smsGmscAlertEvent: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'SMS-GMSC-Alert-Event', code: 3333, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** SMSF-3GPP-Absent-User-Diagnostic-SM: AVP 3334 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.338. */
export const smsf3gppAbsentUserDiagnosticSm: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'SMSF-3GPP-Absent-User-Diagnostic-SM', code: 3334, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** SMSF-Non-3GPP-Absent-User-Diagnostic-SM: AVP 3335 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.338. */
export const smsfNon3gppAbsentUserDiagnosticSm: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'SMSF-Non-3GPP-Absent-User-Diagnostic-SM', code: 3335, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** The members of SMSF-3GPP-SM-Delivery-Outcome. */
export interface Smsf3gppSmDeliveryOutcome extends WithOthers {
  /** SM-Delivery-Cause: AVP 3321 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.338. */
  readonly smDeliveryCause?: SmDeliveryCause | undefined;
  /** Absent-User-Diagnostic-SM: AVP 3322 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.338. */
  readonly absentUserDiagnosticSm?: number | undefined;
}

/** SMSF-3GPP-SM-Delivery-Outcome: AVP 3336 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.338. */
export const smsf3gppSmDeliveryOutcome: AvpDescriptor<Smsf3gppSmDeliveryOutcome> = /* @__PURE__ */ defineGroup({
  name: 'SMSF-3GPP-SM-Delivery-Outcome', code: 3336, vendorId: 10415, isMandatory: false,
  members: () => ({
    smDeliveryCause,
    absentUserDiagnosticSm,
  }),
});

/** The members of SMSF-Non-3GPP-SM-Delivery-Outcome. */
export interface SmsfNon3gppSmDeliveryOutcome extends WithOthers {
  /** SM-Delivery-Cause: AVP 3321 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.338. */
  readonly smDeliveryCause?: SmDeliveryCause | undefined;
  /** Absent-User-Diagnostic-SM: AVP 3322 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.338. */
  readonly absentUserDiagnosticSm?: number | undefined;
}

/** SMSF-Non-3GPP-SM-Delivery-Outcome: AVP 3337 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.338. */
export const smsfNon3gppSmDeliveryOutcome: AvpDescriptor<SmsfNon3gppSmDeliveryOutcome> = /* @__PURE__ */ defineGroup({
  name: 'SMSF-Non-3GPP-SM-Delivery-Outcome', code: 3337, vendorId: 10415, isMandatory: false,
  members: () => ({
    smDeliveryCause,
    absentUserDiagnosticSm,
  }),
});

/** SMSF-3GPP-Number: AVP 3338 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.338. */
export const smsf3gppNumber: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'SMSF-3GPP-Number', code: 3338, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** SMSF-Non-3GPP-Number: AVP 3339 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.338. */
export const smsfNon3gppNumber: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'SMSF-Non-3GPP-Number', code: 3339, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** SMSF-3GPP-Name: AVP 3340 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.338. */
export const smsf3gppName: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'SMSF-3GPP-Name', code: 3340, vendorId: 10415, type: 'DiameterIdentity', isMandatory: false });

/** SMSF-Non-3GPP-Name: AVP 3341 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.338. */
export const smsfNon3gppName: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'SMSF-Non-3GPP-Name', code: 3341, vendorId: 10415, type: 'DiameterIdentity', isMandatory: false });

/** SMSF-3GPP-Realm: AVP 3342 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.338. */
export const smsf3gppRealm: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'SMSF-3GPP-Realm', code: 3342, vendorId: 10415, type: 'DiameterIdentity', isMandatory: false });

/** SMSF-Non-3GPP-Realm: AVP 3343 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.338. */
export const smsfNon3gppRealm: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'SMSF-Non-3GPP-Realm', code: 3343, vendorId: 10415, type: 'DiameterIdentity', isMandatory: false });

/** The members of SMSF-3GPP-Address. */
export interface Smsf3gppAddress extends WithOthers {
  /** SMSF-3GPP-Number: AVP 3338 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.338. */
  readonly smsf3gppNumber?: Uint8Array | undefined;
  /** SMSF-3GPP-Name: AVP 3340 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.338. */
  readonly smsf3gppName?: string | undefined;
  /** SMSF-3GPP-Realm: AVP 3342 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.338. */
  readonly smsf3gppRealm?: string | undefined;
  /** SMSF-3GPP-SBI-Support-Indicator: AVP 3346 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.338. */
  readonly smsf3gppSbiSupportIndicator?: Smsf3gppSbiSupportIndicator | undefined;
}

/** SMSF-3GPP-Address: AVP 3344 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.338. */
export const smsf3gppAddress: AvpDescriptor<Smsf3gppAddress> = /* @__PURE__ */ defineGroup({
  name: 'SMSF-3GPP-Address', code: 3344, vendorId: 10415, isMandatory: false,
  members: () => ({
    smsf3gppNumber,
    smsf3gppName,
    smsf3gppRealm,
    smsf3gppSbiSupportIndicator,
  }),
});

/** The members of SMSF-Non-3GPP-Address. */
export interface SmsfNon3gppAddress extends WithOthers {
  /** SMSF-Non-3GPP-Number: AVP 3339 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.338. */
  readonly smsfNon3gppNumber?: Uint8Array | undefined;
  /** SMSF-Non-3GPP-Name: AVP 3341 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.338. */
  readonly smsfNon3gppName?: string | undefined;
  /** SMSF-Non-3GPP-Realm: AVP 3343 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.338. */
  readonly smsfNon3gppRealm?: string | undefined;
  /** SMSF-Non-3GPP-SBI-Support-Indicator: AVP 3347 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.338. */
  readonly smsfNon3gppSbiSupportIndicator?: SmsfNon3gppSbiSupportIndicator | undefined;
}

/** SMSF-Non-3GPP-Address: AVP 3345 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.338. */
export const smsfNon3gppAddress: AvpDescriptor<SmsfNon3gppAddress> = /* @__PURE__ */ defineGroup({
  name: 'SMSF-Non-3GPP-Address', code: 3345, vendorId: 10415, isMandatory: false,
  members: () => ({
    smsfNon3gppNumber,
    smsfNon3gppName,
    smsfNon3gppRealm,
    smsfNon3gppSbiSupportIndicator,
  }),
});

/** SMSF-3GPP-SBI-Support-Indicator: AVP 3346 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.338. */
export const smsf3gppSbiSupportIndicator: AvpDescriptor<Smsf3gppSbiSupportIndicator> = /* @__PURE__ */ defineAvp({ name: 'SMSF-3GPP-SBI-Support-Indicator', code: 3346, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: Smsf3gppSbiSupportIndicator });

/** SMSF-Non-3GPP-SBI-Support-Indicator: AVP 3347 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.338. */
export const smsfNon3gppSbiSupportIndicator: AvpDescriptor<SmsfNon3gppSbiSupportIndicator> = /* @__PURE__ */ defineAvp({ name: 'SMSF-Non-3GPP-SBI-Support-Indicator', code: 3347, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: SmsfNon3gppSbiSupportIndicator });

/** IP-SM-GW-SBI-Support-Indicator: AVP 3348 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.338. */
export const ipSmGwSbiSupportIndicator: AvpDescriptor<IpSmGwSbiSupportIndicator> = /* @__PURE__ */ defineAvp({ name: 'IP-SM-GW-SBI-Support-Indicator', code: 3348, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: IpSmGwSbiSupportIndicator });
