import { AvpCode, type DiameterClient } from 'diameter-client';
import { describe, expect, it, vi } from 'vitest';
import { ccr, makeClient } from './client.js';
import { daemonAddress, daemonHost, startDaemon, stopDaemon } from './daemon.js';
import { ErlangPeer } from './erlang.js';

const agentPort = 3880;
const agent = `127.0.0.1:${agentPort}`;
/** The CC-Request-Number of requests that Erlang/OTP redirects; the Redirect-Host-Usage comes on top. */
const redirected = 780;
const allHost = 5;
const waiting = { timeout: 10_000, interval: 5 } as const;

/** A client that Erlang/OTP serves. */
async function clientOf(name: string): Promise<DiameterClient> {
  const peer = await ErlangPeer.startInPlainText(agentPort, 'agent.example.com');
  const client = makeClient(name, {
    redirect: { allow: '127.0.0.1' },
    reconnect: { enabled: false }, // A host that is dialled again would be waited for.
  });
  await client.connect(agent);
  await peer.serves(name);
  return client;
}

/** Who has answered a request to Erlang/OTP, with which Result-Code. */
async function asked(client: DiameterClient, name: string, usage: number) {
  const message = ccr(name, { number: redirected + usage, destinationHost: null });
  const answer = await client.request(agent, message);
  return [answer.resultCode, answer.find(AvpCode.originHost)?.utf8String()];
}

describe('a redirect of Erlang/OTP to freeDiameter', () => {
  it('is followed, and holds for further requests as its Redirect-Host-Usage says (C-056)', async () => {
    const client = await clientOf('redirect');
    const timesAsked: number[] = [];
    for (let usage = 0; usage <= 6; usage++) {
      client.update({ redirect: { maxRoutes: 10 + usage } }); // drops the routes of before
      const before = client.connection(agent)?.stats().requests ?? 0;
      for (let i = 0; i < 3; i++) {
        expect(await asked(client, 'redirect', usage)).toEqual([2001, daemonHost]);
      }
      timesAsked.push((client.connection(agent)?.stats().requests ?? 0) - before);
    }
    // The requests have a Session-Id and a Destination-Realm, but no User-Name.
    expect(timesAsked).toEqual([3, 1, 1, 1, 1, 1, 3]);
  }, 60_000);

  it('ends with the host: the answer of Erlang/OTP is the result until freeDiameter is back', async () => {
    const client = await clientOf('redirect-end');
    expect(await asked(client, 'redirect-end', allHost)).toEqual([2001, daemonHost]);
    expect(client.stats().redirectRoutes).toBe(1);
    await stopDaemon();
    await vi.waitUntil(() => client.stats().redirectRoutes === 0, waiting);
    await vi.waitUntil(() => client.connection(daemonAddress) === undefined, waiting);
    expect(await asked(client, 'redirect-end', allHost)).toEqual([3006, 'agent.example.com']);
    await startDaemon();
    expect(await asked(client, 'redirect-end', allHost)).toEqual([2001, daemonHost]);
    expect(client.stats()).toMatchObject({ redirectsFollowed: 3, redirectsRefused: 1 });
  }, 60_000);
});
