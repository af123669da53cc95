import { ConnectionClosedError } from 'diameter-client';
import { hostileBytes, misbehave } from 'diameter-client/testing';
import { describe, expect, it } from 'vitest';
import { entered, eventually, rejection } from '../support/client.js';
import { hostileIsLeft, makeScene, makeTimedScene } from '../support/hostile.js';
import { ccr } from '../support/messages.js';

const maxMessageBytes = 65_536;

describe('bytes that are no message', () => {
  it.each<[string, Buffer, string]>([
    ['garbage', hostileBytes.garbage(1_000), 'the Message Length 16777215'],
    ['Message Length 0', hostileBytes.claimsLength(0), 'the Message Length 0'],
    ['Message Length 19', hostileBytes.claimsLength(19), 'the Message Length 19'],
    ['Message Length 22', hostileBytes.claimsLength(22), 'the Message Length 22'],
    ['a length above the limit', hostileBytes.claimsLength(65_540), 'the Message Length 65540'],
    ['a whole message above the limit', hostileBytes.ofSize(65_540), 'the Message Length 65540'],
    ['version 0', hostileBytes.ofVersion(0), 'version 0 of the protocol'],
    ['version 2', hostileBytes.ofVersion(2), 'version 2 of the protocol'],
  ])(
    '%s: the connection ends, what was in flight is rejected at once (C-004, C-005)',
    async (_, bytes, what) => {
      const scene = await makeScene(
        { requests: 'ignore' },
        { maxMessageBytes, reconnect: { enabled: false } },
      );
      await scene.connect();
      const calls = Array.from({ length: 5 }, () =>
        rejection(scene.client.request(scene.hostile.address, ccr())),
      );
      await eventually(() => scene.hostile.received.length === 6, 'the requests');
      scene.socket().write(bytes);
      for (const error of await Promise.all(calls)) {
        expect(error).toBeInstanceOf(ConnectionClosedError);
        expect(error).toMatchObject({ reason: 'protocol-error', delivery: 'maybe-delivered' });
        expect(error.message).toContain(what);
      }
      await hostileIsLeft(scene);
      expect(scene.client.stats()).toMatchObject({ requests: 5, errors: 5, connectionsClosed: 1 });
      await scene.expectUnharmed();
    },
  );

  it('behind good answers take nothing from them (C-004)', async () => {
    const answers = misbehave.only(5, misbehave.after(hostileBytes.garbage(20)));
    const scene = await makeScene({ answers }, { reconnect: { enabled: false } });
    await scene.connect();
    const failed = entered(scene.client, 'FAILED', scene.hostile.address);
    expect(await scene.ask(5)).toEqual([2001, 2001, 2001, 2001, 2001]);
    expect((await failed).cause).toMatchObject({ reason: 'protocol-error' });
    await scene.expectUnharmed();
  });
});

describe('a message', () => {
  it('that is as large as the limit allows is read', async () => {
    const scene = await makeScene({}, { maxMessageBytes });
    const connection = await scene.connect();
    scene.socket().write(hostileBytes.ofSize(maxMessageBytes));
    // It lacks what a DWR needs.
    expect((await scene.hostile.waitFor((m) => m.commandCode === 280)).resultCode).toBe(5005);
    expect(connection.state).toBe('OPEN');
    await scene.expectUnharmed();
  });

  it('that never ends is no sign of life: the watchdog ends it (T20)', async () => {
    const scene = await makeTimedScene({ dwr: 'ignore' });
    const failed = entered(scene.client, 'FAILED', scene.hostile.address);
    const message = hostileBytes.endless(1_000);
    const before = scene.connection.stats().bytesReceived;
    for (const [i, ms] of [30_000, 10_000, 10_000].entries()) {
      await scene.pass(ms);
      scene.socket().write(message.subarray(100 * i, 100 * i + 100));
      const expected = before + 100 * i + 100;
      await eventually(() => scene.connection.stats().bytesReceived === expected, 'a piece of it');
    }
    await scene.pass(10_000);
    expect(await failed).toMatchObject({ from: 'SUSPECT', cause: { reason: 'watchdog' } });
    await scene.expectUnharmed();
  });

  it('that never ends swallows the beginning of the next, which breaks the stream', async () => {
    const scene = await makeScene({}, { reconnect: { enabled: false } });
    await scene.connect();
    scene.socket().write(hostileBytes.endless(1_000));
    expect(await scene.ask(1)).toEqual(['ConnectionClosedError']);
    await hostileIsLeft(scene);
    await scene.expectUnharmed();
  });
});

describe('an end without a word', () => {
  it.each(['close', 'reset', 'end'] as const)(
    'by %s rejects what is in flight and leads to a new connection',
    async (how) => {
      const scene = await makeScene({ requests: 'ignore' }, { reconnect: { initialDelayMs: 1 } });
      await scene.connect();
      const calls = scene.ask(5);
      await eventually(() => scene.hostile.received.length === 6, 'the requests');
      scene.hostile.behaveWell();
      scene.socket()[how]();
      expect(await calls).toEqual(new Array(5).fill('ConnectionClosedError'));
      expect(await scene.ask(5)).toEqual(new Array(5).fill(2001));
      expect(scene.hostile.accepted).toBe(2);
      await scene.expectUnharmed();
    },
  );

  it('by a peer that is gone rejects the waiting calls when their time is up, and it may come back', async () => {
    const scene = await makeScene({}, { reconnect: { initialDelayMs: 10, maxDelayMs: 10 } });
    await scene.connect();
    const lost = entered(scene.client, 'RECONNECTING', scene.hostile.address);
    await scene.hostile.kill();
    await lost;
    expect(await scene.ask(2, 50)).toEqual(['RequestTimeoutError', 'RequestTimeoutError']);
    await scene.hostile.start();
    expect(await scene.ask(2)).toEqual([2001, 2001]);
    await scene.expectUnharmed();
  });
});
