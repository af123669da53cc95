import { LimitExceededError, type DiameterClientOptions } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { makeClient, makePeer, rejection } from '../support/client.js';
import { ccr } from '../support/messages.js';

/** A client, and peers that let calls wait: they do not answer its CER until they are told to. */
async function scene(options: Partial<DiameterClientOptions>) {
  const peers = await Promise.all([1, 2].map(() => makePeer({ behaviour: { cer: 'ignore' } })));
  const [one, two] = peers;
  if (one === undefined || two === undefined) throw new Error('there are two');
  const clock = new SimulatedClock();
  const client = makeClient({ clock, ...options });
  const requests = (address: string, count: number) =>
    Array.from({ length: count }, () => client.request(address, ccr(), { timeoutMs: 4_000 }));
  return { client, clock, one, two, requests };
}

describe('calls that wait', () => {
  it('are no more than maxWaitingCalls for one address: a further one is refused at once, of whichever kind', async () => {
    const { client, clock, one, requests, two } = await scene({ maxWaitingCalls: 3 });
    const waiting = requests(one.address, 3).map(rejection);
    for (const call of [
      client.request(one.address, ccr()),
      client.send(one.address, ccr()),
      client.connect(one.address),
    ]) {
      const error = await rejection(call);
      expect(error).toBeInstanceOf(LimitExceededError);
      expect(error).toMatchObject({ limit: 'maxWaitingCalls', delivery: 'not-sent', address: one.address });
      expect(error.message).toContain('3 calls that wait for it, as many as maxWaitingCalls allows');
    }
    // Another address has room of its own.
    const elsewhere = rejection(client.request(two.address, ccr(), { timeoutMs: 4_000 }));
    clock.increment(4_100);
    for (const end of [...waiting, elsewhere]) expect((await end).name).toBe('RequestTimeoutError');
    // Those that have ended have left room.
    const again = rejection(client.request(one.address, ccr()));
    client.destroy();
    expect((await again).name).toBe('PoolClosedError');
  });

  it('are no more than maxWaitingCallsInAll; an address that has no connection is not dialled then', async () => {
    const { client, clock, one, requests, two } = await scene({ maxWaitingCallsInAll: 3 });
    const abort = new AbortController();
    const aborted = rejection(client.request(one.address, ccr(), { signal: abort.signal }));
    const waiting = requests(one.address, 2).map(rejection);
    for (const { address } of [one, two]) {
      const error = await rejection(client.request(address, ccr()));
      expect(error).toMatchObject({ limit: 'maxWaitingCallsInAll', delivery: 'not-sent', address });
    }
    expect(client.connections()).toHaveLength(1);
    abort.abort(new Error('enough'));
    await aborted;
    const elsewhere = rejection(client.request(two.address, ccr(), { timeoutMs: 4_000 }));
    expect((await rejection(client.request(one.address, ccr()))).name).toBe('LimitExceededError');
    clock.increment(4_100);
    await Promise.all([...waiting, elsewhere]);
  });

  it('and are written leave room for others', async () => {
    const { client, one, requests } = await scene({ maxWaitingCalls: 100, maxWaitingCallsInAll: 100 });
    one.behave({ cer: 'answer' });
    const first = requests(one.address, 100);
    expect((await rejection(client.request(one.address, ccr()))).name).toBe('LimitExceededError');
    await Promise.all(first);
    await client.connection(one.address)?.close();
    await Promise.all(requests(one.address, 100));
  });

  it('do not hold back calls that can be written', async () => {
    const { client, one, requests, two } = await scene({ maxWaitingCalls: 1, maxWaitingCallsInAll: 1 });
    two.behave({ cer: 'answer' });
    await client.connect(two.address);
    const waiting = requests(one.address, 1).map(rejection);
    const answers = await Promise.all(requests(two.address, 1_000));
    expect(answers.every(({ resultCode }) => resultCode === 2001)).toBe(true);
    client.destroy();
    await Promise.all(waiting);
  });
});
