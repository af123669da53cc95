import { avp } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { makeNode, olr } from './node.js';

/** Half of it, of the host itself (RFC 8583). */
const load = avp.grouped(650, [
  avp.unsigned32(651, 0),
  avp.unsigned64(652, 32_768n),
  avp.utf8String(649, 'ocs.example.net'),
]);

const highest = 0xffff_ffff_ffff_ffffn;

describe('a report of overload (C-060)', () => {
  it.each([1, 10, 30, 50, 75, 90, 99])('of a host sheds %i % of 10 000 requests to it', (percentage) => {
    const { hear, share, toHost } = makeNode();
    hear([olr({ percentage })]);
    expect(Math.abs(share(toHost) - percentage)).toBeLessThan(2);
  });

  it.each([10, 30, 50, 90])(
    'of a realm sheds %i % of 10 000 requests without Destination-Host',
    (percentage) => {
      const { hear, share, toHost, toRealm } = makeNode();
      hear([olr({ percentage, type: 1 })]);
      expect(Math.abs(share(toRealm) - percentage)).toBeLessThan(2);
      expect(share(toHost)).toBe(0);
    },
  );

  it('of 100 % sheds all', () => {
    const { hear, share, toHost } = makeNode();
    hear([olr({ percentage: 100 })]);
    expect(share(toHost, 1_000)).toBe(100);
  });

  it('concerns its own host, realm and application alone', () => {
    const { hear, share, toHost, toRealm } = makeNode();
    hear([olr({ percentage: 100 }), olr({ percentage: 100, type: 1 })]);
    expect(share({ ...toHost, destinationHost: 'other.example.net' }, 100)).toBe(0);
    expect(share({ ...toRealm, destinationRealm: 'example.org' }, 100)).toBe(0);
    expect(share({ ...toHost, applicationId: 16_777_251 }, 100)).toBe(0);
    expect(share({ ...toRealm, applicationId: 16_777_251 }, 100)).toBe(0);
    expect(share({ ...toRealm, destinationRealm: undefined }, 100)).toBe(0);
  });

  it('of a host concerns requests without Destination-Host that go straight to it, and the higher share of two counts', () => {
    const { hear, overload, share, toRealm } = makeNode();
    hear([olr({ percentage: 100 }), olr({ percentage: 10, type: 1 })]);
    expect(overload.shedding(toRealm, 'ocs.example.net')?.type).toBe('host');
    expect(share(toRealm)).toBeLessThan(12);
  });

  it('of a realm decides where its share is higher than that of the host', () => {
    const { hear, overload, toRealm } = makeNode();
    hear([olr({ percentage: 10 }), olr({ percentage: 100, type: 1 })]);
    expect(overload.shedding(toRealm, 'ocs.example.net')?.type).toBe('realm');
  });

  it('knows identities in whatever case they are written', () => {
    const { hear, share, toHost } = makeNode();
    hear([olr({ percentage: 100 })], { host: 'OCS.Example.NET' });
    expect(share(toHost, 100)).toBe(100);
  });

  it('ends to the millisecond when its time is over, counted from the first answer that has brought it', () => {
    const { clock, ended, hear, overload, share, toHost } = makeNode();
    hear([olr({ percentage: 50, seconds: 10 })]);
    clock.increment(5_000);
    hear([olr({ percentage: 50, seconds: 10 })]);
    clock.increment(4_999);
    expect(share(toHost)).toBeGreaterThan(45);
    expect(overload.isInForce).toBe(true);
    clock.increment(1);
    expect(share(toHost)).toBe(0);
    expect(overload.isInForce).toBe(false);
    expect(ended).toHaveLength(1);
    expect(ended[0]?.until).toBe(10_000);
  });

  it.each([
    ['none', undefined, 30],
    ['a whole day', 86_400, 86_400],
    ['more than a day', 86_401, 30],
  ])('with %s as its validity holds for the seconds of RFC 7683 §7.5', (_, given, seconds) => {
    const { hear, overload } = makeNode();
    const members = [avp.unsigned64(624, 1n), avp.unsigned32(626, 0), avp.unsigned32(627, 10)];
    hear([avp.grouped(623, given === undefined ? members : [...members, avp.unsigned32(625, given)])]);
    expect(overload.views()[0]?.until).toBe(seconds * 1_000);
  });

  it('is replaced by one with a higher sequence number, and by no other', () => {
    const { hear, overload, reported } = makeNode();
    hear([olr({ percentage: 30, sequence: 5n })]);
    for (const sequence of [5n, 4n, 1n]) hear([olr({ percentage: 90, sequence })]);
    expect(overload.views().map(({ percentage }) => percentage)).toEqual([30]);
    hear([olr({ percentage: 60, sequence: 6n })]);
    expect(overload.views().map(({ percentage }) => percentage)).toEqual([60]);
    expect(reported.map(({ percentage }) => percentage)).toEqual([30, 60]);
  });

  it('may begin to count again behind the highest numbers, and only there', () => {
    for (const [from, to, isTaken] of [
      [highest, 0n, true],
      [highest - highest / 200n, highest / 200n, true],
      [highest - highest / 50n, 1n, false],
      [highest, highest / 50n, false],
    ] as const) {
      const { hear, overload } = makeNode();
      hear([olr({ percentage: 30, sequence: from })]);
      hear([olr({ percentage: 60, sequence: to })]);
      expect(overload.views()[0]?.percentage).toBe(isTaken ? 60 : 30);
    }
  });

  it('ends with a validity of 0, unless that is an old report', () => {
    const { ended, hear, overload, share, toHost } = makeNode();
    hear([olr({ sequence: 5n })]);
    hear([olr({ sequence: 4n, seconds: 0 })]);
    expect(overload.isInForce).toBe(true);
    hear([olr({ sequence: 6n, seconds: 0 })]);
    expect(overload.isInForce).toBe(false);
    expect(share(toHost, 100)).toBe(0);
    expect(ended).toHaveLength(1);
  });

  it('does not come back with a late answer once it has ended', () => {
    const { clock, hear, overload } = makeNode();
    hear([olr({ sequence: 5n, seconds: 1 })]);
    clock.increment(1_000);
    hear([olr({ sequence: 5n, seconds: 1 })]);
    expect(overload.isInForce).toBe(false);
    hear([olr({ sequence: 6n, seconds: 0 })]);
    hear([olr({ sequence: 6n })]);
    expect(overload.isInForce).toBe(false);
    hear([olr({ sequence: 7n })]);
    expect(overload.isInForce).toBe(true);
  });

  it('may have any number again once it has been over for 30 s', () => {
    const { clock, hear, overload } = makeNode();
    hear([olr({ sequence: 500n, seconds: 1 })]);
    clock.increment(31_001);
    hear([olr({ sequence: 2n })]);
    expect(overload.isInForce).toBe(true);
  });

  it('is not changed by answers without one', () => {
    const { hear, overload } = makeNode();
    hear([olr()]);
    const before = overload.views();
    for (let i = 0; i < 10; i++) hear([]);
    expect(overload.views()).toEqual(before);
  });

  it('of 0 % sheds nothing, and ends one before', () => {
    const { hear, overload } = makeNode();
    hear([olr()]);
    hear([olr({ percentage: 0, sequence: 2n })]);
    expect(overload.isInForce).toBe(false);
  });
});

