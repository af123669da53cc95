import type { DiameterClient } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { deferred, entered, eventually, makeClient, makePeer, rejection } from '../support/client.js';
import { numberedCcr, rar } from '../support/messages.js';
import { ca, secureClient, securePeer, strangers } from '../support/tls.js';
import { received, scene } from './updates/scene.js';

describe('a change while', () => {
  it('a handshake of TLS runs leaves it alone; the next one fails by the new CA', async () => {
    const material = deferred<string>();
    const peer = await securePeer();
    const client = secureClient({ ca: () => material.promise });
    const connected = client.connect(peer.address);
    await entered(client, 'TLS_HANDSHAKE');
    client.update({ tls: { ca: strangers.ca } });
    material.resolve(ca);
    const connection = await connected;
    await connection.close();
    expect((await rejection(client.connect(peer.address))).message).toContain('no CA of tls.ca');
  });

  it('an address reconnects in vain lets the next attempt succeed', async () => {
    const peer = await securePeer();
    const client = secureClient({}, { reconnect: { initialDelayMs: 1, jitter: 0 } });
    const connection = await client.connect(peer.address);
    const failed = entered(client, 'FAILED');
    client.update({ tls: { ca: strangers.ca } });
    peer.resetConnections();
    await failed;
    await eventually(() => connection.lastError?.name === 'TlsFailedError');
    client.update({ tls: { ca } });
    await eventually(() => connection.state === 'OPEN');
    expect(connection.tls?.isResumed).toBe(false);
  });

  it('calls wait for a lost peer leaves their deadlines, and the attempt that is planned', async () => {
    const { client, clock, left, lose, peer } = await scene();
    await client.connect(peer.address);
    await lose();
    const call = rejection(client.request(peer.address, numberedCcr(1), { timeoutMs: 2_000 }));
    client.update({ requestTimeoutMs: 60_000, reconnect: { initialDelayMs: 50_000 } });
    expect(left('reconnectDelay')).toBe(5_000);
    clock.increment(2_100);
    expect((await call).message).toContain('2000 ms');
  });

  it('a client has no connection to the address holds for the first one', async () => {
    const peer = await makePeer();
    const client = makeClient();
    client.update({ peers: { [peer.address]: { expectedOriginHost: 'hss' } } });
    expect((await rejection(client.connect(peer.address))).message).toContain('expectedOriginHost hss');
  });
});

describe('a change from within', () => {
  const changes = { maxInFlight: 3, maxQueuedBytes: 1_000_000, maxDialsPerSecond: 5_000 };

  it.each(['state', 'open', 'message'] as const)("a listener of '%s' takes effect", async (event) => {
    const peer = await makePeer();
    const client = makeClient({ maxConnections: 1, allowSameOriginHost: true });
    client.on(event, () => client.update({ ...changes, maxConnections: 2 }));
    await client.send(peer.address, numberedCcr(1));
    const other = await makePeer();
    await eventually(() => canConnect(client, other.address));
  });

  it('a step of the charts takes effect, and harms none', async () => {
    const peer = await makePeer({ behaviour: { requests: 'ignore' } });
    let steps = 0;
    const client: DiameterClient = makeClient({
      maxInFlight: 1,
      inspect: () => {
        if (steps++ > 5) client.update({ maxInFlight: 1 + (steps % 3), maxWaitingCalls: 1_000 });
      },
    });
    for (let i = 0; i < 3; i++) client.request(peer.address, numberedCcr(i)).catch(() => {});
    await eventually(() => client.connection(peer.address)?.state === 'OPEN');
    client.update({ maxInFlight: 3 });
    await eventually(() => received(peer, 272) === 3);
    expect(
      client
        .connection(peer.address)
        ?.history()
        .some(({ event }) => event === 'defect'),
    ).toBe(false);
  });

  it('a handler takes effect for the requests that wait', async () => {
    const peer = await makePeer();
    const client: DiameterClient = makeClient({
      maxConcurrentHandlers: 1,
      onRequest: async () => {
        client.update({ maxConcurrentHandlers: 10, maxRememberedBytes: 0 });
        await Promise.resolve();
        return {};
      },
    });
    await client.connect(peer.address);
    const answers = await Promise.all(Array.from({ length: 5 }, () => peer.request(rar())));
    expect(answers.map(({ resultCode }) => resultCode)).toEqual([2001, 2001, 2001, 2001, 2001]);
  });
});

/** A call to another address is not refused for `maxConnections`. */
function canConnect(client: DiameterClient, address: string): boolean {
  client.connect(address).catch(() => {});
  return client.connection(address) !== undefined;
}
