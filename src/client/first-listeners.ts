import { bookkeeper } from '../observability/bookkeeper.js';
import type { ClientFigures } from '../observability/client-figures.js';
import { LastEnds } from '../observability/last-ends.js';
import type { News } from '../observability/news.js';
import { connectTraces } from './connect-traces.js';
import { harmless } from './harmless.js';
import type { LiveOptions } from './live-options.js';

/** Those who hear of everything before the rest of the client does, in this order. */
export function firstListeners(
  client: Parameters<typeof connectTraces>[0],
  news: News,
  { log, values: { clock, inspect } }: LiveOptions,
  figures: ClientFigures,
): LastEnds {
  news.subscribe(bookkeeper);
  log.listenTo(news);
  news.subscribe(figures.listener);
  const lastEnds = new LastEnds();
  news.subscribe(lastEnds.listener(() => clock.now()));
  news.subscribe(connectTraces(client));
  if (inspect !== undefined) news.subscribe({ inspected: harmless(inspect, news) });
  return lastEnds;
}
