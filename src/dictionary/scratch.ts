import { Buffer } from 'node:buffer';
import { InvalidMessageError } from '../errors.js';
import { MAX_MESSAGE_BYTES } from '../protocol/header.js';

/** Messages are made here first where nobody has given a place for them. It grows with the largest. */
let scratch = Buffer.allocUnsafeSlow(16 * 1024);
let isScratchUsed = false;

/** The bytes that `write` makes, in memory of their own. `write` returns the end, or -1 where there is no room. */
export function encodedBy(write: (target: Buffer) => number): Buffer {
  // A getter among the fields may encode another message meanwhile.
  const isNested = isScratchUsed;
  let target = isNested ? Buffer.allocUnsafeSlow(16 * 1024) : scratch;
  isScratchUsed = true;
  try {
    for (;;) {
      const end = write(target);
      if (end >= 0) {
        const bytes = Buffer.allocUnsafe(end);
        target.copy(bytes, 0, 0, end);
        return bytes;
      }
      if (target.length >= MAX_MESSAGE_BYTES) {
        throw new InvalidMessageError(`A message has at most ${MAX_MESSAGE_BYTES} bytes`);
      }
      target = Buffer.allocUnsafeSlow(Math.min(target.length * 4, MAX_MESSAGE_BYTES));
      if (!isNested && target.length <= maxScratchBytes) scratch = target;
    }
  } finally {
    isScratchUsed = isNested;
  }
}

const maxScratchBytes = 256 * 1024;
