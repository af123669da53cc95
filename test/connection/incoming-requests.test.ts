import {
  answerTo,
  avp,
  AvpCode,
  DiameterMessage,
  encodeMessage,
  type Answer,
  type DiameterClient,
  type RequestHandler,
} from 'diameter-client';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SimulatedClock } from 'xstate';
import { entered, eventually, makeClient, makePeer, recordStates, settled, turn } from '../support/client.js';
import { ccr, rar } from '../support/messages.js';

function brokenAnswerTo(request: DiameterMessage): Buffer {
  const bytes = answerTo(request);
  bytes.writeUInt8(0xff, 26); // the AVP Length of the first AVP
  return bytes;
}

async function connected(onRequest?: RequestHandler) {
  const peer = await makePeer();
  const logged: unknown[] = [];
  const log = (fields: unknown) => logged.push(fields);
  const logger = { debug: () => {}, info: () => {}, warn: log, error: log };
  const client = makeClient({ ...(onRequest === undefined ? {} : { onRequest }), logger });
  const connection = await client.connect(peer.address);
  return { client, connection, logged, peer };
}

describe('onRequest', () => {
  it('answers with fields, which get our origin and what the request had', async () => {
    const { connection, peer } = await connected((request, context) => {
      expect(context.connection.address).toBe(peer.address);
      expect(context.signal.aborted).toBe(false);
      return { resultCode: 2002, avps: [avp.unsigned32(AvpCode.reAuthRequestType, request.commandCode)] };
    });
    const answer = await peer.request(rar());
    expect(answer).toMatchObject({ commandCode: 258, resultCode: 2002, applicationId: 4 });
    expect(answer.avps().map((a) => a.code)).toEqual([263, 268, 264, 296, 285]);
    expect(answer.find(AvpCode.originHost)?.utf8String()).toBe('client.example.com');
    expect(connection.state).toBe('OPEN');
  });

  it('answers with bytes, which get the identifiers of the request', async () => {
    const { peer } = await connected(async (request) => {
      await Promise.resolve();
      const bytes = answerTo(request, { originHost: 'me', originRealm: 'here' });
      bytes.writeUInt32BE(0, 12);
      return bytes;
    });
    expect((await peer.request(rar())).find(AvpCode.originHost)?.utf8String()).toBe('me');
  });

  it.each<[string, RequestHandler]>([
    [
      'throws',
      () => {
        throw new Error('handler');
      },
    ],
    ['rejects', () => Promise.reject(new Error('handler'))],
    ['returns bytes that are no message', () => Buffer.alloc(3)],
    ['returns bytes whose AVP lengths do not fit', (request) => brokenAnswerTo(request)],
    [
      'returns bytes beyond maxMessageBytes',
      (request) => answerTo(request, { avps: [avp.octetString(AvpCode.class, Buffer.alloc(1_048_576))] }),
    ],
    ['returns a request', () => rar()],
    [
      'returns the answer to another command',
      () => encodeMessage({ commandCode: 9, isRequest: false, avps: [] }),
    ],
    ['returns fields that cannot be encoded', () => ({ resultCode: -1 })],
  ])('that %s yields 5012 and a log line, and the connection stays (C-052)', async (_, handler) => {
    const { connection, logged, peer } = await connected(handler);
    expect(await peer.request(rar())).toMatchObject({ resultCode: 5012, isError: false });
    expect(logged).toHaveLength(1);
    expect(connection.state).toBe('OPEN');
  });

  it('that returns nothing yields 3001', async () => {
    const { peer } = await connected(() => undefined);
    expect(await peer.request(rar())).toMatchObject({ resultCode: 3001, isError: true });
  });

  it('is not asked about what is for somebody else or broken (C-055)', async () => {
    const asked: number[] = [];
    const { peer } = await connected((request) => {
      asked.push(request.commandCode);
      return {};
    });
    const to = (host: string) => rar([avp.utf8String(AvpCode.destinationHost, host)]);
    expect(await peer.request(to('other.example.com'))).toMatchObject({ resultCode: 3002, isError: true });
    expect(asked).toEqual([]);
    expect(await peer.request(to('CLIENT.example.com'))).toMatchObject({ resultCode: 2001 });
    const broken = rar([avp.octetString(999, Buffer.alloc(4))]);
    broken.writeUInt8(0xff, broken.length - 5);
    expect(await peer.request(broken)).toMatchObject({ resultCode: 5014 });
    expect(asked).toEqual([258]);
  });

  it('may answer out of order; each answer goes to its request', async () => {
    const waiting: (() => void)[] = [];
    const { peer } = await connected(
      (request) =>
        new Promise((resolve) => {
          waiting.push(() => resolve({ avps: request.avps().filter((a) => a.code === 415) }));
        }),
    );
    const answers = [1, 2, 3].map((number) => peer.request(rar([avp.unsigned32(415, number)])));
    await eventually(() => waiting.length === 3);
    for (const answer of waiting.toReversed()) answer();
    expect((await Promise.all(answers)).map((a) => a.find(415)?.unsigned32())).toEqual([1, 2, 3]);
  });

  it('sees its signal aborted when the connection ends, and its late answer goes nowhere', async () => {
    const signals: AbortSignal[] = [];
    let finish = () => {};
    const { client, peer } = await connected(
      (_, { signal }) =>
        new Promise((resolve) => {
          signals.push(signal);
          finish = () => resolve({});
        }),
    );
    void peer.request(rar());
    await eventually(() => signals.length === 1);
    client.destroy();
    expect(signals[0]?.aborted).toBe(true);
    finish();
  });

  it('may listen to its signal many times at once without a warning of Node.js', async () => {
    const warnings: Error[] = [];
    const note = (warning: Error) => warnings.push(warning);
    process.on('warning', note);
    onTestFinished(() => void process.off('warning', note));
    let listening = 0;
    const { client, peer } = await connected(
      (_, { signal }) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve({}));
          listening++;
        }),
    );
    for (let i = 0; i < 50; i++) void peer.request(rar());
    await eventually(() => listening === 50);
    await turn(); // Node.js warns in the next tick
    expect(warnings).toEqual([]);
    client.destroy();
  });

  it('never answers on a connection that came after that of the request', async () => {
    let finish = () => {};
    const asked = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const peer = await makePeer();
    const clock = new SimulatedClock();
    const client = makeClient({ clock, onRequest: () => asked.then(() => ({})) });
    await client.connect(peer.address);
    void peer.request(rar());
    await eventually(() => client.stats().messagesReceived === 2);
    const reconnecting = entered(client, 'RECONNECTING');
    peer.resetConnections();
    await reconnecting;
    const open = entered(client, 'OPEN');
    clock.increment(6_000);
    await open;
    finish();
    await client.request(peer.address, ccr());
    expect(peer.received.some((m) => m.commandCode === 258)).toBe(false);
  });

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

  it('is awaited before the connection closes', async () => {
    let finish = () => {};
    const { client, peer } = await connected(
      () =>
        new Promise((resolve) => {
          finish = () => resolve({});
        }),
    );
    const answer = peer.request(rar());
    await eventually(() => client.stats().messagesReceived === 2);
    const closed = client.close();
    expect(client.connection(peer.address)?.state).toBe('DRAINING');
    finish();
    expect((await answer).resultCode).toBe(2001);
    await closed;
    expect(peer.received.map((m) => m.commandCode)).toEqual([257, 258, 282]);
  });

  it.each([[null], [false], [0], [5012], ['no'], [[]], [{ resultcode: 2001 }]])(
    'that returns %j does not say SUCCESS',
    async (result) => {
      // What a program without types could return.
      const { peer } = await connected(() => result as unknown as undefined);
      expect((await peer.request(rar())).resultCode).toBe(result === null ? 3001 : 5012);
    },
  );

  it('cannot be made to crash by a request that wants 16 MiB of itself back', async () => {
    const peer = await makePeer();
    const client = makeClient({ maxMessageBytes: 16_711_676 });
    await client.connect(peer.address);
    peer.sockets[0]?.write(rar([avp.octetString(AvpCode.proxyInfo, Buffer.alloc(16_711_676 - 20 - 32 - 8))]));
    const half = [AvpCode.proxyInfo, 9_999].map((code) => avp.octetString(code, Buffer.alloc(8_300_000)));
    peer.sockets[0]?.write(encodeMessage({ commandCode: 280, isProxiable: false, avps: half }));
    expect((await peer.sockets[0]?.sendDwr())?.resultCode).toBe(2001);
  });

  it('gets a request whose Hop-by-Hop Identifier is one of our own pending ones (C-044)', async () => {
    const { client, peer } = await connected(() => ({}));
    peer.behave({ requests: 'ignore' });
    void client.request(peer.address, ccr()).catch(() => {});
    const ours = await peer.waitFor((m) => m.commandCode === 272);
    const theirs = rar();
    theirs.writeUInt32BE(ours.hopByHopId, 12);
    peer.sockets[0]?.write(theirs);
    const answer = await peer.waitFor((m) => !m.isRequest && m.commandCode === 258);
    expect(answer).toMatchObject({ hopByHopId: ours.hopByHopId, resultCode: 2001 });
    expect(client.stats().inFlight).toBe(1);
  });
});
