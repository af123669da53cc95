import { Buffer } from 'node:buffer';

/** Bytes that have come and were not read yet, in one piece. Each byte is moved a bounded number of times. */
export class ByteQueue {
  #memory: Buffer = Buffer.alloc(0);
  #start = 0;
  #end = 0;
  #skipped = 0;

  get length(): number {
    return this.#end - this.#start;
  }

  /** How many bytes were skipped: where the next one stands in the input. */
  get offset(): number {
    return this.#skipped;
  }

  /** Everything; a view that holds until the next {@link push}. */
  get bytes(): Buffer {
    return this.#memory.subarray(this.#start, this.#end);
  }

  push(chunk: Buffer): void {
    const size = this.length + chunk.length;
    if (size > this.#memory.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(size, 2 * this.#memory.length, 1_024));
      this.#memory.copy(larger, 0, this.#start, this.#end);
      this.#memory = larger;
      this.#rebase();
    } else if (this.#end + chunk.length > this.#memory.length) {
      // Never often: at least as many bytes were skipped as the memory has beyond what is moved.
      this.#memory.copyWithin(0, this.#start, this.#end);
      this.#rebase();
    }
    chunk.copy(this.#memory, this.#end);
    this.#end += chunk.length;
  }

  skip(count: number): void {
    this.#start += count;
    this.#skipped += count;
    if (this.#start < this.#end) return;
    this.#start = 0;
    this.#end = 0;
    if (this.#memory.length > keptBytes) this.#memory = Buffer.alloc(0);
  }

  #rebase(): void {
    this.#end -= this.#start;
    this.#start = 0;
  }
}

/** An empty queue holds no more memory than this. */
const keptBytes = 64 * 1024;
