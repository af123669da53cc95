import { isUtf8, type Buffer } from 'node:buffer';
import type { AvpDescriptor } from '../dictionary/descriptors.js';
import type { Dictionary } from '../dictionary/dictionary.js';
import {
  dataEndAt,
  dataStartAt,
  lengthIfSound,
  plainHeaderBytes,
  vendorIdAt,
} from '../protocol/avp-layout.js';
import { HEADER_BYTES, uint32At, uint8At } from '../protocol/header.js';
import { fillOctet, fillOf, type Fill } from './redacted-fills.js';

const maxDepth = 32;

const sizes: Partial<Record<AvpDescriptor['type'], number>> = {
  Integer32: 4,
  Integer64: 8,
  Unsigned32: 4,
  Unsigned64: 8,
  Float32: 4,
  Float64: 8,
  Enumerated: 4,
  Time: 4,
};
const texts: ReadonlySet<AvpDescriptor['type']> = new Set([
  'UTF8String',
  'DiameterIdentity',
  'DiameterURI',
  'IPFilterRule',
  'QoSFilterRule',
]);

/**
 * Overwrites the data of AVPs that are sensitive, that the dictionary does not know, or that are not of their type: texts and
 * octets with the digit 0, or with what Wireshark can read where they have a structure; numbers with zero; the family of an
 * Address stays. All lengths stay, so that what reads the message finds the same AVPs. Groups are kept and their members
 * overwritten, also those of unknown groups.
 */
export function redact(message: Buffer, dictionary: Dictionary): void {
  redactAvps(message, HEADER_BYTES, message.length, dictionary, 1);
}

function redactAvps(bytes: Buffer, start: number, end: number, dictionary: Dictionary, depth: number): void {
  for (let offset = start; offset < end;) {
    const length = lengthIfSound(bytes, offset, end);
    if (length === 0) {
      // Whatever stands behind a broken length.
      bytes.fill(fillOctet, Math.min(end, offset + plainHeaderBytes), end);
      return;
    }
    const code = uint32At(bytes, offset);
    const vendorId = vendorIdAt(bytes, offset);
    const known = dictionary.avp(code, vendorId);
    const data = bytes.subarray(dataStartAt(bytes, offset), dataEndAt(bytes, offset));
    const isGroup = known === undefined ? looksGrouped(data) : known.type === 'Grouped';
    if (isGroup && depth < maxDepth) redactAvps(data, 0, data.length, dictionary, depth + 1);
    else if (!mayBeShown(known, data)) overwrite(known?.type, data, fillOf(code, vendorId));
    const next = offset + ((length + 3) & ~3);
    bytes.fill(0, offset + length, Math.min(next, end)); // the padding
    offset = next;
  }
}

function mayBeShown(known: AvpDescriptor | undefined, data: Buffer): boolean {
  if (known === undefined || known.isSensitive === true || known.type === 'Grouped') return false;
  if (texts.has(known.type)) return isUtf8(data);
  if (known.type === 'Address') return isAddress(data);
  const size = sizes[known.type];
  return size === undefined || size === data.length;
}

function overwrite(type: AvpDescriptor['type'] | undefined, data: Buffer, fill: Fill | undefined): void {
  if (fill !== undefined) {
    fill(data);
    return;
  }
  const mayBeAddress = type === 'Address' || (type === undefined && isAddress(data));
  const isNumber = type !== undefined && sizes[type] !== undefined;
  data.fill(isNumber ? 0 : fillOctet, mayBeAddress ? Math.min(2, data.length) : 0);
}

/** IPv4, IPv6, or the digits of E.164 (IANA Address Family Numbers). */
function isAddress(data: Buffer): boolean {
  const family = data.length < 2 ? 0 : data.readUInt16BE(0);
  return (
    (family === 1 && data.length === 6) ||
    (family === 2 && data.length === 18) ||
    (family === 8 && data.length > 2 && data.subarray(2).every((octet) => octet >= 0x30 && octet <= 0x39))
  );
}

/** Whether data of an unknown type is AVPs from end to end. Random octets are so once in 2^31 times. */
function looksGrouped(data: Buffer): boolean {
  if (data.length < plainHeaderBytes) return false;
  for (let offset = 0; offset < data.length;) {
    const length = lengthIfSound(data, offset, data.length);
    const isSound = length > 0 && uint32At(data, offset) !== 0 && (uint8At(data, offset + 4) & 0x1f) === 0;
    if (!isSound) return false;
    offset += (length + 3) & ~3;
  }
  return true;
}
