import {
  avp,
  AvpCode,
  encodeMessage,
  OverloadedError,
  type Avp,
  type GroupOptions,
  type PeerGroup,
} from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { eventually, makePeer, rejection, settled } from '../support/client.js';
import { ccrsOf, groupScene } from '../support/group.js';
import { seeded } from './node.js';

function request(number = 1, ...avps: readonly Avp[]): Buffer {
  return encodeMessage({
    commandCode: 272,
    applicationId: 4,
    avps: [
      avp.utf8String(AvpCode.sessionId, `client.example.com;1;${number}`),
      avp.utf8String(AvpCode.destinationRealm, 'example.net'),
      ...avps,
    ],
  });
}

async function scene(group: Partial<GroupOptions> = {}, members = 2) {
  const clock = new SimulatedClock();
  const made = await groupScene({
    clock,
    random: seeded(),
    overload: {},
    group,
    peers: Array.from({ length: members }, () => ({})),
  });
  const { client, peers } = made;
  const boundTo = (peer: (typeof peers)[number]) =>
    request(1, avp.utf8String(AvpCode.destinationHost, peer.originHost));
  return {
    ...made,
    clock,
    boundTo,
    /** A peer says something of itself in its next answer. */
    learn: (peer: (typeof peers)[number]) => client.request(made.group, boundTo(peer)),
    /** So many requests one after the other: how many of them were shed, and what each peer got. */
    run: async (target: PeerGroup, count: number, make: (i: number) => Buffer = request) => {
      const before = peers.map((peer) => ccrsOf(peer).length);
      let shed = 0;
      const ask = (number: number) =>
        client.request(target, make(number)).catch((error: unknown) => {
          if (!(error instanceof OverloadedError)) throw error;
          shed++;
        });
      for (let i = 0; i < count; i += 100) {
        await Promise.all(Array.from({ length: Math.min(100, count - i) }, (_, j) => ask(i + j)));
      }
      return { shed, got: peers.map((peer, i) => ccrsOf(peer).length - (before[i] ?? 0)) };
    },
  };
}

