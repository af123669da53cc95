import { Buffer } from 'node:buffer';
import { InvalidMessageError } from '../errors.js';
import {
  lengthIfSound,
  mandatoryFlag,
  plainHeaderBytes,
  vendorFlag,
  vendorHeaderBytes,
} from '../protocol/avp-layout.js';
import { Avp } from '../protocol/avp.js';
import { encodeAvps } from '../protocol/avp-writing.js';
import { ResultCode } from '../protocol/codes.js';
import { uint32At, uint8At } from '../protocol/header.js';
import { nextReading, type Field, type Layout } from './layout.js';
import { ReceivedGroup, type Fault } from './received.js';
import { readText } from './received-text.js';

/** Groups may be nested this deep; what lies deeper is a fault. */
const maxDepth = 32;

/** A hostile message can have thousands; the rest says nothing more. */
const maxFaults = 100;

type Target = Record<string, unknown>;

/** Reads AVPs into fields. What a peer sent is never a reason to throw: it becomes a fault. */
export class Decoder {
  readonly #bytes: Buffer;
  #faults: Fault[] | undefined;
  readonly #isKnown: (code: number, vendorId: number) => boolean;
  #depth = 0;

  /** `isKnown`: an AVP that the grammar does not list is known all the same. */
  constructor(bytes: Buffer, isKnown: (code: number, vendorId: number) => boolean) {
    this.#bytes = bytes;
    this.#isKnown = isKnown;
  }

  get faults(): readonly Fault[] {
    return this.#faults ?? noFaults;
  }

  /** Reads everything between two offsets into `target`. */
  read(target: Target, layout: Layout, start: number, end: number): void {
    const bytes = this.#bytes;
    const reading = nextReading();
    let at = start;
    let turn = 0;
    while (at < end) {
      const length = lengthIfSound(bytes, at, end);
      if (length === 0) {
        this.#tellBrokenLength(at, end);
        break;
      }
      const flags = uint8At(bytes, at + 4);
      const hasVendor = (flags & vendorFlag) !== 0;
      const code = uint32At(bytes, at);
      const field = layout.find(code, hasVendor ? uint32At(bytes, at + plainHeaderBytes) : 0, turn++);
      const avpEnd = at + length;
      if (field === undefined) this.#keepOther(target, layout, flags, at, avpEnd);
      else {
        const dataStart = at + (hasVendor ? vendorHeaderBytes : plainHeaderBytes);
        this.#readField(target, field, reading, dataStart, avpEnd, at);
      }
      at += (length + 3) & ~3;
    }
    for (const field of layout.required) {
      if (field.seenIn !== reading && target[field.name] === undefined) {
        this.#tellMissing(field, `${field.avp.name} is missing`);
      } else if (field.min > 1 && lengthOf(target[field.name]) < field.min) {
        this.#tellMissing(field, `${field.avp.name} occurs fewer than ${field.min} times`);
      }
    }
  }

  #readField(target: Target, field: Field, reading: number, start: number, end: number, at: number): void {
    const { name } = field;
    // A group may contain itself: its inner reading, which has a higher number, has left its own marks.
    const { seenIn } = field;
    const isRepeated = seenIn === reading || (seenIn > reading && target[name] !== undefined);
    if (isRepeated && !field.isMany) {
      this.#tell(field, at, end, ResultCode.DIAMETER_AVP_OCCURS_TOO_MANY_TIMES, 'occurs more than once');
      keep(target, this.#avpAt(at, end));
      return;
    }
    const values = isRepeated ? target[name] : undefined;
    const value = this.#readData(field, start, end, at, lengthOf(values));
    field.seenIn = reading;
    if (value === undefined) return;
    if (!field.isMany) target[name] = value;
    else if (!Array.isArray(values)) target[name] = [value];
    else if (values.length < field.max) values.push(value);
    else {
      const why = `occurs more than ${field.max} times`;
      this.#tell(field, at, end, ResultCode.DIAMETER_AVP_OCCURS_TOO_MANY_TIMES, why);
      keep(target, this.#avpAt(at, end));
    }
  }

  #readData(field: Field, start: number, end: number, at: number, index: number): unknown {
    const bytes = this.#bytes;
    const size = end - start;
    switch (field.type) {
      case 'Unsigned32':
        if (size === 4) return uint32At(bytes, start);
        break;
      case 'Enumerated':
      case 'Integer32':
        if (size === 4) return uint32At(bytes, start) | 0;
        break;
      case 'Grouped':
        return this.#readGroup(field, start, end, at, index);
      case 'OctetString':
        return bytes.subarray(start, end);
      case 'Unsigned64':
        if (size === 8) return bytes.readBigUInt64BE(start);
        break;
      case 'Integer64':
        if (size === 8) return bytes.readBigInt64BE(start);
        break;
      case 'Float32':
        if (size === 4) return bytes.readFloatBE(start);
        break;
      case 'Float64':
        if (size === 8) return bytes.readDoubleBE(start);
        break;
      case 'Time':
        if (size === 4) return this.#avpAt(at, end).time();
        break;
      case 'Address':
        try {
          return this.#avpAt(at, end).address();
        } catch (error) {
          this.#tell(field, at, end, ResultCode.DIAMETER_INVALID_AVP_VALUE, wordsOf(error), index);
          return undefined;
        }
      default: {
        const text = readText(field, bytes, start, end);
        if (text !== undefined) return text;
        this.#tell(field, at, end, ResultCode.DIAMETER_INVALID_AVP_VALUE, 'is no valid UTF-8', index);
        return undefined;
      }
    }
    const why = `has ${size} bytes of data, which is no ${field.type}`;
    this.#tell(field, at, end, ResultCode.DIAMETER_INVALID_AVP_LENGTH, why, index);
    return undefined;
  }

