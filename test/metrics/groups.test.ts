import { registerMetrics } from 'diameter-client/metrics';
import { Registry } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { entered, eventually, makeClient, makePeer, rejection } from '../support/client.js';
import { ccrsOf, groupScene } from '../support/group.js';
import { ccr } from '../support/messages.js';
import { repeated, scrape, sumOf } from '../support/metrics.js';

const prefix = 'diameter_client_group_';

describe('the metrics of a group', () => {
  it('tell its members, what is held, what has moved and why, and what was not delivered', async () => {
    const clock = new SimulatedClock();
    const { client, group, one, two } = await groupScene({
      clock,
      peers: [{ onRequest: () => undefined }, {}],
      group: { hold: { maxMs: 1_000 } },
    });
    const register = new Registry();
    registerMetrics(client, { register });
    const told = async () => {
      const lines = await scrape(register);
      expect(repeated(lines)).toEqual([]);
      return (name: string, labels: object = {}) => sumOf(lines, prefix + name, { group: 'dra', ...labels });
    };
    const moved = client.request(group, ccr());
    await eventually(() => ccrsOf(one).length === 1);
    const lost = entered(client, 'RECONNECTING', one.address);
    await one.kill();
    await lost;
    await moved;
    const usable = await told();
    expect([usable('size'), usable('usable'), usable('held_calls')]).toEqual([2, 1, 0]);
    expect(usable('failovers_total', { reason: 'lost' })).toBe(1);
    expect(usable('failovers_total', { reason: 'suspect' })).toBe(0);
    const alsoLost = entered(client, 'RECONNECTING', two.address);
    await two.kill();
    await alsoLost;
    const held = rejection(client.request(group, ccr()));
    const out = await told();
    expect([out('usable'), out('held_calls'), out('held_memory_bytes')]).toEqual([0, 1, ccr().length]);
    clock.increment(1_100);
    await held;
    group.update({ hold: false });
    await rejection(client.request(group, ccr()));
    const later = await told();
    expect([later('held_too_long_total'), later('refused_total')]).toEqual([1, 1]);
    group.close();
    expect((await told())('size')).toBeUndefined();
  });

  it('stay within maxSeries: the groups that find no room are told together, as "other"', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const register = new Registry();
    registerMetrics(client, { register, maxSeries: 3_000 });
    for (let i = 0; i < 10; i++) client.group(`g${i}`, { members: [{ address: peer.address }] });
    const lines = await scrape(register);
    expect(lines.length).toBeLessThanOrEqual(3_000);
    const groups = new Set(
      lines.filter(({ name }) => name === `${prefix}size`).map(({ labels }) => labels['group']),
    );
    expect([...groups]).toEqual(['g0', 'g1', 'other']);
    expect(sumOf(lines, `${prefix}size`, { group: 'other' })).toBe(8);
    expect(sumOf(lines, `${prefix}size`)).toBe(10);
  });
});
