import { Buffer } from 'node:buffer';

/** Whoever keeps a small message keeps this much memory at most; like the pool of Node's own `Buffer.allocUnsafe`. */
export const PIECE_BYTES = 8 * 1024;

/**
 * Memory for what outlives the buffer that it was read into. Small runs share a piece of memory, a larger one has its
 * own; no piece is ever used again, since nobody knows who still reads it.
 */
class KeptBytes {
  /** Where the last copy lies. */
  buffer = Buffer.alloc(0);
  #used = 0;

  /** What a run may have at most to share a piece of memory. */
  readonly maxRunBytes = PIECE_BYTES;

  /** Copies [start, end) of a buffer to the returned offset of {@link buffer}. */
  copy(source: Buffer, start: number, end: number): number {
    const size = end - start;
    if (size > this.buffer.length - this.#used) {
      this.buffer = Buffer.allocUnsafeSlow(Math.max(size, PIECE_BYTES));
      this.#used = 0;
    }
    const at = this.#used;
    this.buffer.set(size === source.length ? source : source.subarray(start, end), at);
    this.#used += size;
    return at;
  }
}

/** One for all connections of the process. */
export const kept = new KeptBytes();
