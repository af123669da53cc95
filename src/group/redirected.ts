import type { Buffer } from 'node:buffer';
import type { Attempt } from '../errors.js';
import type { Slot } from '../pool/slot.js';
import type { DiameterMessage } from '../protocol/message.js';
import type { TaskTrace } from './task-trace.js';

/** A request that was answered with 3006, and whoever awaits its answer. */
export interface Redirected {
  /** What it was sent to: an address, or a group. */
  readonly target: string;
  /** The peer that has redirected it. */
  readonly from: Slot;
  /** As it was sent there. */
  readonly bytes: Buffer;
  readonly endToEndId: number;
  readonly timeoutMs: number;
  readonly deadline: number;
  /** Of members that it was sent to before. */
  readonly attempts: readonly Attempt[];
  readonly trace: TaskTrace | undefined;
  settle(answer: DiameterMessage): void;
  refuse(error: unknown): void;
}

/** A redirected request on its way. */
export interface Follow {
  /** The call has ended otherwise: a late answer will find no request. */
  withdraw(reason: unknown): void;
}

/** Follows the redirects of members; see `redirect/`. */
export interface RedirectFollower {
  readonly isOn: boolean;
  /** Undefined if it is not followed: the answer is the result. */
  follow(call: Redirected, answer: DiameterMessage): Follow | undefined;
}
