export { registerMetrics } from './register-metrics.js';
export type { MetricRegistry, MetricsOptions } from './metrics-options.js';
