import { registerMetrics } from 'diameter-client/metrics';
import { Registry } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { groupViews } from '../../src/inspect/group-views.js';
import { eventually, makeClient, turn } from '../support/client.js';
import { FakeDns } from '../support/dns.js';
import { recordingLogger } from '../support/logs.js';
import { scrape, sumOf } from '../support/metrics.js';

const tcp = '_diameter._tcp.example.net';
const zone = { srv: { [tcp]: [{ target: 'a.example.net' }, { target: '10.0.0.1' }] } };

async function scene() {
  const clock = new SimulatedClock();
  const { lines, logger } = recordingLogger();
  const client = makeClient({ clock, random: () => 0, logger });
  const resolver = new FakeDns(zone);
  const group = client.group('dra', { discover: { realm: 'example.net', resolver } });
  const isAsleep = () => group.stats().discovery?.nextAt !== undefined;
  await eventually(isAsleep);
  const refreshed = async (ms: number) => {
    clock.increment(ms);
    await eventually(isAsleep);
    await turn();
  };
  /** What is told of discoveries. */
  const told = () =>
    lines.filter(({ line }) => line.startsWith('discover')).map(({ level, text }) => `${level} ${text}`);
  return { client, clock, group, lines, refreshed, resolver, told };
}

describe('what DNS tells', () => {
  it('is logged: in full at debug, failures as warnings without repetition, and that it works again', async () => {
    const { refreshed, resolver, told } = await scene();
    resolver.failure = new Error('SERVFAIL');
    await refreshed(60_000);
    await refreshed(10_000);
    await refreshed(20_000);
    resolver.failure = undefined;
    await refreshed(40_000);
    resolver.zone = {};
    await refreshed(60_000);
    const of = 'realm example.net';
    const leftOut = 'the SRV target "10.0.0.1", which is no name';
    expect(told()).toEqual([
      `debug group dra: DNS tells of 1 peer for ${of}, for 60 s; asked again in 1 min`,
      `warn group dra: left out of what DNS tells for ${of}: ${leftOut}`,
      `warn group dra: DNS does not tell of the members of ${of}; they stay as they are: SERVFAIL`,
      `info group dra: DNS tells of 1 peer for ${of} again, after 3 failures`,
      `warn group dra: DNS tells of no peer for ${of}; the members stay as they are`,
    ]);
  });

  it('is explained: where the members come from, for how long, what failed last and what was left out', async () => {
    const { client, clock, group, refreshed, resolver } = await scene();
    clock.increment(10_000);
    expect(client.explain(group)).toContain(
      'Its members are those of realm example.net, as DNS told 10 s ago. DNS is asked again in 50 s. ' +
        'Left out: the SRV target "10.0.0.1", which is no name.',
    );
    resolver.failure = new Error('SERVFAIL');
    await refreshed(50_000);
    expect(client.explain(group)).toContain(
      'The last look at DNS brought nothing: SERVFAIL, and the members stay as they are. DNS is asked again in 4.5 s.',
    );
  });

  it('is counted in the metrics, of groups that follow DNS alone', async () => {
    const { client, group, refreshed, resolver } = await scene();
    const register = new Registry();
    registerMetrics(client, { register });
    client.group('given', { members: [{ address: 'b.example.net' }] });
    resolver.failure = new Error('SERVFAIL');
    await refreshed(60_000);
    const lines = await scrape(register);
    const of = (name: string, name2 = 'dra') =>
      sumOf(lines, `diameter_client_group_discovery_${name}`, { group: name2 });
    expect([of('found_total'), of('failed_total'), of('empty_total')]).toEqual([1, 1, 0]);
    expect(of('found_timestamp_seconds')).toBe((group.stats().discovery?.foundAt ?? 0) / 1_000);
    expect(of('found_total', 'given')).toBeUndefined();
  });

  it('is shown in the live view', async () => {
    const { client, refreshed, resolver } = await scene();
    expect(groupViews(client)).toMatchObject([{ source: 'realm example.net', isSourceFailing: false }]);
    resolver.failure = new Error('SERVFAIL');
    await refreshed(60_000);
    expect(groupViews(client)).toMatchObject([{ source: 'realm example.net', isSourceFailing: true }]);
  });
});
