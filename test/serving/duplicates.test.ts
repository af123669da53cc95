import {
  answerTo,
  avp,
  AvpCode,
  encodeMessage,
  type Answer,
  type Avp,
  type DiameterMessage,
  type RequestHandler,
} from 'diameter-client';
import type { TestPeer } from 'diameter-client/testing';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { deferred, entered, eventually, makeClient, makePeer, rejection } from '../support/client.js';

const proxyInfo = (host: string) =>
  avp.grouped(AvpCode.proxyInfo, [
    avp.utf8String(AvpCode.proxyHost, host),
    avp.octetString(AvpCode.proxyState, Buffer.from(host)),
  ]);

interface Fields {
  readonly endToEndId: number;
  readonly originHost?: string;
  readonly sessionId?: string;
  readonly avps?: readonly Avp[];
}

/** A Re-Auth-Request of one node, as whichever agent passes it on. */
function request(fields: Fields): Buffer {
  const {
    avps = [],
    endToEndId,
    originHost = 'server.example.net',
    sessionId = 'client.example.com;1;1',
  } = fields;
  return encodeMessage({
    commandCode: 258,
    applicationId: 4,
    endToEndId,
    avps: [
      avp.utf8String(AvpCode.sessionId, sessionId),
      avp.utf8String(AvpCode.originHost, originHost),
      ...avps,
    ],
  });
}

/** Everything that the peer sent before has come to the client. */
async function allRead(peer: TestPeer): Promise<void> {
  await peer.sockets.at(-1)?.sendDwr();
}

/** A client with two peers and a handler that numbers its answers. */
async function connected(options: Parameters<typeof makeClient>[0] = {}, handler?: RequestHandler) {
  const asked: DiameterMessage[] = [];
  const onRequest: RequestHandler = (received, context) => {
    asked.push(received.copy());
    return handler?.(received, context) ?? { avps: [avp.unsigned32(AvpCode.sessionTimeout, asked.length)] };
  };
  const client = makeClient({ onRequest, ...options });
  const [peer, other] = [await makePeer(), await makePeer()];
  await Promise.all([client.connect(peer.address), client.connect(other.address)]);
  return { asked, client, other, peer };
}

const numberOf = (answer: DiameterMessage) => answer.find(AvpCode.sessionTimeout)?.unsigned32();

describe('a request that comes again (C-049)', () => {
  it('gets the same answer with its own Hop-by-Hop Identifier, and the handler runs once', async () => {
    const { asked, peer } = await connected();
    const first = await peer.request(request({ endToEndId: 7 }));
    const second = await peer.request(request({ endToEndId: 7 }));
    expect(second.hopByHopId).not.toBe(first.hopByHopId);
    expect(second.bytes.subarray(16)).toEqual(first.bytes.subarray(16));
    expect(asked).toHaveLength(1);
  });

  it('does so with the T bit or without, whichever comes first', async () => {
    const { asked, peer } = await connected();
    const again = request({ endToEndId: 7 });
    again.writeUInt8(again.readUInt8(4) | 0x10, 4);
    await peer.request(again);
    const answer = await peer.request(request({ endToEndId: 7 }));
    expect([answer.isRetransmitted, asked.length]).toEqual([false, 1]);
  });

  it('over another connection, has the Proxy-Info of its own way', async () => {
    const { asked, other, peer } = await connected();
    const first = await peer.request(request({ endToEndId: 7, avps: [proxyInfo('agent-a')] }));
    const second = await other.request(
      request({ endToEndId: 7, avps: [proxyInfo('agent-b'), proxyInfo('agent-c')] }),
    );
    expect(asked).toHaveLength(1);
    const hosts = (answer: DiameterMessage) =>
      answer
        .avps()
        .filter(({ code }) => code === AvpCode.proxyInfo)
        .map((group) => group.find(AvpCode.proxyHost)?.utf8String());
    expect([hosts(first), hosts(second)]).toEqual([['agent-a'], ['agent-b', 'agent-c']]);
    expect(numberOf(second)).toBe(numberOf(first));
  });

  it('is also known where the handler gave whole bytes', async () => {
    const { asked, peer } = await connected({}, (received) => answerTo(received, { resultCode: 2002 }));
    await peer.request(request({ endToEndId: 7 }));
    expect((await peer.request(request({ endToEndId: 7 }))).resultCode).toBe(2002);
    expect(asked).toHaveLength(1);
  });

  it('while the first copy is being handled, waits for its answer', async () => {
    const { promise, resolve } = deferred<Answer>();
    const { asked, other, peer } = await connected({}, () => promise);
    const answers = [peer.request(request({ endToEndId: 7 })), other.request(request({ endToEndId: 7 }))];
    await eventually(() => asked.length === 1);
    await allRead(other);
    resolve({ resultCode: 2002 });
    expect((await Promise.all(answers)).map(({ resultCode }) => resultCode)).toEqual([2002, 2002]);
    expect(asked).toHaveLength(1);
  });

  it('after the loss of the connection that the first copy came over, still gets its answer', async () => {
    const { promise, resolve } = deferred<Answer>();
    const clock = new SimulatedClock();
    const { asked, client, peer } = await connected({ clock }, () => promise);
    const lost = peer.request(request({ endToEndId: 7 }));
    await eventually(() => asked.length === 1);
    const [failed, open] = [entered(client, 'FAILED'), entered(client, 'OPEN')];
    peer.resetConnections();
    await failed;
    await expect(lost).rejects.toThrow();
    clock.increment(10_000);
    await open;
    const again = peer.request(request({ endToEndId: 7 }));
    await allRead(peer);
    resolve({ resultCode: 2002 });
    expect((await again).resultCode).toBe(2002);
    expect(asked).toHaveLength(1);
  });

  it('is handled where the first copy failed, both while it waited for that and later', async () => {
    let isBroken = true;
    const { promise, reject } = deferred<Answer>();
    const { asked, other, peer } = await connected({}, () => (isBroken ? promise : { resultCode: 2002 }));
    const first = peer.request(request({ endToEndId: 7 }));
    await eventually(() => asked.length === 1);
    const waiting = other.request(request({ endToEndId: 7 }));
    await allRead(other);
    isBroken = false;
    reject(new Error('the database is away'));
    expect((await first).resultCode).toBe(5012);
    expect((await waiting).resultCode).toBe(2002);
    expect((await peer.request(request({ endToEndId: 7 }))).resultCode).toBe(2002);
    expect(asked).toHaveLength(2);
  });
});

