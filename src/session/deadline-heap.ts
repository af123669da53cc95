import type { Clock } from '../clock.js';

/** Something with one next deadline. */
export interface Timed {
  /** Its place in the heap; -1: it is in none. */
  heapIndex: number;
  /** When it was put there for, in milliseconds since 1970. Its deadline may have moved to a later time since. */
  heapAt: number;
  /** Its deadlines up to `now` have passed. Returns the next one; `Infinity`: none. */
  pass(now: number): number;
}

/** Timers of the system take no more. */
const longestMs = 1_000_000_000;

/** Deadlines of very many, with one timer: that of the first. A binary heap, whose items know their places. */
export class DeadlineHeap {
  readonly #clock: Clock;
  readonly #items: Timed[] = [];
  #timer: unknown;
  #timerAt = Number.POSITIVE_INFINITY;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get size(): number {
    return this.#items.length;
  }

  /** One that is earlier takes effect at once; one that is later, when the earlier has passed. */
  note(item: Timed, at: number): void {
    if (at === Number.POSITIVE_INFINITY || (item.heapIndex >= 0 && at >= item.heapAt)) return;
    item.heapAt = at;
    if (item.heapIndex < 0) {
      item.heapIndex = this.#items.length;
      this.#items.push(item);
    }
    this.#up(item);
    this.#arm();
  }

  remove(item: Timed): void {
    const index = item.heapIndex;
    if (index < 0) return;
    item.heapIndex = -1;
    const last = this.#items.pop();
    if (last !== undefined && last !== item) {
      this.#put(last, index);
      this.#up(last);
      this.#down(last);
    }
    if (this.#items.length === 0) this.#disarm();
  }

  stop(): void {
    for (const item of this.#items) item.heapIndex = -1;
    this.#items.length = 0;
    this.#disarm();
  }

  #arm(): void {
    const at = this.#items[0]?.heapAt;
    if (at === undefined || at >= this.#timerAt) return;
    this.#disarm();
    this.#timerAt = at;
    const delayMs = Math.min(longestMs, Math.max(1, Math.ceil(at - this.#clock.now())));
    this.#timer = this.#clock.setTimeout(this.#sweep, delayMs);
  }

  #disarm(): void {
    if (this.#timer !== undefined) this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#timerAt = Number.POSITIVE_INFINITY;
  }

  readonly #sweep = (): void => {
    this.#timer = undefined;
    this.#timerAt = Number.POSITIVE_INFINITY;
    const now = this.#clock.now();
    for (let item = this.#items[0]; item !== undefined && item.heapAt <= now; item = this.#items[0]) {
      const next = item.pass(now);
      if (item.heapIndex < 0) continue; // It has ended meanwhile.
      if (next === Number.POSITIVE_INFINITY) this.remove(item);
      else {
        item.heapAt = Math.max(next, now + 1);
        this.#down(item);
      }
    }
    this.#arm();
  };

  #put(item: Timed, index: number): void {
    this.#items[index] = item;
    item.heapIndex = index;
  }

  #up(item: Timed): void {
    let index = item.heapIndex;
    while (index > 0) {
      const above = (index - 1) >> 1;
      const parent = this.#items[above];
      if (parent === undefined || parent.heapAt <= item.heapAt) break;
      this.#put(parent, index);
      index = above;
    }
    this.#put(item, index);
  }

  #down(item: Timed): void {
    let index = item.heapIndex;
    for (;;) {
      const left = this.#items[2 * index + 1];
      const right = this.#items[2 * index + 2];
      const child = right !== undefined && left !== undefined && right.heapAt < left.heapAt ? right : left;
      if (child === undefined || child.heapAt >= item.heapAt) break;
      const place = child.heapIndex;
      this.#put(child, index);
      index = place;
    }
    this.#put(item, index);
  }
}
