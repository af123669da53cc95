import {
  avp,
  AvpCode,
  encodeMessage,
  OverloadedError,
  type Avp,
  type DiameterClientOptions,
} from 'diameter-client';
import { CreditControl } from 'diameter-client/dictionaries/gy';
import type { TestPeerOptions } from 'diameter-client/testing';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { eventually, makeClient, makePeer, rejection } from '../support/client.js';
import { ccrsOf } from '../support/group.js';
import { seeded } from './node.js';

const event = { serviceContextId: '32251@3gpp.org', ccRequestType: 4, ccRequestNumber: 0 } as const;

function request(...avps: readonly Avp[]): Buffer {
  return encodeMessage({
    commandCode: 272,
    applicationId: 4,
    avps: [
      avp.utf8String(AvpCode.sessionId, 'client.example.com;1;1'),
      avp.utf8String(AvpCode.destinationRealm, 'example.net'),
      ...avps,
    ],
  });
}

/** A client that obeys, with simulated time, and one peer. */
async function scene(options: Partial<DiameterClientOptions> = {}, peerOptions: TestPeerOptions = {}) {
  const clock = new SimulatedClock();
  const peer = await makePeer(peerOptions);
  const client = makeClient({
    clock,
    random: seeded(),
    overload: {},
    watchdog: 'rfc3539',
    dwrIntervalMs: 900_000_000,
    ...options,
  });
  const { address } = peer;
  const ask = (...avps: readonly Avp[]) => client.request(address, request(...avps));
  return {
    address,
    ask,
    client,
    clock,
    peer,
    /** Of so many requests at once: how many were shed. */
    shedOf: async (count: number) => {
      const ends = await Promise.allSettled(Array.from({ length: count }, () => ask()));
      return ends.filter(({ status }) => status === 'rejected').length;
    },
  };
}

describe('OC-Supported-Features', () => {
  it('is in every application request of each kind, and in no base message (C-060)', async () => {
    const { address, ask, client, peer } = await scene();
    await ask();
    await client.call(address, CreditControl, event);
    await client.send(address, request());
    const group = client.group('ocs', { members: [{ address }] });
    await client.request(group, request());
    await client.call(group, CreditControl, event);
    await client.send(group, request());
    // Two that wait for the connection.
    const late = makeClient({ overload: { enabled: true }, originHost: 'late.example.com' });
    await Promise.all([late.request(address, request()), late.call(address, CreditControl, event)]);
    await eventually(() => ccrsOf(peer).length === 8);
    for (const message of ccrsOf(peer)) {
      const features = message.avps().filter(({ code }) => code === 621);
      expect(features).toHaveLength(1);
      expect(features[0]).toMatchObject({ isMandatory: false, vendorId: 0 });
      expect(features[0]?.data).toHaveLength(0);
      expect(message.bytes).toHaveLength(message.bytes.readUIntBE(1, 3));
    }
    await client.close();
    const others = peer.received.filter(({ commandCode }) => commandCode !== 272);
    expect(others.map(({ commandCode }) => commandCode)).toContain(282);
    for (const message of others) expect(message.find(621)).toBeUndefined();
  });

  it('is not added to a request that has it, raw or typed', async () => {
    const { address, ask, client, peer } = await scene();
    const given = avp.grouped(621, [avp.unsigned64(622, 1n)], { isMandatory: false });
    await ask(given);
    await client.call(address, CreditControl, { ...event, ocSupportedFeatures: { ocFeatureVector: 1n } });
    for (const message of ccrsOf(peer)) {
      const features = message.avps().filter(({ code }) => code === 621);
      expect(features.map(({ data }) => data.length)).toEqual([16]);
    }
  });

  it('is not there with the option off, which is the default, nor for an address where it is off', async () => {
    const peer = await makePeer();
    const clients = [
      makeClient(),
      makeClient({ overload: {}, peers: { [peer.address]: { overload: { enabled: false } } } }),
    ];
    for (const client of clients) await client.request(peer.address, request());
    for (const message of ccrsOf(peer)) expect(message.find(621)).toBeUndefined();
    peer.behave({ overload: { percentage: 100 } });
    for (const client of clients) {
      for (let i = 0; i < 3; i++) {
        expect((await client.request(peer.address, request())).resultCode).toBe(2001);
      }
      expect(client.overload()).toEqual([]);
    }
  });

  it('fits a request that is as long as maxMessageBytes allows', async () => {
    const { address, client, peer } = await scene({ maxMessageBytes: 1_000 });
    const size = 1_000 - request().length - 8;
    const longest = request(avp.octetString(25, Buffer.alloc(size)));
    expect(longest).toHaveLength(1_000);
    await client.request(address, longest);
    expect(ccrsOf(peer)[0]?.bytes).toHaveLength(1_008);
  });
});

