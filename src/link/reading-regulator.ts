import type { TcpTransport } from '../transport/tcp-transport.js';

/** So often a peer that is not read may show that it lives, each time with a message and what came along with it. */
const maxSigns = 64;

/**
 * Decides whether the socket is read. A peer that asks faster than it is answered, or does not read our answers, is not
 * read. Our own requests do not count: two sides that both wait for the other to read would wait for ever.
 *
 * A peer that is not read would look dead, so after each DWR one more message is read, whatever waits.
 */
export class ReadingRegulator {
  readonly #transport: TcpTransport;
  readonly #maxQueuedBytes: number;
  /** Requests of the peer may wait for their handlers. */
  readonly #hasRoom: () => boolean;
  #queuedAnswerBytes = 0;
  #isSignAwaited = false;
  #signsTaken = 0;

  constructor(transport: TcpTransport, maxQueuedBytes: number, hasRoom: () => boolean) {
    this.#transport = transport;
    this.#maxQueuedBytes = maxQueuedBytes;
    this.#hasRoom = hasRoom;
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
    const mayRead = this.#hasRoom() && this.#queuedAnswerBytes < this.#maxQueuedBytes;
    if (mayRead) this.#signsTaken = 0;
    this.#transport.setReading(mayRead || (this.#isSignAwaited && this.#signsTaken < maxSigns));
  }
}
