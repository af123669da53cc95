import { Buffer } from 'node:buffer';
import type { Courier, DueRecord, Outcome } from '../delivery/record-store.js';
import { backoffDelayMs } from '../machines/backoff.js';
import { duration } from '../phrases.js';
import type { Disk, DiskRecord } from './disk.js';
import type { ResolvedStoreOptions } from './store-options.js';

/** A record in memory. */
interface Waiting {
  readonly id: number;
  readonly turn: number;
  readonly acceptedAt: number;
  readonly message: Buffer;
  mayHaveBeenSent: boolean;
  failures: number;
  /** Not before. */
  dueAt: number;
}

/** What a lane needs of its store. */
export interface LaneDesk {
  readonly courier: Courier;
  readonly disk: Disk;
  readonly options: ResolvedStoreOptions;
  /** Every record up to this turn was there before: it may have been sent by whoever had the store then. */
  readonly lastTurnBefore: number;
  /** Both of these never reject. */
  remove(id: number, bytes: number): Promise<void>;
  park(record: DueRecord, reason: string): Promise<void>;
}

/** So many records of a target are in memory at most, for each that may be under way. */
const windowFactor = 4;

/** The records of one target: in memory the oldest ones, and behind them what is on the disk alone. */
export class Lane {
  readonly target: string;
  readonly #desk: LaneDesk;
  readonly #window: number;
  /** In the order of their turns. */
  #ready: Waiting[] = [];
  #later: Waiting[] = [];
  #underWay = 0;
  /** Of what is in memory or was. */
  #lastTurn = 0;
  #hasMore: boolean;
  #isReading = false;
  #isOver = false;
  /** How often the target has failed since it last answered. */
  #failures = 0;
  #pausedUntil = 0;
  #timer: unknown;
  #onIdle: (() => void) | undefined;

  /** `hasMore`: there are records of this target on the disk. */
  constructor(target: string, desk: LaneDesk, hasMore: boolean) {
    this.target = target;
    this.#desk = desk;
    this.#hasMore = hasMore;
    this.#window = desk.options.maxInFlight * windowFactor;
  }

