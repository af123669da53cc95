import { ResultCode, type ConnectionState } from 'diameter-client';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { entered, recordStates } from '../support/client.js';
import { ccr, makeClient } from './client.js';
import { daemonAddress, freezeDaemon, startDaemon, thawDaemon } from './daemon.js';
import { Traffic } from './traffic.js';

async function freeze(): Promise<void> {
  onTestFinished(thawDaemon);
  await freezeDaemon();
}

beforeEach(startDaemon);

describe('a freeDiameter that is frozen under traffic', () => {
  it('loses nothing when it goes on before the watchdog has given it up', async () => {
    const name = 'short-freeze';
    const client = makeClient(name, { dwrIntervalMs: 2_000, dwrTimeoutMs: 1_500 });
    const connection = await client.connect(daemonAddress);
    const states = recordStates(client);
    const traffic = new Traffic(client, daemonAddress, name);
    const isAsked = entered(client, 'DWR_SENT');

    await freeze();
    await isAsked;
    const isBack = entered(client, 'OPEN');
    thawDaemon();
    await isBack;
    const calls = await traffic.stop();

    expect(traffic.count('answer')).toBe(calls);
    expect(connection.stats()).toMatchObject({ requests: calls, answers: calls, reconnectCount: 0 });
    expect(new Set(states)).toEqual(new Set(['OPEN → DWR_SENT', 'DWR_SENT → OPEN']));
  });

  it('is SUSPECT, then lost, and served again by itself; every call is settled once', async () => {
    const name = 'long-freeze';
    const client = makeClient(name, {
      dwrIntervalMs: 600,
      dwrTimeoutMs: 500,
      cerTimeoutMs: 500,
      requestTimeoutMs: 1_200, // so that it is over for some while they await an answer, and for some while they wait
    });
    const connection = await client.connect(daemonAddress);
    const states = recordStates(client);
    const traffic = new Traffic(client, daemonAddress, name);
    const isLost = entered(client, 'RECONNECTING');

    await freeze();
    await isLost;
    await vi.waitUntil(() => traffic.count('not-sent') > 0, { timeout: 5_000 });
    const isBack = entered(client, 'OPEN');
    thawDaemon();
    await isBack;
    await client.request(daemonAddress, ccr(name));
    const calls = await traffic.stop();

    expect(states.slice(0, 4)).toEqual([
      'OPEN → DWR_SENT',
      'DWR_SENT → SUSPECT',
      'SUSPECT → FAILED',
      'FAILED → RECONNECTING',
    ]);
    expect(states.slice(-2)).toEqual(['CER_SENT → REOPEN', 'REOPEN → OPEN']);
    const { answers, errors, inFlight, reconnectCount, requests, timeouts } = connection.stats();
    expect({ inFlight, reconnectCount }).toEqual({ inFlight: 0, reconnectCount: 1 });
    expect(requests).toBe(answers + timeouts + errors);
    expect(traffic.count('answer')).toBe(answers - 1);
    expect(traffic.count('maybe-delivered')).toBe(timeouts + errors);
    expect(traffic.count('not-sent')).toBe(calls + 1 - requests);
    expect(Math.min(traffic.count('answer'), timeouts, errors, traffic.count('not-sent'))).toBeGreaterThan(0);
  });
});

describe("a frozen freeDiameter under watchdog: 'rfc3539'", () => {
  it('is SUSPECT after the second silent Tw, lost after the third, and served again by itself', async () => {
    const client = makeClient('frozen-by-the-rfc', { watchdog: 'rfc3539', dwrIntervalMs: 6_000 });
    await client.connect(daemonAddress);
    const states = recordStates(client);
    const enteredAt: Partial<Record<ConnectionState, number>> = { OPEN: performance.now() };
    client.on('state', ({ to }) => (enteredAt[to] ??= performance.now()));
    const isLost = entered(client, 'RECONNECTING');

    await freeze();
    await isLost;
    const isBack = entered(client, 'OPEN');
    thawDaemon();
    await isBack;
    const answer = await client.request(daemonAddress, ccr('frozen-by-the-rfc'));

    expect(answer.resultCode).toBe(ResultCode.DIAMETER_SUCCESS);
    expect(states.slice(0, 3)).toEqual(['OPEN → DWR_SENT', 'DWR_SENT → SUSPECT', 'SUSPECT → FAILED']);
    expect(states.slice(-2)).toEqual(['CER_SENT → REOPEN', 'REOPEN → OPEN']);
    const { DWR_SENT = 0, FAILED = 0, OPEN = 0, SUSPECT = 0 } = enteredAt;
    for (const twMs of [DWR_SENT - OPEN, SUSPECT - DWR_SENT, FAILED - SUSPECT]) {
      expect(twMs).toBeGreaterThan(3_950);
      expect(twMs).toBeLessThan(8_500); // timers may be late
    }
  });
});
