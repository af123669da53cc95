import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { both } from './cases/both.js';
import { incomingSides } from './cases/incoming.js';
import { contest, type Turns } from './contest.js';
import { judge, recordOf, tolerance, type Ratios, type Verdict, type Watched } from './guard-decision.js';
import { REQUEST_BYTES } from './messages.js';
import { withPeer } from './peers.js';
import { keepMemory } from './processes.js';
import { column, type Figures } from './statistics.js';
import { aligned } from './table.js';

/** Not the CPU time of `incoming` by its floor's, which depends on how much the floor happens to find in a read. */
const watched: readonly Watched[] = [
  { name: 'request at 16: throughput', better: 'higher' },
  { name: 'request at 16: CPU', better: 'lower' },
  { name: 'request at 128: throughput', better: 'higher' },
  { name: 'request at 128: CPU', better: 'lower' },
  { name: 'incoming: throughput', better: 'higher' },
  { name: 'incoming, remembered: CPU', better: 'lower' },
  { name: 'codec: encode', better: 'lower' },
  { name: 'codec: avps', better: 'lower' },
];

const turns: Turns = { rounds: 8, sliceMs: 100, warmUpMs: 1000 };
/** Pairs of processes in each try: one process is faster than another of the same kind for as long as it lives. */
const pairs = 2;
const recordedTries = 3;
const file = new URL('./guard.json', import.meta.url);

// The steadiest ratios, though not what users have.
keepMemory();

const { values: options } = parseArgs({ options: { record: { type: 'boolean', default: false } } });
if (options.record) await record();
else await guard();

async function record(): Promise<void> {
  const tries: Ratios[] = [];
  while (tries.length < recordedTries) tries.push(await measure());
  const ratios = recordOf(watched, tries);
  await writeFile(file, `${JSON.stringify({ node: process.version, ratios }, undefined, 2)}\n`);
  print(tries.map((each) => JSON.stringify(each)).join('\n'));
  print(`bench/guard.json: ${JSON.stringify(ratios, undefined, 2)}`);
}

async function guard(): Promise<void> {
  // Our own file; every ratio in it is checked when it is compared.
  const { ratios } = JSON.parse(await readFile(file, 'utf8')) as { readonly ratios: Ratios };
  const tries = [await measure()];
  // What is too bad to be true once must be so twice.
  if (judge(watched, ratios, tries).some(({ isWorse }) => isWorse)) tries.push(await measure());
  const verdicts = judge(watched, ratios, tries);
  print(tableOf(verdicts));
  const worse = verdicts.filter(({ isWorse }) => isWorse);
  for (const { name, recorded, seen, worseBy } of worse) {
    const tried = seen.map((ratio) => ratio.toPrecision(3)).join(' and ');
    print(`${name}: recorded ${recorded.toPrecision(3)}, seen ${tried}: worse by ${percent(worseBy)}`);
  }
  if (worse.length > 0) process.exitCode = 1;
}

async function pooled<Name extends string>(
  compete: () => Promise<Record<Name, Figures[]>>,
): Promise<Record<Name, Figures[]>> {
  const all = await compete();
  for (let pair = 1; pair < pairs; pair++) {
    const more = await compete();
    for (const name in all) all[name].push(...more[name]);
  }
  return all;
}

/**
 * One try. The best of all turns on each side: whatever else the machine does can only make a turn worse, so that the
 * best one varies less than the median.
 */
async function measure(): Promise<Ratios> {
  const seen: Record<string, number> = {};
  const cpu = (figures: Figures[]) => Math.min(...column(figures, 'cpuMicros'));
  const note = (name: string, client: Figures[], floor: Figures[]) => {
    seen[`${name}: throughput`] =
      Math.max(...column(client, 'perSecond')) / Math.max(...column(floor, 'perSecond'));
    seen[`${name}: CPU`] = cpu(client) / cpu(floor);
  };
  const bytes = REQUEST_BYTES;
  await withPeer('node', 1, async (ports) => {
    for (const inFlight of [16, 128]) {
      const of = { kind: 'requests', ports, inFlight, bytes } as const;
      const { client, floor } = await pooled(() => both(of, turns));
      note(`request at ${inFlight}`, client, floor);
    }
    const [port = 0] = ports;
    const { floor, forgets, remembers } = await pooled(() => contest(incomingSides(port, 128), turns));
    note('incoming', forgets, floor);
    // By what does the same work but for this: memory is what other machines of the same hardware disturb most.
    seen['incoming, remembered: CPU'] = cpu(remembers) / cpu(forgets);
  });
  const { reader } = await contest({ reader: { kind: 'codec', bytes } }, turns);
  const reference = Math.min(...column(reader, 'reference ns'));
  for (const name of ['encode', 'avps']) {
    seen[`codec: ${name}`] = Math.min(...column(reader, `${name} ns`)) / reference;
  }
  return seen;
}

function tableOf(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ isWorse, name, recorded, seen, worseBy }) => [
    name,
    recorded.toPrecision(3),
    seen.map((ratio) => ratio.toPrecision(3)).join(', '),
    percent(worseBy),
    isWorse ? `more than ${percent(tolerance)}` : 'fine',
  ]);
  return aligned([['ratio', 'recorded', 'seen', 'worse by', ''], ...rows]);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
