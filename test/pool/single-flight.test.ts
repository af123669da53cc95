import { once } from 'node:events';
import { createServer } from 'node:net';
import { AvpCode, avp, ConnectionClosedError, LimitExceededError } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { eventually, makeClient, makePeer, recordStates, rejection } from '../support/client.js';
import { ccr, numberedCcr } from '../support/messages.js';

/** A loopback port on which nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

describe('one connection per address', () => {
  it('serves 100 concurrent requests to each of 20 new addresses over 20 connections, each answer to its caller', async () => {
    const peers = await Promise.all(
      Array.from({ length: 20 }, () =>
        makePeer({
          onRequest: (request) => ({ avps: request.avps().filter((a) => a.code === 415) }),
        }),
      ),
    );
    const client = makeClient();
    const calls = peers.flatMap((peer, p) =>
      Array.from({ length: 100 }, async (_, i) => {
        const answer = await client.request(peer.address, numberedCcr(p * 1_000 + i));
        expect(answer.find(415)?.unsigned32()).toBe(p * 1_000 + i);
        expect(answer.find(AvpCode.originHost)?.utf8String()).toBe(peer.originHost);
      }),
    );
    await Promise.all(calls);
    expect(client.stats()).toMatchObject({
      totalConnections: 20,
      activeConnections: 20,
      requests: 2_000,
      answers: 2_000,
      inFlight: 0,
    });
    for (const peer of peers) {
      expect(peer.accepted).toBe(1);
      expect(peer.received.filter((m) => m.commandCode === 257)).toHaveLength(1);
    }
  });

  it('rejects a call alone whose message is changed while it waits for the dial', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const [spoilt, sound] = [numberedCcr(1), numberedCcr(2)];
    const calls = [client.request(peer.address, spoilt), client.request(peer.address, sound)];
    spoilt.writeUInt8(2, 0);
    expect(await Promise.allSettled(calls)).toMatchObject([
      {
        reason: {
          message: expect.stringMatching(/changed while it waited.*its version is 2/),
          delivery: 'not-sent',
        },
      },
      { status: 'fulfilled' },
    ]);
    expect(peer.accepted).toBe(1);
  });

  it('writes what waited for the dial in the order of the calls', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const calls: Promise<unknown>[] = [];
    for (let i = 0; i < 50; i++) {
      calls.push(
        i % 2 === 0
          ? client.request(peer.address, numberedCcr(i))
          : client.send(peer.address, numberedCcr(i)),
      );
    }
    await Promise.all(calls);
    await eventually(() => peer.received.length === 51);
    const numbers = peer.received.slice(1).map((m) => m.find(415)?.unsigned32());
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, i) => i));
  });

  it('is the same for every spelling of the address', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const { port } = peer;
    const connections = await Promise.all(
      [`127.0.0.1:${port}`, `aaa://127.0.0.1:${port}`, `aaa://127.0.0.1:${port};transport=tcp`].map((a) =>
        client.connect(a),
      ),
    );
    expect(new Set(connections).size).toBe(1);
    expect(client.connection(`aaa://127.0.0.1:${port}`)).toBe(connections[0]);
    expect(client.connections()).toHaveLength(1);
    expect(peer.accepted).toBe(1);
  });

  it('reaches an IPv6 peer by its address with and without brackets', async () => {
    const peer = await makePeer({ host: '::1' });
    const client = makeClient();
    const connection = await client.connect(peer.address);
    expect(connection.address).toBe(`[::1]:${peer.port}`);
    await client.request(`[0:0:0:0:0:0:0:1]:${peer.port}`, ccr());
    expect(peer.accepted).toBe(1);
  });

  it('finds a peer behind a name of which only one address answers', async () => {
    const peer = await makePeer();
    const client = makeClient();
    await client.request(`localhost:${peer.port}`, ccr());
    expect(client.connection(`LOCALHOST:${peer.port}`)?.state).toBe('OPEN');
  });
});

describe('a dial that fails', () => {
  it("rejects every waiter with the dial's own error, and the address is free at once", async () => {
    const client = makeClient();
    const address = `127.0.0.1:${await freePort()}`;
    const calls = [
      client.request(address, ccr()),
      client.send(address, ccr()),
      client.connect(address),
      client.request(address, ccr()),
    ].map(rejection);
    const [first, ...others] = await Promise.all(calls);
    expect(first).toBeInstanceOf(ConnectionClosedError);
    expect(first).toMatchObject({
      code: 'ERR_DIAMETER_CONNECTION_CLOSED',
      reason: 'dial-failed',
      delivery: 'not-sent',
      address,
    });
    expect(first?.cause).toMatchObject({ code: 'ECONNREFUSED' });
    for (const other of others) expect(other).toBe(first);
    expect(client.connection(address)).toBeUndefined();
    expect(client.stats()).toMatchObject({ failedEstablishments: 1, totalConnections: 0, requests: 0 });
  });

  it('does not stand in the way of the next call', async () => {
    const peer = await makePeer();
    await peer.kill();
    const client = makeClient();
    await rejection(client.request(peer.address, ccr()));
    await peer.start();
    expect((await client.request(peer.address, ccr())).resultCode).toBe(2001);
  });

  it('of a name that does not exist says so', async () => {
    const error = await rejection(makeClient().request('no-such-host.invalid', ccr()));
    expect(error.message).toContain('Cannot connect to no-such-host.invalid:3868: getaddrinfo');
  });
});

describe('the number of connections', () => {
  it('is limited; a further address is refused before anything is dialled', async () => {
    const [one, two] = [await makePeer(), await makePeer()];
    const client = makeClient({ maxConnections: 1 });
    await client.request(one.address, ccr());
    const error = await rejection(client.request(two.address, ccr()));
    expect(error).toBeInstanceOf(LimitExceededError);
    expect(error).toMatchObject({ limit: 'maxConnections', delivery: 'not-sent', address: two.address });
    expect(two.accepted).toBe(0);
    await client.connection(one.address)?.close();
    await client.request(two.address, ccr({ avps: [avp.unsigned32(415, 1)] }));
  });
});

describe('the way of a connection', () => {
  it('is told in order', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const states = recordStates(client);
    await client.connect(peer.address);
    await client.close();
    expect(states).toEqual([
      'DISCONNECTED → CONNECTING',
      'CONNECTING → CER_SENT',
      'CER_SENT → OPEN',
      'OPEN → DPR_SENT',
      'DPR_SENT → CLOSED',
    ]);
  });
});
