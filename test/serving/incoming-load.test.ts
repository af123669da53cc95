import {
  answerTo,
  avp,
  AvpCode,
  type Answer,
  type DiameterClient,
  DiameterMessage,
  type RequestHandler,
} from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { eventually, makeClient, makePeer, recordStates, settled, turn } from '../support/client.js';
import { ccr, rar } from '../support/messages.js';

async function connected(onRequest: RequestHandler) {
  const peer = await makePeer();
  const client = makeClient({ onRequest });
  await client.connect(peer.address);
  return { client, peer };
}

describe('onRequest under load', () => {
  it('runs 1024 times at once; what comes beyond waits, then is not read, and nothing is lost', async () => {
    let running = 0;
    let most = 0;
    const waiting: (() => void)[] = [];
    const onRequest: RequestHandler = () => {
      most = Math.max(most, ++running);
      return new Promise((resolve) => {
        waiting.push(() => {
          running--;
          resolve({});
        });
      });
    };
    const peer = await makePeer();
    const clock = new SimulatedClock();
    const client = makeClient({ clock, onRequest, maxQueuedBytes: 100_000 });
    const connection = await client.connect(peer.address);
    const answers = Array.from({ length: 20_000 }, () => peer.request(rar()));
    const received = await settled(() => connection.stats().messagesReceived, 1_025);
    expect(received).toBeLessThan(20_000);
    // Not to be heard while we do not read is no silence of the peer, as long as handlers end.
    for (let i = 0; i < 30; i++) {
      clock.increment(20_000);
      waiting.shift()?.();
      await turn();
    }
    expect(connection.state).toBe('OPEN');

    let answered = 0;
    answers.forEach((answer) => void answer.then(() => answered++));
    await eventually(() => {
      for (const finish of waiting.splice(0)) finish();
      return answered === 20_000;
    }, 'the last answer');
    expect(most).toBe(1_024);
  });

  it('runs maxConcurrentHandlers times at once; a peer that floods us is not read, and every request is answered', async () => {
    const count = 10_000;
    const maxQueuedBytes = 50_000;
    let running = 0;
    let most = 0;
    const finish: (() => void)[] = [];
    const onRequest: RequestHandler = async () => {
      most = Math.max(most, ++running);
      await new Promise<void>((resolve) => {
        finish.push(resolve);
      });
      running--;
      return {};
    };
    const peer = await makePeer();
    const client = makeClient({ onRequest, maxConcurrentHandlers: 2, maxQueuedBytes });
    const connection = await client.connect(peer.address);
    const answers = Array.from({ length: count }, () => peer.request(rar()));
    const received = await settled(() => connection.stats().messagesReceived, 3);
    expect(running).toBe(2);
    // What waits, and one chunk that was being read when the limit was reached.
    expect(connection.stats().bytesReceived).toBeLessThan(maxQueuedBytes + 2 * 65_536);
    expect(received).toBeLessThan(count);

    let answered = 0;
    answers.forEach(
      (answer) => void answer.then(({ resultCode }) => (answered += Number(resultCode === 2001))),
    );
    await eventually(() => {
      for (const end of finish.splice(0)) end();
      return answered === count;
    }, 'the last answer');
    expect(most).toBe(2);
  });

  it('is asked by one address as often at once as its maxConcurrentHandlers says', async () => {
    const [narrow, wide] = [await makePeer(), await makePeer()];
    const asked = new Map<string, number>();
    const client = makeClient({
      onRequest: (_, { connection: { address } }) => {
        asked.set(address, (asked.get(address) ?? 0) + 1);
        return new Promise(() => {});
      },
      maxConcurrentHandlers: 5,
      peers: { [narrow.address]: { maxConcurrentHandlers: 1 } },
    });
    for (const peer of [narrow, wide]) {
      await client.connect(peer.address);
      for (let i = 0; i < 10; i++) void peer.request(rar());
      await peer.sockets[0]?.sendDwr();
    }
    expect([asked.get(narrow.address), asked.get(wide.address)]).toEqual([1, 5]);
  });

  it.each([
    ['when it has returned it', (bytes: Buffer): Answer => bytes],
    [
      'when its promise has resolved with it',
      (bytes: Buffer): Promise<Answer> => {
        const own = Buffer.from(bytes);
        const answer = Promise.resolve(own);
        void answer.then((given) => given).then(() => own.fill(0));
        return answer;
      },
    ],
  ])('may use the Buffer of its answer again %s', async (_, returned) => {
    const bytes = answerTo(new DiameterMessage(rar()), { avps: [avp.unsigned32(AvpCode.sessionTimeout, 0)] });
    let count = 0;
    const { peer } = await connected(() => {
      bytes.writeUInt32BE(++count, bytes.length - 4);
      return returned(bytes);
    });
    const from = avp.utf8String(AvpCode.originHost, 'server.example.net');
    const told: unknown[] = [];
    for (const endToEndId of [1, 2, 3, 1, 2, 3]) {
      const request = rar([from]);
      request.writeUInt32BE(endToEndId, 16);
      told.push((await peer.request(request)).find(AvpCode.sessionTimeout)?.unsigned32());
    }
    expect(told).toEqual([1, 2, 3, 1, 2, 3]);
  });

  it('is not asked any more for a connection that has ended', async () => {
    let calls = 0;
    const waiting: (() => void)[] = [];
    const { client, peer } = await connected(() => {
      calls++;
      return new Promise((resolve) => {
        waiting.push(() => resolve({}));
      });
    });
    for (let i = 0; i < 3_000; i++) void peer.request(rar());
    await eventually(() => client.stats().messagesReceived === 3_001);
    client.destroy();
    for (const finish of waiting) finish();
    for (let i = 0; i < 10; i++) await turn();
    expect(calls).toBe(1_024);
  });

  it('leaves the process free to do other things while a long queue of requests is worked off', async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const { client, peer } = await connected(() => gate.then(() => ({})));
    const answers = Array.from({ length: 20_000 }, () => peer.request(rar()));
    await eventually(() => client.stats().messagesReceived === 20_001);
    let turns = 0;
    const count = setInterval(() => turns++, 1);
    open();
    await Promise.all(answers);
    clearInterval(count);
    expect(turns).toBeGreaterThan(10);
  });

  it('leaves the process free also where it needs no time itself', async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const peer = await makePeer();
    let isFirst = true;
    const onRequest: RequestHandler = () => {
      if (!isFirst) return {};
      isFirst = false;
      return gate.then(() => ({}));
    };
    const client = makeClient({ onRequest, maxConcurrentHandlers: 1 });
    await client.connect(peer.address);
    const answers = Array.from({ length: 10_000 }, () => peer.request(rar()));
    await eventually(() => client.stats().messagesReceived === 10_001);
    let turns = 0;
    let isOver = false;
    const count = () => {
      turns++;
      if (!isOver) setImmediate(count);
    };
    open();
    setImmediate(count);
    await eventually(() => client.stats().messagesSent === 10_001);
    isOver = true;
    await Promise.all(answers);
    expect(turns).toBeGreaterThan(30);
  });

  it('is not asked for more while the peer does not read our answers', async () => {
    let calls = 0;
    const peer = await makePeer();
    const onRequest: RequestHandler = () => {
      calls++;
      return { avps: [avp.octetString(999, Buffer.alloc(100_000))] };
    };
    const client = makeClient({ maxQueuedBytes: 1_000_000, onRequest });
    await client.connect(peer.address);
    peer.sockets[0]?.setReading(false);
    const answers = Array.from({ length: 2_000 }, () => peer.request(rar()));
    await settled(() => calls);
    expect(calls).toBeLessThan(1_100);
    peer.sockets[0]?.setReading(true);
    await Promise.all(answers);
    expect(calls).toBe(2_000);
  });

  it('does not make a peer look dead that asks and is slow to read our answers: each DWR has one more message read', async () => {
    const clock = new SimulatedClock();
    const peer = await makePeer();
    const onRequest: RequestHandler = () => ({ avps: [avp.octetString(999, Buffer.alloc(100_000))] });
    const client = makeClient({ clock, random: () => 0.5, maxQueuedBytes: 1_000_000, onRequest });
    const connection = await client.connect(peer.address);
    peer.sockets[0]?.setReading(false);
    for (let i = 0; i < 60_000; i++) peer.sockets[0]?.write(rar());
    const received = () => connection.stats().messagesReceived;
    await settled(received);
    const states = recordStates(client);
    for (const ms of [30_000, 10_000, 10_000, 10_000, 10_000, 10_000, 10_000]) {
      clock.increment(ms);
      await settled(received);
    }
    expect(new Set(states)).toEqual(new Set(['OPEN → DWR_SENT', 'DWR_SENT → SUSPECT', 'SUSPECT → DWR_SENT']));
    expect(received()).toBeLessThan(60_000);
  });

  it('may ask the same peer, however many do so at once', async () => {
    const clients: DiameterClient[] = [];
    const peer = await makePeer();
    const client = makeClient({
      onRequest: async () => {
        const answer = await clients[0]?.request(peer.address, ccr());
        return { resultCode: answer?.resultCode ?? 5012 };
      },
    });
    clients.push(client);
    await client.connect(peer.address);
    const answers = await Promise.all(Array.from({ length: 3_000 }, () => peer.request(rar())));
    expect(new Set(answers.map((answer) => answer.resultCode))).toEqual(new Set([2001]));
  });
});