describe('a client whose peer reports overload', () => {
  it('sheds the share of the report of 10 000 requests, within 2 %, until the report ends, to the second (C-060)', async () => {
    const { ask, client, clock, peer, shedOf } = await scene();
    peer.behave({ overload: { percentage: 30, validitySeconds: 20 } });
    await ask();
    expect(client.overload()).toMatchObject([
      { type: 'host', name: peer.originHost, percentage: 30, until: 20_000 },
    ]);
    let shed = 0;
    for (let i = 0; i < 10; i++) shed += await shedOf(1_000);
    expect(Math.abs(shed / 100 - 30)).toBeLessThan(2);
    expect(ccrsOf(peer)).toHaveLength(10_001 - shed);
    peer.behaveWell();
    clock.increment(19_999);
    expect(await shedOf(100)).toBeGreaterThan(0);
    clock.increment(1);
    expect(await shedOf(100)).toBe(0);
    expect(client.overload()).toEqual([]);
  });

  it('rejects with an OverloadedError that says which report, and until when', async () => {
    const { address, ask, client, peer } = await scene();
    peer.behave({ overload: { percentage: 100, validitySeconds: 60, sequenceNumber: 7 } });
    await ask();
    const errors = [
      await rejection(ask()),
      await rejection(client.call(address, CreditControl, event)),
      await rejection(client.send(address, request())),
    ];
    for (const error of errors) {
      if (!(error instanceof OverloadedError)) throw error;
      expect(error).toMatchObject({
        address,
        code: 'ERR_DIAMETER_OVERLOADED',
        delivery: 'not-sent',
        until: 60_000,
        report: {
          type: 'host',
          name: peer.originHost,
          applicationId: 4,
          percentage: 100,
          sequenceNumber: '7',
        },
      });
      expect(error.message).toBe(
        `The request to ${address} was not sent: host ${peer.originHost} is overloaded and wants 100 % fewer requests of ` +
          'application 4, for 1 min more',
      );
    }
    expect(ccrsOf(peer)).toHaveLength(1);
  });

  it('makes no connection for a request that a report of its realm sheds', async () => {
    const { ask, client, peer } = await scene();
    const other = await makePeer();
    peer.behave({ overload: { type: 'realm', percentage: 100 } });
    await ask();
    expect(await rejection(client.request(other.address, request()))).toBeInstanceOf(OverloadedError);
    expect(client.connection(other.address)).toBeUndefined();
    const bound = request(avp.utf8String(AvpCode.destinationHost, other.originHost));
    expect((await client.request(other.address, bound)).resultCode).toBe(2001);
  });

  it('sheds nothing to an address where the option is off, whatever another peer has reported', async () => {
    const { ask, client, peer, shedOf } = await scene();
    const other = await makePeer();
    client.update({ peers: { [other.address]: { overload: { enabled: false } } } });
    peer.behave({ overload: { type: 'realm', percentage: 100 } });
    await ask();
    expect(await shedOf(1)).toBe(1);
    expect((await client.request(other.address, request())).resultCode).toBe(2001);
  });

  it('spares the requests whose DRMP, or whose priority in the options of the call, is more urgent', async () => {
    const { address, ask, client, peer } = await scene();
    peer.behave({ overload: { percentage: 40 } });
    await ask();
    const shed = { byAvp: 0, byOption: 0, others: 0 };
    for (let i = 0; i < 1_000; i++) {
      const kind = i % 2 === 1 ? 'others' : i % 4 === 0 ? 'byAvp' : 'byOption';
      const drmp = kind === 'byAvp' ? [avp.unsigned32(301, 0)] : [];
      const options = kind === 'byOption' ? { priority: 0 } : undefined;
      const end = client.request(address, request(...drmp), options);
      await end.catch(() => shed[kind]++);
    }
    expect(shed.byAvp + shed.byOption).toBeLessThan(5);
    expect(Math.abs(shed.others - 400)).toBeLessThan(30);
  });

  it('obeys no answer of another host where relayed messages are not allowed', async () => {
    const { ask, client, peer } = await scene(
      { allowRelayedMessages: false },
      { onRequest: () => ({ originHost: 'victim.example.net' }) },
    );
    peer.behave({ overload: { percentage: 100 } });
    await ask();
    expect(client.overload()).toEqual([]);
  });

  it('forgets the reports when the option is turned off, and leaves no timer behind', async () => {
    const { ask, client, peer, shedOf } = await scene();
    peer.behave({ overload: { percentage: 100, validitySeconds: 86_400 } });
    await ask();
    expect(await shedOf(10)).toBe(10);
    client.update({ overload: { enabled: false } });
    expect(client.overload()).toEqual([]);
    expect(await shedOf(10)).toBe(0);
    client.update({ overload: { enabled: true } });
    await ask();
    expect(await shedOf(10)).toBe(10);
    client.update({ overload: null });
    expect(await shedOf(10)).toBe(0);
  });
});
