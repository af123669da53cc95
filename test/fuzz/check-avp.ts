import { avp, type Avp } from 'diameter-client';
import { encodeAvps } from '../../src/protocol/avp-writing.js';
import { ensure, ensureSame, valueOrRefusal, type Outcomes } from './findings.js';
import type { Prng } from './prng.js';
import { areCanonical, avpsOf } from './reference.js';

/** Reads a value and writes it again; undefined where the AVP does not hold such a value. */
type RoundTrip = (read: Avp) => Avp | undefined;

function roundTrip<Value>(
  reader: (read: Avp) => Value,
  writer: (code: number, value: Value) => Avp,
  comesBack: (value: Value, read: Avp) => boolean = () => true,
): RoundTrip {
  return (read) => {
    const value = valueOrRefusal(() => reader(read));
    return value === undefined || !comesBack(value, read) ? undefined : writer(1, value);
  };
}

type Trial = readonly [string, RoundTrip];

const trials: readonly Trial[] = [
  ['Unsigned32', roundTrip((read) => read.unsigned32(), avp.unsigned32)],
  ['Unsigned64', roundTrip((read) => read.unsigned64(), avp.unsigned64)],
  ['Integer32', roundTrip((read) => read.integer32(), avp.integer32)],
  ['Integer64', roundTrip((read) => read.integer64(), avp.integer64)],
  // There are many NaNs; which one comes back is not said.
  [
    'Float32',
    roundTrip(
      (read) => read.float32(),
      avp.float32,
      (value) => !Number.isNaN(value),
    ),
  ],
  [
    'Float64',
    roundTrip(
      (read) => read.float64(),
      avp.float64,
      (value) => !Number.isNaN(value),
    ),
  ],
  ['UTF8String', roundTrip((read) => read.utf8String(), avp.utf8String)],
  // There is no builder for E.164, which is read as it is.
  [
    'Address',
    roundTrip(
      (read) => read.address(),
      avp.address,
      (_, { data }) => data.readUInt16BE(0) !== 8,
    ),
  ],
  ['Time', roundTrip((read) => read.time(), avp.time)],
];

/** What an AVP with so many octets is mostly read as. */
const likelyTrials = new Map<number, readonly Trial[]>([
  [4, trials.filter(([type]) => /32|Time/.test(type))],
  [6, trials.filter(([type]) => type === 'Address')],
  [8, trials.filter(([type]) => type.endsWith('64'))],
  [18, trials.filter(([type]) => type === 'Address')],
]);
const textTrials = trials.filter(([type]) => type === 'UTF8String');

/** Groups in groups are followed so far. */
const maxDepth = 12;

/**
 * Every reader gives a value or refuses with the one error that it may throw; what it gives is written as what was
 * read. A value can be of several types, so that one of them is tried, any of them.
 */
export function checkAvp(read: Avp, prng: Prng, outcomes: Outcomes, depth = 0): void {
  const [type, tryIt] = prng.pick(
    prng.oneIn(6) ? trials : (likelyTrials.get(read.data.length) ?? textTrials),
  );
  const written = tryIt(read);
  if (written !== undefined) ensure(written.data.equals(read.data), `a ${type} is written as it was read`);
  outcomes.count(`${type}: ${written === undefined ? 'not written again' : 'written again'}`);

  const expected = avpsOf(read.data, 0, read.data.length);
  const members = valueOrRefusal(() => read.grouped());
  ensureSame(members === undefined, expected.faultAt !== undefined, 'a group with broken lengths is refused');
  if (members === undefined) return;
  ensureSame(members.length, expected.avps.length, 'the number of members of a group');
  if (areCanonical(read.data, expected, read.data.length)) {
    ensure(encodeAvps(members).equals(read.data), 'a group is written as it was read');
  }
  if (depth < maxDepth) for (const member of members.slice(0, 8)) checkAvp(member, prng, outcomes, depth + 1);
}
