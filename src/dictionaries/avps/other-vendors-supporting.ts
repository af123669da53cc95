// Made from dictionaries/other-vendors-supporting.json by npm run dictionaries. Do not edit.

import { defineAvp, type AvpDescriptor, type EnumValue } from '../../dictionary/descriptors.js';

/** The values of Reservation-Priority (ETSI TS 183 033 / ES 283 034). */
export const ReservationPriority = {
  DEFAULT: 0,
  PRIORITY_ONE: 1,
  PRIORITY_TWO: 2,
  PRIORITY_THREE: 3,
  PRIORITY_FOUR: 4,
  PRIORITY_FIVE: 5,
  PRIORITY_SIX: 6,
  PRIORITY_SEVEN: 7,
  PRIORITY_EIGHT: 8,
  PRIORITY_NINE: 9,
  PRIORITY_TEN: 10,
  PRIORITY_ELEVEN: 11,
  PRIORITY_TWELVE: 12,
  PRIORITY_THIRTEEN: 13,
  PRIORITY_FOURTEEN: 14,
  PRIORITY_FIFTEEN: 15,
} as const;
export type ReservationPriority = EnumValue<typeof ReservationPriority>;

/** 3GPP2-BSID: AVP 9010 of vendor 5535 (3GPP2), UTF8String, M bit. 3GPP2. */
export const threeGpp2Bsid: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: '3GPP2-BSID', code: 9010, vendorId: 5535, type: 'UTF8String' });

/** Logical-Access-ID: AVP 302 of vendor 13019 (ETSI), OctetString, M bit. ETSI TS 183 033 / ES 283 034. */
export const logicalAccessId: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Logical-Access-ID', code: 302, vendorId: 13019, type: 'OctetString' });

/** Physical-Access-ID: AVP 313 of vendor 13019 (ETSI), UTF8String, M bit. ETSI TS 183 033 / ES 283 034. */
export const physicalAccessId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Physical-Access-ID', code: 313, vendorId: 13019, type: 'UTF8String' });

/** Reservation-Priority: AVP 458 of vendor 13019 (ETSI), Enumerated. ETSI TS 183 033 / ES 283 034. */
export const reservationPriority: AvpDescriptor<ReservationPriority> = /* @__PURE__ */ defineAvp({ name: 'Reservation-Priority', code: 458, vendorId: 13019, type: 'Enumerated', isMandatory: false, enumeration: ReservationPriority });

/** Line-Identifier: AVP 500 of vendor 13019 (ETSI), OctetString. ETSI TS 183 033 / ES 283 034. */
export const lineIdentifier: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Line-Identifier', code: 500, vendorId: 13019, type: 'OctetString', isMandatory: false });
