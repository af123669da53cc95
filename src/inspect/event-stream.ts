import type { ServerResponse } from 'node:http';

/** How long a reader may leave its socket full before it is given up. */
const maxStallMs = 30_000;

/**
 * One page's Server-Sent Events. While its socket has not drained nothing more is written: what would have been told
 * is skipped, and `onDrained` gets the chance to tell the present state instead.
 */
export class EventStream {
  readonly #response: ServerResponse;
  #fullSince: number | undefined;
  #hasSkipped = false;

  constructor(response: ServerResponse, onDrained: () => void) {
    this.#response = response;
    response.on('error', () => {}); // 'close' follows
    response.on('drain', () => {
      this.#fullSince = undefined;
      if (!this.#hasSkipped) return;
      this.#hasSkipped = false;
      onDrained();
    });
  }

  /** Whether something can be written now. If not, it is remembered that something was left out. */
  get isReady(): boolean {
    this.#hasSkipped ||= this.#fullSince !== undefined;
    return this.#fullSince === undefined;
  }

  /** Only while {@link isReady}. `json` has no line breaks. */
  send(event: string, json: string): void {
    this.#write(`event: ${event}\ndata: ${json}\n\n`);
  }

  /** Lets a connection that is gone be noticed, and ends one that is not read. */
  keepAlive(): void {
    if (this.#fullSince === undefined) this.#write(':\n\n');
    else if (performance.now() - this.#fullSince > maxStallMs) this.end();
  }

  /** Ends the connection; the page tries again by itself. */
  end(): void {
    this.#response.destroy();
  }

  #write(text: string): void {
    if (!this.#response.write(text)) this.#fullSince ??= performance.now();
  }
}
