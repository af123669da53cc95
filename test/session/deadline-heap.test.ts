import { array, assert as check, integer, property, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { DeadlineHeap, type Timed } from '../../src/session/deadline-heap.js';

it('passes each deadline in its time, whatever moves or is taken out meanwhile, with one timer', () => {
  check(
    property(
      array(tuple(integer({ min: 1, max: 500 }), integer({ min: 0, max: 3 })), { maxLength: 40 }),
      (given) => {
        const clock = new SimulatedClock();
        const heap = new DeadlineHeap(clock);
        const passed: number[] = [];
        const items = given.map(([at, kind], i): Timed & { at: number; isOut: boolean } => ({
          heapIndex: -1,
          heapAt: 0,
          at: kind === 1 ? at + 100 : at,
          isOut: kind === 2,
          pass(now) {
            if (this.at > now) return this.at; // it has moved to a later time
            expect(now).toBe(this.at);
            passed.push(i);
            return Number.POSITIVE_INFINITY;
          },
        }));
        for (const [i, item] of items.entries()) heap.note(item, given[i]?.[0] ?? 0);
        for (const item of items) if (item.isOut) heap.remove(item);
        for (let ms = 0; ms < 700; ms++) clock.increment(1);
        const expected = items.flatMap(({ isOut }, i) => (isOut ? [] : [i]));
        expect(passed.toSorted((a, b) => a - b)).toEqual(expected);
        expect(passed.map((i) => items[i]?.at)).toEqual(
          passed.map((i) => items[i]?.at).toSorted((a = 0, b = 0) => a - b),
        );
        expect(heap.size).toBe(0);
      },
    ),
    { numRuns: 50 },
  );
});
