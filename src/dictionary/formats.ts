import { Buffer } from 'node:buffer';
import { InvalidMessageError } from '../errors.js';
import { kindOf, show } from '../phrases.js';

/** Octets with a format of their own, and their readers. */

function refuse(what: string, expected: string, value: unknown): InvalidMessageError {
  return new InvalidMessageError(`${what} must be ${expected} (got ${show(value)})`);
}

/**
 * Digits two to an octet, the first in the low half, filled up with `f`: MSISDN, IMEI and SCAddress (TBCD-STRING of
 * 3GPP TS 29.002). Also takes `*`, `#`, `a`, `b` and `c`. Throws an {@link InvalidMessageError}.
 */
export function tbcd(digits: string): Buffer {
  if (typeof digits !== 'string' || !/^[\d*#abc]*$/.test(digits)) {
    throw new InvalidMessageError(`tbcd must be digits, *, #, a, b or c (got ${kindOf(digits)})`);
  }
  const bytes = Buffer.alloc(Math.ceil(digits.length / 2));
  for (let at = 0; at < bytes.length; at++) {
    bytes[at] = tbcdCode(digits[2 * at]) | (tbcdCode(digits[2 * at + 1]) << 4);
  }
  return bytes;
}

/** The digits of a TBCD-STRING; reading ends at the first filler. */
export function readTbcd(bytes: Uint8Array): string {
  const digits = Array.from(bytes, (byte) => tbcdDigits.charAt(byte & 0xf) + tbcdDigits.charAt(byte >> 4));
  return digits.join('').replace(/f.*$/, '');
}

const tbcdDigits = '0123456789*#abcf';

/** A digit that is missing is the filler. */
function tbcdCode(digit = 'f'): number {
  return tbcdDigits.indexOf(digit);
}

/**
 * Visited-PLMN-Id and the like: `plmnId('001', '01')` is `00 f1 10`, `plmnId('310', '410')` is `13 00 14`
 * (3GPP TS 29.272 §7.3.9, TS 23.003). Throws an {@link InvalidMessageError}.
 */
export function plmnId(mcc: string, mnc: string): Buffer {
  if (typeof mcc !== 'string' || !/^\d{3}$/.test(mcc)) throw refuse('mcc', 'three digits', mcc);
  if (typeof mnc !== 'string' || !/^\d{2,3}$/.test(mnc)) throw refuse('mnc', 'two or three digits', mnc);
  const third = mnc.charAt(2) || 'f';
  return Buffer.from([
    tbcdCode(mcc[0]) | (tbcdCode(mcc[1]) << 4),
    tbcdCode(mcc[2]) | (tbcdCode(third) << 4),
    tbcdCode(mnc[0]) | (tbcdCode(mnc[1]) << 4),
  ]);
}

/** The MCC and MNC of three octets. Throws an {@link InvalidMessageError} if they are not a PLMN. */
export function readPlmnId(bytes: Uint8Array): { readonly mcc: string; readonly mnc: string } {
  const [first = 0, second = 0, third = 0] = bytes;
  const halves = [first & 0xf, first >> 4, second & 0xf, third & 0xf, third >> 4, second >> 4];
  const [last] = halves.slice(5);
  const isDigits = halves.slice(0, 5).every((half) => half <= 9) && (last === 0xf || (last ?? 0xf) <= 9);
  if (bytes.length !== 3 || !isDigits) throw refuse('a PLMN', '3 octets of digits', bytes);
  const digits = halves.filter((half) => half !== 0xf).join('');
  return { mcc: digits.slice(0, 3), mnc: digits.slice(3) };
}

/** Framed-IP-Address: the four octets of an IPv4 address (RFC 7155 §4.4.10.5.1). Throws an {@link InvalidMessageError}. */
export function framedIpAddress(address: string): Buffer {
  const parts = typeof address === 'string' ? address.split('.') : [];
  const isAddress =
    parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
  if (!isAddress) throw refuse('framedIpAddress', 'an IPv4 address', address);
  return Buffer.from(parts.map(Number));
}

/** The IPv4 address in a Framed-IP-Address. Throws an {@link InvalidMessageError}. */
export function readFramedIpAddress(bytes: Uint8Array): string {
  if (bytes.length !== 4) throw refuse('a Framed-IP-Address', '4 octets', bytes);
  return Array.from(bytes).join('.');
}

/**
 * 3GPP-MS-TimeZone (3GPP TS 29.061 §16.4.7.2): the offset of the local time from UTC in minutes, daylight saving included, and the
 * hours of daylight saving in it. `threeGppMsTimezone(120, 1)` is `80 01`. Throws an {@link InvalidMessageError}.
 */
export function threeGppMsTimezone(offsetMinutes: number, daylightSavingHours: 0 | 1 | 2 = 0): Buffer {
  const quarters = Math.abs(offsetMinutes) / 15;
  if (!Number.isInteger(quarters) || quarters > maxQuarters) {
    throw refuse('offsetMinutes', 'a multiple of 15 from -1185 to 1185', offsetMinutes);
  }
  if (![0, 1, 2].includes(daylightSavingHours)) {
    throw refuse('daylightSavingHours', '0, 1 or 2', daylightSavingHours);
  }
  // Two digits as in 3GPP TS 23.040 §9.2.3.11, the first in the low half, whose highest bit is the sign.
  const sign = offsetMinutes < 0 ? 8 : 0;
  return Buffer.from([((quarters % 10) << 4) | sign | Math.floor(quarters / 10), daylightSavingHours]);
}

/** 79 quarters of an hour: seven bits of decimal digits. */
const maxQuarters = 79;

/** What a 3GPP-MS-TimeZone says. Throws an {@link InvalidMessageError} if it is none. */
export function readThreeGppMsTimezone(bytes: Uint8Array): {
  readonly offsetMinutes: number;
  readonly daylightSavingHours: number;
} {
  const [zone = 0, daylightSaving = 0] = bytes;
  const units = zone >> 4;
  const daylightSavingHours = daylightSaving & 3;
  if (bytes.length !== 2 || units > 9 || daylightSavingHours === 3) {
    throw refuse('a 3GPP-MS-TimeZone', '2 octets: decimal digits, and daylight saving of 0 to 2', bytes);
  }
  const minutes = ((zone & 7) * 10 + units) * 15;
  return { offsetMinutes: (zone & 8) === 0 || minutes === 0 ? minutes : -minutes, daylightSavingHours };
}
