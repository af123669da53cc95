import { Buffer } from 'node:buffer';

/** A message as the ring has kept it. */
export interface KeptMessage {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly direction: 'sent' | 'received';
  /** Which of the sockets that its connection has had; counts from 1 on. */
  readonly socket: number;
  /** In memory of its own. */
  readonly bytes: Buffer;
}

/** Time 8, length 4, socket and direction 4. */
const headerBytes = 16;
const leastBytes = 1_024;

/**
 * The last messages of a connection, in a ring of bytes that grows to its limit and no further:
 *
 *     ··· │ header │ message │ header │ message │ ···   the oldest make room for the newest
 */
export class MessageRing {
  readonly #maxBytes: number;
  #memory = Buffer.alloc(0);
  #start = 0;
  #used = 0;
  #lastForgotten = 0;
  #forgotten = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** The memory that it takes. */
  get memoryBytes(): number {
    return this.#memory.length;
  }

  /** How many messages were kept no longer, or not at all because they are longer than the ring. */
  get forgotten(): number {
    return this.#forgotten;
  }

  /** The socket of the last message that was kept no longer; 0 if there was none. */
  get lastForgotten(): number {
    return this.#lastForgotten;
  }

  add(direction: 'sent' | 'received', socket: number, at: number, bytes: Uint8Array): void {
    const size = headerBytes + bytes.length;
    if (size > this.#maxBytes) {
      this.#forget(socket);
      return;
    }
    this.#grow(size);
    while (this.#used + size > this.#memory.length) this.#dropOldest();
    const header = Buffer.alloc(headerBytes);
    header.writeDoubleLE(at, 0);
    header.writeUInt32LE(bytes.length, 8);
    header.writeUInt32LE(((socket & 0x7fff_ffff) * 2 + (direction === 'sent' ? 0 : 1)) >>> 0, 12);
    this.#write(header);
    this.#write(bytes);
  }

  /** Oldest first. */
  messages(): KeptMessage[] {
    const kept: KeptMessage[] = [];
    for (let offset = 0; offset < this.#used;) {
      const { at, direction, length, socket } = this.#headerAt(offset);
      kept.push({ at, direction, socket, bytes: this.#copy(offset + headerBytes, length) });
      offset += headerBytes + length;
    }
    return kept;
  }

  #grow(size: number): void {
    const wanted = this.#used + size;
    if (wanted <= this.#memory.length || this.#memory.length === this.#maxBytes) return;
    const target = Math.min(this.#maxBytes, Math.max(leastBytes, wanted, 2 * this.#memory.length));
    const larger = Buffer.alloc(target);
    this.#copy(0, this.#used).copy(larger);
    this.#memory = larger;
    this.#start = 0;
  }

  #dropOldest(): void {
    const { length, socket } = this.#headerAt(0);
    this.#forget(socket);
    this.#start = (this.#start + headerBytes + length) % this.#memory.length;
    this.#used -= headerBytes + length;
  }

  #forget(socket: number): void {
    this.#forgotten++;
    this.#lastForgotten = socket;
  }

  #headerAt(offset: number): Omit<KeptMessage, 'bytes'> & { readonly length: number } {
    const header = this.#copy(offset, headerBytes);
    const last = header.readUInt32LE(12);
    return {
      at: header.readDoubleLE(0),
      length: header.readUInt32LE(8),
      socket: last >>> 1,
      direction: (last & 1) === 0 ? 'sent' : 'received',
    };
  }

  /** Bytes from an offset behind the oldest on. */
  #copy(offset: number, length: number): Buffer {
    const copy = Buffer.allocUnsafe(length);
    const begin = (this.#start + offset) % Math.max(1, this.#memory.length);
    const count = this.#memory.copy(copy, 0, begin, begin + length);
    this.#memory.copy(copy, count, 0, length - count);
    return copy;
  }

  #write(bytes: Uint8Array): void {
    const begin = (this.#start + this.#used) % this.#memory.length;
    const whole = Math.min(bytes.length, this.#memory.length - begin);
    this.#memory.set(bytes.subarray(0, whole), begin);
    this.#memory.set(bytes.subarray(whole), 0);
    this.#used += bytes.length;
  }
}
