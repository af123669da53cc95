import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { avp, AvpCode, encodeMessage } from 'diameter-client';
import { createPeer, createTestCertificates, misbehave } from 'diameter-client/testing';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { EventStream } from '../../src/inspect/event-stream.js';
import type { DetailUpdate, ListUpdate, PoolUpdate } from '../../src/inspect/wire.js';
import { entered, eventually, makeClient, makePeer, turn } from '../support/client.js';
import { ask, countListeners, EventReader, makeView } from '../support/inspector.js';

const message = encodeMessage({
  commandCode: 272,
  applicationId: 4,
  avps: [avp.utf8String(AvpCode.sessionId, 'client.example.com;1;secret-of-a-subscriber')],
});

describe('the list', () => {
  it('begins with the present state, however late one comes, and goes on with what changes', async () => {
    const peer = await makePeer();
    const client = makeClient();
    await client.connect(peer.address);
    const { url } = await makeView(client);
    const reader = new EventReader(`${url}events`);
    const whole = await reader.next<ListUpdate>('list');
    expect(whole).toMatchObject({
      isWhole: true,
      rows: [{ address: peer.address, state: 'OPEN', peer: peer.originHost, error: '', inFlight: 0 }],
    });
    expect(await reader.next<PoolUpdate>('pool')).toMatchObject({
      state: 'ACCEPTING',
      stats: { activeConnections: 1 },
    });

    await peer.kill();
    const lost = await reader.next<ListUpdate>('list', ({ rows }) =>
      rows.some(({ state }) => state === 'RECONNECTING'),
    );
    expect(lost).toMatchObject({ isWhole: false, gone: [] });
    expect(lost.rows[0]?.error).toContain(`${peer.address} was lost`);

    const late = await new EventReader(`${url}events`).next<ListUpdate>('list');
    expect(late).toMatchObject({ isWhole: true, rows: [{ state: 'RECONNECTING' }] });

    await client.connection(peer.address)?.close();
    const gone = await reader.next<ListUpdate>('list', ({ gone: addresses }) => addresses.length > 0);
    expect(gone.gone).toEqual([peer.address]);
  });

  it('tells rates from the figures of the connections, once a second', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const { url } = await makeView(client);
    const reader = new EventReader(`${url}events`);
    await client.connect(peer.address);
    await reader.next<ListUpdate>('list', ({ rows }) => rows[0]?.state === 'OPEN');
    const traffic = setInterval(() => void client.request(peer.address, message).catch(() => undefined), 20);
    onTestFinished(() => clearInterval(traffic));
    const { rows } = await reader.next<ListUpdate>('list', ({ rows: [row] }) => (row?.sentRate ?? 0) > 20);
    expect(rows[0]?.sentRate).toBeLessThanOrEqual(80);
    expect(rows[0]?.receivedRate).toBeGreaterThan(10);
  });

  it('tells of an actor at most ten times a second', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const { url } = await makeView(client);
    const reader = new EventReader(`${url}events`);
    await reader.next('list');
    const began = performance.now();
    let changes = 0;
    client.on('state', () => changes++);
    for (let i = 0; i < 40 || performance.now() - began < 300; i++) {
      await client.connect(peer.address);
      await client.connection(peer.address)?.close();
    }
    await reader.next<ListUpdate>('list', ({ rows, gone }) => gone.length > 0 || rows.length > 0);
    const lists = reader.events.filter(({ name }) => name === 'list').length - 1;
    const seconds = (performance.now() - began) / 1_000;
    expect(changes).toBeGreaterThan(150);
    expect(lists).toBeLessThanOrEqual(12 * seconds + 1);
  });
});

