import { AsyncLocalStorage } from 'node:async_hooks';
import { tracingChannel } from 'node:diagnostics_channel';
import { traceChannels, type ConnectTrace } from 'diameter-client';
import { CcRequestType, CreditControl } from 'diameter-client/dictionaries/credit-control';
import { SimulatedClock } from 'xstate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { entered, makeClient, makePeer, rejection } from '../support/client.js';
import { listen } from '../support/channels.js';
import { ccr } from '../support/messages.js';
import { secureClient, securePeer } from '../support/tls.js';

const creditControl = { ccRequestType: CcRequestType.INITIAL_REQUEST, ccRequestNumber: 0 } as const;
const fields = { ...creditControl, serviceContextId: '32251@3gpp.org' } as const;

describe('the channel diameter-client:request', () => {
  it('is that of node:diagnostics_channel', () => {
    const { traces } = listen(traceChannels.request);
    tracingChannel('diameter-client:request').start.publish({ client: 1 });
    expect(traces).toEqual([{ client: 1 }]);
  });

  it('tells of a request until its promise settles', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const { heard, traces } = listen(traceChannels.request, ({ isPending }) => isPending);
    const answer = await client.request(peer.address, ccr());
    expect(heard).toEqual([
      ['start', true],
      ['end', true],
      ['asyncStart', false],
      ['asyncEnd', false],
    ]);
    expect(traces[0]).toMatchObject({
      client,
      method: 'request',
      address: peer.address,
      applicationId: 4,
      commandCode: 272,
      applicationName: undefined,
      commandName: undefined,
      sessionId: 'client.example.com;1;1',
      connection: client.connection(peer.address),
      answer,
      result: answer,
      error: undefined,
    });
  });

  it('tells of a typed call by name, with the Session-Id that was made for it', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const { traces } = listen(traceChannels.request);
    const { message, sessionId } = await client.call(peer.address, CreditControl, fields);
    expect(sessionId).toMatch(/^client\.example\.com;/);
    expect(traces).toHaveLength(1);
    expect(traces[0]).toMatchObject({
      method: 'call',
      applicationId: 4,
      commandCode: 272,
      applicationName: CreditControl.application.name,
      commandName: 'Credit-Control',
      sessionId,
      answer: message,
    });
  });

  it('tells of what is sent until it is with the socket', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const { heard, traces } = listen(traceChannels.request);
    await client.send(peer.address, ccr());
    expect(heard.map(([name]) => name)).toEqual(['start', 'end', 'asyncStart', 'asyncEnd']);
    expect(traces[0]).toMatchObject({
      method: 'send',
      commandCode: 272,
      answer: undefined,
      isPending: false,
    });
  });

  it('tells the error of a call that rejects, whatever was passed', async () => {
    const client = makeClient();
    const { heard, traces } = listen(traceChannels.request);
    const wrong = [
      // @ts-expect-error: a program without types
      client.request('peer:3868', 'no message'),
      // @ts-expect-error: a program without types
      client.call('peer:3868', undefined, {}),
      client.request('not an address:', ccr()),
    ];
    const errors = await Promise.all(wrong.map(rejection));
    expect(heard.map(([name]) => name).filter((name) => name === 'error')).toHaveLength(3);
    expect(traces.map(({ error }) => error)).toEqual(errors);
    for (const trace of traces) expect(trace).toMatchObject({ answer: undefined, connection: undefined });
    expect(traces.map(({ commandCode }) => commandCode)).toEqual([undefined, undefined, 272]);
    expect(traces.map(({ sessionId }) => sessionId).slice(0, 2)).toEqual([undefined, undefined]);
  });

  it.each([false, true])(
    'runs the call in what is bound to it; also subscribed: %s',
    async (isSubscribed) => {
      const peer = await makePeer();
      const client = makeClient();
      const store = new AsyncLocalStorage<string>();
      const seen: unknown[] = [];
      const sees = Object.defineProperty({ ...fields }, 'userName', {
        enumerable: true,
        get: () => void seen.push(store.getStore()),
      });
      if (isSubscribed) listen(traceChannels.request);
      traceChannels.request.start.bindStore(store, ({ commandName }) => commandName ?? '');
      onTestFinished(() => traceChannels.request.start.unbindStore(store));
      await client.call(peer.address, CreditControl, sees);
      expect(new Set(seen)).toEqual(new Set(['Credit-Control']));
      traceChannels.request.start.unbindStore(store);
      await client.call(peer.address, CreditControl, sees);
      expect(new Set(seen)).toEqual(new Set(['Credit-Control', undefined]));
    },
  );

  it('gives the promise of the call itself while nobody subscribes', async () => {
    const peer = await makePeer();
    const client = makeClient();
    expect(traceChannels.request.hasSubscribers).toBe(false);
    await expect(client.request(peer.address, ccr())).resolves.toMatchObject({ resultCode: 2001 });
  });
});

