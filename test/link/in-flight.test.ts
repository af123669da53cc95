import { SimulatedClock } from 'xstate';
import { describe, expect, it } from 'vitest';
import { RequestCall, withItsTick } from '../../src/link/call.js';
import { InFlight } from '../../src/link/in-flight.js';
import { noFigures } from '../../src/observability/figures.js';
import { callOwner } from '../support/call-owner.js';
import { heldBytes } from '../support/memory.js';
import { ccr } from '../support/messages.js';

function setUp(firstId = 0, maxSize = Number.POSITIVE_INFINITY) {
  const clock = new SimulatedClock();
  let drained = 0;
  let rooms = 0;
  const sweeps: number[] = [];
  const figures = noFigures();
  const onEmpty = () => drained++;
  const onRoom = () => rooms++;
  const limits = { options: { maxInFlight: maxSize } };
  const owner = {
    noteDrained: onEmpty,
    noteRoom: onRoom,
    noteSwept: (timeouts: number) => sweeps.push(timeouts),
  };
  const inFlight = new InFlight(clock, firstId, figures, limits, owner);
  const rejections: unknown[] = [];
  const add = (timeoutMs = 1_000, signal?: AbortSignal) => {
    const call = new RequestCall(
      callOwner(clock),
      clock.now(),
      timeoutMs,
      signal,
      ccr(),
      () => {},
      (error) => rejections.push(error),
    );
    inFlight.add(call);
    return call;
  };
  return { clock, inFlight, figures, add, rejections, sweeps, drained: () => drained, rooms: () => rooms };
}

