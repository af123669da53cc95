import type { ClientStats } from 'diameter-client';
import { describeHandles, type Held } from './memory.js';
import type { Result } from './soak.js';

export interface Sample {
  readonly atMs: number;
  readonly held: Held;
  readonly begun: number;
  readonly outstanding: number;
  readonly connections: number;
  readonly stats: ClientStats;
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function printSample({ atMs, begun, connections, held, outstanding, stats }: Sample): void {
  print(
    `${(atMs / 1_000).toFixed(0).padStart(5)} s: heap ${megabytes(held.heapBytes)}, code ${megabytes(held.codeBytes)}, ` +
      `external ${megabytes(held.externalBytes)}, rss ${megabytes(held.rssBytes)}; ` +
      `${connections} connections, ${stats.activeConnections} open, ${stats.totalConnections} opened so far; ` +
      `${begun} calls, ${outstanding} outstanding, ${stats.answers} answers; ${describeHandles(held)}`,
  );
}

export function printReport(result: Result, misfortunes: readonly (readonly [string, number])[]): void {
  const { end, externalRise, heapRise, ledger, punctuality, samples, start, stats, told, warm } = result;
  const [first] = samples;
  const last = samples.at(-1);
  print('');
  print('what befell the peers:');
  for (const [name, count] of misfortunes.toSorted(([, a], [, b]) => b - a)) print(row(count, name));
  print('');
  print('how calls ended:  request     send  connect    close');
  for (const [name, counts] of ledger.ends) {
    const { close, connect, request, send } = counts;
    const cells = [request, send, connect, close].map((count) => String(count).padStart(8));
    print(`                 ${cells.join(' ')}  ${name}`);
  }
  print('');
  for (const [name, figure] of Object.entries<number>({ ...stats })) print(row(figure, name));
  print('');
  if (told !== undefined) {
    const { dumps, lines, scrapes, series, spans } = told;
    print(
      `attached: ${scrapes} scrapes, the last of ${series} series; ${spans} spans; ${lines} lines of the log; ` +
        `${dumps} files of the flight recorder`,
    );
    print('');
  }
  const where = ['at the start', 'when warm', 'under load, first', 'under load, last', 'at the end'];
  for (const [i, held] of [start, warm, first?.held, last?.held, end].entries()) {
    if (held === undefined) continue;
    print(
      `${where[i]?.padEnd(18)} heap ${megabytes(held.heapBytes)}, code ${megabytes(held.codeBytes)}, ` +
        `external ${megabytes(held.externalBytes)}, rss ${megabytes(held.rssBytes)}; ${describeHandles(held)}`,
    );
  }
  const minutes = ((last?.atMs ?? 0) - (first?.atMs ?? 0)) / 60_000;
  print(
    `slope of ${samples.length} samples in ${minutes.toFixed(1)} minutes: ` +
      `heap ${kilobytes(heapRise / minutes)}/min, external ${kilobytes(externalRise / minutes)}/min`,
  );
  print(
    `${ledger.begun} calls; the latest settled ${punctuality.worstMs.toFixed(0)} ms after its deadline, ` +
      `the event loop was late by up to ${punctuality.worstDelayMs.toFixed(0)} ms`,
  );
}

function row(figure: number, name: string): string {
  return `${String(figure).padStart(9)}  ${name}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1e3).toFixed(1)} kB`;
}
