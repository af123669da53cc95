import { AvpCode } from 'diameter-client';
import { fixedDataBytes } from '../../src/protocol/base-avps.js';
import type { Prng } from './prng.js';

/** Lengths at which something may happen. */
const edges = [
  0, 1, 3, 4, 7, 8, 9, 11, 12, 13, 15, 16, 19, 20, 21, 22, 23, 24, 28, 0xff, 0x100, 0x3fc, 0x400, 0x404,
  0xfffc, 0x10000, 0x10004, 0x7fffff, 0x800000, 0xfffff8, 0xfffffc, 0xfffffd, 0xffffff,
];

/** A length that is wrong: an edge, or close to the right one. */
export function wrongLength(prng: Prng, right: number): number {
  return (prng.oneIn(2) ? prng.pick(edges) : Math.max(0, right + prng.below(17) - 8)) & 0xff_ff_ff;
}

/** Identifiers of requests that somebody waits for, and some that nobody does. */
export const hopByHopIds = [0x1000, 0x1001, 0x1002, 0x1003, 0x1004, 0x1005, 0x1041, 0, 0xffffffff];
const commands = [
  257, 257, 280, 280, 282, 282, 272, 272, 272, 258, 274, 275, 316, 271, 0, 1, 8_388_000, 0xffffff,
];
const applications = [0, 0, 0, 4, 4, 3, 16_777_251, 16_777_999, 0xffffffff];
const flags = [0x80, 0xc0, 0x00, 0x40, 0x20, 0x60, 0xa0, 0xe0, 0x90, 0xd0, 0xff, 0x0f];

export function writeHeader(prng: Prng, target: Buffer): void {
  target.writeUInt32BE(0x0100_0000 + target.length, 0);
  target.writeUInt32BE(prng.pick(commands), 4);
  target.writeUInt8(prng.pick(flags), 4);
  target.writeUInt32BE(prng.pick(applications), 8);
  target.writeUInt32BE(prng.pick(hopByHopIds), 12);
  target.writeUInt32BE(prng.pick([0, 0x1000, 0x5a10_0001, 0xffff_ffff]), 16);
}

const baseCodes = Object.values(AvpCode);
const groups = [
  AvpCode.vendorSpecificApplicationId,
  AvpCode.failedAvp,
  AvpCode.proxyInfo,
  AvpCode.experimentalResult,
];
/** What stands in them where they say something. */
const membersOf: ReadonlyMap<number, readonly number[]> = new Map([
  [
    AvpCode.vendorSpecificApplicationId,
    [AvpCode.vendorId, AvpCode.authApplicationId, AvpCode.acctApplicationId],
  ],
  [AvpCode.proxyInfo, [AvpCode.proxyHost, AvpCode.proxyState]],
  [AvpCode.experimentalResult, [AvpCode.vendorId, AvpCode.experimentalResultCode]],
]);
const texts = [
  'client.example.com',
  'CLIENT.Example.COM',
  'server.example.net',
  'example.net',
  'x;1;1',
  'é',
].map((text) => Buffer.from(text, 'utf8'));
/** Values that are told apart somewhere. */
export const numbers = [
  0, 1, 3, 4, 999, 1001, 2001, 2002, 3004, 4001, 5001, 5010, 10_415, 16_777_251, 0x7fffffff, 0xffffffff,
];
const addresses = [
  '0001c0000214',
  '000220010db8000000000000000000000020',
  '0008343930',
  '0003',
  '00',
  '000200',
].map((hex) => Buffer.from(hex, 'hex'));

/** Room for the longest that is made, and some more. */
const scratch = Buffer.alloc(0x4_0000);
const longest = 0x1_8000;