  /** A record was added, and is safe. */
  offer(id: number, message: Buffer, acceptedAt: number): void {
    if (this.#hasMore || this.#isReading || this.#held >= this.#window) this.#hasMore = true;
    else this.#take({ id, turn: id, acceptedAt, message, mayHaveBeenSent: false, failures: 0, dueAt: 0 });
    this.pump();
  }

  /** There may be more on the disk. */
  noteMore(): void {
    this.#hasMore = true;
    this.pump();
  }

  /** The target may be reached again. */
  wake(): void {
    this.#pausedUntil = 0;
    this.pump();
  }

  /** Parks what is too old, also while nothing can be sent. */
  async parkAged(): Promise<void> {
    const aged = [...this.#ready, ...this.#later].filter((record) => this.#isTooOld(record));
    if (aged.length === 0) return;
    const isKept = (record: Waiting) => !aged.includes(record);
    this.#ready = this.#ready.filter(isKept);
    this.#later = this.#later.filter(isKept);
    await Promise.all(aged.map((record) => this.#park(record, this.#tooOld())));
    this.pump();
  }

  /** Forgets what waits here and is on the disk no more: somebody has discarded it. */
  async forgetDiscarded(): Promise<void> {
    const waiting = new Set([...this.#ready, ...this.#later]);
    if (waiting.size === 0) return;
    const after = Math.min(...Array.from(waiting, ({ turn }) => turn)) - 1;
    const limit = this.#window;
    const rows = await this.#desk.disk.run<'fetch'>({ do: 'fetch', target: this.target, after, limit });
    const ids = new Set(rows.map(({ id }) => id));
    const seenTo = rows.length < limit ? Number.POSITIVE_INFINITY : (rows.at(-1)?.turn ?? 0);
    const isLeft = (record: Waiting) => !waiting.has(record) || ids.has(record.id) || record.turn > seenTo;
    this.#ready = this.#ready.filter(isLeft);
    this.#later = this.#later.filter(isLeft);
  }

  /** Nothing more is sent; resolves once the outcomes of what is under way are safe. */
  end(): Promise<void> {
    this.#isOver = true;
    this.#desk.courier.clock.clearTimeout(this.#timer);
    return new Promise((resolve) => {
      this.#onIdle = resolve;
      this.#noteIdle();
    });
  }

  get #held(): number {
    return this.#ready.length + this.#later.length + this.#underWay;
  }

  #take(record: Waiting): void {
    this.#lastTurn = record.turn;
    this.#ready.push(record);
  }

  pump(): void {
    if (this.#isOver) return;
    if (this.#hasMore && !this.#isReading && this.#held <= this.#window / 2) void this.#read();
    const { courier, options } = this.#desk;
    if (this.#ready.length + this.#later.length === 0) return;
    if (!courier.knows(this.target)) {
      courier.stranded(this.target);
      return;
    }
    const now = courier.clock.now();
    this.#collectDue(now);
    if (now >= this.#pausedUntil) {
      let taken = 0;
      for (const record of this.#ready) {
        if (this.#underWay >= options.maxInFlight) break;
        taken++;
        void this.#carry(record);
      }
      if (taken > 0) this.#ready = this.#ready.slice(taken);
    }
    this.#arm(now);
  }

  /** Those whose time has come, in front of the others if their turn was before theirs. */
  #collectDue(now: number): void {
    if (this.#later.length === 0) return;
    const due = this.#later.filter(({ dueAt }) => dueAt <= now);
    if (due.length === 0) return;
    this.#later = this.#later.filter(({ dueAt }) => dueAt > now);
    this.#ready = [...this.#ready, ...due].toSorted((a, b) => a.turn - b.turn);
  }

  #arm(now: number): void {
    const { clock } = this.#desk.courier;
    if (this.#timer !== undefined) clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#ready.length + this.#later.length === 0) return;
    const isPaused = this.#ready.length > 0 && this.#pausedUntil > now;
    const at = Math.min(
      isPaused ? this.#pausedUntil : Number.POSITIVE_INFINITY,
      ...this.#later.map(({ dueAt }) => dueAt),
    );
    if (at === Number.POSITIVE_INFINITY) return;
    this.#timer = clock.setTimeout(() => this.pump(), Math.max(1, at - now));
  }

  async #read(): Promise<void> {
    this.#isReading = true;
    this.#hasMore = false;
    const { courier, disk, lastTurnBefore } = this.#desk;
    const limit = this.#window - this.#held;
    try {
      const rows = await disk.run<'fetch'>({
        do: 'fetch',
        target: this.target,
        after: this.#lastTurn,
        limit,
      });
      if (rows.length === limit) this.#hasMore = true;
      for (const row of rows) await this.#takeRow(row, row.turn <= lastTurnBefore);
    } catch (error) {
      this.#hasMore = true;
      courier.storeFailed(error);
      // Asked again at the next look at the store.
      return;
    } finally {
      this.#isReading = false;
    }
    this.pump();
  }

  async #takeRow({ id, isDamaged, message, ...row }: DiskRecord, isOld: boolean): Promise<void> {
    const record = {
      ...row,
      id,
      message: Buffer.from(message.buffer, message.byteOffset, message.length),
      mayHaveBeenSent: row.mayHaveBeenSent || isOld,
      failures: 0,
      dueAt: 0,
    };
    this.#take(record);
    if (!isDamaged) return;
    this.#ready.pop();
    await this.#park(record, 'its bytes on the disk are not those that were accepted');
  }

  async #carry(record: Waiting): Promise<void> {
    this.#underWay++;
    if (this.#isTooOld(record)) await this.#park(record, this.#tooOld());
    else await this.#settle(record, await this.#desk.courier.carry(this.#due(record)));
    this.#underWay--;
    this.#noteIdle();
    this.pump();
  }

  async #settle(record: Waiting, outcome: Outcome): Promise<void> {
    if (outcome.kind !== 'target') this.#failures = 0;
    if (outcome.kind === 'delivered') {
      await this.#desk.remove(record.id, record.message.length);
      return;
    }
    record.mayHaveBeenSent ||= outcome.mayHaveBeenSent;
    if (outcome.kind === 'refused') await this.#park(record, outcome.reason);
    else this.#retryLater(record, outcome.kind === 'target');
  }

  #retryLater(record: Waiting, isOfTarget: boolean): void {
    const { courier } = this.#desk;
    const now = courier.clock.now();
    if (isOfTarget) {
      // All that were under way fail together: that is one failure of the target.
      if (now >= this.#pausedUntil) this.#pausedUntil = now + this.#delayMs(this.#failures++);
      record.dueAt = now;
    } else {
      record.dueAt = now + this.#delayMs(record.failures++);
    }
    this.#later.push(record);
  }

  #delayMs(failures: number): number {
    const { courier, options } = this.#desk;
    const { maxRetryDelayMs: maxDelayMs, retryDelayMs: initialDelayMs } = options;
    const backoff = { enabled: true, initialDelayMs, maxDelayMs, multiplier: 2, jitter: 0.2 };
    return backoffDelayMs(backoff, Math.min(failures, 30), courier.random);
  }

  #isTooOld({ acceptedAt }: Waiting): boolean {
    const { courier, options } = this.#desk;
    return courier.clock.now() - acceptedAt > options.maxAgeMs;
  }

  #tooOld(): string {
    return `it could not be delivered within maxAgeMs (${duration(this.#desk.options.maxAgeMs)})`;
  }

  #park(record: Waiting, reason: string): Promise<void> {
    return this.#desk.park(this.#due(record), reason);
  }

  #due({ acceptedAt, id, mayHaveBeenSent, message }: Waiting): DueRecord {
    return { id: String(id), target: this.target, message, acceptedAt, mayHaveBeenSent };
  }

  #noteIdle(): void {
    if (this.#underWay === 0) this.#onIdle?.();
  }
}
