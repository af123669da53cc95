import type { Buffer } from 'node:buffer';
import {
  ConnectionTimeoutError,
  RequestTimeoutError,
  SendTimeoutError,
  type ConnectPhase,
  type Delivery,
  type DiameterError,
} from '../errors.js';
import { commandCodeAt, endToEndAt, hopByHopAt } from '../protocol/header.js';
import type { DiameterMessage } from '../protocol/message.js';

/** What holds a call while it waits: a queue, or the table of requests in flight. */
export interface CallHolder {
  /** The call ends by itself; forget it. */
  release(call: Call): void;
}

/**
 * The calls that share an AbortSignal. The signal has one listener for all of them: with one each, adding and removing
 * would walk the list of all, and Node.js would warn of a leak from the eleventh on.
 */
class AbortGroup {
  static readonly #groups = new WeakMap<AbortSignal, AbortGroup>();

  static of(signal: AbortSignal): AbortGroup {
    let group = AbortGroup.#groups.get(signal);
    if (group === undefined) {
      group = new AbortGroup(signal);
      AbortGroup.#groups.set(signal, group);
    }
    return group;
  }

  readonly #signal: AbortSignal;
  readonly #calls = new Set<Call>();

  private constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  add(call: Call): void {
    if (this.#calls.size === 0) this.#signal.addEventListener('abort', this);
    this.#calls.add(call);
  }

  remove(call: Call): void {
    if (this.#calls.delete(call) && this.#calls.size === 0) this.#signal.removeEventListener('abort', this);
  }

  handleEvent(): void {
    for (const call of this.#calls) call.abort(this.#signal.reason);
  }
}

/** When a call begins that is written at once: with its tick, so that a tick costs one look at the clock. */
export const withItsTick = Number.POSITIVE_INFINITY;

/** One call of a user, from its beginning to its end. It settles once; the deadline covers all of it. */
export abstract class Call {
  readonly address: string;
  readonly timeoutMs: number;
  /** `Infinity` until the call has begun. */
  deadline: number;
  readonly signal: AbortSignal | undefined;
  holder: CallHolder | undefined;
  readonly #reject: (error: unknown) => void;

  /** `now`: when the call begins, or {@link withItsTick}. */
  constructor(
    address: string,
    now: number,
    timeoutMs: number,
    signal: AbortSignal | undefined,
    reject: (error: unknown) => void,
  ) {
    this.address = address;
    this.timeoutMs = timeoutMs;
    this.deadline = now + timeoutMs;
    this.signal = signal;
    this.#reject = reject;
    if (this.signal !== undefined) AbortGroup.of(this.signal).add(this);
  }

  /** The time of the call counts from now. */
  begin(now: number): void {
    this.deadline = now + this.timeoutMs;
  }

  /** The holder has let go of the call before it calls this. */
  fail(error: unknown): void {
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

const stillWaiting = 'it was still waiting for the connection, and nothing was sent';

/** A call of `client.request`, or the wait for the answer to a request that `client.send` has written. */
export class RequestCall extends Call {
  /** Kept until it is written; undefined where the request is made in the batch. */
  message: Buffer | undefined;
  readonly commandCode: number;
  readonly callerHopByHopId: number;
  /** On the wire: our Hop-by-Hop Identifier, and the End-to-End Identifier, filled in if the caller left it out. */
  hopByHopId = 0;
  endToEndId: number;
  readonly #resolve: (answer: DiameterMessage) => void;

  constructor(
    address: string,
    now: number,
    timeoutMs: number,
    signal: AbortSignal | undefined,
    message: Buffer | undefined,
    resolve: (answer: DiameterMessage) => void,
    reject: (error: unknown) => void,
    commandCode = message === undefined ? 0 : commandCodeAt(message, 0),
  ) {
    super(address, now, timeoutMs, signal, reject);
    this.message = message;
    this.commandCode = commandCode;
    this.callerHopByHopId = message === undefined ? 0 : hopByHopAt(message, 0);
    this.endToEndId = message === undefined ? 0 : endToEndAt(message, 0);
    this.#resolve = resolve;
  }

  answer(message: DiameterMessage): void {
    this.end();
    this.#resolve(message);
  }

  protected override timeoutError(delivery: Delivery): DiameterError {
    const why = delivery === 'not-sent' ? stillWaiting : 'it was written, but no answer came';
    return new RequestTimeoutError(`No answer from ${this.address} within ${this.timeoutMs} ms: ${why}`, {
      address: this.address,
      delivery,
    });
  }
}

/** `client.send`. */
export class SendCall extends Call {
  readonly message: Buffer;
  readonly #resolve: () => void;

  constructor(
    address: string,
    now: number,
    timeoutMs: number,
    signal: AbortSignal | undefined,
    message: Buffer,
    resolve: () => void,
    reject: (error: unknown) => void,
  ) {
    super(address, now, timeoutMs, signal, reject);
    this.message = message;
    this.#resolve = resolve;
  }

  /** The bytes are with the socket. */
  written(): void {
    this.end();
    this.#resolve();
  }

  protected override timeoutError(delivery: Delivery): DiameterError {
    const why =
      delivery === 'not-sent' ? stillWaiting : 'its bytes are waiting for a peer that does not read';
    return new SendTimeoutError(`Could not send to ${this.address} within ${this.timeoutMs} ms: ${why}`, {
      address: this.address,
      delivery,
    });
  }
}

/** `client.connect`. */
export class ConnectCall extends Call {
  readonly #resolve: () => void;

  readonly #phase: () => ConnectPhase;

  /** `phase`: where the connection stands when the time is up. */
  constructor(
    address: string,
    now: number,
    timeoutMs: number,
    signal: AbortSignal | undefined,
    phase: () => ConnectPhase,
    resolve: () => void,
    reject: (error: unknown) => void,
  ) {
    super(address, now, timeoutMs, signal, reject);
    this.#phase = phase;
    this.#resolve = resolve;
  }

  connected(): void {
    this.end();
    this.#resolve();
  }

  protected override timeoutError(delivery: Delivery): DiameterError {
    return new ConnectionTimeoutError(`No open connection to ${this.address} within ${this.timeoutMs} ms`, {
      address: this.address,
      delivery,
      phase: this.#phase(),
    });
  }
}
