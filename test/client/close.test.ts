import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { DiameterClient, PoolClosedError } from 'diameter-client';
import { SimulatedClock } from 'xstate';
import { describe, expect, it } from 'vitest';
import { entered, eventually, identity, makeClient, makePeer, rejection } from '../support/client.js';
import { ccr } from '../support/messages.js';

describe('client.close()', () => {
  it('says DPR to every peer and awaits the answers in flight', async () => {
    const peers = [await makePeer(), await makePeer()];
    const client = makeClient();
    await Promise.all(peers.map((peer) => client.connect(peer.address)));
    for (const peer of peers) peer.behave({ answerDelayMs: 30 });
    const calls = peers.map((peer) => client.request(peer.address, ccr()));
    await client.close();
    for (const answer of await Promise.all(calls)) expect(answer.resultCode).toBe(2001);
    for (const peer of peers) {
      const commands = peer.received.filter((m) => m.isRequest).map((m) => m.commandCode);
      expect(commands).toEqual([257, 272, 282]);
    }
    expect(client.connections()).toHaveLength(0);
    expect(client.stats()).toMatchObject({ activeConnections: 0, connectionsClosed: 2, inFlight: 0 });
  });

  it('rejects what is unanswered at the end of its time as maybe-delivered', async () => {
    const peer = await makePeer({ behaviour: { requests: 'ignore', dpr: 'ignore' } });
    const clock = new SimulatedClock();
    const client = makeClient({ clock });
    await client.connect(peer.address);
    const call = rejection(client.request(peer.address, ccr(), { timeoutMs: 60_000 }));
    await peer.waitFor((m) => m.commandCode === 272);
    const closed = client.close({ timeoutMs: 7_000 });
    clock.increment(3_500);
    await peer.waitFor((m) => m.commandCode === 282);
    clock.increment(3_499);
    expect(client.connections()).toHaveLength(1);
    clock.increment(1);
    await closed;
    expect(await call).toMatchObject({
      name: 'ConnectionClosedError',
      reason: 'closed',
      delivery: 'maybe-delivered',
    });
  });

  it('takes dprTimeoutMs of the client where it gets no time of its own', async () => {
    const peer = await makePeer({ behaviour: { dpr: 'ignore' } });
    const clock = new SimulatedClock();
    const client = makeClient({ clock, dprTimeoutMs: 200 });
    await client.connect(peer.address);
    const closed = client.close();
    clock.increment(200);
    await closed;
    await expect(client.close({ timeoutMs: Number.NaN })).rejects.toThrow('timeoutMs must be');
  });

  it('rejects calls that wait at once as not sent, and abandons their dial', async () => {
    const peer = await makePeer({ behaviour: { cer: 'ignore' } });
    const client = makeClient();
    const calls = [
      client.request(peer.address, ccr()),
      client.send(peer.address, ccr()),
      client.connect(peer.address),
    ];
    const rejections = calls.map(rejection);
    await entered(client, 'CER_SENT');
    await client.close();
    for (const error of await Promise.all(rejections)) {
      expect(error).toBeInstanceOf(PoolClosedError);
      expect(error).toMatchObject({ code: 'ERR_DIAMETER_POOL_CLOSED', delivery: 'not-sent' });
    }
    await eventually(() => peer.sockets.length === 0, 'the end of the abandoned connection');
  });

  it('works in the same turn as a call to a new address', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const call = rejection(client.request(peer.address, ccr()));
    await client.close();
    expect(await call).toBeInstanceOf(PoolClosedError);
    expect(client.connections()).toHaveLength(0);
  });

  it('ends a reconnection', async () => {
    const peer = await makePeer();
    const client = makeClient();
    await client.connect(peer.address);
    const reconnecting = entered(client, 'RECONNECTING');
    await peer.kill();
    await reconnecting;
    await client.close();
    expect(client.connections()).toHaveLength(0);
  });

  it('returns the same promise every time, and every later call is refused', async () => {
    const peer = await makePeer();
    const client = makeClient();
    await client.connect(peer.address);
    const first = client.close();
    expect(client.close({ timeoutMs: 1 })).toBe(first);
    expect(await rejection(client.request(peer.address, ccr()))).toBeInstanceOf(PoolClosedError);
    await first;
    expect(client.close()).toBe(first);
    expect(await rejection(client.connect(peer.address))).toBeInstanceOf(PoolClosedError);
  });

  it('is seen in client.state', async () => {
    const peer = await makePeer();
    const client = makeClient();
    await client.connect(peer.address);
    expect(client.state).toBe('ACCEPTING');
    const closed = client.close();
    expect(client.state).toBe('DRAINING');
    await closed;
    expect(client.state).toBe('CLOSED');
  });

  it('is what leaving a block does with `await using`', async () => {
    const peer = await makePeer();
    {
      await using client = new DiameterClient(identity);
      await client.connect(peer.address);
    }
    expect(peer.received.at(-1)?.commandCode).toBe(282);
  });
});

