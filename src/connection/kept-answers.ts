import { Buffer } from 'node:buffer';
import type { RequestKey } from './request-key.js';

const blockBytes = 256 * 1024;

/** Length of the key, length of the answer, time. */
const recordHeaderBytes = 16;

/** What the index takes for a record, at most. */
const indexBytes = 64;

/** More than a record has octets: a place is the number of a block times this, and the offset within it. */
const blockSpan = 2 ** 26;

/** So many records whose hashes are equal, or nearly so, are kept: a peer that knew how to make them gains nothing. */
const maxNeighbours = 8;

/**
 * Answers by the keys of their requests, in blocks of octets: an object for each would cost the garbage collector more
 * time than everything else that is done for a request.
 *
 *     index: hash of the key ─► place       record: header | key | answer
 */
export class KeptAnswers {
  readonly #maxBytes: number;
  readonly #blocks: Buffer[] = [];
  readonly #places = new Map<number, number>();
  #bytes = 0;
  /** Octets of the last block that hold records. */
  #used = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** The answer if it was given after a time; valid until something else is kept. */
  find(key: RequestKey, after: number): Buffer | undefined {
    for (let slot = key.hash; slot < key.hash + maxNeighbours; slot++) {
      const place = this.#places.get(slot);
      if (place === undefined) return undefined;
      const block = this.#blocks[Math.floor(place / blockSpan)];
      const record = place % blockSpan;
      if (block === undefined || !isOf(key, block, record) || block.readDoubleBE(record + 8) <= after) continue;
      const start = record + recordHeaderBytes + key.length;
      return block.subarray(start, start + block.readUInt32BE(record + 4));
    }
    return undefined;
  }

  /** Whether there is room for it, now or in an empty one. */
  static fits(key: RequestKey, answer: Buffer, maxBytes: number): boolean {
    return recordBytes(key, answer) + indexBytes <= maxBytes;
  }

  /** Keeps a copy; false where there is no room left. */
  add(key: RequestKey, answer: Buffer, at: number): boolean {
    const size = recordBytes(key, answer);
    const block = this.#blockFor(size);
    if (block === undefined) return false;
    const record = this.#used;
    this.#used += size;
    this.#bytes += size + indexBytes;
    block.writeUInt32BE(key.length, record);
    block.writeUInt32BE(answer.length, record + 4);
    block.writeDoubleBE(at, record + 8);
    key.octets.copy(block, record + recordHeaderBytes, 0, key.length);
    block.set(answer, record + recordHeaderBytes + key.length);
    this.#places.set(this.#slotFor(key.hash), (this.#blocks.length - 1) * blockSpan + record);
    return true;
  }

  #slotFor(hash: number): number {
    let slot = hash;
    while (slot < hash + maxNeighbours - 1 && this.#places.has(slot)) slot++;
    return slot;
  }

  /** The last block, or a new one in its place; undefined where that would be more than there may be. */
  #blockFor(size: number): Buffer | undefined {
    const last = this.#blocks.at(-1);
    const rest = last === undefined ? 0 : last.length - this.#used;
    const isNew = size > rest;
    const room = this.#maxBytes - this.#bytes - (isNew ? rest : 0);
    if (size + indexBytes > room) return undefined;
    if (!isNew) return last;
    const block = Buffer.allocUnsafeSlow(Math.max(size, Math.min(blockBytes, room)));
    this.#blocks.push(block);
    this.#bytes += rest;
    this.#used = 0;
    return block;
  }
}

function recordBytes(key: RequestKey, answer: Buffer): number {
  return recordHeaderBytes + key.length + answer.length;
}

function isOf(key: RequestKey, block: Buffer, record: number): boolean {
  if (block.readUInt32BE(record) !== key.length) return false;
  const start = record + recordHeaderBytes;
  return block.compare(key.octets, 0, key.length, start, start + key.length) === 0;
}
