import { avp, type Avp } from 'diameter-client';
import { hostileBytes } from 'diameter-client/testing';
import { describe, expect, it } from 'vitest';
import { mostReports } from '../../src/overload/report-table.js';
import { makeNode, olr } from './node.js';

const sequence = avp.unsigned64(624, 1n);
const type = avp.unsigned32(626, 0);
const percentage = avp.unsigned32(627, 50);

describe('of a report that is no good', () => {
  it.each<[string, readonly Avp[], string]>([
    ['has no sequence number', [type, percentage], 'OC-Sequence-Number is missing'],
    ['has no type', [sequence, percentage], 'OC-Report-Type is missing'],
    ['has a sequence number of 4 octets', [avp.unsigned32(624, 1), type], 'AVP 624 is no Unsigned64'],
    ['has a type of 8 octets', [sequence, avp.unsigned64(626, 0n)], 'AVP 626 is no Unsigned32'],
    ['has a percentage above 100', [sequence, type, avp.unsigned32(627, 101)], '101 is above 100'],
    ['has a member twice', [sequence, type, percentage, percentage], 'it has AVP 627 twice'],
    [
      'has a thousand members',
      Array.from({ length: 1_000 }, (_, i) => avp.unsigned32(i + 1, 1)),
      '1000 members',
    ],
    ['is empty', [], 'OC-Sequence-Number is missing'],
  ])('which %s, nothing is obeyed, and it is told', (_, members, what) => {
    const { hear, oddities, overload } = makeNode();
    hear([avp.grouped(623, members)]);
    expect(overload.isInForce).toBe(false);
    expect(oddities).toHaveLength(1);
    expect(oddities[0]).toContain('its OC-OLR is ignored: ');
    expect(oddities[0]).toContain(what);
  });

  it('which is garbage within, or nested deeply, nothing is obeyed', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const { hear, overload } = makeNode();
      const bytes = Buffer.from(
        Array.from({ length: seed % 64 }, (_, i) => (seed * (i + 7) * 2_654_435_761) >>> 24),
      );
      hear([avp.octetString(623, bytes), avp.octetString(650, bytes), avp.octetString(621, bytes)]);
      hear([avp.grouped(623, [hostileBytes.deepGroup(1_000)])]);
      expect(overload.views()).toEqual([]);
    }
  });

  it('of an unknown type, or of a vendor, nothing is obeyed, and a good one beside it is', () => {
    const { hear, overload } = makeNode();
    const ofVendor = avp.grouped(623, [sequence, type, percentage], { vendorId: 10_415 });
    hear([olr({ type: 2 }), ofVendor, olr({ percentage: 20, type: 1 })]);
    expect(overload.views().map((view) => [view.type, view.percentage])).toEqual([['realm', 20]]);
  });

  it('of another algorithm than that of loss, which alone was offered, nothing is obeyed', () => {
    const { hear, oddities, overload } = makeNode();
    hear([avp.grouped(621, [avp.unsigned64(622, 2n)]), olr()]);
    expect(overload.isInForce).toBe(false);
    expect(oddities[0]).toContain('does not have the loss algorithm');
    hear([avp.grouped(621, [avp.unsigned64(622, 3n)]), olr()]);
    expect(overload.isInForce).toBe(true);
  });

  it('without the Origin-Host or the Origin-Realm that it would concern, nothing is obeyed', () => {
    const { hear, overload } = makeNode();
    hear([olr(), olr({ type: 1 })], { host: '', realm: '' });
    hear([olr(), olr({ type: 1 })], { host: 'h'.repeat(256), realm: 'r'.repeat(256) });
    expect(overload.isInForce).toBe(false);
  });
});

describe('a flood of reports', () => {
  it('leaves no more than a thousand, and pushes out its own, not those of others', () => {
    const { ended, hear, overload } = makeNode();
    hear([olr({ percentage: 10 })]);
    for (let i = 0; i < 5 * mostReports; i++) {
      hear([olr({ percentage: 100 })], { host: `host-${i}.example.org` }, 'hostile:3868');
    }
    expect(overload.views()).toHaveLength(mostReports);
    expect(overload.views('ocs:3868')).toHaveLength(1);
    expect(ended).toHaveLength(4 * mostReports + 1);
    expect(
      overload.shedding(
        {
          applicationId: 4,
          destinationHost: `host-${5 * mostReports - 1}.example.org`,
          destinationRealm: undefined,
          priority: 10,
        },
        undefined,
      ),
    ).toBeDefined();
  });

  it('that are over at once pushes nothing out, and is forgotten', () => {
    const { clock, hear, overload } = makeNode();
    hear([olr({ percentage: 10, seconds: 3_600 })]);
    for (let i = 0; i < 5 * mostReports; i++) hear([olr({ seconds: 0 })], { host: `host-${i}.example.org` });
    expect(overload.views()).toHaveLength(1);
    clock.increment(60_000);
    expect(overload.views()).toHaveLength(1);
    expect(overload.isInForce).toBe(true);
  });

  it('in one answer is read as far as the first four', () => {
    const { hear, overload } = makeNode();
    hear(Array.from({ length: 100 }, (_, i) => olr({ percentage: i + 1, sequence: BigInt(i + 1) })));
    expect(overload.views()[0]?.percentage).toBe(4);
  });
});
