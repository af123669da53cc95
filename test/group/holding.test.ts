import { avp, LimitExceededError, RequestTimeoutError, UnableToDeliverError } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { entered, eventually, rejection, turn } from '../support/client.js';
import { ccrsOf, groupScene, isCcr } from '../support/group.js';
import { ccr } from '../support/messages.js';

const never = { onRequest: () => undefined };
const number = 415;
const drmp = 301;
const numbered = (n: number, urgency?: number) =>
  ccr({
    avps: [avp.unsigned32(number, n), ...(urgency === undefined ? [] : [avp.unsigned32(drmp, urgency)])],
  });
const numbersOf = (peer: Parameters<typeof ccrsOf>[0]) =>
  ccrsOf(peer).map((request) => request.find(number)?.unsigned32());

/** A group of one peer that is down, and comes up when it is started. */
async function downScene(options: Parameters<typeof groupScene>[0] = {}) {
  const scene = await groupScene({
    peers: [{}],
    reconnect: { initialDelayMs: 20, maxDelayMs: 20, jitter: 0 },
    ...options,
  });
  await scene.one.kill();
  await eventually(() => scene.group.members()[0]?.state === 'down');
  return scene;
}

describe('calls that are held', () => {
  it('are written in order of their priority, by option or DRMP, and then as they came', async () => {
    const { client, group, one } = await downScene();
    const calls = [
      client.request(group, numbered(1)),
      client.request(group, numbered(2, 3)),
      client.request(group, numbered(3, 15), { priority: 0 }),
      client.request(group, numbered(4)),
      client.request(group, numbered(5), { priority: 3 }),
      client.request(group, numbered(6, 11)),
    ];
    expect(group.stats().held).toBe(6);
    await one.start();
    await Promise.all(calls);
    expect(numbersOf(one)).toEqual([3, 2, 5, 1, 4, 6]);
    expect(group.stats()).toMatchObject({ held: 0, heldBytes: 0 });
  });

  it('are refused once their bytes are as many as hold.maxBytes allows', async () => {
    const bytes = ccr().length;
    const { client, group } = await downScene({ group: { hold: { maxBytes: 2 * bytes } } });
    const held = [rejection(client.request(group, ccr())), rejection(client.send(group, ccr()))];
    const refused = await rejection(client.request(group, ccr()));
    expect(refused).toBeInstanceOf(LimitExceededError);
    expect(refused).toMatchObject({ limit: 'hold.maxBytes', address: 'dra', delivery: 'not-sent' });
    expect(group.stats()).toMatchObject({ held: 2, heldBytes: 2 * bytes });
    client.destroy();
    for (const error of held) expect((await error).name).toBe('PoolClosedError');
    expect(group.stats()).toMatchObject({ held: 0, heldBytes: 0 });
  });

  it('count as many bytes as they had, though the memory of a message is transferred meanwhile', async () => {
    const { client, group } = await downScene();
    const message = Uint8Array.from(ccr());
    const error = rejection(client.request(group, message));
    structuredClone(message, { transfer: [message.buffer] });
    client.destroy();
    await error;
    expect(group.stats()).toMatchObject({ held: 0, heldBytes: 0 });
  });

  it('wait for hold.maxMs at most, or until their own deadline', async () => {
    const clock = new SimulatedClock();
    const { client, group, one } = await groupScene({
      clock,
      peers: [{}],
      group: { hold: { maxMs: 2_000 } },
    });
    await one.kill();
    await eventually(() => group.members()[0]?.state === 'down');
    const long = rejection(client.request(group, ccr()));
    const short = rejection(client.request(group, ccr(), { timeoutMs: 500 }));
    clock.increment(499);
    await turn();
    expect(group.stats().held).toBe(2);
    clock.increment(101);
    expect(await short).toBeInstanceOf(RequestTimeoutError);
    expect(await short).toMatchObject({ delivery: 'not-sent' });
    expect((await short).message).toContain(`no member is usable (${one.address} RECONNECTING)`);
    clock.increment(1_500);
    expect(await long).toBeInstanceOf(UnableToDeliverError);
    expect((await long).message).toContain('was held as long as hold.maxMs allows');
  });

  it('are not written after their deadline, though it was not noticed before the member came back', async () => {
    const clock = new SimulatedClock();
    const { client, group, one } = await groupScene({
      clock,
      peers: [{}],
      reconnect: { initialDelayMs: 100, jitter: 0 },
    });
    await one.kill();
    await eventually(() => client.connection(one.address)?.state === 'RECONNECTING');
    await one.start();
    const opened = entered(client, 'OPEN');
    clock.increment(100);
    const late = rejection(client.request(group, ccr(), { timeoutMs: 1 }));
    const early = client.request(group, numbered(7));
    clock.increment(1);
    await opened;
    expect((await late).name).toBe('RequestTimeoutError');
    await early;
    expect(ccrsOf(one)).toHaveLength(1);
  });

  it('end with the reason of their signal', async () => {
    const { client, group } = await downScene();
    const abort = new AbortController();
    const call = rejection(client.request(group, ccr(), { signal: abort.signal }));
    const sent = rejection(client.send(group, ccr(), { signal: abort.signal }));
    abort.abort(new Error('enough'));
    expect([(await call).message, (await sent).message]).toEqual(['enough', 'enough']);
    expect(group.stats()).toMatchObject({ held: 0, heldBytes: 0 });
  });

  it('are refused at once where hold is off', async () => {
    const { client, group } = await downScene({ group: { hold: false } });
    for (const call of [client.request(group, ccr()), client.send(group, ccr())]) {
      expect(await rejection(call)).toMatchObject({
        name: 'UnableToDeliverError',
        delivery: 'not-sent',
        resultCode: 3002,
      });
    }
  });

  it.each(['close', 'destroy', 'close the group'] as const)('fail with PoolClosedError: %s', async (how) => {
    const { client, group, one } = await groupScene({ peers: [never] });
    const written = rejection(client.request(group, ccr()));
    await one.waitFor(isCcr);
    await one.kill();
    await eventually(() => group.stats().held === 1);
    const fresh = rejection(client.request(group, ccr()));
    if (how === 'close') void client.close();
    else if (how === 'destroy') client.destroy();
    else group.close();
    expect(await written).toMatchObject({ name: 'PoolClosedError', delivery: 'maybe-delivered' });
    expect(await fresh).toMatchObject({ name: 'PoolClosedError', delivery: 'not-sent' });
    expect(group.stats()).toMatchObject({ held: 0, heldBytes: 0 });
  });
});

