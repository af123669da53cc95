import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { entered, eventually, makeClient, makePeer } from '../support/client.js';
import { allUsable, groupScene } from '../support/group.js';
import { ccr } from '../support/messages.js';

describe('a kept connection', () => {
  it.each([
    ['refuses the CER for good', { behaviour: { cer: { resultCode: 5010 } } }],
    ['closes each connection', { behaviour: { connections: 'close' } }],
  ] as const)('is dialled again where the peer %s', async (_, options) => {
    const peer = await makePeer(options);
    const client = makeClient({ reconnect: { initialDelayMs: 5, maxDelayMs: 10, jitter: 0 } });
    const group = client.group('kept', { members: [{ address: peer.address }] });
    await eventually(() => peer.accepted >= 3);
    peer.behaveWell();
    await allUsable(group);
    expect((await client.request(group, ccr())).resultCode).toBe(2001);
  });

  it('waits for reconnect.maxDelayMs before it is dialled again where the peer refuses it for good', async () => {
    const clock = new SimulatedClock();
    const peer = await makePeer({ behaviour: { cer: { resultCode: 5010 } } });
    const client = makeClient({ clock, reconnect: { initialDelayMs: 10, maxDelayMs: 60_000, jitter: 0 } });
    client.group('kept', { members: [{ address: peer.address }] });
    await entered(client, 'RECONNECTING');
    clock.increment(59_000);
    expect(client.connection(peer.address)?.state).toBe('RECONNECTING');
    clock.increment(1_000);
    expect(client.connection(peer.address)?.state).toBe('CONNECTING');
  });

  it('is dialled again after a DPR with BUSY', async () => {
    const { group, one } = await groupScene({
      peers: [{}],
      reconnect: { initialDelayMs: 5, maxDelayMs: 10, jitter: 0 },
    });
    await one.disconnect(1);
    await eventually(() => one.accepted === 2);
    await allUsable(group);
  });

  it('is not closed for idleness as long as it is kept', async () => {
    const clock = new SimulatedClock();
    const { client, group, one } = await groupScene({ clock, peers: [{}], idleTimeoutMs: 1_000 });
    clock.increment(10_000);
    expect(client.connection(one.address)?.state).toBe('OPEN');
    const other = await makePeer();
    await client.connect(other.address);
    clock.increment(1_000);
    expect(client.connection(other.address)?.state).toBe('DPR_SENT');
    expect(group.members()[0]?.state).toBe('usable');
  });

  it('is given up when the last of its groups is closed, and calls to its address are not', async () => {
    const { client, group, one } = await groupScene({ peers: [{}] });
    const other = client.group('other', { members: [{ address: one.address }] });
    group.close();
    group.close();
    expect(group.isClosed).toBe(true);
    expect(client.groups()).toEqual([other]);
    await client.request(other, ccr());
    const call = client.request(one.address, ccr());
    other.close();
    expect((await call).resultCode).toBe(2001);
    await one.waitFor(({ commandCode }) => commandCode === 282);
    expect((await client.request(one.address, ccr())).resultCode).toBe(2001);
  });
});