  #readGroup(field: Field, start: number, end: number, at: number, index: number): unknown {
    if (this.#depth === maxDepth) {
      this.#tell(field, at, end, ResultCode.DIAMETER_INVALID_AVP_VALUE, 'is nested too deep', index);
      return undefined;
    }
    const before = this.#faults?.length ?? 0;
    const group = new ReceivedGroup();
    this.#depth++;
    this.read(group, field.layout, start, end);
    this.#depth--;
    const faults = this.#faults;
    if (faults !== undefined) {
      // Inner faults lie within this group.
      const step = field.isMany ? `${field.name}[${index}]` : field.name;
      for (let each = before; each < faults.length; each++) {
        const inner = faults[each];
        if (inner === undefined) continue;
        const failedAvp = new Avp(
          field.code,
          field.vendorId,
          field.avp.isMandatory,
          encodeAvps([inner.failedAvp]),
        );
        faults[each] = { ...inner, path: inner.path === '' ? step : `${step}.${inner.path}`, failedAvp };
      }
    }
    return group;
  }

  #keepOther(target: Target, layout: Layout, flags: number, at: number, end: number): void {
    const other = this.#avpAt(at, end);
    keep(target, other);
    if ((flags & mandatoryFlag) !== 0 && !this.#isKnown(other.code, other.vendorId)) {
      this.#add(
        other,
        'others',
        ResultCode.DIAMETER_AVP_UNSUPPORTED,
        'is not known here, and has the M bit',
        other,
      );
    } else if (!layout.isOpen) {
      this.#add(other, 'others', ResultCode.DIAMETER_AVP_NOT_ALLOWED, 'is not allowed here', other);
    }
  }

  #tellBrokenLength(at: number, end: number): void {
    const code = end - at < 4 ? 0 : uint32At(this.#bytes, at);
    // Its header alone, with data of no length: what follows cannot be told apart.
    const failedAvp = new Avp(code, 0, false, Buffer.alloc(0));
    const why = `the AVP Length does not fit the ${end - at} bytes that are left`;
    this.#add({ code, vendorId: 0 }, '', ResultCode.DIAMETER_INVALID_AVP_LENGTH, why, failedAvp);
  }

  #tellMissing(field: Field, why: string): void {
    const { avp, code, name, vendorId } = field;
    // An example of the missing AVP, its value zeros of the least length (RFC 6733 §7.5).
    const example = new Avp(code, vendorId, avp.isMandatory, Buffer.alloc(leastBytes(avp.type)));
    this.#add(field, name, ResultCode.DIAMETER_MISSING_AVP, why, example);
  }

  #tell(field: Field, at: number, end: number, resultCode: number, why: string, index = 0): void {
    const path = field.isMany ? `${field.name}[${index}]` : field.name;
    this.#add(field, path, resultCode, `${field.avp.name} ${why}`, this.#avpAt(at, end));
  }

  #add(
    { code, vendorId }: { readonly code: number; readonly vendorId: number },
    path: string,
    resultCode: number,
    why: string,
    failedAvp: Avp,
  ): void {
    this.#faults ??= [];
    if (this.#faults.length < maxFaults) {
      this.#faults.push({ path, code, vendorId, why, resultCode, failedAvp });
    }
  }

  #avpAt(at: number, end: number): Avp {
    const bytes = this.#bytes;
    const flags = uint8At(bytes, at + 4);
    const hasVendor = (flags & vendorFlag) !== 0;
    return new Avp(
      uint32At(bytes, at),
      hasVendor ? uint32At(bytes, at + plainHeaderBytes) : 0,
      (flags & mandatoryFlag) !== 0,
      bytes.subarray(at + (hasVendor ? vendorHeaderBytes : plainHeaderBytes), end),
    );
  }
}

const noFaults: readonly Fault[] = [];

function keep(target: Target, other: Avp): void {
  const { others } = target;
  if (Array.isArray(others)) others.push(other);
  else target['others'] = [other];
}

function lengthOf(values: unknown): number {
  return Array.isArray(values) ? values.length : 0;
}

function wordsOf(error: unknown): string {
  return error instanceof InvalidMessageError
    ? error.message.replace(/^AVP \d+( of vendor \d+)? /, '')
    : 'cannot be read';
}

function leastBytes(type: string): number {
  if (type === 'Address') return 6;
  if (type.endsWith('64')) return 8;
  return /32$|^Time$|^Enumerated$/.test(type) ? 4 : 0;
}
