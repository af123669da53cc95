import { DiameterError, DiameterMessage } from 'diameter-client';
import type { WalkClock } from './walk-clock.js';
import { creditControl, requestNumber } from './wiretap.js';

/** A call may end so much after its deadline. */
const lateMs = 100;

export interface CallPlan {
  readonly what: 'request' | 'send' | 'connect' | 'close';
  readonly address: string;
  /** Of the request that it sends. */
  readonly number?: number;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  /** Its peer behaves well and its time is ample: it must succeed. */
  readonly isCalm: boolean;
  /** Its bytes may wait for a peer that does not read. */
  readonly isHeldBack: () => boolean;
}

interface Call extends CallPlan {
  readonly name: string;
  readonly deadline: number;
  isWritten: boolean;
  isAnswered: boolean;
  end?: { readonly isSent: boolean; readonly stretch: number };
}

/** All calls of a walk, how each has ended, and what is wrong with that. */
export class Calls {
  /** From one moment in which all was quiet to the next: within it bytes may still be in the batch of a tick. */
  stretch = 0;
  /** Once the client is told to end, no call needs to succeed. */
  isEnding = false;
  /** How often calls have ended in which way. */
  readonly outcomes = new Map<string, number>();
  readonly #clock: WalkClock;
  readonly #onWrong: (what: string) => void;
  readonly #pending = new Set<Call>();
  readonly #byNumber = new Map<number, Call>();
  #made = 0;

  constructor(clock: WalkClock, onWrong: (what: string) => void) {
    this.#clock = clock;
    this.#onWrong = onWrong;
  }

  get ended(): number {
    return this.#made - this.#pending.size;
  }

  /** The next number that no request has. */
  get nextNumber(): number {
    return this.#byNumber.size + 1;
  }

  get isCalmWaiting(): boolean {
    return [...this.#pending].some(({ isCalm }) => isCalm);
  }

  /** Somebody waits with this signal. */
  hasPending(signal: AbortSignal): boolean {
    return [...this.#pending].some((call) => call.signal === signal);
  }

  make(plan: CallPlan, start: () => Promise<unknown>): void {
    const { address, number, timeoutMs, what } = plan;
    const call: Call = {
      ...plan,
      name: `${what} ${number ?? ''} to ${address}`,
      deadline: this.#clock.now() + timeoutMs,
      isWritten: false,
      isAnswered: false,
    };
    this.#made++;
    this.#pending.add(call);
    if (number !== undefined) this.#byNumber.set(number, call);
    start().then(
      (value) => this.#resolve(call, value),
      (error: unknown) => this.#reject(call, error),
    );
  }

  /** The client gives a request to a socket. */
  noteWritten(number: number): void {
    const call = this.#byNumber.get(number);
    if (call === undefined) {
      this.#onWrong(`a request ${number} is written, but nobody made it`);
      return;
    }
    const { deadline, end, name } = call;
    if (call.isWritten) this.#onWrong(`${name} is written twice`);
    call.isWritten = true;
    if (call.isHeldBack()) return undefined;
    const lateBy = this.#clock.now() - deadline;
    if (lateBy >= 0) this.#onWrong(`${name} is written ${lateBy} ms after its deadline`);
    if (end !== undefined && (!end.isSent || end.stretch < this.stretch)) {
      this.#onWrong(`${name} is written, but had ended`);
    }
  }

  /** A peer has read a request. */
  noteSeen(number: number): void {
    const call = this.#byNumber.get(number);
    if (call?.end?.isSent === false) {
      this.#onWrong(`${call.name} has reached its peer, but is called not-sent`);
    }
  }

  /** `'message'`: the answer to what `send` has sent. */
  noteMessage(answer: DiameterMessage): void {
    const number = answer.find(requestNumber)?.unsigned32() ?? 0;
    const call = this.#byNumber.get(number);
    if (call?.what !== 'send') this.#onWrong(`a 'message' with the number ${number}, which nobody has sent`);
    else if (call.isAnswered) this.#onWrong(`${call.name} is answered twice`);
    else call.isAnswered = true;
  }

  /** What should have ended by now. */
  checkDeadlines(): void {
    const now = this.#clock.now();
    for (const { deadline, name } of this.#pending) {
      if (deadline + lateMs < now) this.#onWrong(`${name} should have ended ${now - deadline} ms ago`);
    }
  }

  checkAllEnded(): void {
    for (const { name } of this.#pending) this.#onWrong(`${name} never ends`);
  }

  #resolve(call: Call, value: unknown): void {
    this.#settle(call, 'done', true);
    if (!(value instanceof DiameterMessage)) return;
    if (!call.isWritten) this.#onWrong(`${call.name} is answered, but was never written`);
    const { commandCode, hopByHopId } = value;
    if (commandCode !== creditControl) this.#onWrong(`${call.name} gets an answer to command ${commandCode}`);
    if (hopByHopId !== 0) this.#onWrong(`${call.name} gets the Hop-by-Hop Identifier ${hopByHopId}`);
    const number = value.find(requestNumber)?.unsigned32();
    if (number !== call.number) this.#onWrong(`${call.name} gets the answer to request ${number ?? 'none'}`);
  }

  #reject(call: Call, error: unknown): void {
    const { isCalm, isWritten, name, signal, what } = call;
    if (signal?.aborted === true && error === signal.reason) {
      this.#settle(call, 'aborted', true);
    } else if (error instanceof DiameterError) {
      const isSent = error.delivery === 'maybe-delivered';
      this.#settle(call, `${error.name} ${error.delivery}`, isSent);
      if (isWritten && !isSent) {
        this.#onWrong(`${name} was written, but is called not-sent: ${error.message}`);
      }
    } else {
      this.#settle(call, 'something else', true);
      this.#onWrong(`${name} ends with ${String(error)}`);
    }
    if (isCalm && !this.isEnding) {
      this.#onWrong(`${name}, whose peer does all well, ends with ${String(error)}`);
    }
    if (what === 'close') this.#onWrong(`${name} rejects with ${String(error)}`);
  }

  #settle(call: Call, how: string, isSent: boolean): void {
    this.#pending.delete(call);
    call.end = { isSent, stretch: this.stretch };
    const outcome = `${call.what} ${how}`;
    this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1);
  }
}
