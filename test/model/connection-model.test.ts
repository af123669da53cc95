import { afterAll, describe, expect, it } from 'vitest';

import { Coverage } from './coverage.js';
import type { Row } from './table/row.js';
import { rows } from './table/rows.js';
import { situations } from './table/situations.js';
import { World } from './world.js';

const coverage = new Coverage();
const nothing = { states: '', events: '', seen: '', calls: '', ends: '', oddities: [] };

function nameOf({ in: situation, options, still = [], t, to, when }: Row): string {
  const limits = options === undefined ? '' : ` (${JSON.stringify(options)})`;
  const first = still.length === 0 ? '' : `nothing for ${still.join(', ')}; `;
  return `${situation}${limits}: ${first}${when.join(', ')} → ${to ?? 'the same'}${t === '' ? '' : ` (${t})`}`;
}

describe('the table of transitions, walked with a real peer', () => {
  it.each(rows.map((row) => ({ name: nameOf(row), row })))('$name', async ({ row }) => {
    const situation = situations[row.in];
    if (situation === undefined) throw new Error(`there is no situation ${row.in}`);
    const { isSecured = false } = situation;
    const world = new World({ ...situation.options, ...row.options }, isSecured, coverage);
    await world.begin();
    try {
      await world.walk(situation.steps);
      world.takeNews();
      if (row.still !== undefined) {
        await world.walk(row.still);
        expect(world.takeNews()).toEqual(nothing);
      }
      await world.walk(row.when);
      const { by = '', calls = '', ends = '', seen = '', to = '' } = row;
      expect(world.takeNews()).toEqual({ states: to, events: by, seen, calls, ends, oddities: [] });
    } finally {
      await world.end();
    }
  });

  it('has walked every arrow of both charts, from every state that it leaves', () => {
    const missed = [...Coverage.edges()].filter((edge) => !coverage.walked.has(edge));
    expect(missed).toEqual([]);
  });
});

afterAll(() => {
  const all = Coverage.edges();
  const walked = [...all].filter((edge) => coverage.walked.has(edge)).length;
  const percent = Math.floor((100 * walked) / all.size);
  console.log(`${rows.length} rows walked ${walked} of ${all.size} arrows (${percent} %)`);
});
