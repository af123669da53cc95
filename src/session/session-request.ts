import type { Fields } from '../dictionary/fields.js';
import type { ReceivedAnswer } from '../dictionary/received.js';
import type { RequestKind } from '../machines/session-context.js';
import * as is from '../options/option-types.js';
import type { Route } from './sending.js';

/** Options of one request of a session. */
export interface SessionRequestOptions {
  /** Milliseconds for it. Default: `requestTimeoutMs` of the session. */
  readonly timeoutMs?: number | undefined;
  /** As `priority` of a call. */
  readonly priority?: number | undefined;
}

const timeLimit = is.milliseconds(1);
const priorities = is.integer(10, 0, 15);

/** Throws an `InvalidConfigError`. */
function checkOptions(options: SessionRequestOptions | undefined): void {
  if (options === undefined) return;
  is.checkRecord('options', options);
  is.checkNames(options, ['priority', 'timeoutMs'], '', 'option');
  const { priority, timeoutMs } = options;
  if (priority !== undefined) priorities.parse(priority, 'priority');
  if (timeoutMs !== undefined) timeLimit.parse(timeoutMs, 'timeoutMs');
}

export type AnyAnswer = ReceivedAnswer<object>;

/** A request of a session, from its asking to its end. */
export class SessionRequest {
  readonly kind: RequestKind;
  readonly fields: Fields;
  readonly options: SessionRequestOptions | undefined;
  readonly #resolve: (answer: AnyAnswer | undefined) => void;
  readonly #reject: (error: unknown) => void;
  /** How often it was sent. What comes of an earlier time does not count any more. */
  attempt = 0;
  /** CC-Request-Number. */
  number = 0;
  /** When Tx passes, in milliseconds since 1970; `Infinity`: it does not run. */
  txAt = Number.POSITIVE_INFINITY;
  /** When it is given up. */
  deadline = Number.POSITIVE_INFINITY;
  endToEndId = 0;
  /** A server may have received it and has not answered: further copies carry the T flag (RFC 6733 §3). */
  isUnanswered = false;
  /** Of one to a group whose server is not known yet. */
  route: Route | undefined;
  /** It has a Destination-Host. */
  isBound = false;
  answer: AnyAnswer | undefined;
  error: unknown;

  /** Throws an `InvalidConfigError` that names the option that is wrong. */
  constructor(
    kind: RequestKind,
    fields: Fields,
    options: SessionRequestOptions | undefined,
    resolve: (answer: AnyAnswer | undefined) => void,
    reject: (error: unknown) => void,
  ) {
    checkOptions(options);
    this.kind = kind;
    this.fields = fields;
    this.options = options;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** The caller gets its answer, or what went wrong. */
  settle(): void {
    if (this.error === undefined) this.#resolve(this.answer);
    else this.#reject(this.error);
  }

  fail(error: unknown): void {
    this.error = error;
    this.settle();
  }
}
