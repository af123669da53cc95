import { SimulatedClock } from 'xstate';
import { describe, expect, it } from 'vitest';
import { DisconnectCause, type DiameterMessage } from 'diameter-client';
import { entered, eventually, makeClient, makePeer, recordStates, rejection } from '../support/client.js';
import { ccr } from '../support/messages.js';

const still = () => 0.5;

describe('the watchdog on the wire', () => {
  it('sends a DWR after dwrIntervalMs of silence and returns to OPEN with the DWA', async () => {
    const peer = await makePeer();
    const clock = new SimulatedClock();
    const client = makeClient({ clock, random: still });
    await client.connect(peer.address);
    clock.increment(29_999);
    expect(client.connection(peer.address)?.state).toBe('OPEN');
    const back = entered(client, 'OPEN');
    clock.increment(1);
    expect(client.connection(peer.address)?.state).toBe('DWR_SENT');
    expect((await back).event).toBe('dwa.received');
    expect(peer.received.filter((m) => m.commandCode === 280)).toHaveLength(1);
  });

  it('of a peer that answers nothing: SUSPECT, two more DWRs, FAILED; waiting calls get their own deadline', async () => {
    const peer = await makePeer({ behaviour: { dwr: 'ignore', requests: 'ignore' } });
    const clock = new SimulatedClock();
    const client = makeClient({ clock, random: still });
    await client.connect(peer.address);
    const states = recordStates(client);
    const inFlight = rejection(client.request(peer.address, ccr(), { timeoutMs: 100_000 }));
    clock.increment(30_000);
    clock.increment(10_000);
    expect(client.connection(peer.address)?.state).toBe('SUSPECT');
    const waiting = rejection(client.request(peer.address, ccr(), { timeoutMs: 1_000 }));
    clock.increment(5_000);
    expect(await waiting).toMatchObject({ name: 'RequestTimeoutError', delivery: 'not-sent' });
    clock.increment(5_000);
    clock.increment(10_000);
    expect(await inFlight).toMatchObject({ reason: 'watchdog', delivery: 'maybe-delivered' });
    expect(states).toEqual([
      'OPEN → DWR_SENT',
      'DWR_SENT → SUSPECT',
      'SUSPECT → FAILED',
      'FAILED → RECONNECTING',
    ]);
    await eventually(() => peer.sockets.length === 0, 'the end of the connection');
    const dwrs = peer.received.filter((m) => m.commandCode === 280);
    expect(new Set(dwrs.map((m) => m.hopByHopId)).size).toBe(3);
    expect(peer.received.filter((m) => m.commandCode === 272)).toHaveLength(1);
  });

  it('lets waiting calls go when traffic brings the peer back from SUSPECT', async () => {
    const peer = await makePeer({ behaviour: { dwr: 'ignore' } });
    const clock = new SimulatedClock();
    const client = makeClient({ clock, random: still });
    await client.connect(peer.address);
    clock.increment(30_000);
    clock.increment(10_000);
    const call = client.request(peer.address, ccr());
    const back = entered(client, 'DWR_SENT');
    void peer.sockets[0]?.sendDwr();
    expect((await back).event).toBe('traffic.received');
    expect((await call).resultCode).toBe(2001);
  });

  it('is not held up by traffic that a peer does not read', async () => {
    const peer = await makePeer({ behaviour: { requests: 'ignore' } });
    const clock = new SimulatedClock();
    const client = makeClient({ clock, random: still, requestTimeoutMs: 1_000_000 });
    await client.connect(peer.address);
    peer.sockets[0]?.setReading(false);
    const large = ccr({ avps: [] });
    const calls = Array.from({ length: 20_000 }, () => rejection(client.request(peer.address, large)));
    clock.increment(30_000);
    expect(client.connection(peer.address)?.state).toBe('DWR_SENT');
    // What the peer says is heard all the same.
    const back = client.stats().messagesReceived;
    void peer.sockets[0]?.sendDwr();
    await eventually(() => client.stats().messagesReceived > back);
    client.destroy();
    await Promise.all(calls);
  });
});

