import type { RequestCall } from '../link/call.js';
import type { Outbound } from '../link/outbound.js';
import type { Slot } from '../pool/slot.js';
import type { MemberOptions } from './group-options.js';

/** What a member of a group does now. */
export type MemberState =
  /** It gets requests. */
  | 'usable'
  /** Its connection is not open, or not proven again after a loss. */
  | 'down'
  /** Its circuit breaker is open. */
  | 'circuit-open'
  /** It gets no new requests, as its group wants it. */
  | 'draining';

/** A peer of a group. */
export class Member {
  readonly slot: Slot;
  priority: number;
  weight: number;
  isDraining: boolean;
  /** What the load that its peer has reported leaves of its weight, above 0 to 1. RFC 8583. */
  loadShare = 1;
  /** As its group has arranged it. */
  isArranged = false;
  #isTrusted = false;
  #wasTrusted = false;
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
    if (!this.slot.connection.isServing) return 'down';
    return this.slot.breaker?.state === 'OPEN' ? 'circuit-open' : 'usable';
  }

  /** Its state, and that of its connection where that says more. */
  get what(): string {
    return this.state === 'down' ? this.slot.connection.state : this.state;
  }

  get inFlight(): number {
    return this.slot.connection.link?.outbound.inFlight ?? 0;
  }

  /** The Origin-Host of its last CEA, in lower case. A connection that has taken the place of another one does not know it. */
  get host(): string | undefined {
    this.#host = this.slot.connection.peer?.originHost.toLowerCase() ?? this.#host;
    return this.#host;
  }

  /** It is this member, or another connection to its peer. */
  isSamePeer(other: Member): boolean {
    return other === this || (this.host !== undefined && this.host === other.host);
  }

  /** A request may be written to it now. */
  isReadyFor(applicationId: number): boolean {
    const { breaker } = this.slot;
    return (
      !this.isDraining &&
      (breaker === undefined || breaker.mayTake) &&
      (this.slot.readyOutbound()?.serves(applicationId) ?? false)
    );
  }

  /** Writes a request, for which it is ready. */
  write(copy: RequestCall, outbound: Outbound): void {
    this.slot.breaker?.take(copy);
    outbound.request(copy);
    this.slot.noteWritten(copy);
  }

  /** What is in flight there may be asked elsewhere, too. */
  failOver(): void {
    this.slot.connection.link?.failOver();
  }

  /**
   * Its state may be another. What was lost and is trusted again gets its share back bit by bit, from `backSince` on; undefined:
   * at once.
   */
  noteTrust(backSince: number | undefined): void {
    const isTrusted = this.state === 'usable' && this.slot.breaker === undefined;
    if (isTrusted && !this.#isTrusted && this.#wasTrusted) this.#backSince = backSince;
    this.#wasTrusted ||= isTrusted;
    this.#isTrusted = isTrusted;
  }

  /** It must not have its whole share yet. A breaker that is half-open lets single requests through by itself. */
  get isComingBack(): boolean {
    return this.#backSince !== undefined && this.slot.breaker === undefined;
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

const mostDescribed = 4;

/** "a:3868 RECONNECTING, b:3868 draining" */
export function describeMembers(members: readonly Member[]): string {
  const some = members.slice(0, mostDescribed).map(({ key, what }) => `${key} ${what}`);
  const others = members.length - some.length;
  return others > 0 ? `${some.join(', ')} and ${others} others` : some.join(', ');
}
