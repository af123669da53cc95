import type { Buffer } from 'node:buffer';
import { plainHeaderBytes, vendorFlag, vendorHeaderBytes } from '../protocol/avp-layout.js';
import { commandCodeAt, flagsAt, HEADER_BYTES, lengthAt, uint32At, VERSION } from '../protocol/header.js';

/** Longer messages are found only where the one before tells where they begin. */
const maxFoundBytes = 1024 * 1024;
/** So many AVPs must be sound, as far as they are there: random bytes pass one of them once in 2^31 times. */
const comparedAvps = 4;

/** `wait`: too few bytes are there to tell. */
export type Guess = 'yes' | 'no' | 'wait';

/** Whether a message may begin here: its header and its first AVPs are sound. Takes the same time whatever the bytes. */
export function looksLikeMessage(bytes: Buffer, start: number): Guess {
  const there = bytes.length - start;
  if (bytes[start] !== VERSION) return 'no';
  if (there < HEADER_BYTES) return 'wait';
  const length = lengthAt(bytes, start);
  if (length <= HEADER_BYTES || length % 4 !== 0 || length > maxFoundBytes) return 'no';
  // The four flags that are reserved; a request is no error (RFC 6733 §3).
  const flags = flagsAt(bytes, start);
  if ((flags & 0x0f) !== 0 || (flags & 0xa0) === 0xa0 || commandCodeAt(bytes, start) === 0) return 'no';
  return soundAvps(bytes, start + HEADER_BYTES, start + length);
}

function soundAvps(bytes: Buffer, start: number, end: number): Guess {
  let offset = start;
  for (let avps = 0; avps < comparedAvps && offset < end; avps++) {
    if (offset + plainHeaderBytes > bytes.length) return avps === 0 ? 'wait' : 'yes';
    const flagsAndLength = uint32At(bytes, offset + 4);
    const length = flagsAndLength & 0xff_ff_ff;
    const flags = flagsAndLength >>> 24;
    const least = (flags & vendorFlag) === 0 ? plainHeaderBytes : vendorHeaderBytes;
    const isSound = (flags & 0x1f) === 0 && uint32At(bytes, offset) !== 0 && length >= least;
    if (!isSound || length > end - offset) return 'no';
    offset += (length + 3) & ~3;
  }
  return 'yes';
}
