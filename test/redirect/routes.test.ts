import { getEventListeners } from 'node:events';
import { avp, AvpCode, encodeMessage, type Avp, type DiameterClientOptions } from 'diameter-client';
import { CcRequestType, CreditControl } from 'diameter-client/dictionaries/credit-control';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { newsOf } from '../../src/client/diameter-client.js';
import { eventually, makeClient, makePeer, rejection, turn } from '../support/client.js';
import { allUsable, ccrsOf, isCcr } from '../support/group.js';
import { ccr } from '../support/messages.js';
import { redirectAvps, redirecting, redirectScene, uriOf } from '../support/redirect.js';
import { ca, ours, peerCertificate } from '../support/tls.js';

interface Facts {
  readonly session?: string;
  readonly realm?: string;
  readonly user?: string;
  readonly application?: number;
}

const both = { authApplicationIds: [4, 5] };

/** A request that says what routes go by. */
function requestOf({
  application = 4,
  realm = 'one.example',
  session = 's1',
  user = 'u1',
}: Facts = {}): Buffer {
  const avps: Avp[] = [
    avp.utf8String(AvpCode.sessionId, session),
    avp.utf8String(AvpCode.destinationRealm, realm),
    avp.utf8String(1, user),
  ];
  return encodeMessage({ commandCode: 272, applicationId: application, avps });
}

/** How many requests the agent has got, after each. */
async function askedAgent(
  usage: number,
  requests: readonly Facts[],
  options: Partial<DiameterClientOptions> = {},
) {
  const { agent, client } = await redirectScene({ usage, seconds: 60, ...both, ...options });
  const counts: number[] = [];
  for (const facts of requests) {
    expect((await client.request(agent.address, requestOf(facts))).resultCode).toBe(2001);
    counts.push(ccrsOf(agent).length);
  }
  return counts;
}

describe('Redirect-Host-Usage', () => {
  it.each<[string, number, readonly Facts[], readonly number[]]>([
    ['DONT_CACHE: each request', 0, [{}, {}], [1, 2]],
    [
      'ALL_SESSION: those of the same Session-Id',
      1,
      [{}, { realm: 'two.example', user: 'u2', application: 5 }, { session: 's2' }, { session: 's2' }],
      [1, 1, 2, 2],
    ],
    [
      'ALL_REALM: those to the same realm, in any case of its letters',
      2,
      [{}, { realm: 'ONE.example', session: 's2', user: 'u2', application: 5 }, { realm: 'two.example' }],
      [1, 1, 2],
    ],
    [
      'REALM_AND_APPLICATION: those of the same application to the same realm',
      3,
      [{}, { session: 's2', user: 'u2' }, { application: 5 }, { realm: 'two.example' }],
      [1, 1, 2, 3],
    ],
    [
      'ALL_APPLICATION: those of the same application',
      4,
      [{}, { session: 's2', user: 'u2', realm: 'two.example' }, { application: 5 }],
      [1, 1, 2],
    ],
    [
      'ALL_HOST: all to the peer that has redirected',
      5,
      [{}, { session: 's2', user: 'u2', realm: 'two.example', application: 5 }],
      [1, 1],
    ],
    [
      'ALL_USER: those for the same User-Name',
      6,
      [{}, { session: 's2', realm: 'two.example', application: 5 }, { user: 'u2' }],
      [1, 1, 2],
    ],
    ['a value that is not known: none', 7, [{}, {}], [1, 2]],
  ])('%s', async (_, usage, requests, counts) => {
    expect(await askedAgent(usage, requests)).toEqual(counts);
  });

  it('holds for nothing if the request does not say what it asks for', async () => {
    const { agent, client } = await redirectScene({ usage: 6, seconds: 60 });
    await client.request(agent.address, ccr());
    await client.request(agent.address, ccr());
    expect(ccrsOf(agent)).toHaveLength(2);
  });

  it('holds for nothing without Redirect-Max-Cache-Time, or with 0', async () => {
    for (const seconds of [undefined, 0]) {
      const { agent, client } = await redirectScene({
        usage: 2,
        ...(seconds === undefined ? {} : { seconds }),
      });
      await client.request(agent.address, requestOf());
      await client.request(agent.address, requestOf());
      expect(ccrsOf(agent)).toHaveLength(2);
    }
  });

  it('holds for typed calls, too', async () => {
    const { agent, client, server } = await redirectScene({ usage: 2, seconds: 60 });
    const fields = {
      ccRequestType: CcRequestType.EVENT_REQUEST,
      ccRequestNumber: 0,
      serviceContextId: '32251@3gpp.org',
    } as const;
    for (let i = 0; i < 3; i++) await client.call(agent.address, CreditControl, fields);
    expect([ccrsOf(agent).length, ccrsOf(server).length]).toEqual([1, 3]);
  });

  it('holds for no requests to other addresses', async () => {
    const { agent, client } = await redirectScene({ usage: 2, seconds: 60 });
    const other = await makePeer();
    await client.request(agent.address, requestOf());
    await client.request(other.address, requestOf());
    expect(ccrsOf(other)).toHaveLength(1);
  });

  it('of several that hold, the first of ALL_SESSION, ALL_USER, REALM_AND_APPLICATION, ALL_REALM, ALL_APPLICATION, ALL_HOST decides', async () => {
    const precedence = [1, 6, 3, 2, 4, 5];
    const servers = await Promise.all(precedence.map(() => makePeer()));
    // In another order than that of the precedence.
    const redirects = precedence
      .map((usage, i) => ({ usage, server: servers[i] }))
      .toSorted((a, b) => a.usage - b.usage);
    const agent = await makePeer({
      onRequest: () => {
        const { server, usage } = redirects.pop() ?? {};
        if (server === undefined || usage === undefined) return { resultCode: 3002 };
        return { resultCode: 3006, avps: redirectAvps([uriOf(server)], { usage, seconds: 60 }) };
      },
    });
    const client = makeClient({ redirect: { allow: '127.0.0.1' } });
    await Promise.all(servers.map(() => client.request(agent.address, requestOf())));
    expect(client.stats().redirectRoutes).toBe(6);
    for (const [i, server] of servers.entries()) {
      const before = ccrsOf(server).length;
      expect((await client.request(agent.address, requestOf())).resultCode).toBe(2001);
      expect(ccrsOf(server)).toHaveLength(before + 1);
      await server.kill();
      await eventually(() => client.stats().redirectRoutes === 5 - i);
    }
    expect((await client.request(agent.address, requestOf())).resultCode).toBe(3002);
  });
});

