import { Buffer } from 'node:buffer';
import { dataEndAt, dataStartAt, offsetOfAvp } from '../protocol/avp.js';
import { AvpCode } from '../protocol/base-avps.js';
import {
  applicationIdAt,
  commandCodeAt,
  endToEndAt,
  HEADER_BYTES,
  putUint32,
  uint32At,
  uint8At,
} from '../protocol/header.js';

const fixedBytes = 20;

/** Unknown to a peer that would like to send requests whose hashes are equal. */
const seed = Math.floor(Math.random() * 0x1_0000_0000);

/**
 * By what the copies of a request are known: (Origin-Host, End-to-End Identifier), and what else they have in common, so
 * that nobody gets the answer to another's request by a guess of its identifier. The lengths keep names apart that look
 * the same when they are written one behind the other.
 *
 *      0                  4         8             12                 16                      20
 *     | End-to-End Id.    | command | Application | bytes of our host | bytes of Origin-Host | our host,
 *     | Origin-Host in lower case, Session-Id, zeros up to a multiple of four
 */
export class RequestKey {
  octets: Buffer;
  /** How many of `octets` belong to the key. */
  length: number;
  hash: number;

  constructor(octets: Buffer = Buffer.allocUnsafeSlow(1024), length = 0, hash = 0) {
    this.octets = octets;
    this.length = length;
    this.hash = hash;
  }

  /** Takes that of a request which `ourHost` got; false where the request does not say who asks. */
  read(request: Buffer, ourHost: string): boolean {
    const origin = offsetOfAvp(request, HEADER_BYTES, request.length, AvpCode.originHost);
    if (origin === -1) return false;
    const session = offsetOfAvp(request, HEADER_BYTES, request.length, AvpCode.sessionId);
    const [originStart, originEnd] = [dataStartAt(request, origin), dataEndAt(request, origin)];
    const [sessionStart, sessionEnd] =
      session === -1 ? [0, 0] : [dataStartAt(request, session), dataEndAt(request, session)];

    const size = fixedBytes + ourHost.length + originEnd - originStart + sessionEnd - sessionStart;
    this.length = (size + 3) & ~3;
    if (this.length > this.octets.length) this.octets = Buffer.allocUnsafeSlow(2 * this.length);
    const { octets } = this;
    putUint32(octets, this.length - 4, 0);
    putUint32(octets, 0, endToEndAt(request, 0));
    putUint32(octets, 4, commandCodeAt(request, 0));
    putUint32(octets, 8, applicationIdAt(request, 0));
    putUint32(octets, 12, ourHost.length);
    putUint32(octets, 16, originEnd - originStart);
    let at = fixedBytes;
    for (let i = 0; i < ourHost.length; i++) octets[at++] = ourHost.charCodeAt(i);
    for (let i = originStart; i < originEnd; i++) octets[at++] = lowerCase(uint8At(request, i));
    for (let i = sessionStart; i < sessionEnd; i++) octets[at++] = uint8At(request, i);
    this.hash = hashOf(octets, this.length);
    return true;
  }

  /** One that stays when the next is read. */
  copy(): RequestKey {
    return new RequestKey(Buffer.from(this.octets.subarray(0, this.length)), this.length, this.hash);
  }

  /** It has no characters that two keys could share. */
  toString(): string {
    return this.octets.toString('latin1', 0, this.length);
  }
}

/** Of an octet of ASCII. */
export function lowerCase(octet: number): number {
  return octet >= 0x41 && octet <= 0x5a ? octet | 0x20 : octet;
}

function hashOf(octets: Buffer, length: number): number {
  let hash = seed;
  for (let at = 0; at < length; at += 4) {
    hash = Math.imul(hash ^ uint32At(octets, at), 0x9e37_79b1);
    hash ^= hash >>> 15;
  }
  return hash;
}