describe('a report of 100 % that has ended', () => {
  it('is followed by one request a second until one is answered, then by more and more of them', () => {
    const { clock, hear, overload, share, toHost } = makeNode();
    hear([olr({ percentage: 100, seconds: 30 })]);
    clock.increment(30_000);
    const passed = () => Math.round(100 - share(toHost, 100));
    expect(passed()).toBe(1);
    clock.increment(999);
    expect(passed()).toBe(0);
    clock.increment(1);
    expect(passed()).toBe(1);
    expect(overload.views()[0]?.phase).toBe('probing');
    hear([]);
    expect(overload.views()[0]?.phase).toBe('ramping-up');
    const shares: number[] = [];
    for (let i = 0; i < 5; i++) {
      shares.push(100 - share(toHost));
      clock.increment(2_000);
    }
    for (const [i, each] of shares.entries()) expect(Math.abs(each - 20 * i)).toBeLessThan(2);
    expect(share(toHost, 100)).toBe(0);
    expect(overload.isInForce).toBe(false);
  });

  it('still counts as ended where another host, another application, or a busy one answers', () => {
    const { clock, hear, overload } = makeNode();
    hear([olr({ percentage: 100 })]);
    clock.increment(30_000);
    hear([], { host: 'other.example.net' });
    hear([], { applicationId: 16_777_251 });
    hear([], { resultCode: 3004 });
    expect(overload.views()[0]?.phase).toBe('probing');
    hear([]);
    expect(overload.views()[0]?.phase).toBe('ramping-up');
  });

  it.each([
    ['its load', [load]],
    ['that there is no overload', [olr({ percentage: 0, sequence: 2n })]],
    ['that its overload is over', [olr({ percentage: 100, seconds: 0, sequence: 2n })]],
  ])('takes an answer for one that says besides %s', (_, avps) => {
    const { clock, hear, overload } = makeNode();
    hear([olr({ percentage: 100 })]);
    clock.increment(30_000);
    // A late one of before.
    hear([olr({ percentage: 100 })]);
    expect(overload.views()[0]?.phase).toBe('probing');
    hear(avps);
    expect(overload.views()[0]?.phase).toBe('ramping-up');
  });

  it('is over after as long again where nobody asks', () => {
    const { clock, hear, overload } = makeNode();
    hear([olr({ percentage: 100, seconds: 60 })]);
    clock.increment(119_999);
    expect(overload.isInForce).toBe(true);
    clock.increment(1);
    expect(overload.isInForce).toBe(false);
  });

  it('is overtaken by a new report', () => {
    const { clock, hear, overload, share, toHost } = makeNode();
    hear([olr({ percentage: 100 })]);
    clock.increment(30_000);
    hear([olr({ percentage: 20, sequence: 2n })]);
    expect(overload.views()[0]?.phase).toBe('in-force');
    expect(Math.abs(share(toHost) - 20)).toBeLessThan(2);
  });
});

