import type { Applications } from '../protocol/capabilities-exchange.js';

/** The options of a connection that matter for the requests of its peer. */
export interface ServingOptions extends Applications {
  readonly originHost: string;
  readonly originRealm: string;
  readonly allowRelayedMessages: boolean;
  readonly maxMessageBytes: number;
  readonly maxQueuedBytes: number;
  readonly maxConcurrentHandlers: number;
}
