import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { avp, CommandCode, type DiameterClient, type RequestHandler } from 'diameter-client';
import type { TestPeer } from 'diameter-client/testing';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SimulatedClock } from 'xstate';
import { eventually, makeClient, makePeer, settled, turn } from '../support/client.js';
import { ccr, numberedCcr, rar } from '../support/messages.js';

const maxQueuedBytes = 500_000;
const large = ccr({ avps: [avp.octetString(999, Buffer.alloc(60_000))] });
/** More than the buffers of both kernels hold. */
const enough = 400;

/** All sockets that this process connects from now on. */
function watchSockets(): readonly Socket[] {
  const sockets: Socket[] = [];
  const note = (message: unknown) => {
    // What Node.js documents of this channel.
    sockets.push((message as { readonly socket: Socket }).socket);
  };
  subscribe('net.client.socket', note);
  onTestFinished(() => void unsubscribe('net.client.socket', note));
  return sockets;
}

function makePeers(count: number): Promise<TestPeer[]> {
  return Promise.all(Array.from({ length: count }, () => makePeer()));
}

/** So many calls to a peer, of which nobody hears again unless they are answered; returns how many were. */
function ask(client: DiameterClient, peer: TestPeer, count: number): () => number {
  let answered = 0;
  const note = () => answered++;
  for (let i = 0; i < count; i++) {
    client.request(peer.address, large, { timeoutMs: 600_000 }).then(note, () => {});
  }
  return () => answered;
}

/** Resolves when each peer has answered so many requests, one after the other. */
async function serveAll(client: DiameterClient, peers: readonly TestPeer[], count: number): Promise<void> {
  const serve = async (peer: TestPeer) => {
    for (let i = 0; i < count; i++) {
      expect((await client.request(peer.address, numberedCcr(i))).resultCode).toBe(2001);
    }
  };
  await Promise.all(peers.map(serve));
}

/** A client, a peer that does not read, with as much as may wait for it, and others. */
async function stuckScene() {
  const sockets = watchSockets();
  const clock = new SimulatedClock();
  const [stuck, ...healthy] = await makePeers(6);
  if (stuck === undefined) throw new Error('there are six');
  const client = makeClient({ clock, maxQueuedBytes, watchdogJitterMs: 0 });
  const connection = await client.connect(stuck.address);
  await Promise.all(healthy.map((peer) => client.connect(peer.address)));
  stuck.sockets[0]?.setReading(false);
  const before = connection.stats().bytesSent;
  const socket = sockets.find(({ remotePort }) => stuck.address.endsWith(`:${remotePort}`));
  if (socket === undefined) throw new Error('nobody has connected');
  return {
    client,
    clock,
    connection,
    healthy,
    stuck,
    /** What waits in the process: not yet with the socket, or with it and not yet with the kernel. */
    queuedBytes: () => connection.stats().bytesSent - socket.bytesWritten + socket.writableLength,
    stuckFor: () => settled(() => connection.stats().bytesSent, before + maxQueuedBytes),
  };
}

describe('a peer that does not read', () => {
  it('holds maxQueuedBytes and one message at most, and the others are served all the while', async () => {
    const { client, connection, healthy, queuedBytes, stuck, stuckFor } = await stuckScene();
    const answered = ask(client, stuck, enough);
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, queuedBytes())), 1);
    onTestFinished(() => clearInterval(watch));
    await stuckFor();
    expect(queuedBytes()).toBeGreaterThanOrEqual(maxQueuedBytes);
    await serveAll(client, healthy, 100);
    expect(Math.max(most, queuedBytes())).toBeLessThan(maxQueuedBytes + large.length);
    expect(connection.stats().requests).toBeLessThan(enough);
    expect(answered()).toBe(0);
  });

  it('costs no memory for what is tried to be sent to it: each attempt ends at its deadline', async () => {
    const { client, clock, stuck, stuckFor } = await stuckScene();
    void ask(client, stuck, enough);
    await stuckFor();
    const figures: number[] = [];
    for (let round = 0; round < 5; round++) {
      const attempts = Array.from({ length: 2_000 }, () =>
        client.send(stuck.address, large, { timeoutMs: 1_000 }).then(
          () => 'sent',
          (error: unknown) => (error instanceof Error && 'delivery' in error ? error.delivery : error),
        ),
      );
      await turn();
      figures.push(process.memoryUsage().arrayBuffers);
      clock.increment(1_100);
      expect(new Set(await Promise.all(attempts))).toEqual(new Set(['not-sent']));
    }
    // 600 MB were to be sent.
    expect(Math.max(...figures) - Math.min(...figures)).toBeLessThan(4_000_000);
  });

  it('gets our DWA and our DWR ahead of the traffic that waits', async () => {
    const { client, clock, connection, stuck, stuckFor } = await stuckScene();
    // One in a turn, until the socket takes no more: the rest waits in the batch.
    for (let i = 0; i < enough; i++) {
      void ask(client, stuck, 1);
      await turn();
    }
    await stuckFor();
    const written = connection.stats().requests;
    const received = connection.stats().messagesReceived;
    const dwa = stuck.sockets[0]?.sendDwr();
    await eventually(() => connection.stats().messagesReceived > received, 'its DWR');
    clock.increment(30_000);
    expect(connection.state).toBe('DWR_SENT');
    stuck.sockets[0]?.setReading(true);
    expect((await dwa)?.resultCode).toBe(2001);
    const isWatchdog = (isRequest: boolean) =>
      stuck.received.findIndex(
        (m) => m.commandCode === CommandCode.deviceWatchdog && m.isRequest === isRequest,
      );
    await eventually(() => isWatchdog(true) !== -1, 'our DWR');
    expect(Math.max(isWatchdog(true), isWatchdog(false))).toBeLessThan(written - 2);
    await eventually(() => connection.state === 'OPEN');
  });
});

describe('a peer that reads a little now and then', () => {
  it('does not slow the others', async () => {
    const { client, connection, healthy, queuedBytes, stuck, stuckFor } = await stuckScene();
    const answered = ask(client, stuck, enough);
    await stuckFor();
    let most = 0;
    const sip = async () => {
      while (answered() < enough) {
        stuck.sockets[0]?.setReading(true);
        await turn();
        stuck.sockets[0]?.setReading(false);
        for (let i = 0; i < 50; i++) await turn();
        most = Math.max(most, queuedBytes());
      }
    };
    const sipping = sip();
    await serveAll(client, healthy, 50);
    expect(answered()).toBeLessThan(enough);
    await sipping;
    expect(most).toBeLessThan(maxQueuedBytes + large.length);
    expect(connection.state).toBe('OPEN');
  });
});

describe('a peer that floods us with requests', () => {
  const flood = 20_000;

  it('does not starve the others, and gets all its answers', async () => {
    const [flooding, ...healthy] = await makePeers(6);
    if (flooding === undefined) throw new Error('there are six');
    const onRequest: RequestHandler = async () => {
      await turn();
      return {};
    };
    const client = makeClient({ onRequest, maxQueuedBytes: 100_000, maxConcurrentHandlers: 8 });
    const connection = await client.connect(flooding.address);
    await Promise.all(healthy.map((peer) => client.connect(peer.address)));
    flooding.sockets[0]?.write(Buffer.concat(Array.from({ length: flood }, () => rar())));
    await eventually(() => connection.stats().messagesReceived > 1_000, 'the flood');
    await serveAll(client, healthy, 50);
    const answered = () => connection.stats().messagesSent - 1; // a CER
    expect(answered()).toBeLessThan(flood / 2);
    await eventually(() => answered() === flood, 'the last answer', 20_000);
  }, 30_000);
});
