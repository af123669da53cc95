import type { News } from '../observability/news.js';

const spines = new WeakMap<object, News>();

/** Said once, by the client itself. */
export function noteNews(client: object, news: News): void {
  spines.set(client, news);
}

/** The spine of a client's news, for what else of this package listens to it. */
export function newsOf(client: object): News {
  const news = spines.get(client);
  if (news === undefined) throw new TypeError('newsOf takes a DiameterClient');
  return news;
}
