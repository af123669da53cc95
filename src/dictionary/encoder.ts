import { Buffer } from 'node:buffer';
import { InvalidMessageError } from '../errors.js';
import { plainHeaderBytes, vendorHeaderBytes } from '../protocol/avp-layout.js';
import { AddressFamily, Avp, encodedAvpBytes, toNtpSeconds, writeAvp } from '../protocol/avp.js';
import { putUint32 } from '../protocol/header.js';
import { ipToBytes } from '../protocol/ip.js';
import type { Fields } from './fields.js';
import type { Field, Layout } from './layout.js';
import { boundsOf, describeType, Misfit, misfit, missingField, noRoom, unknownField } from './misfit.js';

/** Longer texts are written by Node.js: its call costs what some 40 characters cost here. */
const shortText = 40;

/** Writes fields as AVPs, by the layout of their message, into any buffer. */
export class Encoder {
  #bytes: Buffer = Buffer.alloc(0);
  #at = 0;
  #end = 0;

  /**
   * Writes the fields, and the defaults of those that are missing; returns the end, or -1 where there is no room. Throws an
   * {@link InvalidMessageError} that names the path, the value and what would be right; `what` begins its message.
   */
  write(
    target: Buffer,
    offset: number,
    layout: Layout,
    fields: Fields,
    defaults: Fields | undefined,
    what: string,
  ): number {
    this.#bytes = target;
    this.#at = offset;
    this.#end = target.length;
    try {
      if (typeof fields !== 'object' || fields === null) throw misfit('an object of fields', fields);
      this.#writeMembers(layout, fields, defaults);
      return this.#at;
    } catch (error) {
      if (error === noRoom) return -1;
      if (!(error instanceof Misfit)) throw error;
      throw new InvalidMessageError(
        `${what}: ${error.path}${error.path === '' ? 'it' : ''} ${error.problem}`,
      );
    } finally {
      this.#bytes = empty;
    }
  }

