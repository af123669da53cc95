import { avp, AvpCode, DiameterMessage, type ClientStats } from 'diameter-client';
import { pino } from 'pino';
import { SimulatedClock } from 'xstate';
import { describe, expect, it } from 'vitest';
import { entered, eventually, makeClient, makePeer, rejection } from './support/client.js';
import { ccr, malformedVector, numberedCcr, rar } from './support/messages.js';

const still = () => 0.5;

describe('what users of other Diameter stacks suffer from', () => {
  it('1: a network flap needs no restart, however long it lasts', async () => {
    const peer = await makePeer();
    const clock = new SimulatedClock();
    const client = makeClient({ clock, random: still });
    await client.connect(peer.address);
    const down = entered(client, 'RECONNECTING');
    await peer.kill();
    await down;
    for (let attempt = 0; attempt < 15; attempt++) {
      const again = entered(client, 'RECONNECTING');
      clock.increment(300_000);
      await again;
    }
    await peer.start();
    const open = entered(client, 'OPEN');
    clock.increment(300_000);
    await open;
  });

  it('2: the Disconnect-Cause decides: BUSY is not dialled again until somebody calls', async () => {
    const peer = await makePeer();
    const clock = new SimulatedClock();
    const client = makeClient({ clock });
    await client.connect(peer.address);
    const closed = entered(client, 'CLOSED');
    await peer.disconnect(1);
    await closed;
    clock.increment(10_000_000);
    expect(peer.accepted).toBe(1);
    await client.request(peer.address, ccr());
    expect(peer.accepted).toBe(2);
  });

  it('3: idle expiry is logged, and the next call dials again', async () => {
    const peer = await makePeer();
    const lines: string[] = [];
    const clock = new SimulatedClock();
    const logger = pino({ level: 'info' }, { write: (line: string) => lines.push(line) });
    const client = makeClient({ clock, logger, idleTimeoutMs: 1_000 });
    await client.connect(peer.address);
    const closed = entered(client, 'CLOSED');
    clock.increment(1_000);
    await closed;
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { line: 'open' },
      { line: 'closed', reason: 'idle', address: peer.address },
    ]);
    await client.request(peer.address, ccr());
  });

  it('4: a frozen peer holds no request beyond its deadline, and is given up by the watchdog', async () => {
    const peer = await makePeer({ behaviour: { dwr: 'ignore', requests: 'ignore' } });
    const clock = new SimulatedClock();
    const client = makeClient({ clock, random: still });
    const seen: [string, number][] = [];
    await client.connect(peer.address);
    client.on('state', ({ at, to }) => seen.push([to, at]));
    const call = rejection(client.request(peer.address, ccr()));
    clock.increment(10_100);
    expect((await call).name).toBe('RequestTimeoutError');
    for (const step of [19_900, 10_000, 10_000, 10_000]) clock.increment(step);
    await eventually(() => seen.length === 4);
    expect(seen).toEqual([
      ['DWR_SENT', 30_000],
      ['SUSPECT', 40_000],
      ['FAILED', 60_000],
      ['RECONNECTING', 60_000],
    ]);
  });

  it('5: no zombie blocks an address that was freed', async () => {
    const peer = await makePeer({ behaviour: { cer: { resultCode: 5012 } } });
    const client = makeClient({ maxConnections: 1 });
    for (let i = 0; i < 5; i++) await rejection(client.request(peer.address, ccr()));
    expect(client.connections()).toHaveLength(0);
    peer.behave({ cer: 'answer' });
    await client.request(peer.address, ccr());
  });

  it('7: reads go on, and a DWR is answered, while our own writes are stuck', async () => {
    const peer = await makePeer({ onRequest: () => undefined });
    const client = makeClient({ maxQueuedBytes: 100_000 });
    await client.connect(peer.address);
    peer.sockets[0]?.setReading(false);
    const body = [avp.octetString(999, Buffer.alloc(60_000))];
    const stuck = Array.from({ length: 300 }, () =>
      rejection(client.request(peer.address, ccr({ avps: body }))),
    );
    const before = client.stats().messagesReceived;
    const dwa = peer.sockets[0]?.sendDwr();
    await eventually(() => client.stats().messagesReceived > before);
    peer.sockets[0]?.setReading(true);
    expect((await dwa)?.resultCode).toBe(2001);
    client.destroy();
    await Promise.all(stuck);
  });

  it('8: dials that run at the same time share nothing', async () => {
    const peers = await Promise.all(Array.from({ length: 30 }, () => makePeer()));
    const client = makeClient();
    const connections = await Promise.all(peers.map((peer) => client.connect(peer.address)));
    expect(connections.map((c) => c.peer?.originHost)).toEqual(peers.map((peer) => peer.originHost));
  });

  it('9, 11: an unknown AVP, a malformed one, an unknown command and an unknown application cost no connection', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const connection = await client.connect(peer.address);
    for (const vector of ['M05', 'M06', 'M11', 'M13', 'M14']) peer.sockets[0]?.write(malformedVector(vector));
    await eventually(() => peer.received.length === 6);
    expect(connection.state).toBe('OPEN');
    expect(peer.accepted).toBe(1);
  });

  it.each([0, 1, 7])('10: an AVP of length %i ends no loop but its own', (length) => {
    const bytes = ccr();
    bytes.writeUIntBE(length, 25, 3);
    const message = new DiameterMessage(bytes);
    expect(() => message.avps()).toThrow('AVP Length');
    expect(() => message.find(999)).toThrow('AVP Length');
  });

  it('12: what has expired is never sent', async () => {
    const peer = await makePeer({ behaviour: { cer: 'ignore' } });
    const clock = new SimulatedClock();
    const client = makeClient({ clock, cerTimeoutMs: 60_000, dwrIntervalMs: 100_000 });
    const expired = rejection(client.send(peer.address, numberedCcr(1)));
    const patient = client.request(peer.address, numberedCcr(2), { timeoutMs: 50_000 });
    const cer = await peer.waitFor((m) => m.commandCode === 257);
    clock.increment(5_100);
    expect(await expired).toMatchObject({ name: 'SendTimeoutError', delivery: 'not-sent' });
    const other = await makePeer();
    await makeClient().connect(other.address);
    const cea = Buffer.from(cer.bytes);
    cea.writeUInt8(0, 4);
    cea.writeUInt32BE(AvpCode.resultCode, 20 + 28 + 20 + 16); // our Vendor-Id becomes the Result-Code
    cea.writeUInt32BE(2001, 20 + 28 + 20 + 16 + 8);
    cea.write('s', 28); // and our Origin-Host that of a server
    peer.sockets[0]?.write(cea);
    await patient;
    expect(peer.received.filter((m) => m.commandCode === 272).map((m) => m.find(415)?.unsigned32())).toEqual([
      2,
    ]);
  });

  it('13: a reset ends one connection and no process; 64-bit values are exact', async () => {
    const peer = await makePeer({ onRequest: (r) => ({ avps: r.avps().filter((a) => a.code === 448) }) });
    const client = makeClient();
    const value = 0xfedc_ba98_7654_3210n;
    const answer = await client.request(peer.address, ccr({ avps: [avp.unsigned64(448, value)] }));
    expect(answer.find(448)?.unsigned64()).toBe(value);
    const down = entered(client, 'RECONNECTING');
    peer.resetConnections();
    await down;
  });

  it('14: Origin-State-Id is the same in every message of a process', async () => {
    const [one, two] = [await makePeer(), await makePeer()];
    const clock = new SimulatedClock();
    const client = makeClient({ clock, random: still });
    await client.connect(one.address);
    clock.increment(30_000);
    await one.waitFor((m) => m.commandCode === 280);
    await one.sockets[0]?.sendDwr();
    await makeClient().connect(two.address);
    const ids = [...one.received, ...two.received].map((m) => m.find(AvpCode.originStateId)?.unsigned32());
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toBeGreaterThan(1_700_000_000);
  });

  it('15: a CEA that does not come is explained', async () => {
    const peer = await makePeer({ behaviour: { cer: 'ignore' } });
    const error = await rejection(makeClient({ cerTimeoutMs: 20 }).connect(peer.address));
    expect(error).toMatchObject({ name: 'ConnectionTimeoutError', phase: 'cea' });
    for (const hint of ['Origin-Host', 'realm', 'Application-Ids', 'Vendor-Id', 'address list']) {
      expect(error.message).toContain(hint);
    }
  });
});

