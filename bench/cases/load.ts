import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { contest } from '../contest.js';
import { identity, REQUEST_BYTES } from '../messages.js';
import { withPeer } from '../peers.js';
import { onCore } from '../processes.js';
import { compare, quantile, type Figures } from '../statistics.js';
import { fixed, thousands } from '../table.js';
import { ratioCells, type Case, type Row, type Settings } from './case.js';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
/** The peer returns what it gets, so that the request has what makes it an answer. */
const success = '268=0x000007d1';
const percentiles = [50, 90, 99, 99.9];

export const load: Case = {
  name: 'load',
  about: 'the command load against the client of request; how far its percentiles are from its raw log',
  isLong: true,
  run: (settings) =>
    withPeer(settings.peer, 1, async (ports) => {
      const rows: Row[] = [];
      for (const inFlight of settings.inFlight) rows.push(await rowOf(settings, ports, inFlight));
      const columns = ['in flight', 'load/s', 'client/s', 'ratio', 'spread', 'percentiles off'];
      return { columns, rows };
    }),
};

async function rowOf(settings: Settings, ports: readonly number[], inFlight: number): Promise<Row> {
  const [port = 0] = ports;
  const commands: Figures[] = [];
  const clients: Figures[] = [];
  // In turns and in new processes, so that a machine that grows slower favours nobody.
  for (let round = 0; round < settings.rounds; round++) {
    commands.push(await loaded(port, inFlight, settings));
    const spec = { kind: 'requests', side: 'client', ports, inFlight, bytes: REQUEST_BYTES } as const;
    const { client } = await contest({ client: spec }, { ...settings, rounds: 1 });
    clients.push(...client);
  }
  const ratio = compare(commands, clients, 'perSecond');
  const off = await percentilesOff(port, inFlight, settings);
  return {
    cells: [
      String(inFlight),
      thousands(ratio.subject.median),
      thousands(ratio.floor.median),
      ...ratioCells(ratio),
      `${fixed(off * 100)} %`,
    ],
    figures: { inFlight, ratio, percentilesOff: off },
  };
}

interface Report {
  readonly ratePerSecond: number;
  readonly latencyMs: Readonly<Record<string, number>>;
}

async function loaded(port: number, inFlight: number, settings: Settings): Promise<Figures> {
  const { ratePerSecond } = await run(port, inFlight, settings, []);
  return { perSecond: ratePerSecond };
}

/** The greatest difference of a percentile to that of the raw log of the same run, as a share. */
async function percentilesOff(port: number, inFlight: number, settings: Settings): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-load-'));
  try {
    const file = join(folder, 'raw.csv');
    const { latencyMs } = await run(port, inFlight, settings, ['--raw-log', file]);
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n').slice(1);
    const micros = lines.map((line) => {
      const [due = 0, , end = 0] = line.split(',').map(Number);
      return end - due;
    });
    const sorted = Array.from(Float64Array.from(micros).toSorted());
    const offs = percentiles.map((percentile) => {
      const exact = quantile(sorted, percentile / 100) / 1000;
      return Math.abs((latencyMs[`p${percentile}`] ?? 0) - exact) / exact;
    });
    return Math.max(...offs);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function run(
  port: number,
  inFlight: number,
  { sliceMs, warmUpMs }: Settings,
  more: readonly string[],
): Promise<Report> {
  const fields = ['serviceContextId=32251@3gpp.org', 'ccRequestType=1', 'ccRequestNumber=0', success];
  const origin = ['--origin-host', identity.originHost, '--origin-realm', identity.originRealm];
  const times = ['--seconds', `${sliceMs}ms`, '--warm-up', `${warmUpMs}ms`];
  const what = ['load', `127.0.0.1:${port}`, 'gy.CreditControl', ...fields, '--in-flight', String(inFlight)];
  const all = [process.execPath, main, ...what, ...origin, ...times, '--json', ...more];
  const [program, args] = onCore('measured', all);
  const { stdout } = await promisify(execFile)(program, args);
  return JSON.parse(stdout) as Report; // as the page of the command says
}
