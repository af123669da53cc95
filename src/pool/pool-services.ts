import type { ConnectionOptions } from '../connection/connection-options.js';
import type { LinkServices } from '../link/link-context.js';

/** What the pool is given. */
export interface PoolServices extends Omit<LinkServices, 'ask'> {
  readonly maxConnections: number;
  readonly maxWaitingCallsInAll: number;
  readonly allowSameOriginHost: boolean;
  /** The options of one normalised address, its overrides included. */
  readonly optionsFor: (key: string) => ConnectionOptions;
}
