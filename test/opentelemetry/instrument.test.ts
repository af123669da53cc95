import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { AlwaysOffSampler } from '@opentelemetry/sdk-trace-base';
import { Dictionary } from 'diameter-client/dictionary';
import { CcRequestType, CreditControl } from 'diameter-client/dictionaries/credit-control';
import { instrument, type InstrumentOptions } from 'diameter-client/opentelemetry';
import { traceChannels, type DiameterClient } from 'diameter-client';
import { describe, expect, it, onTestFinished } from 'vitest';
import { deferred, eventually, makeClient, makePeer, rejection, turn } from '../support/client.js';
import { ccr, rar } from '../support/messages.js';
import { idOf, memoryTracer, timeOf, traceIdOf } from '../support/spans.js';

const fields = {
  ccRequestType: CcRequestType.INITIAL_REQUEST,
  ccRequestNumber: 0,
  serviceContextId: '32251@3gpp.org',
} as const;

/** Instrumented until the end of the test. */
function instrumented(client: DiameterClient, options: InstrumentOptions) {
  const stop = instrument(client, options);
  onTestFinished(stop);
  return stop;
}

describe('the span of a call', () => {
  it('is a child of the span that is active, and tells peer, application, command and result', async () => {
    const memory = memoryTracer();
    const peer = await makePeer({ originHost: 'hss.example.net' });
    const client = makeClient();
    instrumented(client, { tracer: memory.tracer });
    await memory.within('work', async () => {
      await client.call(peer.address, CreditControl, fields);
      expect(trace.getActiveSpan()).toBeDefined();
    });
    const [work, call] = [memory.one('work'), memory.one('Credit-Control')];
    expect(call.parentSpanContext?.spanId).toBe(idOf(work));
    expect(traceIdOf(call)).toBe(traceIdOf(work));
    expect(call.kind).toBe(SpanKind.CLIENT);
    expect(call.status.code).toBe(SpanStatusCode.UNSET);
    expect(call.attributes).toEqual({
      'network.protocol.name': 'diameter',
      'network.transport': 'tcp',
      'server.address': '127.0.0.1',
      'server.port': peer.port,
      'diameter.application.id': 4,
      'diameter.application.name': CreditControl.application.name,
      'diameter.command.code': 272,
      'diameter.command.name': 'Credit-Control',
      'diameter.peer.origin_host': 'hss.example.net',
      'diameter.peer.origin_realm': client.connection(peer.address)?.peer?.originRealm,
      'diameter.result.code': 2001,
      'diameter.result.name': 'DIAMETER_SUCCESS',
      'diameter.result.class': 'success',
    });
  });

  it('without a name for its command has its code, and the name that a dictionary knows', async () => {
    const memory = memoryTracer();
    const peer = await makePeer();
    const client = makeClient();
    const stop = instrumented(client, { tracer: memory.tracer });
    await client.request(peer.address, ccr());
    stop();
    instrumented(client, { tracer: memory.tracer, dictionary: Dictionary.of([CreditControl]) });
    await client.request(peer.address, ccr());
    expect(memory.one('Command 272').attributes).not.toHaveProperty('diameter.command.name');
    expect(memory.one('Credit-Control').attributes).toMatchObject({
      'diameter.command.name': 'Credit-Control',
    });
  });

  it('is no error where the peer says no, whatever its Result-Code', async () => {
    const memory = memoryTracer();
    const peer = await makePeer({ onRequest: () => ({ resultCode: 5030 }) });
    const client = makeClient();
    instrumented(client, { tracer: memory.tracer });
    await client.request(peer.address, ccr());
    const { attributes, status } = memory.one('Command 272');
    expect(status.code).toBe(SpanStatusCode.UNSET);
    expect(attributes).toMatchObject({
      'diameter.result.code': 5030,
      'diameter.result.class': 'permanent-failure',
    });
  });

  it('is an error where the call rejects, and says which', async () => {
    const memory = memoryTracer();
    const peer = await makePeer({ behaviour: { requests: 'ignore' } });
    const client = makeClient();
    instrumented(client, { tracer: memory.tracer });
    await client.connect(peer.address);
    const error = await rejection(client.request(peer.address, ccr(), { timeoutMs: 50 }));
    const reason = new Error('not needed');
    const signal = AbortSignal.abort(reason);
    await rejection(client.request(peer.address, ccr(), { signal }));
    const [late, aborted] = memory.named('Command 272');
    expect(late?.status).toEqual({ code: SpanStatusCode.ERROR, message: error.message });
    expect(late?.attributes).toMatchObject({
      'error.type': 'ERR_DIAMETER_REQUEST_TIMEOUT',
      'diameter.delivery': 'maybe-delivered',
    });
    expect(late?.events).toMatchObject([{ name: 'exception' }]);
    expect(aborted?.attributes).toMatchObject({ 'error.type': 'Error' });
  });

  it('tells the Session-Id only if that is asked for', async () => {
    const memory = memoryTracer();
    const peer = await makePeer();
    const [plain, telling] = [makeClient(), makeClient()];
    instrumented(plain, { tracer: memory.tracer });
    instrumented(telling, { tracer: memory.tracer, includeSessionId: true });
    await plain.request(peer.address, ccr());
    const { sessionId } = await telling.call(peer.address, CreditControl, fields);
    expect(memory.one('Command 272').attributes).not.toHaveProperty('diameter.session.id');
    expect(memory.one('Credit-Control').attributes).toMatchObject({ 'diameter.session.id': sessionId });
  });
});

