import type { Attempt } from '../errors.js';
import type { Connection } from '../observability/connection-view.js';
import type { Failover } from '../observability/news.js';
import type { Redirect } from '../observability/redirect-facts.js';

/** What a trace is told of a call. */
export interface TaskTrace {
  /** Of the member, or host, that has answered, or was tried last. */
  member: Connection | undefined;
  /** Those that have ended, and those in flight. */
  attempts: readonly Attempt[];
  failovers: readonly Failover[];
  redirects: readonly Redirect[];
}
