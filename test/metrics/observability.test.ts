import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allMetrics, labels, prometheusName } from '../../src/metrics/metric-table.js';
import { resultLabels } from '../../src/metrics/results.js';

const known = new Set(
  allMetrics.flatMap((metric) => {
    const name = prometheusName('diameter_client_', metric);
    return metric.kind === 'histogram' ? ['_bucket', '_count', '_sum'].map((end) => name + end) : [name];
  }),
);

describe.each(['dashboard.json', 'alerts.yml'])('examples/observability/%s', (file) => {
  const text = readFileSync(`examples/observability/${file}`, 'utf8').replaceAll('\\"', '"');

  it('names metrics that exist, and no others', () => {
    const named = text.match(/diameter_client_\w+/g) ?? [];
    expect(named.length).toBeGreaterThan(8);
    for (const name of named) expect(known).toContain(name);
  });

  it('names labels and results that exist', () => {
    const byLabels = [...text.matchAll(/by \(([\w, ]+)\)/g)].flatMap(([, names = '']) => names.split(', '));
    for (const name of byLabels) expect([...Object.keys(labels), 'le']).toContain(name);
    const results = [...text.matchAll(/result=~"([^"]+)"/g)].flatMap(([, names = '']) => names.split('|'));
    for (const name of results) expect(resultLabels).toContain(name);
  });
});
