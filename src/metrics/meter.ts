import type { Attributes, Histogram, Meter, MetricOptions, Observable } from '@opentelemetry/api';
import type { DiameterClient } from '../client/diameter-client.js';
import { parseAddress, placeOf } from '../pool/address.js';
import { Collector, type CollectorOptions } from './collector.js';
import type { Distribution, LabelValues } from './distribution.js';
import { other } from './histogram-family.js';
import {
  clientMetrics,
  groupMetrics,
  histograms,
  labels as labelTable,
  peerMetrics,
  type ClientMetric,
  type GroupMetric,
  type HistogramMetric,
  type Label,
  type PeerMetric,
  type StateMetric,
  sessionMetrics,
  type SessionMetric,
} from './metric-table.js';

type Observed = ClientMetric | SessionMetric | StateMetric | PeerMetric | GroupMetric;

/** The name of a metric by OpenTelemetry's conventions. */
export function openTelemetryName({ name }: Pick<Observed | HistogramMetric, 'name'>): string {
  return `diameter.client.${name}`;
}

/** Tells the metrics of a client to a meter of OpenTelemetry. Returns how to end that. */
export function meterMetrics(client: DiameterClient, meter: Meter, options: CollectorOptions): () => void {
  const instruments = new Map(
    Object.values<HistogramMetric>(histograms).map((metric) => [metric, histogramOf(meter, metric)]),
  );
  const collector = new Collector(client, options, (metric, labels): Distribution => {
    const instrument = instruments.get(metric);
    const attributes = attributesOf(labels);
    return { observe: (ms) => instrument?.record(ms / 1_000, attributes) };
  });
  const observed = new Map(
    [...clientMetrics, ...sessionMetrics, ...peerMetrics, ...groupMetrics].map((metric) => [
      metric,
      observableOf(meter, metric),
    ]),
  );
  const observables = [...observed.values()];
  const keptAttributes = new WeakMap<LabelValues, Attributes>();
  const attributesKept = (labels: LabelValues) => {
    const attributes = keptAttributes.get(labels) ?? attributesOf(labels);
    keptAttributes.set(labels, attributes);
    return attributes;
  };
  const observe: Parameters<Meter['addBatchObservableCallback']>[0] = (result) => {
    const snapshot = collector.snapshot();
    for (const [metric, observable] of observed) {
      for (const { labels, value } of snapshot.of(metric)) {
        result.observe(observable, value, attributesKept(labels));
      }
    }
  };
  meter.addBatchObservableCallback(observe, observables);
  return () => {
    meter.removeBatchObservableCallback(observe, observables);
    collector.stop();
  };
}

function optionsOf({ help, unit }: Pick<Observed | HistogramMetric, 'help' | 'unit'>): MetricOptions {
  return { description: help, unit };
}

function histogramOf(meter: Meter, metric: HistogramMetric): Histogram {
  return meter.createHistogram(openTelemetryName(metric), {
    ...optionsOf(metric),
    advice: { explicitBucketBoundaries: [...metric.bounds] },
  });
}

function observableOf(meter: Meter, metric: Observed): Observable {
  const name = openTelemetryName(metric);
  const options = optionsOf(metric);
  if (metric.kind === 'counter') return meter.createObservableCounter(name, options);
  // What can be added up over peers and processes.
  const isSum = metric.scope !== 'peer' || metric.join === 'sum';
  return isSum
    ? meter.createObservableUpDownCounter(name, options)
    : meter.createObservableGauge(name, options);
}

/** What stands for the labels of Prometheus. */
function attributesOf(labels: LabelValues): Attributes {
  const attributes: Attributes = {};
  // The keys of labels are labels.
  for (const [label, value] of Object.entries(labels) as [Label, string][]) {
    if (label === 'peer' && value !== other) {
      const { host, port } = parseAddress(value);
      attributes['server.address'] = host;
      attributes['server.port'] = port;
      // Otherwise two connections to one place would be one series.
      const number = value.slice(placeOf(value).length + 1);
      if (number !== '') attributes['diameter.connection.number'] = Number(number);
    } else attributes[labelTable[label].attribute] = value;
  }
  return attributes;
}
