/** metrics/: what a client tells in figures: one table of metrics, counted here, for prom-client and OpenTelemetry. */

import { DiameterClient } from '../client/diameter-client.js';
import { InvalidConfigError } from '../errors.js';
import { Buckets } from './buckets.js';
import { Collector, type Points } from './collector.js';
import { clientMetrics, peerMetrics, prometheusName, type Metric } from './metric-table.js';
import { resolveMetricsOptions, type MetricsOptions } from './metrics-options.js';
import { HistogramLines, registerAll, samplesOf, type Sample } from './prometheus.js';

/**
 * Puts the metrics of a client into a registry of prom-client. Returns a function that ends this and takes them out again;
 * calling it once more does nothing.
 *
 * Throws an `InvalidConfigError` that names the field, also if the registry has metrics with this prefix.
 */
export function registerMetrics(client: DiameterClient, options: MetricsOptions): () => void {
  if (!(client instanceof DiameterClient)) {
    throw InvalidConfigError.wrong('client', 'a DiameterClient', client);
  }
  const { prefix, register, ...kept } = resolveMetricsOptions(options);
  const collector = new Collector(client, kept, ({ bounds }) => new Buckets(bounds));
  const scrape = new Scrape(collector);
  const samples = new Map<Metric, () => readonly Sample[]>();
  for (const metric of [...clientMetrics, ...peerMetrics]) {
    samples.set(metric, () => samplesOf(scrape.points().get(metric) ?? []));
  }
  for (const family of collector.histograms) {
    const { metric } = family;
    const lines = new HistogramLines(prometheusName(prefix, metric), metric.bounds);
    samples.set(metric, () => lines.of(collector.setsOf(family)));
  }
  const unregister = registerAll(register, prefix, samples);
  return () => {
    collector.stop();
    unregister();
  };
}

/** The registry asks one metric after the other; all of one scrape read the same figures. */
class Scrape {
  readonly #collector: Collector<Buckets>;
  #points: Points | undefined;

  constructor(collector: Collector<Buckets>) {
    this.#collector = collector;
  }

  points(): Points {
    if (this.#points !== undefined) return this.#points;
    this.#points = this.#collector.points();
    // The registry asks all of them before it awaits the first.
    queueMicrotask(() => (this.#points = undefined));
    return this.#points;
  }
}
