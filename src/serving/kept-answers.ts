import { Buffer } from 'node:buffer';
import type { RequestKey } from './request-key.js';

/** In words of four octets, like all sizes in this file. */
const blockSize = 64 * 1024;

const headerSize = 4;

/** The most bytes that the index needs for a record. */
const indexSize = 16;

/** More words than a record has. A place is the number of its block times this, plus the offset within the block. */
const blockSpan = 2 ** 24;

/** At most this many records with equal or neighbouring hashes are kept, so that a peer cannot make lookups slow. */
const maxNeighbours = 8;

const wordSpan = 2 ** 32;

/**
 * Answers by the keys of their requests, in blocks of words: an object for each would cost the garbage collector more
 * time than everything else that is done for a request.
 *
 *     hash of the key ─► place ─► | length of the key | octets of the answer | time (two words) | key | answer |
 */
export class KeptAnswers {
  #maxSize: number;
  readonly #blocks: Uint32Array[] = [];
  readonly #places = new Map<number, number>();
  #size = 0;
  /** The last block. */
  #octets = Buffer.alloc(0);
  /** Words of it that hold records. */
  #used = 0;

  constructor(maxBytes: number) {
    this.#maxSize = Math.floor(maxBytes / 4);
  }

  /** Keeps at most this many bytes from now on. Returns false if it holds more already. */
  limit(maxBytes: number): boolean {
    this.#maxSize = Math.floor(maxBytes / 4);
    const rest = (this.#blocks.at(-1)?.length ?? 0) - this.#used;
    return this.#size + rest <= this.#maxSize;
  }

  /** A view of the answer if it was given after a certain time. The time is asked for only if there is an answer. */
  find(key: RequestKey, after: () => number): Buffer | undefined {
    for (let slot = key.hash; slot < key.hash + maxNeighbours; slot++) {
      const place = this.#places.get(slot);
      if (place === undefined) return undefined;
      const block = this.#blocks[Math.floor(place / blockSpan)];
      const record = place % blockSpan;
      if (block === undefined || !isOf(key, block, record) || timeOf(block, record) <= after()) continue;
      const start = 4 * (record + headerSize + key.length);
      return Buffer.from(block.buffer, start, block[record + 1]);
    }
    return undefined;
  }

  /** Keeps a copy. Returns false if there is no room left. */
  add(key: RequestKey, answer: Buffer, time: number): boolean {
    const size = headerSize + key.length + Math.ceil(answer.length / 4);
    const block = this.#blockFor(size);
    if (block === undefined) return false;
    const record = this.#used;
    this.#used += size;
    this.#size += size + indexSize;
    block[record] = key.length;
    block[record + 1] = answer.length;
    block[record + 2] = Math.floor(time / wordSpan);
    block[record + 3] = time % wordSpan;
    const start = record + headerSize;
    for (let i = 0; i < key.length; i++) block[start + i] = key.words[i] ?? 0;
    this.#octets.set(answer, 4 * (start + key.length));
    this.#places.set(this.#slotFor(key.hash), (this.#blocks.length - 1) * blockSpan + record);
    return true;
  }

  #slotFor(hash: number): number {
    let slot = hash;
    while (slot < hash + maxNeighbours - 1 && this.#places.has(slot)) slot++;
    return slot;
  }

  /** The last block, or a new one behind it. Undefined if there must not be more blocks. */
  #blockFor(size: number): Uint32Array | undefined {
    const last = this.#blocks.at(-1);
    const rest = last === undefined ? 0 : last.length - this.#used;
    const isNew = size > rest;
    const room = this.#maxSize - this.#size - (isNew ? rest : 0);
    if (size + indexSize > room) return undefined;
    if (!isNew) return last;
    const block = new Uint32Array(Math.max(size, Math.min(blockSize, room)));
    this.#blocks.push(block);
    this.#octets = Buffer.from(block.buffer);
    this.#size += rest;
    this.#used = 0;
    return block;
  }
}

function isOf(key: RequestKey, block: Uint32Array, record: number): boolean {
  if (block[record] !== key.length) return false;
  for (let i = 0; i < key.length; i++) {
    if (block[record + headerSize + i] !== key.words[i]) return false;
  }
  return true;
}

function timeOf(block: Uint32Array, record: number): number {
  return (block[record + 2] ?? 0) * wordSpan + (block[record + 3] ?? 0);
}
