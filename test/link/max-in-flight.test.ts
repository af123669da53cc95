import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { eventually, makeClient, makePeer, rejection, turn } from '../support/client.js';
import { numberedCcr } from '../support/messages.js';

const maxInFlight = 10;

/** An open connection whose peer does not answer, and 25 requests to it. */
async function scene() {
  const peer = await makePeer({ behaviour: { requests: 'ignore' } });
  const clock = new SimulatedClock();
  const client = makeClient({ clock, maxInFlight, reconnect: { initialDelayMs: 100 } });
  const connection = await client.connect(peer.address);
  const abort = new AbortController();
  const calls = Array.from({ length: 25 }, (_, i) =>
    client.request(peer.address, numberedCcr(i), {
      timeoutMs: i < maxInFlight ? 1_000 : 2_000,
      ...(i === 0 ? { signal: abort.signal } : {}),
    }),
  );
  const asked = () =>
    peer.received.filter((m) => m.commandCode === 272).map((m) => m.find(415)?.unsigned32());
  await eventually(() => asked().length === maxInFlight);
  for (let i = 0; i < 20; i++) await turn();
  expect(asked()).toHaveLength(maxInFlight);
  return { abort, asked, calls, client, clock, connection, peer };
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

describe('more requests than maxInFlight', () => {
  it('wait, and are written in their order as answers come', async () => {
    const peer = await makePeer({ behaviour: { answerDelayMs: 1 } });
    const client = makeClient({ maxInFlight });
    const connection = await client.connect(peer.address);
    let most = 0;
    const answers = upTo(200).map(async (i) => {
      const answer = await client.request(peer.address, numberedCcr(i));
      most = Math.max(most, connection.stats().inFlight);
      return answer.resultCode;
    });
    expect(new Set(await Promise.all(answers))).toEqual(new Set([2001]));
    expect(most).toBe(maxInFlight);
    const numbers = peer.received.filter((m) => m.commandCode === 272).map((m) => m.find(415)?.unsigned32());
    expect(numbers).toEqual(upTo(200));
  });

  it('are written in the place of those that have timed out or were aborted', async () => {
    const { abort, asked, calls, clock } = await scene();
    const ends = Promise.allSettled(calls);
    abort.abort(new Error('enough'));
    await eventually(() => asked().length === maxInFlight + 1);
    clock.increment(1_100);
    await eventually(() => asked().length === 2 * maxInFlight);
    expect(asked()).toEqual(upTo(2 * maxInFlight));
    clock.increment(1_000);
    await ends;
  });

  it('end at their own deadlines as not sent', async () => {
    const peer = await makePeer({ behaviour: { requests: 'ignore' } });
    const clock = new SimulatedClock();
    const client = makeClient({ clock, maxInFlight: 1 });
    await client.connect(peer.address);
    const written = rejection(client.request(peer.address, numberedCcr(0), { timeoutMs: 5_000 }));
    const waiting = rejection(client.request(peer.address, numberedCcr(1), { timeoutMs: 1_000 }));
    clock.increment(1_100);
    expect(await waiting).toMatchObject({ name: 'RequestTimeoutError', delivery: 'not-sent' });
    clock.increment(4_000);
    expect(await written).toMatchObject({ name: 'RequestTimeoutError', delivery: 'maybe-delivered' });
  });

  it('are told by explain()', async () => {
    const { calls, client, connection } = await scene();
    const ends = Promise.allSettled(calls);
    expect(client.explain(connection.address)).toContain('15 calls wait for it.');
    expect(client.explain(connection.address)).toContain(
      '10 requests in flight, as many as maxInFlight allows: further calls wait.',
    );
    client.destroy();
    await ends;
  });

  it('wait for the next connection when theirs is lost', async () => {
    const { calls, clock, connection, peer } = await scene();
    const ends = Promise.allSettled(calls);
    peer.behave({ requests: 'answer' });
    peer.resetConnections();
    await eventually(() => connection.state === 'RECONNECTING');
    clock.increment(200);
    const outcomes = (await ends).map(
      (end) => (end.status === 'fulfilled' ? end.value.resultCode : (end.reason as Error).name), // calls reject with errors
    );
    expect(outcomes).toEqual([
      ...new Array<string>(maxInFlight).fill('ConnectionClosedError'),
      ...new Array<number>(15).fill(2001),
    ]);
  });
});
