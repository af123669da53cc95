import { avp, AvpCode, OverloadedError, traceChannels, type RequestTrace } from 'diameter-client';
import { registerMetrics } from 'diameter-client/metrics';
import { Registry } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { Watched } from '../../src/cli/watched.js';
import { errorFields, exitCodeOf } from '../../src/cli/exit-codes.js';
import type { DetailUpdate } from '../../src/inspect/wire.js';
import { groupScene } from '../support/group.js';
import { EventReader, makeView } from '../support/inspector.js';
import { recordingLogger } from '../support/logs.js';
import { ccr } from '../support/messages.js';
import { scrape, sumOf } from '../support/metrics.js';
import { rejection } from '../support/client.js';
import { seeded } from './node.js';

/** Two peers, the first of which has reported overload of 100 %. */
async function scene(percentage = 100, options: Parameters<typeof groupScene>[0] = {}) {
  const clock = new SimulatedClock();
  const made = await groupScene({
    clock,
    random: seeded(),
    overload: {},
    watchdog: 'rfc3539',
    dwrIntervalMs: 900_000_000,
    group: { policy: 'priority' },
    ...options,
  });
  const { client, one } = made;
  const report = (fields: object) => one.behave({ overload: { percentage, validitySeconds: 60, ...fields } });
  const ask = () => client.request(one.address, ccr());
  return { ...made, ask, clock, report };
}

const realmCcr = () => ccr({ avps: [avp.utf8String(AvpCode.destinationRealm, 'example.net')] });

describe('overload that a peer reports is told of', () => {
  it('by explain: of whom, how much, for how long, and what has been shed', async () => {
    const { ask, client, clock, group, one, report, two } = await scene();
    expect(client.explain(one.address)).not.toContain('overload');
    report({ sequenceNumber: 7 });
    await ask();
    await rejection(ask());
    clock.increment(20_000);
    const told =
      `Host ${one.originHost} has reported overload: 100 % of the requests of application 4 are not sent to it, ` +
      'for 40 s more (OC-Sequence-Number 7; 1 shed so far).';
    expect(client.explain(one.address)).toContain(told);
    expect(client.explain(two.address)).not.toContain('overload');
    expect(client.explain(group)).toContain(told);
    await client.request(group, ccr());
    expect(client.explain(group)).toContain('For overload, 1 request went to another member, and 0 to none');
    clock.increment(41_000);
    expect(client.explain(one.address)).toContain(
      `Host ${one.originHost} was overloaded to 100 % until 1 s ago: for application 4, one request a second is let through`,
    );
    one.behaveWell();
    await ask();
    expect(client.explain(one.address)).toContain('the share of requests that are let through grows');
    clock.increment(10_000);
    expect(client.explain(one.address)).not.toContain('overload');
  });

  it('by explain of both addresses where it is that of their realm, and of a load', async () => {
    const { ask, client, group, one, report, two } = await scene(10, { group: { policy: 'weighted' } });
    report({ type: 'realm' });
    one.behave({ load: 65_535 / 3 });
    await ask();
    for (const target of [one.address, two.address]) {
      expect(client.explain(target)).toContain('Realm example.net has reported overload: 10 %');
    }
    expect(client.explain(group)).toContain('Its peer has reported a load that leaves it 33 % of its weight');
  });

  it('in the log: when it begins or changes, summed up where it goes on, and when it ends', async () => {
    const { lines, logger } = recordingLogger();
    const { ask, clock, report } = await scene(0, { logger });
    for (const [percentage, sequenceNumber] of [
      [1, 1],
      [1, 2],
      [2, 3],
      [2, 4],
    ]) {
      report({ percentage, sequenceNumber });
      while ((await ask().catch(() => undefined)) === undefined);
    }
    clock.increment(60_000);
    const told = lines.filter(({ line }) => line.startsWith('overload-'));
    expect(
      told.map(({ fields: { percentage, report: type }, level, line }) => ({
        level,
        line,
        percentage,
        type,
      })),
    ).toEqual([
      { level: 'warn', line: 'overload-reported', percentage: 1, type: 'host' },
      { level: 'warn', line: 'overload-reported', percentage: 2, type: 'host' },
      { level: 'info', line: 'overload-ended', percentage: undefined, type: 'host' },
    ]);
    expect(told[0]?.text).toContain('is overloaded: 1 % fewer requests of application 4, for 1 min');
  });

  it('in metrics: what is shed, by type of report, what is diverted, and the share that is shed now', async () => {
    const { ask, client, clock, group, report, two } = await scene();
    const register = new Registry();
    registerMetrics(client, { register });
    report({});
    await ask();
    await rejection(ask());
    await client.request(group, ccr());
    const figures = async () => {
      const lines = await scrape(register);
      return ['reports', 'reduction', 'shed_by_host_total', 'shed_by_realm_total', 'diverted_total'].map(
        (name) => sumOf(lines, `diameter_client_overload_${name}`),
      );
    };
    expect(await figures()).toEqual([1, 1, 1, 0, 1]);
    two.behave({ overload: { type: 'realm', percentage: 100, validitySeconds: 60 } });
    await client.request(two.address, ccr());
    await rejection(client.request(group, realmCcr()));
    expect(await figures()).toEqual([2, 1, 1, 1, 1]);
    clock.increment(60_000);
    expect(await figures()).toEqual([2, 0, 1, 1, 1]);
  });

  it('in the live view', async () => {
    const { ask, client, one, report } = await scene(30);
    const { url } = await makeView(client);
    const reader = new EventReader(`${url}events?address=${encodeURIComponent(one.address)}`);
    const isTold = ({ overload }: DetailUpdate) => overload !== undefined;
    expect((await reader.next<DetailUpdate>('detail', isTold)).overload).toBe('');
    report({});
    await ask();
    expect((await reader.next<DetailUpdate>('detail', isTold)).overload).toBe('−30 %');
  });

  it('by diameter-client watch: its beginning and its end', async () => {
    const { ask, client, clock, one, report } = await scene(30);
    const watched = new Watched(client, [one.address], () => {});
    report({});
    await ask();
    clock.increment(60_000);
    expect(watched.events.map(({ address, isTrouble, text }) => ({ address, isTrouble, text }))).toEqual([
      {
        address: one.address,
        isTrouble: true,
        text: `host ${one.originHost} is overloaded: 30 % fewer requests of application 4`,
      },
      { address: one.address, isTrouble: false, text: `host ${one.originHost} is overloaded no more` },
    ]);
  });

  it('to a trace of the call, as its error', async () => {
    const { ask, report } = await scene();
    report({});
    await ask();
    const errors: unknown[] = [];
    const heard = { error: ({ error }: RequestTrace) => errors.push(error) };
    traceChannels.request.subscribe(heard);
    const error = await rejection(ask());
    traceChannels.request.unsubscribe(heard);
    expect(errors).toEqual([error]);
  });

  it('by the command line: an exit code, and the report as JSON', async () => {
    const { ask, report } = await scene();
    report({ sequenceNumber: 9 });
    await ask();
    const error = await rejection(ask());
    expect(error).toBeInstanceOf(OverloadedError);
    expect(exitCodeOf(error)).toBe(3);
    expect(JSON.parse(JSON.stringify(errorFields(error)))).toMatchObject({
      code: 'ERR_DIAMETER_OVERLOADED',
      delivery: 'not-sent',
      report: { type: 'host', applicationId: 4, percentage: 100, sequenceNumber: '9' },
      until: 60_000,
    });
  });
});
