import { Buffer } from 'node:buffer';
import { mandatoryFlag, plainHeaderBytes, vendorFlag, vendorHeaderBytes } from './avp-layout.js';
import { putUint32 } from './header.js';

/** What the data of an AVP is made of: octets, text, 32 or 64 bits, or members. */
export type AvpContent = Buffer | string | number | bigint | readonly WritableAvp[];

interface WritableAvp {
  readonly code: number;
  readonly vendorId: number;
  readonly isMandatory: boolean;
  readonly content: AvpContent;
}

/** Octets that the AVP takes on the wire, padding included. */
export function encodedAvpBytes(avp: WritableAvp): number {
  return (headerBytesOf(avp) + contentBytes(avp.content) + 3) & ~3;
}

export function contentBytes(content: AvpContent): number {
  switch (typeof content) {
    case 'string':
      return textBytes(content);
    case 'number':
      return 4;
    case 'bigint':
      return 8;
    default: {
      if (Buffer.isBuffer(content)) return content.length;
      let size = 0;
      for (const member of content) size += encodedAvpBytes(member);
      return size;
    }
  }
}

/** Returns the offset behind it; -1 if there is no room. */
export function writeContent(content: AvpContent, target: Buffer, offset: number): number {
  const room = target.length - offset;
  switch (typeof content) {
    case 'string':
      return writeText(content, target, offset, room);
    case 'number':
      if (room < 4) return -1;
      putUint32(target, offset, content);
      return offset + 4;
    case 'bigint':
      return room < 8 ? -1 : target.writeBigUInt64BE(BigInt.asUintN(64, content), offset);
    default:
      if (!Buffer.isBuffer(content)) return writeAvps(content, target, offset);
      if (room < content.length) return -1;
      target.set(content, offset);
      return offset + content.length;
  }
}

/** Writes AVPs in order, each padded; returns the offset behind them, or -1 if there is no room. */
export function writeAvps(avps: readonly WritableAvp[], target: Buffer, offset: number): number {
  let end = offset;
  for (const avp of avps) {
    end = writeAvp(avp, target, end);
    if (end < 0) break;
  }
  return end;
}

/** Longer texts are left to Node.js: its calls cost what some 60 characters cost here. */
const shortText = 60;

function textBytes(text: string): number {
  const { length } = text;
  if (length > shortText) return Buffer.byteLength(text);
  for (let index = 0; index < length; index++) {
    if (text.charCodeAt(index) > 0x7f) return Buffer.byteLength(text);
  }
  return length;
}

function writeText(text: string, target: Buffer, offset: number, room: number): number {
  const { length } = text;
  // UTF-8 takes three octets at most for each unit of UTF-16.
  if (length * 3 > room && Buffer.byteLength(text) > room) return -1;
  if (length > shortText) return offset + target.write(text, offset, 'utf8');
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) return offset + target.write(text, offset, 'utf8');
    target[offset + index] = code;
  }
  return offset + length;
}

/** Writes header, data and zero padding; returns the offset behind them, or -1 if there is no room. */
export function writeAvp(avp: WritableAvp, target: Buffer, offset: number): number {
  const dataEnd = writeContent(avp.content, target, offset + headerBytesOf(avp));
  const length = dataEnd - offset;
  const end = offset + ((length + 3) & ~3);
  if (dataEnd < 0 || end > target.length) return -1;
  const flags = (avp.vendorId === 0 ? 0 : vendorFlag) | (avp.isMandatory ? mandatoryFlag : 0);
  putUint32(target, offset, avp.code);
  putUint32(target, offset + 4, (flags << 24) | length);
  if (avp.vendorId !== 0) putUint32(target, offset + plainHeaderBytes, avp.vendorId);
  for (let at = dataEnd; at < end; at++) target[at] = 0;
  return end;
}

function headerBytesOf(avp: WritableAvp): number {
  return avp.vendorId === 0 ? plainHeaderBytes : vendorHeaderBytes;
}

/** Encodes AVPs in order, each padded: the data of a Grouped AVP. */
export function encodeAvps(avps: readonly WritableAvp[]): Buffer {
  let size = 0;
  for (const avp of avps) size += encodedAvpBytes(avp);
  const bytes = Buffer.allocUnsafe(size);
  writeAvps(avps, bytes, 0);
  return bytes;
}
