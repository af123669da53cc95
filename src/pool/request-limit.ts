import type { Clock } from '../clock.js';
import { TokenBucket } from '../token-bucket.js';

/** The options that make a limit of requests. */
export interface RateOptions {
  /** 0: there is no limit. */
  readonly maxRequestsPerSecond: number;
  /** Undefined: a tenth of the rate, at least 1. */
  readonly burst: number | undefined;
}

/** Reading the clock costs a tenth of a request: where there are this many tokens, it is read once for so many requests. */
const many = 1_000;
const perLook = 8;

/**
 * `maxRequestsPerSecond` of one target: each request that is written takes a token. Nothing runs while there are tokens; one
 * timer runs while calls wait for the next.
 */
export class RequestLimit {
  readonly #clock: Clock;
  readonly #bucket: TokenBucket;
  readonly #onToken: () => void;
  /** When the bucket was last asked. */
  #lookedAt = 0;
  /**
   * How many requests may be written before it is asked again, and how many have been. Those are charged late, when they take
   * the most from it, so that there are never more than the limit allows.
   */
  #ahead = 0;
  #uncharged = 0;
  #timer: unknown;
  #isAwaited = false;

  /**
   * The limit that these options want, if any; `former`: the one before, which goes on. `onToken`: a token has come, for
   * which calls wait. `left`: the tokens to go on with.
   */
  static by(
    options: RateOptions,
    former: RequestLimit | undefined,
    clock: Clock,
    onToken: () => void,
    left?: TokenBucket,
  ): RequestLimit | undefined {
    former?.stop();
    const { burst, maxRequestsPerSecond } = options;
    if (maxRequestsPerSecond === 0) return undefined;
    const bucket = left ?? new TokenBucket(maxRequestsPerSecond, burst, clock.now());
    const limit = former ?? new RequestLimit(bucket, clock, onToken);
    limit.#look();
    limit.#bucket.set(maxRequestsPerSecond, burst, limit.#lookedAt);
    return limit;
  }

  private constructor(bucket: TokenBucket, clock: Clock, onToken: () => void) {
    this.#clock = clock;
    this.#bucket = bucket;
    this.#onToken = onToken;
  }

  /** The tokens, unless they are as many as at first. */
  get left(): TokenBucket | undefined {
    this.#look();
    return this.#bucket.isFull(this.#lookedAt) ? undefined : this.#bucket;
  }

  /** Calls wait for nothing but a token. */
  get isAwaited(): boolean {
    return this.#isAwaited;
  }

  /** Whether a request may be written now. */
  hasToken(): boolean {
    return this.#ahead > 0 || this.#look() >= 1;
  }

  /** A request was written, while there was a token. */
  spend(): void {
    if (this.#ahead > 0) {
      this.#ahead--;
      this.#uncharged++;
      return;
    }
    this.#bucket.charge(1, this.#lookedAt);
    if (this.#bucket.count(this.#lookedAt) >= many) this.#ahead = perLook - 1;
  }

  /** Calls wait for a token: `onToken` is called when it comes, in whole milliseconds. */
  await(): void {
    this.#isAwaited = true;
    if (this.#timer !== undefined) return;
    const now = this.#clock.now();
    const waitMs = this.#bucket.availableAt(now) - now;
    this.#timer = this.#clock.setTimeout(this.#onTimer, Math.ceil(waitMs));
  }

  /** No call waits for a token any more. */
  stop(): void {
    this.#isAwaited = false;
    if (this.#timer === undefined) return;
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #look(): number {
    const now = this.#clock.now();
    this.#bucket.charge(this.#uncharged, now);
    this.#uncharged = 0;
    this.#ahead = 0;
    this.#lookedAt = now;
    return this.#bucket.count(now);
  }

  readonly #onTimer = (): void => {
    this.#timer = undefined;
    this.#onToken();
  };
}
