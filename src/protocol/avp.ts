import { Buffer } from 'node:buffer';
import { InvalidMessageError } from '../errors.js';
import {
  firstAvpFault,
  lengthIfSound,
  mandatoryFlag,
  plainHeaderBytes,
  vendorFlag,
  vendorHeaderBytes,
  vendorIdAt,
} from './avp-layout.js';
import { contentBytes, writeContent, type AvpContent } from './avp-writing.js';
import { uint32At, uint8At } from './header.js';
import { ipFromBytes } from './ip.js';

/** Seconds from 1900-01-01 to 1970-01-01 (RFC 5905). */
const ntpToUnixSeconds = 2_208_988_800;
/** One NTP era: 2^32 seconds. The era that began in 1900 ends on 2036-02-07 06:28:16 UTC. */
const ntpEraSeconds = 0x1_0000_0000;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * One attribute-value pair. Its identity is the pair of `code` and `vendorId`; never look one up by its code alone.
 * The readers throw an {@link InvalidMessageError} if the data does not fit the requested type.
 */
export class Avp {
  /** AVP Code (RFC 6733 §4.1). */
  readonly code: number;
  /** Vendor-ID; 0 if the V bit is clear. */
  readonly vendorId: number;
  /** The M bit. */
  readonly isMandatory: boolean;
  /** @internal What its data is made of: octets, text, 32 or 64 bits, or members. */
  content: AvpContent;

  constructor(code: number, vendorId: number, isMandatory: boolean, content: AvpContent) {
    this.code = code;
    this.vendorId = vendorId;
    this.isMandatory = isMandatory;
    this.content = content;
  }

  /**
   * The data, without header and padding. Of a received AVP: a view into its message, see {@link DiameterMessage.copy}.
   */
  get data(): Buffer {
    if (!Buffer.isBuffer(this.content)) {
      const data = Buffer.allocUnsafe(contentBytes(this.content));
      writeContent(this.content, data, 0);
      this.content = data;
    }
    return this.content;
  }

  /** @internal */
  toJSON(): object {
    const { code, data, isMandatory, vendorId } = this;
    return { code, vendorId, isMandatory, data };
  }

  /** Unsigned32, and Enumerated with values that are not negative (RFC 6733 §4.2). */
  unsigned32(): number {
    return this.#sized('Unsigned32', 4).readUInt32BE(0);
  }

  /** Unsigned64 (RFC 6733 §4.2). */
  unsigned64(): bigint {
    return this.#sized('Unsigned64', 8).readBigUInt64BE(0);
  }

  /** Integer32 and Enumerated (RFC 6733 §4.2, §4.3.1). */
  integer32(): number {
    return this.#sized('Integer32', 4).readInt32BE(0);
  }

  /** Integer64 (RFC 6733 §4.2). */
  integer64(): bigint {
    return this.#sized('Integer64', 8).readBigInt64BE(0);
  }

  /** Float32 (RFC 6733 §4.2). */
  float32(): number {
    return this.#sized('Float32', 4).readFloatBE(0);
  }

  /** Float64 (RFC 6733 §4.2). */
  float64(): number {
    return this.#sized('Float64', 8).readDoubleBE(0);
  }

  /** UTF8String, DiameterIdentity and DiameterURI (RFC 6733 §4.3.1). */
  utf8String(): string {
    try {
      return utf8.decode(this.data);
    } catch (cause) {
      throw new InvalidMessageError(`${describe(this)} is no valid UTF-8`, { cause });
    }
  }

  /** Address of the families IPv4, IPv6 and E.164 (1 to 15 digits), as text (RFC 6733 §4.3.1). Others: read `data`. */
  address(): string {
    const family = this.data.length < 2 ? undefined : this.data.readUInt16BE(0);
    const value = this.data.subarray(2);
    if (family === AddressFamily.e164 && areDigits(value)) return value.toString('latin1');
    const text =
      (family === AddressFamily.ipv4 && value.length === 4) ||
      (family === AddressFamily.ipv6 && value.length === 16)
        ? ipFromBytes(value)
        : undefined;
    if (text !== undefined) return text;
    throw new InvalidMessageError(
      `${describe(this)} is no IPv4, IPv6 or E.164 Address: family ${family ?? 'missing'}, ${value.length} bytes of address`,
    );
  }

  /** Time: NTP seconds, with the era of RFC 5905 that RFC 6733 §4.3.1 asks for, 1968-01-20 to 2104-02-26. */
  time(): Date {
    const seconds = this.#sized('Time', 4).readUInt32BE(0);
    const sinceEra1900 = seconds >= 0x8000_0000 ? seconds : seconds + ntpEraSeconds;
    return new Date((sinceEra1900 - ntpToUnixSeconds) * 1000);
  }

  /** The members of a Grouped AVP (RFC 6733 §4.4). */
  grouped(): readonly Avp[] {
    return readAvps(this.data, 0, this.data.length);
  }

