import { createActor, type Actor } from 'xstate';
import type { Clock } from '../clock.js';
import { CircuitOpenError, DiameterError } from '../errors.js';
import type {
  BreakerContext,
  BreakerEvent,
  BreakerFacts,
  BreakerOptions,
  FailureKind,
} from '../machines/breaker-context.js';
import { breakerMachine, type BreakerState } from '../machines/breaker-machine.js';
import type { Figures } from '../observability/figures.js';
import type { BreakerView } from '../observability/breaker-view.js';
import type { News } from '../observability/news.js';
import type { DiameterMessage } from '../protocol/message.js';
import { describeResultCode, ResultCode } from '../protocol/codes.js';
import { protocolErrorOf } from '../protocol/protocol-error.js';
import { duration, messageOf } from '../phrases.js';
import { RequestRate } from './request-rate.js';

/** What a breaker needs of those who keep it. */
export interface BreakerServices {
  readonly clock: Clock;
  readonly news: News;
  /** See `link/link-context.ts`: a delay must not run in the context of a caller. */
  readonly detached: <Result>(run: () => Result) => Result;
  /** It was closed and is not any more, or the other way round. */
  noteShut(breaker: Breaker): void;
  /** It has opened: calls that wait are to be refused. */
  refuseWaiting(breaker: Breaker): void;
  /** One breaker more or less is to be told how requests end, with {@link Breaker.noteEnd}. */
  watchRequests(isWatched: boolean): void;
}

/** The breaker chart with its effects. */
const breakerLogic = breakerMachine.provide({
  actions: {
    enter: ({ context }, { state }) => breakerOf(context.breaker).enter(state, context),
    refuseWaitingCalls: ({ context: { breaker } }) => breakerOf(breaker).refuseWaiting(),
    beginProbes: ({ context: { breaker } }) => breakerOf(breaker).beginProbes(),
    endProbes: ({ context: { breaker } }) => breakerOf(breaker).endProbes(),
  },
});

function breakerOf(facts: BreakerFacts): Breaker {
  if (facts instanceof Breaker) return facts;
  throw new TypeError('the effects of a breaker chart need a Breaker');
}

/**
 * The breaker of one address. The chart decides, and is made with the first failure: an address that works has none.
 */
export class Breaker implements BreakerFacts {
  readonly address: string;
  state: BreakerState = 'CLOSED';
  /** When the present state was entered, in milliseconds since 1970. */
  since: number;
  options: BreakerOptions;
  readonly #services: BreakerServices;
  #actor: Actor<typeof breakerLogic> | undefined;
  readonly #rate = new RequestRate();
  /** Those of the connection that had the last failure, and how many answers it had got then. */
  #figures: Figures | undefined;
  #answers = 0;
  /** The call that tries the peer; once `send` has written it, what awaits its answer. */
  #probe: object | undefined;
  #openUntil = 0;
  #reason = '';

  constructor(address: string, options: BreakerOptions, services: BreakerServices) {
    this.address = address;
    this.options = options;
    this.since = services.clock.now();
    this.#services = services;
  }

  /** What the chart reads. */
  now(): number {
    return this.#services.clock.now();
  }

  // What calls ask.

  /** Nothing has failed that counts, and calls pass. */
  get isAtRest(): boolean {
    return this.#actor === undefined;
  }

  /** A call may be made now. In HALF_OPEN the next one tries the peer; tell {@link take} of it. */
  get mayTake(): boolean {
    return this.state === 'CLOSED' || this.state === 'HALF_OPEN';
  }

  /** A request is about to go out. In HALF_OPEN it tries the peer, and no other may until it has ended. */
  take(call: object): void {
    if (this.state !== 'HALF_OPEN') return;
    this.#probe = call;
    this.#tell({ type: 'probe.taken' });
  }

