import { golden, malformed } from '../support/messages.js';
import { mutate } from './mutations.js';
import { Prng } from './prng.js';
import { randomMessage } from './random-message.js';

/** What a peer sends over one connection. */
export interface FuzzInput {
  readonly stream: Buffer;
  /** Where the chunks end that it arrives in; the last is the end of the stream. Some chunks are empty. */
  readonly chunkEnds: readonly number[];
  readonly maxMessageBytes: number;
  /** It begins before the CEA, not behind it. */
  readonly isHandshake: boolean;
  /** For what the checks choose, so that they choose the same again. */
  readonly prng: Prng;
}

const corpus = [...Object.values(golden), ...Object.values(malformed)];
/** The first that a connection's table of requests in flight gives out in these tests. */
export const CER_HOP_BY_HOP_ID = 0x1000;

const limits = [1024, 1024, 4096, 65_536, 1_048_576, 0xfffffc];

/** The input with this number. It depends on nothing else, so that every one can be made again. */
export function inputOf(seed: number, index: number): FuzzInput {
  const prng = new Prng(seed, index);
  const isHandshake = prng.oneIn(6);
  const stream = isHandshake && !prng.oneIn(3) ? makeHandshake(prng) : makeStream(prng);
  const chunkEnds = makeChunks(prng, stream.length);
  return { stream, chunkEnds, maxMessageBytes: prng.pick(limits), isHandshake, prng };
}

/** The answer to the CER, mostly, and what comes behind it. */
function makeHandshake(prng: Prng): Buffer {
  let cea: Buffer = Buffer.from(golden['CEA'] ?? '');
  for (let left = prng.below(3); left > 0; left--) cea = mutate(prng, cea, prng.pick(corpus));
  if (!prng.oneIn(8)) cea.writeUInt32BE(CER_HOP_BY_HOP_ID, 12);
  return Buffer.concat([cea, makeStream(prng)]);
}

function makeStream(prng: Prng): Buffer {
  if (prng.oneIn(50)) return noise(prng, prng.below(200));
  const messages = Array.from({ length: 1 + prng.below(3) }, () => makeMessage(prng));
  if (prng.oneIn(6)) messages.push(noise(prng, prng.below(40)));
  const stream = Buffer.concat(messages);
  return prng.oneIn(8) ? stream.subarray(0, prng.below(stream.length + 1)) : stream;
}

function makeMessage(prng: Prng): Buffer {
  let message = prng.oneIn(3) ? randomMessage(prng) : Buffer.from(prng.pick(corpus));
  for (let left = prng.below(4); left > 0 && message.length >= 20; left--) {
    message = mutate(prng, message, prng.pick(corpus));
  }
  return message;
}

function noise(prng: Prng, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  prng.fill(bytes, 0, length);
  return bytes;
}

function makeChunks(prng: Prng, length: number): number[] {
  const ends: number[] = [];
  switch (prng.below(4)) {
    case 0:
      break;
    case 1: {
      // Pieces of one size, but no more than some hundred of them.
      const size = 1 + prng.below(40) + Math.floor(length / 400);
      for (let end = size; end < length; end += size) ends.push(end);
      break;
    }
    case 2:
      // A few first bytes, as many as a header's fields begin at.
      ends.push(Math.min(length, prng.pick([1, 3, 4, 5, 8, 19, 20, 21])));
      break;
    default:
      for (let left = 1 + prng.below(6); left > 0; left--) ends.push(prng.below(length + 1));
      ends.sort((a, b) => a - b);
  }
  ends.push(length);
  return ends;
}

export function chunksOf({ chunkEnds, stream }: FuzzInput): Buffer[] {
  let start = 0;
  return chunkEnds.map((end) => {
    // In memory of its own, as a socket delivers it: who reads beyond must not find the next chunk there.
    const chunk = Buffer.from(stream.subarray(start, end));
    start = end;
    return chunk;
  });
}
