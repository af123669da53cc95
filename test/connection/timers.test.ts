import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { entered, eventually, makeClient, makePeer } from '../support/client.js';
import { ccr } from '../support/messages.js';

const still = () => 0.5;

describe('the delays that run', () => {
  it('are told with the time of the clock of the client, soonest first', async () => {
    const peer = await makePeer({ behaviour: { dwr: 'ignore', dpr: 'ignore' } });
    const clock = new SimulatedClock();
    clock.increment(1_000_000);
    const client = makeClient({ clock, random: still, idleTimeoutMs: 600_000, maxLifetimeMs: 900_000 });
    const dialled = client.connect(peer.address);
    expect(client.connection(peer.address)?.timers()).toEqual([{ delay: 'dialTimeout', dueAt: 1_010_000 }]);
    const connection = await dialled;
    const idleAndOld = [
      { delay: 'idleTimeout', dueAt: 1_600_000 },
      { delay: 'maxLifetime', dueAt: 1_900_000 },
    ];
    expect(connection.timers()).toEqual([{ delay: 'watchdog', dueAt: 1_030_000 }, ...idleAndOld]);
    clock.increment(30_000);
    expect(connection.timers()).toEqual([{ delay: 'dwrTimeout', dueAt: 1_040_000 }, ...idleAndOld]);
    const closed = connection.close();
    expect(connection.timers()).toEqual([{ delay: 'dprTimeout', dueAt: 1_035_000 }]);
    clock.increment(5_000);
    await closed;
    expect(connection.timers()).toEqual([]);
  });

  it('tell when the idle timeout was armed again', async () => {
    const peer = await makePeer();
    const clock = new SimulatedClock();
    const client = makeClient({ clock, random: still, idleTimeoutMs: 20_000 });
    const connection = await client.connect(peer.address);
    clock.increment(15_000);
    await client.request(peer.address, ccr());
    clock.increment(5_000);
    expect(connection.timers().find(({ delay }) => delay === 'idleTimeout')?.dueAt).toBe(35_000);
  });

  it('tell when the next attempt is', async () => {
    const peer = await makePeer();
    const clock = new SimulatedClock();
    const client = makeClient({ clock, random: still });
    const connection = await client.connect(peer.address);
    clock.increment(7_000);
    const reconnecting = entered(client, 'RECONNECTING');
    peer.resetConnections();
    await reconnecting;
    expect(connection.timers()).toEqual([{ delay: 'reconnectDelay', dueAt: 12_000 }]);
  });

  it('tell how long a CEA is awaited', async () => {
    const peer = await makePeer({ behaviour: { cer: 'ignore' } });
    const clock = new SimulatedClock();
    const client = makeClient({ clock, random: still });
    client.connect(peer.address).catch(() => {});
    const connection = client.connection(peer.address);
    await eventually(() => connection?.state === 'CER_SENT');
    expect(connection?.timers()).toEqual([{ delay: 'cerTimeout', dueAt: 5_000 }]);
  });
});
