import { RequestTimeoutError } from '../errors.js';
import type { Command } from '../dictionary/command.js';
import type { Fields } from '../dictionary/fields.js';
import type { PeerGroup } from '../group/peer-group.js';
import type {
  FailureHandling,
  RequestKind,
  ServiceFate,
  SessionActionName,
  SessionEndCause,
  SessionFacts,
} from '../machines/session-context.js';
import type { SessionEnd, SessionState, SessionView } from '../observability/session-view.js';
import type { DiameterMessage } from '../protocol/message.js';
import { TerminationCause } from './auth-dialect.js';
import type { ChartAction } from './chart-table.js';
import type { Timed } from './deadline-heap.js';
import { fieldsOf, type Dialect } from './dialect.js';
import { Exchange, type Exchanging, type ToldEvent } from './exchange.js';
import { savedFormat, type SavedSession } from './saved-session.js';
import type { Handled, SessionDesk, SessionMaking } from './session-desk.js';
import type { SessionEventName, SessionEvents } from './session-events.js';
import { SessionListeners } from './session-listeners.js';
import type { SessionSettings } from './session-options.js';
import { SessionRequest, type AnyAnswer, type SessionRequestOptions } from './session-request.js';
import { SessionStateError } from './session-state-error.js';
import { Validities, wholeAnswer } from './validities.js';

const never = Number.POSITIVE_INFINITY;
/** What has passed while a request was in flight is looked at again after so long. */
const againMs = 1_000;
/** A server that grants for no time at all must not make us ask without end. */
const leastValidityMs = 1_000;

const diameterSuccess = 2001;

const askings = { initial: 'begin.asked', update: 'update.asked', termination: 'terminate.asked' } as const;

/** The chart of a session with its effects: no actor and no timer of its own, since there may be a hundred thousand. */
export abstract class SessionCore implements SessionFacts, SessionView, Exchanging, Timed {
  readonly id: string;
  readonly command: Command<object, object>;
  /** @internal */
  readonly dialect: Dialect;
  /** @internal */
  readonly settings: SessionSettings;
  /** @internal */
  readonly common: Fields;
  /** @internal */
  readonly desk: SessionDesk;
  /** Where its requests go now. */
  target: string | PeerGroup;
  state: SessionState;
  since: number;
  destinationHost: string | undefined;
  destinationRealm: string | undefined;
  failureHandling: FailureHandling;
  hasFailover: boolean;
  isStateless = false;
  nextNumber = 0;
  /** @internal */
  heapIndex = -1;
  /** @internal */
  heapAt = 0;
  protected readonly exchange: Exchange;
  /** Undefined until there is one. */
  protected validities: Validities | undefined;
  protected expiresAt = never;
  #expiryCause = 0;
  #listeners: SessionListeners | undefined;
  /** What this step of the chart has settled: the callers go on after it. */
  #settled: SessionRequest[] = none;
  #end: SessionEnd | undefined;
  /** What the server's request is answered with. */
  #reply = 0;

  constructor({ command, common, dialect, id, settings, target }: SessionMaking, desk: SessionDesk) {
    this.id = id;
    this.command = command;
    this.target = target;
    this.common = common;
    this.settings = settings;
    this.dialect = dialect;
    this.desk = desk;
    this.state = dialect.chart.initial;
    this.since = desk.clock.now();
    this.failureHandling = settings.failureHandling;
    this.hasFailover = settings.failover;
    this.exchange = new Exchange(this);
  }

  get applicationId(): number {
    return this.command.application.applicationId;
  }

