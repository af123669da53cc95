import { InvalidConfigError, type DiameterClient, type PeerGroup } from 'diameter-client';
import type { TestPeer } from 'diameter-client/testing';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { entered, eventually, makeClient, rejection } from '../support/client.js';
import { ccrsOf, groupScene } from '../support/group.js';
import { ccr } from '../support/messages.js';

/** With "ONE" and "TWO" for the addresses that the system has chosen. */
function explained(client: DiameterClient, group: PeerGroup, one: TestPeer, two: TestPeer): string[] {
  const named = (text: string, peer: TestPeer, name: string) =>
    text.replaceAll(peer.address, name).replaceAll(peer.originHost, `${name.toLowerCase()}.example`);
  return named(named(client.explain(group), one, 'ONE'), two, 'TWO').split('\n');
}

async function lose(client: DiameterClient, peer: TestPeer): Promise<void> {
  const reconnecting = entered(client, 'RECONNECTING', peer.address);
  peer.resetConnections();
  await reconnecting;
}

async function scene(changes: Parameters<typeof groupScene>[0] = {}) {
  const clock = new SimulatedClock();
  clock.increment(1_000_000);
  const all = await groupScene({ clock, random: () => 0.5, requestTimeoutMs: 60_000, ...changes });
  const { client, group, one, two } = all;
  return { ...all, clock, explain: () => explained(client, group, one, two) };
}

describe('client.explain(group)', () => {
  it('tells policy and members, each with its place, its state and why', async () => {
    const { client, clock, explain, group, one, two } = await scene();
    clock.increment(3_000);
    expect(explain()).toEqual([
      'Group dra (policy priority) has 2 members, of which 2 are usable.',
      'ONE (priority 0, weight 1) is usable. OPEN for 3 s: in service with one.example.',
      'TWO (priority 0, weight 1) is usable. OPEN for 3 s: in service with two.example.',
    ]);
    group.update({ members: [{ address: one.address }, { address: two.address, priority: 5, drain: true }] });
    await client.request(group, ccr());
    expect(explain()[0]).toBe('Group dra (policy priority) has 2 members, of which 1 is usable.');
    expect(explain()[2]).toBe(
      'TWO (priority 5, weight 1) is draining. OPEN for 3 s: in service with two.example. ' +
        'It gets no new requests, since its group wants it so (drain).',
    );
  });

  it('tells since when no member is usable and how many calls are held, then what moved and what is coming back', async () => {
    const { client, clock, explain, one, two, group } = await scene({
      peers: [{ onRequest: () => undefined }, {}],
    });
    const moved = client.request(group, ccr());
    await one.waitFor(({ commandCode }) => commandCode === 272);
    expect(explain()[1]).toContain('1 request in flight.');
    await lose(client, one);
    await moved;
    expect(explain()).toEqual([
      'Group dra (policy priority) has 2 members, of which 1 is usable.',
      'ONE (priority 0, weight 1) is down. RECONNECTING for 0 ms: attempt 1 in 5 s. ' +
        'Last: after transport.closed, 0 ms ago: ONE was lost: read ECONNRESET.',
      'TWO (priority 0, weight 1) is usable. OPEN for 0 ms: in service with two.example.',
      'Requests moved to another member: 1 since their connection was lost. The last one moved 0 ms ago, from ONE to TWO.',
    ]);
    await one.kill();
    await lose(client, two);
    const held = client.request(group, ccr());
    clock.increment(2_000);
    expect(explain()[0]).toMatch(
      /^Group dra \(policy priority\) has 2 members, and none has been usable for 2 s\. 1 call of \d+ bytes is held, each for 30 s at most \(hold\.maxMs\)\.$/,
    );
    await eventually(() => {
      clock.increment(50);
      return client.connection(two.address)?.state === 'OPEN';
    });
    await held;
    clock.increment(1_000);
    expect(explain()[2]).toMatch(
      /It is coming back: it gets 2\d % of its share, and all of it in [34][.\d]* s \(failbackMs\)\./,
    );
    expect(ccrsOf(two)).toHaveLength(2);
  });

  it('tells what was refused or held too long', async () => {
    const { client, clock, explain, group, one, two } = await scene({ group: { hold: { maxMs: 1_000 } } });
    await lose(client, one);
    await lose(client, two);
    const error = rejection(client.request(group, ccr()));
    clock.increment(1_100);
    await error;
    group.update({ hold: false });
    await rejection(client.request(group, ccr()));
    expect(explain()[0]).toContain('Calls are refused at once (hold: false).');
    expect(explain().at(-1)).toBe('Not delivered: 1 call refused, 1 held too long.');
    expect(group.stats()).toMatchObject({ usable: 0, refused: 1, heldTooLong: 1 });
  });

  it('tells why a member is passed over whose circuit breaker is open', async () => {
    const { client, explain, group } = await scene({
      peers: [{ onRequest: () => ({ resultCode: 3004 }) }, {}],
    });
    for (let i = 0; i < 5; i++) await client.request(group, ccr());
    expect(explain()[0]).toBe('Group dra (policy priority) has 2 members, of which 1 is usable.');
    expect(explain()[1]).toBe(
      'ONE (priority 0, weight 1) is circuit-open. OPEN for 0 ms: in service with one.example. ' +
        'Its circuit breaker has been open for 0 ms, and calls are refused for 5 s more; then one is let through. ' +
        'It has opened since 5 failures in a row, the last one: the peer has answered 3004 DIAMETER_TOO_BUSY.',
    );
  });

  it('throws for a group that is closed, or of another client', async () => {
    const { client, group } = await scene();
    expect(() => makeClient().explain(group)).toThrow(InvalidConfigError);
    group.close();
    expect(() => client.explain(group)).toThrow('The group dra was closed');
  });
});