describe('requests in flight', () => {
  it('have identifiers that are unique among the pending, across the wrap at 2^32 (C-041)', () => {
    const { add, inFlight } = setUp(0xffff_fffe);
    const ids = Array.from({ length: 5_000 }, () => add().hopByHopId);
    expect(ids.slice(0, 4)).toEqual([0xffff_fffe, 0xffff_ffff, 0, 1]);
    expect(new Set(ids).size).toBe(5_000);
    expect(inFlight.size).toBe(5_000);
  });

  it('skip the slot of one that has been pending for a whole turn of the ring', () => {
    const { add, inFlight } = setUp();
    const old = add(1_000_000);
    for (let i = 0; i < 1_000; i++) {
      const { commandCode, hopByHopId } = add();
      expect(inFlight.takeAnswered(hopByHopId, commandCode)).toBeDefined();
    }
    expect(inFlight.takeAnswered(old.hopByHopId, 272)).toBe(old);
  });

  it('cost no memory once they are answered, however many there were', async () => {
    const answeredOf = (count: number, { add, inFlight }: ReturnType<typeof setUp>) =>
      Array.from({ length: count }, () => add()).filter(
        (call) => inFlight.takeAnswered(call.hopByHopId, 272) === call,
      ).length;
    // Another ring first: what the code itself takes once it is compiled is no memory of the requests.
    expect(answeredOf(40_000, setUp())).toBe(40_000);
    const rig = setUp();
    expect(answeredOf(1, rig)).toBe(1);
    const before = (await heldBytes()).heap;
    expect(answeredOf(40_000, rig)).toBe(40_000);
    expect(answeredOf(40_000, rig)).toBe(40_000);
    // The ring had a megabyte.
    expect((await heldBytes()).heap - before).toBeLessThan(250_000);
    expect(rig.inFlight.size).toBe(0);
  });

  it('are found once, by identifier and command', () => {
    const { add, inFlight } = setUp();
    const call = add();
    expect(inFlight.takeAnswered(call.hopByHopId + 64, 272)).toBeUndefined();
    expect(inFlight.takeAnswered(call.hopByHopId, 271)).toBeUndefined();
    expect(inFlight.takeAnswered(call.hopByHopId, 272)).toBe(call);
    expect(inFlight.takeAnswered(call.hopByHopId, 272)).toBeUndefined();
  });

  it('end at most 100 ms after their deadline, with one timer for all of them', () => {
    const { add, clock, figures, inFlight, rejections } = setUp();
    let timers = 0;
    const set = clock.setTimeout.bind(clock);
    clock.setTimeout = (fn: (...args: unknown[]) => void, delay: number) => {
      timers++;
      return set(fn, delay);
    };
    for (let i = 0; i < 1_000; i++) {
      add(1_000);
      clock.increment(1);
    }
    expect(timers).toBe(1);
    clock.increment(99);
    expect(rejections.length).toBeGreaterThanOrEqual(1);
    clock.increment(1_000);
    expect(inFlight.size).toBe(0);
    expect(figures.timeouts).toBe(1_000);
    expect(rejections[0]).toMatchObject({
      name: 'RequestTimeoutError',
      delivery: 'maybe-delivered',
      address: 'host:3868',
    });
  });

  it('end in portions where very many are due at once, so that the rest of the program goes on', () => {
    const { add, clock, figures, inFlight } = setUp();
    const left: number[] = [];
    const set = clock.setTimeout.bind(clock);
    clock.setTimeout = (fn: () => void, delay: number) =>
      set(() => {
        fn();
        left.push(inFlight.size);
      }, delay);
    for (let i = 0; i < 5_000; i++) add(1_000);
    for (const ms of [1_025, 0, 0]) clock.increment(ms);
    expect(left).toEqual([3_000, 1_000, 0]);
    expect(figures.timeouts).toBe(5_000);
  });

  it('do not end before their deadline, whichever order the deadlines come in', () => {
    const { add, clock, inFlight } = setUp();
    for (const timeoutMs of [5_000, 500, 3_000, 50, 4_000]) add(timeoutMs);
    const left: number[] = [];
    for (const step of [49, 101, 349, 101, 2_399, 101, 899, 101, 899, 101]) {
      clock.increment(step);
      left.push(inFlight.size);
    }
    expect(left).toEqual([5, 4, 4, 3, 3, 2, 2, 1, 1, 0]);
  });

  it('begin together with their tick, or with its end if the program was busy: none ends early', () => {
    const { clock, figures, inFlight } = setUp();
    const write = (tickMs: number) => {
      const nothing = () => {};
      const calls = Array.from({ length: 2 }, () => {
        const call = new RequestCall(
          callOwner(clock),
          withItsTick,
          1_000,
          undefined,
          ccr(),
          nothing,
          nothing,
        );
        inFlight.add(call);
        clock.increment(tickMs);
        return call;
      });
      inFlight.endTick(clock.now());
      return calls.map((call) => call.deadline);
    };
    expect(write(0.4)).toEqual([1_000, 1_000]);
    expect(write(300)).toEqual([1_600.8, 1_600.8]);
    clock.increment(2_000);
    expect(figures.timeouts).toBe(4);
  });

  it('leave by their own abort, and count as errors', () => {
    const { add, figures, inFlight, rejections } = setUp();
    const abort = new AbortController();
    add(1_000, abort.signal);
    add();
    abort.abort('enough');
    expect(rejections).toEqual(['enough']);
    expect(inFlight.size).toBe(1);
    expect(figures).toMatchObject({ errors: 1, requests: 2 });
  });

  it('tell when the last has ended', () => {
    const { add, drained, inFlight } = setUp();
    const calls = [add(), add()];
    for (const call of calls) inFlight.takeAnswered(call.hopByHopId, 272);
    expect(drained()).toBe(1);
  });

  it('are all rejected at once with one error, and the sums add up', () => {
    const { add, clock, figures, inFlight, rejections } = setUp();
    const calls = Array.from({ length: 10 }, () => add());
    inFlight.takeAnswered(calls[3]?.hopByHopId ?? 0, 272);
    const error = new Error('lost');
    inFlight.failAll(() => error);
    expect(rejections).toEqual(Array.from({ length: 9 }, () => error));
    expect(inFlight.size).toBe(0);
    expect(figures).toMatchObject({ requests: 10, answers: 1, errors: 9, timeouts: 0 });
    clock.increment(10_000);
    expect(rejections).toHaveLength(9);
  });
});
