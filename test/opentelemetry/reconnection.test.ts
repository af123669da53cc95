import { SpanStatusCode } from '@opentelemetry/api';
import { instrument } from 'diameter-client/opentelemetry';
import { describe, expect, it, onTestFinished } from 'vitest';
import { entered, eventually, makeClient, makePeer, rejection } from '../support/client.js';
import { ccr } from '../support/messages.js';
import { idOf, memoryTracer, timeOf, traceIdOf } from '../support/spans.js';

describe('the spans of requests with a reconnection in between', () => {
  it('have the right parents, times and attributes', async () => {
    const memory = memoryTracer();
    const peer = await makePeer({ originHost: 'hss.example.net' });
    const client = makeClient({ reconnect: { initialDelayMs: 50, jitter: 0 } });
    onTestFinished(instrument(client, { tracer: memory.tracer }));

    await memory.within('first', () => client.request(peer.address, ccr()));
    peer.behave({ requests: 'ignore' });
    const lost = memory.within('lost', () => rejection(client.request(peer.address, ccr())));
    await eventually(() => peer.received.length === 3); // the CER and two requests
    const reconnecting = entered(client, 'RECONNECTING');
    peer.closeConnections();
    await lost;
    await reconnecting;
    peer.behave({ requests: 'answer' });
    await memory.within('waiting', () => client.request(peer.address, ccr()));

    const [first, second, third] = memory.named('Command 272');
    const [dial, redial] = memory.named('diameter connect');
    const works = ['first', 'lost', 'waiting'].map((name) => memory.one(name));

    // Parents: each request belongs to its caller, the first dial to the caller that has caused it, the redial to nobody.
    expect([first, second, third].map((span) => span?.parentSpanContext?.spanId)).toEqual(works.map(idOf));
    expect([first, second, third].map(traceIdOf)).toEqual(works.map(traceIdOf));
    expect(dial?.parentSpanContext?.spanId).toBe(idOf(works[0]));
    expect(redial?.parentSpanContext).toBeUndefined();
    expect(new Set([...works, redial].map(traceIdOf)).size).toBe(4);
    const phases = memory.spans().filter(({ name }) => name === 'diameter dial' || name === 'diameter cea');
    expect(phases.map((span) => span.parentSpanContext?.spanId)).toEqual(
      [dial, dial, redial, redial].map(idOf),
    );

    // Times: the lost one ends before the redial begins; the one that waits ends after it.
    if (second === undefined || third === undefined || redial === undefined) {
      throw new Error('a span is missing');
    }
    expect(timeOf(second.endTime)).toBeLessThanOrEqual(timeOf(redial.startTime));
    expect(timeOf(third.startTime)).toBeLessThanOrEqual(timeOf(redial.endTime));
    expect(timeOf(third.endTime)).toBeGreaterThanOrEqual(timeOf(redial.endTime) - 1);
    for (const { endTime, startTime } of memory.spans()) {
      expect(timeOf(endTime)).toBeGreaterThanOrEqual(timeOf(startTime));
      expect(Math.abs(timeOf(startTime) - Date.now())).toBeLessThan(60_000);
    }

    // Attributes.
    expect(second.status.code).toBe(SpanStatusCode.ERROR);
    expect(second.attributes).toMatchObject({
      'error.type': 'ERR_DIAMETER_CONNECTION_CLOSED',
      'diameter.delivery': 'maybe-delivered',
      'diameter.peer.origin_host': 'hss.example.net',
    });
    expect(third.attributes).toMatchObject({ 'diameter.result.code': 2001, 'server.port': peer.port });
    expect([dial, redial].map((span) => span?.attributes['diameter.connect.is_redial'])).toEqual([
      false,
      true,
    ]);
  });
});
