// Made from dictionaries/swm.json by npm run dictionaries. Do not edit.

import { defineAvp, defineGroup, type AvpDescriptor, type WithOthers } from '../../dictionary/descriptors.js';
import {
  type TraceData,
  traceData,
  traceReference,
} from './s6a.js';

/** The members of Trace-Info. */
export interface TraceInfo extends WithOthers {
  /** Trace-Data: AVP 1458 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly traceData?: TraceData | undefined;
  /** Trace-Reference: AVP 1459 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly traceReference?: Uint8Array | undefined;
}

/** Trace-Info: AVP 1505 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.273. */
export const traceInfo: AvpDescriptor<TraceInfo> = /* @__PURE__ */ defineGroup({
  name: 'Trace-Info', code: 1505, vendorId: 10415, isMandatory: false,
  members: () => ({
    traceData,
    traceReference,
  }),
});

/** AAR-Flags: AVP 1539 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
export const aarFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'AAR-Flags', code: 1539, vendorId: 10415, type: 'Unsigned32', isMandatory: false });