describe('a connection that is lost', () => {
  it('rejects its requests in flight at once and comes back by itself; calls in between wait', async () => {
    const peer = await makePeer({ behaviour: { requests: 'ignore' } });
    const clock = new SimulatedClock();
    const client = makeClient({ clock, random: still });
    await client.connect(peer.address);
    const lost = rejection(client.request(peer.address, ccr()));
    await peer.waitFor((m) => m.commandCode === 272);
    const reconnecting = entered(client, 'RECONNECTING');
    peer.resetConnections();
    await reconnecting;
    expect(await lost).toMatchObject({
      name: 'ConnectionClosedError',
      reason: 'network-error',
      delivery: 'maybe-delivered',
      cause: { code: 'ECONNRESET' },
    });
    peer.behave({ requests: 'answer' });
    const waiting = client.request(peer.address, ccr());
    const open = entered(client, 'OPEN');
    clock.increment(5_000);
    await open;
    expect((await waiting).resultCode).toBe(2001);
    expect(client.stats()).toMatchObject({ reconnectAttempts: 1, totalConnections: 2, connectionsClosed: 1 });
    expect(client.connection(peer.address)?.stats()).toMatchObject({ reconnectCount: 1 });
  });

  it('is lost and found as often as it takes; nobody waits in vain while their deadline lasts', async () => {
    const peer = await makePeer();
    const clock = new SimulatedClock();
    const client = makeClient({ clock, random: still, requestTimeoutMs: 1_000_000 });
    await client.connect(peer.address);
    const reconnecting = entered(client, 'RECONNECTING');
    await peer.kill();
    await reconnecting;
    const waiting = client.request(peer.address, ccr());
    for (const delay of [5_000, 7_500, 11_250]) {
      const failed = entered(client, 'FAILED');
      clock.increment(delay);
      await failed;
    }
    await peer.start();
    clock.increment(20_000);
    expect((await waiting).resultCode).toBe(2001);
    expect(client.stats()).toMatchObject({ reconnectAttempts: 4, failedEstablishments: 3 });
  });

  it('is freed with its error where reconnection is off, and a new call dials again', async () => {
    const peer = await makePeer();
    const client = makeClient({ reconnect: { enabled: false } });
    await client.connect(peer.address);
    const closed = entered(client, 'CLOSED');
    peer.closeConnections();
    expect((await closed).cause).toMatchObject({ reason: 'peer-closed' });
    expect(client.connection(peer.address)).toBeUndefined();
    await client.request(peer.address, ccr());
  });
});

describe('DPR from the peer', () => {
  it('with REBOOTING is answered before the socket closes, and followed by reconnection (C-036)', async () => {
    const peer = await makePeer();
    const clock = new SimulatedClock();
    const client = makeClient({ clock, random: still });
    await client.connect(peer.address);
    const received = entered(client, 'DPR_RECEIVED');
    const dpa = await peer.sockets[0]?.sendDpr(DisconnectCause.rebooting);
    expect(dpa).toMatchObject({ commandCode: 282, resultCode: 2001 });
    await received;
    expect(peer.sockets).toHaveLength(1);
    const reconnecting = entered(client, 'RECONNECTING');
    peer.closeConnections();
    await reconnecting;
    const open = entered(client, 'OPEN');
    clock.increment(5_000);
    await open;
  });

  it.each([
    ['BUSY', DisconnectCause.busy],
    ['DO_NOT_WANT_TO_TALK_TO_YOU', DisconnectCause.doNotWantToTalkToYou],
  ])('with %s frees the address; the next call dials again', async (_, cause) => {
    const peer = await makePeer();
    const client = makeClient();
    await client.connect(peer.address);
    const closed = entered(client, 'CLOSED');
    await peer.sockets[0]?.sendDpr(cause);
    peer.closeConnections();
    await closed;
    expect(client.connection(peer.address)).toBeUndefined();
    expect((await client.request(peer.address, ccr())).resultCode).toBe(2001);
    expect(peer.accepted).toBe(2);
  });

  it('keeps answers that are on their way, and a call that comes meanwhile gets the next connection', async () => {
    const peer = await makePeer({ behaviour: { requests: 'ignore' } });
    const client = makeClient();
    await client.connect(peer.address);
    const answered = client.request(peer.address, ccr());
    const request = await peer.waitFor((m) => m.commandCode === 272);
    await peer.sockets[0]?.sendDpr(DisconnectCause.busy);
    peer.behave({ requests: 'answer' });
    const next = client.request(peer.address, ccr());
    const answer = Buffer.from(request.bytes);
    answer.writeUInt8(0x40, 4);
    peer.sockets[0]?.write(answer);
    await answered;
    peer.closeConnections();
    expect((await next).resultCode).toBe(2001);
    expect(peer.accepted).toBe(2);
  });
});

