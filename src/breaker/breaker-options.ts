import * as is from '../options/option-types.js';

/** The fields of the option `breaker`; docs/options.md takes these comments as they are. */
export const breakerTable = {
  /**
   * Refuse calls to an address that fails. Default: true where another field of `breaker` is given, and in groups; false
   * otherwise.
   */
  enabled: is.optional('true or false', (value): value is boolean => typeof value === 'boolean'),
  /**
   * Failures in a row after which it opens: failed dials, TLS handshakes and capabilities exchanges, and answers with 3002 or
   * 3004 and the E bit.
   */
  maxFailures: is.integer(5, 1, 1_000_000),
  /**
   * It opens where a larger fraction of the requests than this timed out, or was answered with 3002 or 3004, within about
   * `windowMs`. From 0 to less than 1.
   */
  maxFailureRate: is.fraction(0.5),
  /** With fewer requests in `windowMs`, `maxFailureRate` does not count. */
  minRequests: is.integer(20, 1, 1_000_000),
  /** Milliseconds over which `maxFailureRate` is taken. */
  windowMs: is.milliseconds(10_000),
  /** Milliseconds for which it is open, for the first time. Then one call is let through. */
  openMs: is.milliseconds(5_000),
  /** The most milliseconds for which it is open. At least `openMs`. */
  maxOpenMs: is.milliseconds(60_000),
  /** The factor from one time to the next, as long as the calls that are let through fail. At least 1. */
  multiplier: is.atLeast(2, 1),
  /** So many calls in a row must succeed, one after the other, before it is closed again. */
  probes: is.integer(1, 1, 1_000),
} as const;
