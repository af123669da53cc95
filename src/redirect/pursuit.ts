import type { Buffer } from 'node:buffer';
import {
  DiameterError,
  InvalidMessageError,
  PoolClosedError,
  RequestTimeoutError,
  type Attempt,
} from '../errors.js';
import type { Follow, Redirected } from '../group/redirected.js';
import { isPassedBack, isRedirect } from '../group/outcomes.js';
import { toldAttempts } from '../group/group-task.js';
import { UnableToDeliverError } from '../group/unable-to-deliver.js';
import { RequestCall } from '../link/call.js';
import type { Redirect, RefusedRedirect } from '../observability/redirect-facts.js';
import { changeOf } from '../pool/sendable.js';
import type { Slot, Target } from '../pool/slot.js';
import { ResultCode } from '../protocol/codes.js';
import type { DiameterMessage } from '../protocol/message.js';
import type { Choice, Visit } from './choice.js';

/** What a pursuit needs of the redirects of its client. */
export interface PursuitDesk {
  readonly isOn: boolean;
  choose(answer: DiameterMessage, visit: Visit): Choice | RefusedRedirect;
  /** Throws why nothing can be sent there. */
  slotOf(target: Target): Slot;
  noteFollowed(from: Slot, to: Slot, choice: Choice): Redirect;
  noteRefused(from: Slot, refused: RefusedRedirect): void;
  /** The host has answered: the redirect may hold for further requests. */
  noteArrived(choice: Choice, from: Slot, target: string, message: Buffer, to: Slot): void;
}

const ignore = () => {};

/** A redirected request at one host. */
class Hop extends RequestCall {
  readonly slot: Slot;
  readonly from: Slot;
  readonly choice: Choice;
  isPending = true;
  readonly #pursuit: Pursuit;

  constructor(
    pursuit: Pursuit,
    from: Slot,
    slot: Slot,
    choice: Choice,
    now: number,
    timeoutMs: number,
    message: Buffer,
  ) {
    super(slot, now, timeoutMs, undefined, message, ignore, ignore);
    this.from = from;
    this.slot = slot;
    this.choice = choice;
    this.#pursuit = pursuit;
  }

  override answer(message: DiameterMessage): void {
    this.isPending = false;
    super.answer(message);
    this.#pursuit.answered(this, message);
  }

  override fail(error: unknown): void {
    this.isPending = false;
    super.fail(error);
    this.#pursuit.failed(this, error);
  }
}

/**
 * A redirected request on its way from host to host, at one of them at a time and never twice at the same. It settles its call
 * once, within the deadline of that.
 */
export class Pursuit implements Follow {
  readonly #desk: PursuitDesk;
  readonly #call: Redirected;
  /** The target whose requests the next redirect is about. */
  #target: string;
  /** The last one with 3006: the result if nobody can be asked further. */
  #answer: DiameterMessage;
  #hop: Hop | undefined;
  #attempts: readonly Attempt[];
  readonly #visited = new Set<string>();
  #redirects = 0;
  #isOver = false;

  constructor(desk: PursuitDesk, call: Redirected, answer: DiameterMessage) {
    this.#desk = desk;
    this.#call = call;
    this.#answer = answer;
    this.#target = call.target;
    this.#attempts = call.attempts;
  }

  /** False if the answer is not followed: it is the result then. */
  goOn(from: Slot, answer: DiameterMessage): boolean {
    const { key: address } = from;
    this.#noteAttempt({ address, resultCode: ResultCode.DIAMETER_REDIRECT_INDICATION });
    this.#answer = answer;
    this.#visited.add(address);
    const choice = this.#desk.choose(answer, { from, visited: this.#visited, redirects: this.#redirects });
    if ('why' in choice) {
      this.#desk.noteRefused(from, choice);
      return false;
    }
    this.#redirects++;
    return this.#send(from, choice);
  }

  #send(from: Slot, choice: Choice): boolean {
    const { bytes, deadline, endToEndId, trace } = this.#call;
    const { key, options } = choice.target;
    const change = changeOf(bytes, key, options.maxMessageBytes, 'maybe-delivered');
    if (change !== undefined) {
      this.#refuse(change);
      return true;
    }
    let slot: Slot;
    try {
      slot = this.#desk.slotOf(choice.target);
    } catch (error) {
      this.#desk.noteRefused(from, { why: 'unreachable', host: key, error });
      return false;
    }
    const now = slot.now();
    if (deadline <= now) {
      this.#refuse(this.#timeoutError());
      return true;
    }
    const redirect = this.#desk.noteFollowed(from, slot, choice);
    if (trace !== undefined) {
      trace.redirects = [...trace.redirects, redirect];
      trace.member = slot.connection;
    }
    const hop = new Hop(this, from, slot, choice, now, deadline - now, bytes);
    hop.endToEndId = endToEndId;
    this.#hop = hop;
    slot.submit(hop);
    return true;
  }

  answered(hop: Hop, answer: DiameterMessage): void {
    if (this.#isOver) return;
    const { choice, from, slot } = hop;
    if (!isPassedBack(answer)) {
      this.#desk.noteArrived(choice, from, this.#target, this.#call.bytes, slot);
    }
    this.#target = slot.key;
    if (isRedirect(answer) && this.#desk.isOn && this.goOn(slot, answer)) return;
    this.#settle(answer);
  }

  failed(hop: Hop, error: unknown): void {
    if (this.#isOver) return;
    this.#noteAttempt({ address: hop.address, error: error instanceof Error ? error : undefined });
    if (error instanceof RequestTimeoutError) this.#refuse(this.#timeoutError());
    else if (!isOfTheHost(error)) this.#refuse(error);
    else if (error.delivery === 'not-sent') {
      this.#desk.noteRefused(hop.from, { why: 'unreachable', host: hop.address, error });
      this.#settle(this.#answer);
    } else this.#refuse(this.#lostError(error));
  }

  withdraw(reason: unknown): void {
    this.#isOver = true;
    const hop = this.#hop;
    if (hop?.isPending !== true) return;
    hop.holder?.release(hop);
    hop.fail(reason);
  }

  #settle(answer: DiameterMessage): void {
    this.#isOver = true;
    this.#call.settle(answer);
  }

  #refuse(error: unknown): void {
    this.#isOver = true;
    this.#call.refuse(error);
  }

  #noteAttempt(attempt: Attempt): void {
    this.#attempts = [...this.#attempts, attempt];
    const { trace } = this.#call;
    if (trace !== undefined) trace.attempts = this.#attempts;
  }

  #timeoutError(): RequestTimeoutError {
    const { target, timeoutMs } = this.#call;
    const what = `No answer to the request to ${target} within ${timeoutMs} ms: it was redirected, but no answer came`;
    return new RequestTimeoutError(`${what}${toldAttempts(this.#attempts)}`, {
      address: target,
      delivery: 'maybe-delivered',
      attempts: this.#attempts,
    });
  }

  #lostError(cause: DiameterError): UnableToDeliverError {
    const { target } = this.#call;
    const what = `The request to ${target} was redirected and then lost`;
    return new UnableToDeliverError(`${what}${toldAttempts(this.#attempts)}`, {
      address: target,
      delivery: 'maybe-delivered',
      attempts: this.#attempts,
      cause,
    });
  }
}

/** The host, or the way to it, has failed, and neither the message nor the client. */
export function isOfTheHost(error: unknown): error is DiameterError {
  return (
    error instanceof DiameterError &&
    !(error instanceof InvalidMessageError) &&
    !(error instanceof PoolClosedError)
  );
}
