import type { EndToEndIds, Random } from '../protocol/identifiers.js';
import type { Clock } from '../transport/clock.js';
import type { DialTarget } from '../transport/tcp-dial.js';
import type { AnsweredRequests } from './answered-requests.js';
import type { ConnectionOptions } from './connection-options.js';

/** Whom a link leads to. */
export interface Destination extends DialTarget {
  /** Normalised. */
  readonly key: string;
  readonly options: ConnectionOptions;
}

/** What all links of a client work with. */
export interface LinkServices {
  readonly clock: Clock;
  readonly random: Random;
  readonly originStateId: number;
  readonly endToEndIds: EndToEndIds;
  readonly answered: AnsweredRequests;
}
