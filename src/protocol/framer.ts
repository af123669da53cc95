import { Buffer } from 'node:buffer';
import { HEADER_BYTES, lengthAt, uint8At, VERSION } from './header.js';

/** Why a stream of bytes can no longer be cut into messages (RFC 6733 §2.1, §7.1.5). */
export type FramingFault =
  /** `begin`: the first octets, of which there are at least four. */
  | { readonly kind: 'length'; readonly length: number; readonly begin: Buffer }
  /** `header`: the 20 octets of the message with another version. */
  | { readonly kind: 'version'; readonly version: number; readonly header: Buffer };

export interface FrameSink {
  /** A whole message lies at [start, end) of the buffer, in memory that the framer does not use again. */
  onFrame(buffer: Buffer, start: number, end: number): void;
  /** Framing is lost; nothing further is read from this stream. */
  onFramingFault(fault: FramingFault): void;
}

/** Small messages that arrived together share at most this much memory, so a kept message holds at most this much. */
const maxRunBytes = 8 * 1024;

/**
 * Cuts a stream into messages. The chunks may be used again at once: whole messages are copied in runs, an incomplete
 * tail into a buffer that grows with what arrives, not with what a header promises.
 *
 *     chunk:  …end of a message │ message │ message │ message │ begin of a…
 *                  │              └───────── run ───────────┘        │
 *             joins the tail          one copy of ≤ 8 KiB        the next tail
 *
 * Each frame is passed before the sink is called, so that a sink that throws cannot make the framer see the same bytes
 * twice.
 */
export class Framer {
  readonly #sink: FrameSink;
  readonly #maxMessageBytes: number;
  #tail: Buffer | undefined;
  #tailBytes = 0;
  #isStopped = false;

  constructor(sink: FrameSink, maxMessageBytes: number) {
    this.#sink = sink;
    this.#maxMessageBytes = maxMessageBytes;
  }

  /** The received part of an incomplete message; undefined if the next octet begins a message. */
  get remainder(): Buffer | undefined {
    return this.#tail?.subarray(0, this.#tailBytes);
  }

  /** Delivers no more frames, not even of the chunk that is being read. */
  stop(): void {
    this.#isStopped = true;
    this.#tail = undefined;
  }

  push(chunk: Buffer): void {
    let offset = this.#tail === undefined ? 0 : this.#completeTail(this.#tail, chunk);
    while (!this.#isStopped && offset < chunk.length) {
      const end = this.#endOfRun(chunk, offset);
      if (end === offset) {
        const length = this.#frameLength(chunk, offset, chunk.length - offset);
        if (length !== 0) this.#keepTail(chunk, offset, length);
        return;
      }
      this.#deliver(chunk, offset, end);
      offset = end;
    }
  }

  /** Where the whole messages end that begin at an offset, as many as make a run. A longer one is a run of its own. */
  #endOfRun(chunk: Buffer, offset: number): number {
    let end = offset;
    while (end + HEADER_BYTES <= chunk.length) {
      const length = lengthAt(chunk, end);
      const next = end + length;
      if (next > chunk.length || !this.#isSane(length) || uint8At(chunk, end) !== VERSION) break;
      if (next - offset > maxRunBytes) return end === offset ? next : end;
      end = next;
    }
    return end;
  }

  #deliver(chunk: Buffer, offset: number, end: number): void {
    // Memory of its own, so that these messages cannot reach, or take away, those of another connection.
    const run = Buffer.allocUnsafeSlow(end - offset);
    run.set(chunk.subarray(offset, end));
    let start = 0;
    while (start < run.length && !this.#isStopped) {
      // Read from the chunk, not from the run: the receiver of an earlier message may have written into the run.
      const next = start + lengthAt(chunk, offset + start);
      this.#sink.onFrame(run, start, next);
      start = next;
    }
    // If the receiver has transferred one of them to a worker, the memory of all is gone.
    if (start < end - offset && !this.#isStopped) this.#deliver(chunk, offset + start, end);
  }

  #isSane(length: number): boolean {
    return length >= HEADER_BYTES && length % 4 === 0 && length <= this.#maxMessageBytes;
  }

  /**
   * The length of the frame at an offset; `available + 1` as long as too little has come to tell; 0 after a fault,
   * which has been reported.
   */
  #frameLength(buffer: Buffer, offset: number, available: number): number {
    if (available < 4) return available + 1;
    const length = lengthAt(buffer, offset);
    if (!this.#isSane(length)) {
      const begin = Buffer.from(buffer.subarray(offset, offset + Math.min(available, HEADER_BYTES)));
      return this.#fail({ kind: 'length', length, begin });
    }
    const version = uint8At(buffer, offset);
    if (version === VERSION) return length;
    if (available < HEADER_BYTES) return available + 1;
    const header = Buffer.from(buffer.subarray(offset, offset + HEADER_BYTES));
    return this.#fail({ kind: 'version', version, header });
  }

  #fail(fault: FramingFault): 0 {
    this.stop();
    this.#sink.onFramingFault(fault);
    return 0;
  }

  #keepTail(chunk: Buffer, offset: number, frameLength: number): void {
    this.#tailBytes = chunk.length - offset;
    const capacity = Math.min(Math.max(frameLength, HEADER_BYTES), 2 * this.#tailBytes + 256);
    this.#tail = Buffer.allocUnsafeSlow(capacity);
    chunk.copy(this.#tail, 0, offset);
  }

  /** Completes the tail, delivers its frame if it is whole, and returns where in the chunk to continue. */
  #completeTail(tail: Buffer, chunk: Buffer): number {
    let taken = 0;
    for (;;) {
      const length = this.#frameLength(tail, 0, this.#tailBytes);
      if (length === 0) return chunk.length;
      if (this.#tailBytes >= length) {
        this.#tail = undefined;
        this.#sink.onFrame(tail, 0, length);
        return taken;
      }
      if (taken === chunk.length) return taken;
      const target = this.#tailBytes < HEADER_BYTES ? HEADER_BYTES : length;
      const count = Math.min(target - this.#tailBytes, chunk.length - taken);
      tail = this.#roomFor(tail, this.#tailBytes + count, length);
      chunk.copy(tail, this.#tailBytes, taken, taken + count);
      this.#tailBytes += count;
      taken += count;
    }
  }

  #roomFor(tail: Buffer, size: number, frameLength: number): Buffer {
    if (size <= tail.length) return tail;
    const larger = Buffer.allocUnsafeSlow(Math.max(size, Math.min(frameLength, 2 * size)));
    tail.copy(larger, 0, 0, this.#tailBytes);
    this.#tail = larger;
    return larger;
  }
}
