import { answerTo, avp, AvpCode, DiameterMessage, type DiameterClient } from 'diameter-client';
import { CcRequestType, CreditControl } from 'diameter-client/dictionaries/credit-control';
import { SimulatedClock } from 'xstate';
import { describe, expect, it } from 'vitest';
import { newsOf } from '../../src/client/diameter-client.js';
import { entered, eventually, identity, makeClient, makePeer, rejection } from '../support/client.js';
import { transfer } from '../support/memory.js';
import { ccr, rar } from '../support/messages.js';

interface Ending {
  readonly address: string;
  readonly applicationId: number;
  readonly commandCode: number;
  readonly isWritten: boolean;
  readonly waitedMs: number;
  readonly tookMs: number;
  readonly resultCode: number | undefined;
  readonly error: unknown;
}

/** The ends of a client's requests, as they are told. */
function endings(client: DiameterClient): Ending[] {
  const heard: Ending[] = [];
  newsOf(client).subscribe({
    requestEnded: ({ address }, request, answer, error, at) => {
      const { applicationId, beganAt, commandCode, isWritten, waitedMs } = request;
      const tookMs = at - beganAt;
      const resultCode = answer?.resultCode;
      heard.push({ address, applicationId, commandCode, isWritten, waitedMs, tookMs, resultCode, error });
    },
  });
  return heard;
}

const creditControl = { applicationId: 4, commandCode: 272 };

describe('the end of a request is told once', () => {
  it('with its answer, and how long it waited for its connection', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const heard = endings(client);
    await client.request(peer.address, ccr());
    await client.request(peer.address, ccr());
    const [first, second] = heard;
    const common = {
      ...creditControl,
      address: peer.address,
      isWritten: true,
      resultCode: 2001,
      error: undefined,
    };
    expect(heard).toMatchObject([common, { ...common, waitedMs: 0 }]);
    expect(first?.waitedMs).toBeGreaterThan(0);
    expect(first?.tookMs).toBeGreaterThan(first?.waitedMs ?? 0);
    expect(second?.tookMs).toBeGreaterThanOrEqual(0);
  });

  it('of a typed call that first needs the realm of its peer, from the beginning of the call', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const heard = endings(client);
    const fields = {
      ccRequestType: CcRequestType.INITIAL_REQUEST,
      ccRequestNumber: 0,
      serviceContextId: '32251@3gpp.org',
    } as const;
    await client.call(peer.address, CreditControl, fields);
    await client.call(peer.address, CreditControl, fields);
    expect(heard).toMatchObject([{ ...creditControl, isWritten: true }, { waitedMs: 0 }]);
    expect(heard[0]?.waitedMs).toBeGreaterThan(0);
  });

  it('of a typed call whose peer cannot be reached, as never written', async () => {
    const peer = await makePeer();
    await peer.close();
    const client = makeClient({ reconnect: { enabled: false } });
    const heard = endings(client);
    const fields = {
      ccRequestType: CcRequestType.INITIAL_REQUEST,
      ccRequestNumber: 0,
      serviceContextId: '32251@3gpp.org',
    } as const;
    const error = await rejection(client.call(peer.address, CreditControl, fields));
    expect(heard).toMatchObject([{ ...creditControl, isWritten: false, waitedMs: 0, error }]);
  });

  it('when its time is over, written or not', async () => {
    const clock = new SimulatedClock();
    const peer = await makePeer({ behaviour: { requests: 'ignore' } });
    const client = makeClient({ clock });
    const heard = endings(client);
    const waiting = rejection(client.request(peer.address, ccr(), { timeoutMs: 1_000 }));
    clock.increment(1_100);
    await waiting;
    await client.connect(peer.address);
    const written = rejection(client.request(peer.address, ccr(), { timeoutMs: 2_000 }));
    clock.increment(2_100);
    await written;
    expect(heard).toMatchObject([{ isWritten: false }, { isWritten: true }]);
    expect(heard.map(({ error, tookMs }) => [(error as Error).name, tookMs >= 1_000])).toEqual([
      ['RequestTimeoutError', true],
      ['RequestTimeoutError', true],
    ]);
  });

  it('when it is aborted, lost with its connection, or refused', async () => {
    const peer = await makePeer({ behaviour: { requests: 'ignore' } });
    const client = makeClient({ reconnect: { enabled: false }, maxWaitingCalls: 1 });
    const heard = endings(client);
    await client.connect(peer.address);
    const controller = new AbortController();
    const aborted = rejection(client.request(peer.address, ccr(), { signal: controller.signal }));
    controller.abort(new Error('no longer needed'));
    await aborted;
    const lost = rejection(client.request(peer.address, ccr()));
    await eventually(() => peer.received.length > 2);
    const closed = entered(client, 'CLOSED');
    await peer.close();
    const lostError = await lost;
    await closed;
    const waiting = rejection(client.request(peer.address, ccr()));
    const refusedError = await rejection(client.send(peer.address, ccr()));
    expect(heard).toMatchObject([
      { isWritten: true, error: { message: 'no longer needed' } },
      { isWritten: true, error: lostError },
      { ...creditControl, isWritten: false, error: refusedError },
    ]);
    await waiting;
    expect(heard).toHaveLength(4);
  });

  it('of one that was sent with `send`, by its answer', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const heard = endings(client);
    await client.send(peer.address, ccr());
    await eventually(() => heard.length > 0);
    expect(heard).toMatchObject([{ ...creditControl, isWritten: true, resultCode: 2001 }]);
  });
});

describe('an answer to the peer is told', () => {
  it('with the request and when it was read, whoever answered', async () => {
    const peer = await makePeer();
    const answer = answerTo(new DiameterMessage(rar()), { resultCode: 2002, ...identity });
    const client = makeClient({
      onRequest: ({ bytes }) => {
        transfer(bytes);
        return answer;
      },
    });
    const heard: unknown[] = [];
    newsOf(client).subscribe({
      requestServed: ({ address }, { applicationId, beganAt, commandCode }, { resultCode }, at) =>
        heard.push([address, applicationId, commandCode, resultCode, at >= beganAt]),
    });
    await client.connect(peer.address);
    await peer.request(rar());
    await peer.request(rar([avp.utf8String(AvpCode.destinationHost, 'another.example.com')]));
    expect(heard).toEqual([
      [peer.address, 4, 258, 2002, true],
      [peer.address, 4, 258, 3002, true],
    ]);
  });
});
