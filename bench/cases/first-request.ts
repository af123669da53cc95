import { withPeer } from '../peers.js';
import { compare } from '../statistics.js';
import { fixed } from '../table.js';
import { both } from './both.js';
import { ratioCells, type Case } from './case.js';

const addresses = 200;

export const firstRequest: Case = {
  name: 'first-request',
  about: `dial, CER, CEA, request and answer at ${addresses} new addresses, one after the other`,
  run: (settings) =>
    withPeer(settings.peer, addresses, async (ports) => {
      const { client, floor } = await both({ kind: 'firsts', ports }, settings);
      const rows = ['p50', 'p99'].map((name) => {
        const compared = compare(client, floor, name);
        const micros = [compared.subject, compared.floor].map(({ median }) => fixed(median, 0));
        return { cells: [name, ...micros, ...ratioCells(compared)], figures: { [name]: compared } };
      });
      return { columns: ['', 'client µs', 'floor µs', 'ratio', 'spread'], rows };
    }),
};
