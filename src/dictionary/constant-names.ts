import type { Enumeration } from './descriptors.js';

/** A dictionary that was loaded may have 100 000 constants, and a message 1 000 AVPs that need their names. */
const known = new WeakMap<Enumeration, ReadonlyMap<number, string>>();

/** The names of constants by their values. Of several names of one value, the first. */
export function namesOf(constants: Enumeration): ReadonlyMap<number, string> {
  let names = known.get(constants);
  if (names === undefined) {
    const entries = Object.entries(constants).map(([name, value]) => [value, name] as const);
    names = new Map(entries.toReversed());
    known.set(constants, names);
  }
  return names;
}
