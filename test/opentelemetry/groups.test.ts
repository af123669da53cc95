import { traceChannels, UnableToDeliverError } from 'diameter-client';
import { CcRequestType, CreditControl } from 'diameter-client/dictionaries/credit-control';
import { instrument } from 'diameter-client/opentelemetry';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listen } from '../support/channels.js';
import { SimulatedClock } from 'xstate';
import { deferred, entered, eventually, rejection } from '../support/client.js';
import { ccrsOf, groupScene } from '../support/group.js';
import { ccr } from '../support/messages.js';
import { memoryTracer, timeOf } from '../support/spans.js';

const busy = { onRequest: () => ({ resultCode: 3004 }) };
const never = { onRequest: () => undefined };
const fields = {
  ccRequestType: CcRequestType.INITIAL_REQUEST,
  ccRequestNumber: 0,
  serviceContextId: '32251@3gpp.org',
} as const;

describe('the span of a call to a group', () => {
  it('names the group, the member that answered, and each failover at its time', async () => {
    const memory = memoryTracer();
    const { client, group, one, two } = await groupScene({ peers: [busy, {}] });
    onTestFinished(instrument(client, { tracer: memory.tracer }));
    const beganAt = Date.now();
    await client.call(group, CreditControl, fields);
    const { attributes, events } = memory.one('Credit-Control');
    expect(attributes).toMatchObject({
      'diameter.group': 'dra',
      'diameter.group.attempts': 2,
      'server.address': '127.0.0.1',
      'server.port': two.port,
      'diameter.peer.origin_host': two.originHost,
      'diameter.result.code': 2001,
    });
    expect(events).toMatchObject([
      {
        name: 'diameter failover',
        attributes: {
          'diameter.failover.reason': 'refused',
          'diameter.failover.from': one.address,
          'diameter.failover.to': two.address,
        },
      },
    ]);
    const [event] = events;
    expect(event && timeOf(event.time)).toBeGreaterThanOrEqual(beganAt);
    expect(event && timeOf(event.time)).toBeLessThanOrEqual(Date.now());
  });

  it('has no address where no member was tried', async () => {
    const memory = memoryTracer();
    const { client, group, one, two } = await groupScene({ group: { hold: false } });
    onTestFinished(instrument(client, { tracer: memory.tracer }));
    one.closeConnections();
    two.closeConnections();
    await eventually(() => group.stats().usable === 0);
    await rejection(client.request(group, ccr()));
    const { attributes } = memory.one('Command 272');
    expect(attributes).toMatchObject({
      'diameter.group': 'dra',
      'diameter.group.attempts': 0,
      'error.type': 'ERR_DIAMETER_UNABLE_TO_DELIVER',
    });
    expect(attributes).not.toHaveProperty('server.address');
  });
});

describe('the channel diameter-client:request of a call to a group', () => {
  it('tells the connection that answered, where else it was sent, and why it moved', async () => {
    const { client, group, one, two } = await groupScene({ peers: [never, {}] });
    const { traces } = listen(traceChannels.request);
    const call = client.request(group, ccr());
    await eventually(() => ccrsOf(one).length === 1);
    expect(traces[0]).toMatchObject({
      address: 'dra',
      group: 'dra',
      connection: client.connection(one.address),
      attempts: [{ address: one.address }],
      failovers: [],
    });
    one.closeConnections();
    await call;
    const [trace] = traces;
    expect(trace?.connection).toBe(client.connection(two.address));
    expect(trace?.attempts).toMatchObject([
      { address: one.address, error: { name: 'ConnectionClosedError' } },
      { address: two.address },
    ]);
    expect(trace?.failovers).toMatchObject([{ from: one.address, to: two.address, why: 'lost' }]);
  });

  it('tells the member that has answered where a suspect one is quicker than the other', async () => {
    const clock = new SimulatedClock();
    const late = deferred<object>();
    const { client, group, one, two } = await groupScene({
      clock,
      dwrIntervalMs: 1_000,
      dwrTimeoutMs: 400,
      watchdogJitterMs: 0,
      peers: [{ onRequest: () => late.promise }, never],
    });
    const { traces } = listen(traceChannels.request);
    const call = client.request(group, ccr());
    await eventually(() => ccrsOf(one).length === 1);
    one.behave({ dwr: 'ignore' });
    clock.increment(1_000);
    await eventually(() => client.connection(two.address)?.state === 'OPEN');
    const suspected = entered(client, 'SUSPECT', one.address);
    clock.increment(400);
    await suspected;
    await eventually(() => ccrsOf(two).length === 1);
    expect(traces[0]?.connection).toBe(client.connection(two.address));
    late.resolve({ resultCode: 2001 });
    await call;
    expect(traces[0]?.connection).toBe(client.connection(one.address));
    expect(traces[0]?.attempts.map(({ address }) => address)).toEqual([one.address, two.address]);
    expect(traces[0]?.failovers).toMatchObject([{ why: 'suspect' }]);
  });

  it('tells the member that was tried last where the call fails, and the one of a send', async () => {
    const { client, group, one, two } = await groupScene({
      peers: [never, never],
      group: { retry: { maxAttempts: 2 } },
      reconnect: { initialDelayMs: 10, jitter: 0 },
    });
    const { traces } = listen(traceChannels.request);
    const error = rejection(client.request(group, ccr()));
    await eventually(() => ccrsOf(one).length === 1);
    one.closeConnections();
    await eventually(() => ccrsOf(two).length === 1);
    const twoBefore = client.connection(two.address);
    two.closeConnections();
    expect(await error).toBeInstanceOf(UnableToDeliverError);
    expect(traces[0]?.connection).toBe(twoBefore);
    expect(traces[0]?.attempts.map(({ address }) => address)).toEqual([one.address, two.address]);
    await eventually(() => group.stats().usable > 0, 'a member is back');
    await client.send(group, ccr());
    expect(traces[1]?.attempts).toHaveLength(1);
    expect(traces[1]?.connection?.address).toBe(traces[1]?.attempts[0]?.address);
  });
});
