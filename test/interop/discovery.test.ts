import { setTimeout as after } from 'node:timers/promises';
import { CreditControl } from 'diameter-client/dictionaries/gy';
import type { DiscoverOptions, PeerGroup } from 'diameter-client';
import { createPeer, type TestPeer } from 'diameter-client/testing';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { makeClient } from './client.js';
import { Bind, startDnsmasq, type ZoneLines } from './name-servers.js';
import { OpenLoop } from './open-loop.js';

const ports = { bind: 5391, dnsmasq: 5392 } as const;
const waiting = { timeout: 20_000, interval: 5 } as const;
const perSecond = 500;

/** A peer that takes its time, so that there is always something in flight. */
async function slowPeer(name: string): Promise<TestPeer> {
  const peer = await createPeer({ originHost: `${name}.example.net`, originRealm: 'example.com' });
  onTestFinished(() => peer.close());
  peer.handle(CreditControl, async ({ ccRequestNumber, ccRequestType }) => {
    await after(20);
    return { ccRequestNumber, ccRequestType };
  });
  return peer;
}

/** An SRV record of a peer, and its address. */
const srv = (name: string, { port }: TestPeer, service = '_diameter._tcp') => [
  `${service} IN SRV 10 1 ${port} ${name}`,
  `${name} IN A 127.0.0.1`,
];

const hasMembers = (group: PeerGroup, ...names: readonly string[]) => {
  const members = group.members().map(({ address }) => address.replace(/\..*/, ''));
  return members.toSorted().join() === names.join();
};

const requestsOf = ({ received }: TestPeer) =>
  received.filter(({ commandCode }) => commandCode === 272).length;
const saidGoodbye = ({ received }: TestPeer) => received.some(({ commandCode }) => commandCode === 282);

/** The members are these, and usable, and each gets requests. */
async function follows(group: PeerGroup, peers: Readonly<Record<string, TestPeer>>): Promise<void> {
  await vi.waitUntil(() => hasMembers(group, ...Object.keys(peers)), waiting);
  await vi.waitUntil(() => group.members().every(({ state }) => state === 'usable'), waiting);
  const before = Object.values(peers).map((peer) => requestsOf(peer));
  await vi.waitUntil(
    () => Object.values(peers).every((peer, i) => requestsOf(peer) >= (before[i] ?? 0) + 20),
    waiting,
  );
}

const outcome = (group: PeerGroup) => {
  const { empty = 0, failed = 0, found = 0 } = group.stats().discovery?.refreshes ?? {};
  return { empty, failed, found };
};

async function scene(
  name: string,
  server: { readonly address: string },
  changes: Partial<DiscoverOptions> = {},
) {
  const client = makeClient(name, { acctApplicationIds: [], requestTimeoutMs: 30_000 });
  const discover = { realm: 'example.net', servers: [server.address], minRefreshMs: 200, ...changes };
  const group = client.group(name, { discover });
  return { client, group };
}

describe.each([
  ['bind9', async (bind: Bind) => bind],
  ['dnsmasq before bind9', (bind: Bind) => startDnsmasq(ports.dnsmasq, bind)],
])('with %s and a TTL of 1 s, the members', (kind, serverFor) => {
  it('follow the zone under load, and stay through SERVFAIL, silence and an empty answer; no request is lost', async () => {
    const [one, two, three] = await Promise.all([slowPeer('one'), slowPeer('two'), slowPeer('three')]);
    const bind = await Bind.start(ports.bind, srv('one', one));
    const server = await serverFor(bind);
    const name = `discovery-${kind.replaceAll(' ', '-')}`;
    const { client, group } = await scene(name, server);
    const load = new OpenLoop(client, group, name, perSecond);
    await follows(group, { one });

    await bind.change([...srv('one', one), ...srv('two', two)]);
    await follows(group, { one, two });

    await bind.change([...srv('two', two), ...srv('three', three)]);
    await follows(group, { three, two });
    await vi.waitUntil(() => saidGoodbye(one), waiting);
    expect(requestsOf(one)).toBeGreaterThan(0);

    const beforeEmpty = outcome(group).empty;
    await bind.change([]);
    await vi.waitUntil(() => outcome(group).empty > beforeEmpty, waiting);
    await follows(group, { three, two });

    // In the way of NAPTR: the application's own record counts, and leads to one of them alone.
    await bind.change([
      '@ IN NAPTR 10 10 "s" "aaa+ap4:diameter.tcp" "" _gy._tcp.example.net.',
      '@ IN NAPTR 5 10 "s" "aaa:diameter.tcp" "" _other._tcp.example.net.',
      ...srv('one', one, '_gy._tcp'),
      ...srv('two', two, '_other._tcp'),
    ]);
    await follows(group, { one });

    const beforeBroken = outcome(group).failed;
    await bind.breakZone();
    await vi.waitUntil(() => outcome(group).failed > beforeBroken, waiting);
    expect(group.stats().discovery?.problem).toMatch(/SERVFAIL|REFUSED/);
    await follows(group, { one });

    await bind.kill();
    const beforeGone = outcome(group).failed;
    await vi.waitUntil(() => outcome(group).failed > beforeGone, waiting);
    await follows(group, { one });

    await bind.mendZone(srv('three', three));
    await follows(group, { three });

    expect(await load.stop()).toEqual([]);
    expect(load.answered).toHaveLength(load.made);
    expect(load.made).toBeGreaterThan(2_000);
  });
});

