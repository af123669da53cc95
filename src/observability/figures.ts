import type { ConnectionState } from '../machines/connection-events.js';

/** The figures of one connection over all its sockets, base messages included. The data path counts here. */
export interface Figures {
  messagesSent: number;
  messagesReceived: number;
  bytesSent: number;
  bytesReceived: number;
  /** Requests that were written, and how they ended; the others are in flight. */
  requests: number;
  answers: number;
  timeouts: number;
  errors: number;
  /** Answers that match no pending request. */
  unmatchedAnswers: number;
  /** See {@link ConnectionStats.relayedMessages}. */
  relayedMessages: number;
  /** See {@link ConnectionStats.redirectsFollowed}. */
  redirectsFollowed: number;
  redirectsRefused: number;
  /** When the last whole message came, and when the last application message went either way. 0: never. */
  lastReceivedAt: number;
  lastMessageAt: number;
}

export function noFigures(): Figures {
  return {
    messagesSent: 0,
    messagesReceived: 0,
    bytesSent: 0,
    bytesReceived: 0,
    requests: 0,
    answers: 0,
    timeouts: 0,
    errors: 0,
    unmatchedAnswers: 0,
    relayedMessages: 0,
    redirectsFollowed: 0,
    redirectsRefused: 0,
    lastReceivedAt: 0,
    lastMessageAt: 0,
  };
}

/** Figures of one connection, since the address was first dialled. Reconnections do not reset them. */
export interface ConnectionStats {
  readonly state: ConnectionState;
  /** Messages and bytes written and read, base messages included. */
  readonly messagesSent: number;
  readonly messagesReceived: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  /** Requests written: always `answers + timeouts + errors + inFlight`. */
  readonly requests: number;
  /** Answers to them that arrived in time. */
  readonly answers: number;
  /** Requests that were written and not answered before their deadline. */
  readonly timeouts: number;
  /** Requests that were written and then aborted, or lost with the connection. */
  readonly errors: number;
  /** Requests that are awaiting their answer. */
  readonly inFlight: number;
  /** Answers that matched no pending request: late, duplicate or never asked for. They are dropped. */
  readonly unmatchedAnswers: number;
  /** Requests that name another Origin-Host than the peer does; with `allowRelayedMessages: false` also such answers. */
  readonly relayedMessages: number;
  /** Requests that the peer redirected, and that went on to another host. */
  readonly redirectsFollowed: number;
  /** Requests that the peer redirected, and that went nowhere else although the option `redirect` is on. */
  readonly redirectsRefused: number;
  /** How often the connection was lost and came back. */
  readonly reconnectCount: number;
  /** Milliseconds since 1970; undefined while the connection is not open. */
  readonly openedAt: number | undefined;
  /** Milliseconds since 1970 of the last message from the peer; undefined before the first. */
  readonly lastReceivedAt: number | undefined;
  readonly lastError: Error | undefined;
}
