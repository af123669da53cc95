import { DisconnectCause } from 'diameter-client';
import { hostileBytes, misbehave, type Rewrite } from 'diameter-client/testing';
import { describe, expect, it } from 'vitest';
import { entered, eventually, rejection } from '../support/client.js';
import { hostileIsLeft, makeScene, makeTimedScene } from '../support/hostile.js';
import { ccr } from '../support/messages.js';

describe('a DWA of a hostile peer', () => {
  it.each<[string, Rewrite]>([
    ['with an error', misbehave.resultCode(5012)],
    ['with an error and the E bit', misbehave.errorBit()],
    ['with another End-to-End Identifier', misbehave.wrongEndToEnd()],
    ['with AVP lengths beyond the end', misbehave.brokenAvps()],
    ['with thousands of AVPs', misbehave.extraAvps(...hostileBytes.manyAvps(5_000))],
  ])('%s is a DWA all the same (T15)', async (_, dwa) => {
    const scene = await makeTimedScene({ dwa });
    const back = entered(scene.client, 'OPEN', scene.hostile.address);
    await scene.pass(30_000);
    expect((await back).event).toBe('dwa.received');
    expect(await scene.ask(2)).toEqual([2001, 2001]);
    await scene.expectUnharmed();
  });

  it('that comes twice is one, and one answer that nobody waits for', async () => {
    const scene = await makeTimedScene({ dwa: misbehave.repeat() });
    await scene.pass(30_000);
    await eventually(() => scene.connection.stats().unmatchedAnswers === 1, 'the second DWA');
    expect(scene.connection.state).toBe('OPEN');
    await scene.expectUnharmed();
  });

  it.each<[string, Rewrite]>([
    ['with a Hop-by-Hop Identifier that nobody has', misbehave.wrongHopByHop()],
    ['of another command', misbehave.wrongCommand()],
    ['of another application', misbehave.wrongApplication()],
  ])('%s is none: SUSPECT, from which it leads back as a sign of life (T17, T19)', async (_, dwa) => {
    const scene = await makeTimedScene({ dwa });
    await scene.pass(30_000);
    await eventually(() => scene.connection.stats().unmatchedAnswers === 1, 'the first answer');
    expect(scene.connection.state).toBe('DWR_SENT');
    const back = entered(scene.client, 'DWR_SENT', scene.hostile.address);
    await scene.pass(10_000);
    expect(await back).toMatchObject({ from: 'SUSPECT', event: 'traffic.received' });
    expect(await scene.ask(2)).toEqual([2001, 2001]);
    scene.hostile.behaveWell();
    await scene.expectUnharmed();
  });

  it('that comes late finds another DWR answered, and changes nothing', async () => {
    const scene = await makeTimedScene({ dwa: misbehave.only(1, misbehave.late(50)) });
    const back = entered(scene.client, 'OPEN', scene.hostile.address);
    await scene.pass(30_000);
    await scene.pass(10_000);
    expect(await back).toMatchObject({ from: 'SUSPECT', event: 'dwa.received' });
    await eventually(() => scene.connection.stats().messagesReceived === 3, 'the late DWA');
    expect([scene.connection.state, scene.connection.stats().unmatchedAnswers]).toEqual(['OPEN', 0]);
    await scene.expectUnharmed();
  });

  it.each<[string, Rewrite]>([
    ['is lost', misbehave.drop()],
    ['breaks off for ever', misbehave.breakOff(30)],
  ])('that %s ends the connection after three, and the calls in flight with it (T20)', async (_, dwa) => {
    const scene = await makeTimedScene({ dwa, requests: 'ignore' });
    const call = rejection(scene.client.request(scene.hostile.address, ccr(), { timeoutMs: 100_000 }));
    await scene.hostile.waitFor((m) => m.commandCode === 272);
    for (const ms of [30_000, 10_000, 10_000, 10_000]) await scene.pass(ms);
    expect(await call).toMatchObject({
      name: 'ConnectionClosedError',
      reason: 'watchdog',
      delivery: 'maybe-delivered',
    });
    expect(scene.connection.state).toBe('RECONNECTING');
    await hostileIsLeft(scene);
    await scene.expectUnharmed();
  });

  it.each<[string, Rewrite]>([
    ['is garbage', misbehave.instead(hostileBytes.garbage(40))],
    ['is a reset', misbehave.instead((socket) => socket.reset())],
    ['is a FIN', misbehave.instead((socket) => socket.end())],
  ])('that %s ends the connection at once (T35, T36)', async (_, dwa) => {
    const scene = await makeTimedScene({ dwa });
    const failed = entered(scene.client, 'FAILED', scene.hostile.address);
    await scene.pass(30_000);
    expect((await failed).from).toBe('DWR_SENT');
    expect(scene.connection.state).toBe('RECONNECTING');
    await scene.expectUnharmed();
  });
});

