import type { AuthSessionState } from '../machines/auth-session-machine.js';
import type { ServiceFate, SessionEndCause } from '../machines/session-context.js';
import type { CreditSessionState } from '../machines/session-machine.js';

/** A state of a session: of RFC 8506 §7 for credit control, of RFC 6733 §8.1 for the others. */
export type SessionState = AuthSessionState | CreditSessionState;

/** How a session has ended. */
export interface SessionEnd {
  readonly cause: SessionEndCause;
  /** What becomes of the user's service: it goes on without control, or must end. */
  readonly service: ServiceFate;
  /** Why, where a request had no answer. */
  readonly error?: unknown;
  /** The Result-Code that has ended it. */
  readonly resultCode?: number | undefined;
}

/** What is told of a session. */
export interface SessionView {
  /** Its Session-Id. */
  readonly id: string;
  readonly state: SessionState;
  /** When the state was entered, in milliseconds since 1970. */
  readonly since: number;
  readonly applicationId: number;
  /** The normalised address, or the name of the group. */
  readonly targetName: string;
  /** The Origin-Host of its server, once that has answered. */
  readonly destinationHost: string | undefined;
}
