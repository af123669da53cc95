import type { Listener } from './news.js';

/** Writes the news of every connection into its books. It hears them first, so that the others can look there. */
export const bookkeeper: Listener = {
  stateEntered: ({ books }, change) => books.enter(change),
  secured: ({ books }, agreement) => {
    books.tls = agreement;
  },
  established: ({ books }, peer) => {
    books.peer = peer;
  },
  opened: ({ books }) => books.open(),
  ended: ({ books }) => books.end(),
  redirected: ({ books: { figures } }) => figures.redirectsFollowed++,
  redirectRefused: ({ books: { figures } }) => figures.redirectsRefused++,
  baseMessage: ({ books }, direction, message, at) => books.baseMessages.note(direction, message, at),
};
