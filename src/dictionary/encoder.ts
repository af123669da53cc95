import { Buffer } from 'node:buffer';
import { InvalidMessageError } from '../errors.js';
import { plainHeaderBytes } from '../protocol/avp-layout.js';
import { AddressFamily, Avp, toNtpSeconds } from '../protocol/avp.js';
import { writeAvp } from '../protocol/avp-writing.js';
import { ipToBytes } from '../protocol/ip.js';
import type { Fields, FilledValues } from './fields.js';
import type { Field, Layout } from './layout.js';
import { boundsOf, describeType, Misfit, misfit, missingField, noRoom, unknownField } from './misfit.js';

/** Longer texts are measured and written by Node.js: its calls cost what some 60 characters cost here. */
const shortText = 60;

/** Groups may be nested this deep: fields that contain themselves would be written without end. */
const maxDepth = 32;

const empty = Buffer.alloc(0);

/** Writes fields as AVPs, by the layout of their message, into any buffer. */
export class Encoder {
  #bytes: Buffer = empty;
  #view: DataView = new DataView(empty.buffer, empty.byteOffset, 0);
  #at = 0;
  #end = 0;
  #depth = 0;

  /**
   * Writes the values that are filled in, and then the other fields; returns the end, or -1 where there is no room. Throws an
   * {@link InvalidMessageError} that names the path, the value and what would be right; `what` begins its message.
   */
  write(
    target: Buffer,
    offset: number,
    layout: Layout,
    fields: Fields,
    filled: FilledValues | undefined,
    what: string,
  ): number {
    if (target !== this.#bytes) {
      this.#bytes = target;
      this.#view = new DataView(target.buffer, target.byteOffset, target.length);
    }
    this.#at = offset;
    this.#end = target.length;
    this.#depth = 0;
    try {
      if (typeof fields !== 'object' || fields === null) throw misfit('an object of fields', fields);
      this.#writeMembers(layout, fields, filled);
      return this.#at;
    } catch (error) {
      if (error === noRoom) return -1;
      if (!(error instanceof Misfit)) throw error;
      throw new InvalidMessageError(
        `${what}: ${error.path}${error.path === '' ? 'it' : ''} ${error.problem}`,
      );
    }
  }

  #writeMembers(layout: Layout, fields: Fields, filled: FilledValues | undefined): void {
    let missing = layout.required.length;
    let writing = '';
    try {
      if (filled !== undefined) {
        const { fields: fieldsFilled, values } = filled;
        for (let index = 0; index < values.length; index++) {
          const field = fieldsFilled[index];
          const value = values[index];
          if (field === undefined || value === undefined) continue;
          writing = field.name;
          if (this.#writeField(field, value) && field.min > 0) missing--;
        }
      }
      for (const field of layout.fixed) {
        const value = fields[field.name];
        if (value === undefined || (field.isFilled && filled !== undefined)) continue;
        writing = field.name;
        if (this.#writeField(field, value) && field.min > 0) missing--;
      }
      let turn = 0;
      for (const name in fields) {
        const value = fields[name];
        if (value === undefined) continue;
        writing = name;
        const field = layout.named(name, turn++);
        if (field === undefined) this.#writeOthers(name, value, layout);
        else if (field.isFixed || (field.isFilled && filled !== undefined)) continue;
        else if (this.#writeField(field, value) && field.min > 0) missing--;
      }
    } catch (error) {
      if (error instanceof Misfit) error.within(writing);
      throw error;
    }
    if (missing > 0) throw missingField(layout, fields, filled);
  }

  /** False where nothing was written: an empty array. */
  #writeField(field: Field, value: unknown): boolean {
    if (field.isMany) return this.#writeMany(field, value);
    this.#writeAvp(field, value);
    return true;
  }

  #writeMany(field: Field, value: unknown): boolean {
    if (!Array.isArray(value)) throw misfit(`an array of ${describeType(field)}`, value, field);
    const values: readonly unknown[] = value;
    if (values.length < field.min || values.length > field.max) {
      if (values.length === 0) return false;
      throw new Misfit(`must have ${boundsOf(field)} values (got ${values.length})`);
    }
    let index = 0;
    try {
      for (; index < values.length; index++) this.#writeAvp(field, values[index]);
    } catch (error) {
      if (error instanceof Misfit) error.at(index);
      throw error;
    }
    return index > 0;
  }

