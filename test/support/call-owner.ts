import type { Clock } from '../../src/clock.js';
import type { CallOwner } from '../../src/link/call.js';
import { News } from '../../src/observability/news.js';
import { subjectOf } from './subject.js';

/** The address of calls that no client makes. */
export function callOwner(clock: Clock): CallOwner {
  const key = 'host:3868';
  return {
    key,
    news: new News(),
    connection: subjectOf(key),
    awaited: 'the connection',
    now: () => clock.now(),
  };
}
