import type { ConnectionState } from '../machines/connection-events.js';

/** A change of a connection's state, as the client's `'state'` event reports it. */
export interface StateChange {
  readonly address: string;
  readonly from: ConnectionState;
  readonly to: ConnectionState;
  /** The event of the chart that led here, for example `cea.received` or `after dwrTimeout`. */
  readonly event: string;
  /** What went wrong, if anything. */
  readonly cause?: Error;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A peer's Origin-State-Id has risen: it was restarted and has lost its sessions (RFC 6733 §8.16). */
export interface PeerRestart {
  readonly address: string;
  readonly originHost: string;
  readonly originStateId: number;
  readonly previousOriginStateId: number;
}
