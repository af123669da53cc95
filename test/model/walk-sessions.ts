import { describe, expect, it } from 'vitest';
import type { Arrow, ChartTable } from '../../src/session/chart-table.js';
import type { SessionState } from '../../src/observability/session-view.js';
import { nothing, SessionWorld, type Kind } from './session-world.js';
import type { SessionRow, SessionSituation } from './table/session-row.js';

/** A table that is walked. */
interface Table {
  readonly what: string;
  readonly kind: Kind;
  readonly chart: ChartTable<SessionState>;
  readonly rows: readonly SessionRow[];
  readonly situations: Readonly<Record<string, SessionSituation>>;
}

function nameOf({ in: situation, rfc, states, when }: SessionRow): string {
  return `${situation}: ${when.join(', ')} → ${states ?? 'the same'}${rfc === '' ? '' : ` (${rfc})`}`;
}

function edgeOf(state: string, { event, index, source }: Arrow<SessionState>): string {
  return `${state}: ${source} ${event} [${index}]`;
}

/** Walks each row from its situation, and checks at last that every arrow was walked. */
export function walkSessions({ chart, kind, rows, situations, what }: Table): void {
  const walked = new Set<string>();
  const watch = <Look extends ChartTable<SessionState>['arrow']>(look: Look): Look =>
    ((state: SessionState, scope: Parameters<Look>[1]) => {
      const arrow = look.call(chart, state, scope);
      if (arrow !== undefined) walked.add(edgeOf(state, arrow));
      return arrow;
    }) as Look; // the same, with one more thing done
  // Each session asks the table; nothing else does.
  Object.assign(chart, { arrow: watch(chart.arrow), always: watch(chart.always) });

  describe(what, () => {
    it.each(rows.map((row) => ({ name: nameOf(row), row })))('$name', async ({ row }) => {
      const situation = situations[row.in];
      if (situation === undefined) throw new Error(`there is no situation ${row.in}`);
      const { steps, target = 'group' } = situation;
      const world = await SessionWorld.begin(kind, { ...situation.options, ...row.options }, target);
      try {
        await world.walk(steps);
        world.takeNews();
        if (row.still !== undefined) {
          await world.walk(row.still);
          expect(world.takeNews()).toEqual(nothing);
        }
        await world.walk(row.when);
        const { calls = '', events = '', replies = '', seen = '', states = '' } = row;
        expect(world.takeNews()).toEqual({ states, seen, calls, events, replies });
      } finally {
        await world.end();
      }
    });

    it('has walked every arrow of its chart, from every state that it leaves', () => {
      const missed = chart.arrows
        .map(({ arrow, state }) => edgeOf(state, arrow))
        .filter((edge) => !walked.has(edge));
      expect(missed).toEqual([]);
    });
  });
}
