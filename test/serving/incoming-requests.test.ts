import {
  answerTo,
  avp,
  AvpCode,
  encodeMessage,
  type DiameterMessage,
  type RequestHandler,
} from 'diameter-client';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SimulatedClock } from 'xstate';
import { entered, eventually, makeClient, makePeer, turn } from '../support/client.js';
import { transfer } from '../support/memory.js';
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

  it('may write into its request, as a proxy does: the answer has the identifiers that came', async () => {
    const { peer } = await connected((request) => {
      request.bytes.fill(0, 12, 20);
      return {};
    });
    expect(await peer.request(rar())).toMatchObject({ resultCode: 2001 });
  });

  it('that transfers the memory of its request yields 5012 and a log line, for all that came along with it', async () => {
    const { client, logged, peer } = await connected(async ({ bytes }) => {
      await turn();
      transfer(bytes);
      return {};
    });
    const answers = await Promise.all([peer.request(rar()), peer.request(rar()), peer.request(rar())]);
    for (const answer of answers) expect(answer).toMatchObject({ commandCode: 258, resultCode: 5012 });
    expect(logged).toHaveLength(3);
    expect(logged[0]).toMatchObject({
      commandCode: 258,
      err: { message: expect.stringMatching(/a copy\(\)/) },
    });
    expect(client.connection(peer.address)?.state).toBe('OPEN');
  });

  it('that transfers the memory of its request may answer with bytes', async () => {
    const { peer } = await connected((request) => {
      const answer = answerTo(request);
      transfer(request.bytes);
      return answer;
    });
    expect(await peer.request(rar())).toMatchObject({ commandCode: 258, resultCode: 2001 });
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

  it.each([
    [5, 'onRequest must return a Uint8Array (a whole answer), the fields of an answer', '(got 5)'],
    [true, 'or a promise of one of these', '(got true)'],
    ['2001', 'or a promise of one of these', '(got "2001")'],
    [[], 'or a promise of one of these', '(got an array)'],
    [new Map([['resultCode', 2001]]), 'or a promise of one of these', '(got an object of class Map)'],
    [() => {}, 'or a promise of one of these', '(got a function)'],
    [
      { resultcode: 2001 },
      'onRequest returned the unknown field "resultcode". Did you mean "resultCode"? Known',
      '',
    ],
  ])(
    'that returns %j is told what it must return and what it has returned',
    async (result, expected, got) => {
      for (const returned of [result, Promise.resolve(result)]) {
        // What a program without types could return.
        const { logged, peer } = await connected(() => returned as unknown as undefined);
        expect((await peer.request(rar())).resultCode).toBe(5012);
        expect(logged).toMatchObject([{ err: { message: expect.stringContaining(expected) } }]);
        expect(logged).toMatchObject([{ err: { message: expect.stringContaining(got) } }]);
      }
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
