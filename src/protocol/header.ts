import { Buffer } from 'node:buffer';

/**
 * The 20 octets that every message begins with (RFC 6733 §3):
 *
 *      0        1                  4        5                  8
 *     +--------+------------------+--------+------------------+
 *     | version|  message length  | flags  |   command code   |
 *     +--------+------------------+--------+------------------+
 *     |       Application-ID      |  Hop-by-Hop Identifier    |
 *     +---------------------------+---------------------------+
 *     |   End-to-End Identifier   |  AVPs …
 */
export const HEADER_BYTES = 20;
export const VERSION = 1;
/** The largest multiple of four that 24 bits hold (RFC 6733 §3). */
export const MAX_MESSAGE_BYTES = 0xff_ff_fc;

const FLAGS_OFFSET = 4;
export const HOP_BY_HOP_OFFSET = 12;
export const END_TO_END_OFFSET = 16;

/** Command flags (RFC 6733 §3). */
export const CommandFlag = { request: 0x80, proxiable: 0x40, error: 0x20, retransmitted: 0x10 } as const;

/** One octet; 0 beyond the end. Buffer's own readers check their arguments, which costs more than reading. */
export function uint8At(buffer: Buffer, offset: number): number {
  return buffer[offset] ?? 0;
}

/** Four octets, big endian. */
export function uint32At(buffer: Buffer, offset: number): number {
  return ((uint8At(buffer, offset) << 24) | uint24At(buffer, offset + 1)) >>> 0;
}

function uint24At(buffer: Buffer, offset: number): number {
  return (uint8At(buffer, offset) << 16) | (uint8At(buffer, offset + 1) << 8) | uint8At(buffer, offset + 2);
}

export function putUint32(target: Buffer, offset: number, value: number): void {
  target[offset] = value >>> 24;
  target[offset + 1] = value >>> 16;
  target[offset + 2] = value >>> 8;
  target[offset + 3] = value;
}

export function lengthAt(buffer: Buffer, start: number): number {
  return uint24At(buffer, start + 1);
}

export function flagsAt(buffer: Buffer, start: number): number {
  return uint8At(buffer, start + FLAGS_OFFSET);
}

export function commandCodeAt(buffer: Buffer, start: number): number {
  return uint24At(buffer, start + FLAGS_OFFSET + 1);
}

export function applicationIdAt(buffer: Buffer, start: number): number {
  return uint32At(buffer, start + 8);
}

export function hopByHopAt(buffer: Buffer, start: number): number {
  return uint32At(buffer, start + HOP_BY_HOP_OFFSET);
}

export function endToEndAt(buffer: Buffer, start: number): number {
  return uint32At(buffer, start + END_TO_END_OFFSET);
}

/** What is wrong with the header of a message of `bytes.length` octets; undefined if it may be sent. */
export function headerProblem(bytes: Buffer, maxMessageBytes: number): string | undefined {
  const size = bytes.length;
  if (size < HEADER_BYTES) return `it has ${size} bytes; a Diameter message has at least ${HEADER_BYTES}`;
  if (bytes[0] !== VERSION) return `its version is ${bytes[0]}; only version 1 exists`;
  const length = lengthAt(bytes, 0);
  if (length !== size) return `its Message Length says ${length}, but there are ${size} bytes`;
  if (size % 4 !== 0) return `its length ${size} is not a multiple of 4: AVPs are padded to 4 octets`;
  if (size > maxMessageBytes) return `its ${size} bytes exceed maxMessageBytes (${maxMessageBytes})`;
  return undefined;
}

/** The same bytes as a Buffer; nothing is copied. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
