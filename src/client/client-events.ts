import { InvalidConfigError, type CloseReason } from '../errors.js';
import type { Connection } from '../observability/connection-view.js';
import type { PeerRestart, StateChange } from '../observability/events.js';
import type { Listener, News } from '../observability/news.js';
import type { DiameterMessage } from '../protocol/message.js';

/** The end of a connection that was open. Each `'open'` is followed by one `'close'`. */
export interface CloseEvent {
  readonly address: string;
  readonly reason: CloseReason;
  readonly error?: Error;
}

/** The events of a client and what their listeners get. */
export interface ClientEvents {
  /** A connection's machine has entered another state. */
  state: [change: StateChange];
  /** A connection has become usable: capabilities are exchanged, and after a loss the peer has proven itself. */
  open: [connection: Connection];
  /** A connection that was open has ended. */
  close: [event: CloseEvent];
  /** A peer has lost its state; told by its CEA, DWR or DWA. */
  peerRestarted: [restart: PeerRestart];
  /** The answer to a request that was sent with `send`. */
  message: [message: DiameterMessage, connection: Connection];
}

export type ClientEventName = keyof ClientEvents;
export type ClientListener<Name extends ClientEventName> = (...args: ClientEvents[Name]) => unknown;

interface Registration<Name extends ClientEventName> {
  readonly listener: ClientListener<Name>;
  readonly isOnce: boolean;
}

/**
 * Calls listeners from a microtask, in the order of the events, so that user code never runs within a step of a
 * machine. What a listener throws, or its promise rejects with, is told as news and goes nowhere else.
 */
export class ClientEventQueue {
  readonly #registrations: { [Name in ClientEventName]: Registration<Name>[] } = {
    state: [],
    open: [],
    close: [],
    peerRestarted: [],
    message: [],
  };
  readonly #news: News;
  #pending: (() => void)[] = [];

  /** Which news become events. */
  readonly listener: Listener = {
    stateEntered: (_, change) => {
      if (change.from !== change.to) this.#emit('state', change);
    },
    opened: (connection) => this.#emit('open', connection),
    ended: ({ address }, reason, error, wasOpen) => {
      if (wasOpen) this.#emit('close', { address, reason, ...(error && { error }) });
    },
    peerRestarted: (restart) => this.#emit('peerRestarted', restart),
    answerToSend: (connection, answer) => this.#emit('message', answer, connection),
  };

  constructor(news: News) {
    this.#news = news;
  }

  add<Name extends ClientEventName>(name: Name, listener: ClientListener<Name>, isOnce: boolean): void {
    checkListener(name, listener);
    this.#registrations[name].push({ listener, isOnce });
  }

  remove<Name extends ClientEventName>(name: Name, listener: ClientListener<Name>): void {
    checkListener(name, listener);
    const registrations = this.#registrations[name];
    const index = registrations.findIndex((registration) => registration.listener === listener);
    if (index !== -1) registrations.splice(index, 1);
  }

  #emit<Name extends ClientEventName>(name: Name, ...args: ClientEvents[Name]): void {
    if (this.#registrations[name].length === 0) return;
    if (this.#pending.length === 0) queueMicrotask(this.#deliver);
    this.#pending.push(() => {
      for (const { isOnce, listener } of this.#registrations[name].slice()) {
        if (isOnce) this.remove(name, listener);
        void this.#call(name, listener, args);
      }
    });
  }

  readonly #deliver = (): void => {
    const events = this.#pending;
    this.#pending = [];
    for (const deliver of events) deliver();
  };

  async #call<Name extends ClientEventName>(
    name: Name,
    listener: ClientListener<Name>,
    args: ClientEvents[Name],
  ): Promise<void> {
    try {
      await listener(...args);
    } catch (error) {
      this.#news.listenerFailed?.(`a listener of '${name}'`, error);
    }
  }
}

function checkListener(event: string, listener: unknown): void {
  if (!Object.hasOwn(eventNames, event)) {
    throw InvalidConfigError.unknown(event, 'event', Object.keys(eventNames));
  }
  if (typeof listener !== 'function') throw InvalidConfigError.wrong('listener', 'a function', listener);
}

const eventNames: Readonly<Record<ClientEventName, true>> = {
  state: true,
  open: true,
  close: true,
  peerRestarted: true,
  message: true,
};
