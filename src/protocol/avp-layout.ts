import type { Buffer } from 'node:buffer';
import { AvpCode } from './base-avps.js';
import { uint32At, uint8At } from './header.js';

/** Where AVPs lie in a buffer, without an object for each. */

/**
 * An AVP begins with 8 octets, or 12 where the V bit is set (RFC 6733 §4.1):
 *
 *      0                          4        5                  8
 *     +--------------------------+--------+------------------+
 *     |         AVP Code         | V M P  |    AVP Length    |  header + data, without padding
 *     +--------------------------+--------+------------------+
 *     |   Vendor-ID, if V        |   data …
 */
export const vendorFlag = 0x80;
export const mandatoryFlag = 0x40;
export const plainHeaderBytes = 8;
export const vendorHeaderBytes = 12;

/** Where the first AVP of this code begins that is no vendor's, up to a broken length; -1 if there is none. */
export function offsetOfAvp(buffer: Buffer, start: number, end: number, code: number): number {
  for (let offset = start; offset < end;) {
    const length = lengthIfSound(buffer, offset, end);
    if (length === 0) break;
    if (uint32At(buffer, offset) === code && vendorIdAt(buffer, offset) === 0) return offset;
    offset += (length + 3) & ~3;
  }
  return -1;
}

/** Where the data of the sound AVP at an offset begins. */
export function dataStartAt(buffer: Buffer, offset: number): number {
  return offset + headerBytesAt(buffer, offset);
}

/** Where the data of the sound AVP at an offset ends, and its padding begins. */
export function dataEndAt(buffer: Buffer, offset: number): number {
  return offset + (uint32At(buffer, offset + 4) & 0xff_ff_ff);
}

/** DiameterIdentities differ in the case of ASCII letters only (RFC 6733 §4.3.1). */
export function lowerCase(octet: number): number {
  return octet >= 0x41 && octet <= 0x5a ? octet | 0x20 : octet;
}

/** Whether the data of the sound AVP at an offset is this identity; `identity`: in lower case. */
export function isIdentityAt(buffer: Buffer, offset: number, identity: Buffer): boolean {
  const start = dataStartAt(buffer, offset);
  if (dataEndAt(buffer, offset) - start !== identity.length) return false;
  for (let i = 0; i < identity.length; i++) {
    if (lowerCase(uint8At(buffer, start + i)) !== identity[i]) return false;
  }
  return true;
}

/**
 * The offset of the first AVP whose AVP Length is smaller than its header or runs past the end, or of fewer than
 * 8 octets left over; -1 if there is none. Looks only at this level, not into groups.
 */
export function firstAvpFault(buffer: Buffer, start: number, end: number): number {
  let offset = start;
  while (offset < end) {
    const length = lengthIfSound(buffer, offset, end);
    if (length === 0) return offset;
    offset += (length + 3) & ~3;
  }
  return -1;
}

/** Tells nearly all other AVPs apart by one octet. */
const resultCodeLastOctet = AvpCode.resultCode & 0xff;

/** See {@link resultCodeDataAt}. */
export const unreadable = -1;

/**
 * Where the data of an answer's Result-Code begins, and 0 if it has none. `unreadable` if it cannot be handed to its caller: an
 * AVP length is broken, or a Result-Code has not the size of one.
 */
export function resultCodeDataAt(buffer: Buffer, start: number, end: number): number {
  let found = 0;
  let offset = start;
  while (offset < end) {
    const length = lengthIfSound(buffer, offset, end);
    if (length === 0) return unreadable;
    if (
      uint8At(buffer, offset + 3) === resultCodeLastOctet &&
      uint32At(buffer, offset) === AvpCode.resultCode &&
      vendorIdAt(buffer, offset) === 0
    ) {
      const headerBytes = headerBytesAt(buffer, offset);
      if (length - headerBytes !== 4) return unreadable;
      if (found === 0) found = offset + headerBytes;
    }
    offset += (length + 3) & ~3;
  }
  return found;
}

/** The AVP Length at an offset if it covers its header and stays within the end; otherwise 0. */
export function lengthIfSound(buffer: Buffer, offset: number, end: number): number {
  if (end - offset < plainHeaderBytes) return 0;
  const flagsAndLength = uint32At(buffer, offset + 4);
  const length = flagsAndLength & 0xff_ff_ff;
  const headerBytes = flagsAndLength >>> 31 === 1 ? vendorHeaderBytes : plainHeaderBytes;
  return length < headerBytes || length > end - offset ? 0 : length;
}

export function vendorIdAt(buffer: Buffer, offset: number): number {
  return headerBytesAt(buffer, offset) === plainHeaderBytes ? 0 : uint32At(buffer, offset + plainHeaderBytes);
}

/** Decided by the V bit alone, also where the Vendor-ID behind it is 0. */
export function headerBytesAt(buffer: Buffer, offset: number): number {
  return (uint8At(buffer, offset + 4) & vendorFlag) === 0 ? plainHeaderBytes : vendorHeaderBytes;
}
