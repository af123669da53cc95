import { contest } from '../contest.js';
import { REQUEST_BYTES } from '../messages.js';
import { withPeer } from '../peers.js';
import { column, compare, spread } from '../statistics.js';
import { fixed } from '../table.js';
import { ratioCells, throughputColumns, throughputRow, type Case, type Row } from './case.js';

/**
 * Room for what is allocated between two collections. Unlike in `codec` nobody asks for one: it would throw away the shapes of
 * objects that have no living example at that moment, and the compiled code with them.
 */
const nodeOptions = ['--max-semi-space-size=128', '--min-semi-space-size=128'];
/** Of a turn of one subject: there are that many operations. */
const operationsPerTurn = 8;

const small = 'by names, 8 AVPs';

export const typed: Case = {
  name: 'typed',
  about:
    'the same messages written by names and by numbers, and an answer read; --build: also by numbers before',
  run: async ({ build, ...settings }) => {
    const sliceMs = settings.sliceMs * operationsPerTurn;
    const { reader } = await contest(
      { reader: { kind: 'typed', build } },
      { ...settings, sliceMs, nodeOptions },
    );
    const [first = {}] = reader;
    const operations = Object.keys(first)
      .filter((name) => name.endsWith(' ns'))
      .map((name) => name.slice(0, -' ns'.length));
    const against = (operation: string, other: string) =>
      compare(
        reader,
        reader.map((figures) => ({ [`${operation} ns`]: figures[`${other} ns`] ?? Number.NaN })),
        `${operation} ns`,
      );
    const rows = operations.map((operation): Row => {
      const nanoseconds = spread(column(reader, `${operation} ns`));
      const ratio = against(operation, small);
      return {
        cells: [operation, fixed(nanoseconds.median, 0), ...ratioCells(ratio)],
        figures: { operation, nanoseconds, ratio },
      };
    });
    return { columns: ['operation', 'ns', `to ${small}`, 'spread'], rows };
  },
};

export const calls: Case = {
  name: 'calls',
  about:
    'requests made anew and answers read, by names and by numbers, against prepared bytes, for each --in-flight',
  run: (settings) =>
    withPeer(settings.peer, 1, async (ports) => {
      const rows: Row[] = [];
      for (const inFlight of settings.inFlight) {
        const of = { kind: 'requests', side: 'client', ports, inFlight, bytes: REQUEST_BYTES } as const;
        const sides = await contest(
          { prepared: of, names: { ...of, made: 'by names' }, numbers: { ...of, made: 'by numbers' } },
          settings,
        );
        rows.push(
          throughputRow([String(inFlight), 'by names'], sides.names, sides.prepared),
          throughputRow([String(inFlight), 'by numbers'], sides.numbers, sides.prepared),
        );
      }
      return { columns: ['in flight', 'made', ...throughputColumns('made', 'prepared')], rows };
    }),
};
