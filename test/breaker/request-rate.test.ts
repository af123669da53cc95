import { describe, expect, it } from 'vitest';
import { RequestRate } from '../../src/breaker/request-rate.js';
import { noFigures } from '../../src/observability/figures.js';

const windowMs = 1_000;

function setUp() {
  const rate = new RequestRate();
  let figures = noFigures();
  return {
    /** So many answers and timeouts more, and what the rate is then. */
    after: (answers: number, timeouts: number, now: number, refused = 0) => {
      figures.answers += answers;
      figures.timeouts += timeouts;
      const { failed, requests } = rate.take(figures, refused, now, windowMs);
      return `${failed} of ${requests}`;
    },
    reconnect: () => {
      figures = noFigures();
    },
  };
}

describe('the rate of requests that fail', () => {
  it('begins with the connection, whenever it is asked for the first time', () => {
    expect(setUp().after(100, 3, 50_000)).toBe('3 of 103');
  });

  it('reaches back to the last time that it was asked, if that is as long ago as the window', () => {
    const { after } = setUp();
    after(100, 0, 0);
    expect(after(50, 1, 999)).toBe('1 of 151');
    expect(after(50, 1, 5_000)).toBe('1 of 51');
  });

  it('is over half of the window at least, and one and a half at most, where it is asked often', () => {
    const { after } = setUp();
    for (let now = 0; now < 10_000; now += 100) {
      const requests = Number(after(9, 1, now).split(' of ')[1]);
      if (now >= 2_000) expect(requests).toBeGreaterThanOrEqual(50);
      expect(requests).toBeLessThanOrEqual(150);
    }
  });

  it('counts refusals with the timeouts', () => {
    const { after } = setUp();
    expect(after(10, 1, 0, 2)).toBe('3 of 11');
    expect(after(0, 1, 10, 1)).toBe('5 of 12');
  });

  it('begins anew with each connection', () => {
    const { after, reconnect } = setUp();
    after(1_000, 0, 0, 5);
    reconnect();
    expect(after(2, 1, 10)).toBe('1 of 3');
  });
});
