import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { cases } from './cases/all-cases.js';
import type { Case, Settings } from './cases/case.js';
import type { PeerKind } from './peers.js';
import { isPinned, keepMemory } from './processes.js';
import { profileClient } from './profile.js';
import { aligned } from './table.js';

const width = Math.max(...cases.map(({ name }) => name.length));
const help = `Measures the client against bare sockets that exchange the same bytes with the same peer.

  --cases LIST      of these; all but those with a star
${cases.map((each) => `                    ${each.isLong ? '*' : ' '} ${each.name.padEnd(width)}  ${each.about}`).join('\n')}
  --in-flight LIST  requests in flight   (1,16,128,1024)
  --bytes LIST      of a message         (200,1024,16384; other cases than request: 200)
  --rounds N        turns of each side   (15)
  --slice MS        that a turn takes    (200)
  --peer node|c     c: needs a compiler  (node)
  --build FOLDER    another build of this package, for the case builds
  --quick           few and short turns, for a machine that only shall see that everything works
  --keep-memory     malloc keeps what is freed, which makes the floor faster and steadier; not what users have
  --json FILE       writes all figures
  --profile         prints the client's hottest functions at 128 in flight instead
`;

const { values: options } = parseArgs({
  options: {
    build: { type: 'string' },
    bytes: { type: 'string' },
    cases: { type: 'string' },
    help: { type: 'boolean', default: false },
    'in-flight': { type: 'string' },
    json: { type: 'string' },
    'keep-memory': { type: 'boolean', default: false },
    peer: { type: 'string', default: 'node' },
    profile: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    slice: { type: 'string' },
  },
});

if (options['keep-memory']) keepMemory();
if (options.help) print(help);
else if (options.profile) print(await profileClient(peerKind(options.peer)));
else await measureAll();

async function measureAll(): Promise<void> {
  const { 'keep-memory': isMemoryKept, peer } = options;
  const machine = { node: process.version, cores: availableParallelism(), isPinned, peer, isMemoryKept };
  print(`Node ${machine.node}, ${machine.cores} cores, peer: ${machine.peer}`);
  print(isPinned ? 'Peer and client on a core each' : 'Nobody is bound to a core: there is no taskset');
  const results: Record<string, object[]> = {};
  for (const each of chosen(options.cases)) {
    const { columns, rows } = await each.run(settings(each));
    print(`\n${each.name}: ${each.about}\n\n${aligned([columns, ...rows.map(({ cells }) => cells)])}`);
    results[each.name] = rows.map(({ figures }) => figures);
  }
  if (options.json === undefined) return;
  await writeFile(options.json, `${JSON.stringify({ ...machine, results }, undefined, 2)}\n`);
}

function settings({ name }: Case): Settings {
  const { build, bytes, 'in-flight': inFlight, peer, quick, rounds = quick ? '3' : '15', slice } = options;
  const allBytes = quick || !['request', 'codec'].includes(name) ? '200' : '200,1024,16384';
  return {
    peer: peerKind(peer),
    build,
    isQuick: quick,
    inFlight: list('--in-flight', inFlight ?? (quick ? '16,128' : '1,16,128,1024')),
    bytes: list('--bytes', bytes ?? allBytes),
    rounds: count('--rounds', rounds),
    sliceMs: count('--slice', slice ?? (quick ? '100' : '200')),
    warmUpMs: quick ? 300 : 1500,
  };
}

function chosen(names: string | undefined): readonly Case[] {
  if (names === undefined) return cases.filter(({ isLong }) => !isLong);
  return names.split(',').map((name) => {
    const found = cases.find((each) => each.name === name);
    if (found !== undefined) return found;
    const known = cases.map((each) => each.name).join(', ');
    throw new RangeError(`--cases names '${name}', which is none of ${known}`);
  });
}

function peerKind(text: string): PeerKind {
  if (text === 'node' || text === 'c') return text;
  throw new RangeError(`--peer is node or c, but is '${text}'`);
}

function list(option: string, text: string): number[] {
  return text.split(',').map((item) => count(option, item));
}

function count(option: string, text: string): number {
  const value = Number(text);
  if (value > 0 && Number.isSafeInteger(value)) return value;
  throw new RangeError(`${option} needs whole numbers above 0, but has '${text}'`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
