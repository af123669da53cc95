import { CircuitOpenError, DisconnectCause } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { entered, eventually, rejection } from '../support/client.js';
import { ccr } from '../support/messages.js';
import { endOf, makeScene } from './scene.js';

const busy = Array.from({ length: 5 }, () => '3004');

describe('a circuit breaker', () => {
  it('is off by default: an address that fails is tried again with each call', async () => {
    const { answerWith, ask, client, peer, state } = await makeScene();
    answerWith(3004);
    expect(await ask(8)).toEqual(Array.from({ length: 8 }, () => '3004'));
    await peer.kill();
    await client.connection(peer.address)?.close();
    const ends = await ask(8);
    expect(new Set(ends)).toEqual(new Set(['ConnectionClosedError']));
    expect(state()).toBe('CLOSED');
  });

  it('opens after five failed dials in a row, and says so without a dial', async () => {
    const { address, ask, client, clock, peer, request, state } = await makeScene({
      breaker: { enabled: true },
    });
    await peer.kill();
    expect(await ask(4)).toEqual(Array.from({ length: 4 }, () => 'ConnectionClosedError'));
    expect(state()).toBe('CLOSED');
    expect(await ask(2)).toEqual(['ConnectionClosedError', 'CircuitOpenError']);
    expect(client.connections()).toEqual([]);
    clock.increment(1_500);
    const error = await rejection(request());
    expect(error).toBeInstanceOf(CircuitOpenError);
    expect(error).toMatchObject({
      code: 'ERR_DIAMETER_CIRCUIT_OPEN',
      address,
      delivery: 'not-sent',
      until: 5_000,
    });
    expect(error.message).toContain('5 failures in a row, the last one: Cannot connect to');
    expect(error.message).toContain('Calls are let through again in 3.5 s');
    expect(await endOf(client.connect(address))).toBe('CircuitOpenError');
    expect(await endOf(client.send(address, ccr()))).toBe('CircuitOpenError');
  });

  it.each([
    [
      'the capabilities exchange is refused',
      { behaviour: { cer: { resultCode: 5012 } } },
      'HandshakeFailedError',
    ],
    ['connections are closed at once', { behaviour: { connections: 'close' } }, 'HandshakeFailedError'],
  ] as const)('opens where %s', async (_, peerOptions, error) => {
    const { ask, state } = await makeScene({ breaker: { maxFailures: 2 } }, peerOptions);
    expect(await ask(3)).toEqual([error, error, 'CircuitOpenError']);
    expect(state()).toBe('OPEN');
  });

  it.each([3004, 3002])('opens after five answers %i in a row', async (resultCode) => {
    const { answerWith, ask, client, address } = await makeScene({ breaker: { enabled: true } });
    answerWith(resultCode);
    const code = String(resultCode);
    expect(await ask(6)).toEqual([code, code, code, code, code, 'CircuitOpenError']);
    expect(client.breaker(address)).toMatchObject({ state: 'OPEN', until: 5_000 });
    expect(client.breaker(address)?.reason).toContain(`the peer has answered ${code} DIAMETER_`);
    // The connection is not touched.
    expect(client.connection(address)?.state).toBe('OPEN');
  });

  it('does not count answers that say nothing about the peer, and begins anew after a good one', async () => {
    const { answerWith, ask, state } = await makeScene({ breaker: { enabled: true } });
    answerWith(5012);
    await ask(8);
    answerWith(3004);
    expect(await ask(4)).toEqual(busy.slice(1));
    answerWith(2001);
    await ask();
    answerWith(3004);
    expect(await ask(4)).toEqual(busy.slice(1));
    expect(state()).toBe('CLOSED');
  });

  it('opens at once where the peer says that it is busy', async () => {
    const { address, ask, client, peer } = await makeScene({ breaker: { enabled: true } });
    await client.connect(address);
    const closed = entered(client, 'CLOSED');
    await peer.disconnect(DisconnectCause.busy);
    await closed;
    expect(await ask()).toEqual(['CircuitOpenError']);
    expect(client.explain(address)).toContain('Disconnect-Cause BUSY');
  });

  it('does not open where the peer says that it reboots', async () => {
    const { address, client, clock, peer, state } = await makeScene({ breaker: { maxFailures: 1 } });
    await client.connect(address);
    const lost = entered(client, 'RECONNECTING');
    await peer.disconnect(DisconnectCause.rebooting);
    await lost;
    expect(state()).toBe('CLOSED');
    clock.increment(5_000);
  });
});

