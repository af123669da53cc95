import type { Figures } from '../observability/figures.js';

/** The counts of one moment. */
interface Mark {
  readonly at: number;
  readonly requests: number;
  readonly failed: number;
}

/** Before a connection was made. */
const nothing: Mark = { at: Number.NEGATIVE_INFINITY, requests: 0, failed: 0 };

/** Of the last time, about as long as was asked for. */
export interface Rate {
  /** Requests that were answered or timed out. */
  readonly requests: number;
  /** Those of them that timed out, or were answered with 3002 or 3004. */
  readonly failed: number;
}

/**
 * How many of the requests to an address have failed lately. It is asked when something may have failed, and remembers what
 * the data path had counted then; so a request that succeeds costs nothing.
 */
export class RequestRate {
  #figures: Figures | undefined;
  #refused = 0;
  #earlier = nothing;
  #later = nothing;

  /** `refused`: so many more were answered with 3002 or 3004. */
  take(figures: Figures, refused: number, now: number, windowMs: number): Rate {
    // Each connection counts from 0.
    if (figures !== this.#figures) {
      this.#figures = figures;
      this.#refused = 0;
      this.#earlier = nothing;
      this.#later = nothing;
    }
    this.#refused += refused;
    const { answers, timeouts } = figures;
    const present: Mark = { at: now, requests: answers + timeouts, failed: timeouts + this.#refused };
    if (now - this.#later.at >= windowMs) this.#earlier = this.#later;
    const { failed, requests } = this.#earlier;
    if (now - this.#later.at >= windowMs / 2) {
      this.#earlier = this.#later;
      this.#later = present;
    }
    return { requests: present.requests - requests, failed: present.failed - failed };
  }
}
