/**
 * A group behind DNS names. Each address of each name is a member; the names are looked up again and again, and the group follows.
 *
 *     npx tsx examples/dns-names.ts
 */
import { lookup } from 'node:dns/promises';
import { setInterval } from 'node:timers/promises';
import { DiameterClient, type GroupMemberOptions, type PeerGroup } from 'diameter-client';
import { CcRequestType, CreditControl, gy } from 'diameter-client/dictionaries/gy';
import { createPeer } from 'diameter-client/testing';

/** Every address of these names. Throws if one of them cannot be looked up. */
async function membersOf(names: readonly string[]): Promise<GroupMemberOptions[]> {
  const found = await Promise.all(
    names.map(async (name) => {
      const [host = '', port = '3868'] = name.split(':');
      const addresses = await lookup(host, { all: true, family: 4 });
      return addresses.map(({ address }) => `${address}:${port}`);
    }),
  );
  return [...new Set(found.flat())].map((address) => ({ address }));
}

/** Looks the names up every so often, until it is aborted. */
async function follow(
  group: PeerGroup,
  names: readonly string[],
  everyMs: number,
  signal: AbortSignal,
): Promise<void> {
  for await (const _ of setInterval(everyMs, undefined, { signal })) {
    // If DNS is down or a name is empty for a moment, the members that we know are better than none.
    const members = await membersOf(names).catch(() => []);
    if (members.length > 0) group.update({ members });
  }
}

// Two peers, of which one is known at first. Your network already has some.
await using one = await createPeer();
await using two = await createPeer();
for (const peer of [one, two]) {
  peer.handle(CreditControl, ({ ccRequestNumber, ccRequestType }) => ({ ccRequestNumber, ccRequestType }));
}
const names = [`localhost:${one.port}`];

await using client = new DiameterClient({
  originHost: 'pgw.example.com',
  originRealm: 'example.com',
  authApplicationIds: [gy.applicationId],
});
const group = client.group('ocs', { members: await membersOf(names), policy: 'least-in-flight' });

async function report(what: string): Promise<void> {
  const answers = Array.from({ length: 10 }, () =>
    client.call(group, CreditControl, {
      serviceContextId: '32251@3gpp.org',
      ccRequestType: CcRequestType.EVENT_REQUEST,
      ccRequestNumber: 0,
    }),
  );
  const hosts = new Set((await Promise.all(answers)).map(({ originHost }) => originHost));
  console.log(`${what}: ${group.members().length} in the group, answers from ${hosts.size}`);
}

function next(event: 'open' | 'close'): Promise<void> {
  return new Promise((resolve) => {
    client.once(event, () => resolve());
  });
}

await report('at first');

const stop = new AbortController();
const following = follow(group, names, 50, stop.signal);
const opened = next('open');
names.push(`localhost:${two.port}`); // somebody adds a server
await opened;
await report('one more');

const closed = next('close');
names.shift(); // the first one is taken out of service
await closed;
await report('one less');
console.log(`its Disconnect-Peer-Request: ${one.received.some(({ commandCode }) => commandCode === 282)}`);

stop.abort();
await following.catch(() => 'aborted');