describe('priorities (RFC 7944)', () => {
  it('the least urgent requests go first, and the share of all stays that of the report', () => {
    for (const [percentage, expected] of [
      [20, { 0: 0, 10: 0, 15: 40 }],
      [50, { 0: 0, 10: 0, 15: 100 }],
      [70, { 0: 0, 10: 66.7, 15: 100 }],
      [90, { 0: 50, 10: 100, 15: 100 }],
    ] as const) {
      const { hear, sharesBy, toHost } = makeNode();
      hear([olr({ percentage })]);
      const { all, of } = sharesBy(toHost, { 0: 20, 10: 30, 15: 50 });
      expect(Math.abs(all - percentage)).toBeLessThan(2);
      for (const [priority, share] of Object.entries(expected)) {
        expect(Math.abs((of[Number(priority)] ?? 0) - share)).toBeLessThan(5);
      }
    }
  });

  it('next to each other are told apart', () => {
    const { hear, sharesBy, toHost } = makeNode();
    hear([olr({ percentage: 50 })]);
    const { all, of } = sharesBy(toHost, { 9: 50, 10: 50 });
    expect(Math.abs(all - 50)).toBeLessThan(2);
    expect(of[9]).toBeLessThan(5);
    expect(of[10]).toBeGreaterThan(95);
  });

  it('two of them, of a realm', () => {
    const { hear, sharesBy, toRealm } = makeNode();
    hear([olr({ percentage: 30, type: 1 })]);
    const { all, of } = sharesBy(toRealm, { 3: 60, 12: 40 });
    expect(Math.abs(all - 30)).toBeLessThan(2);
    expect(of[3]).toBeLessThan(1);
  });

  it('follow the traffic when it changes', () => {
    const { hear, sharesBy, toHost } = makeNode();
    hear([olr({ percentage: 30 })]);
    sharesBy(toHost, { 0: 10, 15: 90 });
    sharesBy(toHost, { 0: 100 }, 20_000);
    expect(Math.abs(sharesBy(toHost, { 0: 100 }).all - 30)).toBeLessThan(2);
  });
});
