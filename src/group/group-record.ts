import type { Clock } from '../clock.js';
import type { DiscoveryStats } from '../discovery/follower.js';
import type { Failover, FailoverReason, News } from '../observability/news.js';
import type { Report } from '../overload/report.js';
import type { Member } from './member.js';

/** Figures of a group. */
export interface GroupStats {
  /** Members, usable or not. */
  readonly members: number;
  /** Members that get requests now. */
  readonly usable: number;
  /** Calls that wait for a member, and their bytes. */
  readonly held: number;
  readonly heldBytes: number;
  /** How often a request has gone to another member, for each reason. */
  readonly failovers: Readonly<Record<FailoverReason, number>>;
  /** Requests that went to another member, since a report of overload shed them at the first. */
  readonly diverted: number;
  /** Requests that were not sent, since reports of overload shed them wherever they could go. */
  readonly shed: number;
  /** Calls that were refused: no member could be found for them, and they could not wait. */
  readonly refused: number;
  /** Calls that ended while they waited: their time was over, or `hold.maxMs`. */
  readonly heldTooLong: number;
  /** How its members are found; undefined where they were given. */
  readonly discovery?: DiscoveryStats;
}

/** What has happened to a group: counts it, remembers the last of it, and tells it. */
export class GroupRecord {
  readonly failovers: Record<FailoverReason, number> = { lost: 0, suspect: 0, refused: 0 };
  diverted = 0;
  shed = 0;
  refused = 0;
  heldTooLong = 0;
  lastFailover: Failover | undefined;
  readonly #name: string;
  readonly #clock: Clock;
  readonly #news: News;
  #outSince: number | undefined;
  #wasUsable = false;

  constructor(name: string, clock: Clock, news: News) {
    this.#name = name;
    this.#clock = clock;
    this.#news = news;
    this.#outSince = clock.now();
  }

  /** Since when no member is usable, in milliseconds since 1970; undefined while one is. */
  get outSince(): number | undefined {
    return this.#outSince;
  }

  /** It has had a usable member since it was made. */
  get wasUsable(): boolean {
    return this.#wasUsable;
  }

  stats(
    members: readonly Member[],
    { bytes, size }: { readonly bytes: number; readonly size: number },
  ): GroupStats {
    return {
      members: members.length,
      usable: members.filter(({ state }) => state === 'usable').length,
      held: size,
      heldBytes: bytes,
      failovers: { ...this.failovers },
      diverted: this.diverted,
      shed: this.shed,
      refused: this.refused,
      heldTooLong: this.heldTooLong,
    };
  }

  noteFailover({ key: from, slot }: Member, to: Member, why: FailoverReason): Failover {
    const failover = { at: this.#clock.now(), from, to: to.key, why };
    this.failovers[why]++;
    this.lastFailover = failover;
    this.#news.failedOver?.(this.#name, slot.connection, to.slot.connection, why);
    return failover;
  }

  /** A report of overload has shed a request at one member, and another one has got it. */
  noteDiverted(from: Member, to: Member, report: Report): void {
    this.diverted++;
    this.#news.callDiverted?.(this.#name, from.key, to.key, report.view());
  }

  /** Whether a member is usable now; `held`: so many calls wait for one. */
  noteUsable(isUsable: boolean, held: number): void {
    const outSince = this.#outSince;
    if (isUsable === (outSince === undefined)) return;
    const now = this.#clock.now();
    this.#outSince = isUsable ? undefined : now;
    if (outSince === undefined) this.#news.groupOut?.(this.#name, held);
    else this.#news.groupUsable?.(this.#name, this.#wasUsable ? now - outSince : undefined, held);
    this.#wasUsable = true;
  }

  /** What an update of the members has changed. `wasDraining`: those of the former that were draining. */
  noteMembers(former: readonly Member[], present: readonly Member[], wasDraining: ReadonlySet<Member>): void {
    if (this.#news.membersChanged === undefined) return;
    const keysOf = (members: readonly Member[]) => members.map(({ key }) => key);
    const kept = present.filter((member) => former.includes(member));
    const change = {
      added: keysOf(present.filter((member) => !former.includes(member))),
      removed: keysOf(former.filter((member) => !present.includes(member))),
      drained: keysOf(kept.filter((member) => member.isDraining && !wasDraining.has(member))),
      undrained: keysOf(kept.filter((member) => !member.isDraining && wasDraining.has(member))),
    };
    if (Object.values(change).some(({ length }) => length > 0)) this.#news.membersChanged(this.#name, change);
  }
}
