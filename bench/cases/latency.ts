import { REQUEST_BYTES } from '../messages.js';
import { withPeer } from '../peers.js';
import { compare } from '../statistics.js';
import { fixed, thousands } from '../table.js';
import { both } from './both.js';
import { ratioCells, type Case } from './case.js';

const inFlight = 128;
/** Of the client's own maximum with 128 in flight. */
const share = 0.5;
/** A slice must hold enough requests for its 99.9th percentile. */
const leastSliceMs = 500;

export const latency: Case = {
  name: 'latency',
  about: `from when a request is due to its answer, at ${share} of the client's highest rate`,
  run: (settings) =>
    withPeer(settings.peer, 1, async (ports) => {
      const bytes = REQUEST_BYTES;
      const turns = { ...settings, sliceMs: Math.max(leastSliceMs, settings.sliceMs) };
      const most = await both({ kind: 'requests', ports, inFlight, bytes }, { ...settings, rounds: 5 });
      const perSecond = Math.round(share * compare(most.client, most.floor, 'perSecond').subject.median);
      const [port = 0] = ports;
      const { client, floor } = await both({ kind: 'latency', port, perSecond, bytes }, turns);
      const rows = ['p50', 'p99', 'p999'].map((name) => {
        const compared = compare(client, floor, name);
        const micros = [compared.subject, compared.floor].map(({ median }) => fixed(median, 0));
        const cells = [thousands(perSecond), name, ...micros, ...ratioCells(compared)];
        return { cells, figures: { perSecond, [name]: compared } };
      });
      return { columns: ['requests/s', '', 'client µs', 'floor µs', 'ratio', 'spread'], rows };
    }),
};
