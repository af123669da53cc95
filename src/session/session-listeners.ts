import { InvalidConfigError } from '../errors.js';
import type { News } from '../observability/news.js';
import { sessionEventNames, type SessionEventName } from './session-events.js';

type Listener = (event: never, session: never) => unknown;

/** The listeners of one session. */
export class SessionListeners {
  #list: readonly { readonly name: SessionEventName; readonly listener: Listener }[] = [];

  add(name: SessionEventName, listener: Listener): void {
    if (!Object.hasOwn(sessionEventNames, name)) {
      throw InvalidConfigError.unknown(name, 'event', Object.keys(sessionEventNames));
    }
    if (typeof listener !== 'function') throw InvalidConfigError.wrong('listener', 'a function', listener);
    this.#list = [...this.#list, { name, listener }];
  }

  remove(name: SessionEventName, listener: Listener): void {
    const index = this.#list.findIndex((each) => each.name === name && each.listener === listener);
    if (index >= 0) this.#list = this.#list.toSpliced(index, 1);
  }

  /** Calls them from a microtask: no user code runs within a step of the chart. What they throw is told as news. */
  emit(name: SessionEventName, event: object, session: { readonly id: string }, news: News): void {
    const heard = this.#list.filter((each) => each.name === name);
    if (heard.length === 0) return;
    queueMicrotask(() => {
      for (const { listener } of heard) void callOf(listener, name, event, session, news);
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