describe('a flood from the peer', () => {
  it('of DWRs is answered one by one, and traffic goes on beside it', async () => {
    const scene = await makeScene({});
    const connection = await scene.connect();
    const socket = scene.socket();
    const asked = Promise.all(Array.from({ length: 2_000 }, () => socket.sendDwr()));
    expect(new Set(await scene.ask(20))).toEqual(new Set([2001]));
    expect(new Set((await asked).map((dwa) => dwa.resultCode))).toEqual(new Set([2001]));
    expect(connection.state).toBe('OPEN');
    await scene.expectUnharmed();
  });

  it('of DPRs is answered one by one, and ends the connection once (T28)', async () => {
    const scene = await makeScene({}, { reconnect: { enabled: false } });
    await scene.connect();
    const socket = scene.socket();
    const asked = Array.from({ length: 100 }, () => socket.sendDpr(DisconnectCause.busy));
    expect(new Set((await Promise.all(asked)).map((dpa) => dpa.resultCode))).toEqual(new Set([2001]));
    const closed = entered(scene.client, 'CLOSED', scene.hostile.address);
    socket.close();
    await closed;
    expect(scene.client.stats().connectionsClosed).toBe(1);
    await scene.expectUnharmed();
  });
});

describe('a DPA of a hostile peer', () => {
  it.each<[string, Rewrite]>([
    ['with an error', misbehave.resultCode(5012)],
    ['with AVP lengths beyond the end', misbehave.brokenAvps()],
    ['that comes twice', misbehave.repeat()],
    ['that comes late', misbehave.late(30)],
    ['behind a thousand answers to nothing', misbehave.before(flood())],
    ['that is garbage', misbehave.instead(hostileBytes.garbage(40))],
    ['that is a FIN', misbehave.instead((socket) => socket.end())],
    ['that is a reset', misbehave.instead((socket) => socket.reset())],
    ['that breaks off in a reset', misbehave.breakOff(30, (socket) => socket.reset())],
  ])('%s ends the connection once (T29, T30)', async (_, dpa) => {
    const scene = await makeScene({ dpa });
    await (await scene.connect()).close();
    await hostileIsLeft(scene);
    expect(scene.client.stats().connectionsClosed).toBe(1);
    expect(scene.client.connection(scene.hostile.address)).toBeUndefined();
    await scene.expectUnharmed();
  });

  it.each<[string, Rewrite, number]>([
    ['is lost', misbehave.drop(), 0],
    ['has a Hop-by-Hop Identifier that nobody has', misbehave.wrongHopByHop(), 1],
    ['is of another application', misbehave.wrongApplication(), 1],
    ['breaks off for ever', misbehave.breakOff(30), 0],
  ])('that %s is awaited for dprTimeoutMs and not longer (T30)', async (_, dpa, unmatchedAnswers) => {
    const scene = await makeTimedScene({ dpa });
    const closing = scene.connection.close();
    await scene.hostile.waitFor((m) => m.commandCode === 282);
    await eventually(
      () => scene.connection.stats().unmatchedAnswers === unmatchedAnswers,
      'what is no DPA of ours',
    );
    await scene.pass(4_999);
    expect(scene.connection.state).toBe('DPR_SENT');
    await scene.pass(1);
    await closing;
    expect(scene.connection.state).toBe('CLOSED');
    await hostileIsLeft(scene);
    await scene.expectUnharmed();
  });

  it('behind a DPR that crosses ours: both are answered, the connection ends once (T32, C-038)', async () => {
    const answered: Promise<unknown>[] = [];
    const scene = await makeScene({
      dpa: misbehave.before((socket) => answered.push(socket.sendDpr(DisconnectCause.rebooting))),
    });
    await (await scene.connect()).close();
    expect(await answered[0]).toMatchObject({ commandCode: 282, resultCode: 2001 });
    await hostileIsLeft(scene);
    expect(scene.client.stats().connectionsClosed).toBe(1);
    await scene.expectUnharmed();
  });
});

function flood(): Buffer {
  return hostileBytes.flood(hostileBytes.unaskedAnswer(0x7000_0000), 1_000);
}
