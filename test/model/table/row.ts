import type { DiameterClientOptions } from 'diameter-client';

/** How a connection gets into a state in which something can happen to it. */
export interface Situation {
  readonly options?: Partial<DiameterClientOptions>;
  /** The peer is spoken to over TLS. */
  readonly isSecured?: boolean;
  readonly steps: readonly string[];
}

/** One row of the table: what happens in a situation, and what must come of it. */
export interface Row {
  /** The number of the RFCs' transition, as in docs/states.md; empty where it is our own. */
  readonly t: string;
  readonly in: string;
  readonly options?: Partial<DiameterClientOptions>;
  /** Steps that change nothing, done first. */
  readonly still?: readonly string[];
  readonly when: readonly string[];
  /** The states that are entered. */
  readonly to?: string;
  /** The events that lead into them. */
  readonly by?: string;
  /** What the peer sees. */
  readonly seen?: string;
  /** How calls end. */
  readonly calls?: string;
  /** The reasons for which open connections end. */
  readonly ends?: string;
  /** The states that the circuit breaker enters; for OPEN with the seconds that it is to last, and why. */
  readonly breaker?: string;
}