describe('a connection that has become idle or old', () => {
  it('says DPR with cause 2 when idle, is freed, and comes back on demand', async () => {
    const peer = await makePeer();
    const clock = new SimulatedClock();
    const client = makeClient({ clock, random: still, idleTimeoutMs: 20_000 });
    await client.connect(peer.address);
    const closed = entered(client, 'CLOSED');
    clock.increment(20_000);
    const dpr = await peer.waitFor((m) => m.commandCode === 282);
    expect(dpr.find(273)?.unsigned32()).toBe(2);
    await closed;
    expect(client.connection(peer.address)).toBeUndefined();
    expect(client.stats()).toMatchObject({ idleTimeouts: 1, connectionsClosed: 1, activeConnections: 0 });
    await client.request(peer.address, ccr());
  });

  it('is not idle while an answer is awaited', async () => {
    const peer = await makePeer({ behaviour: { requests: 'ignore' } });
    const clock = new SimulatedClock();
    const client = makeClient({ clock, random: still, idleTimeoutMs: 5_000, requestTimeoutMs: 25_000 });
    await client.connect(peer.address);
    const call = rejection(client.request(peer.address, ccr()));
    clock.increment(20_000);
    expect(client.connection(peer.address)?.state).toBe('OPEN');
    clock.increment(5_100);
    await call;
    const closed = entered(client, 'CLOSED');
    clock.increment(5_000);
    await closed;
  });

  it('is replaced at maxLifetimeMs; a call that comes while it closes is served by the new one', async () => {
    const peer = await makePeer();
    const clock = new SimulatedClock();
    const client = makeClient({ clock, random: still, maxLifetimeMs: 20_000 });
    const first = await client.connect(peer.address);
    clock.increment(20_000);
    expect(first.state).toBe('DPR_SENT');
    const answer = await client.request(peer.address, ccr());
    expect(answer.resultCode).toBe(2001);
    expect(client.connection(peer.address)).not.toBe(first);
    expect(first.state).toBe('CLOSED');
    expect(client.stats()).toMatchObject({ maxLifetimeExpirations: 1, totalConnections: 2 });
    expect(
      peer.received
        .find((m) => m.commandCode === 282)
        ?.find(273)
        ?.unsigned32(),
    ).toBe(0);
  });
});

describe('a request that was lost with its connection', () => {
  it('is not sent again; whoever sends it again sets the T bit, which goes out as it was given (C-046)', async () => {
    const peer = await makePeer({ behaviour: { requests: 'ignore' } });
    const client = makeClient({ reconnect: { initialDelayMs: 1, jitter: 0 } });
    const isCcr = ({ commandCode }: DiameterMessage) => commandCode === 272;
    const lost = rejection(client.request(peer.address, ccr({ endToEndId: 99 })));
    await peer.waitFor(isCcr);
    const open = entered(client, 'OPEN');
    peer.resetConnections();
    expect(await lost).toMatchObject({ delivery: 'maybe-delivered' });
    await open;
    peer.behave({ requests: 'answer' });
    const again = ccr({ endToEndId: 99 });
    again.writeUInt8(again.readUInt8(4) | 0x10, 4);
    await client.request(peer.address, again);
    const sent = peer.received.filter(isCcr);
    expect(sent.map((message) => message.isRetransmitted)).toEqual([false, true]);
    expect(sent.map((message) => message.endToEndId)).toEqual([99, 99]);
    expect(sent[1]?.hopByHopId).not.toBe(sent[0]?.hopByHopId);
  });
});

describe('names that have moved and zombies', () => {
  it('a connection that was freed leaves nothing behind that blocks its address', async () => {
    const peer = await makePeer();
    const client = makeClient();
    for (let i = 1; i <= 20; i++) {
      const connection = await client.connect(peer.address);
      await connection.close();
      expect(client.connection(peer.address)).toBeUndefined();
      expect(peer.accepted).toBe(i);
    }
    expect(client.stats()).toMatchObject({
      totalConnections: 20,
      connectionsClosed: 20,
      activeConnections: 0,
    });
  });
});