  /** The first member with this code and vendor of a Grouped AVP; undefined if there is none. */
  find(code: number, vendorId = 0): Avp | undefined {
    return findAvp(this.data, 0, this.data.length, code, vendorId);
  }

  #sized(type: string, size: number): Buffer {
    if (this.data.length === size) return this.data;
    throw new InvalidMessageError(
      `${describe(this)} is no ${type}: ${this.data.length} bytes of data instead of ${size}`,
    );
  }
}

/** An E.164 number has 1 to 15 of them. */
function areDigits(text: Buffer): boolean {
  return text.length > 0 && text.length <= 15 && text.every((octet) => octet >= 0x30 && octet <= 0x39);
}

/** Address families of the Address type (IANA Address Family Numbers). */
export const AddressFamily = { ipv4: 1, ipv6: 2, e164: 8 } as const;

function describe(avp: Avp): string {
  return avp.vendorId === 0 ? `AVP ${avp.code}` : `AVP ${avp.code} of vendor ${avp.vendorId}`;
}

/** Throws if a program without types passes something else. */
export function checkAvps(what: string, avps: readonly Avp[]): void {
  if (Array.isArray(avps) && avps.every((candidate) => candidate instanceof Avp)) return;
  throw new InvalidMessageError(`${what} must be an array of what avp.* makes`);
}

/** All AVPs between two offsets. Throws if their lengths do not add up. */
export function readAvps(buffer: Buffer, start: number, end: number): Avp[] {
  const avps = readAvpsUntilFault(buffer, start, end);
  const fault = firstAvpFault(buffer, start, end);
  if (fault !== -1) checkedLength(buffer, fault, end);
  return avps;
}

/** The AVPs between two offsets as far as their lengths add up, and not more than `most`. */
export function readAvpsUntilFault(
  buffer: Buffer,
  start: number,
  end: number,
  most = Number.POSITIVE_INFINITY,
): Avp[] {
  const avps: Avp[] = [];
  for (let offset = start; offset < end && avps.length < most;) {
    const length = lengthIfSound(buffer, offset, end);
    if (length === 0) break;
    avps.push(avpAt(buffer, offset, length));
    offset += (length + 3) & ~3;
  }
  return avps;
}

/** The first AVP of this identity; undefined if there is none. Throws if a length before it is broken. */
export function findAvp(
  buffer: Buffer,
  start: number,
  end: number,
  code: number,
  vendorId: number,
): Avp | undefined {
  return search(buffer, start, end, code, vendorId, checkedLength);
}

/** The same, but without the AVPs after a broken length. */
export function findSoundAvp(
  buffer: Buffer,
  start: number,
  end: number,
  code: number,
  vendorId: number,
): Avp | undefined {
  return search(buffer, start, end, code, vendorId, lengthIfSound);
}

function search(
  buffer: Buffer,
  start: number,
  end: number,
  code: number,
  vendorId: number,
  lengthOf: (buffer: Buffer, offset: number, end: number) => number,
): Avp | undefined {
  for (let offset = start; offset < end;) {
    const length = lengthOf(buffer, offset, end);
    if (length === 0) break;
    if (uint32At(buffer, offset) === code && vendorIdAt(buffer, offset) === vendorId) {
      return avpAt(buffer, offset, length);
    }
    offset += (length + 3) & ~3;
  }
  return undefined;
}

function checkedLength(buffer: Buffer, offset: number, end: number): number {
  const length = lengthIfSound(buffer, offset, end);
  if (length !== 0) return length;
  throw new InvalidMessageError(
    end - offset < plainHeaderBytes
      ? `${end - offset} bytes are left over behind the last AVP`
      : `AVP ${uint32At(buffer, offset)} has the AVP Length ${buffer.readUIntBE(offset + 5, 3)}, ` +
          `which does not fit the ${end - offset} bytes that are left`,
  );
}

function avpAt(buffer: Buffer, offset: number, length: number): Avp {
  const flags = uint8At(buffer, offset + 4);
  const hasVendor = (flags & vendorFlag) !== 0;
  return new Avp(
    uint32At(buffer, offset),
    hasVendor ? uint32At(buffer, offset + plainHeaderBytes) : 0,
    (flags & mandatoryFlag) !== 0,
    buffer.subarray(offset + (hasVendor ? vendorHeaderBytes : plainHeaderBytes), offset + length),
  );
}

/** NTP seconds of a date within the two eras that the Time type can tell apart (RFC 6733 §4.3.1). */
export function toNtpSeconds(date: Date): number | undefined {
  const seconds = Math.floor(date.getTime() / 1000) + ntpToUnixSeconds;
  return seconds >= 0x8000_0000 && seconds < 0x8000_0000 + ntpEraSeconds
    ? seconds % ntpEraSeconds
    : undefined;
}
