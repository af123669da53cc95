import type { Clock } from '../clock.js';

/** A deadline fires this much late, so that one timer serves all that are near. */
const slackMs = 25;

/**
 * At most this many calls end in one turn of the event loop. Each costs an error with its stack; more would block the
 * loop.
 */
export const maxEndsPerSweep = 2_000;

/** Something that has deadlines. */
export interface Sweeper {
  /**
   * Ends what is due, but not more than {@link maxEndsPerSweep}, and returns the earliest deadline that is left;
   * `Infinity` if there is none.
   */
  sweep(now: number): number;
}

/**
 * One coarse timer for many deadlines, never a timer per call. They fire never more than 100 ms late, unless more are due
 * at once than the process can end in that time.
 */
export class DeadlineSweep {
  readonly #clock: Clock;
  readonly #sweeper: Sweeper;
  #timer: unknown;
  #firesAt = Number.POSITIVE_INFINITY;

  constructor(clock: Clock, sweeper: Sweeper) {
    this.#clock = clock;
    this.#sweeper = sweeper;
  }

  /** A call with this deadline was added. Costs one comparison unless it is the earliest. */
  note(deadline: number): void {
    if (deadline + 2 * slackMs < this.#firesAt) this.#arm(deadline);
  }

  stop(): void {
    if (this.#firesAt === Number.POSITIVE_INFINITY) return;
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#firesAt = Number.POSITIVE_INFINITY;
  }

  #arm(deadline: number): void {
    this.stop();
    if (deadline === Number.POSITIVE_INFINITY) return;
    const now = this.#clock.now();
    this.#firesAt = deadline > now ? deadline + slackMs : now;
    this.#timer = this.#clock.setTimeout(() => this.#fire(), this.#firesAt - now);
  }

  #fire(): void {
    this.#timer = undefined;
    this.#firesAt = Number.POSITIVE_INFINITY;
    const next = this.#sweeper.sweep(this.#clock.now());
    if (next < this.#firesAt) this.#arm(next);
  }
}
