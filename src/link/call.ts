import type { Buffer } from 'node:buffer';
import { AbortGroup } from './abort-group.js';
import { RequestTimeoutError, SendTimeoutError, type Delivery, type DiameterError } from '../errors.js';
import type { Subject } from '../observability/connection-view.js';
import type { News } from '../observability/news.js';
import type { RequestFacts } from '../observability/request-facts.js';
import type { Draft } from '../protocol/draft.js';
import {
  applicationIdAt,
  CommandFlag,
  commandCodeAt,
  endToEndAt,
  flagsAt,
  HEADER_BYTES,
  hopByHopAt,
} from '../protocol/header.js';
import type { DiameterMessage } from '../protocol/message.js';

/** What a call goes to: an address, or a group of them. */
export interface CallTarget {
  /** The normalised address, or the name of the group. */
  readonly key: string;
  now(): number;
}

/** The address that a call goes to. */
export interface CallOwner extends CallTarget {
  readonly news: News;
  /** The connection that the address has now. */
  readonly connection: Subject;
  /** What a call that is not written yet waits for, in words. */
  readonly awaited: string;
}

/** What holds a call while it waits: a queue, or the table of requests in flight. */
export interface CallHolder {
  /** What is true of the bytes of the calls that it holds. */
  readonly delivery: Delivery;
  /** The call ends by itself; forget it. */
  release(call: Call): void;
}

/** When a call begins that is written at once: with its tick, so that a tick costs one look at the clock. */
export const withItsTick = Number.POSITIVE_INFINITY;

/** One call of a user, from its beginning to its end. It settles once; the deadline covers all of it. */
export abstract class Call<Owner extends CallTarget = CallTarget> {
  readonly owner: Owner;
  readonly timeoutMs: number;
  /** `Infinity` until the call has begun. */
  deadline: number;
  readonly signal: AbortSignal | undefined;
  holder: CallHolder | undefined;
  readonly #reject: (error: unknown) => void;

  /** `now`: when the call begins, or {@link withItsTick}. */
  constructor(
    owner: Owner,
    now: number,
    timeoutMs: number,
    signal: AbortSignal | undefined,
    reject: (error: unknown) => void,
  ) {
    this.owner = owner;
    this.timeoutMs = timeoutMs;
    this.deadline = now + timeoutMs;
    this.signal = signal;
    this.#reject = reject;
    if (this.signal !== undefined) AbortGroup.of(this.signal).add(this);
  }

  get address(): string {
    return this.owner.key;
  }

  /** When the call began, in milliseconds since 1970; now if it is only about to. */
  get beganAt(): number {
    return this.deadline === Number.POSITIVE_INFINITY ? this.owner.now() : this.deadline - this.timeoutMs;
  }

  /** Its bytes were given to a connection. */
  get isWritten(): boolean {
    return this.holder?.delivery === 'maybe-delivered';
  }

  /** It is written as a request: what a limit of requests counts. */
  get isRequest(): boolean {
    return true;
  }

  /** The time of the call counts from now. */
  begin(now: number): void {
    this.deadline = now + this.timeoutMs;
  }

  /** Bytes that are kept for it while it waits. */
  get waitingBytes(): number {
    return 0;
  }

  /** The holder has let go of the call before it calls this. */
  fail(error: unknown): void {
    this.reject(error);
  }

  protected reject(error: unknown): void {
    this.end();
    this.#reject(error);
  }

  expire(delivery: Delivery): void {
    this.fail(this.timeoutError(delivery));
  }

  /** The caller's signal was aborted: this call alone ends, with the signal's own reason. */
  abort(reason: unknown): void {
    this.holder?.release(this);
    this.fail(reason);
  }

  protected end(): void {
    if (this.signal !== undefined) AbortGroup.of(this.signal).remove(this);
  }

  protected abstract timeoutError(delivery: Delivery): DiameterError;
}

function stillWaiting({ awaited }: CallOwner): string {
  return `it was still waiting for ${awaited}, and nothing was sent`;
}

