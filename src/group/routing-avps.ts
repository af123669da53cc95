import type { Buffer } from 'node:buffer';
import { dataEndAt, dataStartAt, lengthIfSound, offsetOfAvp, vendorIdAt } from '../protocol/avp-layout.js';
import { AvpCode } from '../protocol/base-avps.js';
import { HEADER_BYTES, uint32At, uint8At } from '../protocol/header.js';

/** DRMP (RFC 7944 §9.1): 0 is the most urgent. */
const drmpCode = 301;
export const leastUrgent = 15;
/** Of a request that says nothing (RFC 7944 §8). */
export const usualPriority = 10;

/** What a group reads of a request to find its member, in one walk over the AVPs. */
export interface RoutingAvps {
  /** In lower case. */
  destinationHost: string | undefined;
  priority: number;
}

/** `found`: is filled in, so that nothing is made for a request. */
export function readRoutingAvps(message: Buffer, found: RoutingAvps): void {
  const end = message.length;
  for (let offset = HEADER_BYTES; offset < end;) {
    const length = lengthIfSound(message, offset, end);
    if (length === 0) return;
    const code = uint32At(message, offset);
    if ((code === AvpCode.destinationHost || code === drmpCode) && vendorIdAt(message, offset) === 0) {
      const start = dataStartAt(message, offset);
      const dataEnd = dataEndAt(message, offset);
      if (code === AvpCode.destinationHost) {
        found.destinationHost = message.toString('latin1', start, dataEnd).toLowerCase();
      } else if (dataEnd - start === 4) {
        found.priority = Math.min(uint32At(message, start), leastUrgent);
      }
    }
    offset += (length + 3) & ~3;
  }
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
