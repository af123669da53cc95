import type { Distribution, LabelSet, MakeDistribution } from './distribution.js';
import type { HistogramMetric } from './metric-table.js';
import type { Names } from './names.js';
import type { CommandSeries, PeerSeries } from './peer-series.js';

/** The value of a label that stands for all that found no room. */
export const other = 'other';

/** An application or a command that is not told by its own number. */
export const otherId = -1;

/**
 * All sets of labels of one histogram. Their last label has few values. The others come from users and peers: as many as
 * there is room for have sets of their own, the rest is told as `other`.
 */
export class HistogramFamily<D extends Distribution> {
  readonly metric: HistogramMetric;
  /** The place of its tables in {@link PeerSeries.tables}. */
  readonly #index: number;
  readonly #lastValues: readonly string[];
  readonly #names: Names;
  readonly #make: MakeDistribution<D>;
  readonly #overflow: (LabelSet<D> | undefined)[] = [];
  #room: number;

  /** `maxSets`: besides those of `other`. */
  constructor(
    metric: HistogramMetric,
    index: number,
    lastValues: readonly string[],
    maxSets: number,
    names: Names,
    make: MakeDistribution<D>,
  ) {
    this.metric = metric;
    this.#index = index;
    this.#lastValues = lastValues;
    this.#names = names;
    this.#make = make;
    this.#room = maxSets;
  }

  /** `last`: the index of the value of the last label. */
  observe(series: PeerSeries<D>, applicationId: number, commandCode: number, last: number, ms: number): void {
    const command = series.tables[this.#index]?.of(applicationId, commandCode);
    const set = command?.sets[last] ?? this.#made(series, command, last);
    set.distribution.observe(ms);
  }

  knows(series: PeerSeries<D>, applicationId: number, commandCode: number): boolean {
    return series.tables[this.#index]?.has(applicationId, commandCode) ?? false;
  }

  #made(series: PeerSeries<D>, command: CommandSeries<D> | undefined, last: number): LabelSet<D> {
    if (command === undefined || this.#room <= 0) {
      return (this.#overflow[last] ??= this.#set(other, undefined, last));
    }
    this.#room--;
    const set = this.#set(series.address, command, last);
    command.sets[last] = set;
    series.tables[this.#index]?.keep(command);
    return set;
  }

  #set(peer: string, command: CommandSeries<D> | undefined, last: number): LabelSet<D> {
    const labels = Object.fromEntries(
      this.metric.labels.map((label, i, all) => {
        if (label === 'peer') return [label, peer];
        if (i === all.length - 1) return [label, this.#lastValues[last] ?? other];
        return [label, label === 'application' ? this.#application(command) : this.#command(command)];
      }),
    );
    return { labels, distribution: this.#make(this.metric, labels) };
  }

  #application(command: CommandSeries<D> | undefined): string {
    const { applicationId = otherId } = command ?? {};
    return applicationId === otherId ? other : this.#names.application(applicationId);
  }

  #command(command: CommandSeries<D> | undefined): string {
    const { applicationId = otherId, commandCode = otherId } = command ?? {};
    return commandCode === otherId ? other : this.#names.command(applicationId, commandCode);
  }

  /** The series is forgotten: what it has makes room for others. */
  forget(series: PeerSeries<D>): void {
    for (const _ of series.tables[this.#index]?.sets() ?? []) this.#room++;
  }

  *sets(all: Iterable<PeerSeries<D>>): Iterable<LabelSet<D>> {
    for (const series of all) yield* series.tables[this.#index]?.sets() ?? [];
    for (const set of this.#overflow) if (set !== undefined) yield set;
  }
}
