import { Buffer } from 'node:buffer';

/** For copies that are kept: `Buffer.from` takes memory from a pool of 8 KiB that lives as long as the copy. */
export function inOwnMemory(bytes: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(bytes.length);
  own.set(bytes);
  return own;
}