describe('a route that a redirect has left', () => {
  const realm = { usage: 2, seconds: 60 };

  it('holds for Redirect-Max-Cache-Time after the redirect, by the clock of the client', async () => {
    const clock = new SimulatedClock();
    const { agent, client } = await redirectScene({ ...realm, clock });
    const asked = async () => {
      await client.request(agent.address, requestOf());
      return ccrsOf(agent).length;
    };
    expect(await asked()).toBe(1);
    clock.increment(59_999);
    expect(await asked()).toBe(1);
    clock.increment(1);
    expect(await asked()).toBe(2);
    expect(await asked()).toBe(2);
  });

  it('is forgotten after its time also if nobody asks for it, and does not hold until then', async () => {
    const clock = new SimulatedClock();
    const { agent, client } = await redirectScene({ usage: 1, seconds: 1, clock });
    const asked = async (session: string) => {
      await client.request(agent.address, requestOf({ session }));
      return [ccrsOf(agent).length, client.stats().redirectRoutes];
    };
    expect(await asked('a')).toEqual([1, 1]);
    clock.increment(500);
    expect(await asked('b')).toEqual([2, 2]);
    clock.increment(500);
    // All routes are looked at, and that of "a" is over.
    expect(await asked('b')).toEqual([2, 1]);
    clock.increment(500);
    // The next look at all of them is due in half a second.
    expect(await asked('b')).toEqual([3, 1]);
    clock.increment(1_000);
    expect(await asked('c')).toEqual([4, 1]);
  });

  it.each(['FAILED', 'SUSPECT', 'DPR_RECEIVED'] as const)(
    'is dropped when the connection of its host becomes %s',
    async (state) => {
      const clock = new SimulatedClock();
      const watchdog = { dwrIntervalMs: 1_000, dwrTimeoutMs: 400, watchdogJitterMs: 0 };
      const { client, server, agent } = await redirectScene({ ...realm, clock, ...watchdog });
      await client.request(agent.address, requestOf());
      const entries: string[] = [];
      newsOf(client).subscribe({
        stateEntered: ({ address }, { to }) => {
          if (address === server.address) entries.push(`${to} ${client.stats().redirectRoutes}`);
        },
      });
      if (state === 'FAILED') server.resetConnections();
      else if (state === 'DPR_RECEIVED') void server.disconnect().catch(() => {}); // The test is over before its DPA.
      else {
        server.behave({ dwr: 'ignore' });
        clock.increment(1_000);
        await server.waitFor(({ commandCode }) => commandCode === 280);
        clock.increment(400);
      }
      await eventually(() => entries.includes(`${state} 0`), entries.join());
    },
  );

  it('does not lead back what its host may have got', async () => {
    const { agent, client, server } = await redirectScene(realm);
    await client.request(agent.address, requestOf());
    server.behave({ requests: 'ignore' });
    const error = rejection(client.request(agent.address, requestOf()));
    await eventually(() => ccrsOf(server).length === 2);
    server.closeConnections();
    expect(await error).toMatchObject({ delivery: 'maybe-delivered', address: server.address });
    await turn();
    expect(ccrsOf(agent)).toHaveLength(1);
  });

  it('does not lead back a call whose time is over', async () => {
    const clock = new SimulatedClock();
    const { agent, client, server } = await redirectScene({ ...realm, clock, idleTimeoutMs: 1_000 });
    await client.request(agent.address, requestOf());
    clock.increment(1_100);
    await eventually(() => client.connections().length === 0);
    server.behave({ cer: 'ignore' });
    const error = rejection(client.request(agent.address, requestOf(), { timeoutMs: 500 }));
    await eventually(() => client.connection(server.address)?.state === 'CER_SENT');
    clock.increment(600);
    expect(await error).toMatchObject({ name: 'RequestTimeoutError', address: server.address });
    await turn();
    expect(client.connection(agent.address)).toBeUndefined();
  });

  it('is not made to a host that passes the request back, or does not answer', async () => {
    for (const onRequest of [() => ({ resultCode: 3002 }), () => undefined]) {
      const { agent, client } = await redirectScene({ ...realm, server: { onRequest } });
      await client.request(agent.address, requestOf(), { timeoutMs: 200 }).catch(() => {});
      expect([ccrsOf(agent).length, client.stats().redirectRoutes]).toEqual([1, 0]);
    }
  });

  it('is gone as soon as its host is lost, and requests go to the peer again', async () => {
    const { agent, client, server } = await redirectScene(realm);
    const dropped: string[] = [];
    newsOf(client).subscribe({ routeDropped: (_, why) => dropped.push(why) });
    await client.request(agent.address, requestOf());
    await server.kill();
    await eventually(() => client.stats().redirectRoutes === 0);
    expect(dropped).toEqual(['unreachable']);
    const { resultCode } = await client
      .request(agent.address, requestOf(), { timeoutMs: 300 })
      .catch(() => ({ resultCode: 0 }));
    expect([3006, 0]).toContain(resultCode); // The lost connection is dialled again meanwhile.
    expect(ccrsOf(agent)).toHaveLength(2);
  });

  it('outlives a connection that was closed for idleness; if its host cannot be dialled then, the peer is asked', async () => {
    const clock = new SimulatedClock();
    const { agent, client, server } = await redirectScene({
      ...realm,
      clock,
      idleTimeoutMs: 1_000,
      breaker: { enabled: false },
    });
    await client.request(agent.address, requestOf());
    clock.increment(1_100);
    await eventually(() => client.connections().length === 0);
    expect(client.stats().redirectRoutes).toBe(1);
    await client.request(agent.address, requestOf());
    expect([ccrsOf(agent).length, ccrsOf(server).length]).toEqual([1, 2]);
    clock.increment(1_100);
    await eventually(() => client.connections().length === 0);
    await server.kill();
    // The route leads nowhere: the peer is asked, and redirects to the same host.
    expect((await client.request(agent.address, requestOf())).resultCode).toBe(3006);
    expect(ccrsOf(agent)).toHaveLength(2);
    expect(client.stats().redirectRoutes).toBe(0);
  });

  it.each(['deadline', 'signal'] as const)('falls back to the peer with the %s of the call', async (end) => {
    const clock = new SimulatedClock();
    const { agent, client, server } = await redirectScene({
      ...realm,
      clock,
      idleTimeoutMs: 1_000,
      cerTimeoutMs: 500,
    });
    await client.request(agent.address, requestOf());
    clock.increment(1_100);
    await eventually(() => client.connections().length === 0);
    server.behave({ cer: 'ignore' });
    agent.behave({ requests: 'ignore' });
    const abort = new AbortController();
    const options = { timeoutMs: 1_000, signal: abort.signal };
    const error = rejection(client.request(agent.address, requestOf(), options));
    await eventually(() => client.connection(server.address)?.state === 'CER_SENT');
    clock.increment(500);
    await eventually(() => ccrsOf(agent).length === 2, 'the peer is asked');
    if (end === 'signal') {
      abort.abort(new Error('enough'));
      expect((await error).message).toBe('enough');
    } else {
      clock.increment(499);
      await turn();
      expect(client.stats().inFlight).toBe(1);
      clock.increment(101);
      expect(await error).toMatchObject({ name: 'RequestTimeoutError', delivery: 'maybe-delivered' });
    }
    expect(client.stats().inFlight).toBe(0);
    expect(getEventListeners(abort.signal, 'abort')).toEqual([]);
  });

  it('leads to nothing more once the call was aborted, also in the very moment in which its host fails', async () => {
    const { agent, client, server } = await redirectScene({ ...realm, idleTimeoutMs: 50 });
    await client.request(agent.address, requestOf());
    await eventually(() => client.connections().length === 0);
    await server.kill();
    const abort = new AbortController();
    newsOf(client).subscribe({ requestEnded: () => abort.abort(new Error('enough')) });
    const error = rejection(client.request(agent.address, requestOf(), { signal: abort.signal }));
    expect((await error).message).toBe('enough');
    await turn();
    expect([ccrsOf(agent).length, client.connections().length]).toEqual([1, 0]);
  });

  it('is passed over by a request whose application its host does not serve', async () => {
    const { agent, client, server } = await redirectScene({
      usage: 5,
      seconds: 60,
      ...both,
      server: { authApplicationIds: [4] },
    });
    await client.request(agent.address, requestOf());
    expect((await client.request(agent.address, requestOf({ application: 5 }))).resultCode).toBe(3006);
    expect([ccrsOf(agent).length, ccrsOf(server).length]).toEqual([2, 1]);
  });

  it('makes room for newer ones at maxRoutes', async () => {
    const { agent, client } = await redirectScene({
      usage: 1,
      seconds: 60,
      redirect: { allow: '127.0.0.1', maxRoutes: 2 },
    });
    for (const session of ['a', 'b', 'c']) await client.request(agent.address, requestOf({ session }));
    expect(client.stats().redirectRoutes).toBe(2);
    for (const session of ['b', 'c']) await client.request(agent.address, requestOf({ session }));
    expect(ccrsOf(agent)).toHaveLength(3);
    await client.request(agent.address, requestOf({ session: 'a' }));
    expect(ccrsOf(agent)).toHaveLength(4);
  });

  it('is not made for a Session-Id of more than 512 bytes, nor with maxRoutes 0', async () => {
    const { agent, client } = await redirectScene({ usage: 1, seconds: 60 });
    await client.request(agent.address, requestOf({ session: 's'.repeat(513) }));
    expect(client.stats().redirectRoutes).toBe(0);
    client.update({ redirect: { maxRoutes: 0 } });
    await client.request(agent.address, requestOf());
    expect([ccrsOf(agent).length, client.stats().redirectRoutes]).toEqual([2, 0]);
  });

  it('is gone when the option is changed, and stays when another one is', async () => {
    const { agent, client } = await redirectScene(realm);
    await client.request(agent.address, requestOf());
    client.update({ requestTimeoutMs: 9_000 });
    await client.request(agent.address, requestOf());
    expect(ccrsOf(agent)).toHaveLength(1);
    client.update({ redirect: { allow: ['127.0.0.1'] } });
    await client.request(agent.address, requestOf());
    expect(ccrsOf(agent)).toHaveLength(2);
    client.update({ redirect: { enabled: false } });
    expect((await client.request(agent.address, requestOf())).resultCode).toBe(3006);
  });

  it('leads on to the next one, from host to host', async () => {
    const last = await makePeer();
    const second = await makePeer(redirecting(() => [uriOf(last)], realm));
    const first = await makePeer(redirecting(() => [uriOf(second)], { usage: 5, seconds: 60 }));
    const client = makeClient({ redirect: { allow: '127.0.0.1' } });
    for (let i = 0; i < 3; i++) await client.request(first.address, requestOf());
    expect([first, second, last].map((peer) => ccrsOf(peer).length)).toEqual([1, 1, 3]);
    expect((await client.request(second.address, requestOf())).resultCode).toBe(2001);
    expect(ccrsOf(second)).toHaveLength(1);
  });

  it('does not lead round in a circle', async () => {
    const uris: string[] = [];
    const hostFields = { usage: 5, seconds: 60 };
    const one = await makePeer(redirecting(() => uris.slice(1), hostFields));
    const two = await makePeer(redirecting(() => uris.slice(0, 1), hostFields));
    uris.push(uriOf(one), uriOf(two));
    const client = makeClient({ redirect: { allow: '127.0.0.1', maxRedirects: 10 } });
    for (let i = 0; i < 3; i++) {
      expect((await client.request(one.address, requestOf())).resultCode).toBe(3006);
      expect((await client.request(two.address, requestOf())).resultCode).toBe(3006);
    }
  });
});

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
