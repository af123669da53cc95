import type { DiameterClientOptions } from 'diameter-client';
import { createPeer, type TestPeerOptions } from 'diameter-client/testing';
import { onTestFinished } from 'vitest';
import { SimulatedClock } from 'xstate';
import { makeClient, turn } from '../support/client.js';
import { ccr } from '../support/messages.js';

/** One request as it ended: a Result-Code, or the name of an error. */
type End = string;

/** A client with simulated time, and a peer whose answers a test chooses. */
export async function makeScene(
  options: Partial<DiameterClientOptions> = {},
  peerOptions: TestPeerOptions = {},
) {
  const clock = new SimulatedClock();
  let resultCode: number | undefined = 2001;
  const peer = await createPeer({
    onRequest: () => (resultCode === undefined ? undefined : { resultCode }),
    ...peerOptions,
  });
  onTestFinished(() => peer.close());
  const client = makeClient({ clock, watchdog: 'rfc3539', dwrIntervalMs: 900_000_000, ...options });
  const { address } = peer;
  const request = () => client.request(address, ccr(), { timeoutMs: 1_000 });
  return {
    address,
    client,
    clock,
    peer,
    request,
    /** The Result-Code of every answer from now on; undefined: no answer. */
    answerWith: (code: number | undefined) => {
      resultCode = code;
    },
    state: () => client.breaker(address)?.state ?? 'CLOSED',
    /** So many requests one after the other, and how each ended. */
    ask: async (count = 1) => {
      const ends: End[] = [];
      for (let i = 0; i < count; i++) ends.push(await endOf(request()));
      return ends;
    },
    /** So many requests at once that nobody answers. */
    starve: async (count: number) => {
      const received = peer.received.length;
      const ends = Array.from({ length: count }, () => endOf(request()));
      await until(() => peer.received.length >= received + count);
      clock.increment(1_100);
      return Promise.all(ends);
    },
  };
}

export async function endOf(call: Promise<unknown>): Promise<End> {
  try {
    const answer = await call;
    return typeof answer === 'object' && answer !== null && 'resultCode' in answer
      ? String(answer.resultCode)
      : 'done';
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 100_000 && !holds(); i++) await turn();
}
