import { AvpCode, type Connection, type DiameterClient, type DiameterMessage } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { newsOf } from '../../src/client/diameter-client.js';
import { tap, type TapListener } from '../../src/observability/wiretap.js';
import { entered, eventually, makeClient, makePeer, settled } from '../support/client.js';
import { ccr } from '../support/messages.js';

function listenTo(client: DiameterClient, connection: Connection, listener: TapListener) {
  return tap(newsOf(client), connection, () => 0, listener);
}

/** What crosses the socket from now on. */
function listen(client: DiameterClient, connection: Connection) {
  const heard: string[] = [];
  const messages: DiameterMessage[] = [];
  const stop = listenTo(client, connection, (direction, message) => {
    heard.push(`${direction} ${message.commandCode}${message.isRequest ? 'R' : 'A'}`);
    messages.push(message);
  });
  return { heard, messages, stop };
}

function begin(client: DiameterClient, address: string): Connection {
  client.connect(address).catch(() => {});
  const connection = client.connection(address);
  if (connection === undefined) throw new Error('there is no such connection');
  return connection;
}

describe('the tap of a connection', () => {
  it('shows every message in both directions, those of the connection itself included', async () => {
    const peer = await makePeer();
    const clock = new SimulatedClock();
    const client = makeClient({ clock, random: () => 0.5 });
    const connection = begin(client, peer.address);
    const { heard, messages } = listen(client, connection);
    await client.request(peer.address, ccr({ hopByHopId: 7 }));
    const open = entered(client, 'OPEN');
    clock.increment(30_000);
    await open;
    await connection.close();
    expect(heard).toEqual([
      'sent 257R',
      'received 257A',
      'sent 272R',
      'received 272A',
      'sent 280R',
      'received 280A',
      'sent 282R',
      'received 282A',
    ]);
    expect(messages.filter(({ isRequest }) => isRequest).map(({ bytes }) => bytes)).toEqual(
      peer.received.map(({ bytes }) => bytes),
    );
    // As it was on the wire, though the caller got it with an identifier of their own.
    expect(messages[3]?.hopByHopId).toBe(messages[2]?.hopByHopId);
    expect(messages[3]?.hopByHopId).not.toBe(7);
  });

  it('shows all messages of a batch, and of a stream that is cut anywhere', async () => {
    const peer = await makePeer({ behaviour: { splitBytes: 7 } });
    const client = makeClient();
    const { heard } = listen(client, begin(client, peer.address));
    await Promise.all(Array.from({ length: 50 }, () => client.request(peer.address, ccr())));
    const count = (what: string) => heard.filter((message) => message === what).length;
    expect([count('sent 272R'), count('received 272A'), heard.length]).toEqual([50, 50, 102]);
  });

  it('may begin in the middle of a message, which it shows whole', async () => {
    const peer = await makePeer({ behaviour: { requests: 'ignore' } });
    const client = makeClient();
    const connection = await client.connect(peer.address);
    const answer = client.request(peer.address, ccr());
    const request = await peer.waitFor((m) => m.commandCode === 272);
    const socket = peer.sockets[0];
    const bytes = Buffer.from(request.bytes);
    bytes.writeUInt8(0x40, 4); // an answer now
    const before = connection.stats().bytesReceived;
    socket?.write(bytes.subarray(0, 33));
    await eventually(() => connection.stats().bytesReceived === before + 33);
    const { heard, messages } = listen(client, connection);
    socket?.write(Buffer.concat([bytes.subarray(33), bytes.subarray(0, 50)]));
    await eventually(() => heard.length === 1);
    socket?.write(bytes.subarray(50));
    await eventually(() => heard.length === 2);
    expect(heard).toEqual(['received 272A', 'received 272A']);
    expect(messages.map((message) => message.bytes)).toEqual([bytes, bytes]);
    expect((await answer).find(AvpCode.sessionId)).toBeDefined();
  });

  it('goes on over a reconnection, also where a message was never finished, and ends when it is told to', async () => {
    const peer = await makePeer();
    const clock = new SimulatedClock();
    const client = makeClient({ clock, random: () => 0.5 });
    const connection = await client.connect(peer.address);
    const first = listen(client, connection);
    const second = listen(client, connection);
    const { bytesReceived } = connection.stats();
    peer.sockets[0]?.write(ccr().subarray(0, 33));
    await eventually(() => connection.stats().bytesReceived > bytesReceived);
    const reconnecting = entered(client, 'RECONNECTING');
    peer.resetConnections();
    await reconnecting;
    first.stop();
    const open = entered(client, 'OPEN');
    clock.increment(5_000);
    await open;
    expect(first.heard).toEqual([]);
    expect(second.heard.slice(0, 4)).toEqual(['sent 257R', 'received 257A', 'sent 280R', 'received 280A']);
    second.stop();
    const { length } = second.heard;
    await client.request(peer.address, ccr());
    expect(second.heard).toHaveLength(length);
  });

  it('is not harmed by a listener that throws, and nor is anything else', async () => {
    const errors: unknown[] = [];
    const logger = { debug() {}, info() {}, warn() {}, error: (fields: unknown) => errors.push(fields) };
    const peer = await makePeer();
    const client = makeClient({ logger });
    const connection = await client.connect(peer.address);
    const problem = new Error('the listener has failed');
    listenTo(client, connection, () => {
      throw problem;
    });
    const { heard } = listen(client, connection);
    expect((await client.request(peer.address, ccr())).resultCode).toBe(2001);
    expect(await settled(() => heard.length)).toBe(2);
    const fields = {
      line: 'listener-failed',
      address: peer.address,
      peer: connection.peer?.originHost,
      state: 'OPEN',
      what: 'a listener of the tap',
      err: problem,
    };
    expect(errors).toEqual([
      { ...fields, times: 1 },
      { ...fields, times: 2 },
    ]);
  });
});
