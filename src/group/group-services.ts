import type { Clock } from '../clock.js';
import type { Delivery } from '../errors.js';
import type { News } from '../observability/news.js';
import type { Overload } from '../overload/overload.js';
import type { Random } from '../protocol/identifiers.js';
import type { RedirectFollower } from './redirected.js';

/** What a group needs of its client. */
export interface GroupServices {
  readonly clock: Clock;
  readonly news: News;
  readonly random: Random;
  readonly redirects: RedirectFollower;
  readonly overload: Overload;
  /** Why nothing may wait; undefined as long as it may. */
  refusal(name: string, delivery?: Delivery): Error | undefined;
}
