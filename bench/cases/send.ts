import { withPeer } from '../peers.js';
import { both } from './both.js';
import { throughputColumns, throughputRow, type Case } from './case.js';

/** Messages that a tick sends before it waits for the socket to have them. */
const windows = [16, 128];

export const send: Case = {
  name: 'send',
  about: 'messages that are sent in one tick, and waited for until the socket has them',
  run: (settings) =>
    withPeer(settings.peer, 1, async ([port = 0]) => {
      const rows = [];
      for (const bytes of settings.bytes) {
        for (const window of windows) {
          const { client, floor } = await both({ kind: 'sends', port, window, bytes }, settings);
          rows.push(throughputRow([String(bytes), String(window)], client, floor));
        }
      }
      return { columns: ['bytes', 'per tick', ...throughputColumns('client', 'floor')], rows };
    }),
};
