import { describe, expect, it, vi } from 'vitest';
import { entered } from '../support/client.js';
import { Host } from './host.js';
import { PeerProcess } from './peer-process.js';
import { begin, patience } from './scenario.js';
import { longMs, shortMs } from './traffic.js';

describe('a peer process that is frozen', () => {
  it('loses nothing when it goes on before the watchdog gives it up (T15, T18)', async () => {
    const peer = await PeerProcess.start(await Host.make());
    const { client, end, traffic } = begin(peer.address, patience);
    traffic.start(longMs);
    await traffic.next(20, 'answered');

    const suspect = entered(client, 'SUSPECT');
    peer.freeze();
    await suspect;
    peer.thaw();
    await traffic.next(20, 'answered');
    await end(peer);

    expect(traffic.counts).toEqual({ answered: traffic.calls.length });
    expect(client.stats().totalConnections).toBe(1);
    expect(peer.mostConnections).toBe(1);
  });

  it('is given up when it stays so, and is back by itself when it goes on (T20, T10, T37)', async () => {
    const peer = await PeerProcess.start(await Host.make());
    const { client, end, states, traffic } = begin(peer.address);
    traffic.start(shortMs, longMs);
    await traffic.next(20, 'answered');

    const reconnecting = entered(client, 'RECONNECTING');
    peer.freeze();
    await reconnecting;
    // Its kernel still accepts connections: the CEA is what does not come.
    await vi.waitUntil(() => states.includes('CER_SENT → FAILED'), { timeout: 5_000, interval: 10 });
    await traffic.next(5, 'RequestTimeoutError not-sent');
    const open = entered(client, 'OPEN');
    peer.thaw();
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
  });
});

describe('a peer process that is killed under load', () => {
  it('fails what is in flight at once, and the rest is served when it is started again (T35, T37)', async () => {
    const host = await Host.make();
    const before = await PeerProcess.start(host, { answerDelayMs: 100 });
    const { client, end, states, traffic } = begin(before.address);
    traffic.start(longMs);
    await traffic.next(20, 'answered');

    const reconnecting = entered(client, 'RECONNECTING');
    for (let sent = 0; sent < 300; sent++) traffic.send(longMs);
    const last = traffic.calls.length - 1;
    await vi.waitUntil(() => before.received.includes(last), { timeout: 5_000, interval: 1 });
    const { inFlight } = client.stats();
    await before.kill();
    await reconnecting;
    const lostAt = performance.now();
    const { errors } = client.stats();
    await vi.waitUntil(() => client.stats().reconnectAttempts > 1, { timeout: 5_000, interval: 10 });
    for (let sent = 0; sent < 300; sent++) traffic.send(longMs);
    const open = entered(client, 'OPEN');
    const after = await PeerProcess.start(host);
    await open;
    await traffic.next(20, 'answered');
    await end(before, after);

    expect(states).not.toContain('SUSPECT → FAILED');
    expect(inFlight).toBeGreaterThan(200);
    expect(errors).toBeGreaterThan(200);
    expect(traffic.counts).toEqual({
      answered: traffic.calls.length - errors,
      'ConnectionClosedError maybe-delivered': errors,
    });
    const later = traffic.calls.filter(({ startedAt }) => startedAt > lostAt);
    expect(new Set(later.flatMap(({ outcomes }) => outcomes))).toEqual(new Set(['answered']));
    expect(before.mostConnections).toBe(1);
    expect(after.mostConnections).toBe(1);
  });
});
