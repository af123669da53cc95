import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks';
import type { SessionRequestOptions } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { deferred, eventually, rejection } from '../support/client.js';
import { countingTimers } from '../support/counting-timers.js';
import { common, CreditControl, scene, type Answers } from './scene.js';

const quiet = { watchdog: 'rfc3539', dwrIntervalMs: 900_000_000 } as const;

/** An open session with these grants, and the rating groups that were told. */
async function granted(answers: Answers) {
  const clock = new SimulatedClock();
  const { session } = await scene(answers, undefined, { clock, ...quiet });
  const told: (readonly number[])[] = [];
  session.on('validity', ({ ratingGroups }) => told.push(ratingGroups));
  await session.begin();
  return { clock, session, told };
}

describe('sessions', () => {
  it('are maxSessions at most', async () => {
    const { client, peer, session } = await scene(undefined, undefined, { maxSessions: 1 });
    const other = client.session(CreditControl, peer.address, common);
    await session.begin();
    expect(await rejection(other.begin())).toMatchObject({
      name: 'LimitExceededError',
      limit: 'maxSessions',
    });
    await session.terminate();
    await other.begin();
  });
});

describe('a request of a session', () => {
  it.each([
    [{ timeoutMs: Number.NaN }, 'timeoutMs must be'],
    [{ priority: 16 }, 'priority must be'],
    [{ signal: AbortSignal.timeout(1) }, 'Unknown option "signal"'],
  ])('is refused with options that are wrong: %o', async (options, message) => {
    const { asked, session } = await scene();
    expect((await rejection(session.begin({}, options as SessionRequestOptions))).message).toContain(message);
    expect([session.state, asked.length]).toEqual(['IDLE', 0]);
  });
});

describe('what a session does by itself', () => {
  it('does not run in the context of the caller who has set its timer', async () => {
    const simulated = new SimulatedClock();
    const clock = {
      now: () => simulated.now(),
      // As the timers of Node.js.
      setTimeout: (callback: () => void, delayMs: number): unknown =>
        simulated.setTimeout(AsyncResource.bind(callback), delayMs),
      clearTimeout: (id: unknown) => simulated.clearTimeout(id as number), // only ever what setTimeout above has returned
    };
    const answer = () => ({ multipleServicesCreditControl: [{ ratingGroup: 1, validityTime: 10 }] });
    const { session } = await scene(answer, undefined, { clock, ...quiet });
    const caller = new AsyncLocalStorage<string>();
    const heard = deferred<string | undefined>();
    session.on('validity', () => heard.resolve(caller.getStore()));
    await caller.run('somebody', () => session.begin());
    simulated.increment(10_000);
    expect(await heard.promise).toBeUndefined();
  });
});

describe('a session that is over', () => {
  it('leaves no timer behind, though its quota is valid for longer', async () => {
    const clock = new SimulatedClock();
    const { clock: counting, timers } = countingTimers(clock);
    const answer = () => ({ multipleServicesCreditControl: [{ ratingGroup: 1, validityTime: 3_600 }] });
    const { client, peer, session } = await scene(answer, undefined, { clock: counting, ...quiet });
    await client.connect(peer.address);
    const before = timers.size;
    await session.begin();
    const open = timers.size;
    await session.terminate();
    // The sweep of the requests in flight has a timer of its own.
    clock.increment(60_000);
    expect([open > before, timers.size]).toEqual([true, before]);
  });
});

describe('requests that wait in a session', () => {
  it('are maxWaiting at most', async () => {
    const { promise, resolve } = deferred<object>();
    const { session } = await scene(() => promise, { maxWaiting: 2 });
    const calls = [session.begin(), session.update(), session.update()];
    expect(await rejection(session.update())).toMatchObject({
      name: 'LimitExceededError',
      limit: 'maxWaiting',
    });
    resolve({});
    await Promise.all(calls);
  });
});

describe('the times of grants', () => {
  it('are 256 at most', async () => {
    const multipleServicesCreditControl = Array.from({ length: 300 }, (_, ratingGroup) => ({
      ratingGroup,
      validityTime: 60,
    }));
    const { clock, told } = await granted(() => ({ multipleServicesCreditControl }));
    clock.increment(59_000);
    await eventually(() => told.length === 1);
    expect(told[0]).toHaveLength(256);
  });
});

describe('the time of a grant', () => {
  it('is a second at least', async () => {
    const { clock, told } = await granted(() => ({
      multipleServicesCreditControl: [{ ratingGroup: 1, validityTime: 0 }],
    }));
    clock.increment(999);
    expect(told).toEqual([]);
    clock.increment(1);
    await eventually(() => told.length === 1);
    expect(told).toEqual([[1]]);
  });
});
