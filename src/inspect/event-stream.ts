import type { ServerResponse } from 'node:http';

/**
 * One page's Server-Sent Events. While its socket has not drained nothing more is written: what would have been told
 * is skipped, and `onDrained` gets the chance to tell the present state instead. A reader that takes nothing for
 * `maxStallMs` is given up.
 */
export class EventStream {
  readonly #response: ServerResponse;
  #isFull = false;
  #hasSkipped = false;

  constructor(response: ServerResponse, maxStallMs: number, onDrained: () => void) {
    this.#response = response;
    response.on('error', () => {}); // 'close' follows
    // Node looks at what the kernel has taken, so a reader that is slow but steady stays; so does one that has nothing
    // to read but what keepAlive() writes.
    response.setTimeout(maxStallMs, () => this.end());
    response.on('drain', () => {
      this.#isFull = false;
      if (!this.#hasSkipped) return;
      this.#hasSkipped = false;
      onDrained();
    });
  }

  /** Whether something can be written now. If not, it is remembered that something was left out. */
  get isReady(): boolean {
    this.#hasSkipped ||= this.#isFull;
    return !this.#isFull;
  }

  /** Only while {@link isReady}. `json` has no line breaks. */
  send(event: string, json: string): void {
    this.#write(`event: ${event}\ndata: ${json}\n\n`);
  }

  /** Makes a dead connection noticeable. */
  keepAlive(): void {
    if (!this.#isFull) this.#write(':\n\n');
  }

  /** Ends the connection; the page tries again by itself. */
  end(): void {
    this.#response.destroy();
  }

  #write(text: string): void {
    if (!this.#response.write(text)) this.#isFull = true;
  }
}
