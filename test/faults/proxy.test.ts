import { describe, expect, it, vi } from 'vitest';
import { entered } from '../support/client.js';
import { PeerProcess, peerPort } from './peer-process.js';
import { Proxy, type Lane } from './proxy.js';
import { begin, patience } from './scenario.js';
import { longMs, shortMs } from './traffic.js';

/** Ends a stall within the first message: a CCR has 64 bytes, and no message has fewer than 20. */
const midMessage = 30;

const lanesOf: readonly (readonly [string, (proxy: Proxy) => readonly Lane[]])[] = [
  ['to the peer', ({ up }) => [up]],
  ['from the peer', ({ down }) => [down]],
  ['both ways', ({ down, up }) => [up, down]],
];

async function setUp() {
  const peer = await PeerProcess.start();
  return { peer, proxy: await Proxy.start(peerPort) };
}

describe('a slow network', () => {
  it.each([
    ['shorter', 1_000],
    ['longer', 200],
  ])('loses nothing with a round trip of 300 ms, %s than a DWA may take', async (_, dwrTimeoutMs) => {
    const { peer, proxy } = await setUp();
    for (const lane of [proxy.up, proxy.down]) lane.delayMs = 150;
    const { client, end, states, traffic } = begin(proxy.address, {
      ...patience,
      dwrIntervalMs: 1_100,
      dwrTimeoutMs,
    });
    traffic.start(longMs);
    await traffic.next(100, 'answered');
    traffic.pause();
    await entered(client, 'DWR_SENT');
    await entered(client, 'OPEN');
    traffic.start(longMs);
    await traffic.next(100, 'answered');
    await end(peer);

    expect(traffic.counts).toEqual({ answered: traffic.calls.length });
    const fastest = Math.min(...traffic.calls.map(({ endedAt, startedAt }) => endedAt - startedAt));
    expect(fastest).toBeGreaterThan(295);
    expect(states.includes('DWR_SENT → SUSPECT')).toBe(dwrTimeoutMs < 300);
    expect(client.stats().totalConnections).toBe(1);
    expect(peer.mostConnections).toBe(1);
  });

  it('loses nothing where each byte travels alone', async () => {
    const { peer, proxy } = await setUp();
    for (const lane of [proxy.up, proxy.down]) lane.pieceBytes = 1;
    const { client, end, traffic } = begin(proxy.address, patience);
    traffic.start(longMs);
    await traffic.next(200, 'answered');
    await end(peer);

    expect(traffic.counts).toEqual({ answered: traffic.calls.length });
    expect(client.stats().totalConnections).toBe(1);
    expect(peer.mostConnections).toBe(1);
  });
});

describe('a stream that stops in the middle of a message', () => {
  it.each(lanesOf)('loses nothing when it goes on in time: %s', async (_, lanes) => {
    const { peer, proxy } = await setUp();
    const { client, end, traffic } = begin(proxy.address, patience);
    traffic.start(longMs);
    await traffic.next(20, 'answered');

    const suspect = entered(client, 'SUSPECT');
    for (const lane of lanes(proxy)) lane.stallAfter(midMessage);
    await suspect;
    for (const lane of lanes(proxy)) lane.resume();
    await traffic.next(20, 'answered');
    await end(peer);

    expect(traffic.counts).toEqual({ answered: traffic.calls.length });
    expect(client.stats().totalConnections).toBe(1);
    expect(peer.mostConnections).toBe(1);
  });

  it.each(lanesOf)('is given up for a new one when it does not go on: %s (T20, T37)', async (_, lanes) => {
    const { peer, proxy } = await setUp();
    const { client, end, states, traffic } = begin(proxy.address);
    traffic.start(shortMs, longMs);
    await traffic.next(20, 'answered');

    const reconnecting = entered(client, 'RECONNECTING');
    for (const lane of lanes(proxy)) lane.stallAfter(midMessage);
    await reconnecting;
    // A new connection through the same proxy has the same fault.
    await vi.waitUntil(() => states.includes('CER_SENT → FAILED'), { timeout: 5_000, interval: 10 });
    await traffic.next(5, 'RequestTimeoutError not-sent');
    const open = entered(client, 'OPEN');
    for (const lane of lanes(proxy)) lane.resume();
    await open;
    await traffic.next(20, 'answered');
    await end(peer);

    expect(states).toContain('SUSPECT → FAILED');
    expect(Object.keys(traffic.counts).toSorted()).toEqual([
      'ConnectionClosedError maybe-delivered',
      'RequestTimeoutError maybe-delivered',
      'RequestTimeoutError not-sent',
      'answered',
    ]);
    expect(peer.mostConnections).toBe(1);
  });
});

describe('a connection of which one direction is dead', () => {
  it.each(lanesOf.slice(0, 2))('is given up for a new one: %s (T20, T37)', async (_, lanes) => {
    const { peer, proxy } = await setUp();
    const { client, end, states, traffic } = begin(proxy.address);
    traffic.start(shortMs, longMs);
    await traffic.next(20, 'answered');

    const reconnecting = entered(client, 'RECONNECTING');
    for (const lane of lanes(proxy)) lane.isDead = true;
    await reconnecting;
    await vi.waitUntil(() => states.includes('CER_SENT → FAILED'), { timeout: 5_000, interval: 10 });
    const open = entered(client, 'OPEN');
    for (const lane of lanes(proxy)) lane.isDead = false;
    await open;
    await traffic.next(20, 'answered');
    await end(peer);

    expect(states).toContain('SUSPECT → FAILED');
    expect(peer.mostConnections).toBe(1);
  });
});
