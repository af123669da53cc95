import {
  answerTo,
  CommandCode,
  type ConnectionState,
  type DiameterClientOptions,
  type DiameterMessage,
} from 'diameter-client';
import type { TestPeer } from 'diameter-client/testing';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { entered, eventually, makeClient, makePeer, rejection } from '../support/client.js';
import { ccr } from '../support/messages.js';

const isDwr = (message: DiameterMessage) =>
  message.commandCode === CommandCode.deviceWatchdog && message.isRequest;
const isCcr = (message: DiameterMessage) => message.commandCode === CommandCode.creditControl;

/** A client with the watchdog of RFC 3539, and a peer whose every message the test sends itself. */
async function connected(options: Partial<DiameterClientOptions> = {}) {
  const peer = await makePeer({ behaviour: { dwr: 'ignore', requests: 'ignore' } });
  const clock = new SimulatedClock();
  const client = makeClient({
    clock,
    watchdog: 'rfc3539',
    watchdogJitterMs: 0,
    reconnect: { jitter: 0 },
    requestTimeoutMs: 1_000_000,
    ...options,
  });
  await client.connect(peer.address);
  let answeredDwrs = 0;
  const dwrs = () => peer.received.filter((message) => isDwr(message));
  return {
    client,
    clock,
    peer,
    dwrs,
    get state() {
      return client.connection(peer.address)?.state;
    },
    /** The next message from the peer has come to the client. */
    async heard(send: () => void) {
      const connection = client.connection(peer.address);
      const before = connection?.stats().messagesReceived ?? 0;
      send();
      await eventually(() => (connection?.stats().messagesReceived ?? 0) > before, 'a message from the peer');
    },
    /** The peer answers the next DWR. */
    async dwa(resultCode = 2001) {
      await eventually(() => dwrs().length > answeredDwrs, 'a DWR');
      const dwr = dwrs()[answeredDwrs++];
      if (dwr === undefined) throw new Error('there is no DWR to answer');
      await this.heard(() => write(peer, dwr, resultCode));
    },
    /** The peer says something that is no DWA. */
    otherMessage() {
      return this.heard(() => void peer.sockets.at(-1)?.sendDwr());
    },
    /** Lets time pass in steps, one per timer. */
    async wait(...steps: readonly (readonly [ms: number, ends: ConnectionState])[]) {
      for (const [ms, ends] of steps) {
        clock.increment(ms);
        expect(this.state).toBe(ends);
      }
      await Promise.resolve();
    },
    /** Loses the connection and dials again. */
    async reconnect() {
      const failed = entered(client, 'FAILED');
      peer.resetConnections();
      await failed;
      const reopened = entered(client, 'REOPEN');
      clock.increment(5_000);
      await reopened;
    },
  };
}

function write(peer: TestPeer, request: DiameterMessage, resultCode: number): void {
  const { originHost, originRealm } = peer;
  peer.sockets.at(-1)?.write(answerTo(request, { resultCode, originHost, originRealm }));
}

