import type { FailureHandling } from '../machines/session-context.js';
import { PeerGroup } from '../group/peer-group.js';
import * as is from '../options/option-types.js';

/** The option table of sessions; docs/options.md takes these comments as they are. */
export const sessionTable = {
  /** Milliseconds until a credit-control server that has not answered counts as failed. RFC 8506 §13, Tx. */
  txMs: is.milliseconds(10_000),
  /** Milliseconds for each request of the session, from its sending to its answer, in which it may be sent to another server. */
  requestTimeoutMs: is.milliseconds(30_000),
  /**
   * What to do when the server cannot be asked, until the server says otherwise with Credit-Control-Failure-Handling.
   * RFC 8506 §8.14.
   */
  failureHandling: is.oneOf<FailureHandling>('terminate', 'continue', 'retry-and-terminate'),
  /**
   * Another server may continue the session, until the server says otherwise with CC-Session-Failover or
   * Session-Server-Failover. RFC 8506 §8.4, RFC 6733 §8.18.
   */
  failover: is.boolean(false),
  /** Where the requests go that the server of the target does not answer: an address, or a group. Default: another member, where the target is a group. */
  backup: is.optional<string | PeerGroup>(
    'an address, or a group',
    (value): value is string | PeerGroup => typeof value === 'string' || value instanceof PeerGroup,
  ),
  /** Milliseconds before the end of a Validity-Time or Authorization-Lifetime at which `'validity'` is told. */
  validityLeadMs: is.millisecondsOrOff(1_000),
  /** Requests that may wait for the one in flight. A further one is refused with a `LimitExceededError`. */
  maxWaiting: is.integer(16, 0, 10_000),
} as const;

export type SessionSettings = is.Values<typeof sessionTable>;

/**
 * Options of a session. Each is described in docs/options.md.
 *
 * @interface
 */
export type SessionOptions = Partial<SessionSettings>;

const usual: SessionSettings = is.defaultsOf(sessionTable);
const known = new WeakMap<SessionOptions, SessionSettings>();

/** Thousands of sessions that are given one object share one result. Throws an `InvalidConfigError`. */
export function sessionSettings(options: SessionOptions | undefined): SessionSettings {
  if (options === undefined) return usual;
  const frozen = typeof options === 'object' && Object.isFrozen(options);
  const before = frozen ? known.get(options) : undefined;
  if (before !== undefined) return before;
  const settings = is.parseTable(sessionTable, options, '');
  if (frozen) known.set(options, settings);
  return settings;
}
