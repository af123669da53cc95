import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TokenBucket } from '../src/token-bucket.js';

/** As the system's clock has it: milliseconds since 1970. */
const start = 1_760_000_000_000;

/** Takes what there is. */
function takeAll(bucket: TokenBucket, now: number): number {
  let taken = 0;
  while (bucket.take(now)) taken++;
  return taken;
}

describe('a token bucket', () => {
  it('is full at first: it gives its burst at once, and nothing more', () => {
    expect(takeAll(new TokenBucket(10, 7, start), start)).toBe(7);
    expect(takeAll(new TokenBucket(10_000_000, 1_000_000, start), start)).toBe(1_000_000);
  });

  it.each([
    [0.1, 1],
    [1, 1],
    [9, 1],
    [10, 1],
    [200, 20],
    [10_000_000, 1_000_000],
  ])('at %d per second holds %d where nothing else is said: a tenth, at least 1', (perSecond, burst) => {
    expect(takeAll(new TokenBucket(perSecond, undefined, start), start)).toBe(burst);
  });

  it.each([0.1, 0.3, 0.7, 1, 3, 7, 29, 333, 1_000, 99_999, 10_000_000])(
    'gives exactly %d per second to those who ask before it is full',
    (perSecond) => {
      const bucket = new TokenBucket(perSecond, Math.max(2, perSecond / 10), start);
      takeAll(bucket, start);
      let taken = 0;
      const everyMs = perSecond > 10 ? 10 : 97;
      const seconds = perSecond > 10_000 ? 2 : 1_000;
      for (let ms = everyMs; ms < seconds * 1_000; ms += everyMs) taken += takeAll(bucket, start + ms);
      taken += takeAll(bucket, start + seconds * 1_000);
      expect(taken).toBe(Math.round(seconds * perSecond));
    },
    20_000,
  );

  it('saves up no more than its burst, however long it rests', () => {
    const bucket = new TokenBucket(10, 5, start);
    for (const days of [1, 30, 10_000]) expect(takeAll(bucket, start + days * 86_400_000)).toBe(5);
  });

  it('stays exact while it is never full for months', () => {
    const bucket = new TokenBucket(1_000, 100, start);
    takeAll(bucket, start);
    let taken = 0;
    for (let step = 1; step <= 100; step++) {
      const now = start + step * 86_400_000;
      bucket.charge(86_400_000, now - 86_400_000);
      taken += 86_400_000 + takeAll(bucket, now);
    }
    expect(taken).toBe(100 * 86_400_000);
  });

  it.each([0.1, 0.7, 3, 10, 400])('tells when there is a token, at %d per second', (perSecond) => {
    const bucket = new TokenBucket(perSecond, 1, 0);
    expect(bucket.availableAt(0)).toBe(0);
    expect(bucket.take(0)).toBe(true);
    const at = bucket.availableAt(0);
    expect(at).toBeCloseTo(1_000 / perSecond, 6);
    expect(bucket.availableAt(at / 2)).toBeCloseTo(at, 6);
    expect(bucket.take(at - 0.1)).toBe(false);
    expect(bucket.take(at)).toBe(true);
  });

  it('lets what was charged beyond it come out of what it gains next', () => {
    const bucket = new TokenBucket(10, 5, start);
    bucket.charge(8, start);
    expect(bucket.count(start)).toBe(0);
    expect(bucket.availableAt(start)).toBe(start + 400);
    expect(bucket.count(start + 600)).toBe(3);
  });

  it('gives nothing for time that the clock has jumped back, and goes on from there', () => {
    const bucket = new TokenBucket(10, 5, start);
    takeAll(bucket, start);
    expect(bucket.count(start + 250)).toBe(2);
    const back = start - 86_400_000;
    expect(bucket.count(back)).toBe(2);
    expect(bucket.availableAt(back)).toBe(back);
    expect(takeAll(bucket, back + 50)).toBe(3);
    expect(bucket.availableAt(back + 50)).toBeCloseTo(back + 150);
  });

  it('keeps what it holds where its rate changes, as far as there is room', () => {
    const bucket = new TokenBucket(100, 50, start);
    bucket.charge(20, start);
    bucket.set(10, 40, start);
    expect(bucket.count(start)).toBe(30);
    bucket.set(10, 4, start + 100);
    expect(bucket.count(start + 100)).toBe(4);
    bucket.set(1_000, 500, start + 200);
    expect(bucket.count(start + 200)).toBe(4);
    expect(bucket.count(start + 300)).toBe(104);
  });

  it('never gives more than its burst and what it gains, over any stretch of time', () => {
    const rates = fc.record({
      perSecond: fc.double({ min: 0.1, max: 100_000, noNaN: true }),
      burst: fc.integer({ min: 1, max: 1_000 }),
    });
    const asked = fc.array(fc.tuple(fc.nat(5_000), fc.nat(50)), { maxLength: 60 });
    fc.assert(
      fc.property(rates, asked, ({ burst, perSecond }, steps) => {
        const bucket = new TokenBucket(perSecond, burst, start);
        const given: { readonly at: number; readonly count: number }[] = [];
        let now = start;
        for (const [ms, wanted] of steps) {
          now += ms;
          let count = 0;
          while (count < wanted && bucket.take(now)) count++;
          given.push({ at: now, count });
        }
        for (const [i, first] of given.entries()) {
          let sum = 0;
          for (const { at, count } of given.slice(i)) {
            sum += count;
            expect(sum).toBeLessThanOrEqual(burst + ((at - first.at) * perSecond) / 1_000 + 1e-4);
          }
        }
      }),
    );
  });
});