describe('the span of an attempt to connect', () => {
  it('is a child of the span of the caller, with a child for each phase that lies within it', async () => {
    const memory = memoryTracer();
    const peer = await makePeer({ originHost: 'hss.example.net' });
    const client = makeClient();
    instrumented(client, { tracer: memory.tracer });
    await memory.within('work', () => client.connect(`localhost:${peer.port}`));
    const connect = memory.one('diameter connect');
    expect(connect.parentSpanContext?.spanId).toBe(idOf(memory.one('work')));
    expect(connect.attributes).toMatchObject({
      'server.address': 'localhost',
      'server.port': peer.port,
      'network.peer.address': '127.0.0.1',
      'diameter.connect.is_redial': false,
      'diameter.peer.origin_host': 'hss.example.net',
    });
    const phases = ['resolve', 'dial', 'cea'].map((phase) => memory.one(`diameter ${phase}`));
    for (const phase of phases) expect(phase.parentSpanContext?.spanId).toBe(idOf(connect));
    const times = phases.flatMap(({ endTime, startTime }) => [timeOf(startTime), timeOf(endTime)]);
    const all = [timeOf(connect.startTime), ...times, timeOf(connect.endTime)];
    expect(all).toEqual(all.toSorted((a, b) => a - b));
  });

  it('that fails is an error, and so is its last phase', async () => {
    const memory = memoryTracer();
    const peer = await makePeer({ behaviour: { cer: { resultCode: 5010 } } });
    const client = makeClient();
    instrumented(client, { tracer: memory.tracer });
    const error = await rejection(client.connect(peer.address));
    const status = { code: SpanStatusCode.ERROR, message: error.message };
    expect(memory.one('diameter connect').status).toEqual(status);
    expect(memory.one('diameter cea').status).toEqual(status);
    expect(memory.one('diameter dial').status.code).toBe(SpanStatusCode.UNSET);
  });
});

