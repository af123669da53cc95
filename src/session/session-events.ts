import type { Fields } from '../dictionary/fields.js';
import type { SessionEnd, SessionState } from '../observability/session-view.js';
import type { DiameterMessage } from '../protocol/message.js';

/** What a server has granted: a Multiple-Services-Credit-Control of its answer, or what the answer itself has of it. */
export interface Grant {
  /** Undefined where the answer speaks of no rating group. */
  readonly ratingGroup: number | undefined;
  readonly serviceIdentifiers: readonly number[];
  /** Its own Result-Code, for example 4012 (CREDIT_LIMIT_REACHED). */
  readonly resultCode: number | undefined;
  /** Granted-Service-Unit. */
  readonly units: Fields | undefined;
  /** Final-Unit-Indication: what happens when these units are used up. They are the last ones. */
  readonly finalUnit: Fields | undefined;
  /** When the Validity-Time passes, in milliseconds since 1970. */
  readonly validUntil: number | undefined;
}

/** The events of a session and what their listeners get, followed by the session. */
export interface SessionEvents {
  /** It is in another state. */
  state: { readonly from: SessionState; readonly to: SessionState };
  /** An answer of success to an initial or update request has granted something. */
  quota: { readonly grants: readonly Grant[] };
  /**
   * What was granted is valid no longer than `validityLeadMs`: call `update`. `ratingGroups`: of credit control, those whose
   * Validity-Time passes; empty if that is of the whole answer, or it is an Authorization-Lifetime.
   */
  validity: { readonly ratingGroups: readonly number[] };
  /** The server wants an update, and was answered that it follows: call `update`. RFC 8506 §5.5, RFC 6733 §8.3. */
  reauth: { readonly request: DiameterMessage };
  /**
   * The server wants the session to end, and was answered that it does. Call `terminate` in the listener to report what was
   * used; otherwise it is terminated without. RFC 6733 §8.5.
   */
  abort: { readonly request: DiameterMessage };
  /** No answer came within Tx: grant the service; the answer is awaited further. RFC 8506 §7. */
  unanswered: { readonly error: unknown };
  /**
   * A request is sent once more, to another server. `from`: the Origin-Host of the one before, if it is known; `error` or
   * `resultCode`: why.
   */
  failover: {
    readonly from: string | undefined;
    readonly error: unknown;
    readonly resultCode: number | undefined;
  };
  /** It is over. `service` tells what becomes of the user's service. */
  ended: SessionEnd;
}

export type SessionEventName = keyof SessionEvents;

export const sessionEventNames: Readonly<Record<SessionEventName, true>> = {
  state: true,
  quota: true,
  validity: true,
  reauth: true,
  abort: true,
  unanswered: true,
  failover: true,
  ended: true,
};
