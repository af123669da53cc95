import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contest } from '../contest.js';
import { REQUEST_BYTES } from '../messages.js';
import { withPeer } from '../peers.js';
import { column, compare, spread } from '../statistics.js';
import { thousands } from '../table.js';
import { ratioCells, type Case, type Row } from './case.js';

/** Under the GPL, and so never a dependency: it is fetched when it is measured, and thrown away. */
const rival = 'diameter@0.7.0';
const installMs = 60_000;

export const against: Case = {
  name: 'against',
  about: `the npm package ${rival}, which is fetched for it, with the same message and peer`,
  isLong: true,
  run: async (settings) => {
    const folder = await mkdtemp(join(tmpdir(), 'bench-against-'));
    try {
      install(folder);
      return await withPeer(settings.peer, 1, async (ports) => {
        const [port = 0] = ports;
        const rows: Row[] = [];
        for (const inFlight of settings.inFlight) {
          const of = { kind: 'requests', side: 'client', ports, inFlight, bytes: REQUEST_BYTES } as const;
          const sides = await contest(
            {
              client: of,
              encoding: { ...of, made: 'by numbers' },
              npm: { kind: 'npm-diameter', port, inFlight, folder },
            },
            settings,
          );
          const per = (name: 'client' | 'encoding') => compare(sides[name], sides.npm, 'perSecond');
          const lost = spread(column(sides.npm, 'failures')).max;
          rows.push({
            cells: [
              String(inFlight),
              thousands(per('client').floor.median),
              String(lost),
              thousands(per('client').subject.median),
              ...ratioCells(per('client')),
              thousands(per('encoding').subject.median),
              ...ratioCells(per('encoding')),
            ],
            figures: { inFlight, lost, client: per('client'), encoding: per('encoding') },
          });
        }
        const columns = ['in flight', `${rival}/s`, 'lost', 'client/s', 'ratio', 'spread'];
        return { columns: [...columns, 'encoding/s', 'ratio', 'spread'], rows };
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

function install(folder: string): void {
  const args = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', rival];
  const { status, stderr } = spawnSync('npm', args, { encoding: 'utf8', timeout: installMs });
  if (status === 0) return;
  throw new Error(`${rival} cannot be fetched, so there is nothing to measure against: ${stderr.trim()}`);
}
