import { avp, AvpCode, UnableToDeliverError } from 'diameter-client';
import { CcRequestType, CreditControl, gy } from 'diameter-client/dictionaries/gy';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { Routes } from '../../src/group/routes.js';
import { eventually, makeClient, makePeer, rejection, turn } from '../support/client.js';
import { ccrsOf, groupScene, isCcr } from '../support/group.js';
import { ccr } from '../support/messages.js';

const fields = {
  serviceContextId: '32251@3gpp.org',
  ccRequestType: CcRequestType.EVENT_REQUEST,
  ccRequestNumber: 7,
};
const realmOf = (peer: Parameters<typeof ccrsOf>[0]) =>
  ccrsOf(peer).map((request) => request.find(AvpCode.destinationRealm)?.utf8String());

describe('routes', () => {
  function routesTo(
    ...matches: readonly { readonly realm?: string; readonly application?: number }[]
  ): Routes {
    const routes = new Routes();
    for (const match of matches) {
      routes.set(match, `${match.realm ?? '*'} ${match.application ?? '*'}`);
    }
    return routes;
  }

  it('lead by realm and application, then by realm, then by application, then anywhere', () => {
    const routes = routesTo({}, { application: 4 }, { realm: 'a.net' }, { realm: 'a.net', application: 4 });
    expect(routes.of('a.net', 4).target).toBe('a.net 4');
    expect(routes.of('a.net', 5).target).toBe('a.net *');
    expect(routes.of('b.net', 4).target).toBe('* 4');
    expect(routes.of('b.net', 5).target).toBe('* *');
  });

  it('compare realms in any case of their letters', () => {
    expect(routesTo({ realm: 'A.Net' }).of('a.nET', 4).target).toBe('A.Net *');
  });

  it('lead a call without realm to the only route of its application, or else to one without realm', () => {
    expect(routesTo({ realm: 'a.net', application: 4 }).of(undefined, 4).target).toBe('a.net 4');
    const two = routesTo({ realm: 'a.net', application: 4 }, { realm: 'b.net', application: 4 }, {});
    expect(two.of(undefined, 4).target).toBe('* *');
  });

  it('are replaced by later ones for the same calls', () => {
    const routes = new Routes();
    routes.set({ realm: 'a.net' }, 'one');
    routes.set({ realm: 'A.NET' }, 'two');
    expect(routes.of('a.net', 4).target).toBe('two');
  });

  it('tell what there is where none leads', () => {
    const to = (realm: string | undefined) => () => routesTo({ realm: 'a.net', application: 4 }).of(realm, 5);
    expect(to('b.net')).toThrow(UnableToDeliverError);
    expect(to('b.net')).toThrow(
      'No route leads to realm b.net, application 5: there are realm a.net, application 4',
    );
    expect(to(undefined)).toThrow('a call without Destination-Realm');
    expect(() => new Routes().of('a.net', 4)).toThrow('client.route() was not called');
  });

  it('are refused by the name of the field that is wrong', () => {
    const set = (match: object) => () => new Routes().set(match, 'one');
    expect(set({ realm: 'a b' })).toThrow(expect.objectContaining({ field: 'match.realm' }));
    expect(set({ application: -1 })).toThrow(expect.objectContaining({ field: 'match.application' }));
    expect(set({ relm: 'a' })).toThrow(expect.objectContaining({ field: 'match.relm' }));
    const client = makeClient();
    expect(() => client.route({}, 'a b')).toThrow(expect.objectContaining({ name: 'InvalidAddressError' }));
  });
});

describe('a call without an address', () => {
  it('goes where its realm and application lead, and gets the realm of its route if it has none', async () => {
    const { client, group, one } = await groupScene({ peers: [{}] });
    const other = await makePeer();
    client.route({ realm: 'a.net', application: gy }, group).route({ realm: 'b.net' }, other.address);
    await client.call(CreditControl, fields);
    await client.call(CreditControl, { ...fields, destinationRealm: 'B.net' });
    expect(realmOf(one)).toEqual(['a.net']);
    expect(realmOf(other)).toEqual(['B.net']);
  });

  it('goes to the group that has the peer of its Destination-Host, whatever the routes', async () => {
    const { client, one, two } = await groupScene();
    const other = await makePeer();
    client.route({}, other.address);
    await client.call(CreditControl, { ...fields, destinationHost: two.originHost.toUpperCase() });
    expect([ccrsOf(one).length, ccrsOf(two).length, ccrsOf(other).length]).toEqual([0, 1, 0]);
    await client.call(CreditControl, { ...fields, destinationHost: 'elsewhere.example.net' });
    expect(ccrsOf(other)).toHaveLength(1);
  });

  it('says what is wrong with fields that are no object', async () => {
    const { client, group } = await groupScene({ peers: [{}] });
    client.route({ realm: 'a.net', application: gy }, group);
    for (const nothing of [undefined, null, 5]) {
      // What a program without types may pass.
      const error = await rejection(client.call(CreditControl, nothing as never));
      expect(error.message).toContain('fields of Credit-Control must be an object');
    }
  });

  it('fails with UnableToDeliverError where no route leads', async () => {
    const error = await rejection(makeClient().call(CreditControl, fields));
    expect(error).toMatchObject({ name: 'UnableToDeliverError', delivery: 'not-sent', resultCode: 3002 });
  });
});

