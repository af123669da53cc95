import { DiameterError, InvalidMessageError, LimitExceededError, RequestTimeoutError } from '../errors.js';
import type { Command } from '../dictionary/command.js';
import type { Fields } from '../dictionary/fields.js';
import type { PeerGroup } from '../group/peer-group.js';
import type { RequestKind, SessionEvent } from '../machines/session-context.js';
import type { Dialect, Learned } from './dialect.js';
import type { SessionDesk } from './session-desk.js';
import type { SessionSettings } from './session-options.js';
import { SessionRequest, type AnyAnswer } from './session-request.js';

/** A request goes to so many servers. */
const mostAttempts = 2;

export type ToldEvent = SessionEvent<SessionRequest>;

/** What an exchange needs of its session. */
export interface Exchanging extends Learned {
  readonly common: Fields;
  readonly settings: SessionSettings;
  readonly dialect: Dialect;
  readonly desk: SessionDesk;
  target: string | PeerGroup;
  readonly targetName: string;
  destinationHost: string | undefined;
  destinationRealm: string | undefined;
  tell(event: ToldEvent): boolean;
  /** An answer of success has come; told before the chart hears of it. */
  take(answer: AnyAnswer, request: SessionRequest): void;
  /** A request goes to another server. */
  noteFailover(from: string | undefined, request: SessionRequest): void;
}

const never = Number.POSITIVE_INFINITY;
const none: readonly SessionRequest[] = [];
const ignore = () => {};

/** The requests of a session: the one in flight, and those that wait for it. */
export class Exchange {
  readonly #session: Exchanging;
  current: SessionRequest | undefined;
  #waiting: SessionRequest[] | undefined;
  /** What this step of the chart has settled: the callers go on after it. */
  #settled = none;
  /** The target before a failover to the backup. */
  #former: string | PeerGroup | undefined;

  constructor(session: Exchanging) {
    this.#session = session;
  }

  get next(): RequestKind | undefined {
    return this.#waiting?.[0]?.kind;
  }

  get waiting(): number {
    return this.#waiting?.length ?? 0;
  }