  get targetName(): string {
    return typeof this.target === 'string' ? this.target : this.target.name;
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

  /** Resolves with the answer; undefined where nothing had to be sent. */
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
    this.#reply = 0;
    if (!this.tell({ type: 'reauth.received' })) return undefined;
    if (this.#reply === 0) return diameterSuccess;
    this.emit('reauth', { request });
    return this.#reply;
  }

  /**
   * The server wants it to end, and is answered that it does. False if it is over.
   *
   * @internal
   */
  abort(request: DiameterMessage): boolean {
    if (!this.tell({ type: 'abort.received' })) return false;
    this.emit('abort', { request });
    // After the answer is written, and the listeners were told.
    queueMicrotask(() => this.tell({ type: 'abort.answered' }));
    return true;
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

  /**
   * A request of it awaits its answer.
   *
   * @internal
   */
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

  protected saved(): SavedSession {
    const isBegun = this.destinationHost !== undefined && this.#end === undefined;
    if (!isBegun) throw this.#refusal('save');
    const { applicationId, destinationHost, destinationRealm, failureHandling, hasFailover, isStateless } = this;
    const { expiresAt, id, nextNumber } = this;
    const validities = this.validities?.toJSON() ?? [];
    return {
      version: savedFormat,
      sessionId: id,
      applicationId,
      commandCode: this.command.code,
      target: this.targetName,
      nextNumber,
      destinationHost,
      destinationRealm,
      failureHandling,
      hasFailover,
      isStateless,
      ...(expiresAt === never ? {} : { expiresAt, expiryCause: this.#expiryCause }),
      ...(validities.length === 0 ? {} : { validities: [...validities] }),
    };
  }

  /**
   * Goes on with a session of another process. The chart begins in OPEN.
   *
   * @internal
   */
  restore(saved: SavedSession): void {
    this.nextNumber = saved.nextNumber;
    this.destinationHost = saved.destinationHost;
    this.destinationRealm = saved.destinationRealm;
    this.failureHandling = saved.failureHandling;
    this.hasFailover = saved.hasFailover;
    this.isStateless = saved.isStateless;
    this.expiresAt = saved.expiresAt ?? never;
    this.#expiryCause = saved.expiryCause ?? 0;
    const pairs = saved.validities ?? [];
    if (pairs.length > 0) this.validities = new Validities(pairs);
    this.tell({ type: 'session.restored' });
  }

  /**
   * What has passed up to now takes effect. Returns the next deadline.
   *
   * @internal
   */
  pass(now: number): number {
    const request = this.exchange.current;
    if (request !== undefined && request.txAt <= now) this.#expireTx(request);
    const isDue = (this.validities?.next ?? never) <= now;
    if (isDue) this.tell({ type: 'validity.passed' });
    if (this.expiresAt <= now) {
      this.expiresAt = never;
      this.tell({ type: 'session.expired' });
    }
    const next = this.#nextDeadline;
    return next <= now ? now + againMs : next;
  }

  #expireTx(request: SessionRequest): void {
    request.txAt = never;
    const { txMs } = this.settings;
    const message = `No answer from ${this.destinationHost ?? this.targetName} to session ${this.id} within Tx (${txMs} ms)`;
    request.error = new RequestTimeoutError(message, {
      address: this.targetName,
      delivery: 'maybe-delivered',
    });
    this.tell({ type: 'tx.expired' });
    // It is awaited further.
    if (this.exchange.current === request) request.error = undefined;
  }

  get #nextDeadline(): number {
    const txAt = this.exchange.current?.txAt ?? never;
    return Math.min(txAt, this.validities?.next ?? never, this.expiresAt);
  }

  /** @internal */
  take(answer: AnyAnswer, request: SessionRequest): void {
    this.dialect.learn(this, answer);
    const { originHost, originRealm } = fieldsOf(answer);
    const isElsewhere = this.destinationHost === undefined || request.attempt > 1;
    if (isElsewhere && typeof originHost === 'string') this.destinationHost = originHost;
    if (isElsewhere && typeof originRealm === 'string') this.destinationRealm = originRealm;
    if (request.kind === 'termination') return;
    const now = this.desk.clock.now();
    const { expiresAt, expiryCause, grants, reauthorizeAt } = this.dialect.terms(answer, now);
    this.expiresAt = expiresAt;
    this.#expiryCause = expiryCause;
    for (const { ratingGroup, validUntil } of grants) this.#setValidity(ratingGroup ?? wholeAnswer, validUntil ?? never);
    if (grants.length > 0) this.emit('quota', { grants });
    else this.#setValidity(wholeAnswer, reauthorizeAt);
  }

  #setValidity(ratingGroup: number, until: number): void {
    if (until === never && this.validities === undefined) return;
    const told = Math.max(until - this.settings.validityLeadMs, this.desk.clock.now() + leastValidityMs);
    (this.validities ??= new Validities()).set(ratingGroup, told);
  }

  /** @internal */
  noteFailover(from: string | undefined, { answer, error }: SessionRequest): void {
    this.desk.news.sessionMoved?.(this, from);
    this.emit('failover', { from, error, resultCode: answer?.result.code });
  }

  protected emit<Name extends SessionEventName>(name: Name, event: SessionEvents[Name]): void {
    this.#listeners?.emit(name, event, this, this.desk.news);
  }

  protected get listeners(): SessionListeners {
    this.#listeners ??= new SessionListeners();
    return this.#listeners;
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
    const settled = this.#settled;
    this.#settled = none;
    if (this.state !== from) this.#noteState(from, event.type);
    this.desk.deadlines.note(this, this.#nextDeadline);
    // Last, so that the events are heard before the caller goes on.
    for (const each of settled) each.settle();
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
      case 'sendOwnTermination':
        exchange.send(this.#ownTermination(event.type));
        break;
      case 'enqueueOwnTermination':
        exchange.enqueueTermination(this.#ownTermination(event.type));
        break;
      case 'settle':
        this.#settle(exchange.current);
        exchange.current = undefined;
        break;
      case 'settleAtOnce':
        this.#settle(asked);
        break;
      case 'settleNext':
        this.#settle(exchange.takeNext());
        break;
      case 'grantMeanwhile':
        this.emit('unanswered', { error: exchange.current?.error });
        break;
      case 'tellValidity': {
        const due = this.validities?.take(this.desk.clock.now()) ?? [];
        this.emit('validity', { ratingGroups: due.filter((each) => each !== wholeAnswer) });
        break;
      }
      case 'promiseUpdate':
        this.#reply = this.dialect.reauthReply;
        break;
      case 'end': {
        // The parameters of `end` in the charts.
        const { cause, service } = params as { readonly cause: SessionEndCause; readonly service: ServiceFate };
        const [last] = this.#settled;
        this.#end = { cause, service, error: last?.error, resultCode: last?.answer?.result.code };
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
      // The answer says it by itself.
    }
  }

  #settle(request: SessionRequest | undefined): void {
    if (request !== undefined) this.#settled = [...this.#settled, request];
  }

  /** Nobody awaits it. */
  #ownTermination(why: ToldEvent['type']): SessionRequest {
    const { dialect } = this;
    const cause = why === 'session.expired' ? this.#expiryCause : TerminationCause.administrative;
    const hasCause = !dialect.hasTx || this.command.request.layout.byName.has('terminationCause');
    return new SessionRequest('termination', hasCause ? { terminationCause: cause } : {}, undefined, ignore, ignore);
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

const ignore = () => {};
const none: SessionRequest[] = [];
