import {
  avp,
  AvpCode,
  ConnectionClosedError,
  RequestTimeoutError,
  UnableToDeliverError,
} from 'diameter-client';
import { CcRequestType, CreditControl } from 'diameter-client/dictionaries/credit-control';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { deferred, entered, eventually, rejection, turn } from '../support/client.js';
import { ccrsOf, groupScene, isCcr } from '../support/group.js';
import { ccr } from '../support/messages.js';

const never = { onRequest: () => undefined };
const busy = { onRequest: () => ({ resultCode: 3004 }) };
const undeliverable = { onRequest: () => ({ resultCode: 3002 }) };
const forHost = (host: string) => ccr({ avps: [avp.utf8String(AvpCode.destinationHost, host)] });

describe('a request of a group whose member is lost', () => {
  it('goes to the next one with the T flag, the same End-to-End and another Hop-by-Hop Identifier, and is the same otherwise (C-045)', async () => {
    const { client, group, one, two } = await groupScene({ peers: [never, {}] });
    const call = client.request(group, ccr({ hopByHopId: 77 }));
    const first = await one.waitFor(isCcr);
    one.closeConnections();
    const answer = await call;
    expect(answer.resultCode).toBe(2001);
    expect(answer.hopByHopId).toBe(77);
    const [second] = ccrsOf(two);
    expect(first.isRetransmitted).toBe(false);
    expect(second?.isRetransmitted).toBe(true);
    expect(second?.endToEndId).toBe(first.endToEndId);
    expect(second?.bytes.subarray(20)).toEqual(first.bytes.subarray(20));
    expect(group.stats().failovers).toEqual({ lost: 1, suspect: 0, refused: 0 });
  });

  it('waits for the member to come back where there is no other, and carries the T flag then', async () => {
    const { client, group, one } = await groupScene({
      peers: [never],
      reconnect: { initialDelayMs: 10, jitter: 0 },
    });
    const call = client.request(group, ccr());
    await one.waitFor(isCcr);
    one.closeConnections();
    await eventually(() => group.stats().held === 1);
    await eventually(() => ccrsOf(one).length === 2);
    expect(ccrsOf(one)[1]?.isRetransmitted).toBe(true);
    const error = rejection(call);
    client.destroy();
    expect((await error).name).toBe('PoolClosedError');
  });

  it('fails with the error of the connection where retry is off, for the group or for the call', async () => {
    for (const [retry, options] of [
      [false, {}],
      [{}, { retry: false }],
    ] as const) {
      const { client, group, one, two } = await groupScene({ peers: [never, {}], group: { retry } });
      const error = rejection(client.request(group, ccr(), options));
      await one.waitFor(isCcr);
      one.closeConnections();
      expect(await error).toBeInstanceOf(ConnectionClosedError);
      expect(await error).toMatchObject({ delivery: 'maybe-delivered', address: one.address });
      expect(ccrsOf(two)).toEqual([]);
    }
  });

  it('is sent to no more than retry.maxAttempts members, and tells each', async () => {
    const { client, group, peers } = await groupScene({
      peers: [never, never, never],
      group: { retry: { maxAttempts: 2 } },
    });
    const [one, two, three] = peers;
    const error = rejection(client.request(group, ccr()));
    await one?.waitFor(isCcr);
    one?.closeConnections();
    await two?.waitFor(isCcr);
    two?.closeConnections();
    expect(await error).toBeInstanceOf(UnableToDeliverError);
    expect(await error).toMatchObject({
      resultCode: 3002,
      delivery: 'maybe-delivered',
      address: 'dra',
      attempts: [{ address: one?.address }, { address: two?.address }],
    });
    expect((await error).message).toContain('sent 2 times, as often as retry.maxAttempts allows');
    expect(three && ccrsOf(three)).toEqual([]);
  });

  it('fails if it is bound to that member by its Destination-Host (C-047)', async () => {
    const { client, group, one, two } = await groupScene({ peers: [never, {}] });
    const error = rejection(client.request(group, forHost(one.originHost.toUpperCase())));
    await one.waitFor(isCcr);
    one.closeConnections();
    expect(await error).toBeInstanceOf(UnableToDeliverError);
    expect((await error).message).toContain(
      `its Destination-Host ${one.originHost} is that of ${one.address}`,
    );
    expect(ccrsOf(two)).toEqual([]);
  });

  it('never lives longer than its deadline, and tells whom it was sent to', async () => {
    const clock = new SimulatedClock();
    const { client, group, one, two } = await groupScene({ peers: [never, never], clock });
    const error = rejection(client.request(group, ccr(), { timeoutMs: 1_000 }));
    await one.waitFor(isCcr);
    clock.increment(600);
    one.closeConnections();
    await two.waitFor(isCcr);
    clock.increment(399);
    await turn();
    expect(client.stats().inFlight).toBe(1);
    clock.increment(100);
    expect(await error).toBeInstanceOf(RequestTimeoutError);
    expect(await error).toMatchObject({
      delivery: 'maybe-delivered',
      attempts: [{ address: one.address }, { address: two.address }],
    });
  });

  it('goes on also when the peer takes its leave with a DPR', async () => {
    const { client, group, one, two } = await groupScene({ peers: [never, {}] });
    const call = client.request(group, ccr());
    await one.waitFor(isCcr);
    await one.disconnect();
    expect((await call).resultCode).toBe(2001);
    expect(ccrsOf(two)[0]?.isRetransmitted).toBe(true);
  });

  it('ends with the reason of its signal, wherever it is', async () => {
    const { client, group, one, two } = await groupScene({ peers: [never, never] });
    const abort = new AbortController();
    const error = rejection(client.request(group, ccr(), { signal: abort.signal }));
    await one.waitFor(isCcr);
    one.closeConnections();
    await two.waitFor(isCcr);
    abort.abort(new Error('enough'));
    expect((await error).message).toBe('enough');
    expect(client.stats().inFlight).toBe(0);
  });
});

