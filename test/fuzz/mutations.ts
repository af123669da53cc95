import { avpsOf, type ReferenceAvp } from './reference.js';
import type { Prng } from './prng.js';
import { groupOf, hopByHopIds, numbers, randomAvp, writeHeader, wrongLength } from './random-message.js';

type Mutation = (prng: Prng, message: Buffer, other: Buffer) => Buffer;

/** Changes a message, at least 20 bytes long, a little. May change it in place. `other` is left as it is. */
export function mutate(prng: Prng, message: Buffer, other: Buffer): Buffer {
  const mutated = prng.pick(mutations)(prng, message, other);
  // Most must still be cut out of the stream, or nothing behind the framer would see them.
  return prng.oneIn(12) ? mutated : withItsLength(mutated);
}

const flipBit: Mutation = (prng, message) => {
  const at = prng.below(message.length);
  message.writeUInt8(message.readUInt8(at) ^ (1 << prng.below(8)), at);
  return message;
};

const overwrite: Mutation = (prng, message) => {
  const start = prng.below(message.length);
  prng.fill(message, start, Math.min(message.length, start + 1 + prng.below(8)));
  return message;
};

const replaceHeader: Mutation = (prng, message) => {
  writeHeader(prng, message);
  return message;
};

const replaceIdentifier: Mutation = (prng, message) => {
  message.writeUInt32BE(prng.pick(hopByHopIds), 12);
  return message;
};

const turnAround: Mutation = (_, message) => {
  message.writeUInt8(message.readUInt8(4) ^ 0x80, 4);
  return message;
};

const replaceVersion: Mutation = (prng, message) => {
  message.writeUInt8(prng.below(256), 0);
  return message;
};

const replaceAvpLength: Mutation = (prng, message) => {
  const found = anAvp(prng, message);
  if (found !== undefined) {
    message.writeUIntBE(wrongLength(prng, found.dataEnd - found.start), found.start + 5, 3);
  }
  return message;
};

const replaceAvpFlags: Mutation = (prng, message) => {
  const found = anAvp(prng, message);
  if (found !== undefined) message.writeUInt8(prng.uint32() & 0xff, found.start + 4);
  return message;
};

const replaceAvpCode: Mutation = (prng, message, other) => {
  const found = anAvp(prng, message);
  const donor = anAvp(prng, other);
  if (found !== undefined && donor !== undefined) message.writeUInt32BE(donor.code, found.start);
  return message;
};

const replaceNumber: Mutation = (prng, message) => {
  const found = anAvp(prng, message);
  if (found !== undefined && found.dataEnd - found.dataStart === 4) {
    message.writeUInt32BE(prng.pick(numbers), found.dataStart);
  }
  return message;
};

const truncate: Mutation = (prng, message) =>
  message.subarray(0, 20 + prng.below(Math.max(1, message.length - 20)));

const append: Mutation = (prng, message) => {
  const rest = Buffer.alloc(prng.below(40));
  prng.fill(rest, 0, rest.length);
  return Buffer.concat([message, rest]);
};

const splice: Mutation = (prng, message, other) =>
  Buffer.concat([
    message.subarray(0, 20 + prng.below(message.length - 19)),
    other.subarray(prng.below(other.length)),
  ]);

const duplicateAvp: Mutation = (prng, message) =>
  withAvpReplaced(prng, message, (avp) =>
    Buffer.concat(Array.from({ length: 2 + prng.below(3) }, () => avp)),
  );

const removeAvp: Mutation = (prng, message) => withAvpReplaced(prng, message, () => Buffer.alloc(0));

const insertAvp: Mutation = (prng, message) =>
  withAvpReplaced(prng, message, (avp) => Buffer.concat([randomAvp(prng), avp]));

const nestAvp: Mutation = (prng, message) => withAvpReplaced(prng, message, (avp) => groupOf(prng, avp));

const nestAll: Mutation = (prng, message) =>
  Buffer.concat([message.subarray(0, 20), groupOf(prng, message.subarray(20))]);

const mutations: readonly Mutation[] = [
  flipBit,
  flipBit,
  overwrite,
  replaceHeader,
  replaceIdentifier,
  turnAround,
  replaceVersion,
  replaceAvpLength,
  replaceAvpLength,
  replaceAvpFlags,
  replaceAvpCode,
  replaceNumber,
  replaceNumber,
  truncate,
  append,
  splice,
  duplicateAvp,
  removeAvp,
  insertAvp,
  nestAvp,
  nestAll,
];

/** Padded to four bytes, which its Message Length counts. */
function withItsLength(message: Buffer): Buffer {
  const missing = -message.length & 3;
  const whole = missing === 0 ? message : Buffer.concat([message, Buffer.alloc(missing)]);
  whole.writeUIntBE(whole.length & 0xff_ff_ff, 1, 3);
  return whole;
}

function anAvp(prng: Prng, message: Buffer): ReferenceAvp | undefined {
  const { avps } = avpsOf(message, 20, message.length);
  return avps.length === 0 ? undefined : prng.pick(avps);
}

function withAvpReplaced(prng: Prng, message: Buffer, replacement: (avp: Buffer) => Buffer): Buffer {
  const found = anAvp(prng, message);
  if (found === undefined) return message;
  const { end, start } = found;
  return Buffer.concat([
    message.subarray(0, start),
    replacement(message.subarray(start, end)),
    message.subarray(end),
  ]);
}
