import { describe, expect, it } from 'vitest';
import { Prng } from '../fuzz/prng.js';
import { ipv4, pcap, type SegmentFields } from '../support/capture-files.js';
import { decode, numberedStream, numbersOf } from '../support/decoded.js';
import { ccr, golden, numberedCcr } from '../support/messages.js';

const raw = { linkType: 101 } as const;
const capture = (segments: readonly SegmentFields[]) =>
  pcap(
    segments.map((fields, index) => ({ data: ipv4(fields), at: BigInt(index) * 1_000_000n })),
    raw,
  );
const upTo = (count: number) => Array.from({ length: count }, (_, number) => number);

/** A stream in segments of these sizes, over and over. */
function cut(stream: Buffer, sizes: readonly number[], first = 1): SegmentFields[] {
  const segments = [];
  for (let start = 0, i = 0; start < stream.length; i++) {
    const end = start + (sizes[i % sizes.length] ?? 1);
    segments.push({ sequence: first + start, payload: stream.subarray(start, end) });
    start = end;
  }
  return segments;
}

const syn: SegmentFields = { sequence: 0, flags: 2 };

describe('the segments of a TCP stream', () => {
  it('are put together however they were cut', () => {
    for (const sizes of [[1], [3], [7, 100, 13], [1_000], [5_000]]) {
      expect(numbersOf(decode(capture([syn, ...cut(numberedStream(20), sizes)])))).toEqual(upTo(20));
    }
  });

  it('may be out of order', () => {
    const segments = cut(numberedStream(50), [33]);
    const shuffled = [];
    for (let i = 0; i < segments.length; i += 8) shuffled.push(...segments.slice(i, i + 8).toReversed());

    expect(numbersOf(decode(capture([syn, ...shuffled])))).toEqual(upTo(50));
  });

  it('may come again, in other portions and overlapping', () => {
    const stream = numberedStream(30);
    const segments = [...cut(stream, [64]), ...cut(stream, [10]), ...cut(stream, [640])];
    const prng = new Prng(13, 1);
    const overlapping = Array.from({ length: 400 }, (_, index) => {
      const start = Math.min(stream.length - 1, Math.max(0, index * 10 - prng.below(60)));
      return { sequence: 1 + start, payload: stream.subarray(start, start + 1 + prng.below(90)) };
    });

    expect(numbersOf(decode(capture([syn, ...segments])))).toEqual(upTo(30));
    expect(numbersOf(decode(capture([syn, ...overlapping, ...segments])))).toEqual(upTo(30));
  });

  it('may have numbers that wrap', () => {
    const first = 0xffff_ff00;
    const begin = { ...syn, sequence: first - 1 };

    expect(numbersOf(decode(capture([begin, ...cut(numberedStream(40), [50], first)])))).toEqual(upTo(40));
  });

  it('of several connections may be mixed; each has its number and its ends', () => {
    const segments = [50_000, 50_001, 50_002].map((clientPort) =>
      cut(numberedStream(10), [30]).map((fields) => ({ ...fields, clientPort })),
    );
    const mixed = upTo(segments[0]?.length ?? 0).flatMap((i) => segments.map((one) => one[i] ?? {}));

    const { found } = decode(capture(mixed));

    expect(found).toHaveLength(30);
    for (const stream of [1, 2, 3]) {
      const own = found.filter((message) => message.stream === stream);
      expect(numbersOf({ found: own })).toEqual(upTo(10));
      expect(new Set(own.map(({ from }) => from))).toEqual(new Set([`192.0.2.1:${49_999 + stream}`]));
    }
  });

  it('of a later connection with the same ports are another stream', () => {
    const later = cut(numberedStream(3), [40], 0x7000_0001);

    const { found } = decode(
      capture([syn, ...cut(numberedStream(3), [40]), { ...syn, sequence: 0x7000_0000 }, ...later]),
    );

    expect(found.map(({ stream }) => stream)).toEqual([1, 1, 1, 2, 2, 2]);
  });

  it('keep their stream where the SYN comes again, or late', () => {
    const segments = cut(numberedStream(4), [40]);

    expect(
      numbersOf(decode(capture([syn, syn, ...segments.slice(0, 3), syn, ...segments.slice(3)]))),
    ).toEqual(upTo(4));
  });

  it('count where a keep-alive repeats an octet', () => {
    const message = numberedCcr(1);
    const keepAlive = { sequence: message.length, payload: Buffer.alloc(1) };

    expect(
      numbersOf(
        decode(
          capture([
            syn,
            { payload: message },
            keepAlive,
            { sequence: 1 + message.length, payload: numberedCcr(2) },
          ]),
        ),
      ),
    ).toEqual([1, 2]);
  });
});

