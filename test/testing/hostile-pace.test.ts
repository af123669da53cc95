import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { DiameterMessage } from 'diameter-client';
import { createPeer, hostileBytes, misbehave, type TestPeer } from 'diameter-client/testing';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { SimulatedClock } from 'xstate';
import { entered, eventually, makeClient, makePeer, rejection } from '../support/client.js';
import { hostileIsLeft, makeScene, makeTimedScene } from '../support/hostile.js';
import { ccr, golden, numberedCcr } from '../support/messages.js';

describe('a peer that freezes', () => {
  it('answers nothing, keeps its connections, and goes on when it thaws', async () => {
    const scene = await makeScene({});
    const connection = await scene.connect();
    scene.hostile.freeze();
    expect(await scene.ask(3, 50)).toEqual(new Array(3).fill('RequestTimeoutError'));
    expect(connection.state).toBe('OPEN');
    expect(scene.hostile.received).toHaveLength(1);
    scene.hostile.thaw();
    expect(await scene.ask(2)).toEqual([2001, 2001]);
    expect(connection.stats()).toMatchObject({ timeouts: 3, answers: 2, unmatchedAnswers: 3 });
    await scene.expectUnharmed();
  });

  it('does not answer those who come meanwhile either, nor close or reset them', async () => {
    const scene = await makeScene({ connections: 'reset' }, { cerTimeoutMs: 50 });
    scene.hostile.freeze();
    expect(await rejection(scene.connect())).toMatchObject({ name: 'ConnectionTimeoutError', phase: 'cea' });
    expect(scene.hostile.sockets).toHaveLength(1);
    scene.hostile.behaveWell();
    scene.hostile.thaw();
    await hostileIsLeft(scene);
    expect(await scene.ask(1)).toEqual([2001]);
    await scene.expectUnharmed();
  });

  it('holds back what it is told to write, in its order', async () => {
    const scene = await makeScene({}, { reconnect: { enabled: false } });
    const connection = await scene.connect();
    const socket = scene.socket();
    scene.hostile.freeze();
    const [one, two] = [socket.sendDwr(), socket.sendDwr()];
    socket.end();
    // Long enough for what is written to arrive, had it been written.
    await scene.expectUnharmed();
    expect(connection.stats()).toMatchObject({ state: 'OPEN', messagesReceived: 1 });
    scene.hostile.thaw();
    expect((await Promise.all([one, two])).map((dwa) => dwa.resultCode)).toEqual([2001, 2001]);
    await hostileIsLeft(scene);
    await scene.expectUnharmed();
  });

  it('is left after three DWRs, and found again once it thaws (T20, T39)', async () => {
    const scene = await makeTimedScene({}, { reconnect: { initialDelayMs: 1_000 } });
    scene.hostile.freeze();
    const call = rejection(scene.client.request(scene.hostile.address, ccr(), { timeoutMs: 90_000 }));
    await eventually(() => scene.connection.stats().inFlight === 1, 'the request');
    for (const ms of [30_000, 10_000, 10_000, 10_000]) await scene.pass(ms);
    expect(await call).toMatchObject({ reason: 'watchdog', delivery: 'maybe-delivered' });
    expect(scene.connection.state).toBe('RECONNECTING');
    scene.hostile.thaw();
    await hostileIsLeft(scene);
    const back = entered(scene.client, 'OPEN', scene.hostile.address);
    await scene.pass(2_000);
    await back;
    expect(await scene.ask(2)).toEqual([2001, 2001]);
    await scene.expectUnharmed();
  });
});