  /** A request that `send` has written is answered to another call. */
  follow(call: object, awaiter: object | undefined): void {
    if (this.#probe === call) this.#probe = awaiter;
  }

  /** What a call is rejected with while {@link mayTake} is false. */
  refusal(): CircuitOpenError {
    this.#services.news.callRefused?.(this.address);
    const { reason, until } = this.view();
    const next =
      this.state === 'OPEN'
        ? `Calls are let through again in ${duration(until - this.now())}`
        : 'One call is trying whether it works again';
    return new CircuitOpenError(`The circuit breaker of ${this.address} is open: ${reason}. ${next}`, {
      address: this.address,
      reason,
      until,
    });
  }

  view(): BreakerView {
    const { since, state } = this;
    return { state, since, until: state === 'OPEN' ? this.#openUntil : this.now(), reason: this.#reason };
  }

  // What it hears.

  noteConnectFailed(figures: Figures, cause: unknown): void {
    this.#fail('connect', figures, 0, messageOf(cause));
  }

  noteBusy(figures: Figures): void {
    this.#fail('busy', figures, 0, 'the peer has sent a Disconnect-Peer-Request with Disconnect-Cause BUSY');
  }

  /** A request was answered with a protocol error. */
  noteProtocolError(figures: Figures, resultCode: number): void {
    if (isRefusal(resultCode)) this.#fail('refusal', figures, 1, refusalText(resultCode));
  }

  /** The deadlines of the requests in flight were looked at, and so many had passed. */
  noteSwept(figures: Figures, timeouts: number): void {
    if (timeouts > 0) this.#fail('timeout', figures, 0, 'no answer came in time');
    else {
      this.#rate.take(figures, 0, this.now(), this.options.windowMs);
      // What failed before does not count any more.
      if (this.state === 'CLOSED' && this.#hasAnswered(figures, 0)) this.end();
    }
  }

  noteOpened(): void {
    this.#tell({ type: 'connection.opened' });
  }

  /** A request has ended: that which tries the peer has its outcome. */
  noteEnd(call: object, answer: DiameterMessage | undefined, error: unknown): void {
    if (call !== this.#probe) return;
    this.#probe = undefined;
    const resultCode = answer === undefined ? undefined : protocolErrorOf(answer);
    if (resultCode !== undefined && isRefusal(resultCode)) {
      this.#tell({ type: 'probe.failed', kind: 'refusal', what: refusalText(resultCode) });
    } else if (answer !== undefined) this.#tell({ type: 'probe.succeeded' });
    else if (error instanceof DiameterError && error.delivery === 'maybe-delivered') {
      this.#tell({ type: 'probe.failed', kind: 'timeout', what: error.message });
    } else this.#tell({ type: 'probe.released' });
  }

  /** The options of the address have no breaker any more. */
  turnOff(): void {
    this.#tell({ type: 'turned.off' });
  }

  /** Lets go of the chart, which has nothing to remember, or whose client has ended. */
  end(): void {
    this.#actor?.stop();
    this.#actor = undefined;
  }

  #fail(kind: FailureKind, figures: Figures, refused: number, what: string): void {
    const isOfRequests = kind === 'refusal' || kind === 'timeout';
    const rate = isOfRequests
      ? this.#rate.take(figures, refused, this.now(), this.options.windowMs)
      : { requests: 0, failed: 0 };
    const isInARow = !this.#hasAnswered(figures, refused);
    this.#figures = figures;
    this.#answers = figures.answers;
    this.#actor ??= this.#started();
    this.#tell({ type: 'failure.noted', kind, what, isInARow, ...rate });
  }

  /** Requests were answered since the last failure, besides those that were `refused`. */
  #hasAnswered(figures: Figures, refused: number): boolean {
    return figures.answers - refused > (figures === this.#figures ? this.#answers : 0);
  }

  #started(): Actor<typeof breakerLogic> {
    const { clock, news } = this.#services;
    const { address } = this;
    const actor = createActor(breakerLogic, {
      id: `breaker of ${address}`,
      input: { address, breaker: this },
      clock,
      ...(news.inspected === undefined ? {} : { inspect: news.inspected }),
    });
    actor.subscribe({ error: (error) => news.defect?.('the machine of a circuit breaker failed', error) });
    return actor.start();
  }

  #tell(event: BreakerEvent): void {
    const actor = this.#actor;
    if (actor === undefined) return;
    this.#services.detached(() => actor.send(event));
    const isOver = this.state === 'CLOSED' && actor.getSnapshot().context.failures === 0;
    if (isOver && event.type !== 'failure.noted') this.end();
  }

  // The effects of the chart.

  enter(to: BreakerState, { openUntil, reason }: BreakerContext): void {
    const from = this.state;
    if (from === to) return;
    this.state = to;
    this.since = this.now();
    this.#openUntil = openUntil;
    this.#reason = reason;
    if (from === 'CLOSED' || to === 'CLOSED') this.#services.noteShut(this);
    this.#services.news.breakerEntered?.(this.address, from, this.view());
  }

  refuseWaiting(): void {
    this.#services.refuseWaiting(this);
  }

  beginProbes(): void {
    this.#services.watchRequests(true);
  }

  endProbes(): void {
    this.#probe = undefined;
    this.#services.watchRequests(false);
  }
}

function isRefusal(resultCode: number): boolean {
  return resultCode === ResultCode.DIAMETER_UNABLE_TO_DELIVER || resultCode === ResultCode.DIAMETER_TOO_BUSY;
}

function refusalText(resultCode: number): string {
  return `the peer has answered ${describeResultCode(resultCode)}`;
}
