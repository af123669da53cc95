import { Buffer } from 'node:buffer';
import { Framer } from '../protocol/framer.js';
import { MAX_MESSAGE_BYTES } from '../protocol/header.js';
import { DiameterMessage } from '../protocol/message.js';
import type { TcpTransport, TransportTap } from '../transport/tcp-transport.js';

/** Hears every message that crosses the socket, base messages included, in memory that nobody else writes. */
export type TapListener = (direction: 'sent' | 'received', message: DiameterMessage, at: number) => void;

/** Cuts what crosses a connection's sockets into messages a second time, for whoever listens. */
export class Wiretap implements TransportTap {
  readonly #now: () => number;
  readonly #remainder: () => Buffer | undefined;
  readonly #listeners = new Set<TapListener>();
  #transport: TcpTransport | undefined;
  #received: Framer | undefined;

  /** `remainder`: what has come of a message that is not whole yet. */
  constructor(now: () => number, remainder: () => Buffer | undefined) {
    this.#now = now;
    this.#remainder = remainder;
  }

  /** Returns how to stop. Nothing is listened to while nobody wants to hear it. */
  add(listener: TapListener): () => void {
    // The same function may listen twice, and each of the two may stop by itself.
    const own: TapListener = (direction, message, at) => listener(direction, message, at);
    this.#listeners.add(own);
    this.#connect();
    return () => {
      this.#listeners.delete(own);
      this.#connect();
    };
  }

  /** The connection has another socket. */
  follow(transport: TcpTransport): void {
    this.#transport = transport;
    this.#received = undefined;
    this.#connect();
  }

  #connect(): void {
    const isHeard = this.#listeners.size > 0;
    if (!isHeard) this.#received = undefined;
    if (this.#transport !== undefined) this.#transport.tap = isHeard ? this : undefined;
  }

  /** Before anybody else reads the chunk: whoever does writes into it, and takes away the remainder. */
  onReceived(chunk: Buffer): void {
    if (this.#received === undefined) {
      this.#received = this.#framer('received');
      const remainder = this.#remainder();
      if (remainder !== undefined) this.#received.push(remainder);
    }
    this.#received.push(Buffer.from(chunk));
  }

  /** Each buffer begins and ends with a message. */
  onSent(buffers: readonly Buffer[]): void {
    for (const buffer of buffers) this.#framer('sent').push(Buffer.from(buffer));
  }

  #framer(direction: 'sent' | 'received'): Framer {
    return new Framer(
      {
        onFrame: (buffer, start, end) => this.#tell(direction, new DiameterMessage(buffer, start, end)),
        onFramingFault: () => {},
      },
      MAX_MESSAGE_BYTES,
    );
  }

  #tell(direction: 'sent' | 'received', message: DiameterMessage): void {
    const at = this.#now();
    for (const listener of this.#listeners) listener(direction, message, at);
  }
}
