// Made from dictionaries/accounting.json by npm run dictionaries. Do not edit.

import { defineAvp, type AvpDescriptor, type EnumValue } from '../../dictionary/descriptors.js';

/** The values of Accounting-Record-Type (RFC 6733). */
export const AccountingRecordType = {
  EVENT_RECORD: 1,
  START_RECORD: 2,
  INTERIM_RECORD: 3,
  STOP_RECORD: 4,
} as const;
export type AccountingRecordType = EnumValue<typeof AccountingRecordType>;

/** The values of Accounting-Realtime-Required (RFC 6733). */
export const AccountingRealtimeRequired = {
  DELIVER_AND_GRANT: 1,
  GRANT_AND_STORE: 2,
  GRANT_AND_LOSE: 3,
} as const;
export type AccountingRealtimeRequired = EnumValue<typeof AccountingRealtimeRequired>;

/** Acct-Session-Id: AVP 44, OctetString, M bit. RFC 6733. */
export const acctSessionId: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Acct-Session-Id', code: 44, type: 'OctetString' });

/** Acct-Multi-Session-Id: AVP 50, UTF8String, M bit. RFC 6733. */
export const acctMultiSessionId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Acct-Multi-Session-Id', code: 50, type: 'UTF8String' });

/** Acct-Interim-Interval: AVP 85, Unsigned32, M bit, in seconds. RFC 6733. */
export const acctInterimInterval: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Acct-Interim-Interval', code: 85, type: 'Unsigned32' });

/** Accounting-Sub-Session-Id: AVP 287, Unsigned64, M bit. RFC 6733. */
export const accountingSubSessionId: AvpDescriptor<bigint> = /* @__PURE__ */ defineAvp({ name: 'Accounting-Sub-Session-Id', code: 287, type: 'Unsigned64' });

/** Accounting-Record-Type: AVP 480, Enumerated, M bit. RFC 6733. */
export const accountingRecordType: AvpDescriptor<AccountingRecordType> = /* @__PURE__ */ defineAvp({ name: 'Accounting-Record-Type', code: 480, type: 'Enumerated', enumeration: AccountingRecordType });

/** Accounting-Realtime-Required: AVP 483, Enumerated, M bit. RFC 6733. */
export const accountingRealtimeRequired: AvpDescriptor<AccountingRealtimeRequired> = /* @__PURE__ */ defineAvp({ name: 'Accounting-Realtime-Required', code: 483, type: 'Enumerated', enumeration: AccountingRealtimeRequired });

/** Accounting-Record-Number: AVP 485, Unsigned32, M bit. RFC 6733. */
export const accountingRecordNumber: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Accounting-Record-Number', code: 485, type: 'Unsigned32' });
