import { Buffer } from 'node:buffer';

/** For what is kept: `Buffer.from` takes a copy from a pool, all 8 KiB of which live as long as it does. */
export function inOwnMemory(bytes: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(bytes.length);
  own.set(bytes);
  return own;
}
