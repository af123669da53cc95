import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { eventually, makeClient, makePeer } from '../support/client.js';
import { allUsable, ccrsOf, isCcr } from '../support/group.js';
import { redirecting, uriOf, requestOf } from '../support/redirect.js';
import { ca, ours, peerCertificate } from '../support/tls.js';

describe('a route of a group', () => {
  async function groupOf(usage: number, policy: 'priority' | 'weighted' = 'priority') {
    const server = await makePeer();
    const agents = await Promise.all(
      [1, 2].map(() => makePeer(redirecting(() => [uriOf(server)], { usage, seconds: 60 }))),
    );
    const client = makeClient({ redirect: { allow: '127.0.0.1' } });
    const group = client.group('agents', { members: agents.map(({ address }) => ({ address })), policy });
    await allUsable(group);
    const counts = () => [...agents, server].map((peer) => ccrsOf(peer).length);
    return { client, group, counts };
  }

  it('holds for the whole group, whichever member has redirected', async () => {
    const { client, counts, group } = await groupOf(2);
    for (let i = 0; i < 3; i++) await client.request(group, requestOf());
    expect(counts()).toEqual([1, 0, 3]);
    group.update({ members: group.members().map(({ address }, i) => ({ address, priority: 1 - i })) });
    await client.request(group, requestOf({ session: 's2' }));
    expect(counts()).toEqual([1, 0, 4]);
  });

  it('of ALL_HOST holds for the member that has redirected alone', async () => {
    const { client, counts, group } = await groupOf(5);
    for (let i = 0; i < 3; i++) await client.request(group, requestOf());
    expect(counts()).toEqual([1, 0, 3]);
    group.update({ members: group.members().map(({ address }, i) => ({ address, priority: 1 - i })) });
    for (let i = 0; i < 3; i++) await client.request(group, requestOf());
    expect(counts()).toEqual([1, 1, 6]);
  });

  it('gives the request back to the group where its host cannot be asked', async () => {
    const clock = new SimulatedClock();
    const server = await makePeer();
    const agent = await makePeer(redirecting(() => [uriOf(server)], { usage: 2, seconds: 60 }));
    const client = makeClient({ clock, idleTimeoutMs: 1_000, redirect: { allow: '127.0.0.1' } });
    const group = client.group('agents', { members: [{ address: agent.address }] });
    await allUsable(group);
    await client.request(group, requestOf());
    clock.increment(1_100);
    await eventually(() => client.connections().length === 1);
    await server.kill();
    expect((await client.request(group, requestOf())).resultCode).toBe(3006);
    expect(ccrsOf(agent)).toHaveLength(2);
  });

  it('does not lead from TLS to plain TCP', async () => {
    const server = await makePeer();
    const plain = await makePeer(redirecting(() => [uriOf(server)], { usage: 2, seconds: 60 }));
    const secured = await makePeer({ originHost: 'hss.example.net', tls: { ...peerCertificate, ca } });
    const client = makeClient({ tls: { ca, ...ours }, redirect: { allow: '127.0.0.1' } });
    const group = client.group('agents', { members: [{ address: plain.address }] });
    await allUsable(group);
    await client.request(group, requestOf());
    group.update({ members: [{ address: secured.address }] });
    await allUsable(group);
    await client.request(group, requestOf());
    expect([plain, secured, server].map((peer) => ccrsOf(peer).length)).toEqual([1, 1, 1]);
    await secured.waitFor(isCcr);
  });
});
