import { Buffer } from 'node:buffer';
import { expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import type { Courier, Outcome } from '../../src/delivery/record-store.js';
import { JetStreamStore } from '../../src/jetstream/jetstream-store.js';
import { jetStreamTable, type ResolvedJetStreamOptions } from '../../src/jetstream/jetstream-options.js';
import type { Streams } from '../../src/jetstream/streams.js';
import { defaultsOf } from '../../src/options/option-types.js';
import { deferred, eventually, turn } from '../support/client.js';

/** A store with one record that is under way until `outcome` is told. The servers themselves are in test/interop. */
async function scene() {
  const outcome = deferred<Outcome>();
  let carried = 0;
  const message = {
    seq: 1,
    subject: 'records.pending.1',
    redelivered: false,
    info: { deliveryCount: 1 },
    ackAck: () => Promise.resolve(true),
  };
  const streams = {
    outages: 0,
    lastSeqBefore: 0,
    outage: undefined,
    read: () => ({
      id: '1',
      target: 'h:1',
      acceptedAt: 0,
      mayHaveBeenSent: false,
      message: Buffer.alloc(20),
    }),
    consumer: () => Promise.resolve({ fetch: () => Promise.resolve(messages) }),
  };
  const messages = {
    close: () => Promise.resolve(),
    async *[Symbol.asyncIterator]() {
      yield message;
      await new Promise(() => {});
    },
  };
  const clock = new SimulatedClock();
  const courier: Courier = {
    clock: {
      now: () => clock.now(),
      setTimeout: (callback, delayMs) => clock.setTimeout(callback, delayMs),
      clearTimeout: (id) => {
        if (typeof id === 'number') clock.clearTimeout(id);
      },
    },
    random: () => 0.5,
    carry: () => {
      carried++;
      return outcome.promise;
    },
    knows: () => true,
    stranded: () => {},
    parked: () => {},
    storeFailed: (error) => {
      throw error;
    },
  };
  // As much of both as the store looks at.
  const options = defaultsOf(jetStreamTable) as ResolvedJetStreamOptions;
  const store = new JetStreamStore(streams as unknown as Streams, options);
  store.begin(courier);
  clock.increment(1);
  await eventually(() => carried === 1);
  return { outcome, store };
}

it('A store in JetStream is closed once the outcome of what its client had under way is safe, whoever asks how often', async () => {
  const { outcome, store } = await scene();
  const ended = store.end();
  let isClosed = false;
  const closed = store.close().then(() => (isClosed = true));
  await turn();
  expect(isClosed).toBe(false);
  outcome.resolve({ kind: 'delivered' });
  await Promise.all([ended, closed]);
  expect(store.close()).toBe(store.close());
});