describe('a capture that begins in the middle of a stream', () => {
  it('is read from the next message on, wherever it begins', () => {
    const stream = numberedStream(4);
    const length = stream.length / 4;
    for (let begin = 1; begin <= length; begin++) {
      const { found, summary } = decode(capture(cut(stream.subarray(begin), [30])));

      expect(numbersOf({ found })).toEqual([1, 2, 3]);
      expect(summary.skippedBytes).toBe(length - begin);
    }
  });

  it('is read from the first message on if that is whole', () => {
    expect(numbersOf(decode(capture(cut(numberedStream(4), [30]))))).toEqual(upTo(4));
  });
});

describe('a segment that is missing', () => {
  it('costs the messages that it carried; the next ones are found', () => {
    const segments = cut(numberedStream(10), [50]);

    const { found, summary } = decode(capture([syn, ...segments.slice(0, 3), ...segments.slice(4)]));

    const numbers = numbersOf({ found });
    expect(numbers.length).toBeGreaterThanOrEqual(8);
    expect(upTo(10)).toEqual(expect.arrayContaining(numbers));
    expect(numbers.at(-1)).toBe(9);
    expect(summary.skippedBytes).toBeGreaterThan(0);
  });

  it('is given up soon where its receiver has confirmed it', () => {
    const stream = numberedStream(60);
    const segments = cut(stream, [50]);
    const confirmed = { isBack: true, acknowledgment: 1 + stream.length, flags: 0x10, sequence: 5 };
    const withoutOne = [syn, ...segments.slice(0, 3), ...segments.slice(4, 40), confirmed];

    const before = decode(capture(withoutOne.slice(0, -1))).found.at(-1);
    const { found } = decode(
      capture([...withoutOne, { sequence: 1, payload: golden['DWA'] ?? Buffer.alloc(0), isBack: true }]),
    );

    expect(before).toBeDefined();
    // The answer of the peer comes behind what the gap had held up.
    expect(found.at(-1)?.from).toBe('192.0.2.2:3868');
    expect(found.length).toBeGreaterThan(20);
  });

  it('may be missing in part: the capture has cut its packets', () => {
    const messages = upTo(6).map(numberedCcr);
    let sequence = 1;
    const packets = messages.map((payload) => {
      const data = ipv4({ sequence, payload });
      sequence += payload.length;
      return { data: payload === messages[2] ? data.subarray(0, 60) : data, originalLength: data.length };
    });

    const { found, summary } = decode(pcap([{ data: ipv4(syn) }, ...packets], raw));

    expect(numbersOf({ found })).toEqual([0, 1, 3, 4, 5]);
    expect(summary.unread.cut).toBe(1);
    expect(summary.skippedBytes).toBe(20);
  });
});

describe('a stream on another port', () => {
  const other = (payload: Buffer): SegmentFields[] => [
    { ...syn, serverPort: 8_080 },
    ...cut(payload, [100]).map((fields) => ({ ...fields, serverPort: 8_080 })),
  ];

  it('is read if its bytes look like Diameter', () => {
    expect(numbersOf(decode(capture(other(numberedStream(5)))))).toEqual(upTo(5));
  });

  it('is left alone if they do not', () => {
    const bytes = Buffer.alloc(200_000);
    new Prng(1, 2).fill(bytes, 0, bytes.length);

    const { found, summary } = decode(capture(other(bytes)));

    expect(found).toEqual([]);
    expect(summary.skippedBytes).toBe(0);
  });

  it('is not read where other ports are asked for, and read whatever it looks like where its own is', () => {
    const odd = golden['DWR'] ?? Buffer.alloc(0);
    const withBrokenAvp = Buffer.from(odd);
    withBrokenAvp.writeUInt8(0xff, 24);

    expect(decode(capture(other(numberedStream(5))), { ports: [3_868] }).found).toEqual([]);
    expect(decode(capture(other(withBrokenAvp)), { ports: [8_080] }).found).toHaveLength(1);
    expect(decode(capture(other(withBrokenAvp))).found).toHaveLength(0);
  });

  it('is told of if it is TLS', () => {
    const hello = Buffer.concat([Buffer.from('1603010200', 'hex'), Buffer.alloc(600, 7)]);

    expect(decode(capture(other(hello))).summary).toMatchObject({ tls: 1, messages: 0 });
  });
});

describe('an answer', () => {
  it('is paired with its request, with the time between them', () => {
    const request = ccr({ hopByHopId: 7, endToEndId: 9 });
    const answer = Buffer.from(request);
    answer.writeUInt8(0, 4);
    const packets = [
      { data: ipv4({ payload: request }), at: 1_000_000_000n },
      { data: ipv4({ payload: ccr({ hopByHopId: 8 }), sequence: 1 + request.length }), at: 1_000_500_000n },
      { data: ipv4({ payload: answer, isBack: true }), at: 1_002_250_000n },
      { data: ipv4({ payload: answer, isBack: true, sequence: 1 + answer.length }), at: 1_003_000_000n },
    ];

    const { found, summary } = decode(pcap(packets, raw));

    expect(found.map(({ pair }) => pair)).toEqual([
      undefined,
      undefined,
      { request: 1, afterMs: expect.closeTo(2.25, 3) },
      undefined,
    ]);
    expect(summary.unanswered).toBe(1);
  });
});
