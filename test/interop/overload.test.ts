import { OverloadedError, type DiameterClient } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { seeded } from '../overload/node.js';
import { ccr, makeClient } from './client.js';
import { ErlangPeer } from './erlang.js';

const port = 3870;
const address = `127.0.0.1:${port}`;

interface Run {
  readonly sent: number;
  readonly shed: number;
}

/** So many requests, a hundred at once. `make`: each of them. */
async function run(client: DiameterClient, count: number, make: (i: number) => Buffer): Promise<Run> {
  let shed = 0;
  const ask = async (number: number) => {
    try {
      expect((await client.request(address, make(number))).resultCode).toBe(2001);
    } catch (error) {
      if (!(error instanceof OverloadedError)) throw error;
      shed++;
    }
  };
  for (let i = 0; i < count; i += 100) {
    await Promise.all(Array.from({ length: 100 }, (_, j) => ask(i + j)));
  }
  return { sent: count - shed, shed };
}

/** A client that obeys, and Erlang/OTP. Time stands still, so that a slow machine does not end a report. */
async function scene(name: string) {
  const peer = await ErlangPeer.startWithOverload(port);
  const clock = new SimulatedClock();
  const client = makeClient(name, {
    clock,
    random: seeded(),
    overload: {},
    watchdog: 'rfc3539',
    dwrIntervalMs: 900_000_000,
  });
  const report = async (type: 'host' | 'realm', percentage: number, seconds: number, sequence: number) => {
    expect(await peer.tell(`report ${type === 'host' ? 0 : 1} ${percentage} ${seconds} ${sequence}`)).toBe(
      'done',
    );
    await client.request(address, ccr(name, { number: 1 })).catch(() => undefined);
  };
  const boundToHost = () => ccr(name, { number: 1 });
  const toRealm = () => ccr(name, { number: 1, destinationHost: null });
  return { boundToHost, client, clock, peer, report, toRealm };
}

describe('Erlang/OTP reports overload by its own dictionary of RFC 7683 (C-060)', () => {
  it('of its host, 30 % of 10 000 requests, and counts those that are sent; each has OC-Supported-Features', async () => {
    const { boundToHost, client, clock, peer, report } = await scene('overload-host');
    await report('host', 30, 60, 1);
    await peer.tell('count');
    const { sent, shed } = await run(client, 10_000, boundToHost);
    expect(Math.abs(shed / 100 - 30)).toBeLessThan(2);
    expect(await peer.tell('count')).toBe(`${sent} requests, ${sent} with features`);
    await peer.tell('quiet');
    clock.increment(59_999);
    expect((await run(client, 100, boundToHost)).shed).toBeGreaterThan(0);
    clock.increment(1);
    expect((await run(client, 100, boundToHost)).shed).toBe(0);
  });

  it('of its realm, 50 %, which does not concern requests with a Destination-Host', async () => {
    const { boundToHost, client, report, toRealm } = await scene('overload-realm');
    await report('realm', 50, 60, 1);
    expect((await run(client, 1_000, boundToHost)).shed).toBe(0);
    const { shed } = await run(client, 10_000, toRealm);
    expect(Math.abs(shed / 100 - 50)).toBeLessThan(2);
  });

  it('with sequence numbers that go back, which are ignored, and a validity of 0, which ends it', async () => {
    const { client, report } = await scene('overload-sequence');
    const percentages = () => client.overload().map(({ percentage }) => percentage);
    await report('host', 20, 60, 5);
    await report('host', 90, 60, 4);
    expect(percentages()).toEqual([20]);
    await report('host', 40, 60, 6);
    expect(percentages()).toEqual([40]);
    await report('host', 40, 0, 6);
    expect(percentages()).toEqual([40]);
    // Some of the requests that could bring it are shed.
    for (let i = 0; i < 10 && percentages().length > 0; i++) await report('host', 40, 0, 7);
    expect(percentages()).toEqual([]);
  });

  it('and the urgent requests are spared (RFC 7944)', async () => {
    const { client, report, toRealm } = await scene('overload-priority');
    await report('host', 40, 60, 1);
    const shed = { urgent: 0, others: 0 };
    for (let i = 0; i < 2_000; i++) {
      const kind = i % 2 === 0 ? 'urgent' : 'others';
      const call = client.request(address, toRealm(), kind === 'urgent' ? { priority: 0 } : {});
      await call.catch(() => shed[kind]++);
    }
    expect(shed.urgent).toBeLessThan(5);
    expect(Math.abs(shed.others / 20 - 40)).toBeLessThan(3);
  });

  it('but not to a client that does not say that it obeys', async () => {
    const { peer } = await scene('overload-on');
    await peer.tell('report 0 100 60 1');
    const client = makeClient('overload-off');
    await peer.tell('count');
    const { sent } = await run(client, 100, () => ccr('overload-off', { number: 1 }));
    expect(sent).toBe(100);
    expect(await peer.tell('count')).toBe('100 requests, 0 with features');
  });
});
