import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { breakerTable } from '../../src/breaker/breaker-options.js';
import { Breakers, type Guarded } from '../../src/breaker/breakers.js';
import { News } from '../../src/observability/news.js';
import { defaultsOf } from '../../src/options/option-types.js';
import { subjectOf } from '../support/subject.js';

const defaults = defaultsOf(breakerTable);

/** Breakers without a pool. `settings`: what the options of each address say. */
function setUp(
  settings: Readonly<Record<string, boolean | undefined>>,
  maxConnections = 10,
  guarded?: Guarded,
) {
  const news = new News();
  const clock = new SimulatedClock();
  const options = {
    maxConnections,
    optionsFor: (address: string) => ({
      breaker: { ...defaults, maxFailures: 1, enabled: settings[address] },
    }),
  };
  const breakers = new Breakers({ clock, news, options, detached: (run) => run() }, () => guarded);
  news.subscribe(breakers.listener);
  const fail = (address: string) => news.protocolErrorAnswered?.(subjectOf(address), 3004);
  const open = () =>
    ['a', 'b', 'c', 'd'].filter((address) => breakers.shutAt(address) !== undefined).join('');
  return { breakers, clock, fail, news, open };
}

describe('circuit breakers', () => {
  it('are given to addresses whose own options say nothing, as groups do', () => {
    const { breakers, clock, fail, open } = setUp({ a: undefined, b: false, c: true, d: undefined });
    for (const address of 'abc') breakers.useFor(address, { ...defaults, maxFailures: 2, openMs: 100 });
    for (const address of 'abcd') fail(address);
    expect(open()).toBe('c');
    for (const address of 'abcd') fail(address);
    expect(open()).toBe('ac');
    expect(breakers.shutAt('a')?.view().until).toBe(100);
    expect(breakers.shutAt('c')?.view().until).toBe(5_000);
    breakers.useFor('a', undefined);
    expect(open()).toBe('c');
    clock.increment(100_000);
    expect(breakers.shutAt('c')?.state).toBe('HALF_OPEN');
  });

  it('are as many as addresses may have a connection; the oldest go', () => {
    const { breakers, fail, open } = setUp({ a: true, b: true, c: true, d: true }, 3);
    for (const address of 'abcd') fail(address);
    expect(open()).toBe('bcd');
    expect(breakers.size).toBe(3);
  });

  it('are let go of with the connection where nothing has failed', () => {
    const { breakers, news } = setUp({ a: true });
    const subject = subjectOf('a');
    news.requestsSwept?.(subject, 0);
    expect(breakers.size).toBe(1);
    news.released?.(subject, 'closed', undefined, false);
    expect(breakers.size).toBe(0);
    news.requestsSwept?.(subjectOf('b'), 0);
    news.protocolErrorAnswered?.(subjectOf('b'), 3004);
    expect(breakers.size).toBe(0);
  });

  it('let go of a failure that good answers have made good, and then of themselves with the connection', () => {
    const { breakers, fail, news } = setUp({ a: undefined });
    breakers.useFor('a', { ...defaults, maxFailures: 2 });
    fail('a');
    const subject = subjectOf('a');
    news.released?.(subject, 'closed', undefined, false);
    expect(breakers.size).toBe(1);
    subject.books.figures.answers = 1;
    news.requestsSwept?.(subject, 0);
    news.released?.(subject, 'closed', undefined, false);
    expect(breakers.size).toBe(0);
  });

  it('refuse the calls that wait when they open, unless they are turned off in the same moment', async () => {
    let refused = 0;
    const guarded: Guarded = { breaker: undefined, refuseWaiting: () => refused++ };
    const { breakers, fail } = setUp({ a: undefined }, 10, guarded);
    breakers.useFor('a', { ...defaults, maxFailures: 1 });
    fail('a');
    expect(guarded.breaker?.state).toBe('OPEN');
    breakers.useFor('a', undefined);
    await Promise.resolve();
    expect([guarded.breaker, refused]).toEqual([undefined, 0]);
    breakers.useFor('a', { ...defaults, maxFailures: 1 });
    fail('a');
    await Promise.resolve();
    expect(refused).toBe(1);
  });

  it('that can be asked tell whether a call may be made, without taking it for one', () => {
    const { breakers, clock, fail, news } = setUp({ a: true });
    fail('a');
    const breaker = breakers.shutAt('a');
    expect(breaker?.mayTake).toBe(false);
    clock.increment(5_000);
    expect([breaker?.mayTake, breaker?.mayTake]).toEqual([true, true]);
    const call = { applicationId: 4, commandCode: 272, beganAt: 0, isWritten: true, waitedMs: 0 };
    breaker?.take(call);
    expect(breaker?.mayTake).toBe(false);
    news.requestEnded?.(subjectOf('a'), { ...call }, undefined, new Error('another one'), 0);
    expect(breaker?.state).toBe('PROBING');
    news.requestEnded?.(subjectOf('a'), call, undefined, new Error('aborted'), 0);
    expect(breaker?.state).toBe('HALF_OPEN');
  });

  it('do nothing any more once the client has ended', () => {
    const { breakers, clock, fail, open } = setUp({ a: true, b: true });
    fail('a');
    breakers.end();
    fail('b');
    expect(open()).toBe('');
    clock.increment(100_000);
    expect(open()).toBe('');
  });
});
