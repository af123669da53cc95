import type { Buffer } from 'node:buffer';
import { dataEndAt, dataStartAt, lengthIfSound, vendorIdAt } from '../protocol/avp-layout.js';
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
  /** 0 without a Session-Id. */
  sessionHash: number;
  priority: number;
}

/** `found`: is filled in, so that nothing is made for a request. */
export function readRoutingAvps(message: Buffer, found: RoutingAvps): void {
  const end = message.length;
  for (let offset = HEADER_BYTES; offset < end;) {
    const length = lengthIfSound(message, offset, end);
    if (length === 0) return;
    const code = uint32At(message, offset);
    if (code < drmpCode + 1 && code >= AvpCode.sessionId && vendorIdAt(message, offset) === 0) {
      const start = dataStartAt(message, offset);
      const dataEnd = dataEndAt(message, offset);
      if (code === AvpCode.sessionId) found.sessionHash = hashOf(message, start, dataEnd);
      else if (code === AvpCode.destinationHost) {
        found.destinationHost = message.toString('latin1', start, dataEnd).toLowerCase();
      } else if (code === drmpCode && dataEnd - start === 4) {
        found.priority = Math.min(uint32At(message, start), leastUrgent);
      }
    }
    offset += (length + 3) & ~3;
  }
}

/** FNV-1a, 32 bits. */
function hashOf(buffer: Buffer, start: number, end: number): number {
  let hash = 0x811c_9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ uint8At(buffer, i), 0x0100_0193);
  return hash >>> 0;
}
