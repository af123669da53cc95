import { InvalidConfigError } from '../errors.js';
import type { Metric as PrometheusMetric } from 'prom-client';
import type { Buckets } from './buckets.js';
import type { LabelSet, LabelValues } from './histogram-family.js';
import { prometheusName, type Metric } from './metric-table.js';
import type { MetricRegistry } from './metrics-options.js';

/** A value as prom-client's registry writes it. The text of `sharedLabels` is made once, and kept as long as the object. */
export interface Sample {
  readonly metricName?: string;
  readonly labels: Readonly<Record<string, string | number>>;
  readonly sharedLabels: LabelValues;
  readonly value: number;
}

const noLabels = {};

/**
 * A metric as prom-client's registry asks for it. Its own classes look each value up by a text of its labels, which costs
 * too much for each request; this one asks for all values when it is scraped.
 */
export class RegisteredMetric {
  /** The registry shortens it, if its format is OpenMetrics. */
  name: string;
  readonly help: string;
  readonly type: Metric['kind'];
  /** How the values of the workers of a cluster are joined. */
  readonly aggregator: 'sum' | 'min' | 'max';
  readonly #samples: () => readonly Sample[];

  constructor(name: string, metric: Metric, samples: () => readonly Sample[]) {
    this.name = name;
    this.help = metric.help;
    this.type = metric.kind;
    this.aggregator = metric.scope === 'peer' ? metric.join : 'sum';
    this.#samples = samples;
  }

  /** For the text of a scrape. */
  getForPromString(): Promise<object> {
    return Promise.resolve(this.#told(this.#samples()));
  }

  /** For `getMetricsAsJSON`. */
  get(): Promise<object> {
    const values = this.#samples().map(({ labels, metricName, sharedLabels, value }) => ({
      labels: { ...sharedLabels, ...labels },
      value,
      ...(metricName === undefined ? {} : { metricName }),
    }));
    return Promise.resolve(this.#told(values));
  }

  /** The client goes on counting: what it tells cannot be reset. */
  reset(): void {}

  #told(values: readonly object[]): object {
    const { aggregator, help, name, type } = this;
    return { name, help, type, aggregator, values };
  }
}

/** The values of a counter or gauge. */
export function samplesOf(points: readonly { labels: LabelValues; value: number }[]): Sample[] {
  return points.map(({ labels, value }) => ({ labels: noLabels, sharedLabels: labels, value }));
}

/** The lines of a histogram. */
export class HistogramLines {
  readonly #bucket: string;
  readonly #sum: string;
  readonly #count: string;
  readonly #les: readonly { readonly le: string | number }[];

  constructor(name: string, bounds: readonly number[]) {
    this.#bucket = `${name}_bucket`;
    this.#sum = `${name}_sum`;
    this.#count = `${name}_count`;
    this.#les = [...bounds, '+Inf'].map((le) => ({ le }));
  }

  of(sets: Iterable<LabelSet<Buckets>>): Sample[] {
    const samples: Sample[] = [];
    for (const { distribution, labels: sharedLabels } of sets) {
      let count = 0;
      for (const [i, labels] of this.#les.entries()) {
        count += distribution.counts[i] ?? 0;
        samples.push({ metricName: this.#bucket, labels, sharedLabels, value: count });
      }
      const { sum } = distribution;
      samples.push(
        { metricName: this.#sum, labels: noLabels, sharedLabels, value: sum },
        { metricName: this.#count, labels: noLabels, sharedLabels, value: count },
      );
    }
    return samples;
  }
}

/** Registers metrics; returns how to take them out again. Throws an `InvalidConfigError` if a name is taken. */
export function registerAll(
  register: MetricRegistry,
  prefix: string,
  metrics: ReadonlyMap<Metric, () => readonly Sample[]>,
): () => void {
  const named = Array.from(metrics, ([metric, samples]) => {
    const name = prometheusName(prefix, metric);
    return { name, registered: new RegisteredMetric(name, metric, samples) };
  });
  const taken = named.find(({ name }) => register.getSingleMetric(name) !== undefined);
  if (taken !== undefined) {
    throw new InvalidConfigError(
      'prefix',
      `prefix ${JSON.stringify(prefix)} is taken: the registry has a metric ${taken.name}. ` +
        'Give each client a prefix or a registry of its own',
    );
  }
  for (const { registered } of named) {
    // The registry asks its metrics for their name and their values alone; the type names prom-client's own classes.
    register.registerMetric(registered as unknown as PrometheusMetric);
  }
  return () => {
    for (const { name } of named) register.removeSingleMetric(name);
  };
}
