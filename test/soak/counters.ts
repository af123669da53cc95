import type { ClientStats, DiameterClient } from 'diameter-client';
import type { Faults } from './faults.js';
import type { Ledger } from './ledger.js';
import { CC_REQUEST_NUMBER } from './messages.js';

const growing = [
  'requests',
  'answers',
  'timeouts',
  'errors',
  'unmatchedAnswers',
  'totalConnections',
  'failedEstablishments',
  'reconnectAttempts',
  'messagesSent',
  'messagesReceived',
  'bytesSent',
  'bytesReceived',
  'connectionsClosed',
  'idleTimeouts',
  'maxLifetimeExpirations',
] as const;

/** Holds `client.stats()` against themselves, against the client's events, and against what callers have seen. */
export class Counters {
  readonly #client: DiameterClient;
  readonly #ledger: Ledger;
  readonly #faults: Faults;
  readonly #addresses: number;
  #last: ClientStats;
  #opened = 0;
  #closed = 0;
  #messages = 0;

  constructor(client: DiameterClient, ledger: Ledger, faults: Faults, addresses: number) {
    this.#client = client;
    this.#ledger = ledger;
    this.#faults = faults;
    this.#addresses = addresses;
    this.#last = client.stats();
    client.on('open', () => this.#opened++);
    client.on('close', () => this.#closed++);
    client.on('message', (message) => {
      this.#messages++;
      faults.check(
        message.find(CC_REQUEST_NUMBER) !== undefined,
        "a 'message' is not the answer to a request",
      );
    });
  }

  check(): void {
    const stats = this.#client.stats();
    const { activeConnections, answers, errors, inFlight, requests, timeouts } = stats;
    const live = this.#client.connections().length;
    const { connectionsClosed, idleTimeouts, maxLifetimeExpirations, totalConnections } = stats;
    this.#expect(
      requests === answers + timeouts + errors + inFlight,
      'requests are not the sum of their ends',
    );
    this.#expect(activeConnections <= live && live <= this.#addresses, 'more connections than addresses');
    this.#expect(connectionsClosed <= totalConnections, 'more connections have closed than opened');
    this.#expect(idleTimeouts + maxLifetimeExpirations <= connectionsClosed, 'more reasons than closes');
    for (const figure of growing) this.#expect(stats[figure] >= this.#last[figure], `${figure} has shrunk`);
    this.#last = stats;
  }

  /** When the client is closed and every call has settled. */
  checkEnd(): void {
    const { activeConnections, answers, connectionsClosed, inFlight, totalConnections } =
      this.#client.stats();
    const answered = this.#ledger.count('request', 'success') + this.#messages;
    this.#expect(inFlight === 0, `${inFlight} requests are in flight`);
    this.#expect(activeConnections === 0 && this.#client.connections().length === 0, 'connections are left');
    this.#expect(
      totalConnections === connectionsClosed,
      `${totalConnections} connections have opened, ${connectionsClosed} closed`,
    );
    this.#expect(
      this.#opened === totalConnections,
      `${this.#opened} 'open' events for ${totalConnections} connections`,
    );
    this.#expect(
      this.#closed === connectionsClosed,
      `${this.#closed} 'close' events for ${connectionsClosed} connections`,
    );
    this.#expect(answered === answers, `callers got ${answered} answers, the client counted ${answers}`);
  }

  #expect(holds: boolean, otherwise: string): void {
    this.#faults.check(holds, `stats: ${otherwise}`);
  }
}