describe('the rate of requests that fail', () => {
  it('opens it where more than half of at least 20 time out', async () => {
    const { answerWith, ask, starve, state } = await makeScene({ breaker: { enabled: true } });
    await ask(10);
    answerWith(undefined);
    await starve(10);
    expect(state()).toBe('CLOSED');
    await starve(1);
    expect(state()).toBe('OPEN');
  });

  it('does not count below minRequests', async () => {
    const { answerWith, starve, state } = await makeScene({ breaker: { enabled: true } });
    answerWith(undefined);
    await starve(19);
    expect(state()).toBe('CLOSED');
    await starve(1);
    expect(state()).toBe('OPEN');
  });

  it('is that of the last time: what was before windowMs does not count', async () => {
    const { answerWith, ask, clock, starve, state } = await makeScene({ breaker: { enabled: true } });
    await ask(1_000);
    clock.increment(1_100); // Deadlines are looked at.
    clock.increment(20_000);
    answerWith(undefined);
    await starve(20);
    expect(state()).toBe('OPEN');
  });

  it('counts all that were answered between two looks at the deadlines, though nobody noted when', async () => {
    const { answerWith, ask, starve, state } = await makeScene({ breaker: { enabled: true } });
    await ask(200);
    answerWith(undefined);
    await starve(100);
    expect(state()).toBe('CLOSED');
  });

  it('takes in answers with 3004 that come among others', async () => {
    const { answerWith, ask, state } = await makeScene({
      breaker: { maxFailures: 1_000, maxFailureRate: 0.3 },
    });
    for (let i = 0; i < 10; i++) {
      answerWith(2001);
      await ask();
      answerWith(3004);
      await ask();
    }
    expect(state()).toBe('OPEN');
  });
});

