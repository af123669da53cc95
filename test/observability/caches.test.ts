import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { OriginStates } from '../../src/base/origin-states.js';
import { resolveOptions } from '../../src/client/options.js';
import { resultOfCode } from '../../src/dictionary/results.js';
import type { Connection, Subject } from '../../src/observability/connection-view.js';
import { News } from '../../src/observability/news.js';
import { Losses } from '../../src/pool/losses.js';
import { FreedLimits } from '../../src/pool/freed-limits.js';
import { Slot } from '../../src/pool/slot.js';
import { identity } from '../support/client.js';
import { TokenBucket } from '../../src/token-bucket.js';

/** What the caches read of a connection. */
function connectionOf(number: number): Connection & Subject {
  const peer = { originHost: `peer-${number}.example.net` };
  return { address: `peer-${number}:3868`, peer } as unknown as Connection & Subject;
}

describe('caches that a peer or a program can fill', () => {
  it('remember as many lost addresses as there may be connections; the oldest go first', () => {
    const losses = new Losses({ maxConnections: 3 });
    for (let i = 0; i < 5; i++) losses.listener.released?.(connectionOf(i), 'network-error', undefined, true);
    expect([0, 1, 2, 3, 4].filter((i) => losses.has(`peer-${i}:3868`))).toEqual([2, 3, 4]);
  });

  it('remember the tokens of as many freed addresses; the oldest go first', () => {
    const freed = new FreedLimits({ maxConnections: 3 });
    const buckets = [0, 1, 2, 3, 4].map((i) => new TokenBucket(1 + i, 1, 0));
    for (const [i, bucket] of buckets.entries()) freed.keep(`peer-${i}:3868`, bucket);
    freed.keep('peer-5:3868', undefined);
    const left = [0, 1, 2, 3, 4, 5].map((i) => freed.take(`peer-${i}:3868`));
    expect(left.map((bucket) => bucket && buckets.indexOf(bucket))).toEqual([
      undefined,
      undefined,
      2,
      3,
      4,
      undefined,
    ]);
    expect(freed.take('peer-4:3868')).toBeUndefined();
  });

  it('remember the Origin-State-Ids of as many peers; the oldest go first', () => {
    const states = new OriginStates({ maxConnections: 3 });
    for (let i = 0; i < 5; i++) expect(states.note(connectionOf(i), 1)).toBeUndefined();
    const told = [0, 1, 4].map((i) => states.note(connectionOf(i), 2)?.previousOriginStateId);
    expect(told).toEqual([undefined, undefined, 1]);
  });

  it('remember eight spellings of an address', () => {
    const clock = new SimulatedClock();
    const target = {
      key: 'peer:3868',
      host: 'peer',
      port: 3868,
      isSecured: false,
      options: resolveOptions(identity).optionsFor('peer:3868'),
    };
    const slot = new Slot(target, {
      clock,
      news: new News(),
      waiting: { calls: 0, bytes: 0 },
      makeConnection: () => {
        throw new Error('nothing is dialled here');
      },
      tokensOf: () => undefined,
      refusal: () => undefined,
    });
    const taken = Array.from({ length: 20 }, (_, i) => slot.spellings.take(`PEER:${i}`));
    expect(taken.filter(Boolean)).toHaveLength(8);
    expect(slot.spellings.all).toHaveLength(8);
  });

  it('remember the names of 200 Result-Codes', () => {
    const codes = Array.from({ length: 1_000 }, (_, i) => 100_000 + i);
    const first = codes.map((code) => resultOfCode(code));
    const kept = codes.filter((code, i) => resultOfCode(code) === first[i]);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThanOrEqual(200);
    expect(resultOfCode(4_000_000_000)).toMatchObject({ name: '4000000000', isSuccess: false });
  });
});
