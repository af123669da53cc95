import { avp, AvpCode, InvalidConfigError } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { eventually, makeClient, makePeer, rejection } from '../support/client.js';
import { allUsable, ccrsOf, isCcr } from '../support/group.js';
import { ccr } from '../support/messages.js';

const secondIdentity = 'client-2.example.com';
const busy = { onRequest: () => ({ resultCode: 3004 }) };
const never = { onRequest: () => undefined };

/** A group of one peer with two connections, on which we have two identities. */
async function twoConnections(given: Parameters<typeof makePeer>[0] = {}) {
  const peer = await makePeer(given);
  const second = `${peer.address}#2`;
  const client = makeClient({ peers: { [second]: { originHost: secondIdentity } } });
  const group = client.group('ocs', {
    members: [{ address: peer.address }],
    connectionsPerAddress: 2,
    policy: 'least-in-flight',
  });
  await allUsable(group);
  return { client, group, peer, second };
}

const hostsOf = (peer: Awaited<ReturnType<typeof makePeer>>) =>
  peer.received
    .filter(({ commandCode }) => commandCode === 257)
    .map((cer) => cer.find(AvpCode.originHost)?.utf8String());

describe('connectionsPerAddress', () => {
  it('makes several connections to each address, each with its own identity, and spreads requests over them (C-023)', async () => {
    const { client, group, peer, second } = await twoConnections();
    expect(group.members().map(({ address }) => address)).toEqual([peer.address, second]);
    expect(peer.sockets).toHaveLength(2);
    expect(new Set(hostsOf(peer))).toEqual(new Set([secondIdentity, 'client.example.com']));
    await Promise.all(Array.from({ length: 10 }, () => client.request(group, ccr())));
    for (const { connection } of group.members()) expect(connection.stats().requests).toBe(5);
  });

  it('is refused where two connections would have the same two identities (RFC 6733 §2.1)', async () => {
    const client = makeClient();
    const make = () => client.group('ocs', { members: [{ address: 'ocs' }], connectionsPerAddress: 2 });
    expect(make).toThrow(InvalidConfigError);
    expect(make).toThrow(
      'connectionsPerAddress (2) makes ocs:3868 and ocs:3868#2 two connections of client.example.com to one peer',
    );
    expect(client.groups()).toEqual([]);
    expect(client.connections()).toEqual([]);
  });

  it('needs no second identity with allowSameOriginHost', async () => {
    const peer = await makePeer();
    const client = makeClient({ allowSameOriginHost: true });
    const group = client.group('ocs', { members: [{ address: peer.address }], connectionsPerAddress: 3 });
    await allUsable(group);
    expect(peer.sockets).toHaveLength(3);
  });

  it('numbers the connections itself', async () => {
    const client = makeClient({ allowSameOriginHost: true });
    const make = () => client.group('ocs', { members: [{ address: 'ocs#2' }], connectionsPerAddress: 2 });
    expect(make).toThrow('members[0].address must be ocs:3868, since connectionsPerAddress (2)');
  });

  it('can be changed: what is not needed any more is closed', async () => {
    const { group, peer } = await twoConnections();
    group.update({ connectionsPerAddress: 1 });
    expect(group.members().map(({ address }) => address)).toEqual([peer.address]);
    await eventually(() => peer.sockets.length === 1);
    group.update({ connectionsPerAddress: 2 });
    await allUsable(group);
    expect(peer.sockets).toHaveLength(2);
  });
});

describe('an address with a number', () => {
  it('is a connection of its own, with the options of its place below its own', async () => {
    const peer = await makePeer();
    const second = `${peer.address}#2`;
    const client = makeClient({
      peers: {
        [peer.address]: { originRealm: 'place.example.com' },
        [second]: { originHost: secondIdentity },
      },
    });
    await Promise.all([client.connect(peer.address), client.connect(second)]);
    expect(client.connections().map(({ address }) => address)).toEqual([peer.address, second]);
    const realms = peer.received
      .filter(({ commandCode }) => commandCode === 257)
      .map((cer) => cer.find(AvpCode.originRealm)?.utf8String());
    expect(realms).toEqual(['place.example.com', 'place.example.com']);
  });

  it('is refused by the client like any second connection to one peer, without an identity of its own', async () => {
    const peer = await makePeer();
    const client = makeClient();
    await client.connect(peer.address);
    const error = await rejection(client.connect(`${peer.address}#2`));
    expect(error.message).toContain(`is already connected at ${peer.address}`);
  });
});

describe('a request that is bound to a peer with two connections', () => {
  const bound = (host: string) => ccr({ avps: [avp.utf8String(AvpCode.destinationHost, host)] });

  it('goes over the one that has less to do', async () => {
    const { client, group, peer } = await twoConnections();
    await Promise.all(Array.from({ length: 10 }, () => client.request(group, bound(peer.originHost))));
    for (const { connection } of group.members()) expect(connection.stats().requests).toBe(5);
  });

  it('goes over the other one when its connection is lost, with the T flag', async () => {
    const { client, group, peer } = await twoConnections({
      onRequest(request, socket) {
        if (request.isRetransmitted) return { resultCode: 2001 };
        socket.reset();
        return undefined;
      },
    });
    expect((await client.request(group, bound(peer.originHost))).resultCode).toBe(2001);
    const [first, second] = ccrsOf(peer);
    expect(first?.isRetransmitted).toBe(false);
    expect(second?.endToEndId).toBe(first?.endToEndId);
    expect(group.stats().failovers.lost).toBe(1);
  });

  it('fails when both are lost', async () => {
    const { client, group, peer } = await twoConnections(never);
    const call = rejection(client.request(group, bound(peer.originHost)));
    await peer.waitFor(isCcr);
    await peer.kill();
    expect(await call).toMatchObject({ name: 'UnableToDeliverError', delivery: 'maybe-delivered' });
  });
});

describe('a request that a peer with two connections passes back', () => {
  it('does not go to the same peer again', async () => {
    const { client, group, peer } = await twoConnections(busy);
    expect((await client.request(group, ccr())).resultCode).toBe(3004);
    expect(ccrsOf(peer)).toHaveLength(1);
  });
});
