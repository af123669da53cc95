import type { NatsConnection } from '@nats-io/transport-node';
import * as is from '../options/option-types.js';

/** The option table of the store in JetStream; docs/options.md takes these comments as they are. */
export const jetStreamTable = {
  /** What `connect` of `@nats-io/transport-node` has made. It stays yours: the store does not close it. */
  connection: is.optional('a connection to NATS, made by connect() of @nats-io/transport-node', isConnection),
  /** The name of the stream; that of parked records is `NAME-parked`. They are made if there are none. */
  name: is.required<string>(
    'diameter-records',
    'up to 64 letters, digits, hyphens and underscores',
    (value): value is string => typeof value === 'string' && /^[\w-]{1,64}$/.test(value),
  ),
  /** Servers that keep each record, where the streams are made. An odd number: with 3, one may be lost. */
  replicas: is.integer(1, 1, 5),
  /** Bytes that each of the two streams takes, where they are made. A further record is refused with a `StoreFullError`. */
  maxBytes: is.integer(1_073_741_824, 65_536, Number.MAX_SAFE_INTEGER),
  /** Milliseconds after which a record that could not be delivered is parked. Default: seven days. */
  maxAgeMs: is.milliseconds(604_800_000),
  /** Records that this client may have under way at once. */
  maxInFlight: is.integer(256, 1, 65_536),
  /** Milliseconds before a record that has failed is sent again; doubled after each further failure. */
  retryDelayMs: is.milliseconds(1_000),
  /** Milliseconds between attempts at most. */
  maxRetryDelayMs: is.milliseconds(60_000),
  /** Milliseconds after which another client takes over what one that is gone had under way; where the consumer is made. */
  takeOverMs: is.milliseconds(30_000),
} as const;

export type ResolvedJetStreamOptions = is.Values<typeof jetStreamTable> & {
  readonly connection: NatsConnection;
};

/**
 * Options of the store in JetStream. Each is described in docs/options.md.
 *
 * @interface
 */
export type JetStreamStoreOptions = Partial<Omit<ResolvedJetStreamOptions, 'connection'>> & {
  readonly connection: NatsConnection;
};

function isConnection(value: unknown): value is NatsConnection {
  return (
    is.isRecord(value) && typeof value['publish'] === 'function' && typeof value['request'] === 'function'
  );
}
