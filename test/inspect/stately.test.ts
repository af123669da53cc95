import { once } from 'node:events';
import { DiameterClient } from 'diameter-client';
import { statelyInspector } from 'diameter-client/inspect';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import { entered, eventually, identity, makePeer, rejection } from '../support/client.js';

interface Message {
  readonly type: string;
  readonly sessionId: string;
  readonly rootId?: string;
  readonly name?: string;
  readonly definition?: string;
  readonly event?: { readonly type: string };
  readonly snapshot?: {
    readonly status: string;
    readonly value?: unknown;
    readonly context?: Record<string, unknown>;
  };
}

/** A receiver of the Stately inspection protocol, and what it has got. */
async function receiver(port = 0) {
  const server = new WebSocketServer({ host: '127.0.0.1', port });
  onTestFinished(() => server.close());
  await once(server, 'listening');
  const messages: Message[] = [];
  const texts: string[] = [];
  server.on('connection', (socket) => {
    socket.on('message', (data: Buffer) => {
      texts.push(data.toString());
      messages.push(JSON.parse(data.toString()) as Message); // by the protocol
    });
  });
  const address = server.address();
  if (typeof address === 'string' || address === null) throw new Error('no port');
  return { url: `ws://127.0.0.1:${address.port}`, port: address.port, messages, texts, server };
}

function closed(server: WebSocketServer): Promise<unknown> {
  const end = once(server, 'close');
  server.close();
  return end;
}

async function watchedClient(url: string) {
  const stately = await statelyInspector({ url });
  const client = new DiameterClient({
    ...identity,
    authApplicationIds: [4],
    reconnect: { initialDelayMs: 50 },
    inspect: stately.inspect,
  });
  onTestFinished(() => {
    client.destroy();
    stately.stop();
  });
  return { client, stately };
}

const statesOf = (messages: readonly Message[], sessionId: string | undefined) =>
  messages
    .filter((message) => message.type === '@xstate.snapshot' && message.sessionId === sessionId)
    .map(({ event, snapshot }) => [event?.type, leafOf(snapshot?.value)]);

function leafOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? leafOf(Object.values(value)[0]) : value;
}

describe('statelyInspector', () => {
  it('sends actor, event and snapshot of every transition', async () => {
    const { messages, texts, url } = await receiver();
    const { client } = await watchedClient(url);
    const peer = await makePeer();
    await client.connect(peer.address);
    const reconnecting = entered(client, 'RECONNECTING');
    await peer.kill();
    await reconnecting;
    const actor = () =>
      messages.find(
        ({ definition, type }) => type === '@xstate.actor' && definition?.includes('CER_SENT') === true,
      );
    const states = () => statesOf(messages, actor()?.sessionId);
    await eventually(() => states().some(([, state]) => state === 'RECONNECTING'));

    expect(actor()).toMatchObject({ name: peer.address, rootId: actor()?.sessionId });
    expect(messages.find(({ name }) => name === 'pool')?.definition).toContain('ACCEPTING');
    const steps = states().filter(([, state], i, all) => state !== all[i - 1]?.[1]);
    expect(steps).toEqual([
      ['xstate.init', 'DISCONNECTED'],
      ['connect', 'CONNECTING'],
      ['transport.connected', 'CER_SENT'],
      ['cea.received', 'OPEN'],
      ['transport.closed', 'RECONNECTING'],
    ]);
    for (const [event] of steps.slice(1)) {
      expect(
        messages.some((message) => message.type === '@xstate.event' && message.event?.type === event),
        String(event),
      ).toBe(true);
    }
    const last = messages.findLast(({ snapshot }) => leafOf(snapshot?.value) === 'RECONNECTING');
    expect(last?.snapshot?.context).toMatchObject({
      address: peer.address,
      peer: peer.originHost,
      failedAttempts: 1,
    });
    expect(last?.snapshot?.context?.['cause']).toContain('was lost');
    expect(last?.snapshot?.context).not.toHaveProperty('link');
    expect(last?.snapshot?.context).not.toHaveProperty('options');
    for (const [i, text] of texts.entries()) {
      if (messages[i]?.type !== '@xstate.actor') expect(text.length).toBeLessThan(2_000);
    }
  });

  it('tells a receiver that comes late the present state of every machine that has not ended', async () => {
    const first = await receiver();
    const { client, stately } = await watchedClient(first.url);
    const peer = await makePeer();
    await client.connect(peer.address);
    stately.stop();

    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { port } = first;
    for (const socket of first.server.clients) socket.terminate();
    await closed(first.server);
    const second = await watchedClient(`ws://127.0.0.1:${port}`);
    const connected = second.client.connect(peer.address);
    await connected;
    const gone = await makePeer();
    await (await second.client.connect(gone.address)).close();
    const late = await receiver(port);
    await eventually(() => {
      vi.advanceTimersByTime(5_000);
      return late.messages.some(({ snapshot }) => leafOf(snapshot?.value) === 'OPEN');
    });
    expect(late.messages.filter(({ type }) => type === '@xstate.actor').map(({ name }) => name)).toEqual([
      'pool',
      peer.address,
    ]);
  });

  it('harms no connection while nobody listens, and after it was stopped', async () => {
    const taken = await receiver();
    await closed(taken.server);
    const { client, stately } = await watchedClient(taken.url);
    const peer = await makePeer();
    const connection = await client.connect(peer.address);
    stately.stop();
    stately.stop();
    await peer.kill();
    await peer.start();
    await entered(client, 'OPEN');
    expect(connection.state).toBe('OPEN');
  });

  it('harms no connection where the receiver dies in the middle, or reads nothing', async () => {
    const { server, url } = await receiver();
    server.on('connection', (socket) => socket.pause());
    const { client } = await watchedClient(url);
    const peer = await makePeer();
    const connection = await client.connect(peer.address);
    for (const socket of server.clients) socket.terminate();
    await connection.close();
    await client.connect(peer.address);
  });

  it.each([[{}], [{ url: 'http://127.0.0.1:1' }], [{ url: 'ws://' }], [{ url: 7 }]])(
    'refuses %j',
    async (options) => {
      const error = await rejection(statelyInspector(options as { url: string }));
      expect(error).toMatchObject({ name: 'InvalidConfigError', field: 'url' });
      expect(error.message).toMatch(
        /^url (must be|is required:) a URL that begins with ws:\/\/ or wss:\/\/ \(got /,
      );
    },
  );

  it('says what to install where the package is missing', async () => {
    vi.resetModules();
    vi.doMock('@statelyai/inspect', () => {
      throw new Error('Cannot find package');
    });
    onTestFinished(() => {
      vi.doUnmock('@statelyai/inspect');
    });
    const fresh = await import('../../src/inspect/stately.js');
    const error = await rejection(fresh.statelyInspector({ url: 'ws://127.0.0.1:1' }));
    expect(error.message).toContain('npm install @statelyai/inspect');
  });
});
