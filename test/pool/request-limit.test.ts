import {
  answerTo,
  type DiameterClientOptions,
  type DiameterMessage,
  type RequestHandler,
} from 'diameter-client';
import { CreditControl } from 'diameter-client/dictionaries/gy';
import { describe, expect, it } from 'vitest';
import { eventually, identity, makeClient, makePeer } from '../support/client.js';
import { numberedCcr, rar } from '../support/messages.js';
import { limitScene, upTo } from '../support/request-limit.js';

describe('maxRequestsPerSecond', () => {
  it.each([
    { maxRequestsPerSecond: 0.1, seconds: 50, atOnce: 1 },
    { maxRequestsPerSecond: 1, seconds: 20, atOnce: 1 },
    { maxRequestsPerSecond: 40, seconds: 10, atOnce: 4 },
    { maxRequestsPerSecond: 750, seconds: 4, atOnce: 75 },
    { maxRequestsPerSecond: 50_000, seconds: 0.2, atOnce: 5_000 },
    { maxRequestsPerSecond: 40, burst: 12, seconds: 10, atOnce: 12 },
    { maxRequestsPerSecond: 1_000, burst: 2, seconds: 2, atOnce: 2 },
  ])(
    'writes exactly that many, evenly, and a burst at once: $maxRequestsPerSecond/s, $atOnce',
    async (row) => {
      const { atOnce, seconds, ...limit } = row;
      const { maxRequestsPerSecond } = limit;
      const { ask, pass, written } = await limitScene({ ...limit, maxWaitingCalls: 1_000_000 });
      ask(atOnce + seconds * maxRequestsPerSecond + 10);
      expect(written()).toBe(atOnce);
      for (const tenth of upTo(10)) {
        pass(seconds * 100);
        const due = (seconds * maxRequestsPerSecond * (tenth + 1)) / 10;
        expect(written()).toBe(atOnce + Math.floor(due + 1e-6));
      }
    },
  );

  it('saves up its burst while nobody asks, and no more', async () => {
    const { ask, pass, written } = await limitScene({ maxRequestsPerSecond: 100, burst: 20 });
    ask(50);
    pass(300);
    expect(written()).toBe(50);
    pass(1_000);
    ask(50);
    expect(written()).toBe(70);
    pass(9);
    expect(written()).toBe(70);
    pass(1);
    expect(written()).toBe(71);
  });

  it('may be short of a few of a burst of thousands after a pause, and never gives more', async () => {
    const { ask, clock, written } = await limitScene({ maxRequestsPerSecond: 20_000, burst: 2_000 });
    ask(1_003);
    clock.increment(10_000);
    ask(5_000);
    expect(written()).toBeLessThanOrEqual(3_003);
    expect(written()).toBeGreaterThanOrEqual(3_003 - 7);
  });

  it('is off by default', async () => {
    const { ask, client, written } = await limitScene({});
    ask(10_000);
    expect(written()).toBe(10_000);
    expect(client.explain(client.connections()[0]?.address ?? '')).not.toContain('maxRequestsPerSecond');
  });

  it.each([0.09, -1, 10_000_001, Number.NaN, '5'])('is refused where it is %j', (maxRequestsPerSecond) => {
    // What a program without types may pass.
    const options = { maxRequestsPerSecond } as unknown as Partial<DiameterClientOptions>;
    expect(() => makeClient(options)).toThrow(
      'maxRequestsPerSecond must be a number per second from 0.1 to 10000000, or 0 (off)',
    );
  });

  it.each([0, 1.5, 10_000_001])('is refused with a burst of %j', (burst) => {
    expect(() => makeClient({ burst })).toThrow('burst must be an integer from 1 to 10000000');
  });

  it('is of each address by itself, and may differ in peers', async () => {
    const other = await makePeer({ behaviour: { requests: 'ignore' } });
    const { ask, client, pass, written } = await limitScene({
      maxRequestsPerSecond: 10,
      allowSameOriginHost: true,
      peers: { [other.address]: { maxRequestsPerSecond: 50, burst: 3 } },
    });
    const there = await client.connect(other.address);
    ask(100);
    ask(100, other.address);
    expect([written(), there.stats().requests]).toEqual([1, 3]);
    pass(1_000);
    expect([written(), there.stats().requests]).toEqual([11, 53]);
  });

  it('holds for request, call and send alike, and their order is kept', async () => {
    const { came, client, pass, peer, written } = await limitScene({ maxRequestsPerSecond: 10 });
    const kinds = [
      (i: number) => client.request(peer.address, numberedCcr(i)),
      (i: number) => client.send(peer.address, numberedCcr(i)),
      (i: number) =>
        client.call(peer.address, CreditControl, {
          serviceContextId: '32251@3gpp.org',
          ccRequestType: 1,
          ccRequestNumber: i,
        }),
    ];
    for (const i of upTo(30)) kinds[i % 3]?.(i).catch(() => {});
    for (const seconds of [1, 2]) {
      pass(1_000);
      expect(written()).toBe(1 + 10 * seconds);
      // One that comes now goes behind those that wait.
      client.request(peer.address, numberedCcr(29 + seconds)).catch(() => {});
      expect(written()).toBe(1 + 10 * seconds);
    }
    pass(2_000);
    await eventually(() => came().length === 32);
    expect(came()).toEqual(upTo(32));
  });

  it('does not hold for answers that send writes, nor for connect: they pass the requests that wait', async () => {
    const pending: DiameterMessage[] = [];
    const onRequest: RequestHandler = (request) => {
      pending.push(request.copy());
      return new Promise(() => {});
    };
    const { ask, client, connection, pass, peer, written } = await limitScene({
      maxRequestsPerSecond: 1,
      onRequest,
    });
    const answers = upTo(3).map(() => peer.request(rar()));
    await eventually(() => pending.length === 3);
    const answer = async (i: number) => {
      const request = pending[i];
      if (request === undefined) throw new Error('there are three');
      await client.send(peer.address, answerTo(request, { resultCode: 2001, ...identity }));
      expect((await answers[i])?.resultCode).toBe(2001);
    };
    ask(1);
    await answer(0);
    ask(5);
    await answer(1);
    expect(await client.connect(peer.address)).toBe(connection);
    await answer(2);
    expect(written()).toBe(1);
    pass(1_000);
    expect(written()).toBe(2);
  });
});