/** A message whose header is right and whose AVPs are mostly. */
export function randomMessage(prng: Prng): Buffer {
  let end = 20;
  if (!prng.oneIn(2000)) {
    for (let left = prng.below(10); left > 0; left--) end = writeRandomAvp(prng, end, 0);
  } else if (prng.oneIn(2)) end = writeMany(prng, end);
  else end = writeDeep(prng, end);
  const message = Buffer.from(scratch.subarray(0, end));
  writeHeader(prng, message);
  return message;
}

/** One AVP with its padding. */
export function randomAvp(prng: Prng): Buffer {
  return Buffer.from(scratch.subarray(0, writeRandomAvp(prng, 0, 0)));
}

/** A header for the AVPs in `members`. */
export function groupOf(prng: Prng, members: Buffer): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt32BE(prng.pick(groups), 0);
  header.writeUInt32BE(((0x40 << 24) | ((8 + members.length) & 0xff_ff_ff)) >>> 0, 4);
  return Buffer.concat([header, members]);
}

/** As many AVPs without data as fit. */
function writeMany(prng: Prng, start: number): number {
  const code = prng.pick(baseCodes);
  const end = start + 8 * prng.below((longest - start) / 8);
  for (let at = start; at < end; at += 8) {
    scratch.writeUInt32BE(code, at);
    scratch.writeUInt32BE(8, at + 4);
  }
  return end;
}

/** Groups in groups. */
function writeDeep(prng: Prng, start: number): number {
  const code = prng.pick(groups);
  const end = start + 8 * prng.below(2000);
  for (let at = start; at < end; at += 8) {
    scratch.writeUInt32BE(code, at);
    scratch.writeUInt32BE(end - at, at + 4);
  }
  return end;
}

function writeRandomAvp(prng: Prng, start: number, depth: number, code = randomCode(prng)): number {
  const hasVendor = prng.oneIn(8);
  const dataStart = start + (hasVendor ? 12 : 8);
  const dataEnd = writeData(prng, code, dataStart, depth);
  const length = prng.oneIn(40) ? wrongLength(prng, dataEnd - start) : dataEnd - start;
  const reserved = prng.oneIn(30) ? prng.below(0x40) : 0;
  const avpFlags = (hasVendor ? 0x80 : 0) | (prng.oneIn(3) ? 0 : 0x40) | reserved;
  scratch.writeUInt32BE(code, start);
  scratch.writeUInt32BE(((avpFlags << 24) | length) >>> 0, start + 4);
  if (hasVendor) scratch.writeUInt32BE(prng.pick([0, 1, 10_415]), start + 8);
  const end = (dataEnd + 3) & ~3;
  if (prng.oneIn(30)) prng.fill(scratch, dataEnd, end);
  else scratch.fill(0, dataEnd, end);
  return end;
}

function randomCode(prng: Prng): number {
  return prng.oneIn(5) ? prng.uint32() >>> prng.below(32) : prng.pick(baseCodes);
}

/** Data that mostly is what the code asks for. Returns its end. */
function writeData(prng: Prng, code: number, start: number, depth: number): number {
  if (groups.some((group) => group === code) && !prng.oneIn(8)) {
    let end = start;
    if (depth === 4) return end;
    const members = prng.oneIn(2) ? undefined : membersOf.get(code);
    for (const member of members ?? []) end = writeRandomAvp(prng, end, depth + 1, member);
    for (let left = members ? 0 : prng.below(4); left > 0; left--) {
      end = writeRandomAvp(prng, end, depth + 1);
    }
    return end;
  }
  const size = prng.oneIn(20) ? undefined : fixedDataBytes(code);
  if (size !== undefined) {
    scratch.writeUInt32BE(0, start);
    return scratch.writeUInt32BE(prng.pick(numbers), start + size - 4);
  }
  if (prng.oneIn(6)) {
    const end = start + (prng.oneIn(2000) ? prng.below(0x1_0000) : prng.below(24));
    prng.fill(scratch, start, end);
    return end;
  }
  const data = prng.pick(code === AvpCode.hostIpAddress ? addresses : texts);
  return start + data.copy(scratch, start);
}
