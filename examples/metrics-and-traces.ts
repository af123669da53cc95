/**
 * A client with metrics and traces on: /metrics is what Prometheus scrapes, and spans go to the console.
 *
 *     npx tsx examples/metrics-and-traces.ts
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { DiameterClient } from 'diameter-client';
import { Dictionary } from 'diameter-client/dictionary';
import { CcRequestType, CreditControl, gy } from 'diameter-client/dictionaries/gy';
import { registerMetrics } from 'diameter-client/metrics';
import { instrument } from 'diameter-client/opentelemetry';
import { createPeer } from 'diameter-client/testing';
import { Registry } from 'prom-client';

// Your program has an exporter to its collector in place of this one.
const spans = new InMemorySpanExporter();
context.setGlobalContextManager(new AsyncLocalStorageContextManager());
trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }));

const client = new DiameterClient({
  originHost: 'client.example.com',
  originRealm: 'example.com',
  authApplicationIds: [gy.applicationId],
});
const dictionary = Dictionary.of([CreditControl]);
const register = new Registry();
const ends = [registerMetrics(client, { register, dictionary }), instrument(client, { dictionary })];

const server = createServer((_, response) => {
  register.metrics().then(
    (text) => response.setHeader('content-type', register.contentType).end(text),
    () => response.writeHead(500).end(),
  );
}).listen(0, '127.0.0.1');
await once(server, 'listening');

// The OCS. Your network already has one.
const ocs = await createPeer({ originHost: 'ocs.example.net' });
ocs.handle(CreditControl, ({ ccRequestNumber, ccRequestType }) => ({ ccRequestNumber, ccRequestType }));

await trace.getTracer('program').startActiveSpan('authorise', async (span) => {
  for (const ccRequestNumber of [0, 1, 2]) {
    await client.call(ocs.address, CreditControl, {
      serviceContextId: '32251@3gpp.org',
      ccRequestType: CcRequestType.EVENT_REQUEST,
      ccRequestNumber,
    });
  }
  span.end();
});

const bound = server.address();
const port = typeof bound === 'object' ? bound?.port : bound;
const scraped = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
const counted = /^diameter_client_request_duration_seconds_count\{.*result="success".*\} (\d+)$/m.exec(
  scraped,
);
console.log(`/metrics has ${scraped.split('\n').length} lines, and counts ${counted?.[1]} successes`);
for (const { name, duration, parentSpanContext } of spans.getFinishedSpans()) {
  const ms = duration[0] * 1_000 + duration[1] / 1e6;
  console.log(`${parentSpanContext === undefined ? '' : '  '}${name} ${ms.toFixed(1)} ms`);
}

for (const end of ends) end();
await client.close();
await ocs.close();
server.close();
server.closeAllConnections();