describe('a peer that drips', () => {
  it.each([
    { splitBytes: 7, splitPauseMs: 1 },
    { splitBytes: 0, splitPauseMs: 5 },
  ])('writes one thing behind the other, with pauses: %o', async (pace) => {
    const scene = await makeScene({ ...pace, answers: misbehave.before((socket) => socket.sendDwr()) });
    expect(await scene.ask(4)).toEqual([2001, 2001, 2001, 2001]);
    await scene.hostile.waitFor(() => scene.hostile.received.filter(isDwa).length === 4);
    expect(scene.client.stats()).toMatchObject({ answers: 4, unmatchedAnswers: 0 });
    await scene.expectUnharmed();
  });

  it('plays what a step adds before what was to come after it', async () => {
    const { peer, socket } = await makeRawPair();
    peer.behave({ splitBytes: 1, splitPauseMs: 1 });
    const bytes = read(socket, 8);
    const letters = (text: string) => Buffer.from(text);
    peer.sockets[0]?.play(
      letters('ab'),
      (s) => {
        s.write(letters('cd'));
        s.play(letters('e'), () => s.write(letters('f')));
      },
      letters('gh'),
    );
    expect((await bytes).toString()).toBe('abcdefgh');
  });
});

describe('half a connection', () => {
  it('may be left by the peer, which reads on', async () => {
    const { peer, socket } = await makeRawPair();
    const ended = once(socket, 'end');
    peer.sockets[0]?.end();
    await ended;
    socket.write(golden['DWR'] ?? Buffer.alloc(0));
    expect((await peer.waitFor((m) => m.commandCode === 280)).isRequest).toBe(true);
  });

  it('may be left by the client: the peer writes on as long as it likes', async () => {
    const { peer, socket } = await makeRawPair();
    peer.behave({ fin: 'ignore', answers: misbehave.late(20) });
    const bytes = read(socket, 20);
    socket.end(ccr({ hopByHopId: 7 }));
    expect((await bytes).readUInt32BE(12)).toBe(7);
    expect(peer.sockets).toHaveLength(1);
    peer.sockets[0]?.end();
    await eventually(() => peer.sockets.length === 0, 'the end of both sides');
  });

  it('is no connection for the client: it leaves at the FIN, and nothing that comes later is taken', async () => {
    const scene = await makeScene({ fin: 'ignore' });
    await (await scene.connect()).close();
    const received = scene.client.stats().messagesReceived;
    expect(scene.hostile.sockets).toHaveLength(1);
    const flood = hostileBytes.flood(hostileBytes.unaskedAnswer(), 1_000);
    await eventually(() => {
      scene.hostile.sockets[0]?.write(flood);
      return scene.hostile.sockets.length === 0;
    }, 'the reset of the client');
    expect(scene.client.stats().messagesReceived).toBe(received);
    await scene.expectUnharmed();
  });
});

describe('the end of a peer', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('leaves no timer behind, whatever it was about to do', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const peer = await createPeer({ behaviour: { answers: misbehave.late(10_000) } });
    const client = makeClient({ clock: new SimulatedClock() });
    await client.connect(peer.address);
    const calls = [1, 2].map((n) => rejection(client.request(peer.address, numberedCcr(n))));
    await eventually(() => vi.getTimerCount() === 2, 'the late answers');
    peer.behave({ splitBytes: 1, splitPauseMs: 10_000 });
    peer.sockets[0]?.write(Buffer.alloc(5));
    const waiting = rejection(peer.waitFor((m) => m.commandCode === 9));
    expect(vi.getTimerCount()).toBe(4);
    await peer.close();
    expect((await waiting).message).toContain('no such message before it was closed');
    await eventually(() => vi.getTimerCount() === 0, 'no timer');
    client.destroy();
    await Promise.all(calls);
  });
});

/** A socket of this test's own at a peer. */
async function makeRawPair(): Promise<{ peer: TestPeer; socket: Socket }> {
  const peer = await makePeer();
  const socket = connect({ port: peer.port, host: '127.0.0.1', allowHalfOpen: true });
  onTestFinished(() => {
    socket.destroy();
  });
  await once(socket, 'connect');
  await eventually(() => peer.sockets.length === 1, 'the connection');
  return { peer, socket };
}

/** The first bytes that come. */
async function read(socket: Socket, count: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of socket) {
    // A socket without an encoding gives buffers.
    chunks.push(chunk as Buffer);
    length += chunks.at(-1)?.length ?? 0;
    if (length >= count) break;
  }
  return Buffer.concat(chunks);
}

function isDwa(message: DiameterMessage): boolean {
  return message.commandCode === 280 && !message.isRequest;
}
