/** A token bucket, for everything that may happen only so often: it gains tokens as time passes, and each use takes one. */

/** A token that lacks no more than this is whole: sums of fractions are not exact in their last digits. */
const whole = 1 - 1e-6;

/** So that sums stay small enough to be exact: a day at 10 million per second, to a ten-thousandth of a token. */
const longestRunMs = 86_400_000;

/**
 * Holds at most a burst of tokens, and is full at first. Nothing runs while nobody asks: what it has gained is computed when
 * it is asked for. Time is an argument, in milliseconds, and may jump: forward it fills the bucket at most, back it neither
 * gives tokens nor takes any.
 */
export class TokenBucket {
  #perSecond: number;
  #burst: number;
  /**
   * It held `#base` at `#since`, and has since gained as time has passed and lost what was taken. The sum is made anew for each
   * question, so that rounding errors do not add up.
   */
  #base: number;
  #since: number;
  #taken = 0;
  /** The last time that it was asked about. */
  #seenAt: number;

  /** `burst`: the most that it holds; undefined: a tenth of `perSecond`, at least 1. */
  constructor(perSecond: number, burst: number | undefined, now: number) {
    this.#perSecond = perSecond;
    this.#burst = burstOf(perSecond, burst);
    this.#base = this.#burst;
    this.#since = now;
    this.#seenAt = now;
  }

  /** Takes a token, if there is one. */
  take(now: number): boolean {
    if (this.#levelAt(now) < whole) return false;
    this.#taken++;
    return true;
  }

  /** Takes so many whether they are there or not; those that are missing come out of what it gains next. */
  charge(count: number, now: number): void {
    this.#levelAt(now);
    this.#taken += count;
  }

  isFull(now: number): boolean {
    return this.#levelAt(now) === this.#burst;
  }

  /** How many whole tokens there are. */
  count(now: number): number {
    return Math.max(0, Math.floor(this.#levelAt(now) + 1 - whole));
  }

  /** When there is a token: now, or later. */
  availableAt(now: number): number {
    const level = this.#levelAt(now);
    return level >= whole ? now : now + ((1 - level) * 1_000) / this.#perSecond;
  }

  /** Another rate from now on. What it holds stays, as far as there is room for it. */
  set(perSecond: number, burst: number | undefined, now: number): void {
    const level = this.#levelAt(now);
    this.#perSecond = perSecond;
    this.#burst = burstOf(perSecond, burst);
    this.#begin(Math.min(level, this.#burst), now);
  }

  #levelAt(now: number): number {
    if (now < this.#seenAt) this.#begin(this.#levelAt(this.#seenAt), now);
    this.#seenAt = now;
    const gained = ((now - this.#since) * this.#perSecond) / 1_000;
    const level = Math.min(this.#burst, this.#base + gained - this.#taken);
    if (level === this.#burst || now - this.#since > longestRunMs) this.#begin(level, now);
    return level;
  }

  #begin(level: number, now: number): void {
    this.#base = level;
    this.#since = now;
    this.#taken = 0;
    this.#seenAt = now;
  }
}

function burstOf(perSecond: number, burst: number | undefined): number {
  return burst ?? Math.max(1, perSecond / 10);
}