describe('a request of a group whose member becomes suspect', () => {
  const watchdog = { dwrIntervalMs: 1_000, dwrTimeoutMs: 400, watchdogJitterMs: 0 };

  async function suspectScene(late: 'first' | 'second') {
    const clock = new SimulatedClock();
    const answers = [deferred<object>(), deferred<object>()];
    const { client, group, one, two } = await groupScene({
      clock,
      ...watchdog,
      peers: answers.map(({ promise }) => ({ onRequest: () => promise })),
    });
    const call = client.request(group, ccr());
    await one.waitFor(isCcr);
    one.behave({ dwr: 'ignore' });
    await eventually(() => client.connection(two.address)?.state === 'OPEN');
    const suspected = entered(client, 'SUSPECT', one.address);
    clock.increment(1_000);
    await one.waitFor(({ commandCode }) => commandCode === 280);
    await eventually(() => client.connection(two.address)?.state === 'OPEN');
    clock.increment(400);
    await suspected;
    await two.waitFor(isCcr);
    const [first, second] = late === 'first' ? [answers[1], answers[0]] : answers;
    return { client, group, one, two, call, first, second };
  }

  it('is in flight at both; the first answer wins, and the late one is counted', async () => {
    for (const late of ['first', 'second'] as const) {
      const { call, client, first, group, second, two } = await suspectScene(late);
      expect(ccrsOf(two)[0]?.isRetransmitted).toBe(true);
      first?.resolve({ resultCode: 2001 });
      expect((await call).resultCode).toBe(2001);
      expect(client.stats().inFlight).toBe(0);
      second?.resolve({ resultCode: 5012 });
      await eventually(() => client.stats().unmatchedAnswers === 1);
      expect(group.stats().failovers).toEqual({ lost: 0, suspect: 1, refused: 0 });
    }
  });

  it('is still in flight at the one when the other is lost', async () => {
    const { call, first, one, two } = await suspectScene('second');
    two.closeConnections();
    first?.resolve({ resultCode: 2001 });
    expect((await call).resultCode).toBe(2001);
    expect(ccrsOf(one)).toHaveLength(1);
  });
});