describe('an open circuit breaker', () => {
  it('is half-open after openMs: one request is let through, others are refused until it has ended', async () => {
    const { answerWith, ask, clock, peer, request, state } = await makeScene({ breaker: { enabled: true } });
    answerWith(3004);
    await ask(5);
    clock.increment(4_999);
    expect(state()).toBe('OPEN');
    clock.increment(1);
    expect(state()).toBe('HALF_OPEN');
    answerWith(2001);
    const before = peer.received.length;
    const ends = [request(), request(), request()].map(endOf);
    expect(state()).toBe('PROBING');
    expect(await Promise.all(ends)).toEqual(['2001', 'CircuitOpenError', 'CircuitOpenError']);
    expect(peer.received.length).toBe(before + 1);
    expect(state()).toBe('CLOSED');
    expect(await ask(3)).toEqual(['2001', '2001', '2001']);
  });

  it('stays open for twice as long after each probe that fails, up to maxOpenMs', async () => {
    const { address, answerWith, ask, client, clock } = await makeScene({ breaker: { maxOpenMs: 12_000 } });
    answerWith(3004);
    await ask(5);
    const openMs = () => (client.breaker(address)?.until ?? 0) - clock.now();
    expect(openMs()).toBe(5_000);
    for (const next of [10_000, 12_000, 12_000]) {
      clock.increment(openMs());
      expect(await ask()).toEqual(['3004']);
      expect(openMs()).toBe(next);
    }
    clock.increment(12_000);
    answerWith(2001);
    await ask();
    answerWith(3004);
    await ask(5);
    expect(openMs()).toBe(5_000);
  });

  it('opens again where the probe times out, or its connection is lost', async () => {
    const { answerWith, ask, clock, peer, starve, request, state } = await makeScene({
      breaker: { enabled: true, multiplier: 1 },
    });
    answerWith(3004);
    await ask(5);
    clock.increment(5_000);
    answerWith(undefined);
    expect(await starve(1)).toEqual(['RequestTimeoutError']);
    expect(state()).toBe('OPEN');
    clock.increment(5_000);
    const received = peer.received.length;
    const end = endOf(request());
    await eventually(() => peer.received.length > received);
    peer.resetConnections();
    expect(await end).toBe('ConnectionClosedError');
    expect(state()).toBe('OPEN');
  });

  it('gives the place of a probe back that is aborted, or could not be written', async () => {
    const { address, answerWith, ask, client, clock, peer, state } = await makeScene(
      { breaker: { enabled: true } },
      { authApplicationIds: [4] },
    );
    answerWith(3004);
    await ask(5);
    clock.increment(5_000);
    answerWith(undefined);
    const aborter = new AbortController();
    const received = peer.received.length;
    const aborted = endOf(client.request(address, ccr(), { signal: aborter.signal }));
    await eventually(() => peer.received.length > received);
    aborter.abort(new Error('enough'));
    expect(await aborted).toBe('Error');
    expect(state()).toBe('HALF_OPEN');
    const foreign = ccr();
    foreign.writeUInt32BE(16_777_251, 8);
    const refused = await endOf(client.request(address, foreign, { timeoutMs: 1_000 }));
    expect([refused, state()]).toEqual(['ApplicationUnsupportedError', 'HALF_OPEN']);
  });

  it('takes a request of send as its probe, and closes with the answer', async () => {
    const { address, answerWith, ask, client, clock, state } = await makeScene({
      breaker: { enabled: true },
    });
    answerWith(3004);
    await ask(5);
    clock.increment(5_000);
    answerWith(2001);
    const answered = new Promise((resolve) => {
      client.once('message', resolve);
    });
    await client.send(address, ccr());
    await answered;
    expect(state()).toBe('CLOSED');
  });

  it('refuses the calls that wait when it opens', async () => {
    const { address, client, clock, peer, request, state } = await makeScene({
      breaker: { maxFailures: 2 },
      reconnect: { jitter: 0 },
    });
    await client.connect(address);
    const lost = entered(client, 'RECONNECTING');
    await peer.kill();
    await lost;
    const failedOnce = entered(client, 'FAILED');
    clock.increment(5_000);
    await failedOnce;
    const waiting = [
      client.request(address, ccr(), { timeoutMs: 60_000 }),
      client.connect(address, { timeoutMs: 60_000 }),
    ].map(endOf);
    clock.increment(7_500);
    expect(await Promise.all(waiting)).toEqual(['CircuitOpenError', 'CircuitOpenError']);
    expect(state()).toBe('OPEN');
    expect(await endOf(request())).toBe('CircuitOpenError');
  });

  it('lets a probe through as soon as the connection that could not be made is open', async () => {
    const { address, ask, client, clock, peer, state } = await makeScene({
      breaker: { maxFailures: 1, openMs: 500_000, maxOpenMs: 500_000, probes: 2 },
      reconnect: { jitter: 0 },
    });
    await client.connect(address);
    const lost = entered(client, 'RECONNECTING');
    await peer.kill();
    await lost;
    const failed = entered(client, 'FAILED');
    clock.increment(5_000);
    await failed;
    await eventually(() => state() === 'OPEN');
    await peer.start();
    const proving = entered(client, 'REOPEN');
    clock.increment(7_500);
    await proving;
    expect(state()).toBe('OPEN');
    await eventually(() => client.connection(address)?.state === 'OPEN');
    expect(state()).toBe('HALF_OPEN');
    await ask();
    expect(state()).toBe('HALF_OPEN');
    await ask();
    expect(state()).toBe('CLOSED');
  });

  it('is closed by the connection where a dial had failed, and one success is enough', async () => {
    const { address, client, clock, peer, ask, state } = await makeScene({ breaker: { maxFailures: 1 } });
    await peer.kill();
    await ask();
    expect(state()).toBe('OPEN');
    clock.increment(5_000);
    await peer.start();
    await client.connect(address);
    expect(state()).toBe('CLOSED');
  });

  it('is changed by an update, and closed by one that turns it off', async () => {
    const { address, answerWith, ask, client, clock, state } = await makeScene({
      breaker: { maxFailures: 1_000 },
    });
    answerWith(3004);
    await ask(3);
    client.update({ peers: { [address]: { breaker: { maxFailures: 4, openMs: 1_000 } } } });
    await ask();
    expect(client.breaker(address)).toMatchObject({ state: 'OPEN', until: clock.now() + 1_000 });
    client.update({ breaker: { enabled: false } });
    expect(state()).toBe('CLOSED');
    expect(await ask(8)).not.toContain('CircuitOpenError');
    client.update({ breaker: null });
    client.update({ breaker: { enabled: true } });
    expect(await ask(5)).toContain('CircuitOpenError');
  });

  it.each(['close', 'destroy'] as const)('leaves no timer after %s', async (end) => {
    const { answerWith, ask, client, clock, state } = await makeScene({ breaker: { enabled: true } });
    answerWith(3004);
    await ask(5);
    expect(state()).toBe('OPEN');
    await client[end]();
    let timers = 0;
    const setTimeout = clock.setTimeout.bind(clock);
    clock.setTimeout = (...args) => {
      timers++;
      return setTimeout(...args);
    };
    clock.increment(100_000);
    expect(timers).toBe(0);
    expect(state()).toBe('CLOSED');
  });
});
