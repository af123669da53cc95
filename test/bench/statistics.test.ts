import { describe, expect, it } from 'vitest';
import { compare, quantile, spread } from '../../bench/statistics.js';

describe('the statistics of the bench', () => {
  it('finds the median, the middle half and the ends, in whatever order the rounds came', () => {
    expect(spread([5, 1, 4, 2, 3])).toEqual({ median: 3, low: 2, high: 4, min: 1, max: 5 });
  });

  it('interpolates between two values', () => {
    expect(spread([4, 1]).median).toBe(2.5);
    expect(quantile([0, 10, 20], 0.75)).toBe(15);
  });

  it('takes ratios within a round, and then their median', () => {
    // The machine was ten times as slow in the second round, for both.
    const { floor, ratio, subject } = compare(
      [{ perSecond: 50 }, { perSecond: 5 }, { perSecond: 60 }],
      [{ perSecond: 100 }, { perSecond: 10 }, { perSecond: 100 }],
      'perSecond',
    );
    expect(ratio).toMatchObject({ median: 0.5, min: 0.5, max: 0.6 });
    expect([subject.median, floor.median]).toEqual([50, 100]);
  });

  it('has no number for what was not measured', () => {
    expect(compare([{}], [{ perSecond: 1 }], 'perSecond').ratio.median).toBeNaN();
    expect(spread([]).median).toBeNaN();
  });
});
