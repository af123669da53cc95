import { describe, expect, it } from 'vitest';
import { Framer, type FramingFault } from '../../src/protocol/framer.js';
import { avp } from 'diameter-client';
import { transfer } from '../support/memory.js';
import { ccr, golden, malformedVector, numberedCcr } from '../support/messages.js';

function header(length: number, version = 1): Buffer {
  const bytes = Buffer.alloc(20);
  bytes.writeUInt32BE(((version << 24) | length) >>> 0, 0);
  return bytes;
}

function collect(maxMessageBytes = 1024) {
  const frames: number[] = [];
  const faults: FramingFault[] = [];
  const framer = new Framer(
    { onFrame: (_, start, end) => frames.push(end - start), onFramingFault: (fault) => faults.push(fault) },
    maxMessageBytes,
  );
  return { framer, frames, faults };
}

describe('a framer that meets bytes that are no message (C-004)', () => {
  it.each([0, 1, 4, 16, 19, 21, 22, 23, 1028, 0xffffff])(
    'reports the Message Length %i and stops',
    (length) => {
      const { faults, framer, frames } = collect();
      framer.push(header(length));
      framer.push(golden['DWR'] ?? Buffer.alloc(0));
      expect(faults).toEqual([{ kind: 'length', length, begin: header(length) }]);
      expect(frames).toEqual([]);
    },
  );

  it('reports a bad length as soon as four bytes have come', () => {
    const { faults, framer } = collect();
    framer.push(header(0).subarray(0, 3));
    expect(faults).toEqual([]);
    framer.push(header(0).subarray(3, 4));
    expect(faults).toHaveLength(1);
  });

  it('reports another version with its whole header, also when that comes in pieces (C-005)', () => {
    const { faults, framer } = collect();
    const bytes = malformedVector('M03');
    for (const byte of bytes.subarray(0, 20)) framer.push(Buffer.from([byte]));
    expect(faults).toEqual([{ kind: 'version', version: 2, header: bytes.subarray(0, 20) }]);
  });

  it('delivers what came before the fault in the same chunk', () => {
    const { faults, framer, frames } = collect();
    framer.push(Buffer.concat([header(20), header(20), header(3), header(20)]));
    expect(frames).toEqual([20, 20]);
    expect(faults).toHaveLength(1);
  });

  it('keeps only what has come of a long message, whatever its header promises', () => {
    const before = process.memoryUsage().arrayBuffers;
    const framers = Array.from({ length: 500 }, () => collect(16_000_000).framer);
    for (const framer of framers) framer.push(header(15_999_996));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2_000_000);
  });

  it('delivers nothing more once its owner has stopped it, not even of the same chunk', () => {
    const frames: number[] = [];
    const framer: Framer = new Framer(
      {
        onFrame: (_, start, end) => {
          frames.push(end - start);
          framer.stop();
        },
        onFramingFault: () => {},
      },
      1024,
    );
    framer.push(Buffer.concat([header(20), header(20)]));
    expect(frames).toEqual([20]);
  });

  it('goes on behind a frame whose handling has thrown', () => {
    const frames: number[] = [];
    const framer = new Framer(
      {
        onFrame: (_, start, end) => {
          frames.push(end - start);
          if (frames.length === 1) throw new Error('handler');
        },
        onFramingFault: () => {},
      },
      1024,
    );
    framer.push(header(24));
    expect(() => framer.push(Buffer.alloc(4))).toThrow('handler');
    framer.push(header(20));
    expect(frames).toEqual([24, 20]);
  });
});

describe('what a framer delivers', () => {
  function keepAll() {
    const kept: Buffer[] = [];
    const onFrame = (buffer: Buffer, start: number, end: number) => kept.push(buffer.subarray(start, end));
    return { kept, framer: new Framer({ onFrame, onFramingFault: () => {} }, 100_000) };
  }

  it('stays as it is, although the memory of its chunk is used again', () => {
    const { framer, kept } = keepAll();
    const messages = Array.from({ length: 100 }, (_, number) => numberedCcr(number));
    const chunk = Buffer.concat(messages);
    const cut = chunk.length - 30;
    const first = Buffer.from(chunk.subarray(0, cut));
    framer.push(first);
    first.fill(0xff);
    const second = Buffer.from(chunk.subarray(cut));
    framer.push(second);
    second.fill(0xff);
    expect(Buffer.concat(kept)).toEqual(chunk);
  });

  it('comes to its end, whatever is done to the messages before', () => {
    const spoilt: number[] = [];
    const spoiling = new Framer(
      {
        onFrame: (buffer, start, end) => {
          spoilt.push(end - start);
          buffer.fill(0);
        },
        onFramingFault: () => {},
      },
      100_000,
    );
    spoiling.push(Buffer.concat([ccr(), ccr(), ccr()]));
    expect(spoilt).toEqual([ccr().length, ccr().length, ccr().length]);
  });

  it('comes to its end, although the memory of a message before it is taken away', () => {
    const messages = [0, 1, 2, 3, 4].map(numberedCcr);
    const copies: Buffer[] = [];
    const giving = new Framer(
      {
        onFrame: (buffer, start, end) => {
          copies.push(Buffer.from(buffer.subarray(start, end)));
          if (copies.length % 2 === 1) transfer(buffer);
        },
        onFramingFault: () => {},
      },
      100_000,
    );
    giving.push(Buffer.concat(messages));
    expect(copies).toEqual(messages);
  });

  it('shares no memory with what another framer delivers', () => {
    const [one, other] = [keepAll(), keepAll()];
    for (const { framer } of [one, other]) framer.push(Buffer.concat([ccr(), ccr()]));
    expect(one.kept[0]?.buffer).toBe(one.kept[1]?.buffer);
    expect(one.kept[0]?.buffer).not.toBe(other.kept[0]?.buffer);
    expect(one.kept[0]?.buffer.byteLength).toBe(2 * ccr().length);
  });

  it('holds 8 KiB at most for whoever keeps a small message, and no more than itself for a large one', () => {
    const { framer, kept } = keepAll();
    const large = ccr({ avps: [avp.octetString(1, Buffer.alloc(20_000))] });
    framer.push(Buffer.concat([...Array.from({ length: 800 }, () => ccr()), large, ccr()]));
    expect(kept).toHaveLength(802);
    for (const message of kept) {
      const isLarge = message.length === large.length;
      expect(message.buffer.byteLength).toBeLessThanOrEqual(isLarge ? large.length : 8_192);
    }
  });
});