  #writeMembers(layout: Layout, fields: Fields, defaults: Fields | undefined): void {
    let missing = layout.required.length;
    for (const field of layout.fixed) {
      const value = fields[field.name] ?? defaults?.[field.name];
      if (value !== undefined && this.#writeField(field, value)) missing--;
    }
    if (defaults !== undefined) {
      for (const name in defaults) {
        const value = defaults[name];
        if (value === undefined || fields[name] !== undefined) continue;
        const field = layout.byName.get(name);
        if (field === undefined || field.isFixed) continue;
        if (this.#writeField(field, value) && field.min > 0) missing--;
      }
    }
    for (const name in fields) {
      const value = fields[name];
      if (value === undefined) continue;
      const field = layout.byName.get(name);
      if (field === undefined) {
        if (name === 'others') this.#writeOthers(value);
        else throw unknownField(name, layout);
      } else if (!field.isFixed && this.#writeField(field, value) && field.min > 0) missing--;
    }
    if (missing > 0) throw missingField(layout, fields, defaults);
  }

  /** False where nothing was written: an empty array. */
  #writeField(field: Field, value: unknown): boolean {
    let index = -1;
    try {
      if (!field.isMany) {
        this.#writeAvp(field, value);
        return true;
      }
      if (!Array.isArray(value)) throw misfit(`an array of ${describeType(field)}`, value);
      const values: readonly unknown[] = value;
      if (values.length < field.min || values.length > field.max) {
        if (values.length === 0) return false;
        throw new Misfit(`must have ${boundsOf(field)} values (got ${values.length})`);
      }
      for (index = 0; index < values.length; index++) this.#writeAvp(field, values[index]);
      return index > 0;
    } catch (error) {
      if (error instanceof Misfit) error.within(field.name, index);
      throw error;
    }
  }

  #writeAvp(field: Field, value: unknown): void {
    const start = this.#at;
    const { vendorId } = field;
    const header = vendorId === 0 ? plainHeaderBytes : vendorHeaderBytes;
    // The longest of the types whose length is not known beforehand is an IPv6 address.
    this.#reserve(header + 24);
    const bytes = this.#bytes;
    putUint32(bytes, start, field.code);
    if (vendorId !== 0) putUint32(bytes, start + plainHeaderBytes, vendorId);
    this.#at = start + header;
    this.#writeData(field, value);
    const end = this.#at;
    const length = end - start;
    putUint32(bytes, start + 4, (field.flags << 24) | length);
    const padded = start + ((length + 3) & ~3);
    if (padded > this.#end) throw noRoom;
    for (let at = end; at < padded; at++) bytes[at] = 0;
    this.#at = padded;
  }

  #writeData(field: Field, value: unknown): void {
    switch (field.type) {
      case 'Unsigned32':
        if (typeof value !== 'number' || value >>> 0 !== value) {
          throw misfit('an integer from 0 to 4294967295', value);
        }
        this.#put(value);
        return;
      case 'Enumerated':
      case 'Integer32':
        if (typeof value !== 'number' || (value | 0) !== value) {
          throw misfit('an integer from -2147483648 to 2147483647', value);
        }
        this.#put(value);
        return;
      case 'UTF8String':
      case 'DiameterIdentity':
      case 'DiameterURI':
      case 'IPFilterRule':
      case 'QoSFilterRule':
        if (typeof value !== 'string') throw misfit('a string', value);
        this.#putText(value);
        return;
      case 'Grouped':
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
          throw misfit('an object of fields', value);
        }
        // Whether its fields fit is checked one by one.
        this.#writeMembers(field.layout, value as Fields, undefined);
        return;
      case 'OctetString':
        if (!(value instanceof Uint8Array)) throw misfit('a Uint8Array', value);
        this.#reserve(value.length);
        this.#bytes.set(value, this.#at);
        this.#at += value.length;
        return;
      case 'Unsigned64':
        if (typeof value !== 'bigint' || value < 0n || value > 0xffff_ffff_ffff_ffffn) {
          throw misfit('a bigint from 0n to 18446744073709551615n', value);
        }
        this.#putBig(value);
        return;
      case 'Integer64':
        if (typeof value !== 'bigint' || BigInt.asIntN(64, value) !== value) {
          throw misfit('a bigint from -9223372036854775808n to 9223372036854775807n', value);
        }
        this.#putBig(value);
        return;
      default:
        this.#writeRareData(field, value);
    }
  }

  #writeRareData(field: Field, value: unknown): void {
    switch (field.type) {
      case 'Time': {
        const seconds = value instanceof Date ? toNtpSeconds(value) : undefined;
        if (seconds === undefined) throw misfit('a Date from 1968-01-20 to 2104-02-26', value);
        this.#put(seconds);
        return;
      }
      case 'Address': {
        const address = typeof value === 'string' ? addressBytes(value) : undefined;
        if (address === undefined) {
          throw misfit('an IPv4 or IPv6 address, or the digits of an E.164 number', value);
        }
        this.#bytes.set(address, this.#at);
        this.#at += address.length;
        return;
      }
      case 'Float32':
      case 'Float64':
        if (typeof value !== 'number') throw misfit('a number', value);
        this.#at =
          field.type === 'Float32'
            ? this.#bytes.writeFloatBE(value, this.#at)
            : this.#bytes.writeDoubleBE(value, this.#at);
        return;
      default:
        throw new Misfit(`has the unknown type ${field.type}`);
    }
  }

  #put(value: number): void {
    putUint32(this.#bytes, this.#at, value);
    this.#at += 4;
  }

  #putBig(value: bigint): void {
    const isSmall = value >= 0n && value <= 0xffff_ffffn;
    this.#put(isSmall ? 0 : Number(BigInt.asIntN(32, value >> 32n)));
    this.#put(Number(BigInt.asIntN(32, value)));
  }

  #putText(text: string): void {
    const { length } = text;
    const start = this.#at;
    if (length < shortText) {
      if (start + length > this.#end) throw noRoom;
      const bytes = this.#bytes;
      for (let index = 0; index < length; index++) {
        const code = text.charCodeAt(index);
        if (code > 0x7f) {
          this.#putLongText(text);
          return;
        }
        bytes[start + index] = code;
      }
      this.#at = start + length;
    } else this.#putLongText(text);
  }

  #putLongText(text: string): void {
    // UTF-8 takes three octets at most for each unit of UTF-16.
    if (this.#at + text.length * 3 > this.#end && this.#at + Buffer.byteLength(text) > this.#end) {
      throw noRoom;
    }
    this.#at += this.#bytes.write(text, this.#at, 'utf8');
  }

  #writeOthers(others: unknown): void {
    if (!Array.isArray(others) || !others.every((other) => other instanceof Avp)) {
      const expected = new Misfit('must be an array of what avp.* makes');
      expected.within('others', -1);
      throw expected;
    }
    for (const other of others) {
      this.#reserve(encodedAvpBytes(other));
      this.#at = writeAvp(other, this.#bytes, this.#at);
    }
  }

  #reserve(size: number): void {
    if (this.#at + size > this.#end) throw noRoom;
  }
}

const empty = Buffer.alloc(0);

function addressBytes(text: string): Buffer | undefined {
  const ip = ipToBytes(text);
  if (ip !== undefined) {
    return Buffer.concat([Buffer.from([0, ip.length === 4 ? AddressFamily.ipv4 : AddressFamily.ipv6]), ip]);
  }
  if (!/^\d{1,15}$/.test(text)) return undefined;
  return Buffer.concat([Buffer.from([0, AddressFamily.e164]), Buffer.from(text, 'latin1')]);
}
