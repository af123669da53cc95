import { avp } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { ccrsOf, groupScene } from '../support/group.js';
import { ccr } from '../support/messages.js';
import { News } from '../../src/observability/news.js';
import { Loads, mostLoads } from '../../src/overload/loads.js';
import { Books } from '../../src/observability/books.js';
import { subjectOf } from '../support/subject.js';
import { seeded } from './node.js';

async function scene(isOn = true, policy: 'weighted' | 'priority' = 'weighted') {
  const clock = new SimulatedClock();
  const made = await groupScene({
    clock,
    random: seeded(),
    watchdog: 'rfc3539',
    dwrIntervalMs: 900_000_000,
    overload: { load: isOn },
    group: { policy },
  });
  const { client, group, one } = made;
  return {
    ...made,
    clock,
    /** The share of so many requests that the first member gets, in per cent. */
    shareOfOne: async (count = 1_000) => {
      const before = ccrsOf(one).length;
      for (let i = 0; i < count; i += 100) {
        await Promise.all(Array.from({ length: 100 }, () => client.request(group, ccr())));
      }
      return (100 * (ccrsOf(one).length - before)) / count;
    },
  };
}

describe('the load that a peer reports (RFC 8583)', () => {
  it('scales its weight: 65 535 leaves all of it, 0 nearly nothing', async () => {
    const { clock, one, shareOfOne, two } = await scene();
    two.behave({ load: 65_535 });
    for (const [load, expected] of [
      [65_535, 50],
      [65_535 / 3, 25],
      [0, 1],
      [65_535, 50],
    ] as const) {
      clock.increment(1_000);
      one.behave({ load });
      await shareOfOne(400); // some must tell it
      expect(Math.abs((await shareOfOne()) - expected)).toBeLessThan(5);
    }
  });

  it('is forgotten a minute after the last that was heard of it', async () => {
    const { clock, one, shareOfOne } = await scene();
    one.behave({ load: 0 });
    await shareOfOne(100);
    expect(await shareOfOne(100)).toBeLessThan(10);
    one.behaveWell();
    clock.increment(59_999);
    expect(await shareOfOne(100)).toBeLessThan(10);
    clock.increment(1);
    expect(Math.abs((await shareOfOne()) - 50)).toBeLessThan(5);
  });

  it('changes nothing with load: false, nor with a policy that uses no weights', async () => {
    const off = await scene(false);
    off.one.behave({ load: 0 });
    await off.shareOfOne(100);
    expect(Math.abs((await off.shareOfOne()) - 50)).toBeLessThan(5);
    const first = await scene(true, 'priority');
    first.one.behave({ load: 0 });
    expect(await first.shareOfOne(200)).toBe(100);
  });

  it('counts as that of a peer where one reports itself as peer and as host', () => {
    const loads = new Loads({ clock: new SimulatedClock(), news: new News(), detached: (run) => run() });
    const told = [
      ['host', 10_000],
      ['peer', 20_000],
      ['host', 30_000],
    ] as const;
    const values = told.map(([type, value]) => {
      loads.take(peerAt('ocs:3868', 'ocs.example.net'), { type, value, source: 'ocs.example.net' });
      return loads.valueOf('ocs:3868');
    });
    expect(values).toEqual([10_000, 20_000, 20_000]);
    loads.end();
  });

  it('is remembered of 10 000 addresses at most, and none stays when the client ends', () => {
    const clock = new SimulatedClock();
    const loads = new Loads({ clock, news: new News(), detached: (run) => run() });
    const tell = (i: number) =>
      loads.take(peerAt(`peer${i}:3868`, `peer${i}.example.net`), {
        type: 'peer',
        source: `peer${i}.example.net`,
        value: 0,
      });
    for (let i = 0; i <= mostLoads; i++) tell(i);
    expect(loads.valueOf(`peer${mostLoads - 1}:3868`)).toBe(0);
    expect(loads.valueOf(`peer${mostLoads}:3868`)).toBeUndefined();
    loads.end();
    expect(loads.valueOf('peer0:3868')).toBeUndefined();
    tell(1);
    expect(loads.valueOf('peer1:3868')).toBeUndefined();
  });

  it('counts only if the peer says it of itself, and if it can be read', async () => {
    const { one, shareOfOne } = await scene();
    const load = (source: string, value: bigint, type = 0) =>
      avp.grouped(650, [avp.unsigned32(651, type), avp.unsigned64(652, value), avp.utf8String(649, source)]);
    for (const wrong of [
      load('behind.example.net', 0n),
      load(one.originHost, 65_536n),
      load(one.originHost, 0n, 7),
      avp.grouped(650, [avp.unsigned64(652, 0n)]),
    ]) {
      one.behave({ answers: (answer) => withAvp(answer, wrong) });
      await shareOfOne(100);
    }
    expect(Math.abs((await shareOfOne()) - 50)).toBeLessThan(5);
    one.behave({ answers: (answer) => withAvp(answer, load(one.originHost.toUpperCase(), 0n)) });
    await shareOfOne(100);
    expect(await shareOfOne(100)).toBeLessThan(10);
  });
});

function peerAt(address: string, originHost: string) {
  const peer = {
    originHost,
    originRealm: 'example.net',
    vendorId: undefined,
    productName: undefined,
    originStateId: undefined,
    firmwareRevision: undefined,
    supportedVendorIds: [],
    hostIpAddresses: [],
    authApplicationIds: [],
    acctApplicationIds: [],
    vendorSpecificApplicationIds: [],
  };
  return { ...subjectOf(address, new Books(0)), peer };
}

function withAvp(answer: Buffer, added: ReturnType<typeof avp.grouped>): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt32BE(added.code, 0);
  header.writeUInt32BE(8 + added.data.length, 4);
  const bytes = Buffer.concat([answer, header, added.data, Buffer.alloc(-added.data.length & 3)]);
  bytes.writeUIntBE(bytes.length, 1, 3);
  return bytes;
}
