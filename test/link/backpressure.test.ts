import { avp, AvpCode, CommandCode, encodeMessage } from 'diameter-client';
import type { TestPeer } from 'diameter-client/testing';
import { SimulatedClock } from 'xstate';
import { describe, expect, it } from 'vitest';
import { entered, eventually, makeClient, makePeer, rejection, settled, turn } from '../support/client.js';
import { transfer } from '../support/memory.js';
import { ccr, numberedCcr, rar } from '../support/messages.js';

const large = (number: number) =>
  ccr({ avps: [avp.unsigned32(415, number), avp.octetString(999, Buffer.alloc(60_000))] });

/** Its Proxy-Info comes back in the DWA, so that few of them fill all buffers between the two. */
function largeDwr(peer: TestPeer): Buffer {
  return encodeMessage({
    commandCode: CommandCode.deviceWatchdog,
    isProxiable: false,
    avps: [
      avp.utf8String(AvpCode.originHost, peer.originHost),
      avp.utf8String(AvpCode.originRealm, peer.originRealm),
      avp.octetString(AvpCode.proxyInfo, Buffer.alloc(60_000)),
    ],
  });
}

/** A peer that does not read, and 400 requests to it, more than may be queued. */
async function unreadScene() {
  const peer = await makePeer();
  const client = makeClient({ maxQueuedBytes: 500_000 });
  await client.connect(peer.address);
  peer.sockets[0]?.setReading(false);
  const calls = Array.from({ length: 400 }, (_, i) => client.request(peer.address, large(i)));
  return { calls, client, peer };
}

