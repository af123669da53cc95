import { describe, expect, it } from 'vitest';
import { backoffDelayMs } from '../../src/machines/backoff.js';

const options = { enabled: true, initialDelayMs: 5_000, maxDelayMs: 300_000, multiplier: 1.5, jitter: 0.2 };

describe('backoffDelayMs', () => {
  it('grows by the multiplier from the first delay to the longest', () => {
    const delays = Array.from({ length: 13 }, (_, failures) => backoffDelayMs(options, failures, () => 0.5));
    expect(delays.slice(0, 4)).toEqual([5_000, 7_500, 11_250, 16_875]);
    expect(delays.at(-1)).toBe(300_000);
  });

  it('varies by the jitter either way', () => {
    expect(backoffDelayMs(options, 0, () => 0)).toBe(4_000);
    expect(backoffDelayMs(options, 0, () => 0.999_999)).toBe(6_000);
  });

  it('stays finite after any number of failures', () => {
    expect(backoffDelayMs(options, 100_000, () => 0.5)).toBe(300_000);
  });
});
