import type { Buffer } from 'node:buffer';
import { uint8At } from '../protocol/header.js';
import type { Field } from './layout.js';

/** The text of an AVP; undefined where the octets are not UTF-8. */
export function readText(field: Field, bytes: Buffer, start: number, end: number): string | undefined {
  const size = end - start;
  // Hosts and realms are the same in nearly all messages of a peer.
  const { lastText } = field;
  if (lastText.length === size && size <= longestRepeated && isText(bytes, start, lastText)) return lastText;
  if (!isAscii(bytes, start, end)) return utf8Text(bytes, start, end);
  // Every Buffer has it, though the types of Node.js do not tell; toString() checks its arguments first.
  const text = (bytes as Buffer & Latin1).latin1Slice(start, end);
  if (size <= longestRepeated) field.lastText = text;
  return text;
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Longer texts are seldom the same twice. */
const longestRepeated = 64;

interface Latin1 {
  latin1Slice(start: number, end: number): string;
}

function isAscii(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (uint8At(bytes, at) > 0x7f) return false;
  return true;
}

/** Undefined where the bytes are not UTF-8. */
function utf8Text(bytes: Buffer, start: number, end: number): string | undefined {
  try {
    return strictUtf8.decode(bytes.subarray(start, end));
  } catch {
    return undefined;
  }
}

/** The octets are the characters of this ASCII text. The end differs first: session ids count up. */
function isText(bytes: Buffer, start: number, text: string): boolean {
  for (let index = text.length - 1; index >= 0; index--) {
    if (uint8At(bytes, start + index) !== text.charCodeAt(index)) return false;
  }
  return true;
}
