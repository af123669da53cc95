import type { Clock } from '../clock.js';
import type { ConnectionOptions } from '../connection/connection-options.js';
import type { Destination, PeerConnection } from '../connection/connection.js';
import { LimitExceededError, type CloseReason } from '../errors.js';
import { CallQueue, type CallTally } from '../link/call-queue.js';
import { ConnectCall, RequestCall, SendCall, withItsTick, type Call, type CallOwner } from '../link/call.js';
import type { Outbound } from '../link/outbound.js';
import type { Connection } from '../observability/connection-view.js';
import type { News } from '../observability/news.js';
import { DisconnectCause } from '../protocol/codes.js';
import type { Draft } from '../protocol/draft.js';
import type { DiameterMessage } from '../protocol/message.js';
import type { TokenBucket } from '../token-bucket.js';
import { RequestLimit } from './request-limit.js';
import { changeOf, encodedFor } from './sendable.js';

/** How many spellings of one address are remembered, so that they need not be parsed again. */
const maxSpellings = 8;

/** The destination of a call: a live {@link Slot}, or an address that has none. */
export type Target = Destination;

/** What a slot needs of its pool. */
export interface SlotContext {
  readonly clock: Clock;
  readonly news: News;
  /** The calls that wait in all slots. */
  readonly waiting: CallTally;
  makeConnection(slot: Slot): PeerConnection;
  /** What is left of the limit of an address that was freed. */
  tokensOf(key: string): TokenBucket | undefined;
  /** Why no further call to an address may wait; undefined as long as it may. */
  refusal(key: string): Error | undefined;
}

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
  readonly #spellings: string[] = [];
  readonly #context: SlotContext;
  /** The next connection takes the place of one that was closed for its age, or for idleness. */
  isReplacing = false;
  #connection: PeerConnection | undefined;
  /** Of requests, if there is one. */
  limit: RequestLimit | undefined;
  /** A call may wait that takes no token. */
  #mayPass = false;

  constructor({ host, isSecured, key, options, port }: Target, context: SlotContext) {
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
    this.limit = RequestLimit.by(options, undefined, context.clock, this.handOver, context.tokensOf(key));
  }

  /** Made when it is first asked for, and not within the step of the pool's machine that wants it. */
  get connection(): PeerConnection {
    this.#connection ??= this.#context.makeConnection(this);
    return this.#connection;
  }

  /** Other options from now on. */
  configure(options: ConnectionOptions): void {
    this.options = options;
    this.limit = RequestLimit.by(options, this.limit, this.#context.clock, this.handOver);
    this.#connection?.configure(options);
  }

  /** The spellings by which the pool finds this slot without parsing them. */
  get spellings(): readonly string[] {
    return this.#spellings;
  }

  /** Whether the pool shall find this slot by one more spelling. */
  takeSpelling(spelling: string): boolean {
    return this.#spellings.length < maxSpellings && this.#spellings.push(spelling) > 0;
  }

  holds(connection: Connection): boolean {
    return this.#connection === connection;
  }

  request(message: Buffer, timeoutMs: number, signal: AbortSignal | undefined): Promise<DiameterMessage> {
    return new Promise((resolve, reject) => {
      const call = new RequestCall(this, withItsTick, timeoutMs, signal, message, resolve, reject);
      const outbound = this.readyOutbound();
      if (outbound !== undefined) {
        outbound.request(call);
        this.#count(call);
      } else {
        call.begin(this.now());
        this.#wait(call);
      }
    });
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
      const settle = (answer: DiameterMessage) => {
        try {
          resolve(draft.read(answer));
        } catch (error) {
          reject(error);
        }
      };
      const call = new RequestCall(this, beganAt, timeoutMs, signal, message, settle, reject, draft);
      if (outbound !== undefined) {
        if (beganAt !== withItsTick) call.endWait(this.now());
        outbound.requestDraft(call, draft);
        this.#count(call);
      } else {
        if (beganAt === withItsTick) call.begin(this.now());
        this.#wait(call);
      }
    });
  }

  send(message: Buffer, timeoutMs: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const call = new SendCall(this, this.now(), timeoutMs, signal, message, resolve, reject);
      const outbound = call.isRequest ? this.readyOutbound() : this.#outboundOfAnswers();
      if (outbound !== undefined) {
        outbound.send(call);
        this.#count(call);
      } else this.#wait(call);
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
      this.#wait(new ConnectCall(this, this.now(), timeoutMs, signal, phase, connected, reject));
    });
  }

  now(): number {
    return this.#context.clock.now();
  }

  /** Where a request that comes now is written; undefined if it has to wait. */
  readyOutbound(): Outbound | undefined {
    const outbound = this.waiting.size === 0 ? this.#openOutbound : undefined;
    return this.limit === undefined || this.limit.hasToken() ? outbound : undefined;
  }

  /** An answer takes no token, and passes the requests that wait for one. */
  #outboundOfAnswers(): Outbound | undefined {
    return this.waiting.size === 0 || this.isLimited ? this.#openOutbound : undefined;
  }

  get #openOutbound(): Outbound | undefined {
    const outbound = this.connection.link?.outbound;
    return outbound?.isReady ? outbound : undefined;
  }

  /** The calls that wait do so only for tokens of `maxRequestsPerSecond`. */
  get isLimited(): boolean {
    return this.limit !== undefined && this.limit.isAwaited && this.#openOutbound !== undefined;
  }

  get awaited(): string {
    return this.isLimited
      ? `its turn within maxRequestsPerSecond (${this.options.maxRequestsPerSecond})`
      : 'the connection';
  }

  /** A call takes its token when it is written, and not where the connection has refused it. */
  #count(call: RequestCall | SendCall): void {
    if (this.limit !== undefined && call.isRequest && call.isWritten) this.limit.spend();
  }

  #wait(call: Call): void {
    const refusal = this.#context.refusal(this.key) ?? this.#refusal();
    if (refusal !== undefined) {
      call.fail(refusal);
      return;
    }
    this.waiting.add(call);
    this.#mayPass ||= !call.isRequest;
    this.connection.start();
    this.connection.tell({ type: 'call.waiting', deadline: call.deadline });
    if (this.limit !== undefined && this.#openOutbound !== undefined) this.limit.await();
  }

  #refusal(): LimitExceededError | undefined {
    const { maxWaitingCalls } = this.options;
    if (this.waiting.size < maxWaitingCalls) return undefined;
    return new LimitExceededError(
      `${this.key} has ${this.waiting.size} calls that wait for it, as many as maxWaitingCalls allows`,
      { address: this.key, limit: 'maxWaitingCalls' },
    );
  }

  /** Calls may be written: those that wait go first. */
  readonly handOver = (): void => {
    if (this.waiting.size === 0) return;
    const now = this.now();
    let isShort = false;
    this.waiting.handOver((call) => {
      isShort = call.isRequest && this.limit?.hasToken() === false && this.#openOutbound !== undefined;
      return !isShort && this.#handOver(call, now);
    });
    if (!isShort) this.limit?.stop();
    else {
      if (this.#mayPass) this.#passTheLimited(now);
      this.limit?.await();
    }
  };

  /** Calls that take no token do not wait for one. */
  #passTheLimited(now: number): void {
    this.#mayPass = false;
    this.waiting.pick((call) => {
      if (call.isRequest) return false;
      const isGone = this.#handOver(call, now);
      this.#mayPass ||= !isGone;
      return isGone;
    });
  }

  /** Says whether the call waits no longer. */
  #handOver(call: Call, now: number): boolean {
    if (call.deadline <= now) call.expire('not-sent');
    else if (call instanceof ConnectCall) {
      if (!this.connection.isServing) return false;
      call.connected();
    } else {
      const outbound = this.#openOutbound;
      if (outbound === undefined) return false;
      if (call instanceof RequestCall || call instanceof SendCall) this.#write(call, outbound, now);
    }
    return true;
  }

  #write(call: RequestCall | SendCall, outbound: Outbound, now: number): void {
    const change = changeOf(call.message, this.key, this.options.maxMessageBytes);
    if (change !== undefined) call.fail(change);
    else if (call instanceof RequestCall) {
      call.endWait(now);
      outbound.request(call);
    } else outbound.send(call);
    this.#count(call);
  }

  /** All calls that wait get the same error, which is made only if there is a call. */
  failWaiting(error: () => Error): void {
    this.waiting.failAll(error);
    this.limit?.stop();
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
      if (this.waiting.size > 0) return;
      const cause = DisconnectCause.rebooting;
      this.connection.tell({ type: 'disconnect', cause, reason: 'closed', timeoutMs: 0 });
    });
  }
}
