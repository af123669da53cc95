import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { deferred, entered, eventually, makePeer, rejection } from '../support/client.js';
import { allUsable, ccrsOf, groupScene, isCcr } from '../support/group.js';
import { ccr } from '../support/messages.js';

const never = { onRequest: () => undefined };

describe('group.update', () => {
  it('adds a member, which is connected at once and gets its share', async () => {
    const { client, group, one } = await groupScene({ peers: [{}], group: { policy: 'least-in-flight' } });
    const added = await makePeer();
    group.update({ members: [{ address: one.address }, { address: added.address }] });
    await allUsable(group);
    for (let i = 0; i < 4; i++) await client.request(group, ccr());
    expect([ccrsOf(one).length, ccrsOf(added).length]).toEqual([2, 2]);
  });

  it('removes a member: what is in flight there is answered, new calls go elsewhere, and its connection is closed', async () => {
    const { promise, resolve } = deferred<object>();
    const { client, group, one, two } = await groupScene({ peers: [{ onRequest: () => promise }, {}] });
    const call = client.request(group, ccr());
    await one.waitFor(isCcr);
    group.update({ members: [{ address: two.address }] });
    await client.request(group, ccr());
    expect([ccrsOf(one).length, ccrsOf(two).length]).toEqual([1, 1]);
    resolve({ resultCode: 4001 });
    expect((await call).resultCode).toBe(4001);
    await one.waitFor(({ commandCode }) => commandCode === 282);
    await eventually(() => client.connection(one.address) === undefined);
  });

  it('lets what is in flight at a removed member go to another one where that does not answer in dprTimeoutMs', async () => {
    const { client, group, one, two } = await groupScene({ peers: [never, {}], dprTimeoutMs: 20 });
    const call = client.request(group, ccr());
    await one.waitFor(isCcr);
    group.update({ members: [{ address: two.address }] });
    expect((await call).resultCode).toBe(2001);
    expect(ccrsOf(two)[0]?.isRetransmitted).toBe(true);
  });

  it('drains a member: its connection stays, and nothing new goes there until the drain is over', async () => {
    const { client, group, one, two } = await groupScene();
    const members = (drain: boolean) => [{ address: one.address, drain }, { address: two.address }];
    group.update({ members: members(true) });
    expect(group.members().map(({ state }) => state)).toEqual(['draining', 'usable']);
    await client.request(group, ccr());
    expect([ccrsOf(one).length, ccrsOf(two).length]).toEqual([0, 1]);
    expect(client.connection(one.address)?.state).toBe('OPEN');
    group.update({ members: members(false) });
    await client.request(group, ccr());
    expect([ccrsOf(one).length, ccrsOf(two).length]).toEqual([1, 1]);
  });

  it('hands held calls to a member that it adds', async () => {
    const { client, group, one } = await groupScene({ peers: [{}] });
    await one.kill();
    await eventually(() => group.members()[0]?.state === 'down');
    const call = client.request(group, ccr());
    const added = await makePeer();
    group.update({ members: [{ address: one.address }, { address: added.address }] });
    expect((await call).resultCode).toBe(2001);
  });

  it('does not ask a member again that has passed a request back, though it has left and returned meanwhile', async () => {
    const busy = { onRequest: () => ({ resultCode: 3004 }) };
    const { client, group, one, two } = await groupScene({ peers: [busy, never] });
    const error = rejection(client.request(group, ccr()));
    await two.waitFor(isCcr);
    const members = group.members().map(({ address }) => ({ address }));
    group.update({ members: members.slice(1) });
    await eventually(() => client.connection(one.address) === undefined);
    group.update({ members });
    await allUsable(group);
    two.closeConnections();
    expect((await error).name).toBe('UnableToDeliverError');
    expect(ccrsOf(one)).toHaveLength(1);
  });

  it('notices that a member is lost that was connected before it belonged to the group', async () => {
    const { client, group, one, two } = await groupScene({ peers: [{}, {}], group: { policy: 'session' } });
    const other = client.group('other', {
      policy: 'session',
      members: group.members().map(({ address }) => ({ address })),
    });
    await one.kill();
    await eventually(() => other.members()[0]?.state === 'down');
    for (let i = 0; i < 4; i++) await client.request(other, ccr());
    expect(ccrsOf(two)).toHaveLength(4);
    expect(other.members().map(({ state }) => state)).toEqual(['down', 'usable']);
  });
});

describe('members of weight 0', () => {
  it('get requests only while no other member of their priority is usable, by every policy', async () => {
    for (const policy of ['priority', 'weighted', 'least-in-flight', 'session'] as const) {
      const { client, group, peers } = await groupScene({ peers: [{}, {}, {}] });
      const members = group.members().map(({ address }, i) => ({ address, weight: i === 0 ? 0 : 1 }));
      group.update({ policy, members });
      for (let i = 0; i < 20; i++) await client.request(group, ccr());
      const [spare, ...others] = peers;
      expect(spare && ccrsOf(spare), policy).toEqual([]);
      for (const other of others) await other.kill();
      await eventually(() => group.members().filter(({ state }) => state === 'usable').length === 1);
      await client.request(group, ccr());
      expect(spare && ccrsOf(spare), policy).toHaveLength(1);
      client.destroy();
    }
  });
});

describe('a member that was lost', () => {
  it('gets back its share within failbackMs, and all of it then', async () => {
    const clock = new SimulatedClock();
    let dice = 0;
    const { client, group, one, two } = await groupScene({
      clock,
      random: () => dice,
      reconnect: { initialDelayMs: 100, jitter: 0 },
      maxDwrFailures: 1,
      group: { failbackMs: 1_000 },
    });
    const goesTo = async () => {
      const before = ccrsOf(one).length;
      await client.request(group, ccr());
      return ccrsOf(one).length > before ? one : two;
    };
    expect(await goesTo()).toBe(one);
    const lost = entered(client, 'RECONNECTING', one.address);
    one.closeConnections();
    await lost;
    const back = entered(client, 'REOPEN', one.address);
    clock.increment(100);
    await back;
    // Three answered DWRs (RFC 3539 §3.4.1) end REOPEN.
    await eventually(() => {
      if (group.members()[0]?.state === 'usable') return true;
      clock.increment(10);
      return false;
    });
    const since = clock.now();
    dice = 0.3;
    clock.set(since + 200);
    expect(await goesTo()).toBe(two);
    clock.set(since + 400);
    expect(await goesTo()).toBe(one);
    dice = 0.99;
    expect(await goesTo()).toBe(two);
    clock.set(since + 1_000);
    expect(await goesTo()).toBe(one);
  });
});
