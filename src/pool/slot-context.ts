import type { Clock } from '../clock.js';
import type { PeerConnection } from '../connection/connection.js';
import type { CallTally } from '../link/call-queue.js';
import type { News } from '../observability/news.js';
import type { TokenBucket } from '../token-bucket.js';

/** What a slot `S` needs of its pool. */
export interface SlotContext<S> {
  readonly clock: Clock;
  readonly news: News;
  /** The calls that wait in all slots. */
  readonly waiting: CallTally;
  makeConnection(slot: S): PeerConnection;
  /** What is left of the limit of an address that was freed. */
  tokensOf(key: string): TokenBucket | undefined;
  /** Why no further call to an address may wait; undefined as long as it may. */
  refusal(key: string): Error | undefined;
}
