import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { DiameterMessage } from 'diameter-client';

const channel = 'net.client.socket';
export const creditControl = 272;
/** CC-Request-Number: tells one request of a walk from all others. */
export const requestNumber = 415;

/** Every socket that is dialled in this process while it listens, and which requests are handed to them. */
export class Wiretap {
  readonly #onWritten: (number: number) => void;
  readonly #onClear: (() => void) | undefined;
  readonly #sockets = new Set<Socket>();
  readonly #heldBack = new Set<number>();

  /**
   * `onWritten`: a request with this number is being given to a socket. `onClear`: all must go over TLS, and this does
   * not.
   */
  constructor(onWritten: (number: number) => void, onClear: (() => void) | undefined) {
    this.#onWritten = onWritten;
    this.#onClear = onClear;
    subscribe(channel, this.#onSocket);
    if (onClear !== undefined) this.#listenToTls();
  }

  /** The sockets that were not destroyed. */
  get live(): readonly Socket[] {
    return [...this.#sockets].filter((socket) => !socket.destroyed);
  }

  /** What has gone over the sockets in both directions, records of TLS included. */
  get bytes(): number {
    return [...this.#sockets].reduce((sum, { bytesRead, bytesWritten }) => sum + bytesRead + bytesWritten, 0);
  }

  /** A socket to this port has had bytes that the system did not take at once; those that came next had to wait. */
  heldBack(port: number): boolean {
    return this.#heldBack.has(port);
  }

  stop(): void {
    unsubscribe(channel, this.#onSocket);
    if (this.#onClear !== undefined) Reflect.deleteProperty(TLSSocket.prototype, 'write');
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
        this.#onClear?.();
        this.#read(bytes);
        const isTaken = write(bytes);
        if (socket.writableLength > 0) this.#noteHeldBack(socket);
        return isTaken;
      },
    });
  }

  /** Nothing announces the sockets of TLS, and they do not write through those of TCP. */
  #listenToTls(): void {
    const { write } = TLSSocket.prototype;
    const note = (socket: TLSSocket, bytes: Uint8Array) => this.#isOfClient(socket) && this.#read(bytes);
    const noteHeldBack = (socket: TLSSocket) => this.#noteHeldBack(socket);
    Object.defineProperty(TLSSocket.prototype, 'write', {
      configurable: true,
      writable: true,
      value(this: TLSSocket, ...args: Parameters<TLSSocket['write']>): boolean {
        const [bytes] = args;
        if (bytes instanceof Uint8Array) note(this, bytes);
        const isTaken = Reflect.apply(write, this, args);
        // It never takes bytes within the tick. What it still takes may go.
        if (this.writableNeedDrain) noteHeldBack(this);
        return isTaken;
      },
    });
  }

  /** The peers are in this process, too. */
  #isOfClient({ localPort, remotePort }: TLSSocket): boolean {
    return this.live.some((socket) => socket.localPort === localPort && socket.remotePort === remotePort);
  }

  #noteHeldBack({ remotePort }: Socket): void {
    if (remotePort !== undefined) this.#heldBack.add(remotePort);
  }

  /** The client writes whole messages only. */
  #read(written: Uint8Array): void {
    const bytes = Buffer.from(written.buffer, written.byteOffset, written.length);
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
