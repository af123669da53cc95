import type { Random } from '../protocol/identifiers.js';

/** How a lost connection is dialled again (RFC 6733 §2.1, Tc). */
export interface ReconnectOptions {
  readonly enabled: boolean;
  readonly initialDelayMs: number;
  readonly maxDelayMs: number;
  readonly multiplier: number;
  readonly jitter: number;
}

/** Exponential backoff: `failures` is how many attempts have failed since the connection was last open. */
export function backoffDelayMs(options: ReconnectOptions, failures: number, random: Random): number {
  const grown = options.initialDelayMs * options.multiplier ** failures;
  const delay = Math.min(grown, options.maxDelayMs);
  const varied = Math.round(delay * (1 + options.jitter * (2 * random() - 1)));
  return Math.max(1, Math.min(varied, options.maxDelayMs));
}
