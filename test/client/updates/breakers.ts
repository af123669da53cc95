import type { DiameterClientUpdate } from 'diameter-client';
import { expect } from 'vitest';
import { makeScene } from '../../breaker/scene.js';
import type { Effects } from './scene.js';

type Change = NonNullable<DiameterClientUpdate['breaker']>;

/** How long it is open after it has opened; undefined if it has not. */
async function openMsAfter(count: number, change: Change, between?: Change): Promise<number | undefined> {
  const { address, answerWith, ask, client, clock } = await makeScene({ breaker: { enabled: true } });
  client.update({ breaker: change });
  answerWith(3004);
  await ask(count);
  if (between !== undefined) {
    clock.increment(5_000);
    client.update({ breaker: between });
    await ask();
  }
  const view = client.breaker(address);
  return view?.state === 'OPEN' ? view.until - clock.now() : undefined;
}

/** Of as many good answers and timeouts, with no failures in a row that count. */
async function isOpenAfterTimeouts(good: number, timeouts: number, change: Change): Promise<boolean> {
  const { answerWith, ask, client, clock, starve, state } = await makeScene({ breaker: { enabled: true } });
  await ask(good);
  clock.increment(6_000);
  client.update({ breaker: change });
  answerWith(undefined);
  await starve(timeouts);
  return state() === 'OPEN';
}

/** Options of the circuit breaker: the next failure, or the next opening, goes by them. */
export const breakers: Effects = {
  async 'breaker.enabled'() {
    expect(await openMsAfter(5, { enabled: false })).toBeUndefined();
    expect(await openMsAfter(5, { enabled: true })).toBe(5_000);
  },

  async 'breaker.maxFailures'() {
    expect(await openMsAfter(2, { maxFailures: 3 })).toBeUndefined();
    expect(await openMsAfter(3, { maxFailures: 3 })).toBe(5_000);
  },

  async 'breaker.maxFailureRate'() {
    expect(await isOpenAfterTimeouts(20, 20, { windowMs: 100_000 })).toBe(false);
    expect(await isOpenAfterTimeouts(20, 20, { windowMs: 100_000, maxFailureRate: 0.4 })).toBe(true);
  },

  async 'breaker.minRequests'() {
    expect(await isOpenAfterTimeouts(0, 10, {})).toBe(false);
    expect(await isOpenAfterTimeouts(0, 10, { minRequests: 10 })).toBe(true);
  },

  async 'breaker.windowMs'() {
    // What was answered six seconds ago counts, or does not.
    expect(await isOpenAfterTimeouts(30, 20, { windowMs: 100_000 })).toBe(false);
    expect(await isOpenAfterTimeouts(30, 20, { windowMs: 1_000 })).toBe(true);
  },

  async 'breaker.openMs'() {
    expect(await openMsAfter(5, { openMs: 700 })).toBe(700);
  },

  async 'breaker.maxOpenMs'() {
    expect(await openMsAfter(5, {}, { maxOpenMs: 6_000 })).toBe(6_000);
  },

  async 'breaker.multiplier'() {
    expect(await openMsAfter(5, {}, { multiplier: 3 })).toBe(15_000);
  },

  async 'breaker.probes'() {
    const { answerWith, ask, client, clock, state } = await makeScene({ breaker: { enabled: true } });
    answerWith(3004);
    await ask(5);
    clock.increment(5_000);
    client.update({ breaker: { probes: 2 } });
    answerWith(2001);
    await ask();
    expect(state()).toBe('HALF_OPEN');
    await ask();
    expect(state()).toBe('CLOSED');
  },
};
