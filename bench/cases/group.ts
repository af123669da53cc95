import type { GroupPolicy } from 'diameter-client';
import { contest } from '../contest.js';
import { REQUEST_BYTES } from '../messages.js';
import { withPeer } from '../peers.js';
import { column, spread } from '../statistics.js';
import { fixed } from '../table.js';
import { throughputColumns, throughputRow, type Case, type Row } from './case.js';

const memberCount = 4;
const manyMembers = 1_000;

export const group: Case = {
  name: 'group',
  about: `requests to a group of ${memberCount} against requests to addresses, for each --in-flight`,
  run: (settings) =>
    withPeer(settings.peer, memberCount, async (ports) => {
      const rows: Row[] = [];
      for (const inFlight of settings.inFlight) {
        const of = { kind: 'requests', side: 'client', ports, inFlight, bytes: REQUEST_BYTES } as const;
        const by = (policy: GroupPolicy) => ({ ...of, policy });
        const share = Math.max(1, Math.round(inFlight / memberCount));
        const sides = await contest(
          {
            one: { ...of, ports: ports.slice(0, 1) },
            each: { ...of, inFlight: share },
            first: by('priority'),
            least: by('least-in-flight'),
            session: by('session'),
          },
          settings,
        );
        const label = String(inFlight);
        rows.push(
          throughputRow([label, 'priority', 'one address'], sides.first, sides.one),
          throughputRow([label, 'session', 'one address'], sides.session, sides.one),
          throughputRow([label, 'least-in-flight', 'one address'], sides.least, sides.one),
          throughputRow([label, 'least-in-flight', 'four addresses'], sides.least, sides.each),
        );
      }
      return { columns: ['in flight', 'policy', 'against', ...throughputColumns('group', 'other')], rows };
    }),
};

export const choice: Case = {
  name: 'choice',
  about: `the choice of a member in a group of ${manyMembers}, by each policy`,
  run: (settings) =>
    withPeer(settings.peer, settings.isQuick ? 10 : manyMembers, async (ports) => {
      const { reader } = await contest({ reader: { kind: 'choices', ports } }, settings);
      const [first = {}] = reader;
      const rows = Object.keys(first)
        .filter((name) => name.endsWith(' ns'))
        .map((name): Row => {
          const nanoseconds = spread(column(reader, name));
          const policy = name.slice(0, -' ns'.length);
          const { high, low, median } = nanoseconds;
          return {
            cells: [policy, fixed(median, 0), `${fixed(low, 0)}–${fixed(high, 0)}`],
            figures: { policy, nanoseconds },
          };
        });
      return { columns: ['policy', 'ns', 'spread'], rows };
    }),
};