describe('what went wrong in the client that this one succeeds', () => {
  it('every waiter of a failed dial gets the error of the dial', async () => {
    const peer = await makePeer();
    await peer.kill();
    const client = makeClient();
    const errors = await Promise.all(
      Array.from({ length: 10 }, () => rejection(client.request(peer.address, ccr()))),
    );
    expect(new Set(errors).size).toBe(1);
    expect(errors[0]?.cause).toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('a fresh connection is never closed in favour of a dead one', async () => {
    const peer = await makePeer();
    const client = makeClient({ reconnect: { enabled: false } });
    for (let i = 1; i <= 3; i++) {
      await client.request(peer.address, ccr());
      const closed = entered(client, 'CLOSED');
      peer.resetConnections();
      await closed;
      expect(client.stats()).toMatchObject({ totalConnections: i, connectionsClosed: i });
    }
  });

  it('an answer that comes as fast as it can finds its request; entries go, and are those of one connection', async () => {
    const peers = await Promise.all(Array.from({ length: 5 }, () => makePeer()));
    const client = makeClient({ random: () => 0 }); // all connections begin with the same identifier
    for (let i = 0; i < 100; i++) {
      const answers = await Promise.all(peers.map((peer) => client.request(peer.address, ccr())));
      expect(answers.map((a) => a.find(AvpCode.originHost)?.utf8String())).toEqual(
        peers.map((peer) => peer.originHost),
      );
    }
    expect(client.stats()).toMatchObject({ requests: 500, answers: 500, inFlight: 0, unmatchedAnswers: 0 });
  });

  it('no message is dropped because a buffer is full: 5 000 at once arrive, in order', async () => {
    const peer = await makePeer();
    const client = makeClient();
    await Promise.all(Array.from({ length: 5_000 }, (_, i) => client.send(peer.address, numberedCcr(i))));
    await eventually(() => peer.received.length === 5_001);
    expect(peer.received.slice(1).map((m) => m.find(415)?.unsigned32())).toEqual(
      Array.from({ length: 5_000 }, (_, i) => i),
    );
  });

  it('several writers of one socket keep their order, answers to the peer included', async () => {
    const peer = await makePeer();
    const client = makeClient({ onRequest: () => ({}) });
    await client.connect(peer.address);
    const calls = Array.from({ length: 100 }, (_, i) => client.request(peer.address, numberedCcr(i)));
    const asked = Array.from({ length: 100 }, () => peer.request(rar()));
    await Promise.all([...calls, ...asked]);
    const numbers = peer.received.filter((m) => m.commandCode === 272).map((m) => m.find(415)?.unsigned32());
    expect(numbers).toEqual(Array.from({ length: 100 }, (_, i) => i));
  });

  it('DPR is sent and answered, backoff has jitter, and every call has a deadline by default', async () => {
    const peer = await makePeer({ behaviour: { requests: 'ignore' } });
    const clock = new SimulatedClock();
    const client = makeClient({ clock });
    await client.connect(peer.address);
    const call = rejection(client.request(peer.address, ccr()));
    clock.increment(10_100);
    expect((await call).name).toBe('RequestTimeoutError');
    const received = entered(client, 'DPR_RECEIVED');
    expect((await peer.sockets[0]?.sendDpr(0))?.commandCode).toBe(282);
    await received;
  });

  it('each figure counts what its name says', async () => {
    const peer = await makePeer({
      onRequest: (request) => (request.find(415) === undefined ? {} : undefined),
    });
    const clock = new SimulatedClock();
    const client = makeClient({ clock });
    const bytes = ccr();
    const answered = await client.request(peer.address, bytes);
    await client.send(peer.address, bytes);
    await eventually(() => client.stats().answers === 2);
    const timedOut = rejection(client.request(peer.address, numberedCcr(1), { timeoutMs: 100 }));
    const abort = new AbortController();
    const aborted = rejection(client.request(peer.address, numberedCcr(2), { signal: abort.signal }));
    clock.increment(200);
    abort.abort(new Error('x'));
    await Promise.all([timedOut, aborted]);
    await peer.waitFor((m) => m.find(415)?.unsigned32() === 2);
    const cer = peer.received[0]?.bytes.length ?? 0;
    const numbered = numberedCcr(1).length;
    const expected: Partial<ClientStats> = {
      requests: 4,
      answers: 2,
      timeouts: 1,
      errors: 1,
      inFlight: 0,
      messagesSent: 5,
      messagesReceived: 3,
      bytesSent: cer + 2 * bytes.length + 2 * numbered,
      activeConnections: 1,
      totalConnections: 1,
    };
    expect(client.stats()).toMatchObject(expected);
    expect(client.stats().bytesReceived).toBeGreaterThan(2 * answered.bytes.length);
    expect(client.connection(peer.address)?.stats()).toMatchObject({
      requests: 4,
      answers: 2,
      inFlight: 0,
      reconnectCount: 0,
    });
    expect(Object.isFrozen(client.stats())).toBe(true);
  });
});
