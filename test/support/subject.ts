import { Books } from '../../src/observability/books.js';
import type { Subject } from '../../src/observability/connection-view.js';

/** A connection that is open and does nothing: what the news of a test are about. */
export function subjectOf(address: string, books = new Books(0)): Subject {
  return {
    address,
    books,
    state: 'OPEN',
    since: 0,
    history: () => [],
    timers: () => [],
    baseMessages: () => [],
    stats: () => books.stats(),
    dump: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