describe('the span of a request of the peer', () => {
  it('begins a trace, and is active in the handler and in what it awaits', async () => {
    const memory = memoryTracer();
    const peer = await makePeer();
    const active: (string | undefined)[] = [];
    const client = makeClient({
      onRequest: async (_, { connection }) => {
        active.push(trace.getActiveSpan()?.spanContext().spanId);
        await turn();
        await client.request(connection.address, ccr());
        active.push(trace.getActiveSpan()?.spanContext().spanId);
        return { resultCode: 2002 };
      },
    });
    instrumented(client, { tracer: memory.tracer });
    await memory.within('work', () => client.connect(peer.address));
    await peer.request(rar());
    await eventually(() => memory.named('Command 258').length > 0);
    const server = memory.one('Command 258');
    expect(server.parentSpanContext).toBeUndefined();
    expect(server.kind).toBe(SpanKind.SERVER);
    expect(active).toEqual([idOf(server), idOf(server)]);
    expect(memory.one('Command 272').parentSpanContext?.spanId).toBe(idOf(server));
    expect(server.attributes).toMatchObject({
      'diameter.peer.address': peer.address,
      'diameter.application.id': 4,
      'diameter.command.code': 258,
      'diameter.result.code': 2002,
      'diameter.result.class': 'success',
    });
  });

  it('is an error where the handler fails: the peer gets 5012', async () => {
    const memory = memoryTracer();
    const peer = await makePeer();
    const client = makeClient({
      logger: { level: 'silent' },
      onRequest: () => {
        throw new TypeError('broken');
      },
    });
    instrumented(client, { tracer: memory.tracer });
    await client.connect(peer.address);
    await peer.request(rar());
    const { attributes, status } = memory.one('Command 258');
    expect(status).toEqual({ code: SpanStatusCode.ERROR, message: 'broken' });
    expect(attributes).toMatchObject({ 'diameter.result.code': 5012, 'error.type': 'TypeError' });
  });
});

describe('instrument', () => {
  it('sees its own client alone, though the channels are those of the process', async () => {
    const [first, second] = [memoryTracer(), memoryTracer()];
    const peer = await makePeer();
    const clients = [makeClient({ onRequest: () => ({}) }), makeClient(), makeClient()] as const;
    instrumented(clients[0], { tracer: first.tracer });
    instrumented(clients[1], { tracer: second.tracer });
    for (const client of clients) await client.request(peer.address, ccr());
    expect(first.spans().map(({ name }) => name)).toEqual(second.spans().map(({ name }) => name));
    expect(first.named('Command 272')).toHaveLength(1);
    expect(first.named('diameter connect')).toHaveLength(1);
  });

  it('ends what is open when it is ended, and makes nothing more', async () => {
    const memory = memoryTracer();
    const peer = await makePeer({ behaviour: { requests: 'ignore' } });
    const client = makeClient();
    const stop = instrumented(client, { tracer: memory.tracer });
    const lost = rejection(client.request(peer.address, ccr()));
    stop();
    stop();
    expect(
      memory
        .spans()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['Command 272', 'diameter connect']);
    expect(Object.values(traceChannels).some((channel) => channel.hasSubscribers)).toBe(false);
    client.destroy();
    await lost;
    expect(memory.spans()).toHaveLength(2);
  });

  it('keeps the context of spans that are not sampled', async () => {
    const memory = memoryTracer(new AlwaysOffSampler());
    const peer = await makePeer();
    const seen = deferred<boolean | undefined>();
    const client = makeClient({
      onRequest: () => {
        seen.resolve(trace.getSpan(context.active())?.isRecording());
        return {};
      },
    });
    instrumented(client, { tracer: memory.tracer });
    await client.request(peer.address, ccr());
    await peer.request(rar());
    expect(await seen.promise).toBe(false);
    expect(memory.spans()).toEqual([]);
  });

  it('refuses what it does not know', () => {
    // @ts-expect-error: a program without types
    expect(() => instrument(makeClient(), { sessionId: true })).toThrow('Unknown option "sessionId"');
    // @ts-expect-error: a program without types
    expect(() => instrument({})).toThrow('client must be a DiameterClient');
    // @ts-expect-error: a program without types
    expect(() => instrument(makeClient(), { tracer: {} })).toThrow('tracer must be a Tracer');
  });
});