describe('a typed call to a group', () => {
  it('has the realm of the peer, and its Destination-Host leads to that member', async () => {
    const { client, group, one, two } = await groupScene();
    await client.call(group, CreditControl, fields);
    expect(realmOf(one)).toEqual([one.originRealm]);
    await client.call(group, CreditControl, { ...fields, destinationHost: two.originHost });
    expect(ccrsOf(two)).toHaveLength(1);
  });

  it('is sent again as the same message with the T flag', async () => {
    const { client, group, one, two } = await groupScene({ peers: [{ onRequest: () => undefined }, {}] });
    const call = client.call(group, CreditControl, fields);
    const first = await one.waitFor(isCcr);
    one.closeConnections();
    expect((await call).result.isSuccess).toBe(true);
    const [second] = ccrsOf(two);
    expect(second?.isRetransmitted).toBe(true);
    expect(second?.bytes.subarray(20)).toEqual(first.bytes.subarray(20));
    expect(second?.endToEndId).toBe(first.endToEndId);
  });

  it('waits for a peer to tell its realm, within its time', async () => {
    const clock = new SimulatedClock();
    const peer = await makePeer({ behaviour: { cer: 'ignore' } });
    const client = makeClient({ clock, cerTimeoutMs: 100_000 });
    const group = client.group('dra', { members: [{ address: peer.address }] });
    const error = rejection(client.call(group, CreditControl, fields, { timeoutMs: 1_000 }));
    await eventually(() => peer.accepted === 1);
    await turn();
    clock.increment(1_100);
    expect(await error).toMatchObject({ delivery: 'not-sent', address: 'dra' });
  });

  it('tells which field is wrong before anything is sent', async () => {
    const { client, group, one } = await groupScene({ peers: [{}] });
    const wrong = { ...fields, ccRequestNumber: -1 };
    expect(await rejection(client.call(group, CreditControl, wrong))).toMatchObject({
      name: 'InvalidMessageError',
    });
    expect(ccrsOf(one)).toEqual([]);
  });
});

describe('client.send to a group', () => {
  it("resolves when a member's socket has the bytes; the answer comes as 'message'", async () => {
    const { client, group, one } = await groupScene({ peers: [{}] });
    const answers: number[] = [];
    client.on('message', ({ resultCode = 0 }) => answers.push(resultCode));
    await client.send(group, ccr());
    await eventually(() => answers.length === 1);
    expect(ccrsOf(one)).toHaveLength(1);
  });

  it('refuses an answer, which belongs to the peer that has asked', async () => {
    const { client, group } = await groupScene({ peers: [{}] });
    const answer = ccr();
    answer[4] = 0;
    const error = await rejection(client.send(group, answer));
    expect(error).toMatchObject({ name: 'InvalidMessageError', delivery: 'not-sent' });
    expect(error.message).toContain('an answer goes to the peer that has asked');
  });

  it('does not send twice what was lost', async () => {
    const { client, group, one, two } = await groupScene({ peers: [{ onRequest: () => undefined }, {}] });
    await client.send(group, ccr());
    await one.waitFor(isCcr);
    const lost = eventually(() => group.members()[0]?.state === 'down');
    one.closeConnections();
    await lost;
    await client.request(group, ccr({ avps: [avp.unsigned32(415, 1)] }));
    expect(ccrsOf(two)).toHaveLength(1);
  });
});

describe('client.connect to a group', () => {
  it('resolves with a member that is open, though others are not', async () => {
    const dead = await makePeer();
    await dead.close();
    const peer = await makePeer();
    const client = makeClient();
    const members = [{ address: dead.address }, { address: peer.address }];
    const group = client.group('dra', { members });
    expect((await client.connect(group)).address).toBe(peer.address);
    expect((await client.connect(group)).state).toBe('OPEN');
  });

  it('fails where none opens in time, and says what they do', async () => {
    const clock = new SimulatedClock();
    const peer = await makePeer({ behaviour: { cer: 'ignore' } });
    const client = makeClient({ clock, cerTimeoutMs: 100_000 });
    const group = client.group('dra', { members: [{ address: peer.address }] });
    const error = rejection(client.connect(group, { timeoutMs: 1_000 }));
    await eventually(() => client.connection(peer.address)?.state === 'CER_SENT');
    clock.increment(1_100);
    expect(await error).toBeInstanceOf(UnableToDeliverError);
    expect((await error).message).toBe(
      `No member of group dra is open after 1000 ms: ${peer.address} CER_SENT`,
    );
  });

  it('ends with the reason of its signal', async () => {
    const peer = await makePeer({ behaviour: { cer: 'ignore' } });
    const client = makeClient();
    const group = client.group('dra', { members: [{ address: peer.address }] });
    const abort = new AbortController();
    const error = rejection(client.connect(group, { signal: abort.signal }));
    abort.abort(new Error('enough'));
    expect((await error).message).toBe('enough');
  });
});
