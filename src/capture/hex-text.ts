import { Buffer } from 'node:buffer';
import { CaptureError } from './capture-error.js';

/**
 * Reads hexadecimal digits as tools print them. Each dump is one part: `xxd`, `hexdump -C`, `tshark -x` and Wireshark begin
 * their lines with an offset, and the next dump begins at offset 0. Lines without offsets make one part: digits with or
 * without spaces, colons, commas, `0x`, `\x`, quotes and braces.
 *
 *     00000010: 4000 0028 0000 0000  @..(....        offset, digits, text
 */
export function readHex(text: string): readonly Buffer[] {
  const lines = text.split(/\r?\n/);
  const parts: Buffer[] = [];
  let plain: string[] = [];
  let dump: DumpLine[] = [];
  let isRepeated = false;
  const endPart = () => {
    if (plain.length > 0) parts.push(Buffer.from(plain.join(''), 'hex'));
    if (dump.length > 0 && !isRepeated) parts.push(bytesOfDump(dump));
    plain = [];
    dump = [];
  };
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    const dumped = dumpLine(line, dump.at(-1));
    if (dumped !== undefined) {
      if (dumped.offset === 0) endPart();
      if (dump.length === 0 && dumped.offset !== 0) fail(index, line, offset);
      dump.push(dumped);
    } else if (heading.test(line)) {
      endPart();
      // tshark prints the bytes of the packets once more when it has put them together.
      isRepeated = line.startsWith('Reassembled');
    } else if (!isOffsetAlone(line, dump)) {
      const digits = line.replaceAll(/0x|\\x|[\s:,;'"{}[\]()-]/gi, '');
      if (/[^\da-f]/i.test(digits)) fail(index, line, offset);
      if (digits !== '') {
        if (dump.length > 0) endPart();
        if (digits.length % 2 !== 0) fail(index, line, offset, 'an odd number of digits');
        plain.push(digits);
      }
    }
    offset += line.length + 1;
  }
  endPart();
  return parts;
}

/** What tshark and Wireshark print above the bytes of a packet, and between packets. */
const heading = /^(?:Frame|Packet|Reassembled|Decrypted|Uncompressed|De-chunked)\b.*\(\d+ bytes?\):?\s*$/;

interface DumpLine {
  readonly offset: number;
  /** Digits, and perhaps text behind them. */
  readonly rest: string;
}

/** A line of a dump: at offset 0, or behind a line with a lower one. */
function dumpLine(line: string, before: DumpLine | undefined): DumpLine | undefined {
  const [, digits = '', rest = ''] = /^\s*([\da-f]{4,16})(?::\s*|\s{2,3})(\S.*)$/i.exec(line) ?? [];
  if (digits === '' || !/^[\da-f]{2}/i.test(rest)) return undefined;
  const offset = Number.parseInt(digits, 16);
  if (offset === 0) return { offset, rest };
  const isNext = before !== undefined && offset > before.offset && offset - before.offset <= maxLineBytes;
  return isNext ? { offset, rest } : undefined;
}

/** `hexdump` ends with the offset of the end. */
function isOffsetAlone(line: string, dump: readonly DumpLine[]): boolean {
  const last = dump.at(-1);
  if (last === undefined || !/^\s*[\da-f]{4,16}\s*$/i.test(line)) return false;
  const ahead = Number.parseInt(line, 16) - last.offset;
  return ahead > 0 && ahead <= maxLineBytes;
}

const maxLineBytes = 256;

/** The next offset tells how many bytes a line has; of the last one, the gap before the text. */
function bytesOfDump(lines: readonly DumpLine[]): Buffer {
  const bytes = lines.map(({ offset, rest }, index) => {
    const next = lines[index + 1];
    if (next !== undefined) return firstBytes(rest, next.offset - offset);
    const withoutText = rest.includes('  |') ? rest.slice(0, rest.indexOf('  |')) : rest.split(/\s{2,}/)[0];
    return firstBytes(withoutText ?? '', maxLineBytes);
  });
  return Buffer.concat(bytes);
}

function firstBytes(rest: string, count: number): Buffer {
  const [pairs = ''] = /^(?:[\da-f]{2}\s*)*/i.exec(rest) ?? [];
  return Buffer.from(pairs.replaceAll(/\s/g, ''), 'hex').subarray(0, count);
}

function fail(index: number, line: string, offset: number, why = 'no hexadecimal digits'): never {
  const shown = JSON.stringify(line.length > 40 ? `${line.slice(0, 40)}…` : line);
  throw new CaptureError(`Line ${index + 1} of the text holds ${why}: ${shown}`, offset);
}
