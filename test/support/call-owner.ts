import type { Clock } from '../../src/clock.js';
import type { CallOwner } from '../../src/link/call.js';
import { Books } from '../../src/observability/books.js';
import { News } from '../../src/observability/news.js';

/** The address of calls that no client makes. */
export function callOwner(clock: Clock): CallOwner {
  const books = new Books(0);
  const connection = {
    address: 'host:3868',
    books,
    state: 'OPEN',
    since: 0,
    history: () => [],
    timers: () => [],
    baseMessages: () => [],
    stats: () => books.stats(),
    dump: async () => {},
    close: async () => {},
  } as const;
  return { key: 'host:3868', news: new News(), connection, now: () => clock.now() };
}
