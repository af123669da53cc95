import type { Buffer } from 'node:buffer';
import { RequestTimeoutError } from '../errors.js';
import type { Follow, Redirected } from '../group/redirected.js';
import type { TaskTrace } from '../group/task-trace.js';
import { isRedirect } from '../group/outcomes.js';
import { RequestCall } from '../link/call.js';
import type { Slot } from '../pool/slot.js';
import type { DiameterMessage } from '../protocol/message.js';
import { isOfTheHost } from './pursuit.js';

/** Where the redirects of an answer are followed. */
interface FollowDesk {
  readonly isOn: boolean;
  follow(call: Redirected, answer: DiameterMessage): Follow | undefined;
}

/** What a call is made of. */
export interface CallParts {
  readonly message: Buffer;
  /** When it began, or {@link withItsTick}. */
  readonly beganAt: number;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  readonly trace: TaskTrace | undefined;
  readonly resolve: (answer: DiameterMessage) => void;
  readonly reject: (error: unknown) => void;
}

const noAttempts: Redirected['attempts'] = [];

/** A request to an address, whose answer may be a redirect. */
export class FollowableCall extends RequestCall implements Redirected {
  /** Where it is sent first. */
  readonly from: Slot;
  readonly bytes: Buffer;
  readonly trace: TaskTrace | undefined;
  readonly attempts = noAttempts;
  readonly #desk: FollowDesk;
  /** An earlier redirect has led it here: what is done where it cannot be sent here. */
  readonly #fallBack: ((timeoutMs: number) => void) | undefined;
  #follow: Follow | undefined = undefined;
  /** It could not be sent here, and is about to go elsewhere. */
  #isLeaving = false;

  constructor(desk: FollowDesk, slot: Slot, parts: CallParts, fallBack?: (timeoutMs: number) => void) {
    const { beganAt, message, reject, resolve, signal, timeoutMs } = parts;
    super(slot, beganAt, timeoutMs, signal, message, resolve, reject);
    this.from = slot;
    this.bytes = message;
    this.trace = parts.trace;
    this.#desk = desk;
    this.#fallBack = fallBack;
  }

  get target(): string {
    return this.from.key;
  }

  override answer(message: DiameterMessage): void {
    if (isRedirect(message) && this.#desk.isOn) {
      this.#follow = this.#desk.follow(this, message);
      if (this.#follow !== undefined) return;
    }
    super.answer(message);
  }

  override fail(error: unknown): void {
    const fallBack = isUnasked(error) ? this.#fallBack : undefined;
    if (fallBack === undefined) {
      super.fail(error);
      return;
    }
    this.#isLeaving = true;
    this.tellFailed(error);
    // This may be a step of a machine, in which no other connection can be made.
    queueMicrotask(() => {
      if (!this.#isLeaving) return;
      this.end();
      fallBack(Math.max(1, this.beganAt + this.timeoutMs - this.owner.now()));
    });
  }

  override abort(reason: unknown): void {
    if (this.#follow === undefined && !this.#isLeaving) super.abort(reason);
    else {
      this.#isLeaving = false;
      this.#follow?.withdraw(reason);
      this.reject(reason);
    }
  }

  settle(answer: DiameterMessage): void {
    super.answer(answer);
  }

  refuse(error: unknown): void {
    this.reject(error);
  }
}

/** The host did not get it, and there is time to ask another one. */
function isUnasked(error: unknown): boolean {
  return isOfTheHost(error) && error.delivery === 'not-sent' && !(error instanceof RequestTimeoutError);
}
