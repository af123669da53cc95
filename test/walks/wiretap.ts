import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';
import { DiameterMessage } from 'diameter-client';

const channel = 'net.client.socket';
export const creditControl = 272;
/** CC-Request-Number: tells one request of a walk from all others. */
export const requestNumber = 415;

/** Every socket that is dialled in this process while it listens, and which requests are handed to them. */
export class Wiretap {
  readonly #onWritten: (number: number) => void;
  readonly #sockets = new Set<Socket>();
  readonly #heldBack = new Set<number>();

  /** `onWritten`: a request with this number is being given to a socket. */
  constructor(onWritten: (number: number) => void) {
    this.#onWritten = onWritten;
    subscribe(channel, this.#onSocket);
  }

  /** The sockets that were not destroyed. */
  get live(): readonly Socket[] {
    return [...this.#sockets].filter((socket) => !socket.destroyed);
  }

  /** A socket to this port has had bytes that the system did not take at once; those that came next had to wait. */
  heldBack(port: number): boolean {
    return this.#heldBack.has(port);
  }

  stop(): void {
    unsubscribe(channel, this.#onSocket);
  }

  readonly #onSocket = (event: unknown): void => {
    const socket: unknown = Reflect.get(Object(event), 'socket');
    if (!(socket instanceof Socket)) return;
    this.#sockets.add(socket);
    // Its dial, which comes next, would undo it.
    queueMicrotask(() => this.#listen(socket));
  };

  #listen(socket: Socket): void {
    const write = socket.write.bind(socket);
    Object.defineProperty(socket, 'write', {
      // Node.js itself puts another in its place once the peer has ended.
      writable: true,
      value: (bytes: Uint8Array): boolean => {
        this.#read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
        const isTaken = write(bytes);
        if (socket.writableLength > 0 && socket.remotePort !== undefined) {
          this.#heldBack.add(socket.remotePort);
        }
        return isTaken;
      },
    });
  }

  /** The client writes whole messages only. */
  #read(bytes: Buffer): void {
    for (let start = 0; start < bytes.length; start += bytes.readUIntBE(start + 1, 3)) {
      const message = new DiameterMessage(bytes, start, start + bytes.readUIntBE(start + 1, 3));
      const number = numberOf(message);
      if (number !== undefined) this.#onWritten(number);
    }
  }
}

/** The number of a request of a walk; undefined for any other message. */
export function numberOf(message: DiameterMessage): number | undefined {
  if (!message.isRequest || message.commandCode !== creditControl) return undefined;
  return message.find(requestNumber)?.unsigned32();
}
