import { describe, expect, it } from 'vitest';
import { entered } from '../support/client.js';
import { Host } from './host.js';
import { PeerProcess } from './peer-process.js';
import { begin, patience } from './scenario.js';
import { longMs, shortMs } from './traffic.js';

type Act = (host: Host) => Promise<void>;

const cuts: readonly (readonly [string, { readonly cut: Act; readonly mend: Act }])[] = [
  [
    'our end of its cable goes down',
    {
      cut: (host) => host.here('link', 'set', host.cable, 'down'),
      mend: (host) => host.here('link', 'set', host.cable, 'up'),
    },
  ],
  [
    'its own end of the cable goes down',
    {
      cut: (host) => host.there('link', 'set', host.cable, 'down'),
      mend: (host) => host.there('link', 'set', host.cable, 'up'),
    },
  ],
  [
    'our packets to it vanish',
    {
      cut: (host) => host.here('route', 'add', 'blackhole', host.address),
      mend: (host) => host.here('route', 'del', 'blackhole', host.address),
    },
  ],
  [
    'its packets to us vanish',
    {
      cut: (host) => host.there('route', 'add', 'blackhole', host.ourAddress),
      mend: (host) => host.there('route', 'del', 'blackhole', host.ourAddress),
    },
  ],
];

describe('a peer that cannot be reached any more, without a FIN', () => {
  it.each(cuts)(
    'is given up by the watchdog when %s, and is back by itself afterwards (T14, T17, T20, T37)',
    async (_, { cut, mend }) => {
      const host = await Host.make();
      const peer = await PeerProcess.start(host);
      const { client, end, states, traffic } = begin(peer.address);
      traffic.start(shortMs, longMs);
      await traffic.next(20, 'answered');

      const reconnecting = entered(client, 'RECONNECTING');
      await cut(host);
      await reconnecting;
      const lostAt = performance.now();
      await traffic.next(5, 'RequestTimeoutError not-sent');
      const mendedAt = performance.now();
      const open = entered(client, 'OPEN');
      await mend(host);
      await open;
      await traffic.next(20, 'answered');
      await end(peer);

      const failed = states.indexOf('SUSPECT → FAILED');
      expect(states.slice(failed - 2, failed + 2)).toEqual([
        'OPEN → DWR_SENT',
        'DWR_SENT → SUSPECT',
        'SUSPECT → FAILED',
        'FAILED → RECONNECTING',
      ]);
      expect(Object.keys(traffic.counts).toSorted()).toEqual([
        'ConnectionClosedError maybe-delivered', // in flight when the watchdog gave up
        'RequestTimeoutError maybe-delivered', // expired before that
        'RequestTimeoutError not-sent',
        'answered',
      ]);
      const waited = traffic.calls.filter(
        ({ startedAt, timeoutMs }) => timeoutMs === longMs && startedAt > lostAt && startedAt < mendedAt,
      );
      expect(waited.length).toBeGreaterThan(5);
      expect(new Set(waited.flatMap(({ outcomes }) => outcomes))).toEqual(new Set(['answered']));
    },
  );

  it.each(cuts)('loses nothing when %s for less than the watchdog takes', async (_, { cut, mend }) => {
    const host = await Host.make();
    const peer = await PeerProcess.start(host);
    const { client, end, traffic } = begin(peer.address, patience);
    traffic.start(longMs);
    await traffic.next(20, 'answered');

    const silent = entered(client, 'DWR_SENT');
    await cut(host);
    await silent;
    await mend(host);
    await traffic.next(20, 'answered');
    await end(peer);

    expect(traffic.counts).toEqual({ answered: traffic.calls.length });
    expect(client.stats().totalConnections).toBe(1);
    expect(peer.mostConnections).toBe(1);
  });
});
