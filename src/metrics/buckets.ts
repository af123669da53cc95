import type { Distribution } from './distribution.js';

const boundsMs = new WeakMap<readonly number[], Float64Array>();

/** The bounds in milliseconds, one array for all sets of labels. */
function boundsMsOf(bounds: readonly number[]): Float64Array {
  let known = boundsMs.get(bounds);
  if (known === undefined) {
    known = Float64Array.from(bounds, (seconds) => seconds * 1_000);
    boundsMs.set(bounds, known);
  }
  return known;
}

/** The counts of a histogram, for one set of labels. */
export class Buckets implements Distribution {
  readonly #boundsMs: Float64Array;
  /** One more than bounds: what is above all of them. */
  readonly counts: Float64Array;
  #sumMs = 0;

  /** `bounds`: in seconds. */
  constructor(bounds: readonly number[]) {
    this.#boundsMs = boundsMsOf(bounds);
    this.counts = new Float64Array(bounds.length + 1);
  }

  /** In seconds. */
  get sum(): number {
    return this.#sumMs / 1_000;
  }

  observe(ms: number): void {
    const bounds = this.#boundsMs;
    let i = 0;
    // Most are in one of the first buckets, where this is quicker than halving. No bound is beyond the end.
    while (i < bounds.length && ms > (bounds[i] ?? 0)) i++;
    this.counts[i] = (this.counts[i] ?? 0) + 1;
    this.#sumMs += ms;
  }
}
