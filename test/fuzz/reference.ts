/**
 * What RFC 6733 §3 and §4.1 say of the bytes, written once more: slow, obvious, and without a line of src/. The checks
 * compare the two.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface ReferenceFrames {
  readonly frames: readonly Span[];
  readonly fault: 'length' | 'version' | undefined;
}

/** The messages that a stream begins with, and what ends them; nothing does if the rest is yet to come. */
export function framesOf(stream: Uint8Array, maxMessageBytes: number): ReferenceFrames {
  const frames: Span[] = [];
  let start = 0;
  while (stream.length - start >= 4) {
    const length = number(stream, start + 1, 3);
    if (length < 20) return { frames, fault: 'length' };
    if (length % 4 !== 0) return { frames, fault: 'length' };
    if (length > maxMessageBytes) return { frames, fault: 'length' };
    if (stream[start] !== 1) {
      return { frames, fault: stream.length - start >= 20 ? 'version' : undefined };
    }
    if (stream.length - start < length) break;
    frames.push({ start, end: start + length });
    start += length;
  }
  return { frames, fault: undefined };
}

export interface ReferenceAvp extends Span {
  readonly code: number;
  readonly vendorId: number;
  readonly flags: number;
  readonly dataStart: number;
  /** `end` is behind the padding, this is before it. */
  readonly dataEnd: number;
}

export interface ReferenceAvps {
  readonly avps: readonly ReferenceAvp[];
  /** Where the first AVP stands whose length cannot be right; undefined if all are. */
  readonly faultAt: number | undefined;
}

/** The AVPs of one level. The last one may lack its padding, as in a group whose length says so. */
export function avpsOf(bytes: Uint8Array, from: number, to: number): ReferenceAvps {
  const avps: ReferenceAvp[] = [];
  let start = from;
  while (start < to) {
    if (to - start < 8) return { avps, faultAt: start };
    const code = number(bytes, start, 4);
    const flags = number(bytes, start + 4, 1);
    const length = number(bytes, start + 5, 3);
    const hasVendor = flags >= 128;
    if (length < (hasVendor ? 12 : 8)) return { avps, faultAt: start };
    if (start + length > to) return { avps, faultAt: start };
    const vendorId = hasVendor ? number(bytes, start + 8, 4) : 0;
    const end = start + Math.ceil(length / 4) * 4;
    const dataStart = start + (hasVendor ? 12 : 8);
    avps.push({ start, end, code, vendorId, flags, dataStart, dataEnd: start + length });
    start = end;
  }
  return { avps, faultAt: undefined };
}

/** Nothing in the AVPs is lost by reading them: V only with a vendor, no other flag but M, padding that is there and zero. */
export function areCanonical(bytes: Uint8Array, { avps, faultAt }: ReferenceAvps, to: number): boolean {
  if (faultAt !== undefined) return false;
  for (const { dataEnd, end, flags, vendorId } of avps) {
    if (flags % 64 !== 0 || end > to) return false;
    if (flags >= 128 && vendorId === 0) return false;
    for (let at = dataEnd; at < end; at++) if (bytes[at] !== 0) return false;
  }
  return true;
}

/** Nothing of the message is lost by reading it: its AVPs are canonical, its reserved bits clear, and R and E not both set. */
export function isCanonical(message: Uint8Array, avps: ReferenceAvps): boolean {
  const flags = number(message, 4, 1);
  if (flags % 16 !== 0) return false;
  if (flags >= 128 && Math.floor(flags / 32) % 2 === 1) return false;
  return areCanonical(message, avps, message.length);
}

function number(bytes: Uint8Array, at: number, count: number): number {
  let value = 0;
  for (let i = 0; i < count; i++) value = value * 256 + (bytes[at + i] ?? Number.NaN);
  return value;
}
