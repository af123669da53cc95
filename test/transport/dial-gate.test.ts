import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { DialGate, type DialLimits } from '../../src/transport/dial-gate.js';
import { WalkClock } from '../walks/walk-clock.js';

/** A gate, and dials that are numbered in the order in which they come. */
function scene(limits: Partial<DialLimits>, clock: SimulatedClock = new SimulatedClock()) {
  const gate = new DialGate(clock, { maxConcurrentDials: 1_000, maxDialsPerSecond: 1_000, ...limits });
  const begun: number[] = [];
  let count = 0;
  const dial = () => {
    const number = count++;
    const target = { host: `peer-${number}`, port: 3868 };
    const begin = () => begun.push(number);
    gate.enter(target, begin);
    return { target, leave: () => gate.leave(target, begin) };
  };
  const dials = (many: number) => Array.from({ length: many }, dial);
  return { begun, clock, dial, dials, gate };
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

describe('the dials of a client', () => {
  it('begin at once while there are few', () => {
    const { begun, dial } = scene({ maxDialsPerSecond: 1 });
    dial();
    expect(begun).toEqual([0]);
  });

  it('are no more at once than maxConcurrentDials; the next begins when one ends, in their order', () => {
    const { begun, dials } = scene({ maxConcurrentDials: 3 });
    const [first, second] = dials(6);
    expect(begun).toEqual([0, 1, 2]);
    second?.leave();
    second?.leave();
    expect(begun).toEqual([0, 1, 2, 3]);
    first?.leave();
    expect(begun).toEqual([0, 1, 2, 3, 4]);
  });

  it('are no more per second than maxDialsPerSecond, evenly, and a tenth of them at once', () => {
    const { begun, clock, dials } = scene({ maxDialsPerSecond: 200 });
    dials(1_000);
    expect(begun).toEqual(upTo(20));
    for (let second = 1; second <= 4; second++) {
      for (let i = 0; i < 200; i++) clock.increment(5);
      expect(begun).toEqual(upTo(20 + second * 200));
    }
    clock.increment(1_000);
    expect(begun.length).toBeLessThan(1_000);
    for (let i = 0; i < 200; i++) clock.increment(5);
    expect(begun).toEqual(upTo(1_000));
  });

  it('save up no more than a tenth of a second while there are none', () => {
    const { begun, clock, dials } = scene({ maxDialsPerSecond: 200 });
    clock.increment(1_000_000);
    dials(100);
    expect(begun).toEqual(upTo(20));
  });

  it('that are abandoned while they wait leave the queue at once', () => {
    const { begun, clock, dials, gate } = scene({ maxDialsPerSecond: 1 });
    const [, second, third] = dials(3);
    if (second === undefined || third === undefined) throw new Error('there are three');
    expect([gate.aheadOf(second.target), gate.aheadOf(third.target)]).toEqual([0, 1]);
    second.leave();
    expect([gate.aheadOf(second.target), gate.aheadOf(third.target)]).toEqual([undefined, 0]);
    clock.increment(1_000);
    expect(begun).toEqual([0, 2]);
  });

  it('leave no timer behind', () => {
    const clock = new WalkClock();
    const { dials } = scene({ maxDialsPerSecond: 1 }, clock);
    const [, second] = dials(2);
    expect(clock.pending).toBe(1);
    second?.leave();
    expect(clock.pending).toBe(0);
  });
});
