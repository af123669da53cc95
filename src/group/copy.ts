import type { Buffer } from 'node:buffer';
import { RequestCall, withItsTick } from '../link/call.js';
import type { DiameterMessage } from '../protocol/message.js';
import type { RequestSettings } from './group-task.js';
import type { Member } from './member.js';
import { isLoss, isPassedBack, isRedirect } from './outcomes.js';

/** The call that copies are of, and that hears what becomes of them. */
export interface CopyOwner {
  suspect(copy: Copy): void;
  answered(copy: Copy, answer: DiameterMessage): void;
  failed(copy: Copy, error: unknown): void;
  abort(reason: unknown): void;
}

/** A request at one member. A class between would cost each request a constructor. */
export interface Copy extends RequestCall {
  readonly member: Member;
  /** It is in flight. */
  readonly isPending: boolean;
}

const ignore = () => {};

/** One that waited before, or follows another one. */
export class LaterCopy extends RequestCall implements Copy {
  readonly member: Member;
  isPending = true;
  readonly #call: CopyOwner;

  constructor(call: CopyOwner, member: Member, now: number, timeoutMs: number, message: Buffer) {
    super(member.slot, now, timeoutMs, undefined, message, ignore, ignore);
    this.member = member;
    this.#call = call;
  }

  override failOver(): void {
    this.#call.suspect(this);
  }

  override answer(message: DiameterMessage): void {
    this.isPending = false;
    super.answer(message);
    this.#call.answered(this, message);
  }

  override fail(error: unknown): void {
    this.isPending = false;
    super.fail(error);
    this.#call.failed(this, error);
  }
}

/** Makes a call of a copy that is not simply answered. */
export interface CopyDesk {
  /** Redirects are followed. */
  readonly isFollowing: boolean;
  adopt(copy: FirstCopy): CopyOwner;
}

/**
 * A request that was written at once. It settles the caller's promise, and as long as all goes well it is everything that a group
 * keeps of the call.
 */
export class FirstCopy extends RequestCall implements Copy {
  readonly member: Member;
  readonly bytes: Buffer;
  readonly settings: RequestSettings;
  isPending = true;
  readonly #desk: CopyDesk;
  #call: CopyOwner | undefined = undefined;

  constructor(
    desk: CopyDesk,
    member: Member,
    message: Buffer,
    settings: RequestSettings,
    resolve: (answer: DiameterMessage) => void,
    reject: (error: unknown) => void,
  ) {
    super(member.slot, withItsTick, settings.timeoutMs, settings.signal, message, resolve, reject);
    this.member = member;
    this.bytes = message;
    this.settings = settings;
    this.#desk = desk;
  }

  get #adopted(): CopyOwner {
    this.#call ??= this.#desk.adopt(this);
    return this.#call;
  }

  override failOver(): void {
    this.#adopted.suspect(this);
  }

  override answer(message: DiameterMessage): void {
    this.isPending = false;
    if (this.#call === undefined && !this.#needsCall(message)) super.answer(message);
    else this.#adopted.answered(this, message);
  }

  #needsCall(answer: DiameterMessage): boolean {
    return isPassedBack(answer) || (this.#desk.isFollowing && isRedirect(answer));
  }

  override fail(error: unknown): void {
    this.isPending = false;
    if (this.#call === undefined && !isLoss(error)) {
      super.fail(error);
      return;
    }
    this.tellFailed(error);
    this.#adopted.failed(this, error);
  }

  override abort(reason: unknown): void {
    if (this.#call === undefined) super.abort(reason);
    else this.#call.abort(reason);
  }

  // For the call that it was made into.

  settleCaller(answer: DiameterMessage): void {
    super.answer(answer);
  }

  rejectCaller(error: unknown): void {
    this.reject(error);
  }
}
