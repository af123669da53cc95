import { describe, expect, it } from 'vitest';
import { CaptureError } from '../../src/capture/capture-error.js';
import { Prng } from '../fuzz/prng.js';
import { ethernet, ipv4, ipv6, pcap, pcapng, type TimedPacket } from '../support/capture-files.js';
import { decode, numberedStream } from '../support/decoded.js';
import { golden } from '../support/messages.js';

/** How long all mutations together may run. */
const budgetMs = 4_000;

function packets(): TimedPacket[] {
  const stream = Buffer.concat(Object.values(golden));
  const data: Buffer[] = [];
  for (let start = 0; start < stream.length; start += 200) {
    const fields = { sequence: 1 + start, payload: stream.subarray(start, start + 200) };
    data.push(ethernet(ipv4(fields)), ethernet(ipv6(fields), '81000064'));
  }
  return data.map((bytes) => ({ data: bytes, comments: ['a comment'] }));
}

function mutated(prng: Prng, file: Buffer): Buffer {
  const bytes = Buffer.from(file);
  for (let changes = 1 + prng.below(6); changes > 0; changes--) {
    const at = prng.below(bytes.length);
    if (prng.oneIn(3)) bytes.writeUInt8(prng.pick([0, 1, 0x7f, 0x80, 0xff]), at);
    else if (prng.oneIn(2)) bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << prng.below(8)), at);
    else prng.fill(bytes, at, Math.min(bytes.length, at + 1 + prng.below(12)));
  }
  return prng.oneIn(5) ? bytes.subarray(0, prng.below(bytes.length)) : bytes;
}

describe('a reader of captures', () => {
  it('either reads a mutated input or refuses it with an octet, whatever was changed', () => {
    const hex = Buffer.from(
      Buffer.concat(Object.values(golden)).toString('hex').replaceAll(/.{32}/g, '$&\n'),
    );
    const files = [pcap(packets()), pcapng(packets()), pcapng(packets(), { order: 'big' }), hex];
    const outcomes = { read: 0, refused: 0 };
    const end = performance.now() + budgetMs;
    for (let index = 0; index < 20_000 && performance.now() < end; index++) {
      const prng = new Prng(20_261_130, index);
      const file = mutated(prng, prng.pick(files));
      try {
        decode(file, { chunkBytes: Math.max(1, 1 + prng.below(file.length)) });
        outcomes.read++;
      } catch (error) {
        if (!(error instanceof CaptureError)) throw error;
        expect(error.message).toMatch(/\(octet \d+\)$/);
        expect(error.offset).toBeLessThanOrEqual(file.length);
        outcomes.refused++;
      }
    }
    expect(outcomes.read).toBeGreaterThan(20);
    expect(outcomes.refused).toBeGreaterThan(20);
  });

  it('reads noise behind the header of a capture', () => {
    for (let index = 0; index < 200; index++) {
      const prng = new Prng(7, index);
      const noise = Buffer.alloc(2_000);
      prng.fill(noise, 0, noise.length);
      const file = pcap([
        { data: noise },
        { data: ethernet(noise) },
        { data: ethernet(ipv4({ payload: noise })) },
      ]);
      expect(decode(file).found).toEqual([]);
    }
  });
});

describe('the time that hostile captures take', () => {
  /** Milliseconds to decode files one after the other; the best of three. */
  const timeOf = (files: readonly Buffer[], chunkBytes?: number) => {
    const times = [0, 0, 0].map(() => {
      // Time of the processor, since others may have it meanwhile. Some systems count it in steps of several milliseconds.
      const begin = process.cpuUsage();
      for (const file of files) decode(file, chunkBytes === undefined ? {} : { chunkBytes });
      const { system, user } = process.cpuUsage(begin);
      return (system + user) / 1_000;
    });
    return Math.min(...times);
  };
  const raw = (data: readonly Buffer[]) =>
    pcap(
      data.map((bytes) => ({ data: bytes })),
      { linkType: 101 },
    );

  it.each([
    [
      'octets that each might begin a message',
      (n: number) =>
        raw(
          Array.from({ length: n }, (_, i) => ipv4({ sequence: 1 + i * 200, payload: Buffer.alloc(200, 1) })),
        ),
    ],
    [
      'headers of messages that never end',
      (n: number) => {
        const begin = Buffer.from(`010ffffc80000110${'0'.repeat(24)}0000010740000ffc`, 'hex');
        return raw([
          ipv4({ payload: begin }),
          ...Array.from({ length: n }, (_, i) =>
            ipv4({ sequence: 29 + i * 200, payload: Buffer.alloc(200, 1) }),
          ),
        ]);
      },
    ],
    [
      'segments in the reverse order',
      (n: number) =>
        raw(
          Array.from({ length: n }, (_, i) =>
            ipv4({ sequence: 1 + (n - i) * 20, payload: Buffer.alloc(20, 1) }),
          ),
        ),
    ],
    [
      'a connection for each packet',
      (n: number) =>
        raw(
          Array.from({ length: n }, (_, i) =>
            ipv4({ clientPort: i & 0xffff, sequence: i, payload: Buffer.alloc(20, 1) }),
          ),
        ),
    ],
    ['messages in portions of an octet', (n: number) => raw(cutByOctets(numberedStream(Math.ceil(n / 50))))],
  ])(
    'grows with their length and no faster: %s',
    (_, make) => {
      const small = make(4_000);
      const large = make(48_000);
      timeOf([small]); // compiles. Both are beyond the bounds of segments that wait.
      const asMany = Array.from({ length: Math.round(large.length / small.length) }, () => small);

      expect(timeOf([large]) / timeOf(asMany)).toBeLessThan(6); // quadratic would be 12
    },
    120_000,
  );

  it('does not grow with many small chunks', () => {
    const file = raw(
      Array.from({ length: 40 }, (_, i) => ipv4({ sequence: 1 + i * 60_000, payload: Buffer.alloc(60_000) })),
    );

    expect(timeOf([file], 16)).toBeLessThan(3_000);
  }, 30_000);
});

function cutByOctets(stream: Buffer): Buffer[] {
  return Array.from(stream, (octet, index) => ipv4({ sequence: 1 + index, payload: Buffer.from([octet]) }));
}
