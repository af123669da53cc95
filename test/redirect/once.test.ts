import { ResultCode, type DiameterClient, type PeerGroup } from 'diameter-client';
import type { TestPeer } from 'diameter-client/testing';
import { expect, it } from 'vitest';
import { newsOf } from '../../src/client/diameter-client.js';
import { Prng } from '../fuzz/prng.js';
import { eventually, makeClient, makePeer, turn } from '../support/client.js';
import { allUsable } from '../support/group.js';
import { ccr } from '../support/messages.js';
import { redirectAvps, uriOf } from '../support/redirect.js';

const seeds = [1, 2];
const calls = 300;

/** Peers of which each answers, redirects to another one, does not answer, or closes its connections, as it comes. */
async function unreliablePeers(random: Prng): Promise<readonly TestPeer[]> {
  const peers: TestPeer[] = [];
  const any = () => peers[random.below(peers.length)];
  for (let i = 0; i < 4; i++) {
    const peer = await makePeer({
      onRequest: async (_, socket) => {
        for (let turns = random.below(3); turns > 0; turns--) await turn();
        const what = random.below(100);
        const other = any();
        if (what < 2) socket.reset();
        if (what < 6 || other === undefined) return undefined;
        if (what < 55) return {};
        const fields = { usage: random.below(7), seconds: random.below(2) * 60 };
        return {
          resultCode: ResultCode.DIAMETER_REDIRECT_INDICATION,
          avps: redirectAvps([uriOf(other)], fields),
        };
      },
    });
    peers.push(peer);
  }
  return peers;
}

async function askAll(
  client: DiameterClient,
  targets: readonly (string | PeerGroup)[],
  random: Prng,
): Promise<Record<string, number>> {
  const ends: Record<string, number> = {};
  const note = (end: string) => (ends[end] = (ends[end] ?? 0) + 1);
  const all: Promise<unknown>[] = [];
  for (let i = 0; i < calls; i++) {
    const target = targets[random.below(targets.length)] ?? '';
    const abort = new AbortController();
    const options = { timeoutMs: 300, signal: abort.signal };
    const call = client.request(target, ccr(), options).then(
      ({ resultCode }) => note(String(resultCode)),
      (error: unknown) => note(error instanceof Error ? error.name : 'no error'),
    );
    all.push(call);
    if (random.below(10) === 0) setImmediate(() => abort.abort(new Error('aborted')));
    if (random.below(4) === 0) await turn();
  }
  await Promise.all(all);
  return ends;
}

it.each(seeds)(
  'each call ends once, and nothing is left of it, whatever hosts, routes, aborts and losses do (seed %i)',
  async (seed) => {
    const random = new Prng(seed, 0);
    const peers = await unreliablePeers(random);
    const client = makeClient({
      redirect: { allow: '127.0.0.1', maxRoutes: 20 },
      reconnect: { initialDelayMs: 5, jitter: 0 },
    });
    const group = client.group('agents', { members: peers.slice(0, 2).map(({ address }) => ({ address })) });
    await allUsable(group);
    let writtenEnds = 0;
    newsOf(client).subscribe({
      requestEnded: (_connection, { isWritten }) => {
        if (isWritten) writtenEnds++;
      },
    });
    const ends = await askAll(client, [group, ...peers.map(({ address }) => address)], random);
    expect(Object.values(ends).reduce((sum, count) => sum + count, 0)).toBe(calls);
    expect(ends['2001']).toBeGreaterThan(0);
    expect(ends['3006']).toBeGreaterThan(0);
    await eventually(() => client.stats().inFlight === 0, 'nothing in flight');
    const { answers, errors, redirectsFollowed, requests, timeouts } = client.stats();
    expect(redirectsFollowed).toBeGreaterThan(0);
    expect(requests).toBe(answers + errors + timeouts);
    expect(writtenEnds).toBe(requests);
    expect(group.stats().held).toBe(0);
  },
  20_000,
);
