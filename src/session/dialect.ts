import type { AnyAnswer, SessionRequest } from './session-request.js';
import type { Command } from '../dictionary/command.js';
import type { Fields } from '../dictionary/fields.js';
import type { FailureHandling } from '../machines/session-context.js';
import type { SessionState } from '../observability/session-view.js';
import type { ChartTable } from './chart-table.js';
import type { Grant } from './session-events.js';

/** What a session has learned of its server, and what changes while it lives. */
export interface Learned {
  readonly id: string;
  readonly command: Command<object, object>;
  failureHandling: FailureHandling;
  hasFailover: boolean;
  isStateless: boolean;
  /** CC-Request-Number of the next request. */
  nextNumber: number;
}

/** What an answer means to the chart. */
export type Verdict =
  | 'answer.successful'
  | 'answer.denied'
  | 'answer.notApplicable'
  | 'answer.failed'
  | 'answer.incomplete'
  | 'request.failed';

/** Until when what an answer grants holds. All are milliseconds since 1970, or `Infinity`. */
export interface Terms {
  readonly grants: readonly Grant[];
  /** An Authorization-Lifetime passes. */
  readonly reauthorizeAt: number;
  /** The session ends. */
  readonly expiresAt: number;
  /** The Termination-Cause then. */
  readonly expiryCause: number;
}

/** What the sessions of one kind have of their own: credit control, or authorisation. */
export interface Dialect {
  readonly chart: ChartTable<SessionState>;
  /** Requests of this kind are given Tx. */
  readonly hasTx: boolean;
  /** The Result-Code of a Re-Auth-Answer after which an update is to follow. */
  readonly reauthReply: number;
  /** The command of a request, and the fields that the session gives it. */
  compose(
    session: Learned,
    request: SessionRequest,
  ): { readonly command: Command<object, object>; readonly fields: Fields };
  verdict(answer: AnyAnswer): Verdict;
  /** Takes from an answer of success how the server wants failures to be handled. */
  learn(session: Learned, answer: AnyAnswer): void;
  terms(answer: AnyAnswer, now: number): Terms;
}

/** No server of this application can answer it now (RFC 8506 §5.7); another one may. */
export function isTemporary(code: number): boolean {
  return code === 3002 || code === 3004 || code === 3005;
}

/** The fields of a message or group, which may be anything that a peer has sent. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}; // read with checks of each value
}

export function numberIn(fields: Fields, name: string): number | undefined {
  const value = fields[name];
  return typeof value === 'number' ? value : undefined;
}

/** An Unsigned32 or Enumerated of the base protocol, also where the grammar of the answer does not list it. */
export function baseNumberIn(answer: AnyAnswer, name: string, code: number): number | undefined {
  const listed = numberIn(fieldsOf(answer), name);
  if (listed !== undefined) return listed;
  try {
    return answer.message.find(code)?.unsigned32();
  } catch {
    return undefined; // What cannot be read says nothing.
  }
}

/** Groups, however many there are. */
export function groupsIn(fields: Fields, name: string): readonly Fields[] {
  const value = fields[name];
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(fieldsOf);
}
