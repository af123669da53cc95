import { LimitExceededError } from 'diameter-client';
import { registerMetrics } from 'diameter-client/metrics';
import { Registry } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { eventually, makeClient, makePeer, rejection } from '../support/client.js';
import { groupScene } from '../support/group.js';
import { ccr, numberedCcr } from '../support/messages.js';
import { scrape, sumOf } from '../support/metrics.js';
import { limitScene, upTo } from '../support/request-limit.js';
import { WalkClock } from '../walks/walk-clock.js';

describe('requests that wait for their turn within maxRequestsPerSecond', () => {
  it('end at their own deadlines, and the error names the limit', async () => {
    const { ask, client, pass, peer, written } = await limitScene({ maxRequestsPerSecond: 2 });
    ask(1);
    const calls = [
      client.request(peer.address, ccr(), { timeoutMs: 2_000 }),
      client.send(peer.address, ccr(), { timeoutMs: 300 }),
      client.request(peer.address, ccr(), { timeoutMs: 400 }),
    ];
    const [first, ...late] = calls.map(rejection);
    pass(450);
    expect(await Promise.all(late)).toMatchObject([
      {
        name: 'SendTimeoutError',
        delivery: 'not-sent',
        message:
          `Could not send to ${peer.address} within 300 ms: it was still waiting for its turn within ` +
          'maxRequestsPerSecond (2), and nothing was sent',
      },
      {
        name: 'RequestTimeoutError',
        delivery: 'not-sent',
        message:
          `No answer from ${peer.address} within 400 ms: it was still waiting for its turn within ` +
          'maxRequestsPerSecond (2), and nothing was sent',
      },
    ]);
    pass(2_000);
    expect((await first)?.message).toContain('it was written, but no answer came');
    expect(written()).toBe(2);
  });

  it('blame the connection where that is what they wait for', async () => {
    const { client, pass } = await limitScene({ maxRequestsPerSecond: 1 });
    const silent = await makePeer({ behaviour: { cer: 'ignore' } });
    const call = rejection(client.request(silent.address, ccr(), { timeoutMs: 1_000 }));
    pass(1_100);
    expect((await call).message).toContain('it was still waiting for the connection');
  });

  it('are told by explain()', async () => {
    const { ask, client, pass, peer } = await limitScene({ maxRequestsPerSecond: 10 });
    ask(4);
    expect(client.explain(peer.address)).toContain(
      '3 calls wait for their turn within maxRequestsPerSecond (10).',
    );
    pass(200);
    expect(client.explain(peer.address)).toContain(
      '1 call waits for its turn within maxRequestsPerSecond (10).',
    );
    pass(100);
    expect(client.explain(peer.address)).not.toContain('maxRequestsPerSecond');
  });

  it('are no more than maxWaitingCalls', async () => {
    const { ask, client, pass, peer } = await limitScene({ maxRequestsPerSecond: 10, maxWaitingCalls: 5 });
    ask(6);
    expect(await rejection(client.request(peer.address, ccr()))).toBeInstanceOf(LimitExceededError);
    pass(100);
    ask(1);
    expect(client.explain(peer.address)).toContain('5 calls wait');
  });

  it('and their wait is in the histogram of waits', async () => {
    const { client, pass, peer } = await limitScene({ maxRequestsPerSecond: 10 });
    peer.behave({ requests: 'answer' });
    const register = new Registry();
    registerMetrics(client, { register });
    const calls = upTo(4).map(() => client.request(peer.address, ccr()));
    pass(300);
    await Promise.all(calls);
    const name = 'diameter_client_request_wait_duration_seconds';
    const lines = await scrape(register);
    // Those behind the first waited for 0.1, 0.2 and 0.3 seconds.
    expect(sumOf(lines, `${name}_count`, { peer: peer.address })).toBe(3);
    expect(sumOf(lines, `${name}_sum`, { peer: peer.address })).toBeCloseTo(0.6, 3);
  });

  it('leave room for others by abort, and the last one leaves no timer', async () => {
    const { ask, client, clock, pass, peer, timers, written } = await limitScene({ maxRequestsPerSecond: 1 });
    ask(1);
    const inFlight = clock.pending;
    const abort = new AbortController();
    const calls = upTo(3).map(() => rejection(client.request(peer.address, ccr(), { signal: abort.signal })));
    // One for their deadlines, and one for the next token.
    expect(clock.pending).toBe(inFlight + 2);
    abort.abort(new Error('enough'));
    await Promise.all(calls);
    expect(clock.pending).toBe(inFlight);
    expect(inFlight).toBe(timers + 1);
    pass(1_000);
    ask(1);
    expect(written()).toBe(2);
  });

  it('set one timer for all, no more than one in a millisecond, and none while there are tokens', async () => {
    const { ask, clock, timers, written } = await limitScene({ maxRequestsPerSecond: 100_000 });
    ask(10_000);
    // That of the deadlines in flight.
    expect(clock.pending).toBe(timers + 1);
    let set = 0;
    const setTimeout = clock.setTimeout.bind(clock);
    clock.setTimeout = (...timer) => {
      set++;
      return setTimeout(...timer);
    };
    ask(5_000);
    for (let ms = 1; ms <= 50; ms++) {
      clock.increment(1);
      expect(set).toBeLessThanOrEqual(ms + 2);
    }
    expect(written()).toBe(15_000);
    expect(clock.pending).toBe(timers + 1);
  });

  it.each(['close', 'destroy'] as const)('end with the client, which leaves no timer: %s', async (how) => {
    const { client, clock, peer } = await limitScene({ maxRequestsPerSecond: 0.1 });
    peer.behave({ requests: 'answer' });
    await client.request(peer.address, ccr());
    const calls = upTo(3).map(() => rejection(client.request(peer.address, ccr())));
    const ended = client[how]();
    const errors = await Promise.all(calls);
    await ended;
    expect(errors.map(({ name }) => name)).toEqual(new Array(3).fill('PoolClosedError'));
    expect(clock.pending).toBe(0);
  });

  it('end with their connection where that is closed, and no timer is left', async () => {
    const { client, clock, connection, peer } = await limitScene({ maxRequestsPerSecond: 0.1 });
    peer.behave({ requests: 'answer' });
    await client.request(peer.address, ccr());
    const calls = upTo(3).map(() => rejection(client.request(peer.address, ccr())));
    const closed = connection.close();
    for (const error of await Promise.all(calls)) expect(error.name).toBe('ConnectionClosedError');
    await closed;
    expect(clock.pending).toBe(0);
  });

  it('wait for the next connection when theirs is lost, and then for their turn', async () => {
    const { ask, clock, connection, pass, peer, written } = await limitScene({
      maxRequestsPerSecond: 2,
      reconnect: { initialDelayMs: 1_000, jitter: 0 },
    });
    ask(4);
    peer.resetConnections();
    await eventually(() => connection.state === 'RECONNECTING');
    pass(900);
    expect(written()).toBe(1);
    clock.increment(200);
    await eventually(() => connection.state === 'OPEN');
    // One token is all that was saved up.
    expect(written()).toBe(2);
    pass(1_000);
    expect(written()).toBe(4);
  });

  it('hold back neither connect nor an answer that came behind them before the connection was there', async () => {
    const peer = await makePeer({ behaviour: { requests: 'ignore' } });
    const clock = new WalkClock();
    const client = makeClient({ clock, maxRequestsPerSecond: 1, requestTimeoutMs: 5_000 });
    const requests = upTo(3).map((i) => rejection(client.request(peer.address, numberedCcr(i))));
    const answer = ccr();
    answer.writeUInt8(answer.readUInt8(4) & 0x7f, 4);
    const sent = client.send(peer.address, answer);
    const connected = client.connect(peer.address);
    await Promise.all([sent, connected]);
    expect(client.stats().requests).toBe(1);
    client.destroy();
    await Promise.all(requests);
  });

  it('get no new burst with a new connection, also where their address was free for a while', async () => {
    const { client, clock, connection, peer } = await limitScene({ maxRequestsPerSecond: 10, burst: 5 });
    peer.behave({ requests: 'answer' });
    await Promise.all(upTo(5).map(() => client.request(peer.address, ccr())));
    await connection.close();
    expect(client.connections()).toHaveLength(0);
    clock.increment(200);
    await client.connect(peer.address);
    const calls = upTo(5).map(() => client.request(peer.address, ccr()));
    expect(client.explain(peer.address)).toContain('3 calls wait for their turn');
    const ends = Promise.allSettled(calls);
    await Promise.all(calls.slice(0, 2));
    await client.connection(peer.address)?.close();
    await ends;
    clock.increment(10_000);
    await client.connect(peer.address);
    await Promise.all(upTo(5).map(() => client.request(peer.address, ccr())));
    expect(client.explain(peer.address)).not.toContain('wait');
  });

  it('are as few as an update allows, however many were allowed before', async () => {
    const { ask, client, pass, written } = await limitScene({ maxRequestsPerSecond: 20_000 });
    ask(100);
    client.update({ maxRequestsPerSecond: 10 });
    ask(100);
    expect(written()).toBe(101);
    pass(1_000);
    expect(written()).toBe(111);
  });

  it('take no token where the peer does not serve their application', async () => {
    const { ask, client, peer, written } = await limitScene({ maxRequestsPerSecond: 1 });
    const s6a = ccr();
    s6a.writeUInt32BE(16_777_251, 8);
    const strict = await makePeer({ authApplicationIds: [4] });
    await client.connect(strict.address);
    await rejection(client.request(strict.address, s6a));
    await rejection(client.send(strict.address, s6a));
    expect((await client.request(strict.address, ccr())).resultCode).toBe(2001);
    ask(1, peer.address);
    expect(written()).toBe(1);
  });

  it('go on at once where an update allows more, or takes the limit away', async () => {
    const { ask, client, clock, pass, peer, timers, written } = await limitScene({
      maxRequestsPerSecond: 0.1,
    });
    ask(500);
    expect(written()).toBe(1);
    client.update({ peers: { [peer.address]: { maxRequestsPerSecond: 100, burst: 10 } } });
    pass(10);
    expect(written()).toBe(2);
    pass(1_000);
    expect(written()).toBe(102);
    client.update({ peers: { [peer.address]: null } });
    pass(9_000);
    expect(written()).toBe(102);
    pass(1_000);
    expect(written()).toBe(103);
    client.update({ maxRequestsPerSecond: 0 });
    expect(written()).toBe(500);
    expect(clock.pending).toBe(timers + 1);
    client.update({ maxRequestsPerSecond: null });
    ask(10);
    expect(written()).toBe(510);
  });
});

describe('a group', () => {
  it('keeps within the limit of each member, lets others serve meanwhile, and goes on when a token comes', async () => {
    const clock = new WalkClock();
    const { client, group, one, two } = await groupScene({
      clock,
      dwrIntervalMs: 100_000_000,
      requestTimeoutMs: 60_000,
      maxRequestsPerSecond: 10,
      burst: 2,
      group: { hold: { maxMs: 50_000 } },
    });
    const writtenTo = ({ address }: { readonly address: string }) =>
      client.connection(address)?.stats().requests ?? 0;
    const calls = upTo(10).map(() => client.request(group, ccr()));
    expect([writtenTo(one), writtenTo(two), group.stats().held]).toEqual([2, 2, 6]);
    for (const tenth of [1, 2, 3]) {
      for (let i = 0; i < 100; i++) clock.increment(1);
      expect([writtenTo(one), writtenTo(two)]).toEqual([2 + tenth, 2 + tenth]);
    }
    expect((await Promise.all(calls)).map(({ resultCode }) => resultCode)).toEqual(
      new Array<number>(10).fill(2001),
    );
  });
});
