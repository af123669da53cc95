/** What the code and the generator themselves come to hold once all of it has run. */
const allowedGrowthBytes = 4_000_000;

/** Looks at the memory that is left after a full collection; only where node was started with `--expose-gc`. */
export class HeapWatch {
  readonly #interval: number;
  readonly #samples: number[] = [];

  /** `interval`: inputs between two looks at the memory. */
  constructor(interval: number) {
    this.#interval = interval;
  }

  /** The bytes in use, if it is time to look. */
  sampleAt(inputs: number): number | undefined {
    if (globalThis.gc === undefined || inputs < this.#interval * (this.#samples.length + 1)) return undefined;
    // The first collection still counts the memory of dead ArrayBuffers, up to 16 MB; the second has freed it.
    globalThis.gc();
    globalThis.gc();
    const { arrayBuffers, heapUsed } = process.memoryUsage();
    this.#samples.push(heapUsed + arrayBuffers);
    return heapUsed + arrayBuffers;
  }

  /** Throws if the last sample is above the second: by the first one not everything is compiled. */
  check(): void {
    const begin = this.#samples[1];
    const end = this.#samples.at(-1);
    if (begin === undefined || end === undefined || end - begin <= allowedGrowthBytes) return;
    throw new Error(`the heap grew from ${begin} to ${end} bytes`);
  }
}
