import type { Fields } from '../dictionary/fields.js';
import type { RequestKind, SessionActionName, SessionFacts } from '../machines/session-context.js';
import type { SessionEnd, SessionState, SessionView } from '../observability/session-view.js';
import type { DiameterMessage } from '../protocol/message.js';
import { TerminationCause } from './auth-dialect.js';
import type { ChartAction } from './chart-table.js';
import type { Timed } from './deadline-heap.js';
import { Exchange, type Exchanging, type ToldEvent } from './exchange.js';
import { restoreInto, savedOf, type SavedSession } from './saved-session.js';
import { SessionData } from './session-data.js';
import type { Handled } from './session-desk.js';
import { SessionRequest, type AnyAnswer, type SessionRequestOptions } from './session-request.js';
import { SessionStateError } from './session-state-error.js';

const never = Number.POSITIVE_INFINITY;
/** What has passed while a request was in flight is looked at again after so long. */
const againMs = 1_000;
const diameterSuccess = 2001;
const askings = { initial: 'begin.asked', update: 'update.asked', termination: 'terminate.asked' } as const;

/** The chart of a session with its effects: no actor and no timer of its own, since there may be a hundred thousand. */
export abstract class SessionCore
  extends SessionData
  implements SessionFacts, SessionView, Exchanging, Timed
{
  /** @internal */
  heapIndex = -1;
  /** @internal */
  heapAt = 0;
  /** @internal */
  protected readonly exchange = new Exchange(this);
  #end: SessionEnd | undefined;
  /** What the server's request is answered with. */
  #reply: number | undefined;
  #isUpdatePromised = false;

  /** Requests that wait for the one in flight. */
  get waiting(): number {
    return this.exchange.waiting;
  }

  /** How it has ended; undefined while it has not. */
  get end(): SessionEnd | undefined {
    return this.#end;
  }

  /**
   * Who answers a command of the server.
   *
   * @internal
   */
  abstract handledBy(commandCode: number): Handled | undefined;

  // What the chart asks.

  /** @internal */
  get next(): RequestKind | undefined {
    return this.exchange.next;
  }

  /** @internal */
  get mayMove(): boolean {
    return this.exchange.mayMove;
  }

  // What is asked of it.

  /** @internal Resolves with the answer; undefined where nothing had to be sent. */
  protected ask(
    kind: RequestKind,
    fields: Fields | undefined,
    options: SessionRequestOptions | undefined,
  ): Promise<AnyAnswer | undefined> {
    return new Promise((resolve, reject) => {
      if (kind === 'initial') this.desk.checkRoom(this);
      const request = new SessionRequest(kind, fields ?? {}, options, resolve, reject);
      if (!this.tell({ type: askings[kind], request })) request.fail(this.#refusal(kind));
    });
  }

  /**
   * The server wants an update. Returns the Result-Code of the Re-Auth-Answer; undefined if the session is over.
   *
   * @internal
   */
  reauthorize(request: DiameterMessage): number | undefined {
    const reply = this.#replyTo('reauth.received');
    if (this.#isUpdatePromised) this.emit('reauth', { request });
    return reply;
  }

  /**
   * The server wants it to end. Returns the Result-Code of the Abort-Session-Answer; undefined if the session is over.
   *
   * @internal
   */
  abort(request: DiameterMessage): number | undefined {
    const reply = this.#replyTo('abort.received');
    if (reply === undefined) return undefined;
    this.emit('abort', { request });
    // After the answer is written, and the listeners were told.
    queueMicrotask(() => this.tell({ type: 'abort.answered' }));
    return reply;
  }

  #replyTo(type: 'reauth.received' | 'abort.received'): number | undefined {
    [this.#reply, this.#isUpdatePromised] = [undefined, false];
    this.tell({ type });
    return this.#reply;
  }

  /**
   * Ends it here; the server is told nothing. `error`: what a request in flight rejects with.
   *
   * @internal
   */
  leave(type: 'release.asked' | 'client.ended', error: Error = this.#refusal('update')): void {
    const { current } = this.exchange;
    if (current !== undefined) current.error = error;
    this.tell({ type });
  }

  /** @internal A request of it awaits its answer. */
  get isPending(): boolean {
    return this.exchange.current !== undefined;
  }

  /** @internal */
  refuseWaiting(): void {
    const { exchange } = this;
    for (let each = exchange.takeNext(); each !== undefined; each = exchange.takeNext()) {
      each.fail(this.#refusal(each.kind));
    }
  }

  /** @internal */
  protected saved(): SavedSession {
    if (this.destinationHost === undefined || this.#end !== undefined) throw this.#refusal('save');
    return savedOf(this);
  }

  /**
   * Goes on with a session of another process. The chart begins in OPEN.
   *
   * @internal
   */
  restore(saved: SavedSession): void {
    restoreInto(this, saved);
    this.tell({ type: 'session.restored' });
  }

  /**
   * What has passed up to now takes effect. Returns the next deadline.
   *
   * @internal
   */
  pass(now: number): number {
    this.exchange.pass(now);
    const { terms } = this;
    if (terms !== undefined && terms.tellAt <= now) this.tell({ type: 'validity.passed' });
    if (terms !== undefined && terms.expiresAt <= now) {
      terms.expiresAt = never;
      this.tell({ type: 'session.expired' });
    }
    const next = this.#nextDeadline;
    return next <= now ? now + againMs : next;
  }

  get #nextDeadline(): number {
    const txAt = this.exchange.current?.txAt ?? never;
    const { expiresAt = never, tellAt = never } = this.terms ?? {};
    return Math.min(txAt, tellAt, expiresAt);
  }

  /** @internal */
  noteFailover(from: string | undefined, { answer, error }: SessionRequest): void {
    this.desk.news.sessionMoved?.(this, from);
    this.emit('failover', { from, error, resultCode: answer?.result.code });
  }

  // The chart and its effects.

  /**
   * False if the event means nothing in this state.
   *
   * @internal
   */
  tell(event: ToldEvent): boolean {
    const { chart } = this.dialect;
    const scope = { context: { session: this }, event };
    const from = this.state;
    let arrow = chart.arrow(from, scope);
    if (arrow === undefined) return false;
    for (let steps = 0; arrow !== undefined && steps < 8; steps++) {
      this.state = arrow.to;
      for (const action of arrow.actions) this.#act(action, event);
      arrow = chart.always(this.state, scope);
    }
    if (this.state !== from) this.#noteState(from, event.type);
    // One that is over, or has not begun, waits for nothing.
    if (this.desk.has(this)) this.desk.deadlines.note(this, this.#nextDeadline);
    // Last, so that the events are heard before the caller goes on.
    this.exchange.release();
    return true;
  }

  #noteState(from: SessionState, event: string): void {
    const { clock, news } = this.desk;
    this.since = clock.now();
    news.sessionEntered?.(this, from, event);
    this.emit('state', { from, to: this.state });
    if (this.state === this.dialect.chart.initial) this.desk.forget(this);
    const end = this.#end;
    if (end === undefined) return;
    news.sessionEnded?.(this, end);
    this.emit('ended', end);
  }

  #act({ params, type }: ChartAction, event: ToldEvent): void {
    const asked = 'request' in event ? event.request : undefined;
    const { exchange } = this;
    // The charts have no other actions.
    switch (type as SessionActionName) {
      case 'send':
        if (asked !== undefined) exchange.send(asked);
        break;
      case 'enqueue':
        if (asked !== undefined) exchange.enqueue(asked);
        break;
      case 'sendNext':
        exchange.sendNext();
        break;
      case 'sendAgain':
        exchange.sendAgain();
        break;
      case 'sendTermination':
        exchange.sendTermination(this.#causeOf(event));
        break;
      case 'enqueueTermination':
        exchange.enqueueTermination(this.#causeOf(event));
        break;
      case 'settle':
        exchange.settleCurrent();
        break;
      case 'settleAtOnce':
        exchange.settle(asked);
        break;
      case 'settleNext':
        exchange.settle(exchange.takeNext());
        break;
      case 'grantMeanwhile':
        this.emit('unanswered', { error: exchange.current?.error });
        break;
      case 'tellValidity':
        this.emit('validity', { ratingGroups: this.terms?.takeDue(this.desk.clock.now()) ?? [] });
        break;
      case 'promiseUpdate':
        this.#reply = this.dialect.reauthReply;
        this.#isUpdatePromised = true;
        break;
      case 'end': {
        // The parameters of `end` in the charts.
        const fate = params as Pick<SessionEnd, 'cause' | 'service'>;
        const { answer, error } = exchange.firstSettled ?? {};
        this.#end = { ...fate, error, resultCode: answer?.result.code };
        break;
      }
      case 'refuseWaiting':
        this.refuseWaiting();
        break;
      case 'forget':
        this.desk.forget(this);
        break;
      case 'keep':
        this.desk.add(this);
        break;
      case 'acknowledge':
      case 'complyWithAbort':
        this.#reply = diameterSuccess;
    }
  }

  /** The Termination-Cause of a termination that nobody has asked for. */
  #causeOf({ type }: ToldEvent): number {
    return type === 'session.expired' ? (this.terms?.expiryCause ?? 0) : TerminationCause.administrative;
  }

  #refusal(kind: RequestKind | 'save'): SessionStateError {
    const what = { initial: 'begun', update: 'updated', termination: 'terminated', save: 'saved' }[kind];
    const { id: sessionId, state } = this;
    return new SessionStateError(`Session ${sessionId} cannot be ${what} in state ${state}`, {
      address: this.targetName,
      sessionId,
      state,
      end: this.#end,
    });
  }
}
