/**
 * One client, a thousand peers: all are dialled, called and closed by the same code as one.
 *
 *     npx tsx examples/thousand-addresses.ts [COUNT]
 */
import { DiameterClient } from 'diameter-client';
import { CcRequestType, CreditControl, gy } from 'diameter-client/dictionaries/gy';
import { createPeer, type TestPeer } from 'diameter-client/testing';

const count = Number(process.argv[2] ?? 1_000);
const peers: TestPeer[] = [];
for (let i = 0; i < count; i++) {
  const peer = await createPeer({ originHost: `ocs-${i}.example.net` });
  peer.handle(CreditControl, ({ ccRequestNumber, ccRequestType }) => ({ ccRequestNumber, ccRequestType }));
  peers.push(peer);
}

await using client = new DiameterClient({
  originHost: 'dra.example.com',
  originRealm: 'example.com',
  authApplicationIds: [gy.applicationId],
  // Connections that nobody uses are closed, and dialled again on demand.
  idleTimeoutMs: 60_000,
});

const beganAt = performance.now();
const results = await Promise.all(
  peers.map(({ address }) =>
    client.call(address, CreditControl, {
      serviceContextId: '32251@3gpp.org',
      ccRequestType: CcRequestType.EVENT_REQUEST,
      ccRequestNumber: 0,
    }),
  ),
);
const ms = Math.round(performance.now() - beganAt);
const good = results.filter(({ result }) => result.isSuccess).length;
const { activeConnections } = client.stats();
console.log(`${good} of ${count} peers answered within ${ms} ms, over ${activeConnections} connections`);

await client.close();
console.log(`${client.connections().length} connections are left`);
await Promise.all(peers.map((peer) => peer.close()));
