import type { OverloadView } from '../observability/overload-view.js';
import { leastUrgent } from '../protocol/routing-avps.js';
import type { ReadReport } from './reading.js';

/** After 100 %, one request is let through in so many milliseconds until one was answered. */
const probeEveryMs = 1_000;
/** Of so many requests the priorities are remembered; then each counts half, so that the latest count most. */
const mostCounted = 2_048;
/** Once over, a report is remembered for so many milliseconds. */
const keptMs = 30_000;
const highestSequenceNumber = 0xffff_ffff_ffff_ffffn;
const onePerCent = highestSequenceNumber / 100n;

/** What a request is measured by. */
export interface Draw {
  /** 0 is the most urgent. */
  readonly priority: number;
  readonly now: number;
  /** From 0 to 1. */
  readonly random: () => number;
}

/**
 * A report of overload, from its first reception until nothing is left of it (an entry of the overload control state, RFC 7683
 * §5.2.1):
 *
 *     in-force ─┬─ of less than 100 % ─────────────────────────────► over
 *               └─ of 100 % ─► probing ─ an answer ─► ramping-up ──► over
 *
 * Once over it sheds nothing, and is kept for a while for its sequence number: late answers repeat it.
 */
export class Report {
  readonly type: 'host' | 'realm';
  readonly name: string;
  readonly applicationId: number;
  percentage = 0;
  sequenceNumber = 0n;
  address = '';
  since = 0;
  until = 0;
  phase: OverloadView['phase'] = 'over';
  shed = 0;
  #rampUpMs = 0;
  /** When the phase after `in-force` began. */
  #phaseSince = 0;
  #nextProbeAt = 0;
  /** How many requests of each priority there were lately. */
  readonly #counts = new Float64Array(leastUrgent + 1);
  #counted = 0;

  constructor(type: 'host' | 'realm', name: string, applicationId: number) {
    this.type = type;
    this.name = name;
    this.applicationId = applicationId;
  }

  get isActive(): boolean {
    return this.phase !== 'over';
  }

  /**
   * A number that is not higher was seen before, or has been overtaken. Behind the highest ones come the lowest again (RFC 7683
   * §5.2.1.3).
   */
  isOlderThan({ sequenceNumber }: ReadReport): boolean {
    const hasWrapped =
      this.sequenceNumber >= highestSequenceNumber - onePerCent && sequenceNumber <= onePerCent;
    return sequenceNumber > this.sequenceNumber || hasWrapped;
  }

  /** A new one has come, over the connection of this address. */
  take(read: ReadReport, address: string, rampUpMs: number, now: number): void {
    const { percentage, sequenceNumber, validitySeconds } = read;
    this.sequenceNumber = sequenceNumber;
    this.address = address;
    if (validitySeconds === 0 || percentage === 0) {
      if (this.phase === 'in-force') this.#end(now);
      else if (this.phase === 'over') this.#leave(now);
      return;
    }
    this.percentage = percentage;
    this.#rampUpMs = rampUpMs;
    this.since = now;
    this.until = now + validitySeconds * 1_000;
    this.phase = 'in-force';
  }

  /** What time alone does. */
  advance(now: number): void {
    if (!this.isActive || now < this.nextChangeAt) return;
    if (this.phase === 'in-force') this.#end(this.until);
    else this.#leave(this.nextChangeAt);
    this.advance(now);
  }

  /** When {@link advance} has something to do; once it is over, when it may be forgotten. */
  get nextChangeAt(): number {
    const since = this.#phaseSince;
    if (this.phase === 'in-force') return this.until;
    if (this.phase === 'probing') return since + Math.max(this.#rampUpMs, this.until - this.since);
    return since + (this.phase === 'ramping-up' ? this.#rampUpMs : keptMs);
  }

  /** An answer of its host, or of its realm, has come. */
  noteAnswer(now: number): void {
    if (this.phase !== 'probing') return;
    this.phase = 'ramping-up';
    this.#phaseSince = now;
  }

  #end(at: number): void {
    this.until = at;
    this.#phaseSince = at;
    this.#nextProbeAt = at;
    this.phase = this.percentage === 100 && this.#rampUpMs > 0 ? 'probing' : 'over';
  }

  #leave(at: number): void {
    this.phase = 'over';
    this.#phaseSince = at;
  }

  /** The share of requests that it sheds, from 0 to 1. */
  shareAt(now: number): number {
    if (this.phase === 'in-force') return this.percentage / 100;
    if (this.phase === 'probing') return 1;
    return this.phase === 'over' ? 0 : 1 - (now - this.#phaseSince) / this.#rampUpMs;
  }

  /**
   * Whether a request is one of those that are not sent. The least urgent ones go first, as many as the share allows; of the
   * priority that it reaches into, as many as are left, at random (RFC 7683 §6.2, RFC 7944).
   */
  sheds({ now, priority, random }: Draw): boolean {
    this.#count(priority);
    if (this.phase === 'probing' && now >= this.#nextProbeAt) {
      this.#nextProbeAt = now + probeEveryMs;
      return false;
    }
    const isShed = this.#isDrawn(priority, this.shareAt(now), random);
    if (isShed) this.shed++;
    return isShed;
  }

  #isDrawn(priority: number, share: number, random: () => number): boolean {
    if (share <= 0 || share >= 1) return share >= 1;
    let left = share * this.#counted;
    for (let lesser = priority + 1; lesser <= leastUrgent; lesser++) left -= this.#counts[lesser] ?? 0;
    return random() * (this.#counts[priority] ?? 0) < left;
  }

  #count(priority: number): void {
    this.#counts[priority] = (this.#counts[priority] ?? 0) + 1;
    this.#counted++;
    if (this.#counted < mostCounted) return;
    for (let each = 0; each <= leastUrgent; each++) this.#counts[each] = (this.#counts[each] ?? 0) / 2;
    this.#counted /= 2;
  }

  view(): OverloadView {
    const { address, applicationId, name, percentage, phase, shed, since, type, until } = this;
    const sequenceNumber = String(this.sequenceNumber);
    return { type, name, applicationId, percentage, sequenceNumber, address, since, until, phase, shed };
  }
}
