import type { DiameterMessage } from 'diameter-client';
import type { LedgerPeer } from './ledger-peer.js';
import type { Wire } from './network.js';

const tooBusy = 3004;
const unableToDeliver = 3002;

export interface CallPlan {
  readonly number: number;
  readonly kind: 'request' | 'send';
  readonly message: Buffer;
  readonly timeoutMs: number;
  readonly priority: number;
  readonly applicationId: number;
  readonly destinationHost: string | undefined;
  /** How often it may be written. */
  readonly maxCopies: number;
  readonly signal: AbortSignal | undefined;
}

export interface Copy {
  readonly wire: Wire;
  readonly originHost: string | undefined;
  readonly hopByHopId: number;
  readonly endToEndId: number;
  state: 'in flight' | 'answered' | 'passed back' | 'lost';
}

export interface Hold {
  readonly turn: number;
  readonly at: number;
  /** It has not been written before. */
  readonly isFirst: boolean;
}

/** A call in the order of those that are held. */
export interface Place {
  readonly entry: Entry;
  readonly held: Hold | undefined;
}

export interface Write extends Place {
  readonly peer: LedgerPeer;
  /** It was in flight when the turn began. */
  readonly isFailover: boolean;
}

export interface Entry extends CallPlan {
  readonly name: string;
  readonly deadline: number;
  readonly copies: Copy[];
  /** When it came to wait; undefined while it does not. */
  held: Hold | undefined;
  end: { readonly turn: number; readonly isSent: boolean } | undefined;
  passedBackBy: LedgerPeer | undefined;
}

/** Whether one was to be written before another one: what is held goes by priority, then by arrival. */
export function isBefore(one: Place, other: Place): boolean {
  if (one.held === undefined) return false;
  const byPriority = one.entry.priority - other.entry.priority;
  if (byPriority !== 0) return byPriority < 0;
  if (other.held === undefined) return true;
  if (one.held.turn !== other.held.turn) return one.held.turn < other.held.turn;
  return one.held.isFirst && other.held.isFirst && one.entry.number < other.entry.number;
}

export function isPassedBack(answer: DiameterMessage): boolean {
  return answer.isError && (answer.resultCode === tooBusy || answer.resultCode === unableToDeliver);
}
