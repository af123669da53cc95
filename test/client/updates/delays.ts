import { expect } from 'vitest';
import { entered, eventually, makePeer } from '../../support/client.js';
import { ccr } from '../../support/messages.js';
import { ca, rawServer } from '../../support/tls.js';
import { scene, type Effects } from './scene.js';

const silent = { dwr: 'ignore' } as const;

/** An open connection whose DWR is not answered. */
async function inDwrSent(options: Parameters<typeof scene>[1] = {}) {
  const here = await scene(silent, options);
  await here.client.connect(here.peer.address);
  await here.wait(30_000, 'DWR_SENT');
  return here;
}

/** A connection that is lost, and whose attempts to reconnect are refused. */
async function inReconnecting(options: Parameters<typeof scene>[1] = {}) {
  const here = await scene({}, options);
  await here.client.connect(here.peer.address);
  const lost = entered(here.client, 'RECONNECTING');
  await here.peer.close();
  await lost;
  return here;
}

/** Options of the charts: a delay that runs stays, the next one has the new value. */
export const delays: Effects = {
  async dialTimeoutMs() {
    const { client, left, peer } = await scene();
    const other = await makePeer();
    const connected = client.connect(peer.address);
    client.update({ dialTimeoutMs: 1_234 });
    expect(left('dialTimeout')).toBe(10_000);
    await connected;
    const otherConnected = client.connect(other.address);
    expect(left('dialTimeout', other.address)).toBe(1_234);
    await otherConnected;
  },

  async tlsTimeoutMs() {
    const [one, other] = [await rawServer(() => {}), await rawServer(() => {})];
    const { client, left, state } = await scene({}, { tls: { ca } });
    for (const address of [one, other]) {
      client.connect(address).catch(() => {});
      await eventually(() => state(address) === 'TLS_HANDSHAKE');
      client.update({ tlsTimeoutMs: 1_234 });
    }
    expect([left('tlsTimeout', one), left('tlsTimeout', other)]).toEqual([5_000, 1_234]);
  },

  async cerTimeoutMs() {
    const { client, left, peer, state } = await scene({ cer: 'ignore' });
    const other = await makePeer({ behaviour: { cer: 'ignore' } });
    for (const { address } of [peer, other]) {
      client.connect(address).catch(() => {});
      await eventually(() => state(address) === 'CER_SENT');
      client.update({ cerTimeoutMs: 1_234 });
    }
    expect([left('cerTimeout'), left('cerTimeout', other.address)]).toEqual([5_000, 1_234]);
  },

  async dwrIntervalMs() {
    const { client, left, peer, wait } = await scene();
    await client.connect(peer.address);
    client.update({ dwrIntervalMs: 20_000 });
    expect(left('watchdog')).toBe(30_000);
    const answered = entered(client, 'OPEN');
    await wait(30_000, 'DWR_SENT');
    await answered;
    expect(left('watchdog')).toBe(20_000);
  },

  async watchdogJitterMs() {
    const { client, left, peer, wait } = await scene({}, { random: () => 0 });
    await client.connect(peer.address);
    client.update({ watchdogJitterMs: 500 });
    expect(left('watchdog')).toBe(28_000);
    const answered = entered(client, 'OPEN');
    await wait(28_000, 'DWR_SENT');
    await answered;
    expect(left('watchdog')).toBe(29_500);
  },

  async dwrTimeoutMs() {
    const { client, left, wait } = await inDwrSent();
    client.update({ dwrTimeoutMs: 2_000 });
    expect(left('dwrTimeout')).toBe(10_000);
    await wait(10_000, 'SUSPECT');
    expect(left('dwrTimeout')).toBe(2_000);
  },

  async maxDwrFailures() {
    const { client, wait } = await inDwrSent();
    client.update({ maxDwrFailures: 1 });
    const suspected: string[] = [];
    client.on('state', ({ to }) => suspected.push(to));
    await wait(10_000, 'RECONNECTING');
    expect(suspected).not.toContain('SUSPECT');
  },

  async watchdog() {
    const { client, left, peer, wait } = await inDwrSent();
    client.update({ watchdog: 'rfc3539' });
    expect(left('dwrTimeout')).toBe(10_000);
    await wait(10_000, 'SUSPECT');
    expect(left('dwrTimeout')).toBe(30_000);
    const dwrs = client
      .connection(peer.address)
      ?.baseMessages()
      .filter(({ name }) => name === 'DWR');
    expect(dwrs).toHaveLength(1);
    await wait(30_000, 'RECONNECTING');
  },

  async dprTimeoutMs() {
    const { client, left, peer } = await scene({ dpr: 'ignore' });
    const other = await makePeer({ behaviour: { dpr: 'ignore' } });
    const connections = [await client.connect(peer.address), await client.connect(other.address)];
    for (const connection of connections) {
      void connection.close();
      client.update({ dprTimeoutMs: 2_000 });
    }
    expect([left('dprTimeout'), left('dprTimeout', other.address)]).toEqual([5_000, 2_000]);
  },

  async 'reconnect.initialDelayMs'() {
    const { client, left, wait } = await inReconnecting();
    client.update({ reconnect: { initialDelayMs: 1_000 } });
    expect(left('reconnectDelay')).toBe(5_000);
    await wait(5_000, 'RECONNECTING');
    expect(left('reconnectDelay')).toBe(1_500);
  },

  async 'reconnect.maxDelayMs'() {
    const { client, left, wait } = await inReconnecting();
    client.update({ reconnect: { maxDelayMs: 6_000 } });
    await wait(5_000, 'RECONNECTING');
    expect(left('reconnectDelay')).toBe(6_000);
  },

  async 'reconnect.multiplier'() {
    const { client, left, wait } = await inReconnecting();
    client.update({ reconnect: { multiplier: 3 } });
    await wait(5_000, 'RECONNECTING');
    expect(left('reconnectDelay')).toBe(15_000);
  },

  async 'reconnect.jitter'() {
    const { client, left, wait } = await inReconnecting({ random: () => 0 });
    client.update({ reconnect: { jitter: 0.5 } });
    expect(left('reconnectDelay')).toBe(4_000);
    await wait(4_000, 'RECONNECTING');
    expect(left('reconnectDelay')).toBe(3_750);
  },

  async 'reconnect.enabled'() {
    const { client, left, state, wait } = await inReconnecting();
    client.update({ reconnect: { enabled: false } });
    expect(left('reconnectDelay')).toBe(5_000);
    await wait(5_000, 'CLOSED');
    await eventually(() => state() === undefined);
  },

  async idleTimeoutMs() {
    const { client, clock, left, peer, state } = await scene(
      {},
      { idleTimeoutMs: 60_000, dwrIntervalMs: 1_000_000 },
    );
    await client.connect(peer.address);
    client.update({ idleTimeoutMs: 20_000 });
    expect(left('idleTimeout')).toBe(60_000);
    clock.increment(50_000);
    await client.request(peer.address, ccr());
    clock.increment(10_000);
    expect(left('idleTimeout')).toBe(10_000);
    // Turned off, the one that runs does nothing.
    client.update({ idleTimeoutMs: 0 });
    clock.increment(10_000);
    expect([state(), left('idleTimeout')]).toEqual(['OPEN', undefined]);
  },

  async maxLifetimeMs() {
    const { client, left, peer } = await scene();
    const other = await makePeer();
    await client.connect(peer.address);
    client.update({ maxLifetimeMs: 40_000 });
    await client.connect(other.address);
    expect([left('maxLifetime'), left('maxLifetime', other.address)]).toEqual([undefined, 40_000]);
    expect(client.explain(peer.address)).not.toContain('For its age');
  },
};
