/** `npm run docs:metrics` writes docs/metrics.md from the table of metrics. With `--check` it only compares. */
import { openTelemetryName } from '../src/metrics/meter.js';
import { allMetrics, labels, prometheusName, type Label, type Metric } from '../src/metrics/metric-table.js';
import { results } from '../src/metrics/results.js';
import { writeOrCheck } from './generated.js';

const prefix = 'diameter_client_';

const page = `<!-- Made from src/metrics/metric-table.ts by npm run docs:metrics. -->

# Metrics

\`registerMetrics(client, { register })\` puts everything that a client knows about itself into a registry of
[prom-client](https://github.com/siimon/prom-client), which is an optional peer dependency: \`npm install prom-client\`. It returns how to end that.

\`\`\`ts
import { DiameterClient } from 'diameter-client';
import { Dictionary } from 'diameter-client/dictionary';
import { CcRequestType, CreditControl, gy } from 'diameter-client/dictionaries/gy';
import { registerMetrics } from 'diameter-client/metrics';
import { Registry } from 'prom-client';

const client = new DiameterClient({
  originHost: 'client.example.com',
  originRealm: 'example.com',
  authApplicationIds: [gy.applicationId],
});
const register = new Registry();
const end = registerMetrics(client, { register, dictionary: Dictionary.of([CreditControl]) });

await client.call('ocs.example.net:3868', CreditControl, {
  serviceContextId: '32251@3gpp.org',
  ccRequestType: CcRequestType.EVENT_REQUEST,
  ccRequestNumber: 0,
});
console.log(await register.metrics()); // what your /metrics answers
end();
await client.close();
\`\`\`

| Option | Default | Description |
|---|---|---|
| \`register\` | required | The registry: \`register\` of prom-client, or \`new Registry()\`. |
| \`prefix\` | \`${prefix}\` | What the names begin with. Two clients in one registry need two. |
| \`maxSeries\` | 34 000 | How many time series there may be at most, each bucket of a histogram counted as one. |
| \`dictionary\` | none | Names applications and commands; without it they are told by their numbers. |

The same metrics go to a meter of OpenTelemetry with \`instrument(client, { meter })\` of \`diameter-client/opentelemetry\`, see
[Tracing](tracing.md#metrics).

**What it costs.** Each request is counted in an array of its peer and command, and prom-client gets the sums when it is scraped:
0.1 µs a request ([figures](performance.md)). With OpenTelemetry each request is a \`record\` of the meter, which costs more.

**How many series.** Nothing is labelled by session or subscriber. \`maxSeries\` bounds all of them: a peer, or a command of a peer,
that finds no room is told as \`other\`, and so is what a peer asks for with commands that nobody knows. 1 000 addresses fit into the default.

The [examples](../examples/README.md) have a dashboard for Grafana and rules of alert for Prometheus.

## Of the client

${table(allMetrics.filter(({ scope }) => scope === 'client' || scope === 'state'))}

## Of sessions

Told of both kinds of [sessions](sessions.md) together.

${table(allMetrics.filter(({ scope }) => scope === 'session'))}

## Of each peer

${table(allMetrics.filter(({ scope }) => scope === 'peer'))}

## Of each group

A client without groups has none of them. If there are more groups than have room, the last ones are told together, as \`other\`.

${table(allMetrics.filter(({ scope }) => scope === 'group'))}

## Histograms

${table(allMetrics.filter(({ scope }) => scope === 'events'))}

## Labels

| prom-client | OpenTelemetry | Meaning |
|---|---|---|
${Object.entries(labels)
  .map(([name, { attribute, help }]) => `| \`${name}\` | ${attributesOf(name, attribute)} | ${help} |`)
  .join('\n')}

## Results

How a request of ours, or of the peer, ended: the label \`result\`.

| \`result\` | Meaning |
|---|---|
${Object.entries(results)
  .map(([name, help]) => `| \`${name}\` | ${help} |`)
  .join('\n')}
`;

writeOrCheck({ 'docs/metrics.md': page }, 'npm run docs:metrics');

function attributesOf(label: string, attribute: string): string {
  if (label !== 'peer') return `\`${attribute}\``;
  return '`server.address`, `server.port`; `diameter.connection.number` of `host:port#2`';
}

function table(metrics: readonly Metric[]): string {
  const rows = metrics.map((metric) => {
    const names = labelsOf(metric).map((label) => `\`${label}\``);
    const cells = [
      `\`${prometheusName(prefix, metric)}\``,
      `\`${openTelemetryName(metric)}\``,
      metric.kind,
      names.join(', ') || 'none',
      metric.help,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| prom-client | OpenTelemetry | Kind | Labels | Meaning |', '|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}

function labelsOf(metric: Metric): readonly Label[] {
  if (metric.scope === 'events') return metric.labels;
  if (metric.scope === 'state') return ['state'];
  if (metric.scope === 'session') return metric.label === undefined ? [] : [metric.label];
  if (metric.scope === 'group') return metric.name === 'group.failovers' ? ['group', 'reason'] : ['group'];
  return metric.scope === 'peer' ? ['peer'] : [];
}
