import { expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { defaultsOf } from '../../src/options/option-types.js';
import { EmbeddedStore } from '../../src/store/embedded-store.js';
import { storeTable } from '../../src/store/store-options.js';
import { eventually, settled } from '../support/client.js';
import { deliver, makeAccountant, makeAccountingPeer, numbersAt } from '../support/records.js';
import { MemoryDisk } from '../store/memory-disk.js';
import { seeded } from './node.js';

it('A record that is shed is sent later, and does not hold up the others, which the report leaves', async () => {
  const clock = new SimulatedClock();
  const peer = await makeAccountingPeer();
  peer.behave({ overload: { percentage: 10, validitySeconds: 3_600 } });
  const disk = new MemoryDisk();
  const store = new EmbeddedStore(disk, { ...defaultsOf(storeTable), path: 'memory' }, disk.count());
  const quiet = { watchdog: 'rfc3539', dwrIntervalMs: 900_000_000, requestTimeoutMs: 900_000 };
  const client = makeAccountant(store, { clock, random: seeded(), overload: {}, ...quiet });
  await deliver(client, peer.address, 0);
  await eventually(() => disk.rows.length === 0);
  expect(client.overload()).toHaveLength(1);
  for (let i = 1; i <= 300; i++) await deliver(client, peer.address, i);
  const got = await settled(() => numbersAt(peer).length);
  expect(got).toBeGreaterThan(250);
  expect(got).toBeLessThan(300);
  // Those that were shed follow, as often as they are drawn.
  await eventually(() => {
    clock.increment(10_000);
    return disk.rows.length === 0;
  });
  expect(numbersAt(peer).filter((number) => number.endsWith('T'))).toEqual([]);
});