describe('a hostile zone', () => {
  const thousand: ZoneLines = Array.from({ length: 1_000 }, (_, i) => [
    `_diameter._tcp IN SRV ${i} 1 1 p${i}`,
    `p${i} IN A 127.0.0.1`,
  ]).flat();

  it('of a thousand peers gives a group maxMembers of them, over TCP, and those of the smallest priority', async () => {
    const bind = await Bind.start(ports.bind, thousand);
    const { client, group } = await scene('discovery-thousand', bind, { maxMembers: 20 });
    await vi.waitUntil(() => group.members().length > 0, waiting);
    expect(group.members().map(({ priority }) => priority)).toEqual(Array.from({ length: 20 }, (_, i) => i));
    expect(client.connections()).toHaveLength(20);
    expect(client.explain(group)).toContain('Left out: 980 peers beyond maxMembers (20)');
  });

  it.each([
    ['CNAME records in a circle', ['_diameter._tcp IN CNAME a', 'a IN CNAME b', 'b IN CNAME a'], 'failed'],
    ['NAPTR records in a circle', ['@ IN NAPTR 1 1 "" "aaa:diameter.tcp" "" example.net.'], 'empty'],
    [
      'targets that are no names',
      ['_diameter._tcp IN SRV 1 1 1 10.0.0.1.', '_diameter._tcp IN SRV 1 1 2 a\\000b'],
      'empty',
    ],
    [
      'NAPTR records that lead elsewhere',
      ['@ IN NAPTR 1 1 "a" "aaa:diameter.tcp" "" evil.example.'],
      'empty',
    ],
  ] as const)('with %s gives no member, and harms none that is known', async (_, lines, how) => {
    const peer = await slowPeer('one');
    const bind = await Bind.start(ports.bind, srv('one', peer));
    const { client, group } = await scene('discovery-hostile', bind);
    const load = new OpenLoop(client, group, 'discovery-hostile', perSecond);
    await follows(group, { one: peer });
    await bind.change(lines);
    await vi.waitUntil(() => outcome(group)[how] > 0, waiting);
    await follows(group, { one: peer });
    expect(await load.stop()).toEqual([]);
  });

  it('with private addresses leads to nobody where they are forbidden', async () => {
    const peer = await slowPeer('one');
    const bind = await Bind.start(ports.bind, srv('one', peer));
    const { group } = await scene('discovery-private', bind, { allowPrivateAddresses: false });
    await vi.waitUntil(() => group.members()[0]?.connection.lastError !== undefined, waiting);
    expect(String(group.members()[0]?.connection.lastError?.cause)).toContain('private addresses alone');
    expect(peer.accepted).toBe(0);
  });

  it('with addresses at which nobody listens besides the good one, the peer is connected all the same', async () => {
    const peer = await slowPeer('one');
    const bind = await Bind.start(ports.bind, [
      ...srv('one', peer),
      'one IN A 127.0.0.66',
      'one IN AAAA ::1',
    ]);
    const { client, group } = await scene('discovery-race', bind);
    await client.connect(group);
    expect(group.members()[0]?.state).toBe('usable');
  });
});
