import type { Clock } from '../../../src/clock.js';

interface Timer {
  readonly at: number;
  readonly callback: () => void;
  /** The client has set it; the others are the world's. */
  readonly isOfClient: boolean;
  isSet: boolean;
}

/** Simulated time in which one thing happens after the other: each step runs one timer. */
export class LedgerClock implements Clock {
  /** How many timers the client has set. */
  pending = 0;
  /** By their times; those of one time in the order in which they were set. */
  readonly #timers: Timer[] = [];
  #now = 1_000_000;

  now(): number {
    return this.#now;
  }

  setTimeout(callback: () => void, delayMs: number): Timer {
    this.pending++;
    return this.#add({ at: this.#now + delayMs, callback, isOfClient: true, isSet: true });
  }

  clearTimeout(id: unknown): void {
    const timer = id as Timer | undefined; // only ever what setTimeout above has returned
    if (timer?.isSet !== true) return;
    timer.isSet = false;
    this.pending--;
  }

  /** Something that is not the client happens after so many milliseconds. */
  after(delayMs: number, callback: () => void): void {
    this.#add({ at: this.#now + delayMs, callback, isOfClient: false, isSet: true });
  }

  /** Runs the timer that is due next; false if there is none until then. */
  step(until: number): boolean {
    for (let next = this.#timers[0]; next !== undefined && next.at <= until; next = this.#timers[0]) {
      this.#timers.shift();
      if (!next.isSet) continue;
      this.#now = Math.max(this.#now, next.at);
      next.isSet = false;
      if (next.isOfClient) this.pending--;
      next.callback();
      return true;
    }
    this.#now = Math.max(this.#now, until);
    return false;
  }

  #add(timer: Timer): Timer {
    let low = 0;
    let high = this.#timers.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#timers[middle]?.at ?? 0) > timer.at) high = middle;
      else low = middle + 1;
    }
    this.#timers.splice(low, 0, timer);
    return timer;
  }
}
