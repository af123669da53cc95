import type { ConnectionState } from '../machines/connection-events.js';

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
  /** Answers to them that came in time. */
  readonly answers: number;
  /** Requests that were written and not answered before their deadline. */
  readonly timeouts: number;
  /** Requests that were written and then aborted, or lost with the connection. */
  readonly errors: number;
  /** Requests that await their answer now. */
  readonly inFlight: number;
  /** Answers that came for no pending request: late, duplicate or never asked for. They are dropped. */
  readonly unmatchedAnswers: number;
  /** How often the connection was lost and came back. */
  readonly reconnectCount: number;
  /** Milliseconds since 1970; undefined while the connection is not open. */
  readonly openedAt: number | undefined;
  /** Milliseconds since 1970 of the last message from the peer; undefined before the first. */
  readonly lastReceivedAt: number | undefined;
  readonly lastError: Error | undefined;
}