describe('the table of RFC 3539, appendix A, against a peer', () => {
  it('INITIAL, connection up: OKAY, without probation', async () => {
    const link = await connected();
    expect(link.state).toBe('OPEN');
    expect(link.dwrs()).toHaveLength(0);
  });

  it('DOWN, Tc fires: a connection is attempted, and attempts are at least Tc apart (C-039)', async () => {
    const link = await connected();
    const failed = entered(link.client, 'FAILED');
    await link.peer.kill();
    await failed;
    for (const tc of [5_000, 7_500, 11_250]) {
      link.clock.increment(tc - 1);
      expect(link.state).toBe('RECONNECTING');
      const again = entered(link.client, 'RECONNECTING');
      link.clock.increment(1);
      expect(link.state).toBe('CONNECTING');
      await again;
    }
  });

  it('DOWN: nothing is sent, no DWR and no request (C-029)', async () => {
    const link = await connected();
    const failed = entered(link.client, 'FAILED');
    await link.peer.kill();
    await failed;
    const call = rejection(link.client.request(link.peer.address, ccr(), { timeoutMs: 2_000 }));
    link.clock.increment(4_000);
    expect(await call).toMatchObject({ name: 'RequestTimeoutError', delivery: 'not-sent' });
    expect(link.peer.received).toHaveLength(1);
  });

  it('OKAY, an answer that nobody asked for, or another message: Tw begins anew (T12, T43, C-028)', async () => {
    const link = await connected();
    await link.wait([29_000, 'OPEN']);
    await link.otherMessage();
    await link.wait([29_000, 'OPEN']);
    const [cer] = link.peer.received;
    if (cer === undefined) throw new Error('there was no CER');
    await link.heard(() => write(link.peer, cer, 2001));
    await link.wait([29_999, 'OPEN'], [1, 'DWR_SENT']);
  });

  it('OKAY, Tw fires: DWR is sent and is pending; requests still flow (T14, C-031)', async () => {
    const link = await connected();
    await link.wait([29_999, 'OPEN'], [1, 'DWR_SENT']);
    const call = link.client.request(link.peer.address, ccr());
    const request = await link.peer.waitFor(isCcr);
    write(link.peer, request, 2001);
    expect((await call).resultCode).toBe(2001);
    expect(link.dwrs()).toHaveLength(1);
    expect(link.state).toBe('DWR_SENT');
  });

  it('OKAY and pending, a DWA with whatever Result-Code: no longer pending (T15)', async () => {
    const link = await connected();
    await link.wait([30_000, 'DWR_SENT']);
    await link.dwa(5012);
    expect(link.state).toBe('OPEN');
    await link.wait([29_999, 'OPEN'], [1, 'DWR_SENT']);
  });

  it('OKAY and pending, another message: Tw begins anew, still pending (T16)', async () => {
    const link = await connected();
    await link.wait([30_000, 'DWR_SENT'], [29_000, 'DWR_SENT']);
    await link.otherMessage();
    await link.wait([1_000, 'DWR_SENT'], [28_999, 'DWR_SENT'], [1, 'SUSPECT']);
    expect(link.dwrs()).toHaveLength(1);
  });

  it('OKAY and pending, Tw fires: SUSPECT; nothing new is sent, not even a DWR (T17, C-030, C-031)', async () => {
    const link = await connected();
    await link.wait([30_000, 'DWR_SENT'], [29_999, 'DWR_SENT'], [1, 'SUSPECT']);
    const call = rejection(link.client.request(link.peer.address, ccr(), { timeoutMs: 1_000 }));
    await link.wait([2_000, 'SUSPECT']);
    expect(await call).toMatchObject({ delivery: 'not-sent' });
    await link.otherMessage(); // behind everything that we have sent
    expect(link.peer.received.filter((message) => isCcr(message))).toHaveLength(0);
    expect(link.dwrs()).toHaveLength(1);
  });

  it('OKAY, connection down: what is in flight fails over to its caller (T35)', async () => {
    const link = await connected();
    const call = rejection(link.client.request(link.peer.address, ccr()));
    await link.peer.waitFor(isCcr);
    link.peer.resetConnections();
    expect(await call).toMatchObject({ reason: 'network-error', delivery: 'maybe-delivered' });
    expect(link.state).toBe('RECONNECTING');
  });

  it('SUSPECT, DWA: OKAY, and what waited is sent (T18)', async () => {
    const link = await connected();
    await link.wait([30_000, 'DWR_SENT'], [30_000, 'SUSPECT']);
    void rejection(link.client.request(link.peer.address, ccr()));
    await link.dwa();
    expect(link.state).toBe('OPEN');
    await link.peer.waitFor(isCcr);
  });

  it('SUSPECT, another message: OKAY, and the DWA is still pending (T19, C-032)', async () => {
    const link = await connected();
    await link.wait([30_000, 'DWR_SENT'], [30_000, 'SUSPECT']);
    await link.otherMessage();
    expect(link.state).toBe('DWR_SENT');
    await link.wait([29_999, 'DWR_SENT'], [1, 'SUSPECT']);
    await link.dwa();
    expect(link.state).toBe('OPEN');
  });

  it('SUSPECT, a late answer still settles its request', async () => {
    const link = await connected();
    const call = link.client.request(link.peer.address, ccr());
    const request = await link.peer.waitFor(isCcr);
    await link.wait([30_000, 'DWR_SENT'], [30_000, 'SUSPECT']);
    write(link.peer, request, 2001);
    expect((await call).resultCode).toBe(2001);
    expect(link.state).toBe('DWR_SENT');
  });

  it('SUSPECT, Tw fires: closed (T20)', async () => {
    const link = await connected();
    await link.wait([30_000, 'DWR_SENT'], [30_000, 'SUSPECT'], [29_999, 'SUSPECT'], [1, 'RECONNECTING']);
    await eventually(() => link.peer.sockets.length === 0, 'the end of the connection');
  });

  it('SUSPECT, connection down: DOWN (T35)', async () => {
    const link = await connected();
    await link.wait([30_000, 'DWR_SENT'], [30_000, 'SUSPECT']);
    const failed = entered(link.client, 'FAILED');
    link.peer.closeConnections();
    expect((await failed).event).toBe('transport.closed');
  });

  it('DOWN, connection up: REOPEN with a DWR; the third DWA in a row leads to OKAY (T07, T21, T22, C-033)', async () => {
    const link = await connected();
    await link.reconnect();
    void rejection(link.client.request(link.peer.address, ccr()));
    for (const count of [1, 2, 3]) {
      await eventually(() => link.dwrs().length === count, `DWR ${count}`);
      expect(link.state).toBe('REOPEN');
      expect(link.peer.received.filter((message) => isCcr(message))).toHaveLength(0);
      await link.dwa();
    }
    expect(link.state).toBe('OPEN');
    await link.peer.waitFor(isCcr);
    expect(link.dwrs()).toHaveLength(3);
    await link.wait([29_999, 'OPEN'], [1, 'DWR_SENT']);
  });

  it('REOPEN, another message: it proves nothing, and Tw goes on (T26)', async () => {
    const link = await connected();
    await link.reconnect();
    await link.wait([29_000, 'REOPEN']);
    await link.otherMessage();
    await link.wait([1_000, 'REOPEN']);
    await link.otherMessage();
    await link.wait([29_999, 'REOPEN'], [1, 'RECONNECTING']);
    expect(link.dwrs()).toHaveLength(1);
  });

  it('REOPEN, Tw fires while pending: NumDWA is -1 and four DWAs are needed (T24)', async () => {
    const link = await connected();
    await link.reconnect();
    await eventually(() => link.dwrs().length === 1, 'the first DWR');
    await link.wait([30_000, 'REOPEN']);
    for (const count of [1, 2, 3, 4]) {
      await eventually(() => link.dwrs().length === count, `DWR ${count}`);
      expect(link.state).toBe('REOPEN');
      await link.dwa();
    }
    expect(link.state).toBe('OPEN');
  });

  it('REOPEN, Tw fires while pending for the second time: closed (T25)', async () => {
    const link = await connected();
    await link.reconnect();
    await link.wait([30_000, 'REOPEN'], [29_999, 'REOPEN'], [1, 'RECONNECTING']);
    await eventually(() => link.peer.sockets.length === 0, 'the end of the connection');
  });

  it('REOPEN: an attempt that ends there has failed, and a connect that expires there was past the dial', async () => {
    const link = await connected();
    await link.reconnect();
    const connecting = rejection(link.client.connect(link.peer.address, { timeoutMs: 1_000 }));
    link.clock.increment(2_000);
    expect(await connecting).toMatchObject({ name: 'ConnectionTimeoutError', phase: 'cea' });
    const failed = entered(link.client, 'FAILED');
    link.peer.resetConnections();
    await failed;
    expect(link.client.stats()).toMatchObject({
      totalConnections: 1,
      connectionsClosed: 1,
      failedEstablishments: 1,
    });
  });

  it('REOPEN, connection down: DOWN (T35)', async () => {
    const link = await connected();
    await link.reconnect();
    const failed = entered(link.client, 'FAILED');
    link.peer.closeConnections();
    await failed;
    expect(link.state).toBe('RECONNECTING');
  });
});

