import type { DiameterClientOptions } from 'diameter-client';
import { CcRequestType, CreditControl } from 'diameter-client/dictionaries/credit-control';
import { describe, expect, it } from 'vitest';
import { eventually, makeClient, makePeer } from '../support/client.js';
import { ccrsOf } from '../support/group.js';
import { ccr } from '../support/messages.js';
import { redirectAvps, redirectScene, uriOf, requestOf, both, type Facts } from '../support/redirect.js';

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
