import type { ConnectionState } from '../machines/connection-events.js';
import type { ConnectionStats } from './figures.js';
import type { Listener } from './news.js';

/** Figures of all connections of a client, those that have ended included. A snapshot; it does not change. */
export interface ClientStats {
  /** Requests written by `request` and `send`: always `answers + timeouts + errors + inFlight`. */
  readonly requests: number;
  /** Answers to them that arrived in time. */
  readonly answers: number;
  /** Requests that were written and not answered before their deadline. */
  readonly timeouts: number;
  /** Requests that were written and then aborted, or lost with their connection. */
  readonly errors: number;
  /** Requests that are awaiting their answer. */
  readonly inFlight: number;
  /** Answers that matched no pending request: late, duplicate or never asked for. They were dropped. */
  readonly unmatchedAnswers: number;
  /** Requests that name another Origin-Host than the peer does; with `allowRelayedMessages: false` also such answers. */
  readonly relayedMessages: number;
  /** Requests that a peer redirected, and that went on to another host. */
  readonly redirectsFollowed: number;
  /** Requests that a peer redirected, and that went nowhere else although the option `redirect` is on. */
  readonly redirectsRefused: number;
  /** Redirects that hold for further requests now, or whose time was over since the last request. */
  readonly redirectRoutes: number;
  /** Connections in OPEN, DWR_SENT, SUSPECT or REOPEN now. */
  readonly activeConnections: number;
  /** How often a connection became OPEN after a capabilities exchange. */
  readonly totalConnections: number;
  /** Attempts to connect that ended before OPEN. */
  readonly failedEstablishments: number;
  /** Attempts to bring a lost connection back. */
  readonly reconnectAttempts: number;
  /** Messages and bytes of all connections, base messages included. */
  readonly messagesSent: number;
  readonly messagesReceived: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  /** How often an open connection ended, for any reason. */
  readonly connectionsClosed: number;
  /** Of these: after `idleTimeoutMs`. */
  readonly idleTimeouts: number;
  /** Of these: after `maxLifetimeMs`. */
  readonly maxLifetimeExpirations: number;
  /** Records that `deliver` has accepted. */
  readonly recordsAccepted: number;
  /** Records of the store that were answered with success, whoever has accepted them. */
  readonly recordsDelivered: number;
  /** How often sending a record has failed and is repeated. */
  readonly recordsRetried: number;
  /** How often a record was parked. */
  readonly recordsParked: number;
  /** Calls that were refused by a report of overload of a host. */
  readonly shedByHost: number;
  /** Calls that were refused by a report of overload of a realm. */
  readonly shedByRealm: number;
  /** Requests of groups that went to another member, since a report of overload shed them at the first. */
  readonly diverted: number;
}

const summed = [
  'requests',
  'answers',
  'timeouts',
  'errors',
  'inFlight',
  'unmatchedAnswers',
  'relayedMessages',
  'redirectsFollowed',
  'redirectsRefused',
  'messagesSent',
  'messagesReceived',
  'bytesSent',
  'bytesReceived',
] as const;

type Sums = Record<(typeof summed)[number], number>;

const attempts: ReadonlySet<ConnectionState> = new Set(['CONNECTING', 'TLS_HANDSHAKE', 'CER_SENT']);

/** Counts what happens to connections and keeps the sums of those that have ended. */
export class ClientFigures {
  #totalConnections = 0;
  #reconnectAttempts = 0;
  #failedEstablishments = 0;
  #connectionsClosed = 0;
  #idleTimeouts = 0;
  #maxLifetimeExpirations = 0;
  #recordsAccepted = 0;
  #recordsDelivered = 0;
  #recordsRetried = 0;
  #recordsParked = 0;
  #redirectRoutes = 0;
  #shedByHost = 0;
  #shedByRealm = 0;
  #diverted = 0;
  readonly #retired = zeroSums();

  /** The news that it listens to. */
  readonly listener: Listener = {
    stateEntered: (_, { from, to }) => {
      if (to === 'FAILED' && attempts.has(from)) this.#failedEstablishments++;
    },
    opened: () => this.#totalConnections++,
    redialled: () => this.#reconnectAttempts++,
    ended: (_connection, reason, _error, wasOpen) => {
      if (!wasOpen) {
        this.#failedEstablishments++;
        return;
      }
      this.#connectionsClosed++;
      if (reason === 'idle') this.#idleTimeouts++;
      if (reason === 'lifetime') this.#maxLifetimeExpirations++;
    },
    recordAccepted: () => this.#recordsAccepted++,
    recordDelivered: () => this.#recordsDelivered++,
    recordRetried: () => this.#recordsRetried++,
    recordParked: () => this.#recordsParked++,
    routeAdded: () => this.#redirectRoutes++,
    routeDropped: () => this.#redirectRoutes--,
    callShed: (_, { type }) => {
      if (type === 'host') this.#shedByHost++;
      else this.#shedByRealm++;
    },
    callDiverted: () => this.#diverted++,
    released: ({ books }) => add(this.#retired, books.stats()),
  };

  snapshot(live: readonly ConnectionStats[]): ClientStats {
    const sums = { ...this.#retired };
    for (const stats of live) add(sums, stats);
    return Object.freeze({
      ...sums,
      redirectRoutes: this.#redirectRoutes,
      activeConnections: live.filter((stats) => isActive(stats)).length,
      totalConnections: this.#totalConnections,
      failedEstablishments: this.#failedEstablishments,
      reconnectAttempts: this.#reconnectAttempts,
      connectionsClosed: this.#connectionsClosed,
      idleTimeouts: this.#idleTimeouts,
      maxLifetimeExpirations: this.#maxLifetimeExpirations,
      recordsAccepted: this.#recordsAccepted,
      recordsDelivered: this.#recordsDelivered,
      recordsRetried: this.#recordsRetried,
      recordsParked: this.#recordsParked,
      shedByHost: this.#shedByHost,
      shedByRealm: this.#shedByRealm,
      diverted: this.#diverted,
    });
  }
}

function isActive({ state }: ConnectionStats): boolean {
  return state === 'OPEN' || state === 'DWR_SENT' || state === 'SUSPECT' || state === 'REOPEN';
}

function zeroSums(): Sums {
  return {
    requests: 0,
    answers: 0,
    timeouts: 0,
    errors: 0,
    inFlight: 0,
    unmatchedAnswers: 0,
    relayedMessages: 0,
    redirectsFollowed: 0,
    redirectsRefused: 0,
    messagesSent: 0,
    messagesReceived: 0,
    bytesSent: 0,
    bytesReceived: 0,
  };
}

function add(sums: Sums, stats: ConnectionStats): void {
  for (const figure of summed) sums[figure] += stats[figure];
}
