import { describe, expect, it } from 'vitest';
import { KeptAnswers } from '../../src/serving/kept-answers.js';
import { RequestKey } from '../../src/serving/request-key.js';

const always = () => Number.NEGATIVE_INFINITY;

/** Keys of two words whose hashes are all the same. */
const twin = (number: number) => new RequestKey(Uint32Array.of(7, number), 2, 1234);
const answerOf = (number: number, bytes = 20) => Buffer.alloc(bytes, number);

describe('answers that are kept', () => {
  it('are told apart where the hashes of their keys are equal', () => {
    const kept = new KeptAnswers(10_000);
    for (const number of [1, 2, 3]) expect(kept.add(twin(number), answerOf(number), 0)).toBe(true);
    expect([1, 2, 3, 4].map((number) => kept.find(twin(number), always)?.[0])).toEqual([1, 2, 3, undefined]);
  });

  it('are eight at most of one hash, so that nobody can make the search long', () => {
    const kept = new KeptAnswers(100_000);
    for (let number = 1; number <= 100; number++) kept.add(twin(number), answerOf(number), 0);
    const found = Array.from({ length: 100 }, (_, i) => i + 1).filter((n) => kept.find(twin(n), always));
    expect(found).toEqual([1, 2, 3, 4, 5, 6, 7, 100]);
  });

  it('of one key are one: the older is too old', () => {
    const kept = new KeptAnswers(10_000);
    kept.add(twin(1), answerOf(1), 100);
    kept.add(twin(1), answerOf(2), 2 ** 41);
    expect(kept.find(twin(1), () => 100)?.[0]).toBe(2);
    expect(kept.find(twin(1), () => 99)?.[0]).toBe(1);
    expect(kept.find(twin(1), () => 2 ** 41)).toBeUndefined();
  });

  it.each([20, 1_000, 100_000, 140_000, 300_000])('of %i bytes take no more than they may', (bytes) => {
    const maxBytes = 2_000_000;
    const kept = new KeptAnswers(maxBytes);
    const numbered = (number: number) => new RequestKey(Uint32Array.of(1, number), 2, number * 100);
    let count = 0;
    while (kept.add(numbered(count), answerOf(count, bytes), 0)) count += 1;
    expect(count).toBeGreaterThan(0);
    expect(count * bytes).toBeLessThanOrEqual(maxBytes);
    for (let i = 0; i < count; i++) {
      const found = kept.find(numbered(i), always);
      expect([found?.length, found?.at(-1)]).toEqual([bytes, i % 256]);
    }
  });

  it('are fewer from now on where the limit is lowered, and no more than fit', () => {
    const kept = new KeptAnswers(100_000);
    expect(kept.add(twin(1), answerOf(1, 10_000), 0)).toBe(true);
    // What was allocated ahead counts, too.
    expect(kept.limit(20_000)).toBe(false);
    const small = new KeptAnswers(20_000);
    expect(small.add(twin(1), answerOf(1, 10_000), 0)).toBe(true);
    expect(small.limit(100_000)).toBe(true);
    expect(small.add(twin(2), answerOf(2, 60_000), 0)).toBe(true);
    expect(small.add(twin(3), answerOf(3, 60_000), 0)).toBe(false);
    expect(small.find(twin(1), always)?.[0]).toBe(1);
  });

  it('are none that is larger than all may be', () => {
    expect(new KeptAnswers(1_000).add(twin(1), answerOf(1, 1_000), 0)).toBe(false);
  });
});
