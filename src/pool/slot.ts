import type { Breaker } from '../breaker/breaker.js';
import type { ConnectionOptions } from '../connection/connection-options.js';
import type { Destination, PeerConnection } from '../connection/connection.js';
import type { CloseReason } from '../errors.js';
import { CallQueue } from '../link/call-queue.js';
import { RequestCall, SendCall, withItsTick, type Call, type CallOwner } from '../link/call.js';
import { ConnectCall } from '../link/connect-call.js';
import type { Outbound } from '../link/outbound.js';
import type { Connection } from '../observability/connection-view.js';
import type { News } from '../observability/news.js';
import { DisconnectCause } from '../protocol/codes.js';
import { readingInto, type Draft } from '../protocol/draft.js';
import type { DiameterMessage } from '../protocol/message.js';
import { HandOver } from './hand-over.js';
import { RequestLimit } from './request-limit.js';
import { encodedFor } from './sendable.js';
import type { SlotContext } from './slot-context.js';
import { Spellings } from './spellings.js';
import { tooManyWait } from './too-many.js';

/** The destination of a call: a live {@link Slot}, or an address that has none. */
export type Target = Destination;

/**
 * One address that is in use: its connection, and the calls that wait for it. It survives the connection's replacement.
 * Calls that come while it is not ready wait in order. They are handed over or rejected here and nowhere else.
 */
export class Slot implements Target, CallOwner {
  readonly key: string;
  readonly host: string;
  readonly port: number;
  readonly isSecured: boolean;
  options: ConnectionOptions;
  readonly news: News;
  readonly waiting: CallQueue<Call>;
  readonly spellings = new Spellings();
  readonly #onToken = () => this.news.writable?.(this.connection);
  readonly #context: SlotContext<Slot>;
  /** The next connection takes the place of one that was closed for its age, or for idleness. */
  isReplacing = false;
  /** The circuit breaker of the address while it is not closed; calls that it refuses are not made. Set by the pool. */
  breaker: Breaker | undefined;
  #connection: PeerConnection | undefined;
  /** Of requests, if there is one. */
  limit: RequestLimit | undefined;
  /** How DNS has told of it. */
  origin: Destination['origin'];
  readonly handOver = new HandOver(this);
  #keepers = 0;

