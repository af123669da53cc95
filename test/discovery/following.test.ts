import type { DiameterClientOptions, DiscoverOptions, PeerGroup } from 'diameter-client';
import type { TestPeer } from 'diameter-client/testing';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { common, CreditControl } from '../session/scene.js';
import { deferred, eventually, makeClient, makePeer, rejection, turn } from '../support/client.js';
import { countingTimers } from '../support/counting-timers.js';
import { FakeDns, type Zone } from '../support/dns.js';
import { allUsable, ccrsOf, isCcr } from '../support/group.js';
import { ccr } from '../support/messages.js';

const tcp = '_diameter._tcp.example.net';

/** SRV records of these peers, as `one.example.net`, `two.example.net`. */
function zoneOf(...peers: readonly TestPeer[]): Zone {
  const names = ['one', 'two', 'three'];
  return { srv: { [tcp]: peers.map(({ port }, i) => ({ target: `${names[i]}.example.net`, port })) } };
}

async function scene(changes: Partial<DiscoverOptions> = {}, options: Partial<DiameterClientOptions> = {}) {
  const clock = new SimulatedClock();
  const one = await makePeer();
  const two = await makePeer();
  const dns = new FakeDns(zoneOf(one, two));
  const client = makeClient({ clock, random: () => 0, ...options });
  const group = client.group('dra', { discover: { realm: 'example.net', resolver: dns, ...changes } });
  /** Time passes, and DNS is asked once more. */
  const refreshed = async (ms: number) => {
    const before = refreshesOf(group);
    clock.increment(ms);
    await eventually(() => refreshesOf(group) > before, 'a refresh');
  };
  return { client, clock, dns, group, one, two, refreshed };
}

function refreshesOf(group: PeerGroup): number {
  const { empty, failed, found } = group.stats().discovery?.refreshes ?? { empty: 0, failed: 0, found: 0 };
  return empty + failed + found;
}

const addressesOf = (group: PeerGroup) => group.members().map(({ address }) => address);

