import { describe, expect, it } from 'vitest';
import { Tier, type Candidate } from '../../src/group/tier.js';
import { Prng } from '../fuzz/prng.js';

interface Standing extends Candidate {
  inFlight: number;
  loadShare: number;
}

const prng = new Prng(1, 1);
const random = () => prng.uint32() / 0x1_0000_0000;

function membersOf(...weights: readonly number[]): Standing[] {
  return weights.map((weight, i) => ({ key: `peer${i}:3868`, weight, inFlight: 0, loadShare: 1 }));
}

/** How often each member is picked. */
function countsOf(picks: number, members: readonly Candidate[], pick: (turn: number) => number): number[] {
  const counts = members.map(() => 0);
  for (let turn = 0; turn < picks; turn++) {
    const index = pick(turn);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/** Four standard deviations of a share around what it should be. */
function isShare(count: number, picks: number, share: number): boolean {
  return Math.abs(count - picks * share) <= 4 * Math.sqrt(picks * share * (1 - share));
}

describe('the members of one priority', () => {
  it('are all the first one by the policy priority', () => {
    const members = membersOf(1, 5, 9);
    const tier = new Tier(members, 'priority', random);
    expect(countsOf(100, members, () => tier.pick('priority', 0))).toEqual([100, 0, 0]);
  });

  it('get requests in proportion to what their load leaves of their weights', () => {
    const members = membersOf(2, 1, 1);
    const [loaded] = members;
    if (loaded !== undefined) loaded.loadShare = 0.25;
    for (const policy of ['weighted', 'least-in-flight'] as const) {
      const tier = new Tier(members, policy, random);
      const counts = countsOf(10_000, members, () => {
        const index = tier.pick(policy, 0);
        const member = members[index];
        if (member !== undefined) member.inFlight++;
        return index;
      });
      for (const member of members) member.inFlight = 0;
      expect(counts.map((count, i) => isShare(count, 10_000, [0.2, 0.4, 0.4][i] ?? 0))).toEqual([
        true,
        true,
        true,
      ]);
    }
  });

  it('get requests in proportion to their weights', () => {
    const members = membersOf(1, 3, 6);
    const tier = new Tier(members, 'weighted', random);
    const counts = countsOf(100_000, members, () => tier.pick('weighted', 0));
    for (const [i, share] of [0.1, 0.3, 0.6].entries()) {
      expect(isShare(counts[i] ?? 0, 100_000, share), counts.join()).toBe(true);
    }
  });

  it('get equal shares if none has a weight', () => {
    const members = membersOf(0, 0, 0, 0);
    const weighted = new Tier(members, 'weighted', random);
    const counts = countsOf(100_000, members, () => weighted.pick('weighted', 0));
    expect(counts.every((count) => isShare(count, 100_000, 0.25))).toBe(true);
    const sessions = new Tier(members, 'session', random);
    const bySession = countsOf(100_000, members, () => sessions.pick('session', prng.uint32()));
    expect(Math.min(...bySession)).toBeGreaterThan(24_000);
  });

  it('are chosen by what they have in flight for their weight', () => {
    const members = membersOf(1, 1, 4);
    const tier = new Tier(members, 'least-in-flight', random);
    for (let turn = 0; turn < 600; turn++) {
      const member = members[tier.pick('least-in-flight', 0)];
      if (member !== undefined) member.inFlight++;
    }
    expect(members.map(({ inFlight }) => inFlight)).toEqual([100, 100, 400]);
  });

  it('take turns while they have the same in flight', () => {
    const members = membersOf(1, 1, 1);
    const tier = new Tier(members, 'least-in-flight', random);
    expect(countsOf(300, members, () => tier.pick('least-in-flight', 0))).toEqual([100, 100, 100]);
  });

  it('keep near to each other also where two of many are compared', () => {
    const members = membersOf(...new Array<number>(100).fill(1));
    const tier = new Tier(members, 'least-in-flight', random);
    for (let turn = 0; turn < 10_000; turn++) {
      const member = members[tier.pick('least-in-flight', 0)];
      if (member !== undefined) member.inFlight++;
    }
    const loads = members.map(({ inFlight }) => inFlight);
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThan(12);
  });

  it('share requests without Session-Id by weight where the others go by session', () => {
    const members = membersOf(1, 3);
    const tier = new Tier(members, 'session', random);
    const counts = countsOf(100_000, members, () => tier.pick('session', 0));
    expect(isShare(counts[1] ?? 0, 100_000, 0.75)).toBe(true);
  });

  it('may be a single one', () => {
    for (const policy of ['priority', 'weighted', 'least-in-flight', 'session'] as const) {
      const tier = new Tier(membersOf(0), policy, random);
      expect([tier.pick(policy, 0), tier.pick(policy, 77)]).toEqual([0, 0]);
    }
  });
});