describe('the address that is watched', () => {
  it('shows what TLS has agreed on, and the handshake while it lasts', async () => {
    const { ca, issue } = createTestCertificates();
    const peer = await makePeer({
      originHost: 'hss.example.net',
      tls: issue('hss.example.net', { ipAddresses: ['127.0.0.1'] }),
    });
    const client = makeClient({ tls: { ca } });
    await client.connect(peer.address);
    const { url } = await makeView(client);
    const reader = new EventReader(`${url}events?address=${encodeURIComponent(peer.address)}`);
    const { address, history, summary } = await reader.next<DetailUpdate>('detail');
    expect(address).toBe(peer.address);
    expect(history?.map(({ to }) => to)).toEqual(['CONNECTING', 'TLS_HANDSHAKE', 'CER_SENT', 'OPEN']);
    expect(summary?.peer?.tls).toMatch(/^TLSv1\.3 TLS_AES_\w+, CN=hss\.example\.net until \d{4}-\d\d-\d\d$/);
  });

  it('is told with its history, delays, base messages and an explanation; then only what has changed', async () => {
    const peer = await makePeer({ originHost: 'ocs.example.net' });
    const client = makeClient({ reconnect: { initialDelayMs: 60_000 } });
    await client.connect(peer.address);
    const { url } = await makeView(client);
    const reader = new EventReader(`${url}events?address=aaa://${peer.address}`);
    const first = await reader.next<DetailUpdate>('detail');
    expect(first).toMatchObject({
      address: peer.address,
      summary: { state: 'OPEN', peer: { originHost: 'ocs.example.net' } },
      messages: null,
    });
    expect(first.history?.map(({ to }) => to)).toEqual(['CONNECTING', 'CER_SENT', 'OPEN']);
    expect(first.timers?.map(({ delay }) => delay)).toContain('watchdog');
    expect(first.explanation).toContain(peer.address);
    const [cer, cea] = first.baseMessages ?? [];
    expect(cer).toMatchObject({
      name: 'Capabilities-Exchange-Request',
      direction: 'sent',
      commandCode: 257,
      flags: 'R',
      omission: '',
    });
    expect(cer?.avps[0]).toMatchObject({
      name: 'Origin-Host',
      type: 'DiameterIdentity',
      value: 'client.example.com',
      isMandatory: true,
    });
    expect(cea).toMatchObject({ name: 'Capabilities-Exchange-Answer', direction: 'received' });
    expect(cea?.avps.find(({ name }) => name === 'Result-Code')?.value).toBe('2001 DIAMETER_SUCCESS');

    await peer.kill();
    const lost = await reader.next<DetailUpdate>(
      'detail',
      ({ summary }) => summary?.state === 'RECONNECTING',
    );
    expect(lost.history?.slice(-2).map(({ to }) => to)).toEqual(['FAILED', 'RECONNECTING']);
    expect(lost.timers).toMatchObject([{ delay: 'reconnectDelay' }]);
    expect(lost).not.toHaveProperty('baseMessages');
  });

  it('may have no connection yet', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const { url } = await makeView(client);
    const reader = new EventReader(`${url}events?address=${peer.address}`);
    expect(await reader.next<DetailUpdate>('detail')).toMatchObject({
      summary: { state: '' },
      history: [],
      timers: [],
    });
    await client.connect(peer.address);
    await reader.next<DetailUpdate>('detail', ({ summary }) => summary?.state === 'OPEN');
  });

  it('must be an address; who asks for something else is told so, and gets the list', async () => {
    const { url } = await makeView(makeClient());
    const reader = new EventReader(`${url}events?address=http://x`);
    const { address, explanation } = await reader.next<DetailUpdate>('detail');
    expect(address).toBe('http://x');
    expect(explanation).toMatch(
      /^"http:\/\/x" is not a Diameter address: its scheme is neither aaa nor aaas\. /,
    );
    await reader.next<ListUpdate>('list', ({ isWhole }) => isWhole);
    await reader.next<PoolUpdate>('pool', ({ now }) => now > 0);
  });

  it('comes along with the list, in one stream', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const { url } = await makeView(client);
    const reader = new EventReader(`${url}events?address=${peer.address}`);
    await reader.next<ListUpdate>('list', ({ isWhole }) => isWhole);
    await reader.next('detail');
    await client.connect(peer.address);
    await reader.next<ListUpdate>('list', ({ rows }) => rows[0]?.state === 'OPEN');
    await reader.next<DetailUpdate>('detail', ({ summary }) => summary?.state === 'OPEN');
  });

  it('is told after a list that fills the socket, which is not told again for that', async () => {
    const peer = await createPeer({ host: '0.0.0.0' });
    onTestFinished(() => peer.close());
    const client = makeClient({ allowSameOriginHost: true });
    const addresses = Array.from({ length: 200 }, (_, i) => `127.0.0.${i + 1}:${peer.port}`);
    await Promise.all(addresses.map((address) => client.connect(address)));
    const { url } = await makeView(client);
    const reader = new EventReader(`${url}events?address=${addresses[0]}`);
    await reader.next<DetailUpdate>('detail', ({ summary }) => summary?.state === 'OPEN');
    for (let i = 0; i < 2; i++) await reader.next('pool');
    const whole = reader.events.filter(({ data }) => (data as Partial<ListUpdate>).isWhole === true);
    expect(whole).toHaveLength(1);
  });

  it('may be changed without the rates of the list beginning at 0', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const { url } = await makeView(client);
    const reader = new EventReader(`${url}events`);
    await client.connect(peer.address);
    const traffic = setInterval(() => void client.request(peer.address, message).catch(() => undefined), 20);
    onTestFinished(() => clearInterval(traffic));
    await reader.next<ListUpdate>('list', ({ rows: [row] }) => (row?.sentRate ?? 0) > 20);
    reader.close();
    await reader.ended;
    await ask(url); // by then the end of the stream has been seen
    const { rows } = await new EventReader(`${url}events?address=${peer.address}`).next<ListUpdate>('list');
    expect(rows[0]?.sentRate).toBeGreaterThan(20);
  });

  it('has an Origin-Host that cannot turn its line around', async () => {
    const originHost = avp.utf8String(AvpCode.originHost, 'ocs\u202E.example\u2066.net');
    const peer = await makePeer({ behaviour: { cea: misbehave.replaceAvp(originHost) } });
    const client = makeClient();
    await client.connect(peer.address);
    const { url } = await makeView(client);
    const reader = new EventReader(`${url}events?address=${peer.address}`);
    await reader.next('detail');
    expect(JSON.stringify(reader.events)).toContain('ocs .example .net');
    expect(JSON.stringify(reader.events)).not.toMatch(/\p{Cf}/u);
  });

  it('shows no application message unless showMessages allows it', async () => {
    const peer = await makePeer();
    const client = makeClient();
    await client.connect(peer.address);
    const silent = await makeView(client);
    const open = await makeView(client, { showMessages: true });
    const without = new EventReader(`${silent.url}events?address=${peer.address}`);
    const withMessages = new EventReader(`${open.url}events?address=${peer.address}`);
    await Promise.all([without.next('detail'), withMessages.next('detail')]);
    for (let i = 0; i < 60; i++) await client.request(peer.address, message);
    const { messages } = await withMessages.next<DetailUpdate>(
      'detail',
      (data) => (data.messages?.length ?? 0) > 0,
    );
    expect(messages).toHaveLength(50);
    expect(messages?.at(-1)).toMatchObject({
      name: 'Credit-Control-Answer',
      direction: 'received',
      applicationId: 4,
    });
    expect(messages?.at(-2)?.avps[0]?.value).toContain('secret-of-a-subscriber');
    await without.next<DetailUpdate>('detail', ({ stats }) => stats?.['answers'] === 60);
    expect(JSON.stringify(without.events)).not.toContain('secret-of-a-subscriber');
  });
});

