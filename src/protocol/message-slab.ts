import { Buffer } from 'node:buffer';
import { InvalidMessageError } from '../errors.js';
import { MAX_MESSAGE_BYTES } from './header.js';

/** Messages are cut from here one after the other. One that is kept keeps all of it, so it is no larger than this. */
const slabBytes = 16 * 1024;
let slab = Buffer.alloc(0);
let used = 0;
let isSlabTaken = false;

/** The bytes that `write` makes at an offset. `write` returns their end, or -1 where there is no room. */
export function encodedBy(write: (target: Buffer, offset: number) => number): Buffer {
  // A getter among the fields may encode another message meanwhile.
  if (isSlabTaken) return encodedApart(write, slabBytes);
  isSlabTaken = true;
  try {
    const end = write(slab, used);
    if (end >= 0) return cut(end);
    slab = Buffer.allocUnsafeSlow(slabBytes);
    used = 0;
    const endInNew = write(slab, 0);
    return endInNew < 0 ? encodedApart(write, slabBytes * 4) : cut(endInNew);
  } finally {
    isSlabTaken = false;
  }
}

function cut(end: number): Buffer {
  const bytes = slab.subarray(used, end);
  used = end;
  return bytes;
}

function encodedApart(write: (target: Buffer, offset: number) => number, size: number): Buffer {
  const target = Buffer.allocUnsafeSlow(size);
  const end = write(target, 0);
  if (end >= 0) return Buffer.from(target.subarray(0, end));
  if (size >= MAX_MESSAGE_BYTES) {
    throw new InvalidMessageError(`A message has at most ${MAX_MESSAGE_BYTES} bytes`);
  }
  return encodedApart(write, Math.min(size * 4, MAX_MESSAGE_BYTES));
}
