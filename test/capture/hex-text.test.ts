import { describe, expect, it } from 'vitest';
import { ethernet, ipv4 } from '../support/capture-files.js';
import { decode } from '../support/decoded.js';
import { golden } from '../support/messages.js';

const dwr = golden['DWR'] ?? Buffer.alloc(0);
const dwa = golden['DWA'] ?? Buffer.alloc(0);
const both = Buffer.concat([dwr, dwa]);
const pairs = (bytes: Buffer, separator: string, prefix = '') =>
  Array.from(bytes, (octet) => prefix + octet.toString(16).padStart(2, '0')).join(separator);

/** Lines with an offset, 16 octets and their text, as the tools print them. */
function dump(bytes: Buffer, line: (offset: string, octets: Buffer, text: string) => string): string {
  const lines = [];
  for (let start = 0; start < bytes.length; start += 16) {
    const octets = bytes.subarray(start, start + 16);
    const text = Array.from(octets, (octet) =>
      octet > 31 && octet < 127 ? String.fromCodePoint(octet) : '.',
    ).join('');
    lines.push(line(start.toString(16).padStart(8, '0'), octets, text));
  }
  return lines.join('\n');
}

const xxd = (offset: string, octets: Buffer, text: string) =>
  `${offset}: ${pairs(octets, '')
    .replaceAll(/.{4}(?=.)/g, '$& ')
    .padEnd(39)}  ${text}`;
const hexdump = (offset: string, octets: Buffer, text: string) =>
  `${offset}  ${`${pairs(octets.subarray(0, 8), ' ')}  ${pairs(octets.subarray(8), ' ')}`.padEnd(48)}  |${text}|`;
const tshark = (offset: string, octets: Buffer, text: string) =>
  `${offset.slice(4)}  ${pairs(octets, ' ').padEnd(47)}   ${text}`;

const messagesIn = (text: string) =>
  Buffer.concat(decode(Buffer.from(text)).found.map(({ message }) => message.bytes));

describe('hexadecimal text', () => {
  it.each([
    ['digits alone', both.toString('hex')],
    ['capital digits', both.toString('hex').toUpperCase()],
    ['digits with spaces', pairs(both, ' ')],
    ['digits with colons, as tshark prints fields', pairs(both, ':')],
    ['one number with 0x', `0x${both.toString('hex')}`],
    ['an array of C', `{ ${pairs(both, ', ', '0x')} };`],
    ['a string of C', `"${pairs(both, '', String.raw`\x`)}"`],
    ['a message a line', `${dwr.toString('hex')}\r\n\r\n${dwa.toString('hex')}\r\n`],
    ['xxd', dump(both, xxd)],
    ['a dump of each message by xxd', `${dump(dwr, xxd)}\n${dump(dwa, xxd)}\n`],
    ['hexdump -C', `${dump(both, hexdump)}\n000000ac\n`],
    ['tshark -x', dump(both, tshark)],
    ['text of an editor of Windows', `\uFEFF${both.toString('hex')}`],
  ])('is read: %s', (_, text) => {
    expect(messagesIn(text)).toEqual(both);
  });

  it('is not misled by a text behind the digits that looks like digits', () => {
    const bytes = Buffer.from(dwr);
    bytes.write('ab cd ef 01  23 ', 32, 'latin1'); // a line of the dump

    for (const line of [xxd, hexdump, tshark]) expect(messagesIn(dump(bytes, line))).toEqual(bytes);
  });

  it('may be whole packets, as tshark -x prints them, with their connection put together', () => {
    const first = ethernet(ipv4({ payload: both.subarray(0, 100) }));
    const second = ethernet(ipv4({ payload: both.subarray(100), sequence: 101 }));
    const text =
      `${dump(first, tshark)}\n\nFrame (${second.length} bytes):\n${dump(second, tshark)}\n` +
      `Reassembled TCP (${dwa.length} bytes):\n${dump(dwa, tshark)}\n`;

    const { found } = decode(Buffer.from(text));

    expect(found.map(({ from }) => from)).toEqual(['192.0.2.1:40000', '192.0.2.1:40000']);
    expect(Buffer.concat(found.map(({ message }) => message.bytes))).toEqual(both);
  });

  it.each([
    ['no digits', 'hello', 'Line 1 of the text holds no hexadecimal digits: "hello" (octet 0)'],
    ['half an octet', '0100\n001\n', 'Line 2 of the text holds an odd number of digits: "001" (octet 5)'],
    ['no message', '02000014', 'No Diameter message: its version is 2; only version 1 exists (octet 0)'],
    ['a length that cannot be', '01000003', 'No Diameter message: its Message Length is 3 (octet 0)'],
    [
      'half a message',
      dwr.subarray(0, 30).toString('hex'),
      'The text ends within a message, after 30 octets of it (octet 0)',
    ],
  ])('is refused with the line or octet: %s', (_, text, message) => {
    expect(() => decode(Buffer.from(text))).toThrow(message);
  });
});

describe('messages one behind the other', () => {
  it('are read, in chunks of any size', () => {
    for (const chunkBytes of [1, 5, 80, 1_000]) {
      const { found, summary } = decode(both, { chunkBytes });

      expect(found.map(({ message }) => message.commandCode)).toEqual([280, 280]);
      expect(summary.format).toBe('binary');
    }
  });

  it('are refused where one is none, or ends early', () => {
    expect(() => decode(Buffer.concat([dwr, Buffer.from('GET / HTTP/1.1')]))).toThrow(
      `No Diameter message: its version is 71; only version 1 exists (octet ${dwr.length})`,
    );
    expect(() => decode(both.subarray(0, -1))).toThrow(
      `The input ends within a message, after ${dwa.length - 1} octets of it (octet ${dwr.length})`,
    );
  });
});
