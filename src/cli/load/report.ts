import type { Terminal } from '../terminal.js';
import { milliseconds, rounded } from '../times.js';
import type { Recorder, Tally } from './recorder.js';

/** What a load has done. */
export interface LoadResult {
  readonly recorder: Recorder;
  /** Seconds that were measured, up to the last answer. */
  readonly seconds: number;
}

const percentiles = [50, 75, 90, 95, 99, 99.9, 99.99] as const;
/** Rows of the histogram. */
const maxRows = 16;
const barWidth = 40;

/** Answers a second. */
export function rateOf({ recorder, seconds }: LoadResult): number {
  return seconds > 0 ? recorder.answers / seconds : 0;
}

/** Requests that were not answered with success. */
export function errorsOf({ recorder }: LoadResult): number {
  return recorder.total - recorder.successes;
}

/** The time within which so many percent were answered. */
export function percentileMs({ recorder }: LoadResult, percentile: number): number {
  const { latency } = recorder;
  // It is the greatest value that the histogram does not tell apart.
  return Math.min(latency.getValueAtPercentile(percentile), latency.maxValue) / 1000;
}

/** Prints what a load has done: rate, percentiles, a histogram, results and errors. */
export function printReport(result: LoadResult, terminal: Terminal): void {
  const { recorder, seconds } = result;
  const errors = errorsOf(result);
  terminal.print(
    `${whole(recorder.total)} requests in ${seconds.toFixed(1)} s: ${whole(rateOf(result))} answers/s, ` +
      `${whole(errors)} errors (${share(errors, recorder.total)})`,
  );
  if (recorder.answers > 0) {
    terminal.print();
    printPercentiles(result, terminal);
    terminal.print();
    printHistogram(recorder, terminal);
  }
  printTallies('Results', recorder.results, recorder.total, terminal);
  printTallies('Not answered', recorder.errors, recorder.total, terminal);
}

/** The same for programs. */
export function reportFields(result: LoadResult): Record<string, unknown> {
  const { recorder, seconds } = result;
  const { latency } = recorder;
  const at = percentiles.map((percentile) => [`p${percentile}`, rounded(percentileMs(result, percentile))]);
  return {
    requests: recorder.total,
    answered: recorder.answers,
    errors: errorsOf(result),
    seconds: rounded(seconds),
    ratePerSecond: rounded(rateOf(result)),
    ...(recorder.answers > 0 && {
      latencyMs: {
        mean: rounded(latency.mean / 1000),
        ...Object.fromEntries(at),
        max: rounded(latency.maxValue / 1000),
      },
    }),
    results: countsOf(recorder.results),
    notAnswered: countsOf(recorder.errors),
  };
}

/** What the line says while a load runs. */
export function liveLine(recorder: Recorder, inFlight: number, elapsedMs: number, sinceMs: number): string {
  return recorder.takeRecent((recent) => {
    const rate = (recent.totalCount / sinceMs) * 1000;
    const ms = (percentile: number) => milliseconds(recent.getValueAtPercentile(percentile) / 1000);
    return (
      `${(elapsedMs / 1000).toFixed(0)} s  ${whole(rate)}/s  p50 ${ms(50)}  p99 ${ms(99)}  ` +
      `in flight ${inFlight}  errors ${whole(recorder.total - recorder.successes)}`
    );
  });
}

function printPercentiles(result: LoadResult, terminal: Terminal): void {
  const { latency } = result.recorder;
  const cells: readonly (readonly [name: string, ms: number])[] = [
    ['mean', latency.mean / 1000],
    ...percentiles.map((each) => [`p${each}`, percentileMs(result, each)] as const),
    ['max', latency.maxValue / 1000],
  ];
  for (const [name, ms] of cells) terminal.print(`  ${name.padEnd(7)}${milliseconds(ms).padStart(10)}`);
}

/** Steps of 1, 2, 5, 10 …; where there would be too many, of 1, 10, 100 … */
function printHistogram(recorder: Recorder, terminal: Terminal): void {
  const { latency } = recorder;
  const bounds: number[] = [];
  for (let decade = 1; decade <= latency.maxValue * 10; decade *= 10) {
    bounds.push(decade, 2 * decade, 5 * decade);
  }
  const all = rowsOf(recorder, [0, ...bounds]);
  const rows =
    all.length > maxRows ? rowsOf(recorder, [0, ...bounds.filter((_, index) => index % 3 === 0)]) : all;
  const most = Math.max(...rows.map(({ count }) => count));
  for (const { count, to } of rows) {
    const bar = '█'.repeat(Math.round((count / most) * barWidth));
    const shown = bar === '' && count > 0 ? '▏' : bar;
    const upTo = `< ${milliseconds(to / 1000)}`.padStart(13);
    terminal.print(
      `${upTo}  ${terminal.style('cyan', shown.padEnd(barWidth))} ${share(count, recorder.answers)}`,
    );
  }
}

/** Those between the first and the last that have any. */
function rowsOf(
  recorder: Recorder,
  bounds: readonly number[],
): readonly { readonly to: number; readonly count: number }[] {
  const rows = bounds
    .slice(1)
    .map((to, index) => ({ to, count: recorder.countBetween(bounds[index] ?? 0, to) }));
  const has = ({ count }: { readonly count: number }) => count > 0;
  return rows.slice(rows.findIndex(has), rows.findLastIndex(has) + 1);
}

function printTallies(
  title: string,
  tallies: ReadonlyMap<string, Tally>,
  total: number,
  terminal: Terminal,
): void {
  if (tallies.size === 0) return;
  terminal.print();
  terminal.print(terminal.style('bold', title));
  const sorted = [...tallies].toSorted(([, a], [, b]) => b.count - a.count);
  for (const [name, { count, example }] of sorted) {
    terminal.print(`  ${whole(count).padStart(11)}  ${share(count, total).padStart(7)}  ${name}`);
    const said = `${' '.repeat(24)}${cut(example, terminal)}`;
    if (example !== '') terminal.print(terminal.style('dim', said));
  }
}

function cut(text: string, terminal: Terminal): string {
  const room = terminal.isInteractive ? Math.max(20, terminal.columns - 24) : Number.POSITIVE_INFINITY;
  return text.length > room ? `${text.slice(0, room - 1)}…` : text;
}

function countsOf(tallies: ReadonlyMap<string, Tally>): Record<string, number> {
  return Object.fromEntries([...tallies].map(([name, { count }]) => [name, count]));
}

/** `1 234 567`. */
function whole(count: number): string {
  return String(Math.round(count)).replaceAll(/\B(?=(\d{3})+$)/g, ' ');
}

/** `0.03 %`. */
function share(count: number, total: number): string {
  const percent = total === 0 ? 0 : (count / total) * 100;
  return `${percent.toFixed(percent === 0 || percent === 100 ? 0 : percent < 1 ? 2 : 1)} %`;
}
