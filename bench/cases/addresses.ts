import { contest } from '../contest.js';
import { withPeer } from '../peers.js';
import { REQUEST_BYTES } from '../messages.js';
import type { RequestsSpec } from '../subjects/spec.js';
import { throughputColumns, throughputRow, type Case } from './case.js';

const perAddress = 16;

export const addresses: Case = {
  name: 'addresses',
  about: `10 and 1 000 addresses at once, ${perAddress} in flight at each`,
  run: async (settings) => {
    const rows = [];
    for (const count of settings.isQuick ? [10] : [10, 1000]) {
      rows.push(...(await withPeer(settings.peer, count, (ports) => compareAddresses(ports))));
    }
    return { columns: ['addresses', 'what', 'against', ...throughputColumns('it', 'other')], rows };

    async function compareAddresses(ports: readonly number[]) {
      const of = { kind: 'requests', bytes: REQUEST_BYTES } as const;
      const many = { ...of, ports, inFlight: perAddress };
      const one = { ...of, ports: ports.slice(0, 1), inFlight: perAddress * ports.length };
      const specs: Readonly<Record<'floor' | 'client' | 'oneFloor' | 'oneClient', RequestsSpec>> = {
        floor: { ...many, side: 'floor' },
        client: { ...many, side: 'client' },
        oneFloor: { ...one, side: 'floor' },
        oneClient: { ...one, side: 'client' },
      };
      const { client, floor, oneClient, oneFloor } = await contest(specs, settings);
      const label = String(ports.length);
      return [
        throughputRow([label, 'client', 'its floor'], client, floor),
        throughputRow([label, 'client', 'client on one connection'], client, oneClient),
        throughputRow([label, 'floor', 'floor on one connection'], floor, oneFloor),
      ];
    }
  },
};
