import { withPeer } from '../peers.js';
import { both } from './both.js';
import { throughputColumns, throughputRow, type Case } from './case.js';

export const request: Case = {
  name: 'request',
  about: 'requests on one connection, for each --in-flight and --bytes',
  run: (settings) =>
    withPeer(settings.peer, 1, async (ports) => {
      const rows = [];
      for (const bytes of settings.bytes) {
        for (const inFlight of settings.inFlight) {
          const { client, floor } = await both({ kind: 'requests', ports, inFlight, bytes }, settings);
          rows.push(throughputRow([String(bytes), String(inFlight)], client, floor));
        }
      }
      return { columns: ['bytes', 'in flight', ...throughputColumns('client', 'floor')], rows };
    }),
};
