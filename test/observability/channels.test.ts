import { AsyncLocalStorage } from 'node:async_hooks';
import { tracingChannel } from 'node:diagnostics_channel';
import {
  traceChannels,
  type ConnectTrace,
  type HandleTrace,
  type RequestTrace,
  type TraceChannel,
} from 'diameter-client';
import { CcRequestType, CreditControl } from 'diameter-client/dictionaries/credit-control';
import { SimulatedClock } from 'xstate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { entered, eventually, makeClient, makePeer, rejection, turn } from '../support/client.js';
import { transfer } from '../support/memory.js';
import { ccr, rar } from '../support/messages.js';
import { secureClient, securePeer } from '../support/tls.js';

/** What a channel publishes until the end of the test, as `name` and what `tell` says of it then. */
function listen<Trace>(channel: TraceChannel<Trace>, tell: (trace: Trace) => unknown = () => undefined) {
  const heard: [string, unknown][] = [];
  const traces: Trace[] = [];
  const on = (name: string) => (trace: Trace) => {
    heard.push([name, tell(trace)]);
    if (name === 'start') traces.push(trace);
  };
  const subscriber = {
    start: on('start'),
    end: on('end'),
    asyncStart: on('asyncStart'),
    asyncEnd: on('asyncEnd'),
    error: on('error'),
  };
  channel.subscribe(subscriber);
  onTestFinished(() => channel.unsubscribe(subscriber));
  return { heard, traces };
}

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

describe('the channel diameter-client:handle', () => {
  it('tells of a request of the peer until its answer is known', async () => {
    const peer = await makePeer();
    const client = makeClient({ onRequest: async () => turn().then(() => ({ resultCode: 2002 })) });
    const { heard, traces } = listen(traceChannels.handle, ({ answer }: HandleTrace) => answer?.resultCode);
    const connection = await client.connect(peer.address);
    await peer.request(rar());
    expect(heard).toEqual([
      ['start', undefined],
      ['end', undefined],
      ['asyncStart', 2002],
      ['asyncEnd', 2002],
    ]);
    expect(traces[0]).toMatchObject({
      client,
      connection,
      applicationId: 4,
      commandCode: 258,
      sessionId: 'client.example.com;1;1',
    });
  });

  it('ends at once with a handler that answers at once, and tells what a handler throws', async () => {
    const peer = await makePeer();
    let fails = false;
    const client = makeClient({
      onRequest: ({ bytes }) => {
        transfer(bytes);
        if (fails) throw new Error('broken');
        return Buffer.from(bytes);
      },
      logger: { level: 'silent' },
    });
    const { heard, traces } = listen(traceChannels.handle, ({ isPending }) => isPending);
    await client.connect(peer.address);
    await peer.request(rar());
    fails = true;
    await peer.request(rar());
    expect(heard.map(([name]) => name)).toEqual(['start', 'error', 'end', 'start', 'error', 'end']);
    expect(traces[1]).toMatchObject({
      isPending: false,
      sessionId: undefined,
      answer: undefined,
      error: { message: 'broken' },
    });
  });

  it('lets a subscriber put something around the handler', async () => {
    const peer = await makePeer();
    const order: string[] = [];
    const client = makeClient({
      onRequest: () => {
        order.push('handler');
        return { resultCode: 2001 };
      },
    });
    const around = (name: string) => ({
      start: (trace: HandleTrace) =>
        trace.around((run) => {
          order.push(`${name} in`);
          const result = run();
          order.push(`${name} out`);
          return result;
        }),
    });
    const [outer, inner] = [around('outer'), around('inner')];
    for (const each of [outer, inner]) traceChannels.handle.subscribe(each);
    await client.connect(peer.address);
    const answer = await peer.request(rar());
    for (const each of [outer, inner]) traceChannels.handle.unsubscribe(each);
    expect(answer.resultCode).toBe(2001);
    expect(order).toEqual(['outer in', 'inner in', 'handler', 'inner out', 'outer out']);
  });
});

describe('the asynchronous context', () => {
  const store = new AsyncLocalStorage<string>();

  it('that a subscriber binds reaches the handler and what it awaits', async () => {
    const peer = await makePeer();
    const seen: unknown[] = [];
    const client = makeClient({
      onRequest: async () => {
        seen.push(store.getStore());
        await turn();
        seen.push(store.getStore());
        return {};
      },
    });
    traceChannels.handle.start.bindStore(store, ({ commandCode }) => `request ${commandCode}`);
    onTestFinished(() => traceChannels.handle.start.unbindStore(store));
    await client.connect(peer.address);
    await peer.request(rar());
    expect(seen).toEqual(['request 258', 'request 258']);
  });

  it('of the caller for whom a connection was dialled does not leak into handlers and redials', async () => {
    const clock = new SimulatedClock();
    const peer = await makePeer();
    const seen: unknown[] = [];
    const client = makeClient({
      clock,
      onRequest: () => {
        seen.push(store.getStore());
        return {};
      },
    });
    const dials: unknown[] = [];
    const subscriber = { start: () => dials.push(store.getStore()) };
    traceChannels.connect.subscribe(subscriber);
    onTestFinished(() => traceChannels.connect.unsubscribe(subscriber));
    await store.run('the first caller', async () => {
      await client.connect(peer.address);
      expect(store.getStore()).toBe('the first caller');
    });
    await peer.request(rar());
    peer.closeConnections();
    await entered(client, 'RECONNECTING');
    const opened = entered(client, 'REOPEN');
    clock.increment(10_000);
    await opened;
    await eventually(() => dials.length === 2);
    expect(seen).toEqual([undefined]);
    expect(dials).toEqual(['the first caller', undefined]);
  });

  it('of a caller stays its own when its call settles', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const trace = listen(traceChannels.request, (_: RequestTrace) => store.getStore());
    await store.run('caller', async () => {
      await client.request(peer.address, ccr());
      expect(store.getStore()).toBe('caller');
    });
    expect(trace.heard).toEqual([
      ['start', 'caller'],
      ['end', 'caller'],
      ['asyncStart', 'caller'],
      ['asyncEnd', 'caller'],
    ]);
  });
});
