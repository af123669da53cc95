import type { DiameterClientOptions } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { entered, eventually, makeClient, makePeer, rejection, turn } from '../support/client.js';
import { ccr } from '../support/messages.js';

/** A peer that listens at every loopback address, and as many of them as are wanted. */
async function scene(count: number, options: Partial<DiameterClientOptions>) {
  const peer = await makePeer({ host: '0.0.0.0' });
  const clock = new SimulatedClock();
  const client = makeClient({ clock, random: () => 0.5, allowSameOriginHost: true, ...options });
  const addresses = Array.from({ length: count }, (_, i) => `127.1.${i >> 8}.${i & 0xff}:${peer.port}`);
  return { addresses, client, clock, peer };
}

describe('dials beyond the limits', () => {
  it('wait: three hundred lost peers are not dialled in one tick, and every call gets its answer', async () => {
    const { addresses, client, clock, peer } = await scene(300, {
      maxConcurrentDials: 20,
      maxDialsPerSecond: 300,
    });
    const connected = Promise.all(addresses.map((address) => client.connect(address)));
    const dialAll = async () => {
      const before = peer.accepted;
      // A tenth of a second at once, and then as many in each tenth.
      for (let dialled = 30; dialled <= 300; dialled += 30) {
        await eventually(() => peer.accepted - before >= dialled, `dial ${dialled}`);
        await turn();
        expect(peer.accepted - before).toBe(dialled);
        clock.increment(100);
      }
    };
    await dialAll();
    await connected;

    peer.resetConnections();
    await eventually(() => client.connections().every(({ state }) => state === 'RECONNECTING'));
    const calls = addresses.map((address) => client.request(address, ccr(), { timeoutMs: 60_000 }));
    clock.increment(6_000);
    expect(new Set(client.connections().map(({ state }) => state))).toEqual(new Set(['CONNECTING']));
    await dialAll();
    expect(new Set((await Promise.all(calls)).map(({ resultCode }) => resultCode))).toEqual(new Set([2001]));
  }, 60_000);

  it('do not delay the first of an idle client', async () => {
    const { addresses, client } = await scene(1, { maxConcurrentDials: 1, maxDialsPerSecond: 1 });
    for (const address of addresses) expect((await client.connect(address)).state).toBe('OPEN');
  });

  it('wait in CONNECTING, and explain() says so', async () => {
    const { addresses, client, clock } = await scene(3, { maxDialsPerSecond: 1 });
    const [first = '', second = '', third = ''] = addresses;
    const calls = addresses.map((address) => client.connect(address));
    await calls[0];
    expect(client.explain(first)).not.toContain('turn');
    expect(client.connection(second)?.state).toBe('CONNECTING');
    expect(client.explain(second)).toContain('its dial waits for its turn behind 0 other dials');
    expect(client.explain(third)).toContain('its dial waits for its turn behind 1 other dial (');
    clock.increment(1_000);
    await calls[1];
    clock.increment(1_000);
    await calls[2];
  });

  it('end at dialTimeoutMs with an error that names the limits; nothing was dialled', async () => {
    const { addresses, client, clock, peer } = await scene(2, { dialTimeoutMs: 500, maxDialsPerSecond: 1 });
    const [first = '', second = ''] = addresses;
    await client.connect(first);
    const late = rejection(client.request(second, ccr()));
    clock.increment(500);
    expect(await late).toMatchObject({ name: 'ConnectionTimeoutError', phase: 'dial', delivery: 'not-sent' });
    expect((await late).message).toContain(
      'more dials are wanted than maxConcurrentDials and maxDialsPerSecond',
    );
    clock.increment(1_000);
    await turn();
    expect(peer.accepted).toBe(1);
  });

  it('give up their turn to the next when nobody waits for them any more', async () => {
    const { addresses, client, clock } = await scene(3, { maxDialsPerSecond: 1 });
    const [first = '', second = '', third = ''] = addresses;
    await client.connect(first);
    const abort = new AbortController();
    const aborted = rejection(client.connect(second, { signal: abort.signal }));
    const next = client.connect(third);
    abort.abort(new Error('enough'));
    await aborted;
    clock.increment(1_000);
    await next;
  });

  it('end with the client, and none of them begins then', async () => {
    const { addresses, client, clock, peer } = await scene(20, { maxDialsPerSecond: 10 });
    const first = entered(client, 'OPEN');
    const calls = addresses.map((address) =>
      rejection(client.request(address, ccr(), { timeoutMs: 60_000 })),
    );
    await Promise.race([first, ...calls]);
    client.destroy();
    clock.increment(60_000);
    await turn();
    expect(peer.accepted).toBe(1);
    const errors = await Promise.allSettled(calls);
    expect(errors).toHaveLength(20);
  });
});