describe('a group that follows DNS', () => {
  it('has the peers of the realm as its members, and sends to them', async () => {
    const { client, dns, group, one, two } = await scene();
    await client.connect(group);
    expect(addressesOf(group)).toEqual([`one.example.net:${one.port}`, `two.example.net:${two.port}`]);
    expect(dns.asked.slice(0, 2)).toEqual(['NAPTR example.net', `SRV ${tcp}`]);
    await allUsable(group);
    expect((await client.request(group, ccr())).resultCode).toBe(2001);
    expect(group.policy).toBe('weighted');
  });

  it('holds calls until the first answer', async () => {
    const { client, group } = await scene();
    expect(group.members()).toEqual([]);
    expect((await client.request(group, ccr())).resultCode).toBe(2001);
  });

  it.each(['group', 'client'])(
    'lets go with PoolClosedError of whoever waits for its first answer when the %s is closed',
    async (which) => {
      const never = () => new Promise<never>(() => {});
      const client = makeClient();
      const resolver = { naptr: never, srv: never, addresses: never };
      const group = client.group('dra', { discover: { realm: 'example.net', resolver } });
      const ends = [
        client.connect(group),
        client.request(group, ccr()),
        client.call(group, CreditControl, { ...common, ccRequestType: 4, ccRequestNumber: 0 }),
      ].map((each) => rejection(each));
      if (which === 'group') group.close();
      else await client.close();
      expect((await Promise.all(ends)).map(({ name }) => name)).toEqual(ends.map(() => 'PoolClosedError'));
    },
  );

  it('asks again a resolver that has not answered, and leaves no timer when it is closed meanwhile', async () => {
    const simulated = new SimulatedClock();
    const { clock, timers } = countingTimers(simulated);
    let asked = 0;
    const never = () => {
      asked++;
      return new Promise<never>(() => {});
    };
    const client = makeClient({ clock });
    const discover = { realm: 'example.net', queryTimeoutMs: 100, minRefreshMs: 1_000 };
    const resolver = { naptr: never, srv: never, addresses: never };
    const group = client.group('dra', { discover: { ...discover, resolver } });
    simulated.increment(1_600);
    await eventually(() => refreshesOf(group) === 1);
    expect(group.stats().discovery?.problem).toContain('resolver has not answered within 1600 ms');
    simulated.increment(2_000);
    await eventually(() => asked === 2);
    client.destroy();
    await turn();
    expect([...timers]).toEqual([]);
  });

  it('asks again when the TTL is over, and not before', async () => {
    const { clock, dns, group, refreshed } = await scene();
    await eventually(() => refreshesOf(group) === 1);
    const before = dns.asked.filter((question) => question.startsWith('NAPTR')).length;
    clock.increment(59_000);
    await turn();
    expect(dns.asked.filter((question) => question.startsWith('NAPTR'))).toHaveLength(before);
    await refreshed(1_000);
  });

  it('takes in a peer that DNS adds, and lets go of one that it removes once what is in flight there is answered', async () => {
    const { promise, resolve } = deferred<object>();
    const one = await makePeer({ onRequest: () => promise });
    const { client, dns, group, refreshed } = await scene();
    dns.zone = zoneOf(one);
    await refreshed(60_000);
    await allUsable(group);
    const call = client.request(group, ccr(), { timeoutMs: 100_000 });
    await one.waitFor(isCcr);
    const three = await makePeer();
    dns.zone = { srv: { [tcp]: [{ target: 'three.example.net', port: three.port }] } };
    await refreshed(60_000);
    expect(addressesOf(group)).toEqual([`three.example.net:${three.port}`]);
    await allUsable(group);
    await client.request(group, ccr());
    expect(ccrsOf(three)).toHaveLength(1);
    resolve({ resultCode: 2001 });
    expect((await call).resultCode).toBe(2001);
    await one.waitFor(({ commandCode }) => commandCode === 282);
  });

  it.each([
    ['does not answer', (dns: FakeDns) => (dns.failure = new Error('SERVFAIL')), 'failed', 'SERVFAIL'],
    ['tells of no peer any more', (dns: FakeDns) => (dns.zone = {}), 'empty', 'DNS tells of no peer'],
  ] as const)(
    'keeps its members while DNS %s, and asks again after growing delays',
    async (_, spoil, outcome, problem) => {
      const { clock, dns, group, refreshed } = await scene();
      await eventually(() => group.members().length === 2);
      const good = dns.zone;
      spoil(dns);
      await refreshed(60_000);
      const delays: number[] = [];
      for (let i = 0; i < 5; i++) {
        const delay = (group.stats().discovery?.nextAt ?? 0) - clock.now();
        delays.push(delay);
        await refreshed(delay);
      }
      expect(delays).toEqual([4_500, 9_000, 18_000, 36_000, 54_000]);
      expect(group.members()).toHaveLength(2);
      expect(group.stats().discovery).toMatchObject({ refreshes: { found: 1, [outcome]: 6 }, problem });
      dns.failure = undefined;
      dns.zone = good;
      await refreshed(60_000);
      expect(group.stats().discovery).toMatchObject({ refreshes: { found: 2 }, problem: undefined });
    },
  );

  it('says why calls wait, and fails them after hold.maxMs, where DNS has never answered', async () => {
    const { client, clock, dns, group } = await scene();
    dns.failure = new Error('SERVFAIL');
    const error = rejection(client.request(group, ccr(), { timeoutMs: 100_000 }));
    await eventually(() => refreshesOf(group) === 1);
    expect(client.explain(group)).toContain('SERVFAIL');
    for (let s = 0; s < 31; s++) clock.increment(1_000);
    expect((await error).message).toContain('no member is known of realm example.net: SERVFAIL');
  });

  it('connects as soon as DNS tells of members, and says why not if it does not in time', async () => {
    const { client, clock, dns, group } = await scene();
    dns.failure = new Error('SERVFAIL');
    const connecting = client.connect(group, { timeoutMs: 10_000 });
    const failing = rejection(client.connect(group, { timeoutMs: 1_000 }));
    await eventually(() => refreshesOf(group) === 1);
    clock.increment(1_000);
    expect((await failing).message).toContain('SERVFAIL');
    dns.failure = undefined;
    clock.increment(4_000);
    expect((await connecting).state).toBe('OPEN');
  });

  it('takes a part of the members if it has none yet, and otherwise keeps those that it has', async () => {
    const clock = new SimulatedClock();
    const lead = (replacement: string, order: number) => ({ replacement, order, flags: 'a' });
    const dns = new FakeDns({
      naptr: { 'example.net': [lead('one.example.net', 1), { replacement: '_b.example.net', order: 2 }] },
    });
    dns.srv = async () => {
      throw new Error('SERVFAIL');
    };
    const client = makeClient({ clock, random: () => 0 });
    const group = client.group('dra', { discover: { realm: 'example.net', resolver: dns } });
    await eventually(() => refreshesOf(group) === 1);
    expect(addressesOf(group)).toEqual(['one.example.net:3868']);
    dns.zone = {
      naptr: { 'example.net': [lead('two.example.net', 1), { replacement: '_b.example.net', order: 2 }] },
    };
    clock.increment(5_000);
    await eventually(() => refreshesOf(group) === 2);
    expect(addressesOf(group)).toEqual(['one.example.net:3868']);
    expect(group.stats().discovery).toMatchObject({ refreshes: { failed: 2 }, problem: 'SERVFAIL' });
  });

  it('takes no answer that comes after it was closed', async () => {
    const { promise, resolve } = deferred<undefined>();
    const clock = new SimulatedClock();
    const dns = new FakeDns({ naptr: { 'example.net': [{ replacement: 'one.example.net', flags: 'a' }] } });
    const asked = dns.naptr.bind(dns);
    dns.naptr = async (name) => {
      await promise;
      return asked(name);
    };
    const client = makeClient({ clock });
    const group = client.group('dra', { discover: { realm: 'example.net', resolver: dns } });
    group.close();
    resolve(undefined);
    await turn();
    expect([group.members().length, refreshesOf(group), client.connections().length]).toEqual([0, 0, 0]);
  });

  it('asks no more once it, or its client, is closed', async () => {
    for (const close of ['group', 'client'] as const) {
      const { client, clock, dns, group } = await scene();
      await client.connect(group);
      if (close === 'group') group.close();
      else void client.close();
      const asked = dns.asked.length;
      for (let s = 0; s < 120; s++) clock.increment(1_000);
      await turn();
      expect(dns.asked).toHaveLength(asked);
      client.destroy();
    }
  });
});
