import type { Clock } from '../transport/clock.js';

/** A deadline fires this much late, so that one timer serves all that are near. */
const slackMs = 25;

/**
 * One coarse timer for many deadlines: never more than 100 ms late, never a timer per call. `sweep` ends what is due
 * and returns the earliest deadline that is left, `Infinity` if there is none.
 */
export class DeadlineSweep {
  readonly #clock: Clock;
  readonly #sweep: (now: number) => number;
  #timer: unknown;
  #firesAt = Number.POSITIVE_INFINITY;

  constructor(clock: Clock, sweep: (now: number) => number) {
    this.#clock = clock;
    this.#sweep = sweep;
  }

  /** A call with this deadline has come. Costs a comparison unless it is earlier than all others. */
  note(deadline: number): void {
    if (deadline + 2 * slackMs < this.#firesAt) this.#arm(deadline);
  }

  stop(): void {
    if (this.#firesAt !== Number.POSITIVE_INFINITY) this.#clock.clearTimeout(this.#timer);
    this.#firesAt = Number.POSITIVE_INFINITY;
  }

  #arm(deadline: number): void {
    this.stop();
    if (deadline === Number.POSITIVE_INFINITY) return;
    const now = this.#clock.now();
    this.#firesAt = Math.max(deadline, now) + slackMs;
    this.#timer = this.#clock.setTimeout(this.#fire, this.#firesAt - now);
  }

  readonly #fire = (): void => {
    this.#firesAt = Number.POSITIVE_INFINITY;
    const next = this.#sweep(this.#clock.now());
    if (next < this.#firesAt) this.#arm(next);
  };
}