  constructor({ host, isSecured, key, options, port }: Target, context: SlotContext<Slot>) {
    this.key = key;
    this.host = host;
    this.port = port;
    this.isSecured = isSecured;
    this.options = options;
    this.news = context.news;
    this.#context = context;
    const onLeft = () => {
      if (this.waiting.size > 0) return;
      this.limit?.stop();
      this.#connection?.tell({ type: 'calls.gone' });
    };
    this.waiting = new CallQueue(context.clock, 'not-sent', onLeft, context.waiting);
    this.limit = RequestLimit.by(options, undefined, context.clock, this.#onToken, context.tokensOf(key));
  }

  /** Made when it is first asked for, and not within the step of the pool's machine that wants it. */
  get connection(): PeerConnection {
    this.#connection ??= this.#context.makeConnection(this);
    return this.#connection;
  }

  /** It belongs to a group: its connection is dialled again whatever happens. */
  get isKept(): boolean {
    return this.#keepers > 0;
  }

  /** One more group has this address: it is connected now, and stays so until each has called {@link leave}. */
  keep(origin: Destination['origin']): void {
    this.#keepers++;
    this.origin ??= origin;
    this.connection.start();
  }

  /**
   * The last group that leaves closes the connection, unless other calls wait for it. What is in flight is awaited, for
   * `dprTimeoutMs`.
   */
  leave(): void {
    this.#keepers--;
    if (this.isKept) return;
    this.origin = undefined;
    if (this.waiting.size > 0) return;
    void this.connection.close();
  }

  /** Other options from now on. */
  configure(options: ConnectionOptions): void {
    this.options = options;
    this.limit = RequestLimit.by(options, this.limit, this.#context.clock, this.#onToken);
    this.#connection?.configure(options);
  }

  /** The Origin-Host of the peer, once it has told it; in lower case. */
  get peerHost(): string | undefined {
    return this.#connection?.peer?.originHost.toLowerCase();
  }

  holds(connection: Connection): boolean {
    return this.#connection === connection;
  }

  request(message: Buffer, timeoutMs: number, signal: AbortSignal | undefined): Promise<DiameterMessage> {
    return new Promise((resolve, reject) => {
      this.submit(new RequestCall(this, withItsTick, timeoutMs, signal, message, resolve, reject));
    });
  }

  /** Writes a request, or lets it wait. Its time may have begun before. */
  submit(call: RequestCall): void {
    if (this.breaker !== undefined && !this.#passes(call, this.breaker)) return;
    const hasBegun = call.deadline !== Number.POSITIVE_INFINITY;
    const outbound = this.readyOutbound();
    if (outbound !== undefined) {
      if (hasBegun) call.endWait(this.now());
      outbound.request(call);
      this.noteWritten(call);
    } else {
      if (!hasBegun) call.begin(this.now());
      this.#wait(call);
    }
  }

  /** `beganAt`: when its call began; by default now. */
  requestDraft<T>(
    draft: Draft<T>,
    timeoutMs: number,
    signal: AbortSignal | undefined,
    beganAt = withItsTick,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      const outbound = this.readyOutbound();
      const message =
        outbound === undefined ? encodedFor(this.key, draft, this.options.maxMessageBytes) : undefined;
      const settle = readingInto(draft, resolve, reject);
      const call = new RequestCall(this, beganAt, timeoutMs, signal, message, settle, reject, draft);
      if (this.breaker !== undefined && !this.#passes(call, this.breaker)) return;
      if (outbound !== undefined) {
        if (beganAt !== withItsTick) call.endWait(this.now());
        outbound.requestDraft(call, draft);
        this.noteWritten(call);
      } else {
        if (beganAt === withItsTick) call.begin(this.now());
        this.#wait(call);
      }
    });
  }

  send(message: Buffer, timeoutMs: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const call = new SendCall(this, this.now(), timeoutMs, signal, message, resolve, reject);
      if (this.breaker !== undefined && !this.#passes(call, this.breaker)) return;
      const outbound = call.isRequest ? this.readyOutbound() : this.#outboundOfAnswers();
      if (outbound !== undefined) this.write(call, outbound);
      else this.#wait(call);
    });
  }

  connect(timeoutMs: number, signal: AbortSignal | undefined): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const connected = () => resolve(this.connection);
      if (this.connection.isServing) {
        connected();
        return;
      }
      const phase = () => this.connection.phase;
      const call = new ConnectCall(this, this.now(), timeoutMs, signal, phase, connected, reject);
      if (this.breaker === undefined || this.#passes(call, this.breaker)) this.#wait(call);
    });
  }

  now(): number {
    return this.#context.clock.now();
  }

  /** Whether its peer may be asked for this application, as far as is known. */
  serves(applicationId: number): boolean {
    return this.connection.link?.outbound.serves(applicationId) ?? true;
  }

  /**
   * Where a request that comes now is written; undefined if it has to wait. Who writes there says so by {@link noteWritten}.
   * That there is room, or a token, is told by the news `writable`.
   */
  readyOutbound(): Outbound | undefined {
    const outbound = this.waiting.size === 0 ? this.openOutbound : undefined;
    if (this.limit === undefined || outbound === undefined || this.limit.hasToken()) return outbound;
    this.limit.await();
    return undefined;
  }

  /** An answer takes no token, and passes the requests that wait for one. */
  #outboundOfAnswers(): Outbound | undefined {
    return this.waiting.size === 0 || this.isLimited ? this.openOutbound : undefined;
  }

  /** Where calls are written that take no token. */
  get openOutbound(): Outbound | undefined {
    const outbound = this.connection.link?.outbound;
    return outbound?.isReady ? outbound : undefined;
  }

  /** The calls that wait do so only for tokens of `maxRequestsPerSecond`. */
  get isLimited(): boolean {
    return this.limit !== undefined && this.limit.isAwaited && this.openOutbound !== undefined;
  }

  get awaited(): string {
    return this.isLimited
      ? `its turn within maxRequestsPerSecond (${this.options.maxRequestsPerSecond})`
      : 'the connection';
  }

  /** A call was given to an outbound: it takes its token unless the connection has refused it. */
  noteWritten(call: Call): void {
    if (this.limit !== undefined && call.isRequest && call.isWritten) this.limit.spend();
  }

  /** False if the breaker refuses the call, which has then failed. A request may be what tries the peer. */
  #passes(call: Call, breaker: Breaker): boolean {
    if (!breaker.mayTake) {
      call.fail(breaker.refusal());
      return false;
    }
    if (call.isRequest) breaker.take(call);
    return true;
  }

  /** Only while the outbound is ready. */
  write(call: SendCall, outbound: Outbound): void {
    const awaiter = outbound.send(call);
    this.breaker?.follow(call, awaiter);
    this.noteWritten(call);
  }

  #wait(call: Call): void {
    const { size } = this.waiting;
    const isFull = size >= this.options.maxWaitingCalls;
    const refusal = this.#context.refusal(this.key) ?? (isFull ? tooManyWait(this.key, size) : undefined);
    if (refusal !== undefined) {
      call.fail(refusal);
      return;
    }
    this.waiting.add(call);
    this.handOver.noteWaiting(call);
    this.connection.start();
    this.connection.tell({ type: 'call.waiting', deadline: call.deadline });
  }

  /** All calls that wait get the same error, which is made only if there is a call. */
  failWaiting(error: () => Error): void {
    this.waiting.failAll(error);
    this.limit?.stop();
  }

  /** The breaker has opened: the calls that wait are refused, and nobody waits for an attempt to connect any more. */
  refuseWaiting(breaker: Breaker): void {
    if (this.waiting.size === 0) return;
    this.failWaiting(() => breaker.refusal());
    this.#connection?.tell({ type: 'calls.gone' });
  }

  /**
   * The connection has ended, but somebody waits: the next one takes its place. Where it was closed for its age or for
   * idleness, its peer may still hold it for a moment and refuse the next one: that is no reason to give up.
   */
  renew(reason: CloseReason): void {
    this.isReplacing = reason === 'lifetime' || reason === 'idle';
    this.#connection = undefined;
    queueMicrotask(() => {
      this.connection.start();
      if (this.isKept || this.waiting.size > 0) return;
      const cause = DisconnectCause.rebooting;
      this.connection.tell({ type: 'disconnect', cause, reason: 'closed', timeoutMs: 0 });
    });
  }
}
