import { callback, integer, millisecondsOrOff } from '../options/option-types.js';
import { avp } from '../protocol/avp-builders.js';
import type { Avp } from '../protocol/avp.js';
import { AvpCode } from '../protocol/base-avps.js';
import { encodeMessage } from '../protocol/encode.js';
import {
  CommandFlag,
  END_TO_END_OFFSET,
  HEADER_BYTES,
  HOP_BY_HOP_OFFSET,
  MAX_MESSAGE_BYTES,
} from '../protocol/header.js';
import { DiameterMessage } from '../protocol/message.js';
import type { Rewrite, SocketVerbs, Step } from './script.js';

/**
 * Ready-made rewrites for `cea`, `dwa`, `dpa` and `answers` of a {@link PeerBehaviour}. In a list, each gets what
 * the one before it has left.
 */
export const misbehave = {
  // When.

  /** Applies the rewrite to every n-th answer only. */
  every: (n: number, rewrite: Rewrite): Rewrite => {
    checkCount('every: n', n);
    return counted((count) => count % n === 0, rewrite);
  },
  /** Applies the rewrite to the n-th answer only; the first is 1. */
  only: (n: number, rewrite: Rewrite): Rewrite => {
    checkCount('only: n', n);
    return counted((count) => count === n, rewrite);
  },

  // Whether, how often and in which order.

  /** Sends nothing. */
  drop: (): Rewrite => () => undefined,
  /** Sends it several times; twice by default. */
  repeat: (times = 2): Rewrite => {
    checkCount('repeat: times', times);
    return (answer) => new Array<Buffer>(times).fill(answer);
  },
  /** Sends it this many milliseconds later; later answers need not wait. Must be the last of a list. */
  late: (delayMs: number): Rewrite => {
    millisecondsOrOff(0).parse(delayMs, 'late: delayMs');
    return (answer) => (socket) => socket.playLater(delayMs, answer);
  },
  /** Holds n answers of a connection back, then sends the last one first. */
  reverse: (n: number): Rewrite => inBatches(n, (batch) => batch.toReversed()),
  /** Holds n answers of a connection back, then sends them in an order that `random` (0 to below 1) decides. */
  shuffle: (n: number, random: () => number = Math.random): Rewrite =>
    inBatches(n, (batch) => shuffled(batch, random)),

  // What goes with it.

  /** Writes or does something first. */
  before:
    (...steps: readonly Step[]): Rewrite =>
    (answer) => [...steps, answer],
  /** Writes or does something after it. */
  after:
    (...steps: readonly Step[]): Rewrite =>
    (answer) => [answer, ...steps],
  /** Writes or does something else. */
  instead:
    (...steps: readonly Step[]): Rewrite =>
    () =>
      steps,
  /** Writes its first bytes, then does something else. By default nothing is ever written again. */
  breakOff:
    (bytes: number, then: Step = (socket: SocketVerbs) => socket.mute()): Rewrite =>
    (answer) => [answer.subarray(0, bytes), then],

  // The header.

  /** A Hop-by-Hop Identifier that differs from the request's. */
  wrongHopByHop: (): Rewrite => withWord(HOP_BY_HOP_OFFSET, (id) => id ^ 0x8000_0000),
  /** An End-to-End Identifier that differs from the request's. */
  wrongEndToEnd: (): Rewrite => withWord(END_TO_END_OFFSET, (id) => id ^ 0x8000_0000),
  /** Another command. Default 9 999. */
  wrongCommand: (commandCode = 9_999): Rewrite =>
    withWord(4, (word) => ((word & 0xff00_0000) | commandCode) >>> 0),
  /** Another application. Default 9 999. */
  wrongApplication: (applicationId = 9_999): Rewrite => withWord(8, () => applicationId),
  /** The E bit. */
  errorBit: (): Rewrite => withWord(4, (word) => word | (CommandFlag.error << 24)),

  // The AVPs.

  /** Another Result-Code. The E bit stays as it is. */
  resultCode: (resultCode: number): Rewrite =>
    misbehave.replaceAvp(avp.unsigned32(AvpCode.resultCode, resultCode)),
  /** Another value in place of the AVPs with the same code and vendor. */
  replaceAvp: (replacement: Avp): Rewrite =>
    withAvps((avps) => avps.map((found) => (isSame(found, replacement) ? replacement : found))),
  /** Removes the AVPs with this code. `vendorId` 0: IETF. */
  withoutAvp: (code: number, vendorId = 0): Rewrite =>
    withAvps((avps) => avps.filter((found) => !isSame(found, { code, vendorId }))),
  /** More AVPs at the end. */
  extraAvps: (...more: readonly Avp[]): Rewrite => withAvps((avps) => [...avps, ...more]),
  /** The first AVP claims to be longer than the message. */
  brokenAvps: (): Rewrite => withWord(HEADER_BYTES + 4, (word) => (word & 0xff00_0000) | MAX_MESSAGE_BYTES),
} as const;

function checkCount(name: string, count: number): void {
  integer(1, 1, 1_000_000).parse(count, name);
}

function counted(isMeant: (count: number) => boolean, rewrite: Rewrite): Rewrite {
  callback<Rewrite>().parse(rewrite, 'the rewrite');
  let count = 0;
  return (answer, request, socket) => {
    count++;
    return isMeant(count) ? rewrite(answer, request, socket) : answer;
  };
}

/** A batch belongs to one connection: on another one its answers would match no request. */
function inBatches(n: number, order: (batch: readonly Buffer[]) => readonly Buffer[]): Rewrite {
  checkCount('the number of answers held back', n);
  const held = new WeakMap<SocketVerbs, Buffer[]>();
  return (answer, _request, socket) => {
    const batch = [...(held.get(socket) ?? []), answer];
    const isFull = batch.length >= n;
    held.set(socket, isFull ? [] : batch);
    return isFull ? order(batch) : undefined;
  };
}

/** Fisher and Yates. */
function shuffled(batch: readonly Buffer[], random: () => number): readonly Buffer[] {
  const rest = [...batch];
  return batch.flatMap(() => rest.splice(Math.floor(random() * rest.length), 1));
}

function withWord(offset: number, change: (word: number) => number): Rewrite {
  return (answer) => {
    const bytes = Buffer.from(answer);
    bytes.writeUInt32BE(change(bytes.readUInt32BE(offset)) >>> 0, offset);
    return bytes;
  };
}

function withAvps(change: (avps: readonly Avp[]) => readonly Avp[]): Rewrite {
  return (answer) => {
    const message = new DiameterMessage(answer);
    const { applicationId, commandCode, endToEndId, hopByHopId, isError, isProxiable } = message;
    const header = { applicationId, commandCode, endToEndId, hopByHopId, isError, isProxiable };
    return encodeMessage({ ...header, isRequest: false, avps: change(message.avps()) });
  };
}

function isSame(one: Pick<Avp, 'code' | 'vendorId'>, other: Pick<Avp, 'code' | 'vendorId'>): boolean {
  return one.code === other.code && one.vendorId === other.vendorId;
}
