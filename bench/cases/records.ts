import { withPeer } from '../peers.js';
import { both } from './both.js';
import { throughputColumns, throughputRow, type Case } from './case.js';

/** Records that are delivered at once. */
const writers = [1, 32, 256, 1_024];

export const records: Case = {
  name: 'records',
  about: 'records that are delivered from a store, against the bare store: put and deleted (Node.js 22.13)',
  isLong: true,
  run: (settings) =>
    withPeer(settings.peer, 1, async ([port = 0]) => {
      const rows = [];
      for (const each of settings.isQuick ? [32] : writers) {
        const { client, floor } = await both({ kind: 'records', port, writers: each }, settings);
        rows.push(throughputRow([String(each)], client, floor));
      }
      return { columns: ['at once', ...throughputColumns('delivered', 'bare store')], rows };
    }),
};
