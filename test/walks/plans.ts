import * as fc from 'fast-check';
import type { DiameterClientOptions } from 'diameter-client';
import { calm, type TlsVersion, type WalkPlan } from './script.js';
import { peerDeeds, securedPeerDeeds } from './walk-peer.js';

/** The simplest first: a walk that fails is made shorter and simpler for as long as it fails. */
const oneOf = <Value>(...values: readonly Value[]) => fc.constantFrom(...values);
const often = <Value>(arbitrary: fc.Arbitrary<Value>, weight: number) => ({ arbitrary, weight });
const joined = (...parts: readonly fc.Arbitrary<string>[]) =>
  fc.tuple(...parts).map((words) => words.join(''));

const peers = oneOf<readonly string[]>(['a'], ['a', 'b'], ['a', 'b', 'c']);
const peer = oneOf('a', 'a', 'b', 'c');
const haste = oneOf('', '', '! ');
const count = oneOf('1', '2', '5', '30');
const deadline = oneOf(
  '',
  ' deadline 5000',
  ' deadline 400',
  ' deadline 12000',
  ' deadline 60000',
  ' deadline 1',
);
const signal = oneOf('', '', ' signal s', ' signal t');
const timeMs = fc.oneof(
  often(oneOf('5000', '10000', '30000'), 2),
  often(oneOf('400', '420', '10', '1', '2500', '5010', '60000', '240000'), 1),
);

/** What leads somewhere is done more often than the rest. */
const deed = fc.oneof(
  often(oneOf(...peerDeeds), 4),
  often(oneOf('behaves well', 'thaws', 'starts'), 2),
  often(oneOf('resets', 'dies', 'freezes', 'ignores DWRs'), 2),
  often(oneOf('answers late', 'says the late answers', 'asks, answered late'), 1),
);

const lineWith = (anyDeed: fc.Arbitrary<string>) =>
  fc.oneof(
    often(joined(haste, peer, fc.constant(': requests '), count, deadline, signal), 10),
    often(joined(haste, peer, fc.constant(': sends '), count, deadline, signal), 3),
    often(joined(haste, peer, fc.constant(': connects'), deadline, signal), 2),
    often(joined(haste, peer, fc.constant(': closes')), 1),
    often(joined(haste, peer, fc.constant(': peer '), anyDeed), 18),
    often(joined(fc.constant(calm), oneOf(': requests ', ': sends '), count), 3),
    often(joined(oneOf('clock passes ', 'clock jumps '), timeMs), 10),
    often(joined(fc.constant('abort '), oneOf('s', 't')), 2),
    often(fc.constant('handlers end'), 2),
    often(joined(haste, peer, fc.constant(': requests 5 large')), 1),
  );

const watchdog = oneOf<Partial<DiameterClientOptions>>(
  {},
  { maxDwrFailures: 1 },
  { maxDwrFailures: 2 },
  { watchdog: 'rfc3539' },
);
const limits = oneOf<Partial<DiameterClientOptions>>(
  {},
  {},
  { idleTimeoutMs: 20_000 },
  { maxLifetimeMs: 45_000 },
  { idleTimeoutMs: 4_000, maxLifetimeMs: 4_500 },
);
const others = oneOf<Partial<DiameterClientOptions>>(
  {},
  {},
  { reconnect: { enabled: false } },
  { maxQueuedBytes: 300 },
  { maxRememberedBytes: 0 },
  { reconnect: { initialDelayMs: 500, jitter: 0 } },
  { breaker: { maxFailures: 2, minRequests: 3, maxOpenMs: 20_000 } },
  { breaker: { maxFailures: 1, openMs: 400, probes: 2 }, reconnect: { enabled: false } },
);
const options = fc
  .tuple(watchdog, limits, others)
  .map(([one, two, three]): Partial<DiameterClientOptions> => ({ ...one, ...two, ...three }));

const plansOf = (line: fc.Arbitrary<string>) => ({
  options,
  random: oneOf(0.5, 0, 0.999_999_999),
  peers,
  isOriginHostShared: oneOf(false, false, false, true),
  isEager: oneOf(false, true),
  lines: fc.array(line, { minLength: 1, maxLength: 60, size: 'max' }),
  end: oneOf<WalkPlan['end']>(5_000, 'destroy', 100, 'destroy while closing'),
});

/** Lines of a peer that there is not are left out. */
const possible = (plan: WalkPlan): WalkPlan => ({
  ...plan,
  lines: plan.lines.filter((one) => isAbout(plan.peers, one)),
});

/** Walks of so many lines at most. */
export const plans: fc.Arbitrary<WalkPlan> = fc.record(plansOf(lineWith(deed))).map(possible);

const securedDeed = fc.oneof(often(deed, 5), often(oneOf(...securedPeerDeeds), 2));

/** Walks over TLS. */
export const securedPlans: fc.Arbitrary<WalkPlan> = fc
  .record({ tls: oneOf<TlsVersion>('TLSv1.3', 'TLSv1.2'), ...plansOf(lineWith(securedDeed)) })
  .map(possible);

function isAbout(names: readonly string[], one: string): boolean {
  const who = /^(?:! )?([abc]):/.exec(one)?.[1];
  return who === undefined || names.includes(who);
}
