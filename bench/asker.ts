import type { Socket } from 'node:net';
import { creditControlRequest } from './messages.js';

const hopByHopOffset = 12;
const endToEndOffset = 16;

/**
 * The peer as the one who asks: keeps a number of requests in flight, each with identifiers of its own, so that none is
 * taken for a copy of another. They are written from a ring of twice as many, whose slots are filled once; a slot comes
 * round again only when the socket has long had its bytes.
 */
export class Asker {
  readonly #socket: Socket;
  readonly #inFlight: number;
  readonly #bytes: number;
  readonly #ring: Buffer;
  #next = 0;
  #identifier = (Math.random() * 0x7fff_ffff) >>> 0;
  #outstanding = 0;
  #onEnded: (() => void) | undefined;

  constructor(socket: Socket, inFlight: number, bytes: number) {
    this.#socket = socket;
    this.#inFlight = inFlight;
    this.#bytes = bytes;
    this.#ring = Buffer.alloc(2 * inFlight * bytes, creditControlRequest(bytes));
  }

  /** An answer has come. */
  noteAnswer(): void {
    this.#outstanding--;
  }

  /** Writes what is wanting, in one or two writes. */
  ask(): void {
    if (this.#onEnded !== undefined) {
      if (this.#outstanding === 0) this.#onEnded();
      return;
    }
    while (this.#outstanding < this.#inFlight) {
      const count = Math.min(this.#inFlight - this.#outstanding, 2 * this.#inFlight - this.#next);
      for (let slot = this.#next; slot < this.#next + count; slot++) {
        this.#identifier = (this.#identifier + 1) >>> 0;
        this.#ring.writeUInt32BE(this.#identifier, slot * this.#bytes + hopByHopOffset);
        this.#ring.writeUInt32BE(this.#identifier, slot * this.#bytes + endToEndOffset);
      }
      this.#socket.write(this.#ring.subarray(this.#next * this.#bytes, (this.#next + count) * this.#bytes));
      this.#next = (this.#next + count) % (2 * this.#inFlight);
      this.#outstanding += count;
    }
  }

  /** Asks no further; calls back when all answers have come. */
  end(onEnded: () => void): void {
    this.#onEnded = onEnded;
  }
}
