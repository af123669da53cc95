import { Buffer } from 'node:buffer';
import { firstAvpFault } from './avp-layout.js';
import { Avp } from './avp.js';
import { AvpCode, fixedDataBytes, isBaseAvp, isMandatoryByDefault } from './base-avps.js';
import { ResultCode } from './codes.js';
import { HEADER_BYTES } from './header.js';
import type { DiameterMessage } from './message.js';

/** What is wrong with a request, as its answer says it (RFC 6733 §7.1.5). */
export interface RequestFault {
  readonly resultCode: number;
  readonly errorMessage: string;
  readonly failedAvps: readonly Avp[];
}

/** Which AVPs a command of the base protocol needs, and which may stand in it once. */
export interface Grammar {
  readonly required: readonly number[];
  readonly atMostOnce: readonly number[];
}

/** Broken AVP lengths: 5014 with the offending header, whole and with an empty payload, in Failed-AVP. */
export function structureFault(message: DiameterMessage): RequestFault | undefined {
  const bytes = message.bytes;
  const offset = firstAvpFault(bytes, HEADER_BYTES, bytes.length);
  if (offset === -1) return undefined;
  const header = Buffer.alloc(12);
  bytes.copy(header, 0, offset, Math.min(bytes.length, offset + 12));
  const hasVendor = (header.readUInt8(4) & 0x80) !== 0 && offset + 12 <= bytes.length;
  const code = header.readUInt32BE(0);
  const vendorId = hasVendor ? header.readUInt32BE(8) : 0;
  return {
    resultCode: ResultCode.DIAMETER_INVALID_AVP_LENGTH,
    errorMessage: `AVP ${code} at offset ${offset} has an AVP Length that does not fit`,
    failedAvps: [new Avp(code, vendorId, (header.readUInt8(4) & 0x40) !== 0, minimalData(code, vendorId))],
  };
}

/** The first defect of a base-protocol request: lengths, unknown mandatory AVPs, occurrence. */
export function baseRequestFault(message: DiameterMessage, grammar: Grammar): RequestFault | undefined {
  const broken = structureFault(message);
  if (broken !== undefined) return broken;
  const avps = message.avps();
  for (const avp of avps) {
    const size = avp.vendorId === 0 ? fixedDataBytes(avp.code) : undefined;
    if (size !== undefined && avp.data.length !== size) {
      const errorMessage = `AVP ${avp.code} holds ${avp.data.length} bytes instead of ${size}`;
      return { resultCode: ResultCode.DIAMETER_INVALID_AVP_LENGTH, errorMessage, failedAvps: [avp] };
    }
  }
  const unknown = avps.find((avp) => avp.isMandatory && !isBaseAvp(avp.code, avp.vendorId));
  if (unknown !== undefined) {
    const errorMessage = `AVP ${unknown.code} of vendor ${unknown.vendorId} is mandatory and not known here`;
    return { resultCode: ResultCode.DIAMETER_AVP_UNSUPPORTED, errorMessage, failedAvps: [unknown] };
  }
  return occurrenceFault(avps, grammar);
}

function occurrenceFault(avps: readonly Avp[], grammar: Grammar): RequestFault | undefined {
  const withCode = (code: number) => avps.filter((avp) => avp.code === code && avp.vendorId === 0);
  const missing = grammar.required.find((code) => withCode(code).length === 0);
  if (missing !== undefined) {
    return {
      resultCode: ResultCode.DIAMETER_MISSING_AVP,
      errorMessage: `AVP ${missing} is missing`,
      failedAvps: [new Avp(missing, 0, isMandatoryByDefault(missing, 0), minimalData(missing, 0))],
    };
  }
  for (const code of grammar.atMostOnce) {
    const excess = withCode(code)[1];
    if (excess !== undefined) {
      return {
        resultCode: ResultCode.DIAMETER_AVP_OCCURS_TOO_MANY_TIMES,
        errorMessage: `AVP ${code} may stand here only once`,
        failedAvps: [excess],
      };
    }
  }
  return undefined;
}

/** Zeros of the smallest size that the AVP's type allows. */
function minimalData(code: number, vendorId: number): Buffer {
  if (vendorId !== 0) return Buffer.alloc(0);
  return Buffer.alloc(fixedDataBytes(code) ?? (code === AvpCode.hostIpAddress ? 6 : 0));
}
