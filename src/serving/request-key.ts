import { Buffer } from 'node:buffer';
import { dataEndAt, dataStartAt, lowerCase, offsetOfAvp } from '../protocol/avp-layout.js';
import { AvpCode } from '../protocol/base-avps.js';
import {
  applicationIdAt,
  commandCodeAt,
  endToEndAt,
  HEADER_BYTES,
  putUint32,
  uint8At,
} from '../protocol/header.js';

const fixedBytes = 20;

/**
 * Identifies the copies of a request: Origin-Host and End-to-End Identifier, and what else they have in common, so
 * that nobody gets the answer to another's request by a guess of its identifier. The lengths keep names apart that look
 * the same when they are written one behind the other.
 *
 *      0                  4         8             12                 16                      20
 *     | End-to-End Id.    | command | Application | bytes of our host | bytes of Origin-Host | our host,
 *     | Origin-Host in lower case, Session-Id, zeros up to a multiple of four
 */
export class RequestKey {
  /** The first `length` of these are the key. */
  words: Uint32Array;
  length: number;
  hash: number;
  #octets: Buffer;

  constructor(words: Uint32Array = new Uint32Array(256), length = 0, hash = 0) {
    this.words = words;
    this.length = length;
    this.hash = hash;
    this.#octets = Buffer.from(words.buffer);
  }

  /** Reads the key of a request that `ourHost` received. Returns false if the request does not name its sender. */
  read(request: Buffer, ourHost: string): boolean {
    const origin = offsetOfAvp(request, HEADER_BYTES, request.length, AvpCode.originHost);
    if (origin === -1) return false;
    const session = offsetOfAvp(request, HEADER_BYTES, request.length, AvpCode.sessionId);
    const originStart = dataStartAt(request, origin);
    const originEnd = dataEndAt(request, origin);
    const sessionStart = session === -1 ? 0 : dataStartAt(request, session);
    const sessionEnd = session === -1 ? 0 : dataEndAt(request, session);

    const size = fixedBytes + ourHost.length + originEnd - originStart + sessionEnd - sessionStart;
    this.length = Math.ceil(size / 4);
    if (this.length > this.words.length) {
      this.words = new Uint32Array(2 * this.length);
      this.#octets = Buffer.from(this.words.buffer);
    }
    this.words[this.length - 1] = 0;
    const octets = this.#octets;
    putUint32(octets, 0, endToEndAt(request, 0));
    putUint32(octets, 4, commandCodeAt(request, 0));
    putUint32(octets, 8, applicationIdAt(request, 0));
    putUint32(octets, 12, ourHost.length);
    putUint32(octets, 16, originEnd - originStart);
    let at = fixedBytes;
    for (let i = 0; i < ourHost.length; i++) octets[at++] = ourHost.charCodeAt(i);
    for (let i = originStart; i < originEnd; i++) octets[at++] = lowerCase(uint8At(request, i));
    for (let i = sessionStart; i < sessionEnd; i++) octets[at++] = uint8At(request, i);
    this.hash = hashOf(this.words, this.length);
    return true;
  }

  /** A copy, which stays as it is when the next key is read. */
  copy(): RequestKey {
    return new RequestKey(this.words.slice(0, this.length), this.length, this.hash);
  }

  /** Different for different keys. */
  toString(): string {
    return this.#octets.toString('latin1', 0, 4 * this.length);
  }
}

/** Keys with equal hashes are easy to make. The lookup limits what they can do. */
function hashOf(words: Uint32Array, length: number): number {
  let hash = 0;
  for (let i = 0; i < length; i++) {
    hash = Math.imul(hash ^ (words[i] ?? 0), 0x9e37_79b1);
    hash ^= hash >>> 15;
  }
  return hash;
}
