import { describe, expect, it } from 'vitest';
import { SessionTable, type Bearer } from '../../src/group/session-table.js';
import { Prng } from '../fuzz/prng.js';

const prng = new Prng(1, 2);
const sessions = Array.from({ length: 20_000 }, () => prng.uint32());

function bearers(count: number, weightOf = (_: number) => 1): Bearer[] {
  return Array.from({ length: count }, (_, i) => ({ key: `peer${i}:3868`, weight: weightOf(i) }));
}

/** Who bears each session. */
function placesOf(members: readonly Bearer[]): string[] {
  const table = new SessionTable(members);
  return sessions.map((hash) => members[table.indexOf(hash)]?.key ?? 'nobody');
}

describe('sessions over members', () => {
  it('stay where they are as long as the members do', () => {
    const members = bearers(5);
    expect(placesOf(members)).toEqual(placesOf(members));
    const table = new SessionTable(members);
    for (const hash of sessions.slice(0, 100)) expect(table.indexOf(hash)).toBe(table.indexOf(hash));
  });

  it('do not depend on the order of the members', () => {
    const members = bearers(7);
    expect(placesOf(members.toReversed())).toEqual(placesOf(members));
  });

  // 16 and 17: a table that grew between them would move every session.
  it.each([2, 8, 16, 17, 100])(
    'move only from the one of %i members that leaves, and return to it',
    (count) => {
      const members = bearers(count);
      const before = placesOf(members);
      const [gone, ...others] = members;
      const after = placesOf(others);
      for (const [i, place] of before.entries()) {
        if (place === gone?.key) expect(after[i]).not.toBe(place);
        else if (after[i] !== place) throw new Error(`a session of ${place} has moved to ${after[i]}`);
      }
      expect(placesOf(members)).toEqual(before);
    },
  );

  it('move only to a member that comes, and no more than its share', () => {
    const before = placesOf(bearers(16));
    const after = placesOf(bearers(17));
    const moved = after.filter((place, i) => place !== before[i]);
    expect(new Set(moved)).toEqual(new Set(['peer16:3868']));
    expect(moved.length / sessions.length).toBeLessThan(1.3 / 17);
  });

  it('are spread in proportion to the weights', () => {
    const weights = [1, 2, 5];
    const places = placesOf(bearers(3, (i) => weights[i] ?? 0));
    for (const [i, weight] of weights.entries()) {
      const share = places.filter((place) => place === `peer${i}:3868`).length / places.length;
      expect(Math.abs(share - weight / 8), `${share}`).toBeLessThan(0.015);
    }
  });

  it('are spread evenly where no member has a weight', () => {
    const places = placesOf(bearers(4, () => 0));
    for (let i = 0; i < 4; i++) {
      const share = places.filter((place) => place === `peer${i}:3868`).length / places.length;
      expect(Math.abs(share - 0.25), `${share}`).toBeLessThan(0.015);
    }
  });
});
