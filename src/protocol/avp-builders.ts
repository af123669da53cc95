import { Buffer } from 'node:buffer';
import { InvalidMessageError } from '../errors.js';
import { kindOf } from '../phrases.js';
import { AddressFamily, Avp, checkAvps, toNtpSeconds } from './avp.js';
import { isMandatoryByDefault } from './base-avps.js';
import { asBuffer } from './header.js';
import { ipToBytes } from './ip.js';

export interface AvpOptions {
  /** Vendor-ID; sets the V bit. Default 0: an AVP of the IETF. */
  readonly vendorId?: number;
  /** The M bit. Default: as in RFC 6733 §4.5 for base AVPs, otherwise true. */
  readonly isMandatory?: boolean;
}

type Builder<T> = (code: number, value: T, options?: AvpOptions) => Avp;

/**
 * Builders, one per data type of RFC 6733 §4.2–4.4. Each takes the AVP code, the value and {@link AvpOptions}, and
 * throws an {@link InvalidMessageError} that names the AVP and the value if the value does not fit the type.
 */
export const avp: {
  readonly octetString: Builder<Uint8Array>;
  readonly unsigned32: Builder<number>;
  readonly unsigned64: Builder<bigint>;
  readonly integer32: Builder<number>;
  readonly integer64: Builder<bigint>;
  readonly enumerated: Builder<number>;
  readonly float32: Builder<number>;
  readonly float64: Builder<number>;
  readonly utf8String: Builder<string>;
  readonly address: Builder<string>;
  readonly time: Builder<Date>;
  readonly grouped: Builder<readonly Avp[]>;
} = {
  octetString: (code, value, options) => {
    check(code, 'a Uint8Array', value, value instanceof Uint8Array);
    return build(code, asBuffer(value), options);
  },
  unsigned32: (code, value, options) => {
    check(code, 'an Unsigned32', value, typeof value === 'number' && value >>> 0 === value);
    return build(code, value, options);
  },
  unsigned64: (code, value, options) => {
    check(code, 'an Unsigned64', value, typeof value === 'bigint' && BigInt.asUintN(64, value) === value);
    return build(code, value, options);
  },
  integer32,
  integer64: (code, value, options) => {
    check(code, 'an Integer64', value, typeof value === 'bigint' && BigInt.asIntN(64, value) === value);
    return build(code, value, options);
  },
  enumerated: integer32,
  float32: (code, value, options) => {
    check(code, 'a Float32', value, typeof value === 'number');
    const data = Buffer.allocUnsafe(4);
    data.writeFloatBE(value);
    return build(code, data, options);
  },
  float64: (code, value, options) => {
    check(code, 'a Float64', value, typeof value === 'number');
    const data = Buffer.allocUnsafe(8);
    data.writeDoubleBE(value);
    return build(code, data, options);
  },
  utf8String: (code, value, options) => {
    check(code, 'a string', value, typeof value === 'string');
    return build(code, value, options);
  },
  address: (code, value, options) => {
    const bytes = typeof value === 'string' ? ipToBytes(value) : undefined;
    if (bytes === undefined) throw unfit(code, 'an IPv4 or IPv6 address', value);
    const family = bytes.length === 4 ? AddressFamily.ipv4 : AddressFamily.ipv6;
    return build(code, Buffer.concat([Buffer.from([0, family]), bytes]), options);
  },
  time: (code, value, options) => {
    const seconds = value instanceof Date ? toNtpSeconds(value) : undefined;
    if (seconds === undefined) throw unfit(code, 'a Date from 1968-01-20 to 2104-02-26', value);
    return avp.unsigned32(code, seconds, options);
  },
  grouped: (code, value, options) => {
    checkAvps(`AVP ${code}`, value);
    return build(code, [...value], options);
  },
};

function integer32(code: number, value: number, options?: AvpOptions): Avp {
  check(code, 'an Integer32', value, typeof value === 'number' && (value | 0) === value);
  return build(code, value, options);
}

function build(code: number, content: Avp['content'], options: AvpOptions = {}): Avp {
  check(code, 'an object of options', options, typeof options === 'object');
  const vendorId = options.vendorId ?? 0;
  check(
    code,
    'a code from 1 to 4294967295',
    code,
    typeof code === 'number' && code >>> 0 === code && code !== 0,
  );
  check(
    code,
    'a vendorId from 0 to 4294967295',
    vendorId,
    typeof vendorId === 'number' && vendorId >>> 0 === vendorId,
  );
  return new Avp(code, vendorId, options.isMandatory ?? isMandatoryByDefault(code, vendorId), content);
}

function check(code: number, expected: string, value: unknown, isRight: boolean): void {
  if (!isRight) throw unfit(code, expected, value);
}

function unfit(code: number, expected: string, value: unknown): InvalidMessageError {
  // Texts and octets may be secrets.
  const isHarmless = ['number', 'bigint', 'boolean', 'undefined'].includes(typeof value) || value === null;
  const shown = isHarmless ? `${typeof value} ${String(value)}` : kindOf(value);
  return new InvalidMessageError(`AVP ${code} needs ${expected}, but got ${shown}`);
}
