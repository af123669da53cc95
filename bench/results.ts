import { availableParallelism } from 'node:os';
import type { Measurement } from './measured.js';
import { isPinned } from './processes.js';

/** The floor, and the client right after it. */
export interface Round {
  readonly floor: Measurement;
  readonly client: Measurement;
}

/** A median, and how far the rounds lie apart. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export interface CaseResult {
  readonly inFlight: number;
  readonly clientPerSecond: Spread;
  readonly floorPerSecond: Spread;
  /** Requests/s of the client by those of the floor of the same round. */
  readonly ratio: Spread;
  readonly clientCpuMicros: Spread;
  readonly floorCpuMicros: Spread;
  readonly rounds: readonly Round[];
}

export function caseResult(inFlight: number, rounds: readonly Round[]): CaseResult {
  const over = (figure: (round: Round) => number) => spread(rounds.map(figure));
  return {
    inFlight,
    clientPerSecond: over(({ client }) => perSecond(client)),
    floorPerSecond: over(({ floor }) => perSecond(floor)),
    ratio: over(({ client, floor }) => perSecond(client) / perSecond(floor)),
    clientCpuMicros: over(({ client }) => client.cpuMicros / client.answers),
    floorCpuMicros: over(({ floor }) => floor.cpuMicros / floor.answers),
    rounds,
  };
}

function perSecond({ answers, elapsedMs }: Measurement): number {
  return (answers / elapsedMs) * 1000;
}

function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
  return { median, min: at(0), max: at(sorted.length - 1) };
}

/** Where the figures come from; without it they say nothing. */
export function machine() {
  return { node: process.version, cores: availableParallelism(), isPinned };
}

export function table(results: readonly CaseResult[]): string {
  const rows = results.map((result) => [
    String(result.inFlight),
    thousands(result.clientPerSecond.median),
    thousands(result.floorPerSecond.median),
    result.ratio.median.toFixed(2),
    `${result.ratio.min.toFixed(2)}–${result.ratio.max.toFixed(2)}`,
    result.clientCpuMicros.median.toFixed(2),
    result.floorCpuMicros.median.toFixed(2),
  ]);
  return aligned([['in flight', 'client/s', 'floor/s', 'ratio', 'spread', 'client µs', 'floor µs'], ...rows]);
}

function thousands(value: number): string {
  return Math.round(value).toLocaleString('en-US').replaceAll(',', ' ');
}

/** Columns to the right, as Markdown, so that a run can be put into a page as it is. */
function aligned(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => `${'-'.repeat(width + 1)}:`).join('|')}|`;
  return [line(head), rule, ...rows.slice(1).map(line)].join('\n');
}
