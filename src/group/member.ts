import type { Slot } from '../pool/slot.js';
import type { MemberOptions } from './group-options.js';

/** What a member of a group does now. */
export type MemberState =
  /** It gets requests. */
  | 'usable'
  /** Its connection is not open, or not proven again after a loss. */
  | 'down'
  /** It gets no new requests, as its group wants it. */
  | 'draining';

/** A peer of a group. */
export class Member {
  readonly slot: Slot;
  priority: number;
  weight: number;
  isDraining: boolean;
  /** As its group has arranged it. */
  isArranged = false;
  #wasUsable = false;
  /** It gets its share back bit by bit, from then on; undefined while it has all of it. */
  #backSince: number | undefined;

  constructor(slot: Slot, options: MemberOptions) {
    this.slot = slot;
    this.priority = options.priority;
    this.weight = options.weight;
    this.isDraining = options.drain;
  }

  /** Other options from now on. */
  configure({ drain, priority, weight }: MemberOptions): void {
    this.priority = priority;
    this.weight = weight;
    this.isDraining = drain;
  }

  /** The normalised address. */
  get key(): string {
    return this.slot.key;
  }

  get state(): MemberState {
    if (this.isDraining) return 'draining';
    return this.slot.isServing ? 'usable' : 'down';
  }

  get inFlight(): number {
    return this.slot.connection.link?.outbound.inFlight ?? 0;
  }

  /** The Origin-Host of its CEA, in lower case. */
  get host(): string | undefined {
    return this.slot.connection.peer?.originHost.toLowerCase();
  }

  /** A request may be written to it now. */
  isReadyFor(applicationId: number): boolean {
    return !this.isDraining && (this.slot.readyOutbound()?.serves(applicationId) ?? false);
  }

  /** What is in flight there may be asked elsewhere, too. */
  failOver(): void {
    this.slot.connection.link?.failOver();
  }

  /** It has become usable. */
  noteUsable(now: number): void {
    if (this.#wasUsable) this.#backSince = now;
    this.#wasUsable = true;
  }

  get isComingBack(): boolean {
    return this.#backSince !== undefined;
  }

  /** Milliseconds until it has all of its share. */
  backInMs(now: number, failbackMs: number): number {
    return this.#backSince === undefined ? 0 : Math.max(0, this.#backSince + failbackMs - now);
  }

  /** Its share of what would be all of it, from 0 to 1. */
  share(now: number, failbackMs: number): number {
    if (this.#backSince === undefined) return 1;
    const elapsed = now - this.#backSince;
    if (elapsed >= 0 && elapsed < failbackMs) return elapsed / failbackMs;
    this.#backSince = undefined;
    return 1;
  }
}
