import type { ConnectionState } from '../machines/connection-events.js';
import type { PeerInfo } from '../protocol/capabilities-exchange.js';
import { BaseMessageLog } from './base-message-log.js';
import { noFigures, type ConnectionStats } from './figures.js';
import { History } from './history.js';
import type { StateChange } from './events.js';
import type { TlsAgreement } from '../protocol/tls-agreement.js';

/** What is known about one connection: its state, its figures and its history. */
export class Books {
  state: ConnectionState = 'DISCONNECTED';
  since: number;
  peer: PeerInfo | undefined;
  tls: TlsAgreement | undefined;
  lastError: Error | undefined;
  readonly figures = noFigures();
  readonly history = new History();
  readonly baseMessages = new BaseMessageLog();
  #openedAt: number | undefined;
  #reconnectCount = 0;
  #wasOpen = false;

  constructor(since: number) {
    this.since = since;
  }

  stats(): ConnectionStats {
    const { answers, errors, lastMessageAt: _, lastReceivedAt, requests, timeouts, ...moved } = this.figures;
    return Object.freeze({
      state: this.state,
      ...moved,
      requests,
      answers,
      timeouts,
      errors,
      inFlight: requests - answers - timeouts - errors,
      reconnectCount: this.#reconnectCount,
      openedAt: this.#openedAt,
      lastReceivedAt: lastReceivedAt === 0 ? undefined : lastReceivedAt,
      lastError: this.lastError,
    });
  }

  enter({ at, cause, event, from, to }: StateChange): void {
    this.state = to;
    if (from !== to) this.since = at;
    if (cause !== undefined) this.lastError = cause;
    this.history.add(from, to, event, cause?.message, at);
  }

  open(): void {
    this.#openedAt = this.since;
    if (this.#wasOpen) this.#reconnectCount++;
    this.#wasOpen = true;
  }

  end(): void {
    this.#openedAt = undefined;
  }
}
