import type { ConnectionOptions } from '../connection/connection-options.js';
import type { LinkServices } from '../link/link-context.js';

/** The options of the client as a whole that matter for the pool. */
export interface PoolOptions {
  readonly maxConnections: number;
  readonly maxWaitingCallsInAll: number;
  readonly allowSameOriginHost: boolean;
  /** The options of one normalised address, its overrides included. */
  readonly optionsFor: (key: string) => ConnectionOptions;
}

/** What the pool is given. */
export interface PoolServices extends Omit<LinkServices, 'ask'> {
  /** Read when they are needed and not kept: an update changes them. */
  readonly options: PoolOptions;
}
