import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
  type DataPoint,
  type Histogram,
} from '@opentelemetry/sdk-metrics';
import { Dictionary } from 'diameter-client/dictionary';
import { CcRequestType, CreditControl } from 'diameter-client/dictionaries/credit-control';
import { instrument, type InstrumentOptions } from 'diameter-client/opentelemetry';
import { describe, expect, it, onTestFinished } from 'vitest';
import { allMetrics } from '../../src/metrics/metric-table.js';
import { openTelemetryName } from '../../src/metrics/meter.js';
import { makeClient, makePeer } from '../support/client.js';

const fields = {
  ccRequestType: CcRequestType.INITIAL_REQUEST,
  ccRequestNumber: 0,
  serviceContextId: '32251@3gpp.org',
} as const;

/** A meter whose metrics are collected when they are asked for. */
function memoryMeter() {
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 1_000_000 });
  const provider = new MeterProvider({ readers: [reader] });
  onTestFinished(() => provider.shutdown());
  const collected = async () => {
    exporter.reset();
    await reader.forceFlush();
    const metrics = exporter
      .getMetrics()
      .flatMap(({ scopeMetrics }) => scopeMetrics)
      .flatMap((each) => each.metrics);
    return new Map(metrics.map((metric) => [metric.descriptor.name, metric]));
  };
  return { meter: provider.getMeter('test'), collected };
}

/** A client that has made one call to an instrumented peer. */
async function scene(options: (meter: ReturnType<typeof memoryMeter>['meter']) => InstrumentOptions) {
  const { collected, meter } = memoryMeter();
  const peer = await makePeer();
  const client = makeClient();
  const stop = instrument(client, options(meter));
  onTestFinished(stop);
  await client.call(peer.address, CreditControl, fields);
  return { client, collected, peer, stop };
}

describe('the metrics of a meter', () => {
  it('are those of the table, by the names and units of OpenTelemetry', async () => {
    const { collected } = await scene((meter) => ({ meter }));
    const metrics = await collected();
    const expected = new Map(allMetrics.map((metric) => [openTelemetryName(metric), metric.unit]));
    expect(metrics.size).toBeGreaterThan(15);
    for (const [name, { descriptor }] of metrics) expect(descriptor.unit, name).toBe(expected.get(name));
  });

  it('count a call with its peer, application, command and result', async () => {
    const dictionary = Dictionary.of([CreditControl]);
    const { collected, peer } = await scene((meter) => ({ meter, dictionary }));
    const points = (await collected()).get('diameter.client.request.duration')?.dataPoints ?? [];
    expect(points).toHaveLength(1);
    expect(points[0]?.attributes).toEqual({
      'server.address': '127.0.0.1',
      'server.port': peer.port,
      'diameter.application.name': CreditControl.application.name,
      'diameter.command.name': 'Credit-Control',
      'diameter.result.class': 'success',
    });
    const { count, sum = 0 } = (points as DataPoint<Histogram>[])[0]?.value ?? { count: 0 };
    expect(count).toBe(1);
    expect(sum).toBeGreaterThan(0);
    expect(sum).toBeLessThan(5); // seconds
    const requests = (await collected()).get('diameter.client.requests')?.dataPoints ?? [];
    const values = requests.map(({ attributes, value }) => [attributes['server.port'], value]);
    expect(values).toContainEqual([peer.port, 1]);
  });

  it('tell two connections to one place apart', async () => {
    const { client, collected, peer } = await scene((meter) => ({ meter }));
    client.update({ allowSameOriginHost: true });
    await client.call(`${peer.address}#2`, CreditControl, fields);
    const requests = (await collected()).get('diameter.client.requests')?.dataPoints ?? [];
    const place = { 'server.address': '127.0.0.1', 'server.port': peer.port };
    const attributes = requests.map((point) => point.attributes);
    expect(attributes).toContainEqual(place);
    expect(attributes).toContainEqual({ ...place, 'diameter.connection.number': 2 });
  });

  it('are told no more once that is ended', async () => {
    const { client, collected, peer, stop } = await scene((meter) => ({ meter }));
    stop();
    await client.call(peer.address, CreditControl, fields);
    const metrics = await collected();
    const points = metrics.get('diameter.client.request.duration')?.dataPoints ?? [];
    expect((points as DataPoint<Histogram>[]).map(({ value }) => value.count)).toEqual([1]);
    expect(metrics.get('diameter.client.connections.active')?.dataPoints ?? []).toEqual([]);
  });
});

describe('a meter', () => {
  it.each([{}, { addBatchObservableCallback: () => {} }, 5])('that is none is refused: %j', (meter) => {
    const options = { meter } as unknown as InstrumentOptions; // wrong on purpose
    expect(() => instrument(makeClient(), options)).toThrow('meter must be a Meter of @opentelemetry/api');
  });
});
