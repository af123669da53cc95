import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Setup } from './busy-client.js';
import { Faults } from './faults.js';
import { PeerProcess } from './peer-process.js';
import { print, printReport } from './report.js';
import { soak } from './soak.js';

const help = `Keeps a client busy with peers that fail in every way, and shows that nothing leaks.

  --minutes N    the whole run, its warm-up included  (1)
  --addresses N  peers, a port each                   (200)
  --rate N       calls per second                     (3000)
  --seed N       of what happens to the peers, and of the traffic
  --everything   with metrics, traces, logs at debug and a flight recorder
`;

const { values: options } = parseArgs({
  options: {
    addresses: { type: 'string', default: '200' },
    everything: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
    minutes: { type: 'string', default: '1' },
    rate: { type: 'string', default: '3000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});

if (options.help) process.stdout.write(help);
else await run();

async function run(): Promise<void> {
  const setup = {
    minutes: number('--minutes', options.minutes, 0.1),
    addresses: number('--addresses', options.addresses, 8),
    rate: number('--rate', options.rate, 1),
    seed: number('--seed', options.seed, 0),
    dumps: options.everything ? await mkdtemp(join(tmpdir(), 'soak-')) : undefined,
  };
  print(
    `Node ${process.version}, ${setup.minutes} minutes, ${setup.addresses} addresses, ` +
      `${setup.rate} calls/s, seed ${setup.seed}${options.everything ? ', everything attached' : ''}`,
  );
  const faults = new Faults();
  faults.watchProcess();
  try {
    await soakWithPeers(setup, faults);
  } catch (error) {
    faults.note(`the soak broke off: ${error instanceof Error ? error.stack : String(error)}`);
  }
  if (setup.dumps !== undefined) await rm(setup.dumps, { recursive: true, maxRetries: 3 });
  for (const fault of faults.list) print(`FAULT: ${fault}`);
  print(faults.list.length === 0 ? 'nothing was lost, late or left over' : `faults: ${faults.list.length}`);
  // Where it broke off, the traffic would go on.
  process.exit(faults.list.length === 0 ? 0 : 1);
}

async function soakWithPeers(setup: Setup, faults: Faults): Promise<void> {
  const peers = await PeerProcess.start(setup.addresses, setup.seed, faults);
  try {
    printReport(await soak(setup, peers, faults), await peers.misfortunes());
  } finally {
    peers.end();
  }
}

function number(option: string, text: string, least: number): number {
  const value = Number(text);
  if (value >= least && Number.isFinite(value)) return value;
  throw new RangeError(`${option} needs a number of at least ${least}, but is '${text}'`);
}