describe('a call that was written and would have to wait', () => {
  it('says maybe-delivered also where too many wait already', async () => {
    const { client, group, one } = await groupScene({ peers: [never], group: { hold: { maxBytes: 1 } } });
    const error = rejection(client.request(group, ccr()));
    await one.waitFor(isCcr);
    await one.kill();
    expect(await error).toMatchObject({ name: 'LimitExceededError', delivery: 'maybe-delivered' });
  });

  it('ends if the only member that is left has passed it back, and stops nobody', async () => {
    const busy = { onRequest: () => ({ resultCode: 3004 }) };
    const { client, group, one, two } = await groupScene({ peers: [busy, never] });
    const error = rejection(client.request(group, ccr()));
    await two.waitFor(isCcr);
    await two.kill();
    expect(await error).toMatchObject({
      name: 'UnableToDeliverError',
      delivery: 'maybe-delivered',
      attempts: [{ address: one.address, resultCode: 3004 }, { address: two.address }],
    });
    one.behave({ requests: 'ignore' });
    void rejection(client.request(group, ccr()));
    await eventually(() => ccrsOf(one).length === 2);
  });
});

describe('a call that waits for the one member it is for', () => {
  it('does not hold up those that may go to others', async () => {
    const { client, group, one, two } = await groupScene({ peers: [never, {}], maxInFlight: 1 });
    const destined = ccr({ avps: [avp.utf8String(293, one.originHost)] });
    const first = rejection(client.request(group, destined));
    await one.waitFor(isCcr);
    const second = rejection(client.request(group, destined));
    expect(group.stats().held).toBe(1);
    expect((await client.request(group, ccr())).resultCode).toBe(2001);
    expect(ccrsOf(two)).toHaveLength(1);
    expect(group.stats().held).toBe(1);
    client.destroy();
    await Promise.all([first, second]);
  });

  it('fails at once if that does not serve its application', async () => {
    const gx = { authApplicationIds: [16_777_238] };
    const { client, group, one } = await groupScene({ authApplicationIds: [4, 16_777_238], peers: [gx, {}] });
    const error = await rejection(
      client.request(group, ccr({ avps: [avp.utf8String(293, one.originHost)] })),
    );
    expect(error).toBeInstanceOf(UnableToDeliverError);
    expect(error.message).toContain('no usable member serves application 4');
  });
});
