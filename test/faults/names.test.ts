import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entered, makeClient } from '../support/client.js';
import { FakeDns } from '../support/dns.js';
import { Host } from './host.js';
import { PeerProcess, peerPort } from './peer-process.js';
import { begin } from './scenario.js';
import { longMs } from './traffic.js';

/** Our view of /etc/hosts is our own, see run.sh. */
function name(host: Host): void {
  writeFileSync('/etc/hosts', `127.0.0.1 localhost\n${host.address} peer.test\n`);
}

describe('a peer that vanishes and returns under another address of the same name', () => {
  it('is found there, for the name is resolved at each dial', async () => {
    const first = await Host.make();
    const second = await Host.make();
    const before = await PeerProcess.start(first);
    name(first);
    const { client, end, states, traffic } = begin(`peer.test:${peerPort}`);
    traffic.start(longMs);
    await traffic.next(20, 'answered');

    const reconnecting = entered(client, 'RECONNECTING');
    await first.there('link', 'set', first.cable, 'down');
    await before.kill();
    await reconnecting;
    const open = entered(client, 'OPEN');
    const after = await PeerProcess.start(second);
    const attempts = client.stats().reconnectAttempts;
    name(second);
    await open;
    await traffic.next(20, 'answered');
    await end(before, after);

    expect(attempts).toBeGreaterThan(0);
    expect(client.connections().map(({ address }) => address)).toEqual([traffic.address]);
    expect(states).toContain('SUSPECT → FAILED');
    expect(Object.keys(traffic.counts).toSorted()).toEqual([
      'ConnectionClosedError maybe-delivered',
      'answered',
    ]);
    const last = traffic.calls.length - 1;
    expect(before.received).not.toContain(last);
    expect(after.received).toContain(last);
    expect(after.mostConnections).toBe(1);
  });
});

describe('a peer with several addresses', () => {
  it('is connected by the one that answers, without waiting for one whose packets vanish (RFC 8305)', async () => {
    const dead = await Host.make();
    const alive = await Host.make();
    await dead.there('route', 'add', 'blackhole', dead.ourAddress);
    const peer = await PeerProcess.start(alive);
    const resolver = new FakeDns({
      srv: { '_diameter._tcp.example.net': [{ target: 'peer.example.net', port: peerPort }] },
      addresses: { 'peer.example.net': [dead.address, alive.address] },
    });
    // Who waited for the first address would wait for longer than any test.
    const client = makeClient({ dialTimeoutMs: 100_000_000 });
    const group = client.group('one', { discover: { realm: 'example.net', resolver } });
    const { peer: found } = await client.connect(group);
    expect(found?.originHost).toBe('peer.example.net');
    client.destroy();
    await peer.kill();
  });
});
