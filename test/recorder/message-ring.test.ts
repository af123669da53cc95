import { describe, expect, it } from 'vitest';
import { MessageRing } from '../../src/recorder/message-ring.js';
import { Prng } from '../fuzz/prng.js';

describe('a ring of messages', () => {
  it('gives back what was added, oldest first, whatever the lengths', () => {
    for (let index = 0; index < 20; index++) {
      const prng = new Prng(4_711, index);
      const ring = new MessageRing(4_096 + prng.below(2_000));
      const added = [];
      for (let count = 0; count < 300; count++) {
        const bytes = Buffer.alloc(20 + prng.below(prng.oneIn(20) ? 3_000 : 300));
        prng.fill(bytes, 0, bytes.length);
        const kept = {
          at: 1_000.5 + count,
          direction: prng.pick(['sent', 'received'] as const),
          socket: count,
          bytes,
        };
        added.push(kept);
        ring.add(kept.direction, kept.socket, kept.at, bytes);

        if (count % 29 !== 0) continue;
        const messages = ring.messages();
        expect(messages.length).toBeGreaterThan(0);
        expect(messages).toEqual(added.slice(-messages.length));
        expect(ring.forgotten).toBe(added.length - messages.length);
        expect(ring.lastForgotten).toBe(added.at(-messages.length - 1)?.socket ?? 0);
      }
    }
  });

  it('takes memory as messages come, and no more than its limit', () => {
    const ring = new MessageRing(65_536);
    const sizes = [ring.memoryBytes];
    for (let i = 0; i < 2_000; i++) {
      ring.add('sent', 1, i, Buffer.alloc(100));
      sizes.push(ring.memoryBytes);
    }

    expect(sizes[0]).toBe(0);
    expect(sizes[1]).toBe(1_024);
    expect(sizes.at(-1)).toBe(65_536);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  });

  it('does not keep a message that is longer than itself, and counts it', () => {
    const ring = new MessageRing(4_096);
    ring.add('sent', 1, 1, Buffer.alloc(100));
    ring.add('sent', 2, 2, Buffer.alloc(5_000));

    expect(ring.messages()).toHaveLength(1);
    expect(ring.forgotten).toBe(1);
    expect(ring.memoryBytes).toBe(1_024);
  });
});
