import type { Clock } from '../clock.js';
import type { ConnectionOptions } from '../connection/connection-options.js';
import type { Destination, PeerConnection } from '../connection/connection.js';
import { InvalidMessageError, LimitExceededError, type CloseReason, type ConnectPhase } from '../errors.js';
import { CallQueue, type CallTally } from '../link/call-queue.js';
import { ConnectCall, RequestCall, SendCall, withItsTick, type Call, type CallOwner } from '../link/call.js';
import type { Outbound } from '../link/outbound.js';
import type { ConnectionState } from '../machines/connection-events.js';
import type { Connection } from '../observability/connection-view.js';
import type { News } from '../observability/news.js';
import { DisconnectCause } from '../protocol/codes.js';
import type { Draft } from '../protocol/draft.js';
import { headerProblem } from '../protocol/header.js';
import type { DiameterMessage } from '../protocol/message.js';

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
  #keepers = 0;

  constructor({ host, isSecured, key, options, port }: Target, context: SlotContext) {
    this.key = key;
    this.host = host;
    this.port = port;
    this.isSecured = isSecured;
    this.options = options;
    this.news = context.news;
    this.#context = context;
    const onLeft = () => {
      if (this.waiting.size === 0) this.#connection?.tell({ type: 'calls.gone' });
    };
    this.waiting = new CallQueue(context.clock, 'not-sent', onLeft, context.waiting);
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
  keep(): void {
    this.#keepers++;
    this.connection.start();
  }

  /**
   * The last group that leaves closes the connection, unless other calls wait for it. What is in flight is awaited, for
   * `dprTimeoutMs`.
   */
  leave(): void {
    this.#keepers--;
    if (this.isKept || this.waiting.size > 0) return;
    void this.connection.close();
  }

  /** Other options from now on. */
  configure(options: ConnectionOptions): void {
    this.options = options;
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
      if (outbound !== undefined) outbound.request(call);
      else {
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
      const message = outbound === undefined ? this.#encoded(draft) : undefined;
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
      } else {
        if (beganAt === withItsTick) call.begin(this.now());
        this.#wait(call);
      }
    });
  }

  #encoded(draft: Draft<unknown>): Buffer {
    const message = draft.encode();
    const problem = headerProblem(message, this.options.maxMessageBytes);
    if (problem === undefined) return message;
    throw new InvalidMessageError(`The message to ${this.key} cannot be sent: ${problem}`, {
      address: this.key,
    });
  }

  send(message: Buffer, timeoutMs: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const call = new SendCall(this, this.now(), timeoutMs, signal, message, resolve, reject);
      const outbound = this.readyOutbound();
      if (outbound !== undefined) outbound.send(call);
      else this.#wait(call);
    });
  }

  connect(timeoutMs: number, signal: AbortSignal | undefined): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const connected = () => resolve(this.connection);
      if (isServing(this.connection)) {
        connected();
        return;
      }
      const phase = () => phaseOf(this.connection.state);
      this.#wait(new ConnectCall(this, this.now(), timeoutMs, signal, phase, connected, reject));
    });
  }

  now(): number {
    return this.#context.clock.now();
  }

  /** Its connection is proven, and calls are written as soon as there is room. */
  get isServing(): boolean {
    return isServing(this.connection);
  }

  /** Whether its peer may be asked for this application, as far as is known. */
  serves(applicationId: number): boolean {
    return this.connection.link?.outbound.serves(applicationId) ?? true;
  }

  /** Where a call that comes now is written; undefined if it has to wait. */
  readyOutbound(): Outbound | undefined {
    const outbound = this.waiting.size === 0 ? this.connection.link?.outbound : undefined;
    return outbound?.isReady ? outbound : undefined;
  }

  #wait(call: Call): void {
    const refusal = this.#context.refusal(this.key) ?? this.#refusal();
    if (refusal !== undefined) {
      call.fail(refusal);
      return;
    }
    this.waiting.add(call);
    this.connection.start();
    this.connection.tell({ type: 'call.waiting', deadline: call.deadline });
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
  handOver(): void {
    if (this.waiting.size === 0) return;
    const now = this.now();
    const { connection } = this;
    this.waiting.handOver((call) => {
      const outbound = connection.link?.outbound;
      if (call.deadline <= now) call.expire('not-sent');
      else if (call instanceof ConnectCall) {
        if (!isServing(connection)) return false;
        call.connected();
      } else {
        if (!outbound?.isReady) return false;
        if (call instanceof RequestCall || call instanceof SendCall) this.#write(call, outbound, now);
      }
      return true;
    });
  }

  /** The caller may have changed the message while the call was waiting, or transferred its memory. */
  #write(call: RequestCall | SendCall, outbound: Outbound, now: number): void {
    const problem = call.message && headerProblem(call.message, this.options.maxMessageBytes);
    if (problem !== undefined) {
      const what = `The message to ${this.key} was changed while it waited, and cannot be sent: ${problem}`;
      call.fail(new InvalidMessageError(what, { address: this.key }));
    } else if (call instanceof RequestCall) {
      call.endWait(now);
      outbound.request(call);
    } else outbound.send(call);
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

/** Calls are written as soon as there is room. */
function isServing({ link }: PeerConnection): boolean {
  return link?.outbound.isGateOpen ?? false;
}

/** In CER_SENT, REOPEN and SUSPECT it is connected, but not trusted. */
function phaseOf(state: ConnectionState): ConnectPhase {
  if (state === 'TLS_HANDSHAKE') return 'tls';
  return state === 'CER_SENT' || state === 'REOPEN' || state === 'SUSPECT' ? 'cea' : 'dial';
}
