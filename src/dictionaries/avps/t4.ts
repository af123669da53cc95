// Made from dictionaries/t4.json by npm run dictionaries. Do not edit.

import { defineAvp, type AvpDescriptor, type EnumValue } from '../../dictionary/descriptors.js';

/** The values of SM-Delivery-Outcome-T4 (3GPP TS 29.337). */
export const SmDeliveryOutcomeT4 = {
  ABSENT_SUBSCRIBER: 0,
  UE_MEMORTY_CAPACITY_EXCEEDED: 1,
  SUCCESSFUL_TRANSFER: 2,
  VALIDITY_TIME_EXPIRED: 3,
} as const;
export type SmDeliveryOutcomeT4 = EnumValue<typeof SmDeliveryOutcomeT4>;

/** The values of Absent-Subscriber-Diagnostic-T4 (3GPP TS 29.337). */
export const AbsentSubscriberDiagnosticT4 = {
  NO_PAGING_RESPONSE: 0,
  UE_DETACHED: 1,
  UE_DEREGISTERED: 2,
  UE_PURGED: 3,
  ROAMING_RESTRICTION: 4,
  UNIDENTIFIED_SUBSCRIBER: 5,
} as const;
export type AbsentSubscriberDiagnosticT4 = EnumValue<typeof AbsentSubscriberDiagnosticT4>;

/** SM-Delivery-Outcome-T4: AVP 3200 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.337. */
export const smDeliveryOutcomeT4: AvpDescriptor<SmDeliveryOutcomeT4> = /* @__PURE__ */ defineAvp({ name: 'SM-Delivery-Outcome-T4', code: 3200, vendorId: 10415, type: 'Enumerated', enumeration: SmDeliveryOutcomeT4 });

/** Absent-Subscriber-Diagnostic-T4: AVP 3201 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.337. */
export const absentSubscriberDiagnosticT4: AvpDescriptor<AbsentSubscriberDiagnosticT4> = /* @__PURE__ */ defineAvp({ name: 'Absent-Subscriber-Diagnostic-T4', code: 3201, vendorId: 10415, type: 'Enumerated', enumeration: AbsentSubscriberDiagnosticT4 });

/** Trigger-Action: AVP 3202 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.337. */
export const triggerAction: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Trigger-Action', code: 3202, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** MTC-Error-Diagnostic: AVP 3203 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.337. */
export const mtcErrorDiagnostic: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'MTC-Error-Diagnostic', code: 3203, vendorId: 10415, type: 'Unsigned32', isMandatory: false });
