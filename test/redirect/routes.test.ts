import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { newsOf } from '../../src/client/diameter-client.js';
import { eventually, makeClient, makePeer, rejection, turn } from '../support/client.js';
import { ccrsOf } from '../support/group.js';
import { redirecting, redirectScene, uriOf, requestOf, both } from '../support/redirect.js';

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
