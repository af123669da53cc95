/** opentelemetry/: what a client does as OpenTelemetry has it: spans of calls, attempts to connect and handled requests, and metrics. */

import { trace, type Meter, type Tracer } from '@opentelemetry/api';
import { DiameterClient } from '../client/diameter-client.js';
import type { Dictionary } from '../dictionary/dictionary.js';
import { InvalidConfigError } from '../errors.js';
import { collectorTable } from '../metrics/metrics-options.js';
import { meterMetrics } from '../metrics/meter.js';
import { boolean, isRecord, optional, parseTable } from '../options/option-types.js';
import { traceSpans } from './spans.js';

const isTracer = (value: unknown): value is Tracer =>
  typeof value === 'object' && value !== null && 'startSpan' in value;

const meterMethods = [
  'addBatchObservableCallback',
  'createHistogram',
  'createObservableCounter',
  'createObservableGauge',
  'createObservableUpDownCounter',
];
const isMeter = (value: unknown): value is Meter =>
  isRecord(value) && meterMethods.every((method) => typeof value[method] === 'function');

const table = {
  tracer: optional<Tracer>('a Tracer of @opentelemetry/api', isTracer),
  meter: optional<Meter>('a Meter of @opentelemetry/api', isMeter),
  includeSessionId: boolean(false),
  ...collectorTable,
} as const;

/** The options of {@link instrument}. */
export interface InstrumentOptions {
  /** What makes the spans. Default: that of the global tracer provider, as `diameter-client`. */
  readonly tracer?: Tracer | undefined;
  /** Told the metrics of docs/metrics.md. Default: no metrics. */
  readonly meter?: Meter | undefined;
  /** How many time series the metrics may have at most; see `registerMetrics`. Default 34 000. */
  readonly maxSeries?: number | undefined;
  /** Names the commands of `request`, `send` and `onRequest`. Default: only those of `call` have names, others their codes. */
  readonly dictionary?: Dictionary | undefined;
  /** Spans tell the Session-Id, which may name a subscriber. Default false. */
  readonly includeSessionId?: boolean | undefined;
}

/**
 * Makes spans of what one client does: CLIENT spans of its calls and of its attempts to connect, SERVER spans of the requests
 * that it handles; and, with a `meter`, metrics. Returns how to end that; spans that are open then are ended. Until you call it, the client is kept in memory.
 *
 * Throws an `InvalidConfigError` that names the field that is wrong.
 */
export function instrument(client: DiameterClient, options: InstrumentOptions = {}): () => void {
  const isClient: boolean = client instanceof DiameterClient;
  if (!isClient) throw InvalidConfigError.wrong('client', 'a DiameterClient', client);
  const { dictionary, includeSessionId, maxSeries, meter, tracer } = parseTable(table, options, '');
  // First, since a meter may throw; then nothing is left subscribed.
  const endMetrics = meter && meterMetrics(client, meter, { dictionary, maxSeries });
  const endSpans = traceSpans(client, {
    tracer: tracer ?? trace.getTracer('diameter-client'),
    dictionary,
    includeSessionId,
  });
  return () => {
    endSpans();
    endMetrics?.();
  };
}
