import type { SessionOptions } from 'diameter-client';

/** How a session gets into a state in which something can happen to it. */
export interface SessionSituation {
  readonly options?: SessionOptions;
  readonly target?: 'group' | 'address';
  readonly steps: readonly string[];
}

/** One row of the table: what happens in a situation, and what must come of it. */
export interface SessionRow {
  /** The row of the RFC's table, in its words; empty where it is our own. */
  readonly rfc: string;
  readonly in: string;
  readonly options?: SessionOptions;
  /** Steps that change nothing, done first. */
  readonly still?: readonly string[];
  readonly when: readonly string[];
  readonly states?: string;
  readonly seen?: string;
  readonly calls?: string;
  readonly events?: string;
  readonly replies?: string;
}
