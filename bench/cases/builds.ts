import { existsSync } from 'node:fs';
import { contest } from '../contest.js';
import { REQUEST_BYTES } from '../messages.js';
import { withPeer } from '../peers.js';
import type { RequestsSpec } from '../subjects/spec.js';
import { throughputColumns, throughputRow, type Case, type Row } from './case.js';

const manyAddresses = 1000;
const perAddress = 16;

/** This build and another one in the same turns: what a change has brought. */
export const builds: Case = {
  name: 'builds',
  about: `requests of this build, of the one in --build, and of their floor; also with ${manyAddresses} addresses`,
  isLong: true,
  run: async (settings) => {
    const { build } = settings;
    if (build === undefined) throw new RangeError('the case builds needs --build FOLDER');
    // Without its `type: module` the loader makes CommonJS of the other build, which takes twice the time.
    if (!existsSync(`${build}/package.json`)) {
      throw new RangeError(
        `--build must be the folder of a checkout with package.json and dist/ (got ${build})`,
      );
    }

    const compare = (addresses: number, inFlight: number): Promise<readonly Row[]> =>
      withPeer(settings.peer, addresses, async (ports) => {
        const of = { kind: 'requests', bytes: REQUEST_BYTES, ports, inFlight } as const;
        const specs: Readonly<Record<'floor' | 'now' | 'before', RequestsSpec>> = {
          floor: { ...of, side: 'floor' },
          now: { ...of, side: 'client' },
          before: { ...of, side: 'client', build },
        };
        const { before, floor, now } = await contest(specs, settings);
        const labels = [String(addresses), String(inFlight)];
        return [
          throughputRow([...labels, 'before', 'floor'], before, floor),
          throughputRow([...labels, 'now', 'floor'], now, floor),
          throughputRow([...labels, 'now', 'before'], now, before),
        ];
      });

    const rows: Row[] = [];
    for (const inFlight of settings.inFlight) rows.push(...(await compare(1, inFlight)));
    if (!settings.isQuick) rows.push(...(await compare(manyAddresses, perAddress)));
    return {
      columns: ['addresses', 'in flight', 'what', 'against', ...throughputColumns('it', 'other')],
      rows,
    };
  },
};