  /** A termination is under way, or waits for its turn. */
  get isEnding(): boolean {
    const isTermination = ({ kind }: SessionRequest) => kind === 'termination';
    return this.current?.kind === 'termination' || (this.#waiting?.some(isTermination) ?? false);
  }

  get mayMove(): boolean {
    const request = this.current;
    if (request === undefined || request.attempt >= mostAttempts) return false;
    const { desk, dialect, failureHandling, hasFailover, settings, target } = this.#session;
    const hasOther = settings.backup !== undefined || request.isBound || typeof target !== 'string';
    if (!hasOther || request.deadline <= desk.clock.now()) return false;
    // A new session may begin at any server (RFC 8506 §5.7).
    if (request.kind === 'initial') return true;
    const isService = dialect.hasTx && request.kind === 'update';
    return hasFailover && !(isService && failureHandling === 'terminate');
  }

  // What the chart does.

  send(request: SessionRequest): void {
    const session = this.#session;
    const { desk, settings } = session;
    const now = desk.clock.now();
    request.number = session.nextNumber++;
    request.deadline = now + (request.options?.timeoutMs ?? settings.requestTimeoutMs);
    this.#startTx(request);
    request.endToEndId = desk.line.newEndToEndId();
    this.current = request;
    this.#transmit(request, undefined);
  }

  enqueue(request: SessionRequest): void {
    const { id, settings, targetName } = this.#session;
    if (this.waiting < settings.maxWaiting) (this.#waiting ??= []).push(request);
    else {
      const message = `${this.waiting} requests of session ${id} wait already, as many as maxWaiting (${settings.maxWaiting}) allows`;
      request.fail(new LimitExceededError(message, { address: targetName, limit: 'maxWaiting' }));
    }
  }

  /** Nobody awaits it. `cause`: the Termination-Cause. */
  sendTermination(cause: number): void {
    this.send(this.#ownTermination(cause));
  }

  /** It waits even where no other may. */
  enqueueTermination(cause: number): void {
    const isAsked = this.#waiting?.some(({ kind }) => kind === 'termination') ?? false;
    if (!isAsked) (this.#waiting ??= []).push(this.#ownTermination(cause));
  }

  #ownTermination(terminationCause: number): SessionRequest {
    const { command, dialect } = this.#session;
    const hasCause = !dialect.hasTx || command.request.layout.byName.has('terminationCause');
    const fields = hasCause ? { terminationCause } : {};
    return new SessionRequest('termination', fields, undefined, ignore, ignore);
  }

  sendNext(): void {
    const request = this.takeNext();
    if (request !== undefined) this.send(request);
  }

  sendAgain(): void {
    const request = this.current;
    if (request === undefined) return;
    const session = this.#session;
    const { backup } = session.settings;
    const from = request.route?.trace?.member?.peer?.originHost ?? session.destinationHost;
    if (backup !== undefined) {
      // A further failure leads back.
      const former = session.target;
      session.target = this.#former ?? backup;
      this.#former = former;
    }
    session.noteFailover(from, request);
    request.isUnanswered ||= mayHaveArrived(request);
    request.answer = undefined;
    request.error = undefined;
    this.#startTx(request);
    this.#transmit(request, from ?? '');
  }

  /** Tx may have passed. */
  pass(now: number): void {
    const request = this.current;
    if (request === undefined || request.txAt > now) return;
    const { destinationHost, id, settings, targetName } = this.#session;
    const message = `No answer from ${destinationHost ?? targetName} to session ${id} within Tx (${settings.txMs} ms)`;
    request.txAt = never;
    request.error = new RequestTimeoutError(message, { address: targetName, delivery: 'maybe-delivered' });
    this.#session.tell({ type: 'tx.expired' });
    // It is awaited further.
    if (this.current === request) request.error = undefined;
  }

  #startTx(request: SessionRequest): void {
    const { desk, dialect, settings } = this.#session;
    if (dialect.hasTx && request.kind !== 'termination') request.txAt = desk.clock.now() + settings.txMs;
  }

  /** The one in flight has ended. */
  settleCurrent(): void {
    this.settle(this.current);
    this.current = undefined;
  }

  settle(request: SessionRequest | undefined): void {
    if (request !== undefined) this.#settled = [...this.#settled, request];
  }

  /** The one that this step of the chart has settled first. */
  get firstSettled(): SessionRequest | undefined {
    return this.#settled[0];
  }

  /** The callers of what was settled go on. */
  release(): void {
    const settled = this.#settled;
    if (settled === none) return;
    this.#settled = none;
    for (const each of settled) each.settle();
  }

  takeNext(): SessionRequest | undefined {
    const request = this.#waiting?.shift();
    if (this.#waiting?.length === 0) this.#waiting = undefined;
    return request;
  }

  /** `avoided`: it was sent before, to this Origin-Host. */
  #transmit(request: SessionRequest, avoided: string | undefined): void {
    const session = this.#session;
    const { desk, destinationHost, destinationRealm, dialect, target } = session;
    request.attempt++;
    const { attempt } = request;
    const { command, fields } = dialect.compose(session, request);
    const common = command === session.command ? session.common : fitting(session.common, command);
    const learned = avoided === undefined ? { destinationHost, destinationRealm } : { destinationRealm };
    const given = { ...learned, ...common, ...request.fields, ...fields };
    request.isBound = 'destinationHost' in given && given.destinationHost !== undefined;
    const needsRoute = typeof target !== 'string' && destinationHost === undefined;
    request.route = needsRoute ? { trace: undefined } : undefined;
    desk.line
      .send({
        to: target,
        command,
        fields: given,
        timeoutMs: Math.max(1, request.deadline - desk.clock.now()),
        priority: request.options?.priority,
        endToEndId: request.endToEndId,
        isRepeated: request.isUnanswered,
        avoided,
        route: request.route,
      })
      .then(
        (answer) => this.#end(request, attempt, answer, undefined),
        (error: unknown) => this.#end(request, attempt, undefined, error),
      );
  }

  #end(request: SessionRequest, attempt: number, answer: AnyAnswer | undefined, error: unknown): void {
    // What comes late, of a server that was given up, counts no more.
    if (this.current !== request || request.attempt !== attempt) return;
    const session = this.#session;
    request.answer = answer;
    request.error = error;
    if (answer === undefined) {
      const isInvalid = error instanceof InvalidMessageError && attempt === 1;
      if (isInvalid) session.nextNumber--;
      session.tell({ type: isInvalid ? 'request.invalid' : 'request.failed' });
    } else {
      const verdict = session.dialect.verdict(answer);
      if (verdict === 'answer.successful') session.take(answer, request);
      session.tell({ type: verdict });
    }
  }
}

/** As far as the last failure says. */
function mayHaveArrived({ answer, error }: SessionRequest): boolean {
  return answer === undefined && !(error instanceof DiameterError && error.delivery === 'not-sent');
}

/** Those of the fields that a command has: those of all requests of a session need not be of its last one. */
function fitting(fields: Fields, command: Command<object, object>): Fields {
  const { byName } = command.request.layout;
  return Object.fromEntries(Object.entries(fields).filter(([name]) => byName.has(name)));
}
