/** What a request says of where it is to go, and how urgent it is: read without an object for each AVP. */

import type { Buffer } from 'node:buffer';
import {
  dataEndAt,
  dataStartAt,
  lengthIfSound,
  offsetOfAvp,
  plainHeaderBytes,
  vendorIdAt,
} from './avp-layout.js';
import { AvpCode } from './base-avps.js';
import { HEADER_BYTES, uint32At, uint8At } from './header.js';

/** DRMP (RFC 7944 §9.1): 0 is the most urgent. */
const drmpCode = 301;
export const leastUrgent = 15;
/** Of a request that says nothing (RFC 7944 §8). */
const usualPriority = 10;

/** Tells nearly all other AVPs apart by one octet. */
const destinationHostLastOctet = AvpCode.destinationHost & 0xff;

/** In lower case; undefined if there is none. Each request is looked through for it. */
export function destinationHostOf(message: Buffer): string | undefined {
  const end = message.length;
  for (let offset = HEADER_BYTES; offset < end;) {
    if (
      uint8At(message, offset + 3) === destinationHostLastOctet &&
      isDestinationHost(message, offset, end)
    ) {
      const host = message.toString('latin1', dataStartAt(message, offset), dataEndAt(message, offset));
      return host.toLowerCase();
    }
    const length = uint32At(message, offset + 4) & 0xff_ff_ff;
    if (length < plainHeaderBytes) return undefined;
    offset += (length + 3) & ~3;
  }
  return undefined;
}

function isDestinationHost(message: Buffer, offset: number, end: number): boolean {
  return (
    uint32At(message, offset) === AvpCode.destinationHost &&
    lengthIfSound(message, offset, end) > 0 &&
    vendorIdAt(message, offset) === 0
  );
}

/** In lower case; undefined if there is none. */
export function destinationRealmOf(message: Buffer): string | undefined {
  const offset = offsetOfAvp(message, HEADER_BYTES, message.length, AvpCode.destinationRealm);
  if (offset === -1) return undefined;
  return message.toString('latin1', dataStartAt(message, offset), dataEndAt(message, offset)).toLowerCase();
}

/** DRMP, or what holds without one. */
export function priorityOf(message: Buffer): number {
  const offset = offsetOfAvp(message, HEADER_BYTES, message.length, drmpCode);
  if (offset === -1) return usualPriority;
  const start = dataStartAt(message, offset);
  return dataEndAt(message, offset) - start === 4
    ? Math.min(uint32At(message, start), leastUrgent)
    : usualPriority;
}

/** The Session-Id in 32 bits, by FNV-1a; 0 if there is none. */
export function sessionHashOf(message: Buffer): number {
  const offset = offsetOfAvp(message, HEADER_BYTES, message.length, AvpCode.sessionId);
  if (offset === -1) return 0;
  const end = dataEndAt(message, offset);
  let hash = 0x811c_9dc5;
  for (let i = dataStartAt(message, offset); i < end; i++) {
    hash = Math.imul(hash ^ uint8At(message, i), 0x0100_0193);
  }
  return hash >>> 0;
}
