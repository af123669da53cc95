/** What is known of a request of ours while it lives and when it has ended. A call has these itself, so nothing is made. */
export interface RequestFacts {
  readonly applicationId: number;
  readonly commandCode: number;
  /** When its call began, in milliseconds since 1970; for a request that `send` has written, when it was written. */
  readonly beganAt: number;
  /** The connection has taken it. False if it ended while it waited for the connection, or was refused. */
  readonly isWritten: boolean;
  /** Milliseconds from {@link beganAt} until it was written; 0 if that was at once, or never. */
  readonly waitedMs: number;
}

/** What is known of a request of the peer. The request itself may be gone: its handler may have transferred its memory. */
export interface ServedFacts {
  readonly applicationId: number;
  readonly commandCode: number;
  /** When it was read from the socket, in milliseconds since 1970. */
  readonly beganAt: number;
}
