import { describe, expect, it } from 'vitest';
import { RepeatedFailures } from '../../src/observability/repeated-failures.js';

const minute = 60_000;
const hour = 60 * minute;

/** When something is told, in seconds, of what fails at each of these times. */
function toldAt(failures: RepeatedFailures, times: readonly number[], causeAt: (time: number) => string) {
  return times.filter((time) => failures.note('a', causeAt(time), time).kind !== 'kept back');
}

const every = (ms: number, end: number) => Array.from({ length: end / ms + 1 }, (_, i) => i * ms);

describe('failures that repeat', () => {
  it('are told once, and summed up after 1, 3, 7, 15, 31 minutes, and then each hour', () => {
    const failures = new RepeatedFailures(10);
    const told = toldAt(failures, every(minute, 4 * hour), () => 'refused').map((time) => time / minute);
    expect(told).toEqual([0, 1, 3, 7, 15, 31, 63, 123, 183]);
    expect(failures.note('a', 'refused', 4 * hour + minute)).toEqual({
      kind: 'kept back',
      failures: 242,
      failingMs: 4 * hour + minute,
    });
  });

  it('are told at once when their cause is new', () => {
    const failures = new RepeatedFailures(10);
    expect(failures.note('a', 'refused', 0).kind).toBe('new');
    expect(failures.note('a', 'refused', 1_000).kind).toBe('kept back');
    expect(failures.note('a', 'no route', 2_000).kind).toBe('new');
    expect(failures.note('b', 'no route', 2_000).kind).toBe('new');
  });

  it('are told at most once a minute when two causes alternate', () => {
    const failures = new RepeatedFailures(10);
    const causeAt = (time: number) => (time % 2_000 === 0 ? 'refused' : 'no route');
    const told = toldAt(failures, every(1_000, 10 * minute), causeAt);
    expect(told.slice(0, 2)).toEqual([0, 1_000]);
    for (const [i, time] of told.slice(2).entries()) {
      expect(time - (told[i + 1] ?? 0)).toBeGreaterThanOrEqual(minute);
    }
  });

  it('are told when an earlier cause comes back, though its next summary is far', () => {
    const failures = new RepeatedFailures(10);
    toldAt(failures, every(minute, hour), () => 'refused');
    expect(failures.note('a', 'no route', hour + 1).kind).toBe('new');
    expect(failures.note('a', 'refused', hour + 2).kind).toBe('kept back');
    expect(failures.note('a', 'refused', hour + 1 + minute).kind).toBe('summary');
  });

  it('are not all told by a peer that says something else each time', () => {
    const failures = new RepeatedFailures(10);
    const told = toldAt(failures, every(10, 30_000), (time) => `problem ${time}`);
    expect(told).toEqual([0, 10, 20, 30]);
  });

  it('end when it works again, with their number and their time, if they were told', () => {
    const failures = new RepeatedFailures(10);
    expect(failures.end('a', 0)).toBeUndefined();
    failures.note('a', 'refused', 0);
    failures.note('a', 'refused', 1_000);
    expect(failures.end('a', 2_000)).toEqual({ kind: 'new', failures: 2, failingMs: 2_000 });
    expect(failures.end('a', 3_000)).toBeUndefined();
  });

  it('are the same trouble if it works for less than a minute in between, which is not told each time either', () => {
    const failures = new RepeatedFailures(10);
    let lines = 0;
    for (let time = 0; time < hour; time += 2_000) {
      if (failures.note('a', 'closed', time).kind !== 'kept back') lines++;
      if (failures.end('a', time + 1_000)?.kind === 'new') lines++;
    }
    expect(lines).toBe(2 * 6);
  });

  it('begin anew after a minute in which it worked, and after an hour without one', () => {
    const failures = new RepeatedFailures(10);
    failures.note('a', 'refused', 0);
    failures.end('a', 1_000);
    expect(failures.note('a', 'refused', 61_000)).toEqual({ kind: 'new', failures: 1, failingMs: 0 });
    expect(failures.note('a', 'refused', 61_000 + hour)).toEqual({ kind: 'new', failures: 1, failingMs: 0 });
  });

  it('are told in full as often as asked', () => {
    const failures = new RepeatedFailures(10, 3);
    expect(toldAt(failures, [0, 1, 2, 3, 4], () => 'thrown')).toEqual([0, 1, 2]);
  });

  it('take memory for so many subjects only, and for none that is calm', () => {
    const failures = new RepeatedFailures(100);
    for (let i = 0; i < 10_000; i++) failures.note(`address ${i}`, 'refused', 0);
    expect(failures.size).toBe(100);
    expect(failures.note('address 9999', 'refused', 1).kind).toBe('kept back');
    expect(failures.note('address 0', 'refused', 1).kind).toBe('new');
    const calm = new RepeatedFailures(100);
    for (let i = 0; i < 50; i++) {
      calm.note(`address ${i}`, 'refused', 0);
      calm.end(`address ${i}`, 1);
    }
    calm.note('another', 'refused', 2 * minute);
    expect(calm.size).toBe(1);
  });
});
