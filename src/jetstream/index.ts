/** jetstream/: the store of records for a fleet: streams of NATS JetStream, which several clients share. */

import type { RecordStore } from '../delivery/record-store.js';
import { StoreError } from '../delivery/store-errors.js';
import { InvalidConfigError } from '../errors.js';
import * as is from '../options/option-types.js';
import { jetStreamTable, type JetStreamStoreOptions } from './jetstream-options.js';
import { JetStreamStore } from './jetstream-store.js';
import { Streams, type Libraries } from './streams.js';

export type { JetStreamStoreOptions } from './jetstream-options.js';

/**
 * Opens a store of records in NATS JetStream, or makes it. Clients that open the same one share its work: each record is with one of
 * them at a time. Needs `@nats-io/jetstream` and `@nats-io/transport-node`, and servers of version 2.9 or later.
 *
 * Rejects with an `InvalidConfigError`, or a {@link StoreError}: a library is not installed, the servers cannot be reached, or a
 * stream of this name is of something else.
 */
export async function openJetStreamStore(options: JetStreamStoreOptions): Promise<RecordStore> {
  const { connection, ...rest } = is.parseTable(jetStreamTable, options, '');
  if (connection === undefined) {
    throw InvalidConfigError.wrong(
      'connection',
      'what connect() of @nats-io/transport-node has made',
      undefined,
    );
  }
  if (rest.maxRetryDelayMs < rest.retryDelayMs) {
    const expected = `at least retryDelayMs (${rest.retryDelayMs})`;
    throw InvalidConfigError.wrong('maxRetryDelayMs', expected, rest.maxRetryDelayMs);
  }
  const resolved = { ...rest, connection };
  const store = new JetStreamStore(await Streams.open(await libraries(), resolved), resolved);
  await store.look();
  return store;
}

async function libraries(): Promise<Libraries> {
  try {
    const [jetstream, nats] = await Promise.all([
      import('@nats-io/jetstream'),
      import('@nats-io/transport-node'),
    ]);
    return { jetstream, nats };
  } catch (error) {
    throw new StoreError(
      'diameter-client/jetstream needs @nats-io/jetstream and @nats-io/transport-node: npm install @nats-io/jetstream @nats-io/transport-node',
      { problem: 'unavailable', cause: error },
    );
  }
}
