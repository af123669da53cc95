import type { TokenBucket } from '../token-bucket.js';
import type { LossLimits } from './losses.js';

/** Tokens of addresses that were freed: one that is dialled again soon goes on with what was left, and gets no new burst. */
export class FreedLimits {
  readonly #buckets = new Map<string, TokenBucket>();
  readonly #limits: LossLimits;

  constructor(limits: LossLimits) {
    this.#limits = limits;
  }

  /** As many as there may be connections; the oldest are forgotten. */
  keep(address: string, bucket: TokenBucket | undefined): void {
    if (bucket === undefined) return;
    this.#buckets.set(address, bucket);
    for (const oldest of this.#buckets.keys()) {
      if (this.#buckets.size <= this.#limits.maxConnections) break;
      this.#buckets.delete(oldest);
    }
  }

  take(address: string): TokenBucket | undefined {
    const bucket = this.#buckets.get(address);
    this.#buckets.delete(address);
    return bucket;
  }
}
