/** What a slice of time has yielded: numbers by name. */
export type Figures = Readonly<Record<string, number>>;

/** A median, and how far the rounds lie apart: half of them are from `low` to `high`. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly min: number;
  readonly max: number;
}

export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    min: quantile(sorted, 0),
    max: quantile(sorted, 1),
  };
}

/** Of values in ascending order; between two of them where it falls between. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

/** One figure of two sides that took turns. */
export interface Comparison {
  readonly subject: Spread;
  readonly floor: Spread;
  /** The subject's by the floor's of the same round. */
  readonly ratio: Spread;
}

export function compare(subject: readonly Figures[], floor: readonly Figures[], figure: string): Comparison {
  const subjects = column(subject, figure);
  const floors = column(floor, figure);
  return {
    subject: spread(subjects),
    floor: spread(floors),
    ratio: spread(subjects.map((value, round) => value / (floors[round] ?? Number.NaN))),
  };
}

export function column(rounds: readonly Figures[], figure: string): number[] {
  return rounds.map((figures) => figures[figure] ?? Number.NaN);
}
