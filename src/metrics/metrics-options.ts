import type { Registry, RegistryContentType } from 'prom-client';
import { InvalidConfigError } from '../errors.js';
import {
  checkRecord,
  integer,
  isFunction,
  isRecord,
  optional,
  parseTable,
  required,
  type Values,
} from '../options/option-types.js';
import { Dictionary } from '../dictionary/dictionary.js';

/** What {@link registerMetrics} needs of it. */
export type MetricRegistry = Pick<
  Registry<RegistryContentType>,
  'registerMetric' | 'removeSingleMetric' | 'getSingleMetric'
>;

/** Of all metrics together; below it not even what has no peer has room. */
const leastMaxSeries = 1_000;

/** What the metrics are kept within, and the names they are told by. */
export const collectorTable = {
  /**
   * How many time series there may be at most, each bucket of a histogram counted as one. What finds no room is told as
   * `other`. Default 34 000, which has room for 1 000 peers.
   */
  maxSeries: integer(34_000, leastMaxSeries, 10_000_000),
  /** Names applications and commands, for example `Dictionary.of([CreditControl])`. Default: they are told by their numbers. */
  dictionary: optional<Dictionary>('a Dictionary', (value) => value instanceof Dictionary),
} as const;

const table = {
  /** What the names begin with. Two clients in one registry need two. Default `diameter_client_`. */
  prefix: required(
    'diameter_client_',
    'the beginning of a metric name: letters, digits and underscores, no digit first',
    (value): value is string => typeof value === 'string' && /^[a-zA-Z_][a-zA-Z0-9_]{0,99}$/.test(value),
  ),
  ...collectorTable,
} as const;

export type ResolvedMetricsOptions = Values<typeof table> & {
  /** The registry of prom-client, for example its `register`, or `new Registry()`. Required. */
  readonly register: MetricRegistry;
};

/** The options of `registerMetrics`. */
export type MetricsOptions = Partial<Values<typeof table>> & Pick<ResolvedMetricsOptions, 'register'>;

/** Throws an `InvalidConfigError` that names the first field that is wrong. */
export function resolveMetricsOptions(given: MetricsOptions): ResolvedMetricsOptions {
  checkRecord('options', given);
  const { register, ...others } = given;
  const options = parseTable(table, others, '');
  if (!isRegistry(register)) {
    throw InvalidConfigError.wrong('register', 'a Registry of prom-client', register);
  }
  return { ...options, register };
}

function isRegistry(value: unknown): value is MetricRegistry {
  return isRecord(value) && isFunction(value['registerMetric']) && isFunction(value['getSingleMetric']);
}
