import { AsyncLocalStorage } from 'node:async_hooks';
import { traceChannels, type HandleTrace, type RequestTrace } from 'diameter-client';
import { SimulatedClock } from 'xstate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { entered, eventually, makeClient, makePeer, turn } from '../support/client.js';
import { transfer } from '../support/memory.js';
import { listen } from '../support/channels.js';
import { ccr, rar } from '../support/messages.js';

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
