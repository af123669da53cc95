import { contest } from '../contest.js';
import { compare, column, spread } from '../statistics.js';
import { fixed, thousands } from '../table.js';
import { ratioCells, type Case } from './case.js';

/** Room for what is allocated between two collections, and a word with the collector. */
const nodeOptions = ['--expose-gc', '--max-semi-space-size=128', '--min-semi-space-size=128'];

export const codec: Case = {
  name: 'codec',
  about: 'writing and reading messages, without a connection, for each --bytes',
  run: async (settings) => {
    const rows = [];
    for (const bytes of settings.bytes) {
      const { reader } = await contest({ reader: { kind: 'codec', bytes } }, { ...settings, nodeOptions });
      const [first = {}] = reader;
      const perMessage = first['avps'] ?? Number.NaN;
      const names = Object.keys(first).filter((name) => name.endsWith(' ns'));
      for (const name of names) {
        const operation = name.slice(0, -' ns'.length);
        const { median } = spread(column(reader, name));
        const allocated = spread(column(reader, `${operation} bytes`));
        const reference = reader.map((figures) => ({ [name]: figures['reference ns'] ?? Number.NaN }));
        const ratio = compare(reader, reference, name);
        const cells = [String(bytes), operation, fixed(median, 1), fixed(median / perMessage, 1)];
        rows.push({
          cells: [...cells, thousands(allocated.median), ...ratioCells(ratio)],
          figures: { bytes, operation, nanoseconds: ratio, avps: perMessage, allocatedBytes: allocated },
        });
      }
    }
    const columns = ['bytes', 'operation', 'ns', 'ns per AVP', 'allocated bytes', 'ratio', 'spread'];
    return { columns, rows };
  },
};
