import { setImmediate as turn } from 'node:timers/promises';
import { getHeapCodeStatistics } from 'node:v8';

/** What a process holds, after everything that nobody holds has been collected. */
export interface Held {
  readonly heapBytes: number;
  /**
   * What V8 has compiled, which is no part of `heapBytes`: it grows by half a megabyte and more within ten minutes, as V8
   * finds more to optimize, and a program that makes no functions from text cannot leak it.
   */
  readonly codeBytes: number;
  /** Buffers, and what else lies outside of the heap of JavaScript. */
  readonly externalBytes: number;
  readonly rssBytes: number;
  /** What keeps the process alive, as Node.js names it, with its number. */
  readonly handles: Readonly<Record<string, number>>;
}

export async function measureHeld(): Promise<Held> {
  if (globalThis.gc === undefined) throw new Error('node must be started with --expose-gc');
  // V8 keeps the text that a regular expression has matched last, of a scrape for example: 2 MB.
  /^/.exec('');
  globalThis.gc();
  // Callbacks of the first collection free more; and the memory of buffers is given back while the next one begins.
  await turn();
  globalThis.gc();
  globalThis.gc();
  const { external, heapUsed, rss } = process.memoryUsage();
  const code = getHeapCodeStatistics();
  const codeBytes = code.code_and_metadata_size + code.bytecode_and_metadata_size;
  return {
    heapBytes: heapUsed - codeBytes,
    codeBytes,
    externalBytes: external,
    rssBytes: rss,
    handles: countHandles(),
  };
}

function countHandles(): Record<string, number> {
  const handles: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo().toSorted()) handles[kind] = (handles[kind] ?? 0) + 1;
  return handles;
}

export function describeHandles({ handles }: Held): string {
  const kinds = Object.entries(handles).map(([kind, count]) => `${count} ${kind}`);
  return kinds.length === 0 ? 'none' : kinds.join(', ');
}

export interface Point {
  readonly at: number;
  readonly value: number;
}

/** The line of the least squares, as its rise from the first point to the last. */
export function riseOf(points: readonly Point[]): number {
  const meanOf = (figure: (point: Point) => number) =>
    points.reduce((sum, point) => sum + figure(point), 0) / points.length;
  const meanAt = meanOf(({ at }) => at);
  const meanValue = meanOf(({ value }) => value);
  const covariance = meanOf(({ at, value }) => (at - meanAt) * (value - meanValue));
  const slope = covariance / meanOf(({ at }) => (at - meanAt) ** 2);
  return slope * ((points.at(-1)?.at ?? 0) - (points[0]?.at ?? 0));
}
