import type { InspectionEvent } from 'xstate';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { entered, eventually, makeClient, makePeer, rejection, turn } from '../support/client.js';
import { ccr } from '../support/messages.js';

describe('events', () => {
  it('state tells address, from, to, event, cause and time; open and close come in pairs', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const seen: unknown[] = [];
    client.on('open', (connection) => seen.push(['open', connection.address, connection.state]));
    client.on('close', (event) => seen.push(['close', event.address, event.reason, event.error?.message]));
    const before = Date.now();
    const open = entered(client, 'OPEN');
    await client.connect(peer.address);
    const change = await open;
    expect(change).toMatchObject({
      address: peer.address,
      from: 'CER_SENT',
      to: 'OPEN',
      event: 'cea.received',
    });
    expect(change).not.toHaveProperty('cause');
    expect(change.at).toBeGreaterThanOrEqual(before - 1);
    expect(change.at).toBeLessThanOrEqual(Date.now() + 1);

    const failed = entered(client, 'FAILED');
    peer.closeConnections();
    expect((await failed).cause).toMatchObject({ name: 'ConnectionClosedError', reason: 'peer-closed' });
    await client.close();
    expect(seen).toEqual([
      ['open', peer.address, 'OPEN'],
      [
        'close',
        peer.address,
        'peer-closed',
        `${peer.address} closed the connection without a Disconnect-Peer-Request`,
      ],
    ]);
  });

  it('message brings the answer to a request that was sent with send, with the caller’s identifiers', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const answers: unknown[] = [];
    client.on('message', (message, connection) =>
      answers.push([message.hopByHopId, message.endToEndId, message.resultCode, connection.address]),
    );
    await client.send(peer.address, ccr({ hopByHopId: 7, endToEndId: 9 }));
    await eventually(() => answers.length === 1);
    expect(answers).toEqual([[7, 9, 2001, peer.address]]);
    const onTheWire = await peer.waitFor((m) => m.commandCode === 272);
    expect(onTheWire.endToEndId).toBe(9);
  });

  it('once hears one event, off hears none', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const heard: string[] = [];
    const listener = () => heard.push('removed');
    client
      .on('state', listener)
      .once('state', () => heard.push('once'))
      .off('state', listener);
    await client.connect(peer.address);
    expect(heard).toEqual(['once']);
  });

  it('need no listener; one that throws or rejects harms neither connections nor other listeners', async () => {
    const peer = await makePeer();
    const lines: string[] = [];
    const client = makeClient({
      logger: pino({ level: 'error' }, { write: (line: string) => lines.push(line) }),
    });
    const heard: string[] = [];
    client.on('state', () => {
      throw new Error('listener');
    });
    client.on('state', () => Promise.reject(new Error('listener')));
    client.on('state', ({ to }) => heard.push(to));
    await client.request(peer.address, ccr());
    await turn();
    expect(heard).toEqual(['CONNECTING', 'CER_SENT', 'OPEN']);
    expect(lines).toHaveLength(6);
    expect(lines[0]).toContain("a listener of 'state' failed");
  });

  it('are queued for one turn of the event loop at most, however slow their listeners are', async () => {
    const peer = await makePeer({ host: '0.0.0.0' });
    const client = makeClient({ allowSameOriginHost: true });
    const addresses = Array.from({ length: 100 }, (_, i) => `127.1.0.${i + 1}:${peer.port}`);
    await Promise.all(addresses.map((address) => client.connect(address)));
    const heard: string[] = [];
    client.on('close', ({ address }) => {
      heard.push(address);
      return new Promise(() => {});
    });
    client.on('close', ({ address }) => heard.push(address));
    client.destroy();
    expect(heard).toEqual([]);
    await Promise.resolve();
    expect(heard).toEqual(addresses.flatMap((address) => [address, address]));
  });

  it('of another name, or without a function, are refused', () => {
    const client = makeClient();
    // What a program without types could pass.
    expect(() => client.on('opened' as 'open', () => {})).toThrow(
      'Unknown event "opened". Did you mean "open"? Known events: close, message, open, peerRestarted, state',
    );
    expect(() => client.on('open', 5 as unknown as () => void)).toThrow('listener must be a function');
  });

  it('may call the client from within, also to destroy it', async () => {
    const [peer, other] = [await makePeer(), await makePeer()];
    const client = makeClient();
    const calls: Promise<unknown>[] = [];
    client.once('open', () => calls.push(client.request(other.address, ccr())));
    await client.request(peer.address, ccr());
    await Promise.all(calls);
    client.on('message', () => client.destroy());
    await client.send(peer.address, ccr());
    await client.send(peer.address, ccr());
    await eventually(() => client.connections().length === 0);
  });
});

