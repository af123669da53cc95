import type { Socket } from 'node:net';

/** How bytes are cut into packets. */
export interface Pace {
  readonly splitBytes: number;
  readonly splitPauseMs: number;
}

export type OutboxEntry = Uint8Array | (() => unknown);

/** What a socket still has to write and do. Neither pauses nor a freeze change the order. */
export class Outbox {
  readonly #socket: Socket;
  readonly #pace: () => Pace;
  #queue: OutboxEntry[] = [];
  #pause: NodeJS.Timeout | undefined;
  #isRunning = false;
  #isHeld = false;
  #isStopped = false;

  constructor(socket: Socket, pace: () => Pace) {
    this.#socket = socket;
    this.#pace = pace;
  }

  /** Nothing is written or done any more. */
  get isStopped(): boolean {
    return this.#isStopped;
  }

  push(...entries: readonly OutboxEntry[]): void {
    if (this.#isStopped) return;
    this.#queue.push(...entries);
    this.#run();
  }

  hold(): void {
    this.#isHeld = true;
  }

  release(): void {
    this.#isHeld = false;
    this.#run();
  }

  /** From now on nothing is written or done. */
  stop(): void {
    this.#isStopped = true;
    this.#queue = [];
    clearTimeout(this.#pause);
  }

  #run(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      while (!this.#isHeld && this.#pause === undefined) {
        const entry = this.#queue.shift();
        if (entry === undefined) return;
        if (typeof entry === 'function') this.#call(entry);
        else this.#write(entry);
      }
    } finally {
      this.#isRunning = false;
    }
  }

  /** Puts what the function adds ahead of the existing entries. */
  #call(action: () => unknown): void {
    const rest = this.#queue;
    this.#queue = [];
    action();
    if (!this.#isStopped) this.#queue = [...this.#queue, ...rest];
  }

  #write(bytes: Uint8Array): void {
    if (!this.#socket.writable) return;
    const { splitBytes, splitPauseMs } = this.#pace();
    const pieceBytes = splitBytes > 0 ? splitBytes : Math.max(bytes.length, 1);
    if (splitPauseMs === 0) {
      for (let offset = 0; offset < bytes.length; offset += pieceBytes) {
        this.#socket.write(bytes.subarray(offset, offset + pieceBytes));
      }
      return;
    }
    this.#socket.write(bytes.subarray(0, pieceBytes));
    if (bytes.length > pieceBytes) this.#queue.unshift(bytes.subarray(pieceBytes));
    this.#pause = setTimeout(() => {
      this.#pause = undefined;
      this.#run();
    }, splitPauseMs);
  }
}
