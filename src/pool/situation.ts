import type { ConnectionOptions } from '../connection/connection-options.js';
import type { PeerConnection } from '../connection/connection.js';
import type { PoolState } from '../machines/pool-machine.js';
import type { BreakerView } from '../observability/breaker-view.js';

/** What is known of an address now. */
export interface Situation {
  readonly key: string;
  readonly options: ConnectionOptions;
  readonly connection: PeerConnection | undefined;
  /** Its circuit breaker, while it is not closed. */
  readonly breaker: BreakerView | undefined;
  /** Calls that wait for it. */
  readonly waiting: number;
  /** They wait for nothing but a token of `maxRequestsPerSecond`. */
  readonly isLimited: boolean;
  /** One more address may have a connection. */
  readonly hasRoom: boolean;
  readonly state: PoolState;
  readonly now: number;
}
