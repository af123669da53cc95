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
  #host: string | undefined;
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

  /** The Origin-Host of its last CEA, in lower case. A connection that has taken the place of another one does not know it. */
  get host(): string | undefined {
    this.#host = this.slot.connection.peer?.originHost.toLowerCase() ?? this.#host;
    return this.#host;
  }

  /** A request may be written to it now. */
  isReadyFor(applicationId: number): boolean {
    return !this.isDraining && (this.slot.readyOutbound()?.serves(applicationId) ?? false);
  }

  /** What is in flight there may be asked elsewhere, too. */
  failOver(): void {
    this.slot.connection.link?.failOver();
  }

  /** It is usable. `backSince`: its connection was opened again then. */
  noteUsable(backSince: number | undefined): void {
    if (this.#wasUsable && backSince !== undefined) this.#backSince = backSince;
    this.#wasUsable = true;
  }

  get isComingBack(): boolean {
    return this.#backSince !== undefined;
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
