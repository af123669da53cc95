// Made from dictionaries/sgd.json by npm run dictionaries. Do not edit.

import { defineAvp, defineGroup, required, type AvpDescriptor, type EnumValue, type WithOthers } from '../../dictionary/descriptors.js';

/** The values of SM-Enumerated-Delivery-Failure-Cause (3GPP TS 29.338). */
export const SmEnumeratedDeliveryFailureCause = {
  MEMORY_CAPACITY_EXCEEDED: 0,
  EQUIPMENT_PROTOCOL_ERROR: 1,
  EQUIPMENT_NOT_SM_EQUIPPED: 2,
  UNKNOWN_SERVICE_CENTRE: 3,
  SC_CONGESTION: 4,
  INVALID_SME_ADDRESS: 5,
  USER_NOT_SC_USER: 6,
} as const;
export type SmEnumeratedDeliveryFailureCause = EnumValue<typeof SmEnumeratedDeliveryFailureCause>;

/** SC-Address: AVP 3300 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.338. */
export const scAddress: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'SC-Address', code: 3300, vendorId: 10415, type: 'OctetString' });

/** SM-RP-UI: AVP 3301 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.338. */
export const smRpUi: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'SM-RP-UI', code: 3301, vendorId: 10415, type: 'OctetString', isSensitive: true });

/** TFR-Flags: AVP 3302 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.338. */
export const tfrFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'TFR-Flags', code: 3302, vendorId: 10415, type: 'Unsigned32' });

/** The members of SM-Delivery-Failure-Cause. */
export interface SmDeliveryFailureCause extends WithOthers {
  /** SM-Enumerated-Delivery-Failure-Cause: AVP 3304 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.338. */
  readonly smEnumeratedDeliveryFailureCause: SmEnumeratedDeliveryFailureCause;
  /** SM-Diagnostic-Info: AVP 3305 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.338. */
  readonly smDiagnosticInfo?: Uint8Array | undefined;
}

/** SM-Delivery-Failure-Cause: AVP 3303 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.338. */
export const smDeliveryFailureCause: AvpDescriptor<SmDeliveryFailureCause> = /* @__PURE__ */ defineGroup({
  name: 'SM-Delivery-Failure-Cause', code: 3303, vendorId: 10415,
  members: () => ({
    smEnumeratedDeliveryFailureCause: required(smEnumeratedDeliveryFailureCause),
    smDiagnosticInfo,
  }),
});

/** SM-Enumerated-Delivery-Failure-Cause: AVP 3304 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.338. */
export const smEnumeratedDeliveryFailureCause: AvpDescriptor<SmEnumeratedDeliveryFailureCause> = /* @__PURE__ */ defineAvp({ name: 'SM-Enumerated-Delivery-Failure-Cause', code: 3304, vendorId: 10415, type: 'Enumerated', enumeration: SmEnumeratedDeliveryFailureCause });

/** SM-Diagnostic-Info: AVP 3305 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.338. */
export const smDiagnosticInfo: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'SM-Diagnostic-Info', code: 3305, vendorId: 10415, type: 'OctetString' });

/** SM-Delivery-Timer: AVP 3306 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.338. */
export const smDeliveryTimer: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'SM-Delivery-Timer', code: 3306, vendorId: 10415, type: 'Unsigned32' });

/** SM-Delivery-Start-Time: AVP 3307 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.338. */
export const smDeliveryStartTime: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'SM-Delivery-Start-Time', code: 3307, vendorId: 10415, type: 'Time' });

/** The members of SMSMI-Correlation-ID. */
export interface SmsmiCorrelationId extends WithOthers {
  /** HSS-ID: AVP 3325 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.338. */
  readonly hssId?: string | undefined;
  /** Originating-SIP-URI: AVP 3326 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.338. */
  readonly originatingSipUri?: string | undefined;
  /** Destination-SIP-URI: AVP 3327 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.338. */
  readonly destinationSipUri?: string | undefined;
}

/** SMSMI-Correlation-ID: AVP 3324 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.338. */
export const smsmiCorrelationId: AvpDescriptor<SmsmiCorrelationId> = /* @__PURE__ */ defineGroup({
  name: 'SMSMI-Correlation-ID', code: 3324, vendorId: 10415, isMandatory: false,
  members: () => ({
    hssId,
    originatingSipUri,
    destinationSipUri,
  }),
});

/** HSS-ID: AVP 3325 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.338. */
export const hssId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'HSS-ID', code: 3325, vendorId: 10415, type: 'UTF8String', isMandatory: false });

/** Originating-SIP-URI: AVP 3326 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.338. */
export const originatingSipUri: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Originating-SIP-URI', code: 3326, vendorId: 10415, type: 'UTF8String', isMandatory: false });

/** Destination-SIP-URI: AVP 3327 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.338. */
export const destinationSipUri: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Destination-SIP-URI', code: 3327, vendorId: 10415, type: 'UTF8String', isMandatory: false });

/** OFR-Flags: AVP 3328 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.338. */
export const ofrFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'OFR-Flags', code: 3328, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Maximum-Retransmission-Time: AVP 3330 of vendor 10415 (3GPP), Time. 3GPP TS 29.338. */
export const maximumRetransmissionTime: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Maximum-Retransmission-Time', code: 3330, vendorId: 10415, type: 'Time', isMandatory: false });

/** Requested-Retransmission-Time: AVP 3331 of vendor 10415 (3GPP), Time. 3GPP TS 29.338. */
export const requestedRetransmissionTime: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Requested-Retransmission-Time', code: 3331, vendorId: 10415, type: 'Time', isMandatory: false });

/** SMS-GMSC-Address: AVP 3332 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.338. */
export const smsGmscAddress: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'SMS-GMSC-Address', code: 3332, vendorId: 10415, type: 'OctetString', isMandatory: false });
