import { Buffer } from 'node:buffer';

/** The universal tags (X.680 §8.4) that certificates need. */
const Tag = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  objectIdentifier: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/** Context-specific tags (X.690 §8.1.2). */
const contextTag = 0x80;
const constructed = 0x20;

/** Writes DER (X.690 §10), as much of it as certificates need. Each function returns one whole element. */
export const der = {
  sequence: (...elements: readonly Uint8Array[]): Buffer => element(Tag.sequence, ...elements),
  set: (...elements: readonly Uint8Array[]): Buffer => element(Tag.set, ...elements),
  /** `[number]`, EXPLICIT: a tag around whole elements. */
  explicit: (number: number, ...elements: readonly Uint8Array[]): Buffer =>
    element(contextTag | constructed | number, ...elements),
  /** `[number]`, IMPLICIT: a tag in place of that of a primitive element. */
  implicit: (number: number, content: Uint8Array): Buffer => element(contextTag | number, content),

  true: (): Buffer => element(Tag.boolean, Buffer.of(0xff)),
  null: (): Buffer => element(Tag.null),
  /** An INTEGER of 0 or more. */
  integer: (value: bigint): Buffer => {
    const hex = value.toString(16);
    const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
    return element(Tag.integer, startsWithOne(bytes) ? Buffer.concat([Buffer.of(0), bytes]) : bytes);
  },
  /** A BIT STRING of whole octets, such as a signature. */
  bitString: (bytes: Uint8Array): Buffer => element(Tag.bitString, Buffer.of(0), bytes),
  /** A BIT STRING in which these bits of the first octet are set (X.680 §22: bit 0 is the leftmost). */
  namedBits: (...bits: readonly number[]): Buffer => {
    const octet = bits.reduce((sum, bit) => sum | (0x80 >> bit), 0);
    return element(Tag.bitString, Buffer.of(7 - Math.max(...bits), octet));
  },
  octetString: (bytes: Uint8Array): Buffer => element(Tag.octetString, bytes),
  /** `1.2.840.10045`, for example. */
  objectIdentifier: (dotted: string): Buffer => {
    const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
    return element(Tag.objectIdentifier, Buffer.from([40 * first + second, ...others].flatMap(inBase128)));
  },
  utf8String: (text: string): Buffer => element(Tag.utf8String, Buffer.from(text)),
  /** UTCTime to 2049, GeneralizedTime from 2050 (RFC 5280 §4.1.2.5), in whole seconds. */
  time: (date: Date): Buffer => {
    const digits = date.toISOString().slice(0, 19).replaceAll(/\D/g, '');
    return date.getUTCFullYear() < 2050
      ? element(Tag.utcTime, Buffer.from(`${digits.slice(2)}Z`))
      : element(Tag.generalizedTime, Buffer.from(`${digits}Z`));
  },
} as const;

function element(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  return Buffer.concat([Buffer.of(tag), lengthOf(content), content]);
}

/** One octet below 128; otherwise the number of octets, then the length in them (X.690 §8.1.3). */
function lengthOf({ length }: Uint8Array): Buffer {
  if (length < 0x80) return Buffer.of(length);
  const octets = length < 0x100 ? 1 : length < 0x1_0000 ? 2 : 3;
  const bytes = Buffer.of(0x80 | octets, ...new Array<number>(octets).fill(0));
  bytes.writeUIntBE(length, 1, octets);
  return bytes;
}

/** Such an INTEGER would be negative. */
function startsWithOne(bytes: Buffer): boolean {
  return bytes.readUInt8(0) >= 0x80;
}

/** Seven bits an octet, the most significant ones first; all octets but the last have the top bit (X.690 §8.19.2). */
function inBase128(value: number): number[] {
  const octets = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) octets.unshift(0x80 | (rest & 0x7f));
  return octets;
}
