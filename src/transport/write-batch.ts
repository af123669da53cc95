import { Buffer } from 'node:buffer';
import { InvalidMessageError } from '../errors.js';
import type { Draft } from '../protocol/draft.js';
import { END_TO_END_OFFSET, HEADER_BYTES, HOP_BY_HOP_OFFSET, putUint32 } from '../protocol/header.js';

const slabBytes = 64 * 1024;
const maxFreeSlabs = 8;

/** Slabs that no connection uses now. A connection holds one only between its first message of a tick and the flush. */
const freeSlabs: Buffer[] = [];

/** Where a batch goes: a socket. */
export interface BatchOutput {
  /** Takes all buffers in order; `messages`: how many they hold. Calls `onTaken` once they may be overwritten. */
  write(buffers: readonly Buffer[], messages: number, onTaken: () => void): void;
  /** The output holds bytes back and will say when it takes more. */
  readonly isBlocked: boolean;
  /** A tick has ended in which messages were appended; the batch goes next, unless the output is blocked. */
  onTickEnd(): void;
  /** The batch has gone to the output. */
  onFlushed(): void;
}

/**
 * Copies messages one behind the other and hands them to the socket once per tick. The identifiers are written into
 * the copy, so that one Buffer can go to several peers at once. While the socket is blocked the batch grows; how far is
 * the caller's decision, by {@link queuedBytes}.
 *
 *     append ─► slab (64 KiB) ─full─► sealed ─┐
 *     append of more than half a slab ────────┤ one write per tick ─► socket
 */
export class WriteBatch {
  readonly #output: BatchOutput;
  readonly #sealed: Buffer[] = [];
  #slab: Buffer | undefined;
  #used = 0;
  #isScheduled = false;
  /** A message that had no room in the slab. */
  #draft: Buffer | undefined;
  /** A message is being made at the end of the slab. A getter among its fields may send others meanwhile. */
  #isMaking = false;
  readonly #interrupting: Buffer[] = [];

  /** Bytes and messages that the socket has not been given yet. */
  queuedBytes = 0;
  queuedMessages = 0;

  constructor(output: BatchOutput) {
    this.#output = output;
  }

  append(message: Buffer, hopByHopId: number, endToEndId: number): void {
    const size = message.length;
    if (this.#isMaking) {
      const own = Buffer.allocUnsafeSlow(size);
      copyWith(message, hopByHopId, endToEndId, own, 0);
      this.#interrupting.push(own);
    } else if (size > slabBytes / 2) {
      this.#seal();
      const own = Buffer.allocUnsafeSlow(size);
      copyWith(message, hopByHopId, endToEndId, own, 0);
      this.#sealed.push(own);
    } else {
      copyWith(message, hopByHopId, endToEndId, this.#slabFor(size), this.#used);
      this.#used += size;
    }
    this.#count(size);
  }

  #count(size: number): void {
    this.queuedBytes += size;
    this.queuedMessages++;
    if (!this.#isScheduled) {
      this.#isScheduled = true;
      process.nextTick(this.#flushScheduled);
    }
  }

  /**
   * Makes a message at the end of the batch, which it is not part of until {@link commit}. Returns its bytes. Throws what the
   * draft throws, and an `InvalidMessageError` if the message is too long.
   */
  make(draft: Draft<unknown>, maxMessageBytes: number): number {
    this.#draft = undefined;
    let isMade = false;
    try {
      const inSlab = this.#isMaking ? -1 : this.#makeInSlab(draft);
      if (inSlab < 0) this.#draft = draft.encode();
      const size = this.#draft?.length ?? inSlab;
      if (size > maxMessageBytes) {
        throw new InvalidMessageError(
          `The message cannot be sent: its ${size} bytes exceed maxMessageBytes (${maxMessageBytes})`,
        );
      }
      isMade = true;
      return size;
    } finally {
      // An empty slab is not kept until the next message: there may be a connection for each of 10 000 refusals.
      if (!isMade && this.#used === 0 && !this.#isMaking) this.#seal();
    }
  }

  /** The bytes of the message, behind what the slab holds; -1 if it could not be made there. */
  #makeInSlab(draft: Draft<unknown>): number {
    this.#isMaking = true;
    try {
      let end = draft.writeTo(this.#slabFor(HEADER_BYTES), this.#used);
      if (end < 0 && this.#used > 0) {
        this.#seal();
        end = draft.writeTo(this.#slabFor(HEADER_BYTES), 0);
      }
      return end < 0 || this.#interrupting.length > 0 ? -1 : end - this.#used;
    } finally {
      this.#isMaking = false;
      if (this.#interrupting.length > 0) {
        this.#seal();
        this.#sealed.push(...this.#interrupting.splice(0));
      }
    }
  }

  /** Takes the message that was made last, of `size` bytes, with these identifiers. */
  commit(size: number, hopByHopId: number, endToEndId: number): void {
    const draft = this.#draft;
    this.#draft = undefined;
    if (draft !== undefined) this.append(draft, hopByHopId, endToEndId);
    else {
      const slab = this.#slabFor(0);
      putUint32(slab, this.#used + HOP_BY_HOP_OFFSET, hopByHopId);
      putUint32(slab, this.#used + END_TO_END_OFFSET, endToEndId);
      this.#used += size;
      this.#count(size);
    }
  }

  /** Hands everything to the socket unless that is blocked. */
  flush(): void {
    if (this.#output.isBlocked) return;
    this.handOver();
    this.#output.onFlushed();
  }

  /**
   * Hands over the batch while the tick goes on; the end of the tick is still reported. Not while the socket is
   * blocked.
   */
  handOver(): void {
    if (this.queuedBytes === 0 || this.#isMaking) return;
    this.#seal();
    const buffers = this.#sealed.splice(0);
    const messages = this.queuedMessages;
    this.queuedBytes = 0;
    this.queuedMessages = 0;
    this.#output.write(buffers, messages, () => buffers.forEach(recycle));
  }

  /** Forgets what was not handed over. */
  discard(): void {
    this.#sealed.length = 0;
    this.#slab = undefined;
    this.#used = 0;
    this.queuedBytes = 0;
    this.queuedMessages = 0;
  }

  readonly #flushScheduled = (): void => {
    this.#isScheduled = false;
    this.#output.onTickEnd();
    this.flush();
  };

  #slabFor(size: number): Buffer {
    if (this.#used + size > slabBytes) this.#seal();
    this.#slab ??= freeSlabs.pop() ?? Buffer.allocUnsafeSlow(slabBytes);
    return this.#slab;
  }

  #seal(): void {
    if (this.#slab === undefined) return;
    if (this.#used > 0) this.#sealed.push(this.#slab.subarray(0, this.#used));
    else recycle(this.#slab);
    this.#slab = undefined;
    this.#used = 0;
  }
}

function copyWith(
  message: Buffer,
  hopByHopId: number,
  endToEndId: number,
  target: Buffer,
  offset: number,
): void {
  target.set(message, offset);
  putUint32(target, offset + HOP_BY_HOP_OFFSET, hopByHopId);
  putUint32(target, offset + END_TO_END_OFFSET, endToEndId);
}

/** A slab that the socket has copied serves the next batch of any connection. */
function recycle(buffer: Buffer): void {
  if (buffer.buffer.byteLength === slabBytes && freeSlabs.length < maxFreeSlabs) {
    freeSlabs.push(Buffer.from(buffer.buffer, 0, slabBytes));
  }
}
