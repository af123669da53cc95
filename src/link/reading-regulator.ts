import type { TcpTransport } from '../transport/tcp-transport.js';

/** How often a peer that is not read may prove that it is alive; each time one more chunk is read. */
const maxSigns = 64;

/** What the requests of the peer cost. */
export interface Load {
  /** More of them may wait for their handlers. */
  readonly hasRoom: boolean;
}

/** How many bytes of answers may wait, which an update may change. */
export interface ReadingLimits {
  readonly options: { readonly maxQueuedBytes: number };
}

/**
 * Decides whether the socket is read. It is not read while the peer asks faster than it is answered, or does not read our
 * answers. Our own requests do not count: two sides that each wait for the other to read would wait for ever.
 *
 * A peer that is not read would look dead, so one more message is read after each DWR in any case.
 */
export class ReadingRegulator {
  readonly #transport: TcpTransport;
  readonly #limits: ReadingLimits;
  readonly #load: Load;
  #queuedAnswerBytes = 0;
  #isSignAwaited = false;
  #signsTaken = 0;

  constructor(transport: TcpTransport, limits: ReadingLimits, load: Load) {
    this.#transport = transport;
    this.#limits = limits;
    this.#load = load;
  }

  noteAnswer(bytes: number): void {
    this.#queuedAnswerBytes += bytes;
    this.regulate();
  }

  noteFlushed(): void {
    this.#queuedAnswerBytes = 0;
    this.regulate();
  }

  /** A DWR was sent. */
  awaitSign(): void {
    this.#isSignAwaited = true;
    this.regulate();
  }

  /** Messages have come. */
  noteSign(): void {
    if (!this.#isSignAwaited) return;
    this.#isSignAwaited = false;
    this.#signsTaken++;
    this.regulate();
  }

  regulate(): void {
    const { maxQueuedBytes } = this.#limits.options;
    const mayRead = this.#load.hasRoom && this.#queuedAnswerBytes < maxQueuedBytes;
    if (mayRead) this.#signsTaken = 0;
    this.#transport.setReading(mayRead || (this.#isSignAwaited && this.#signsTaken < maxSigns));
  }
}
