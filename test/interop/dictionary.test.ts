import { describe, expect, it } from 'vitest';
import { DiameterMessage } from 'diameter-client';
import { dictionary } from 'diameter-client/dictionaries/all';
import { describe as describeMessage, type AvpDescription } from 'diameter-client/dictionary';
import { randomMessages } from '../dictionary/random-messages.js';
import { dissectTrees, type DissectedAvp } from './dissection.js';
import * as known from './dictionary-differences.js';

const rounds = 12;

/** Compares our reading with that of tshark, and collects where they differ. */
class Comparison {
  avps = 0;
  readonly otherNames = new Map<string, string>();
  readonly otherTypes = new Set<string>();
  readonly readAsSigned = new Set<string>();
  readonly unknown = new Set<string>();
  readonly ends = new Set<string>();
  readonly notes = new Map<string, string>();
  /** What no list can excuse. */
  readonly faults: string[] = [];

  compare(ours: readonly AvpDescription[], theirs: readonly DissectedAvp[], where: string): void {
    for (const [index, our] of ours.entries()) {
      const their = theirs[index];
      if (their === undefined) {
        this.ends.add(ours[index - 1]?.name ?? where);
        return;
      }
      this.#compareOne(our, their);
    }
    if (theirs.length > ours.length) this.faults.push(`${where}: tshark sees more AVPs`);
  }

  #compareOne(our: AvpDescription, their: DissectedAvp): void {
    this.avps++;
    const { code, name, vendorId } = our;
    if (their.code !== code || their.vendorId !== vendorId) {
      this.faults.push(`${name} is ${code} of ${vendorId}, tshark: ${their.code} of ${their.vendorId}`);
    }
    if (their.name === undefined) {
      this.unknown.add(name);
      return;
    }
    if (their.name !== name) this.otherNames.set(name, their.name);
    for (const note of their.notes) {
      if (note !== 'Data is empty' || their.data !== '') this.notes.set(name, note);
    }
    if (our.type === 'Grouped') this.compare(our.members, their.members ?? [], name);
    else if (our.type !== 'OctetString') this.#compareValues(our, their);
  }

  #compareValues({ name, type, value }: AvpDescription, { data, shown }: DissectedAvp): void {
    // Where it knows no type of its own it shows the octets, and they are ours.
    if (shown === undefined || shown.replaceAll(':', '') === data) return;
    switch (type) {
      case 'Time':
        if (new Date(shown.replace(/\.\d+/, '')).toISOString() === value) return;
        break;
      case 'Unsigned32':
      case 'Unsigned64':
      case 'Integer32':
      case 'Integer64':
      case 'Float32':
      case 'Float64':
      case 'Enumerated': {
        const [number = ''] = value.split(' ');
        if (shown === number || (type.startsWith('Float') && Number(shown) === Number(number))) return;
        if (type === 'Unsigned32' && Number(shown) >>> 0 === Number(number) && shown.startsWith('-')) {
          this.readAsSigned.add(name);
          return;
        }
        break;
      }
      default:
        if (shown === value) return;
    }
    this.otherTypes.add(name);
  }
}

describe('every command of every application, and what tshark sees in it', () => {
  it('has the same AVPs, names, values and nesting, but for what is listed with its reason', async () => {
    const messages = await randomMessages(rounds);
    const trees = await dissectTrees(messages);
    expect(trees).toHaveLength(messages.length);
    const comparison = new Comparison();
    for (const [index, message] of messages.entries()) {
      const { avps, name } = describeMessage(new DiameterMessage(message), dictionary, {
        redact: false,
      });
      comparison.compare(avps, trees[index] ?? [], name);
    }
    expect(comparison.avps).toBeGreaterThan(60_000);
    expect(comparison.faults).toEqual([]);
    expect(Object.fromEntries(comparison.otherNames)).toEqual(known.otherNames);
    expect(Object.fromEntries(comparison.notes)).toEqual(known.notes);
    expect(comparison.otherTypes).toEqual(new Set(Object.keys(known.otherTypes)));
    expect(comparison.readAsSigned).toEqual(new Set(known.readAsSigned));
    expect(comparison.ends).toEqual(new Set(Object.keys(known.ends)));
    expect([...comparison.unknown].toSorted()).toEqual(known.unknown);
  });
});
