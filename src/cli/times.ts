/** Times that were measured, without keeping each of them: an endless command may measure for days. */
export class Times {
  count = 0;
  #least = Number.POSITIVE_INFINITY;
  #greatest = 0;
  #sum = 0;

  add(ms: number): void {
    this.count++;
    this.#sum += ms;
    this.#least = Math.min(this.#least, ms);
    this.#greatest = Math.max(this.#greatest, ms);
  }

  /** `min/avg/max 0.42/0.50/0.61 ms`; empty where nothing was measured. */
  toString(): string {
    if (this.count === 0) return '';
    const { avgMs, maxMs, minMs } = this.toJSON();
    return `min/avg/max ${[minMs, avgMs, maxMs].map((ms) => ms?.toFixed(2)).join('/')} ms`;
  }

  toJSON(): { readonly minMs?: number; readonly avgMs?: number; readonly maxMs?: number } {
    if (this.count === 0) return {};
    return {
      minMs: rounded(this.#least),
      avgMs: rounded(this.#sum / this.count),
      maxMs: rounded(this.#greatest),
    };
  }
}

/** Finer than microseconds no clock is here. */
export function rounded(ms: number): number {
  return Math.round(ms * 1_000) / 1_000;
}

/** `0.42 ms`, `12.3 ms`, `1.20 s`. */
export function milliseconds(ms: number): string {
  if (ms >= 1_000) return `${(ms / 1_000).toFixed(2)} s`;
  return `${ms.toFixed(ms < 10 ? 2 : ms < 100 ? 1 : 0)} ms`;
}