/** A call of `client.request`, or the wait for the answer to a request that `client.send` has written. */
export class RequestCall extends Call<CallOwner> implements RequestFacts {
  /** Kept until it is written; undefined where the request is made in the batch. */
  message: Buffer | undefined;
  readonly applicationId: number;
  readonly commandCode: number;
  readonly callerHopByHopId: number;
  /** On the wire: our Hop-by-Hop Identifier, and the End-to-End Identifier, filled in if the caller left it out. */
  hopByHopId = 0;
  endToEndId: number;
  /** A whole number of microseconds: V8 keeps one in the object itself, and a fraction beside it. */
  #waitedUs = 0;
  readonly #resolve: (answer: DiameterMessage) => void;

  /** `draft`: what it is made from where there is no message. */
  constructor(
    owner: CallOwner,
    now: number,
    timeoutMs: number,
    signal: AbortSignal | undefined,
    message: Buffer | undefined,
    resolve: (answer: DiameterMessage) => void,
    reject: (error: unknown) => void,
    draft?: Pick<Draft<unknown>, 'applicationId' | 'commandCode'>,
  ) {
    super(owner, now, timeoutMs, signal, reject);
    this.message = message;
    this.applicationId = draft?.applicationId ?? (message === undefined ? 0 : applicationIdAt(message, 0));
    this.commandCode = draft?.commandCode ?? (message === undefined ? 0 : commandCodeAt(message, 0));
    this.callerHopByHopId = message === undefined ? 0 : hopByHopAt(message, 0);
    this.endToEndId = message === undefined ? 0 : endToEndAt(message, 0);
    this.#resolve = resolve;
  }

  get waitedMs(): number {
    return this.#waitedUs / 1_000;
  }

  /** It has waited until now, and is about to be written. */
  endWait(now: number): void {
    this.#waitedUs = Math.round(1_000 * (now - this.beganAt));
  }

  /**
   * The peer has become suspect: a copy may go elsewhere (RFC 6733 §5.5.4). The call stays in flight here, and the first answer
   * is taken.
   */
  failOver(): void {}

  /** Its end has been told. */
  answer(message: DiameterMessage): void {
    this.end();
    this.#resolve(message);
  }

  override fail(error: unknown): void {
    super.fail(error);
    this.tellFailed(error);
  }

  protected tellFailed(error: unknown): void {
    const { owner } = this;
    owner.news.requestEnded?.(owner.connection, this, undefined, error, owner.now());
  }

  protected override timeoutError(delivery: Delivery): DiameterError {
    const why = delivery === 'not-sent' ? stillWaiting(this.owner) : 'it was written, but no answer came';
    return new RequestTimeoutError(`No answer from ${this.address} within ${this.timeoutMs} ms: ${why}`, {
      address: this.address,
      delivery,
    });
  }
}

/** `client.send`. */
export class SendCall extends Call<CallOwner> implements RequestFacts {
  readonly message: Buffer;
  readonly #resolve: () => void;

  constructor(
    owner: CallOwner,
    now: number,
    timeoutMs: number,
    signal: AbortSignal | undefined,
    message: Buffer,
    resolve: () => void,
    reject: (error: unknown) => void,
  ) {
    super(owner, now, timeoutMs, signal, reject);
    this.message = message;
    this.#resolve = resolve;
  }

  readonly waitedMs = 0;

  /** An answer will come. False also if the memory of a message that waits was transferred. */
  override get isRequest(): boolean {
    return this.message.length >= HEADER_BYTES && (flagsAt(this.message, 0) & CommandFlag.request) !== 0;
  }

  get applicationId(): number {
    return applicationIdAt(this.message, 0);
  }

  get commandCode(): number {
    return commandCodeAt(this.message, 0);
  }

  /** The bytes are with the socket. */
  written(): void {
    this.end();
    this.#resolve();
  }

  /** The end of a request that was written is told by the call that awaits its answer. */
  override fail(error: unknown): void {
    super.fail(error);
    const { owner } = this;
    if (this.isWritten || owner.news.requestEnded === undefined || !this.isRequest) return;
    owner.news.requestEnded(owner.connection, this, undefined, error, owner.now());
  }

  protected override timeoutError(delivery: Delivery): DiameterError {
    const why =
      delivery === 'not-sent'
        ? stillWaiting(this.owner)
        : 'its bytes are waiting for a peer that does not read';
    return new SendTimeoutError(`Could not send to ${this.address} within ${this.timeoutMs} ms: ${why}`, {
      address: this.address,
      delivery,
    });
  }
}