describe('a group one of whose members reports overload', () => {
  it('sends what is shed there to another member', async () => {
    const { group, learn, one, run } = await scene({ policy: 'priority' });
    one.behave({ overload: { percentage: 40 } });
    await learn(one);
    const { got, shed } = await run(group, 2_000);
    expect(shed).toBe(0);
    expect(Math.abs((got[1] ?? 0) / 20 - 40)).toBeLessThan(3);
    expect(group.stats().diverted).toBe(got[1]);
  });

  it('asks each member once for each request', async () => {
    const { group, learn, one, run, two } = await scene({ policy: 'priority' });
    one.behave({ overload: { percentage: 50 } });
    two.behave({ overload: { percentage: 50 } });
    await learn(one);
    await learn(two);
    const { got, shed } = await run(group, 2_000);
    expect(Math.abs((got[0] ?? 0) / 20 - 50)).toBeLessThan(3);
    expect(Math.abs((got[1] ?? 0) / 20 - 25)).toBeLessThan(3);
    expect(Math.abs(shed / 20 - 25)).toBeLessThan(3);
  });

  it('refuses at once what all members shed, though other members are down', async () => {
    const { client, group, learn, one, two } = await scene({ policy: 'priority' });
    one.behave({ overload: { percentage: 100 } });
    await learn(one);
    await two.kill();
    await eventually(() => group.members()[1]?.state === 'down');
    const error = await rejection(client.request(group, request()));
    expect(error).toBeInstanceOf(OverloadedError);
    expect(error).toMatchObject({
      address: 'dra',
      delivery: 'not-sent',
      report: { type: 'host', name: one.originHost },
    });
    expect(await rejection(client.send(group, request()))).toBeInstanceOf(OverloadedError);
    expect(group.stats().held).toBe(0);
  });

  it('lets calls wait for another member, and they do not stop those that the member may get', async () => {
    const { client, group, learn, one, two } = await scene({ policy: 'priority' });
    one.behave({ overload: { percentage: 50 } });
    await learn(one);
    for (const peer of [one, two]) peer.behave({ requests: 'ignore' });
    const limits = (ofOne: number) => ({
      peers: { [one.address]: { maxInFlight: ofOne }, [two.address]: { maxInFlight: 1 } },
    });
    client.update(limits(1));
    const before = ccrsOf(one).length;
    const calls = Array.from({ length: 40 }, (_, i) => client.request(group, request(i)));
    const ends = Promise.allSettled(calls);
    expect(group.stats().held).toBe(38);
    client.update(limits(100));
    const got = (await settled(() => ccrsOf(one).length)) - before;
    expect(got).toBeGreaterThan(10);
    expect(got).toBeLessThan(30);
    expect(group.stats().held).toBe(39 - got);
    client.destroy();
    await ends;
  });

  it('does not take back calls that wait when a report comes', async () => {
    const { client, group, one } = await scene({}, 1);
    one.behave({ requests: 'ignore' });
    client.update({ maxInFlight: 1 });
    const calls = Array.from({ length: 10 }, (_, i) => client.request(group, request(i)));
    const ends = Promise.allSettled(calls);
    expect(group.stats().held).toBe(9);
    // An agent brings what the member has said.
    const agent = await makePeer({ onRequest: () => ({ originHost: one.originHost }) });
    agent.behave({ overload: { percentage: 100 } });
    await client.request(agent.address, request());
    expect(client.overload()).toMatchObject([{ name: one.originHost }]);
    client.update({ maxInFlight: 100 });
    await eventually(() => ccrsOf(one).length === 10);
    expect(await rejection(client.request(group, request()))).toBeInstanceOf(OverloadedError);
    client.destroy();
    await ends;
  });

  it.each([false, true])(
    'lets calls that wait go anywhere once the report has ended, others in force or not (%s)',
    async (isOther) => {
      const { client, clock, group, learn, one, two } = await scene({ policy: 'priority' });
      one.behave({ overload: { percentage: 99, validitySeconds: 5 } });
      await learn(one);
      if (isOther) {
        const elsewhere = await makePeer({ onRequest: () => ({ originHost: 'elsewhere.example.net' }) });
        elsewhere.behave({ overload: { percentage: 10, validitySeconds: 3_600 } });
        await client.request(elsewhere.address, request());
      }
      client.update({ peers: { [two.address]: { maxInFlight: 1 } } });
      two.behave({ requests: 'ignore' });
      const before = ccrsOf(one).length;
      const calls = Array.from({ length: 20 }, (_, i) => client.request(group, request(i)));
      const ends = Promise.allSettled(calls);
      await eventually(() => group.stats().held > 0);
      clock.increment(5_000);
      await client.request(group, request());
      await eventually(() => group.stats().held === 0);
      expect(ccrsOf(one).length - before).toBe(20);
      client.destroy();
      await ends;
    },
  );

  it('says of a request that was lost and is shed elsewhere that it may have been delivered', async () => {
    const { client, group, learn, one, two } = await scene({ policy: 'priority' });
    two.behave({ overload: { percentage: 100 } });
    await learn(two);
    one.behave({ requests: 'ignore' });
    const error = rejection(client.request(group, request()));
    await one.waitFor(({ commandCode }) => commandCode === 272);
    one.resetConnections();
    expect(await error).toMatchObject({ name: 'OverloadedError', delivery: 'maybe-delivered' });
  });

  it('does not send elsewhere what has its Destination-Host', async () => {
    const { boundTo, group, learn, one, run } = await scene();
    one.behave({ overload: { percentage: 30 } });
    await learn(one);
    const { got, shed } = await run(group, 1_000, () => boundTo(one));
    expect(got[1]).toBe(0);
    expect(Math.abs(shed / 10 - 30)).toBeLessThan(4);
  });

  it('does not send sessions elsewhere with the policy session', async () => {
    const { group, learn, one, run } = await scene({ policy: 'session' });
    const { got: before } = await run(group, 200);
    one.behave({ overload: { percentage: 100 } });
    await learn(one);
    const { got, shed } = await run(group, 200);
    expect(got).toEqual([0, before[1]]);
    expect(shed).toBe(before[0]);
  });

  it('refuses the share of a report of the realm, wherever requests would go', async () => {
    const { group, learn, one, run } = await scene();
    one.behave({ overload: { type: 'realm', percentage: 30 } });
    await learn(one);
    const { shed } = await run(group, 2_000);
    expect(Math.abs(shed / 20 - 30)).toBeLessThan(3);
    expect(group.stats().diverted).toBe(0);
  });

  it('uses the member in full again once the report has ended', async () => {
    const { clock, group, learn, one, run } = await scene({ policy: 'priority' });
    one.behave({ overload: { percentage: 90, validitySeconds: 5 } });
    await learn(one);
    expect((await run(group, 100)).got[1]).toBeGreaterThan(70);
    one.behaveWell();
    clock.increment(5_000);
    expect((await run(group, 100)).got).toEqual([100, 0]);
  });

  it('leaves members alone whose options have it off', async () => {
    const { client, group, learn, one, run } = await scene({ policy: 'priority' });
    one.behave({ overload: { percentage: 100 } });
    await learn(one);
    client.update({ peers: { [one.address]: { overload: { enabled: false } } } });
    expect((await run(group, 100)).got).toEqual([100, 0]);
  });
});
