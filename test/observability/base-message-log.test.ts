import { avp, AvpCode, DiameterMessage, encodeMessage, type Connection } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { BaseMessageLog } from '../../src/observability/base-message-log.js';
import { entered, eventually, makeClient, makePeer, rejection } from '../support/client.js';
import { ccr } from '../support/messages.js';

const still = () => 0.5;

function seen(connection: Connection | undefined): string[] {
  return (connection?.baseMessages() ?? []).map(({ at, direction, name }) => `${at} ${direction} ${name}`);
}

describe('the base messages of a connection', () => {
  it('are the last of each kind and direction, oldest first, as they were on the wire', async () => {
    const peer = await makePeer();
    const clock = new SimulatedClock();
    const client = makeClient({ clock, random: still });
    const connection = await client.connect(peer.address);
    await client.request(peer.address, ccr());
    expect(seen(connection)).toEqual(['0 sent CER', '0 received CEA']);
    for (const _ of [1, 2]) {
      const back = entered(client, 'OPEN');
      clock.increment(30_000);
      await back;
    }
    void peer.sockets[0]?.sendDwr();
    await eventually(() => seen(connection).length === 6);
    const closed = connection.close();
    await closed;
    expect(seen(connection)).toEqual([
      '0 sent CER',
      '0 received CEA',
      '60000 sent DWR',
      '60000 received DWA',
      '60000 received DWR',
      '60000 sent DWA',
      '60000 sent DPR',
      '60000 received DPA',
    ]);
    const [cer, cea] = connection.baseMessages();
    expect(cer?.message.bytes).toEqual(peer.received[0]?.bytes);
    expect(cea?.message.find(AvpCode.originHost)?.utf8String()).toBe(peer.originHost);
  });

  it('tell what the peer said instead of a CEA', async () => {
    const peer = await makePeer({ behaviour: { cer: 'ignore' } });
    const client = makeClient({ clock: new SimulatedClock() });
    const connecting = rejection(client.connect(peer.address));
    const connection = client.connection(peer.address);
    await eventually(() => peer.received.length === 1);
    void peer.sockets[0]?.sendDwr();
    await connecting;
    expect(seen(connection)).toEqual(['0 sent CER', '0 received DWR']);
  });

  it('outlive the socket, and a DPR of the peer is among them', async () => {
    const peer = await makePeer();
    const clock = new SimulatedClock();
    const client = makeClient({ clock });
    const connection = await client.connect(peer.address);
    const received = entered(client, 'DPR_RECEIVED');
    void peer.sockets[0]?.sendDpr(0);
    await received;
    clock.increment(5_000);
    expect(connection.state).toBe('RECONNECTING');
    expect(seen(connection).slice(2)).toEqual(['0 received DPR', '0 sent DPA']);
  });
});

describe('the log of base messages', () => {
  const message = (commandCode: number, octets: number, isRequest = true) =>
    new DiameterMessage(
      encodeMessage({
        commandCode,
        isRequest,
        avps: [avp.octetString(AvpCode.originHost, Buffer.alloc(octets - 28, 0xe9))],
      }),
    );

  it('keeps every octet in memory of its own', () => {
    const log = new BaseMessageLog();
    const original = message(280, 4_096);
    const bytes = Buffer.from(original.bytes);
    log.note('received', original, 7);
    original.bytes.fill(0);
    expect(log.records()).toMatchObject([{ name: 'DWR', direction: 'received', at: 7 }]);
    const kept = log.records()[0]?.message.bytes;
    expect(kept).toEqual(bytes);
    expect(kept?.buffer.byteLength).toBe(bytes.length);
  });

  it('keeps none of more than 4 096 octets, and does not take an older one for the last', () => {
    const log = new BaseMessageLog();
    log.note('received', message(280, 100), 1);
    log.note('received', message(280, 4_100), 2);
    expect(log.records()).toEqual([]);
  });

  it('keeps nothing of applications', () => {
    const log = new BaseMessageLog();
    log.note('received', message(272, 100), 1);
    expect(log.records()).toEqual([]);
  });
});
