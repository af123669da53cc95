/** metrics/: what a client tells in figures: one table of metrics, counted here, for prom-client and OpenTelemetry. */

import { DiameterClient } from '../client/diameter-client.js';
import { InvalidConfigError } from '../errors.js';
import { Buckets } from './buckets.js';
import { Collector, type Snapshot } from './collector.js';
import {
  clientMetrics,
  groupMetrics,
  peerMetrics,
  sessionMetrics,
  prometheusName,
  type Metric,
} from './metric-table.js';
import { resolveMetricsOptions, type MetricsOptions } from './metrics-options.js';
import { linesOf, registerAll, samplesOf, type Sample } from './prometheus.js';

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
  const samples = new Map<Metric, () => Iterable<Sample>>();
  for (const metric of [...clientMetrics, ...sessionMetrics, ...peerMetrics, ...groupMetrics]) {
    samples.set(metric, () => samplesOf(scrape.snapshot().of(metric)));
  }
  for (const family of collector.histograms) {
    const { metric } = family;
    const name = prometheusName(prefix, metric);
    samples.set(metric, () => linesOf(metric, name, collector.setsOf(family)));
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
  #snapshot: Snapshot | undefined;

  constructor(collector: Collector<Buckets>) {
    this.#collector = collector;
  }

  snapshot(): Snapshot {
    if (this.#snapshot !== undefined) return this.#snapshot;
    this.#snapshot = this.#collector.snapshot();
    // The registry asks all of them before it awaits the first.
    queueMicrotask(() => (this.#snapshot = undefined));
    return this.#snapshot;
  }
}
