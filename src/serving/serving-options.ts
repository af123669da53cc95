import type { Applications } from '../protocol/capabilities-exchange.js';

/** What this room needs to know of a connection's options. */
export interface ServingOptions extends Applications {
  readonly originHost: string;
  readonly originRealm: string;
  readonly maxMessageBytes: number;
  readonly maxQueuedBytes: number;
  readonly maxConcurrentHandlers: number;
}
