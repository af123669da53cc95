import { ConnectionClosedError, ResultCode } from 'diameter-client';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { entered, recordStates, rejection } from '../support/client.js';
import { ccr, makeClient } from './client.js';
import { daemonAddress, freezeDaemon, killDaemon, startDaemon, stopDaemon } from './daemon.js';
import { Traffic } from './traffic.js';

beforeEach(startDaemon);

describe('a freeDiameter that is killed under traffic', () => {
  it('fails the requests in flight at once, and serves the same client again when it is back', async () => {
    const name = 'killed';
    const client = makeClient(name);
    const connection = await client.connect(daemonAddress);
    const states = recordStates(client);
    const request = (number: number) => client.request(daemonAddress, ccr(name, { number }));
    await Promise.all(Array.from({ length: 500 }, (_, number) => request(number)));

    // Frozen first: so it is sure that the requests have been written and not been answered.
    await freezeDaemon();
    const inFlight = Array.from({ length: 50 }, (_, number) => rejection(request(number)));
    expect(connection.stats().inFlight).toBe(50);
    const killedAt = performance.now();
    await killDaemon();
    const errors = await Promise.all(inFlight);
    const rejectedAfterMs = performance.now() - killedAt;

    for (const error of errors) {
      expect(error).toBeInstanceOf(ConnectionClosedError);
      expect(error).toMatchObject({ delivery: 'maybe-delivered', address: daemonAddress });
    }
    expect(rejectedAfterMs).toBeLessThan(1_000);
    expect(states.slice(0, 2)).toEqual(['OPEN → FAILED', 'FAILED → RECONNECTING']);

    const waiting = Promise.all(Array.from({ length: 50 }, (_, number) => request(number)));
    await vi.waitUntil(() => client.stats().reconnectAttempts > 1, { timeout: 5_000 });
    await startDaemon();
    const answers = await waiting;

    expect(new Set(answers.map(({ resultCode }) => resultCode))).toEqual(
      new Set([ResultCode.DIAMETER_SUCCESS]),
    );
    expect(states.at(-1)).toMatch(/ → OPEN$/);
    expect(client.connection(daemonAddress)).toBe(connection);
    expect(connection.stats()).toMatchObject({
      reconnectCount: 1,
      requests: 600,
      answers: 550,
      errors: 50,
      timeouts: 0,
      inFlight: 0,
    });
  });
});

describe('a freeDiameter that is brought back under traffic that never pauses', () => {
  it.each([
    ['killed', killDaemon, ['OPEN → FAILED', 'FAILED → RECONNECTING'], 'REOPEN → OPEN'],
    ['stopped', stopDaemon, ['OPEN → DPR_RECEIVED', 'DPR_RECEIVED → RECONNECTING'], 'CER_SENT → OPEN'],
  ] as const)(
    'serves it again after it was %s; every call is settled once',
    async (how, end, first, last) => {
      const name = `under-traffic-${how}`;
      const client = makeClient(name);
      const connection = await client.connect(daemonAddress);
      const states = recordStates(client);
      const traffic = new Traffic(client, daemonAddress, name);
      const isLost = entered(client, 'RECONNECTING');
      await vi.waitUntil(() => traffic.count('answer') > 100, { timeout: 5_000 });

      await end();
      await isLost;
      const isBack = entered(client, 'OPEN');
      await startDaemon();
      await isBack;
      const answersBefore = traffic.count('answer');
      await vi.waitUntil(() => traffic.count('answer') > answersBefore + 100, { timeout: 5_000 });
      const calls = await traffic.stop();

      expect(states.slice(0, 2)).toEqual(first);
      expect(states.at(-1)).toBe(last);
      const { errors } = connection.stats();
      expect(connection.stats()).toMatchObject({
        requests: calls,
        answers: calls - errors,
        timeouts: 0,
        inFlight: 0,
        reconnectCount: 1,
      });
      expect(traffic.count('answer')).toBe(calls - errors);
      expect(traffic.count('maybe-delivered')).toBe(errors);
    },
  );
});
