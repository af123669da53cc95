import type { EndToEndIds, Random } from '../protocol/identifiers.js';
import type { Clock } from '../transport/clock.js';
import type { DialTarget } from '../transport/tcp-dial.js';
import type { AnsweredRequests } from './answered-requests.js';
import type { ConnectionOptions } from './connection-options.js';

/** What a link works with. */
export interface LinkServices {
  readonly address: string;
  readonly target: DialTarget;
  readonly options: ConnectionOptions;
  readonly clock: Clock;
  readonly random: Random;
  readonly originStateId: number;
  readonly endToEndIds: EndToEndIds;
  readonly answered: AnsweredRequests;
}