describe('the channel diameter-client:connect', () => {
  const told = ({ connection, error, phase, phases }: ConnectTrace) => ({
    state: connection.state,
    phases: phases.map((each) => each.phase),
    phase,
    error,
  });

  it('tells of an attempt with its phases and who answered', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const { heard, traces } = listen(traceChannels.connect, told);
    const connection = await client.connect(`localhost:${peer.port}`);
    expect(heard).toMatchObject([
      ['start', { phases: [], phase: 'resolve', error: undefined }],
      ['end', { phases: [], phase: 'resolve' }],
      ['asyncStart', { state: 'OPEN' }],
      ['asyncEnd', { state: 'OPEN', phases: ['resolve', 'dial', 'cea'], phase: undefined, error: undefined }],
    ]);
    const [trace] = traces;
    expect(trace).toMatchObject({
      client,
      connection,
      result: connection,
      address: `localhost:${peer.port}`,
      isRedial: false,
      remoteAddress: '127.0.0.1',
    });
    const times = [
      trace?.beganAt,
      ...(trace?.phases ?? []).flatMap((p) => [p.beganAt, p.endedAt]),
      trace?.endedAt,
    ];
    expect(times).toEqual(times.toSorted((a, b) => Number(a) - Number(b)));
  });

  it('tells of TLS', async () => {
    const peer = await securePeer();
    const { heard } = listen(traceChannels.connect, told);
    await secureClient().connect(peer.address);
    expect(heard.at(-1)).toMatchObject(['asyncEnd', { phases: ['dial', 'tls', 'cea'] }]);
  });

  it('tells of each attempt that fails, in which phase, and that the next one is made by itself', async () => {
    const clock = new SimulatedClock();
    const peer = await makePeer();
    const client = makeClient({ clock });
    await client.connect(peer.address);
    const { heard, traces } = listen(traceChannels.connect, told);
    peer.behave({ cer: { resultCode: 3004 } });
    const lost = entered(client, 'RECONNECTING');
    peer.closeConnections();
    await lost;
    const refused = entered(client, 'RECONNECTING');
    clock.increment(60_000);
    await refused;
    peer.behave({ cer: 'answer' });
    const back = entered(client, 'REOPEN');
    clock.increment(60_000);
    await back;
    const error = { name: 'HandshakeFailedError' };
    expect(heard.filter(([name]) => name === 'error')).toMatchObject([
      ['error', { state: 'FAILED', phases: ['dial'], phase: 'cea', error }],
    ]);
    expect(traces).toMatchObject([
      { isRedial: true, error },
      { isRedial: true, error: undefined, phase: undefined },
    ]);
  });

  it('tells of an attempt that is given up', async () => {
    const peer = await makePeer({ behaviour: { cer: 'ignore' } });
    const client = makeClient();
    const { traces } = listen(traceChannels.connect);
    const connecting = rejection(client.connect(peer.address));
    await entered(client, 'CER_SENT');
    await client.connection(peer.address)?.close();
    await connecting;
    expect(traces[0]).toMatchObject({
      isPending: false,
      phase: 'cea',
      error: { name: 'ConnectionClosedError' },
    });
  });
});