describe('a request that a member passes back', () => {
  it('with 3004 or 3002 goes to another member once, without the T flag (C-056)', async () => {
    for (const one of [busy, undeliverable]) {
      const { client, group, two } = await groupScene({ peers: [one, {}] });
      expect((await client.request(group, ccr())).resultCode).toBe(2001);
      expect(ccrsOf(two)[0]?.isRetransmitted).toBe(false);
      expect(group.stats().failovers.refused).toBe(1);
    }
  });

  it('a second time ends with that answer, and so it does where no other member is usable', async () => {
    const { client, group, peers } = await groupScene({ peers: [busy, undeliverable, {}] });
    expect((await client.request(group, ccr())).resultCode).toBe(3002);
    const [, , three] = peers;
    expect(three && ccrsOf(three)).toEqual([]);
    const alone = await groupScene({ peers: [busy] });
    expect((await alone.client.request(alone.group, ccr())).resultCode).toBe(3004);
  });

  it('ends with that answer if it is bound to the member by its Destination-Host', async () => {
    const { client, group, one, two } = await groupScene({ peers: [busy, {}] });
    expect((await client.request(group, forHost(one.originHost))).resultCode).toBe(3004);
    expect(ccrsOf(two)).toEqual([]);
  });
});

describe('a request of a group', () => {
  it('goes to the member whose CEA has revealed its Destination-Host, and nowhere else', async () => {
    const { client, group, one, two } = await groupScene();
    await client.request(group, forHost(two.originHost));
    expect(ccrsOf(two)).toHaveLength(1);
    await two.kill();
    await eventually(() => group.members()[1]?.state === 'down');
    const error = await rejection(client.request(group, forHost(two.originHost)));
    expect(error).toBeInstanceOf(UnableToDeliverError);
    expect(error).toMatchObject({ delivery: 'not-sent', attempts: [] });
    expect(ccrsOf(one)).toEqual([]);
  });

  it('goes to a member that serves its application; where none does, it fails at once', async () => {
    const gx = { authApplicationIds: [16_777_238] };
    const { client, group, two } = await groupScene({
      authApplicationIds: [4, 16_777_238],
      peers: [gx, { authApplicationIds: [4] }],
    });
    await client.request(group, ccr());
    expect(ccrsOf(two)).toHaveLength(1);
    await two.kill();
    await eventually(() => group.members()[1]?.state === 'down');
    const error = await rejection(client.request(group, ccr()));
    expect(error).toBeInstanceOf(UnableToDeliverError);
    expect(error.message).toContain('no usable member serves application 4');
  });
});

describe('a typed call while no member is usable', () => {
  it('is held like any other, with the realm that a member has told before, and served in its turn', async () => {
    const { client, group, one } = await groupScene({
      peers: [{ onRequest: () => ({ resultCode: 2001 }) }],
      reconnect: { initialDelayMs: 10, jitter: 0 },
    });
    await one.kill();
    await eventually(() => group.stats().usable === 0);
    const fields = { serviceContextId: '32251@3gpp.org', ccRequestType: CcRequestType.EVENT_REQUEST };
    const calls = [0, 1, 2].map((ccRequestNumber) =>
      client.call(group, CreditControl, { ...fields, ccRequestNumber }),
    );
    expect(group.stats().held).toBe(3);
    await one.start();
    await Promise.all(calls);
    const numbers = ccrsOf(one).map((request) => request.find(415)?.unsigned32());
    expect(numbers).toEqual([0, 1, 2]);
    const realm = client.connection(one.address)?.peer?.originRealm;
    expect(ccrsOf(one)[0]?.find(AvpCode.destinationRealm)?.utf8String()).toBe(realm);
  });
});