describe('what pages cost', () => {
  it('is nothing on the client and no timer before the first stream and after the last', async () => {
    const peer = await makePeer();
    const client = makeClient();
    await client.connect(peer.address);
    const listeners = countListeners(client);
    const begun = vi.spyOn(globalThis, 'setInterval');
    const ended = vi.spyOn(globalThis, 'clearInterval');
    onTestFinished(() => void vi.restoreAllMocks());

    const { url } = await makeView(client, { showMessages: true });
    expect(listeners()).toBe(0);
    const list = new EventReader(`${url}events`);
    const detail = new EventReader(`${url}events?address=${peer.address}`);
    await Promise.all([list.next('list'), detail.next('detail')]);
    // One for the list, one for the messages of the address.
    expect(listeners()).toBe(2);
    const polls: unknown[] = begun.mock.results
      .filter((_, i) => begun.mock.calls[i]?.[1] === 1_000)
      .map(({ value }): unknown => value);
    expect(polls).toHaveLength(1);

    list.close();
    detail.close();
    await eventually(() => listeners() === 0, 'the listeners being removed');
    expect(ended.mock.calls.map(([timer]) => timer)).toContain(polls[0]);
  });

  it('are at most 32', async () => {
    const { url } = await makeView(makeClient());
    const readers = Array.from({ length: 32 }, () => new EventReader(`${url}events`));
    await Promise.all(readers.map((reader) => reader.next('list')));
    expect(await ask(`${url}events`)).toMatchObject({
      status: 503,
      body: '32 pages are open, more are not served. Close one.\n',
    });
    readers[0]?.close();
    await vi.waitUntil(async () => (await ask(`${url}events`, { method: 'HEAD' })).status === 200);
  });

  it('is bounded for a page that does not read: it misses what happens, and gets the present state when it does', async () => {
    const piece = JSON.stringify('x'.repeat(65_536));
    const drained = vi.fn<() => void>();
    let largest = 0;
    let skipped = 0;
    const server = createServer((_, response) => {
      const stream = new EventStream(response, 30_000, () => {
        drained();
        stream.send('present', '1');
      });
      void (async () => {
        for (let i = 0; i < 2_000; i++) {
          if (stream.isReady) stream.send('piece', piece);
          else skipped++;
          largest = Math.max(largest, response.writableLength);
          await turn();
        }
        reader.resume();
      })();
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const reader = connect((server.address() as AddressInfo).port, '127.0.0.1'); // it listens on TCP
    onTestFinished(() => void reader.destroy());
    reader.pause();
    reader.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    let tail = '';
    reader.on('data', (chunk) => (tail = (tail + chunk.toString('latin1')).slice(-200)));
    await eventually(() => tail.includes('event: present'), 'the present state');
    expect(skipped).toBeGreaterThan(1_000);
    expect(largest).toBeLessThan(3 * piece.length);
    expect(drained).toHaveBeenCalled();
  });
});

describe('what goes wrong in the view', () => {
  it('ends the streams that it concerns with a warning, and nothing else', async () => {
    const peer = await makePeer();
    const client = makeClient();
    await client.connect(peer.address);
    const { url } = await makeView(client);
    const warning = vi.spyOn(process, 'emitWarning').mockReturnValue(undefined);
    const explain = vi.spyOn(client, 'explain').mockImplementation(() => {
      throw new Error('a defect');
    });
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    const list = new EventReader(`${url}events`);
    await new EventReader(`${url}events?address=${peer.address}`).ended;
    expect(explain).toHaveBeenCalledTimes(1);
    expect(warning.mock.calls[0]?.[0]).toContain('a defect');
    await peer.kill();
    await list.next<ListUpdate>('list', ({ rows }) => rows.some(({ state }) => state === 'RECONNECTING'));
  });

  it('a page that reads nothing is given up; one that reads slowly is not', async () => {
    const stallMs = 1_000;
    const server = createServer((_, response) => {
      new EventStream(response, stallMs, () => undefined).send('list', 'x'.repeat(16_777_216));
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const open = () => {
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1'); // it listens on TCP
      onTestFinished(() => void socket.destroy());
      socket.on('error', () => undefined);
      socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
      return socket;
    };
    const idle = open().pause();
    const steady = open();
    let read = 0;
    steady.on('data', (chunk) => {
      read += chunk.length;
      steady.pause();
      setTimeout(() => steady.resume(), chunk.length / 6_000); // nearly three seconds in all
    });
    await vi.waitUntil(() => read > 16_777_216, { timeout: 15_000 });
    idle.resume();
    await once(idle, 'close');
    expect(idle.bytesRead).toBeLessThan(16_777_216);
  }, 20_000);
});

describe('close()', () => {
  it('ends the streams, frees the port, leaves nothing on the client, and may be called again', async () => {
    const peer = await makePeer();
    const client = makeClient();
    await client.connect(peer.address);
    const listeners = countListeners(client);
    const view = await makeView(client);
    const list = new EventReader(`${view.url}events`);
    const detail = new EventReader(`${view.url}events?address=${peer.address}`);
    await Promise.all([list.next('list'), detail.next('detail')]);
    expect(view.close()).toBe(view.close());
    await view.close();
    await Promise.all([list.ended, detail.ended]);
    expect(listeners()).toBe(0);
    const again = await makeView(client, { port: Number(new URL(view.url).port) });
    expect(again.url).toBe(view.url);
  });

  it('has one stream a connection: who asks for more in it is left, and holds no place', async () => {
    const client = makeClient();
    const listeners = countListeners(client);
    const { host, port } = new URL((await makeView(client)).url);
    const socket = connect({ host: '127.0.0.1', port: Number(port) }).resume();
    socket.write(`GET /events HTTP/1.1\r\nHost: ${host}\r\n\r\n`.repeat(40));
    await once(socket, 'close');
    // The last stream has ended, and with it what the view has of the client.
    expect(listeners()).toBe(1);
    await eventually(() => listeners() === 0);
    const reader = new EventReader(`http://${host}/events`);
    await reader.next('list');
  });

  it('is possible while the client is closed or destroyed, and pages see that', async () => {
    const peer = await makePeer();
    const client = makeClient();
    await client.connect(peer.address);
    const view = await makeView(client);
    const reader = new EventReader(`${view.url}events`);
    await reader.next('list');
    const closed = entered(client, 'CLOSED');
    await client.close();
    await closed;
    await reader.next<PoolUpdate>('pool', ({ state }) => state === 'CLOSED');
    await view.close();
  });
});