  #writeAvp(field: Field, value: unknown): void {
    switch (field.type) {
      case 'Unsigned32':
        if (typeof value !== 'number' || value >>> 0 !== value) {
          throw misfit('an integer from 0 to 4294967295', value, field);
        }
        this.#view.setUint32(this.#begin(field, 4), value);
        return;
      case 'Enumerated':
      case 'Integer32':
        if (typeof value !== 'number' || (value | 0) !== value) {
          throw misfit('an integer from -2147483648 to 2147483647', value, field);
        }
        this.#view.setInt32(this.#begin(field, 4), value);
        return;
      case 'DiameterIdentity':
        if (value === field.repeated.text) this.#writeRepeated(field.repeated.words);
        else {
          const start = this.#at;
          this.#writeText(field, value);
          field.repeated.note(value, this.#view, start, this.#at);
        }
        return;
      case 'UTF8String':
      case 'DiameterURI':
      case 'IPFilterRule':
      case 'QoSFilterRule':
        this.#writeText(field, value);
        return;
      case 'Grouped':
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
          throw misfit('an object of fields', value, field);
        }
        // Whether its fields fit is checked one by one.
        this.#writeGroup(field, value as Fields);
        return;
      case 'OctetString':
        if (!(value instanceof Uint8Array)) throw misfit('a Uint8Array', value, field);
        this.#bytes.set(value, this.#begin(field, value.length));
        return;
      case 'Unsigned64':
        if (typeof value !== 'bigint' || value < 0n || value > 0xffff_ffff_ffff_ffffn) {
          throw misfit('a bigint from 0n to 18446744073709551615n', value, field);
        }
        this.#view.setBigUint64(this.#begin(field, 8), value);
        return;
      case 'Integer64':
        if (typeof value !== 'bigint' || BigInt.asIntN(64, value) !== value) {
          throw misfit('a bigint from -9223372036854775808n to 9223372036854775807n', value, field);
        }
        this.#view.setBigInt64(this.#begin(field, 8), value);
        return;
      default:
        this.#writeRare(field, value);
    }
  }

  #writeRare(field: Field, value: unknown): void {
    switch (field.type) {
      case 'Time': {
        const seconds = value instanceof Date ? toNtpSeconds(value) : undefined;
        if (seconds === undefined) throw misfit('a Date from 1968-01-20 to 2104-02-26', value, field);
        this.#view.setUint32(this.#begin(field, 4), seconds);
        return;
      }
      case 'Address': {
        const address = typeof value === 'string' ? addressBytes(value) : undefined;
        if (address === undefined) {
          throw misfit('an IPv4 or IPv6 address, or the digits of an E.164 number', value, field);
        }
        this.#bytes.set(address, this.#begin(field, address.length));
        return;
      }
      case 'Float32':
        if (typeof value !== 'number') throw misfit('a number', value, field);
        this.#view.setFloat32(this.#begin(field, 4), value);
        return;
      case 'Float64':
        if (typeof value !== 'number') throw misfit('a number', value, field);
        this.#view.setFloat64(this.#begin(field, 8), value);
        return;
      default:
        throw new Misfit(`has the unknown type ${field.type}`);
    }
  }

  /** Writes the header and the padding of an AVP with so many octets of data; returns where they go. */
  #begin(field: Field, size: number): number {
    const start = this.#at;
    const end = start + field.headerBytes + size;
    const padded = (end + 3) & ~3;
    if (padded > this.#end) throw noRoom;
    const view = this.#view;
    if (padded > end) view.setUint32(padded - 4, 0);
    this.#writeHeader(field, start, end);
    this.#at = padded;
    return end - size;
  }

  #writeHeader({ code, flags, vendorId }: Field, start: number, end: number): void {
    const view = this.#view;
    view.setUint32(start, code);
    view.setUint32(start + 4, (flags << 24) | (end - start));
    if (vendorId !== 0) view.setUint32(start + plainHeaderBytes, vendorId);
  }

  #writeGroup(field: Field, fields: Fields): void {
    const start = this.#at;
    this.#at += field.headerBytes;
    this.#reserve(0);
    if (this.#depth === maxDepth) throw new Misfit(`must be no deeper than ${maxDepth} groups`);
    this.#depth++;
    this.#writeMembers(field.layout, fields, undefined);
    this.#depth--;
    this.#writeHeader(field, start, this.#at);
  }

  #writeText(field: Field, text: unknown): asserts text is string {
    if (typeof text !== 'string') throw misfit('a string', text, field);
    const { length } = text;
    if (length < shortText) {
      const start = this.#at;
      const at = this.#begin(field, length);
      const bytes = this.#bytes;
      let index = 0;
      for (; index < length; index++) {
        const code = text.charCodeAt(index);
        if (code > 0x7f) break;
        bytes[at + index] = code;
      }
      if (index === length) return;
      this.#at = start;
    }
    this.#bytes.write(text, this.#begin(field, Buffer.byteLength(text)), 'utf8');
  }

  /** An AVP as it was written before. */
  #writeRepeated(words: Int32Array): void {
    let at = this.#at;
    this.#reserve(words.length * 4);
    const view = this.#view;
    for (const word of words) {
      view.setInt32(at, word);
      at += 4;
    }
    this.#at = at;
  }

  /** What the layout does not list. */
  #writeOthers(name: string, others: unknown, layout: Layout): void {
    if (name !== 'others') throw unknownField(name, layout);
    if (!Array.isArray(others) || !others.every((other) => other instanceof Avp)) {
      throw new Misfit('must be an array of what avp.* makes');
    }
    for (const other of others) {
      const end = writeAvp(other, this.#bytes, this.#at);
      if (end < 0) throw noRoom;
      this.#at = end;
    }
  }

  #reserve(size: number): void {
    if (this.#at + size > this.#end) throw noRoom;
  }
}

function addressBytes(text: string): Buffer | undefined {
  const ip = ipToBytes(text);
  if (ip !== undefined) {
    return Buffer.concat([Buffer.from([0, ip.length === 4 ? AddressFamily.ipv4 : AddressFamily.ipv6]), ip]);
  }
  if (!/^\d{1,15}$/.test(text)) return undefined;
  return Buffer.concat([Buffer.from([0, AddressFamily.e164]), Buffer.from(text, 'latin1')]);
}
