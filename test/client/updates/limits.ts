import {
  avp,
  AvpCode,
  encodeMessage,
  InvalidConfigError,
  LimitExceededError,
  type RequestHandler,
} from 'diameter-client';
import { CreditControl } from 'diameter-client/dictionaries/credit-control';
import { expect, vi } from 'vitest';
import { eventually, makePeer, rejection } from '../../support/client.js';
import { ccr, numberedCcr, rar } from '../../support/messages.js';
import { received, scene, type Effects } from './scene.js';

const creditControl = 272;

/** A Re-Auth-Request of another node than the peer, always with the same identifiers. */
const relayed = () =>
  encodeMessage({
    commandCode: 258,
    applicationId: 4,
    isRequest: true,
    endToEndId: 7,
    avps: [
      avp.utf8String(AvpCode.sessionId, 'client;1;1'),
      avp.utf8String(AvpCode.originHost, 'pcrf.elsewhere.example'),
      avp.utf8String(AvpCode.originRealm, 'elsewhere.example'),
    ],
  });

/** Options of calls and limits: the next call or message goes by them, and so does what waits. */
export const limits: Effects = {
  async requestTimeoutMs() {
    const { client, clock, peer } = await scene({ requests: 'ignore' });
    await client.connect(peer.address);
    const [earlier, later] = [0, 1].map((i) => {
      const call = rejection(client.request(peer.address, numberedCcr(i)));
      client.update({ requestTimeoutMs: 2_000 });
      return { call, settled: vi.fn() };
    });
    void earlier?.call.then(earlier.settled);
    clock.increment(2_100);
    expect(await later?.call).toMatchObject({ name: 'RequestTimeoutError' });
    expect(earlier?.settled).not.toHaveBeenCalled();
    clock.increment(8_000);
    expect((await earlier?.call)?.message).toContain('10000 ms');
  },

  async sendTimeoutMs() {
    const { client, clock, peer } = await scene({ cer: 'ignore' }, { cerTimeoutMs: 60_000 });
    const earlier = rejection(client.send(peer.address, ccr()));
    client.update({ sendTimeoutMs: 1_000 });
    const later = rejection(client.send(peer.address, ccr()));
    clock.increment(1_100);
    expect((await later).message).toContain('1000 ms');
    clock.increment(4_000);
    expect((await earlier).message).toContain('5000 ms');
  },

  async maxSessions() {
    const { client, peer } = await scene({}, { maxSessions: 1 });
    const begin = () => client.session(CreditControl, peer.address, { serviceContextId: 's' }).begin();
    await begin();
    expect(await rejection(begin())).toMatchObject({ limit: 'maxSessions' });
    client.update({ maxSessions: 2 });
    await begin();
  },

  async maxInFlight() {
    const { client, peer } = await scene({ requests: 'ignore' }, { maxInFlight: 2 });
    await client.connect(peer.address);
    for (let i = 0; i < 6; i++) client.request(peer.address, numberedCcr(i)).catch(() => {});
    await eventually(() => received(peer, creditControl) === 2);
    client.update({ peers: { [peer.address]: { maxInFlight: 4 } } });
    await eventually(() => received(peer, creditControl) === 4);
    expect(client.explain(peer.address)).toContain('2 calls wait for it');
    client.update({ maxInFlight: 6, peers: { [peer.address]: null } });
    await eventually(() => received(peer, creditControl) === 6);
  },

  async maxQueuedBytes() {
    const { client, peer } = await scene({ requests: 'ignore' }, { maxQueuedBytes: 1 });
    await client.connect(peer.address);
    for (let i = 0; i < 2; i++) client.request(peer.address, numberedCcr(i)).catch(() => {});
    expect(client.explain(peer.address)).toContain('1 call waits for it');
    client.update({ maxQueuedBytes: 100_000 });
    expect(client.explain(peer.address)).not.toContain('waits for it');
    await eventually(() => received(peer, creditControl) === 2);
  },

  async maxRequestsPerSecond() {
    const { client, clock, peer } = await scene({ requests: 'ignore' }, { maxRequestsPerSecond: 1 });
    await client.connect(peer.address);
    for (let i = 0; i < 6; i++) client.request(peer.address, numberedCcr(i)).catch(() => {});
    client.update({ maxRequestsPerSecond: 10 });
    clock.increment(100);
    expect(client.stats().requests).toBe(2);
    client.update({ peers: { [peer.address]: { maxRequestsPerSecond: 0 } } });
    expect(client.stats().requests).toBe(6);
  },

  async burst() {
    const { client, clock, peer } = await scene({ requests: 'ignore' }, { maxRequestsPerSecond: 10 });
    await client.connect(peer.address);
    for (let i = 0; i < 3; i++) client.request(peer.address, numberedCcr(i)).catch(() => {});
    expect(client.stats().requests).toBe(1);
    client.update({ burst: 2 });
    clock.increment(1_000);
    expect(client.stats().requests).toBe(3);
  },

  async maxWaitingCalls() {
    const { client, peer } = await scene({ cer: 'ignore' }, { maxWaitingCalls: 1 });
    client.request(peer.address, ccr()).catch(() => {});
    expect(await rejection(client.request(peer.address, ccr()))).toBeInstanceOf(LimitExceededError);
    client.update({ maxWaitingCalls: 2 });
    client.request(peer.address, ccr()).catch(() => {});
    expect(client.explain(peer.address)).toContain('2 calls wait for it');
    // Fewer than wait already: those stay.
    client.update({ maxWaitingCalls: 1 });
    expect(client.explain(peer.address)).toContain('2 calls wait for it');
  },

  async maxWaitingCallsInAll() {
    const { client, peer } = await scene({ cer: 'ignore' }, { maxWaitingCallsInAll: 1 });
    client.request(peer.address, ccr()).catch(() => {});
    expect(await rejection(client.request(peer.address, ccr()))).toBeInstanceOf(LimitExceededError);
    client.update({ maxWaitingCallsInAll: 2 });
    client.request(peer.address, ccr()).catch(() => {});
    expect(client.explain(peer.address)).toContain('2 calls wait for it');
  },

  async maxConnections() {
    const { client, peer } = await scene({}, { maxConnections: 1 });
    const other = await makePeer();
    await client.connect(peer.address);
    expect((await rejection(client.connect(other.address))).message).toContain('maxConnections is 1');
    client.update({ maxConnections: 2 });
    expect((await client.connect(other.address)).state).toBe('OPEN');
    client.update({ maxConnections: 1 });
    expect(client.connections().map(({ state }) => state)).toEqual(['OPEN', 'OPEN']);
  },

  async maxConcurrentHandlers() {
    let running = 0;
    const onRequest: RequestHandler = () => {
      running++;
      return new Promise(() => {});
    };
    const { client, peer } = await scene({}, { maxConcurrentHandlers: 1, onRequest });
    await client.connect(peer.address);
    for (let i = 0; i < 4; i++) peer.request(rar()).catch(() => {});
    await eventually(() => client.connection(peer.address)?.stats().messagesReceived === 5);
    expect(running).toBe(1);
    client.update({ maxConcurrentHandlers: 3 });
    await eventually(() => running > 1);
    expect(running).toBe(3);
  },

  async maxRememberedBytes() {
    const onRequest = vi.fn<RequestHandler>(() => ({}));
    const { client, peer } = await scene({}, { onRequest });
    await client.connect(peer.address);
    for (const maxRememberedBytes of [1_000_000, 900_000, 0, 0]) {
      client.update({ maxRememberedBytes });
      expect((await peer.request(relayed())).resultCode).toBe(2001);
    }
    // The second was remembered.
    expect(onRequest).toHaveBeenCalledTimes(3);
  },

  async maxConcurrentDials() {
    const { client, peer } = await scene({}, { maxConcurrentDials: 1 });
    const other = await makePeer();
    const connected = [peer, other].map(({ address }) => client.connect(address));
    expect(client.explain(other.address)).toContain('its dial waits for its turn');
    client.update({ maxConcurrentDials: 2 });
    expect(client.explain(other.address)).not.toContain('its dial waits for its turn');
    await Promise.all(connected);
  },

  async maxDialsPerSecond() {
    const { client, clock, peer } = await scene({}, { maxDialsPerSecond: 1 });
    const other = await makePeer();
    const connected = [peer, other].map(({ address }) => client.connect(address));
    client.update({ maxDialsPerSecond: 1_000 });
    expect(client.explain(other.address)).toContain('its dial waits for its turn');
    clock.increment(1);
    expect(client.explain(other.address)).not.toContain('its dial waits for its turn');
    await Promise.all(connected);
  },

  async onRequest() {
    const { client, peer } = await scene();
    await client.connect(peer.address);
    const answers: (number | undefined)[] = [];
    for (const onRequest of [undefined, () => ({ resultCode: 5030 }), null]) {
      client.update(onRequest === undefined ? {} : { onRequest });
      answers.push((await peer.request(rar())).resultCode);
    }
    expect(answers).toEqual([3001, 5030, 3001]);
  },

  async allowRelayedMessages() {
    const debug = vi.fn();
    const logger = { debug, info: () => {}, warn: () => {}, error: () => {} };
    const { client } = await scene({}, { maxRememberedBytes: 0, onRequest: () => ({}), logger });
    const peer = await makePeer({
      onRequest: () => ({ resultCode: 2001, originHost: 'pcrf.elsewhere.example' }),
    });
    await client.connect(peer.address);
    const answers: (number | undefined)[] = [];
    for (const allowRelayedMessages of [true, false, null]) {
      client.update({ allowRelayedMessages });
      answers.push((await peer.request(relayed())).resultCode);
      await client.request(peer.address, ccr());
    }
    expect(answers).toEqual([2001, 5012, 2001]);
    const told = debug.mock.calls.flat().filter((text) => String(text).includes('Origin-Host is not that'));
    expect(told).toHaveLength(1);
  },

  async requireTls() {
    const { client, peer, state } = await scene();
    const connection = await client.connect(peer.address);
    expect(() => client.update({ requireTls: true })).toThrow(
      new InvalidConfigError(
        'requireTls',
        `requireTls forbids plain TCP to ${peer.address}: write the address as aaas://host:port`,
      ),
    );
    expect(state()).toBe('OPEN');
    await connection.close();
    client.update({ requireTls: true });
    expect(await rejection(client.connect(peer.address))).toMatchObject({ field: 'requireTls' });
  },
};