describe('the times of the watchdog with its jitter', () => {
  it.each([
    ['the least', 0, [28_000, 28_000, 28_000]],
    ['the most', 0.999_999_999, [32_000, 32_000, 32_000]],
  ])('are 28–32, 56–64 and 84–96 s after the last message: %s (C-027, C-030)', async (_, drawn, tws) => {
    const link = await connected({ watchdogJitterMs: 2_000, random: () => drawn });
    const states: ConnectionState[] = ['DWR_SENT', 'SUSPECT', 'RECONNECTING'];
    const began = link.clock.now();
    const reached: number[] = [];
    for (const [index, tw] of tws.entries()) {
      const before = link.state;
      link.clock.increment(tw - 1);
      expect(link.state).toBe(before);
      link.clock.increment(1);
      expect(link.state).toBe(states[index]);
      reached.push((link.clock.now() - began) / 1_000);
    }
    expect(reached).toEqual(drawn === 0 ? [28, 56, 84] : [32, 64, 96]);
    await eventually(() => link.dwrs().length === 1, 'the one DWR');
  });
});

describe('a DWR of the peer', () => {
  it.each(['OPEN', 'DWR_SENT', 'SUSPECT', 'REOPEN', 'DRAINING', 'DPR_SENT', 'DPR_RECEIVED'] as const)(
    'is answered in %s, with its own identifiers (T13, T33, C-034)',
    async (state) => {
      const link = await connected();
      if (state === 'REOPEN') await link.reconnect();
      if (state === 'DWR_SENT' || state === 'SUSPECT') await link.wait([30_000, 'DWR_SENT']);
      if (state === 'SUSPECT') await link.wait([30_000, 'SUSPECT']);
      if (state === 'DRAINING') {
        void rejection(link.client.request(link.peer.address, ccr()));
        await link.peer.waitFor(isCcr);
      }
      link.peer.behave({ dpr: 'ignore' });
      if (state === 'DRAINING' || state === 'DPR_SENT') {
        void link.client.connection(link.peer.address)?.close();
      }
      if (state === 'DPR_RECEIVED') await link.peer.sockets[0]?.sendDpr(0);
      expect(link.state).toBe(state);
      const dwa = await link.peer.sockets[0]?.sendDwr();
      expect(dwa).toMatchObject({ commandCode: 280, resultCode: 2001, isRequest: false });
      link.client.destroy();
    },
  );
});