describe('a defect of the library itself', () => {
  it('ends one connection, socket and all; the address is free and no other one notices', async () => {
    const [peer, other] = [await makePeer(), await makePeer()];
    const logged: unknown[] = [];
    const logger = {
      debug: () => {},
      info: () => {},
      warn: () => {},
      error: (_: object, text: string) => logged.push(text),
    };
    let isBroken = false;
    const random = () => {
      if (isBroken) throw new Error('broken');
      return 0.5;
    };
    const client = makeClient({ logger, random });
    await client.connect(other.address);
    const broken = rejection(client.request(peer.address, ccr()));
    await entered(client, 'CER_SENT', peer.address);
    isBroken = true;
    expect(await broken).toMatchObject({ reason: 'internal-error', delivery: 'maybe-delivered' });
    isBroken = false;
    expect(logged).toEqual(['the connection machine failed; please report this']);
    expect(client.connection(peer.address)).toBeUndefined();
    await eventually(() => peer.sockets.length === 0, 'the end of its socket');
    expect((await client.request(other.address, ccr())).resultCode).toBe(2001);
  });

  it('is not what a logger that throws causes', async () => {
    const peer = await makePeer();
    const fail = () => {
      throw new Error('logger');
    };
    const client = makeClient({ logger: { debug: fail, info: fail, warn: fail, error: fail } });
    expect((await client.request(peer.address, ccr())).resultCode).toBe(2001);
  });
});

describe('logger and inspect', () => {
  it('log each transition with its address at level debug, troubles as warnings, and nothing by default', async () => {
    const peer = await makePeer();
    const lines: Record<string, unknown>[] = [];
    // A line of pino is a JSON object.
    const write = (line: string) => lines.push(JSON.parse(line) as Record<string, unknown>);
    const client = makeClient({ logger: pino({ level: 'debug' }, { write }) });
    await client.connect(peer.address);
    const failed = entered(client, 'FAILED');
    peer.resetConnections();
    await failed;
    expect(lines.map((line) => [line['level'], line['msg'], line['address']])).toEqual([
      [20, 'DISCONNECTED → CONNECTING', peer.address],
      [20, 'CONNECTING → CER_SENT', peer.address],
      [20, 'CER sent', peer.address],
      [20, 'CEA received: 2001 DIAMETER_SUCCESS', peer.address],
      [20, 'CER_SENT → OPEN', peer.address],
      [30, 'open', peer.address],
      [20, 'OPEN → FAILED', peer.address],
      [40, expect.stringMatching(/^lost: .*ECONNRESET/), peer.address],
      [20, 'FAILED → RECONNECTING', peer.address],
      [40, expect.stringMatching(/^dials again in .* \(attempt 1\)$/), peer.address],
    ]);
  });

  it('warn of a watchdog that is quicker than RFC 3539 allows', () => {
    const warnings: unknown[] = [];
    const logger = {
      debug: () => {},
      info: () => {},
      error: () => {},
      warn: (fields: unknown) => warnings.push(fields),
    };
    makeClient({ logger });
    makeClient({ logger, dwrIntervalMs: 5_000, dwrTimeoutMs: 1_000 });
    makeClient({ logger, peers: { host: { dwrIntervalMs: 4_000, dwrTimeoutMs: 1_000 } } });
    expect(warnings).toEqual([
      { line: 'quick-watchdog', dwrIntervalMs: 5_000 },
      { line: 'quick-watchdog', dwrIntervalMs: 4_000 },
    ]);
  });

  it('shows every machine to an observer, and survives one that throws', async () => {
    const peer = await makePeer();
    const actors = new Set<string>();
    const client = makeClient({
      inspect: (event: InspectionEvent) => {
        if (event.type === '@xstate.actor' && 'id' in event.actorRef) actors.add(String(event.actorRef.id));
        throw new Error('observer');
      },
    });
    expect((await client.request(peer.address, ccr())).resultCode).toBe(2001);
    expect([...actors]).toEqual(expect.arrayContaining(['pool', peer.address]));
  });
});
