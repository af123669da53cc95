import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { eventually, rejection, settled, turn } from '../support/client.js';
import { ccrsOf, groupScene } from '../support/group.js';
import { ccr } from '../support/messages.js';

const busy = { onRequest: () => ({ resultCode: 3004 }) };

describe('the breakers of a group', () => {
  it('are on: a member that passes requests back is passed over, and tried again by a single one', async () => {
    const clock = new SimulatedClock();
    const { client, group, one, two } = await groupScene({
      clock,
      peers: [busy, {}],
      group: { breaker: { maxFailures: 3, openMs: 1_000 } },
    });
    for (let i = 0; i < 10; i++) expect((await client.request(group, ccr())).resultCode).toBe(2001);
    expect(group.members().map(({ state }) => state)).toEqual(['circuit-open', 'usable']);
    expect(ccrsOf(one)).toHaveLength(3);
    expect(ccrsOf(two)).toHaveLength(10);
    clock.increment(1_000);
    await Promise.all([1, 2, 3].map(() => client.request(group, ccr())));
    expect(ccrsOf(one)).toHaveLength(4);
  });

  it('are off with breaker: false, and where the options of an address say so', async () => {
    for (const off of [{ group: { breaker: false } }, { breaker: { enabled: false } }] as const) {
      const { client, group, one } = await groupScene({ ...off, peers: [busy, {}] });
      for (let i = 0; i < 8; i++) await client.request(group, ccr());
      expect(ccrsOf(one)).toHaveLength(8);
    }
  });

  it('do not refuse calls to the address itself once the group is closed', async () => {
    const { client, group, one } = await groupScene({
      peers: [busy],
      group: { breaker: { maxFailures: 1 } },
    });
    await client.request(group, ccr());
    expect((await rejection(client.request(one.address, ccr()))).name).toBe('CircuitOpenError');
    group.close();
    await eventually(() => client.connection(one.address) === undefined);
    expect((await client.request(one.address, ccr())).resultCode).toBe(3004);
  });
});

describe('maxRequestsPerSecond of a group', () => {
  it('lets calls wait in their order within their deadlines, whatever hold says', async () => {
    const clock = new SimulatedClock();
    const { client, group, one } = await groupScene({
      clock,
      peers: [{}],
      group: { maxRequestsPerSecond: 10, burst: 2, hold: false },
    });
    const calls = Array.from({ length: 5 }, () => client.request(group, ccr(), { timeoutMs: 250 }));
    const errors = calls.slice(4).map(rejection);
    expect(await settled(() => ccrsOf(one).length)).toBe(2);
    expect(group.stats().held).toBe(3);
    for (const sent of [3, 4]) {
      clock.increment(100);
      expect(await settled(() => ccrsOf(one).length, sent)).toBe(sent);
    }
    clock.increment(150);
    await turn();
    expect((await errors[0])?.message).toContain('its turn within maxRequestsPerSecond (10) has not come');
    await Promise.all(calls.slice(0, 4));
  });

  it('leaves no timer when the group is closed', async () => {
    const { client, group } = await groupScene({
      peers: [{}],
      group: { maxRequestsPerSecond: 0.1, burst: 1 },
    });
    await client.request(group, ccr());
    const error = rejection(client.request(group, ccr()));
    group.close();
    expect((await error).name).toBe('PoolClosedError');
  });
});
