/**
 * Two DRAs as one target. First one works and the other stands by; it dies with a request in flight, and comes back. Then both
 * work, three to one.
 *
 *     npx tsx examples/two-dras.ts
 */
import { DiameterClient, type DiameterMessage } from 'diameter-client';
import { CcRequestType, CreditControl, gy } from 'diameter-client/dictionaries/gy';
import { createPeer, type TestPeer } from 'diameter-client/testing';

// The DRAs. Your operator already has them.
await using dra1 = await createPeer({
  originHost: 'dra1.example.net',
  authApplicationIds: [gy.applicationId],
});
await using dra2 = await createPeer({
  originHost: 'dra2.example.net',
  authApplicationIds: [gy.applicationId],
});
for (const dra of [dra1, dra2]) {
  dra.handle(CreditControl, ({ ccRequestNumber, ccRequestType }) => ({ ccRequestNumber, ccRequestType }));
}

await using client = new DiameterClient({
  originHost: 'pgw.example.com',
  originRealm: 'example.com',
  authApplicationIds: [gy.applicationId],
  reconnect: { initialDelayMs: 100 },
});
const dras = client.group('dras', {
  members: [
    { address: dra1.address, priority: 0 },
    { address: dra2.address, priority: 1 }, // stands by
  ],
  failbackMs: 0, // for this program; the default spares a DRA that has just started
});
client.route({ application: gy }, dras);

const isCcr = ({ commandCode, isRequest }: DiameterMessage) =>
  commandCode === CreditControl.code && isRequest;
const ccrsOf = (dra: TestPeer) => dra.received.filter(isCcr);

async function charge(): Promise<string> {
  const answer = await client.call(CreditControl, {
    serviceContextId: '32251@3gpp.org',
    ccRequestType: CcRequestType.EVENT_REQUEST,
    ccRequestNumber: 0,
  });
  return `${answer.result.name} from ${answer.originHost}`;
}

async function shares(calls: number): Promise<string> {
  const before = [dra1, dra2].map((dra) => ccrsOf(dra).length);
  await Promise.all(Array.from({ length: calls }, charge));
  const counts = [dra1, dra2].map((dra, i) => ccrsOf(dra).length - (before[i] ?? 0));
  return `dra1 ${counts[0]}, dra2 ${counts[1]}`;
}

// A group connects its members by itself. Wait for them only where you must know that they are there.
await Promise.all(dras.members().map(({ address }) => client.connect(address)));
console.log(`active and standby: ${await shares(10)}`);

dra1.behave({ requests: 'ignore' });
const had = ccrsOf(dra1).length;
const inFlight = charge();
await dra1.waitFor(() => ccrsOf(dra1).length > had);
await dra1.kill();
console.log(`dra1 has died: ${await inFlight}`);
const repeated = ccrsOf(dra2).at(-1);
console.log(
  `T flag: ${repeated?.isRetransmitted}, same End-to-End Identifier: ${repeated?.endToEndId === ccrsOf(dra1).at(-1)?.endToEndId}`,
);
console.log(`failovers: ${JSON.stringify(dras.stats().failovers)}`);

dra1.behaveWell();
await dra1.start();
await client.connect(dra1.address);
console.log(`dra1 is back: ${await shares(10)}`);

dras.update({
  policy: 'weighted',
  members: [
    { address: dra1.address, weight: 3 },
    { address: dra2.address, weight: 1 },
  ],
});
console.log(`weighted, 3 to 1: ${await shares(400)}`);
