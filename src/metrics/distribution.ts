import type { HistogramMetric, Label } from './metric-table.js';

/** Where the values of one set of labels go. */
export interface Distribution {
  observe(ms: number): void;
}

export type LabelValues = Readonly<Partial<Record<Label, string>>>;

/** How a distribution is made: counted here, or told to an instrument. */
export type MakeDistribution<D extends Distribution> = (metric: HistogramMetric, labels: LabelValues) => D;

/** One set of labels of a histogram. */
export interface LabelSet<D extends Distribution> {
  readonly labels: LabelValues;
  readonly distribution: D;
}

/** One value of a counter or gauge. */
export interface Point {
  readonly labels: LabelValues;
  readonly value: number;
}
