import type { GroupStats } from '../group/group-record.js';
import type { PeerGroup } from '../group/peer-group.js';
import type { FailoverReason } from '../observability/news.js';
import type { LabelValues, Point } from './distribution.js';
import { other } from './histogram-family.js';
import type { GroupMetric } from './metric-table.js';

interface Told {
  readonly labels: LabelValues;
  readonly byReason: Readonly<Record<FailoverReason, LabelValues>>;
}

/** The figures of groups. Those that are made when all places are taken are told together, as `other`. */
export class GroupPoints {
  readonly #maxGroups: number;
  /** Kept from scrape to scrape, so that their text is made once. */
  readonly #told = new Map<string, Told>();

  constructor(maxGroups: number) {
    this.#maxGroups = maxGroups;
  }

  /** The figures of this moment. */
  at(groups: readonly PeerGroup[]): (metric: GroupMetric) => Iterable<Point> {
    const names = new Set(groups.map(({ name }) => name));
    for (const name of this.#told.keys()) if (!names.has(name)) this.#told.delete(name);
    const stats = new Map<Told, GroupStats[]>();
    for (const group of groups) {
      const told = this.#toldOf(group.name);
      stats.set(told, [...(stats.get(told) ?? []), group.stats()]);
    }
    return (metric) => [...stats].flatMap(([told, each]) => pointsOf(metric, told, each));
  }

  #toldOf(name: string): Told {
    const known = this.#told.get(name);
    if (known !== undefined) return known;
    const told = this.#told.size < this.#maxGroups ? toldAs(name) : others;
    if (told !== others) this.#told.set(name, told);
    return told;
  }
}

function toldAs(group: string): Told {
  const byReason = (reason: FailoverReason) => ({ group, reason });
  return {
    labels: { group },
    byReason: { lost: byReason('lost'), suspect: byReason('suspect'), refused: byReason('refused') },
  };
}

const others = toldAs(other);

function pointsOf(
  { read, unit }: GroupMetric,
  { byReason, labels }: Told,
  stats: readonly GroupStats[],
): Point[] {
  const values = stats.map((each) => read(each)).filter((value) => value !== undefined);
  if (values.length === 0) return [];
  // Of several times, the oldest tells most.
  const times = unit === 's' ? values.filter((value) => typeof value === 'number') : [];
  if (times.length > 0) return [{ labels, value: Math.min(...times) }];
  const sum = (of: (value: (typeof values)[number]) => number) =>
    values.reduce<number>((total, value) => total + of(value), 0);
  if (typeof values[0] === 'number') {
    return [{ labels, value: sum((value) => (typeof value === 'number' ? value : 0)) }];
  }
  // The keys of a record are its reasons.
  return (Object.keys(byReason) as FailoverReason[]).map((reason) => ({
    labels: byReason[reason],
    value: sum((value) => (typeof value === 'number' ? 0 : value[reason])),
  }));
}
