import { InvalidConfigError } from '../errors.js';
import type { Metric as PrometheusMetric } from 'prom-client';
import type { Buckets } from './buckets.js';
import type { LabelSet, LabelValues, Point } from './distribution.js';
import { prometheusName, type HistogramMetric, type Metric } from './metric-table.js';
import type { MetricRegistry } from './metrics-options.js';

/** A value as prom-client's registry writes it. The text of `sharedLabels` is made once, and kept as long as the object. */
export interface Sample {
  readonly metricName?: string;
  readonly labels: LabelValues | { readonly le: string | number };
  readonly sharedLabels: LabelValues;
  readonly value: number;
}

type Changing<T> = { -readonly [Field in keyof T]: T[Field] };

const noLabels: LabelValues = {};

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
  readonly #samples: () => Iterable<Sample>;

  constructor(name: string, metric: Metric, samples: () => Iterable<Sample>) {
    this.name = name;
    this.help = metric.help;
    this.type = metric.kind;
    this.aggregator = metric.scope === 'peer' ? metric.join : 'sum';
    this.#samples = samples;
  }

  /** For the text of a scrape. */
  getForPromString(): Promise<object> {
    // It takes whatever can be walked through, once.
    return Promise.resolve(this.#told(this.#samples()));
  }

  /** For `getMetricsAsJSON`. */
  get(): Promise<object> {
    const values = Array.from(this.#samples(), ({ labels, metricName, sharedLabels, value }) => ({
      labels: { ...sharedLabels, ...labels },
      value,
      ...(metricName === undefined ? {} : { metricName }),
    }));
    return Promise.resolve(this.#told(values));
  }

  /** The client goes on counting: what it tells cannot be reset. */
  reset(): void {}

  #told(values: Iterable<object>): object {
    const { aggregator, help, name, type } = this;
    return { name, help, type, aggregator, values };
  }
}

/** The values of a counter or gauge. The same object each time, filled anew. */
export function* samplesOf(points: Iterable<Point>): Iterable<Sample> {
  const sample = { labels: noLabels, sharedLabels: noLabels, value: 0 };
  for (const { labels, value } of points) {
    sample.sharedLabels = labels;
    sample.value = value;
    yield sample;
  }
}

/** The lines of a histogram. The same object each time, filled anew. */
export function* linesOf(
  { bounds }: HistogramMetric,
  name: string,
  sets: Iterable<LabelSet<Buckets>>,
): Iterable<Sample> {
  const buckets = [...bounds, '+Inf'].map((le) => ({ le }));
  const inBucket: Changing<Sample> = {
    metricName: `${name}_bucket`,
    labels: noLabels,
    sharedLabels: noLabels,
    value: 0,
  };
  const sum = { ...inBucket, metricName: `${name}_sum` };
  const count = { ...inBucket, metricName: `${name}_count` };
  for (const { distribution, labels } of sets) {
    for (const value of [inBucket, sum, count]) value.sharedLabels = labels;
    inBucket.value = 0;
    for (let i = 0; i < buckets.length; i++) {
      inBucket.labels = buckets[i] ?? noLabels;
      inBucket.value += distribution.counts[i] ?? 0;
      yield inBucket;
    }
    sum.value = distribution.sum;
    yield sum;
    count.value = inBucket.value;
    yield count;
  }
}

/** Registers metrics; returns how to take them out again. Throws an `InvalidConfigError` if a name is taken. */
export function registerAll(
  register: MetricRegistry,
  prefix: string,
  metrics: ReadonlyMap<Metric, () => Iterable<Sample>>,
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
