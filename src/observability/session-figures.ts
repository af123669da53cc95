import type { SessionEndCause } from '../machines/session-context.js';
import type { Listener } from './news.js';
import type { SessionState } from './session-view.js';

/** The states of sessions that have begun and are not over, of both kinds. */
export type LiveSessionState = Exclude<SessionState, 'IDLE' | 'ENDED'>;

/** Figures of the sessions of a client. */
export interface SessionStats {
  /** Sessions that have begun and are not over, by their states. */
  readonly live: Readonly<Record<LiveSessionState, number>>;
  /** How often a session began, or was restored. */
  readonly begun: number;
  /** How often a request of a session was sent once more, to another server. */
  readonly failovers: number;
  /** How often a session has ended, by the cause. */
  readonly ended: Readonly<Record<SessionEndCause, number>>;
}

const noneLive: Readonly<Record<LiveSessionState, number>> = {
  PENDING_I: 0,
  PENDING: 0,
  OPEN: 0,
  PENDING_U: 0,
  REAUTH: 0,
  PENDING_T: 0,
  DISCON: 0,
};

const noneEnded: Readonly<Record<SessionEndCause, number>> = {
  terminated: 0,
  'termination-failed': 0,
  denied: 0,
  'not-applicable': 0,
  'failed-answer': 0,
  undeliverable: 0,
  'no-answer': 0,
  'timed-out': 0,
  released: 0,
  'client-closed': 0,
};

export const noSessions: SessionStats = { live: noneLive, begun: 0, failovers: 0, ended: noneEnded };

/** Counts what happens to sessions. */
export class SessionFigures {
  readonly #live: Record<SessionState, number> = { IDLE: 0, ENDED: 0, ...noneLive };
  readonly #ended: Record<SessionEndCause, number> = { ...noneEnded };
  #begun = 0;
  #failovers = 0;

  /** The news that it listens to. */
  readonly listener: Listener = {
    sessionEntered: ({ state }, from) => {
      if (from === 'IDLE' && state !== 'ENDED') this.#begun++;
      this.#live[from]--;
      this.#live[state]++;
    },
    sessionMoved: () => this.#failovers++,
    sessionEnded: (_, { cause }) => this.#ended[cause]++,
  };

  snapshot(): SessionStats {
    const { IDLE: _, ENDED: __, ...live } = this.#live;
    return { live, begun: this.#begun, failovers: this.#failovers, ended: { ...this.#ended } };
  }
}