describe('a peer that reads slowly', () => {
  it('makes calls wait beyond maxQueuedBytes; all are sent, in order, once it reads again', async () => {
    const { calls, client, peer } = await unreadScene();
    for (let i = 0; i < 20; i++) await turn();
    expect(client.stats().requests).toBeLessThan(calls.length);
    peer.sockets[0]?.setReading(true);
    await Promise.all(calls);
    const numbers = peer.received.filter((m) => m.commandCode === 272).map((m) => m.find(415)?.unsigned32());
    expect(numbers).toEqual(Array.from({ length: 400 }, (_, i) => i));
  });

  it('is open to connect(), whatever waits', async () => {
    const { calls, client, peer } = await unreadScene();
    for (let i = 0; i < 20; i++) await turn();
    expect(client.stats().requests).toBeLessThan(calls.length);
    expect(await client.connect(peer.address)).toBe(client.connection(peer.address));
    peer.sockets[0]?.setReading(true);
    await Promise.all(calls);
  });

  it('costs a caller alone the message that it takes away or spoils while it waits', async () => {
    const { calls, client, peer } = await unreadScene();
    const [taken, spoilt, sound] = [large(400), large(401), large(402)];
    const waiting = [taken, spoilt, sound].map((message) => client.send(peer.address, message));
    transfer(taken);
    spoilt.writeUInt8(0, 3);
    const ends = Promise.allSettled(waiting);
    peer.sockets[0]?.setReading(true);
    await Promise.all(calls);
    const changed = { name: 'InvalidMessageError', delivery: 'not-sent' };
    expect(await ends).toMatchObject([{ reason: changed }, { reason: changed }, { status: 'fulfilled' }]);
    expect(client.connection(peer.address)?.state).toBe('OPEN');
  });

  it('lets a call that waits end at its deadline as not sent; a send that is queued as maybe delivered', async () => {
    const peer = await makePeer();
    const clock = new SimulatedClock();
    const client = makeClient({ clock, maxQueuedBytes: 3_000_000 });
    await client.connect(peer.address);
    peer.sockets[0]?.setReading(false);
    const sends: Promise<Error | undefined>[] = [];
    for (let i = 0; i < 400; i++) {
      sends.push(
        client.send(peer.address, large(i), { timeoutMs: 1_000 }).then(
          () => undefined,
          (error: unknown) => (error instanceof Error ? error : new Error('no error')),
        ),
      );
      if (i % 10 === 0) await turn();
    }
    clock.increment(1_100);
    const outcomes = await Promise.all(sends);
    const deliveries = outcomes.map((error) =>
      error !== undefined && 'delivery' in error ? error.delivery : 'sent',
    );
    expect(new Set(deliveries)).toEqual(new Set(['sent', 'maybe-delivered', 'not-sent']));
    // Nothing that was refused as not sent is written when the peer reads again.
    peer.sockets[0]?.setReading(true);
    await client.request(peer.address, numberedCcr(9_999));
    const written = peer.received.filter((m) => m.commandCode === 272 && m.find(415)?.unsigned32() !== 9_999);
    expect(written).toHaveLength(deliveries.filter((delivery) => delivery !== 'not-sent').length);
  });

  it('gets everything once it reads again, however small maxQueuedBytes is', async () => {
    const peer = await makePeer();
    const client = makeClient({ maxQueuedBytes: 4_096 });
    await client.connect(peer.address);
    peer.sockets[0]?.setReading(false);
    const calls: Promise<unknown>[] = [];
    for (let i = 0; i < 200; i++) {
      calls.push(client.request(peer.address, large(i)), client.request(peer.address, numberedCcr(i)));
      if (i % 10 === 0) await turn();
    }
    peer.sockets[0]?.setReading(true);
    await Promise.all(calls);
  });

  it('and is lost leaves nothing behind that stops the next connection, nor does a handler that ends late', async () => {
    const peer = await makePeer();
    const clock = new SimulatedClock();
    let finishLate = () => {};
    const onRequest = () =>
      new Promise<undefined>((resolve) => {
        finishLate = () => resolve(undefined);
      });
    const client = makeClient({ clock, maxQueuedBytes: 100_000, onRequest });
    await client.connect(peer.address);
    void peer.request(rar());
    peer.sockets[0]?.setReading(false);
    const dwr = largeDwr(peer);
    for (let i = 0; i < 500; i++) peer.sockets[0]?.write(dwr);
    await settled(() => client.stats().messagesReceived, 20);
    const reconnecting = entered(client, 'RECONNECTING');
    peer.resetConnections();
    clock.increment(30_000);
    clock.increment(30_000);
    await reconnecting;
    client.on('state', ({ to }) => {
      if (to === 'CER_SENT') finishLate();
    });
    const open = entered(client, 'OPEN');
    clock.increment(6_000);
    await open;
    expect((await client.request(peer.address, ccr())).resultCode).toBe(2001);
  });

  it('does not slow another', async () => {
    const [slow, quick] = [await makePeer(), await makePeer()];
    const client = makeClient({ maxQueuedBytes: 100_000 });
    await Promise.all([client.connect(slow.address), client.connect(quick.address)]);
    slow.sockets[0]?.setReading(false);
    const stuck = Array.from({ length: 200 }, (_, i) => rejection(client.request(slow.address, large(i))));
    for (let i = 0; i < 100; i++) expect((await client.request(quick.address, ccr())).resultCode).toBe(2001);
    client.destroy();
    await Promise.all(stuck);
  });

  it('gets messages of any size whole', async () => {
    const peer = await makePeer({
      behaviour: { splitBytes: 1_000 },
      onRequest: (r) => ({ avps: r.avps().filter((a) => a.code === 999) }),
    });
    const client = makeClient();
    for (const size of [0, 1, 32_000, 32_740, 33_000, 65_536, 500_000, 1_000_000]) {
      const data = Buffer.alloc(size, size % 255);
      const answer = await client.request(peer.address, ccr({ avps: [avp.octetString(999, data)] }));
      expect(answer.find(999)?.data.equals(data)).toBe(true);
    }
  });

  it('is not read when it floods us with DWRs and does not read the answers', async () => {
    const peer = await makePeer();
    const client = makeClient({ maxQueuedBytes: 100_000 });
    await client.connect(peer.address);
    peer.sockets[0]?.setReading(false);
    const dwr = largeDwr(peer);
    const flood = 500;
    for (let i = 0; i < flood; i++) {
      peer.sockets[0]?.write(dwr);
      if (i % 10 === 0) await turn();
    }
    const received = await settled(() => client.stats().messagesReceived, 2);
    expect(received).toBeLessThan(flood);
    peer.sockets[0]?.setReading(true);
    await eventually(() => client.stats().messagesReceived === flood + 1, 'the rest of the flood');
    expect(client.connection(peer.address)?.state).toBe('OPEN');
  });

  it('resets one that sends more than maxMessageBytes (C-004)', async () => {
    const peer = await makePeer({ onRequest: () => ({ avps: [avp.octetString(999, Buffer.alloc(5_000))] }) });
    const client = makeClient({ maxMessageBytes: 4_096 });
    expect(await rejection(client.request(peer.address, ccr()))).toMatchObject({ reason: 'protocol-error' });
    await eventually(() => peer.sockets.length === 0);
  });
});
