import { afterAll, describe, expect, it } from 'vitest';
import type { Coverage } from './coverage.js';
import type { Row, Situation } from './table/row.js';
import { World } from './world.js';

/** A table that is walked. */
interface Table {
  readonly what: string;
  readonly charts: string;
  readonly rows: readonly Row[];
  readonly situations: Readonly<Record<string, Situation>>;
  readonly coverage: Coverage;
}

const nothing = { states: '', events: '', seen: '', calls: '', ends: '', breaker: '', oddities: [] };

function nameOf({ breaker, in: situation, options, still = [], t, to = breaker, when }: Row): string {
  const limits = options === undefined ? '' : ` (${JSON.stringify(options)})`;
  const first = still.length === 0 ? '' : `nothing for ${still.join(', ')}; `;
  return `${situation}${limits}: ${first}${when.join(', ')} → ${to ?? 'the same'}${t === '' ? '' : ` (${t})`}`;
}

/** Walks each row from its situation, and checks at last that every arrow was walked. */
export function walkTable({ charts, coverage, rows, situations, what }: Table): void {
  describe(what, () => {
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
        const { breaker = '', by = '', calls = '', ends = '', seen = '', to = '' } = row;
        expect(world.takeNews()).toEqual({
          states: to,
          events: by,
          seen,
          calls,
          ends,
          breaker,
          oddities: [],
        });
      } finally {
        await world.end();
      }
    });

    it(`has walked every arrow of ${charts}, from every state that it leaves`, () => {
      expect(coverage.missed).toEqual([]);
    });
  });

  afterAll(() => {
    const all = coverage.edges().size;
    const walked = all - coverage.missed.length;
    console.log(
      `${rows.length} rows walked ${walked} of ${all} arrows (${Math.floor((100 * walked) / all)} %)`,
    );
  });
}
