import { Buffer } from 'node:buffer';

/**
 * Counts what is asked of the three functions that make memory of a given size, so that a length which a peer only
 * promises is seen where it is believed. Exact, and the same in every run, which no figure of the heap is.
 */
export class Allocations {
  largest = 0;
  total = 0;

  readonly #original = {
    alloc: Buffer.alloc,
    allocUnsafe: Buffer.allocUnsafe,
    allocUnsafeSlow: Buffer.allocUnsafeSlow,
  };

  install(): void {
    const { alloc, allocUnsafe, allocUnsafeSlow } = this.#original;
    Buffer.alloc = (size, fill, encoding) => alloc(this.#note(size), fill, encoding);
    Buffer.allocUnsafe = (size) => allocUnsafe(this.#note(size));
    Buffer.allocUnsafeSlow = (size) => allocUnsafeSlow(this.#note(size));
  }

  uninstall(): void {
    Object.assign(Buffer, this.#original);
  }

  reset(): void {
    this.largest = 0;
    this.total = 0;
  }

  #note(size: number): number {
    this.largest = Math.max(this.largest, size);
    this.total += size;
    return size;
  }
}
