import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { contest } from './contest.js';
import { REQUEST_BYTES } from './messages.js';
import { withPeer, type PeerKind } from './peers.js';
import { aligned } from './table.js';

const inFlight = 128;
const shown = 5;
const seconds = 3;
const intervalMicros = 250;

/** The parts that are read of what `--cpu-prof` writes. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: CallFrame;
  }[];
  readonly samples: readonly number[];
  /** Microseconds. */
  readonly startTime: number;
  readonly endTime: number;
  /** Microseconds before each sample. */
  readonly timeDeltas: readonly number[];
}

interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

/** The functions in which the client spends its time, the hottest first, as a table. */
export async function profileClient(peer: PeerKind): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const nodeOptions = ['--cpu-prof', `--cpu-prof-dir=${folder}`, `--cpu-prof-interval=${intervalMicros}`];
    await withPeer(peer, 1, (ports) => {
      const client = { kind: 'requests', side: 'client', ports, inFlight, bytes: REQUEST_BYTES } as const;
      return contest({ client }, { rounds: 1, sliceMs: seconds * 1000, warmUpMs: 1000, nodeOptions });
    });
    return hottest(await readProfile(folder), seconds * 1_000_000);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** There is a file per thread, `CPU.DATE.TIME.PID.THREAD.NUMBER.cpuprofile`; the main thread is 0. */
async function readProfile(folder: string): Promise<CpuProfile> {
  const file = (await readdir(folder)).find((name) => name.split('.')[4] === '0');
  if (file === undefined) throw new Error('node wrote no profile');
  return JSON.parse(await readFile(join(folder, file), 'utf8')) as CpuProfile;
}

/** Of the last microseconds only: what goes before is the start of the process, and its warm-up. */
function hottest(profile: CpuProfile, lastMicros: number): string {
  const { endTime, nodes, samples, startTime, timeDeltas } = profile;
  const names = new Map(nodes.map(({ callFrame, id }) => [id, describe(callFrame)]));
  const selfMicros = new Map<string, number>();
  let at = startTime;
  for (const [index, id] of samples.entries()) {
    const micros = timeDeltas[index] ?? 0;
    at += micros;
    if (at < endTime - lastMicros) continue;
    const name = names.get(id) ?? '(unknown)';
    // While the process waits for the peer it does nothing that could be made faster.
    if (name === '(idle)') continue;
    selfMicros.set(name, (selfMicros.get(name) ?? 0) + micros);
  }
  const total = [...selfMicros.values()].reduce((sum, micros) => sum + micros, 0);
  const rows = [...selfMicros]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, shown)
    .map(([name, micros]) => [((100 * micros) / total).toFixed(1), name, purposeOf(name)]);
  return aligned([['%', 'function', 'what for'], ...rows]);
}

/** By the file, or by the name where node or V8 is at work. */
function purposeOf(name: string): string {
  return purposes.find(([pattern]) => pattern.test(name))?.[1] ?? '';
}

const purposes: readonly (readonly [RegExp, string])[] = [
  [/write/i, 'hands a batch to the socket: the system call'],
  [/garbage collector/, 'frees what promises, calls and messages took'],
  [/onStreamRead|readable|\(program\)/i, 'reads from the socket'],
  [/runMicrotasks|processTicks/, 'continues what awaited an answer'],
  [/write-batch/, 'copies a message into the batch and gives it its identifiers'],
  [/framer|header/, 'cuts what arrives into messages'],
  [/in-flight/, 'finds the call of an answer'],
  [/call|deadlines/, 'a call, its promise and its deadline'],
  [/avp/, 'checks the lengths of the AVPs of an answer'],
  [/inbound|peer-link|connection/, 'hands messages to and from the connection'],
  [/client|pool|option/, 'checks the call and finds its connection'],
  [/requests\.ts/, 'the load of the bench itself'],
];

function describe({ columnNumber, functionName, lineNumber, url }: CallFrame): string {
  const name = functionName || '(anonymous)';
  return url === '' ? name : `${name}  ${basename(sourceOf(url, lineNumber, columnNumber))}`;
}

const maps = new Map<string, SourceMap | undefined>();

/** The built package is one of a few large files; their source maps know where a function comes from. */
function sourceOf(url: string, line: number, column: number): string {
  if (!maps.has(url)) maps.set(url, sourceMapOf(url));
  const entry = maps.get(url)?.findEntry(line, column);
  return entry !== undefined && 'originalSource' in entry ? entry.originalSource : url;
}

function sourceMapOf(url: string): SourceMap | undefined {
  const file = new URL(`${url}.map`);
  if (file.protocol !== 'file:' || !existsSync(file)) return undefined;
  // What the bundler has written beside the file.
  return new SourceMap(JSON.parse(readFileSync(file, 'utf8')) as SourceMapPayload);
}
