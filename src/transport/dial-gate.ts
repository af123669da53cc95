import type { Clock } from '../clock.js';
import { TokenBucket } from '../token-bucket.js';

/** An update may change them. */
export interface DialLimits {
  readonly maxConcurrentDials: number;
  readonly maxDialsPerSecond: number;
}

/**
 * All dials of a client pass here. A thousand peers that are lost at the same moment must not be dialled in one tick: the
 * network, the resolver and the peers would get all of it at once. Dials beyond the limits wait in the order in which they
 * came.
 *
 * Each dial takes a token of a bucket, which gains `maxDialsPerSecond` and holds a tenth of that at most.
 */
export class DialGate {
  readonly #clock: Clock;
  readonly #limits: DialLimits;
  /** What begins the dial of each target, in their order. */
  readonly #waiting = new Map<object, () => void>();
  readonly #running = new Set<() => void>();
  readonly #bucket: TokenBucket;
  /** Set while a dial waits for a token. */
  #timer: unknown;

  constructor(clock: Clock, limits: DialLimits) {
    this.#clock = clock;
    this.#limits = limits;
    this.#bucket = new TokenBucket(limits.maxDialsPerSecond, undefined, clock.now());
  }

  /** Calls `begin` when the dial of `target` may begin: before this returns if it is within the limits. */
  enter(target: object, begin: () => void): void {
    this.#waiting.set(target, begin);
    this.#start();
  }

  /** The dial that `begin` begins has ended, or is not wanted any more. May be called again. */
  leave(target: object, begin: () => void): void {
    if (this.#running.delete(begin)) this.#start();
    else if (this.#waiting.get(target) === begin) {
      this.#waiting.delete(target);
      if (this.#waiting.size === 0) this.#stopTimer();
    }
  }

  /** How many dials come before that of this target; undefined unless it waits. */
  aheadOf(target: object): number | undefined {
    return this.#waiting.has(target) ? [...this.#waiting.keys()].indexOf(target) : undefined;
  }

  /** The limits have changed: a dial that waits may begin sooner. */
  noteLimits(): void {
    this.#bucket.set(this.#limits.maxDialsPerSecond, undefined, this.#clock.now());
    this.#stopTimer();
    this.#start();
  }

  #start(): void {
    for (const [target, begin] of this.#waiting) {
      if (this.#running.size >= this.#limits.maxConcurrentDials || !this.#takeToken()) return;
      this.#waiting.delete(target);
      this.#running.add(begin);
      begin();
    }
    this.#stopTimer();
  }

  #takeToken(): boolean {
    const now = this.#clock.now();
    if (this.#bucket.take(now)) return true;
    const waitMs = this.#bucket.availableAt(now) - now;
    this.#timer ??= this.#clock.setTimeout(this.#onToken, Math.ceil(waitMs));
    return false;
  }

  readonly #onToken = (): void => {
    this.#timer = undefined;
    this.#start();
  };

  #stopTimer(): void {
    if (this.#timer === undefined) return;
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