describe('a request whose handler has nothing to say because the connection has ended', () => {
  it('is handled when it comes again over another connection', async () => {
    const { promise, resolve } = deferred<Answer>();
    let isFirst = true;
    const { asked, client, other, peer } = await connected({}, async (_, { signal }) => {
      if (!isFirst) return { resultCode: 2002 };
      isFirst = false;
      await promise;
      return signal.aborted ? undefined : {};
    });
    void rejection(peer.request(request({ endToEndId: 7 })));
    await eventually(() => asked.length === 1);
    const lost = entered(client, 'FAILED', peer.address);
    peer.resetConnections();
    await lost;
    const waiting = other.request(request({ endToEndId: 7 }));
    await allRead(other);
    resolve(undefined);
    expect((await waiting).resultCode).toBe(2002);
    expect(asked).toHaveLength(2);
  });
});

describe('a request that only looks like one that was answered', () => {
  it.each([
    ['another End-to-End Identifier', { endToEndId: 8 }],
    ['another Origin-Host', { endToEndId: 7, originHost: 'other.example.net' }],
    // The same letters, cut elsewhere.
    [
      'the same names with another border',
      { endToEndId: 7, originHost: 'server.example.net|client', sessionId: '' },
    ],
    // So that nobody gets the answer of another session by a guess.
    ['another Session-Id', { endToEndId: 7, sessionId: 'client.example.com;1;2' }],
  ])('is handled where it has %s', async (_, fields) => {
    const { asked, peer } = await connected();
    await peer.request(request({ endToEndId: 7 }));
    await peer.request(request(fields));
    expect(asked).toHaveLength(2);
  });

  it('is handled when four minutes have passed: the identifier may be used again', async () => {
    const clock = new SimulatedClock();
    const { asked, client, peer } = await connected({ clock });
    await peer.request(request({ endToEndId: 7 }));
    clock.increment(239_999);
    await eventually(() => client.connection(peer.address)?.state === 'OPEN');
    await peer.request(request({ endToEndId: 7 }));
    expect(asked).toHaveLength(1);
    clock.increment(1);
    await peer.request(request({ endToEndId: 7 }));
    expect(asked).toHaveLength(2);
  });
});

describe('maxRememberedBytes', () => {
  it('bounds what is remembered; the oldest answers go first', async () => {
    const { asked, peer } = await connected({ maxRememberedBytes: 5_000 });
    for (let id = 1; id <= 20; id++) await peer.request(request({ endToEndId: id }));
    expect(asked).toHaveLength(20);
    await peer.request(request({ endToEndId: 20 }));
    expect(asked).toHaveLength(20);
    await peer.request(request({ endToEndId: 1 }));
    expect(asked).toHaveLength(21);
  });

  it('is not spent on an answer that is too large for it', async () => {
    const large = avp.octetString(AvpCode.class, Buffer.alloc(3_000));
    const { asked, peer } = await connected({ maxRememberedBytes: 5_000 }, ({ endToEndId }) =>
      endToEndId === 2 ? { avps: [large] } : {},
    );
    for (const endToEndId of [1, 2, 1, 2]) await peer.request(request({ endToEndId }));
    expect(asked.map(({ endToEndId }) => endToEndId)).toEqual([1, 2, 2]);
  });

  it('0 has every request handled', async () => {
    const { asked, peer } = await connected({ maxRememberedBytes: 0 });
    await peer.request(request({ endToEndId: 7 }));
    await peer.request(request({ endToEndId: 7 }));
    expect(asked).toHaveLength(2);
  });
});
