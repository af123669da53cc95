/**
 * A realm found by DNS. The members of the group are the peers that DNS tells of; the zone changes under traffic, and DNS fails.
 *
 *     npx tsx examples/realm.ts
 *     npx tsx examples/realm.ts example.net
 *
 * With the name of a realm, it asks the name servers of the system. Without one, it starts three embedded peers, and answers
 * the questions itself.
 */
import { DiameterClient, type Resolver, type SrvRecord } from 'diameter-client';
import { CcRequestType, CreditControl, gy } from 'diameter-client/dictionaries/gy';
import { createPeer, type TestPeer } from 'diameter-client/testing';

const realm = process.argv[2] ?? 'example.net';

/** What a zone could say: SRV records of these peers, for a tenth of a second. */
class Zone implements Resolver {
  peers: readonly TestPeer[] = [];
  isDown = false;

  async naptr() {
    return [];
  }

  async srv(): Promise<readonly SrvRecord[]> {
    if (this.isDown) throw new Error('SERVFAIL');
    return this.peers.map(({ originHost, port }) => ({
      priority: 10,
      weight: 1,
      port,
      target: originHost,
      ttl: 0.1,
    }));
  }

  async addresses() {
    return [{ address: '127.0.0.1', ttl: 0.1 }];
  }
}

await using client = new DiameterClient({
  originHost: 'pgw.example.com',
  originRealm: 'example.com',
  authApplicationIds: [gy.applicationId],
});

if (process.argv[2] === undefined) await withEmbeddedPeers();
else {
  const ocs = client.group('ocs', { discover: { realm } });
  await client.connect(ocs).catch((error: unknown) => console.log(String(error)));
  console.log(client.explain(ocs));
}

async function withEmbeddedPeers(): Promise<void> {
  const zone = new Zone();
  const ocs = client.group('ocs', {
    discover: { realm, resolver: zone, minRefreshMs: 50 },
    policy: 'least-in-flight',
  });
  client.route({ realm }, ocs);

  const peers = await Promise.all(
    ['ocs1', 'ocs2', 'ocs3'].map((name) =>
      createPeer({ originHost: `${name}.${realm}`, originRealm: realm }),
    ),
  );
  for (const peer of peers) {
    peer.handle(CreditControl, ({ ccRequestNumber, ccRequestType }) => ({ ccRequestNumber, ccRequestType }));
  }
  const [one, two, three] = peers as [TestPeer, TestPeer, TestPeer];

  let asked = 0;
  let failed = 0;
  /** Ten calls at once. */
  const ask = async () => {
    const calls = Array.from({ length: 10 }, () =>
      client.call(CreditControl, {
        destinationRealm: realm,
        serviceContextId: '32251@3gpp.org',
        ccRequestType: CcRequestType.EVENT_REQUEST,
        ccRequestNumber: asked++,
      }),
    );
    const ends = await Promise.allSettled(calls);
    failed += ends.filter(({ status }) => status === 'rejected').length;
  };
  /** Calls go on until the members are these, and usable. */
  const untilMembersAre = async (...wanted: readonly TestPeer[]) => {
    const isSo = () =>
      ocs.members().length === wanted.length && ocs.members().every(({ state }) => state === 'usable');
    do await ask();
    while (!isSo());
    const names = ocs.members().map(({ address }) => address.split('.')[0]);
    console.log(`members: ${names.join(', ')}`);
  };

  // A call is held until DNS tells of somebody.
  zone.peers = [one];
  await untilMembersAre(one);
  zone.peers = [one, two, three]; // servers are added
  await untilMembersAre(one, two, three);
  zone.peers = [two, three]; // one is taken out of service
  await untilMembersAre(two, three);
  console.log(
    `ocs1 was told goodbye: ${await one.waitFor(({ commandCode }) => commandCode === 282).then(() => true)}`,
  );

  zone.isDown = true; // DNS fails
  const failures = () => ocs.stats().discovery?.refreshes.failed ?? 0;
  while (failures() === 0) await ask();
  await untilMembersAre(two, three);
  console.log(`DNS: ${ocs.stats().discovery?.problem}; ${failed} of all calls have failed`);

  await client.close();
  await Promise.all(peers.map((peer) => peer.close()));
}
