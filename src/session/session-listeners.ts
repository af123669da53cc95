import { InvalidConfigError } from '../errors.js';
import type { News } from '../observability/news.js';
import { sessionEventNames, type SessionEventName } from './session-events.js';

type Listener = (event: never, session: never) => unknown;

/** The listeners of one session. */
export class SessionListeners {
  /** A name and a listener, in turn: there may be one of these for each of a hundred thousand sessions. */
  #list: readonly (SessionEventName | Listener)[] = [];

  add(name: SessionEventName, listener: Listener): void {
    if (!Object.hasOwn(sessionEventNames, name)) {
      throw InvalidConfigError.unknown(name, 'event', Object.keys(sessionEventNames));
    }
    if (typeof listener !== 'function') throw InvalidConfigError.wrong('listener', 'a function', listener);
    this.#list = this.#list.concat(name, listener);
  }

  remove(name: SessionEventName, listener: Listener): void {
    const place = this.#list.findIndex((each, i) => each === name && this.#list[i + 1] === listener);
    if (place >= 0) this.#list = this.#list.toSpliced(place, 2);
  }

  /** Calls them from a microtask: no user code runs within a step of the chart. What they throw is told as news. */
  emit(name: SessionEventName, event: object, session: { readonly id: string }, news: News): void {
    // What comes after the name.
    const heard = this.#list.filter((_, i) => this.#list[i - 1] === name);
    if (heard.length === 0) return;
    queueMicrotask(() => {
      for (const listener of heard) {
        if (typeof listener === 'function') void callOf(listener, name, event, session, news);
      }
    });
  }
}

async function callOf(
  listener: Listener,
  name: SessionEventName,
  event: object,
  session: { readonly id: string },
  news: News,
): Promise<void> {
  try {
    // The listeners of an event take what this event gives.
    await listener(event as never, session as never);
  } catch (error) {
    news.listenerFailed?.(`a listener of '${name}' of session ${session.id}`, error);
  }
}
