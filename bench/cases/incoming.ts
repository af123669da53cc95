import { contest } from '../contest.js';
import { REQUEST_BYTES } from '../messages.js';
import { withPeer } from '../peers.js';
import { throughputColumns, throughputRow, type Case } from './case.js';

/** The floor, a client that remembers no answers, and one as it is by default. */
export function incomingSides(port: number, inFlight: number) {
  const of = { kind: 'answers', port, inFlight, bytes: REQUEST_BYTES } as const;
  return {
    floor: { ...of, side: 'floor' },
    forgets: { ...of, side: 'client', maxRememberedBytes: 0 },
    remembers: { ...of, side: 'client' },
  } as const;
}

export const incoming: Case = {
  name: 'incoming',
  about: 'requests of the peer, answered by onRequest',
  run: (settings) =>
    // The peer that asks is the one in Node.
    withPeer('node', 1, async ([port = 0]) => {
      const rows = [];
      for (const inFlight of [16, 128]) {
        const { floor, forgets, remembers } = await contest(incomingSides(port, inFlight), settings);
        rows.push(
          throughputRow([String(inFlight), '0'], forgets, floor),
          throughputRow([String(inFlight), 'default'], remembers, floor),
        );
      }
      return { columns: ['in flight', 'maxRememberedBytes', ...throughputColumns('client', 'floor')], rows };
    }),
};