describe('client.destroy()', () => {
  it('rejects everything at once: what waits as not sent, what is in flight as maybe delivered', async () => {
    const [open, silent] = [
      await makePeer({ behaviour: { requests: 'ignore' } }),
      await makePeer({ behaviour: { cer: 'ignore' } }),
    ];
    const client = makeClient();
    await client.connect(open.address);
    const inFlight = rejection(client.request(open.address, ccr()));
    const waiting = rejection(client.request(silent.address, ccr()));
    await open.waitFor((m) => m.commandCode === 272);
    client.destroy(new Error('the power is out'));
    expect(client.connections()).toHaveLength(0);
    for (const [call, delivery] of [
      [inFlight, 'maybe-delivered'],
      [waiting, 'not-sent'],
    ] as const) {
      const error = await call;
      expect(error).toMatchObject({
        name: 'PoolClosedError',
        delivery,
        cause: { message: 'the power is out' },
      });
      expect(error.message).toBe('The client was destroyed: the power is out');
    }
    expect(open.received.some((m) => m.commandCode === 282)).toBe(false);
    await eventually(() => open.sockets.length + silent.sockets.length === 0, 'the end of the connections');
  });

  it('ends a close() that is under way, and may be called twice', async () => {
    const peer = await makePeer({ behaviour: { dpr: 'ignore' } });
    const client = makeClient();
    await client.connect(peer.address);
    const closed = client.close();
    client.destroy();
    client.destroy();
    await closed;
    await client.close();
  });
});

describe('connection.close()', () => {
  it('says DPR, closes and frees the address; who waits is rejected, who comes later is served', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const connection = await client.connect(peer.address);
    const closed = connection.close();
    expect(connection.state).toBe('DPR_SENT');
    const later = client.request(peer.address, ccr());
    await closed;
    expect((await later).resultCode).toBe(2001);
    expect(client.connection(peer.address)).not.toBe(connection);
    await connection.close();
  });

  it('while it reconnects rejects the calls that wait for it', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const connection = await client.connect(peer.address);
    const reconnecting = entered(client, 'RECONNECTING');
    await peer.kill();
    await reconnecting;
    const waiting = rejection(client.request(peer.address, ccr()));
    await connection.close();
    expect(await waiting).toMatchObject({
      name: 'ConnectionClosedError',
      reason: 'closed',
      delivery: 'not-sent',
    });
    expect(client.connection(peer.address)).toBeUndefined();
  });
});

describe('a program that has closed its client', () => {
  it('ends by itself: no timer, socket or handle is left', async () => {
    const program = `
      import { DiameterClient, encodeMessage } from 'diameter-client';
      import { createPeer } from 'diameter-client/testing';
      const peers = await Promise.all([createPeer(), createPeer({ behaviour: { requests: 'ignore' } })]);
      const client = new DiameterClient({ originHost: 'c.example.com', originRealm: 'example.com', idleTimeoutMs: 600000 });
      const ccr = encodeMessage({ commandCode: 272, applicationId: 4, avps: [] });
      await client.request(peers[0].address, ccr);
      client.request(peers[1].address, ccr).catch(() => {});
      client.request('127.0.0.1:1', ccr).catch(() => {});
      await peers[0].kill();
      await client.close({ timeoutMs: 100 });
      await Promise.all(peers.map((peer) => peer.close()));
      console.log('closed');
    `;
    const run = promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', program],
      {
        cwd: new URL('../..', import.meta.url),
        timeout: 8_000,
      },
    );
    expect((await run).stdout).toBe('closed\n');
  });
});
