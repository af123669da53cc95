import { avp, InvalidMessageError, RequestTimeoutError } from 'diameter-client';
import { hostileBytes, misbehave, type Rewrite } from 'diameter-client/testing';
import { describe, expect, it } from 'vitest';
import { eventually, rejection } from '../support/client.js';
import { hostileIsLeft, makeScene } from '../support/hostile.js';
import { ccr, numberedCcr } from '../support/messages.js';

const all = (count: number, outcome: number | string) => new Array<number | string>(count).fill(outcome);

describe('answers of a hostile peer', () => {
  it('said twice are taken once; the others are counted and dropped (C-048)', async () => {
    const scene = await makeScene({ answers: misbehave.repeat() });
    const connection = await scene.connect();
    expect(await scene.ask(20)).toEqual(all(20, 2001));
    await eventually(() => connection.stats().unmatchedAnswers === 20, 'the second answers');
    expect(connection.stats()).toMatchObject({ state: 'OPEN', answers: 20, errors: 0 });
    await scene.expectUnharmed();
  });

  it.each<[string, Rewrite]>([
    ['in batches', misbehave.reverse(5)],
    ['by chance', misbehave.shuffle(5, () => 0.99)],
  ])('that come in the opposite order %s reach who asked', async (_, answers) => {
    const scene = await makeScene({ answers });
    const order: number[] = [];
    const calls = Array.from({ length: 10 }, async (_call, i) => {
      const answer = await scene.client.request(scene.hostile.address, numberedCcr(i));
      expect(answer.find(415)?.unsigned32()).toBe(i);
      order.push(i);
    });
    await Promise.all(calls);
    expect(order).toEqual([4, 3, 2, 1, 0, 9, 8, 7, 6, 5]);
    expect(scene.client.stats().unmatchedAnswers).toBe(0);
    await scene.expectUnharmed();
  });

  it('in any order reach who asked, and an incomplete batch stays unanswered', async () => {
    const scene = await makeScene({ answers: misbehave.shuffle(8, () => 0.3) });
    await scene.connect();
    const outcomes = await scene.ask(20, 300);
    expect(outcomes.filter((outcome) => outcome === 2001)).toHaveLength(16);
    expect(outcomes.filter((outcome) => outcome === 'RequestTimeoutError')).toHaveLength(4);
    await scene.expectUnharmed();
  });

  it('are lost one in three: those time out and nothing else does (C-050)', async () => {
    const scene = await makeScene({ answers: misbehave.every(3, misbehave.drop()) });
    const connection = await scene.connect();
    const three = [2001, 2001, 'RequestTimeoutError'];
    expect(await scene.ask(9, 300)).toEqual([...three, ...three, ...three]);
    expect(connection.stats()).toMatchObject({ state: 'OPEN', answers: 6, timeouts: 3 });
    await scene.expectUnharmed();
  });

  it('that come after the deadline are dropped, the next in time is served (C-050)', async () => {
    const scene = await makeScene({ answers: misbehave.only(1, misbehave.late(500)) });
    const connection = await scene.connect();
    expect(await scene.ask(2, 300)).toEqual(['RequestTimeoutError', 2001]);
    await eventually(() => connection.stats().unmatchedAnswers === 1, 'the late answer');
    expect(connection.stats()).toMatchObject({ state: 'OPEN', answers: 1, timeouts: 1 });
    await scene.expectUnharmed();
  });

  it.each<[string, Rewrite]>([
    ['a Hop-by-Hop Identifier that nobody has', misbehave.wrongHopByHop()],
    ['another command', misbehave.wrongCommand()],
  ])('with %s belong to nobody: counted, dropped, the call times out (C-043)', async (_, rewrite) => {
    const scene = await makeScene({ answers: rewrite });
    const connection = await scene.connect();
    expect(await scene.ask(3, 50)).toEqual(all(3, 'RequestTimeoutError'));
    await eventually(() => connection.stats().unmatchedAnswers === 3, 'the answers');
    expect(connection.stats()).toMatchObject({ state: 'OPEN', timeouts: 3, answers: 0 });
    await scene.expectUnharmed();
  });

  it.each<[string, Rewrite]>([
    ['another End-to-End Identifier', misbehave.wrongEndToEnd()],
    ['another application', misbehave.wrongApplication()],
    [
      'AVPs that nobody knows, more than anybody needs',
      misbehave.extraAvps(...hostileBytes.manyAvps(10_000)),
    ],
    ['groups within groups, without end', misbehave.extraAvps(hostileBytes.deepGroup(10_000))],
  ])('with %s are answers all the same', async (_, rewrite) => {
    const scene = await makeScene({ answers: rewrite });
    expect(await scene.ask(3)).toEqual(all(3, 2001));
    expect(scene.client.stats()).toMatchObject({ answers: 3, unmatchedAnswers: 0 });
    await scene.expectUnharmed();
  });

  it('with groups within groups can be walked down without harm', async () => {
    const scene = await makeScene({ answers: misbehave.extraAvps(hostileBytes.deepGroup(1_000)) });
    const answer = await scene.client.request(scene.hostile.address, ccr());
    let depth = 0;
    for (let [group] = answer.avps().slice(-1); group !== undefined; [group] = group.grouped()) depth++;
    expect(depth).toBe(1_001);
    await scene.expectUnharmed();
  });

  it('with AVP lengths beyond the end reject their calls, and the connection stays (C-054)', async () => {
    const scene = await makeScene({ answers: misbehave.every(2, misbehave.brokenAvps()) });
    const connection = await scene.connect();
    const sent = connection.stats().messagesSent;
    expect(await scene.ask(2)).toEqual([2001, 'InvalidMessageError']);
    await scene.ask(1);
    const error = await rejection(scene.client.request(scene.hostile.address, ccr()));
    expect(error).toBeInstanceOf(InvalidMessageError);
    expect(error).toMatchObject({ delivery: 'maybe-delivered', address: scene.hostile.address });
    expect(connection.stats()).toMatchObject({ state: 'OPEN', messagesSent: sent + 4 });
    await scene.expectUnharmed();
  });

  it.each<[boolean, Rewrite[]]>([
    [false, [misbehave.resultCode(5012)]],
    [true, [misbehave.resultCode(5012), misbehave.errorBit()]],
  ])('with 5xxx are answers whatever their E bit: %o (C-053)', async (isError, answers) => {
    const scene = await makeScene({ answers });
    const answer = await scene.client.request(scene.hostile.address, ccr());
    expect(answer).toMatchObject({ resultCode: 5012, isError });
    await scene.expectUnharmed();
  });

  it('without a Result-Code are answers whose Result-Code is undefined', async () => {
    const scene = await makeScene({ answers: misbehave.withoutAvp(268) });
    expect(await scene.ask(2)).toEqual(all(2, 'no Result-Code'));
    await scene.expectUnharmed();
  });

  it('can say something else than was asked for', async () => {
    const scene = await makeScene({
      answers: misbehave.replaceAvp(avp.utf8String(264, 'stranger.example.org')),
    });
    const answer = await scene.client.request(scene.hostile.address, ccr());
    expect(answer.find(264)?.utf8String()).toBe('stranger.example.org');
    await scene.expectUnharmed();
  });

  it('that nobody has asked for are counted and dropped, a thousand at once (C-043)', async () => {
    const scene = await makeScene({});
    const connection = await scene.connect();
    scene.socket().write(hostileBytes.flood(hostileBytes.unaskedAnswer(0x7000_0000), 1_000));
    expect(await scene.ask(10)).toEqual(all(10, 2001));
    expect(connection.stats()).toMatchObject({ state: 'OPEN', answers: 10, unmatchedAnswers: 1_000 });
    await scene.expectUnharmed();
  });

  it('that guess every identifier settle each call once, with whichever came first', async () => {
    const scene = await makeScene({ requests: 'ignore' });
    const connection = await scene.connect();
    const call = scene.client.request(scene.hostile.address, ccr());
    const request = await scene.hostile.waitFor((m) => m.commandCode === 272);
    const guess = hostileBytes.unaskedAnswer((request.hopByHopId - 50) >>> 0);
    scene.socket().write(hostileBytes.flood(guess, 100));
    expect((await call).resultCode).toBe(2001);
    await eventually(() => connection.stats().unmatchedAnswers === 99, 'the other guesses');
    await scene.expectUnharmed();
  });

  it('that break off in the middle leave the calls to their deadlines', async () => {
    const scene = await makeScene({ answers: misbehave.only(2, misbehave.breakOff(30)) });
    const connection = await scene.connect();
    expect(await scene.ask(4, 300)).toEqual([2001, ...all(3, 'RequestTimeoutError')]);
    expect(connection.state).toBe('OPEN');
    await scene.expectUnharmed();
  });

  it('that end in a reset reject all that was in flight', async () => {
    const scene = await makeScene(
      {
        answers: misbehave.only(
          2,
          misbehave.breakOff(30, (socket) => socket.reset()),
        ),
      },
      { reconnect: { enabled: false } },
    );
    await scene.connect();
    expect(await scene.ask(4)).toEqual([2001, ...all(3, 'ConnectionClosedError')]);
    await hostileIsLeft(scene);
    expect(scene.client.stats()).toMatchObject({ answers: 1, errors: 3, connectionsClosed: 1 });
    await scene.expectUnharmed();
  });

  it('with a DPR in the middle of a burst: what was answered counts, the rest is rejected, then it comes back', async () => {
    const scene = await makeScene(
      {
        answers: misbehave.only(
          5,
          misbehave.after((socket) => socket.sendDpr(0).then(() => socket.close())),
        ),
      },
      { reconnect: { initialDelayMs: 1 } },
    );
    await scene.connect();
    const outcomes = await scene.ask(10);
    expect(outcomes.slice(0, 5)).toEqual(all(5, 2001));
    for (const outcome of outcomes.slice(5)) expect([2001, 'ConnectionClosedError']).toContain(outcome);
    expect(await scene.ask(1)).toEqual([2001]);
    expect(scene.hostile.accepted).toBe(2);
    await scene.expectUnharmed();
  });

  it('time out with an error that says so', async () => {
    const scene = await makeScene({ answers: misbehave.drop() });
    await scene.connect();
    const error = await rejection(scene.client.request(scene.hostile.address, ccr(), { timeoutMs: 20 }));
    expect(error).toBeInstanceOf(RequestTimeoutError);
    expect(error).toMatchObject({ delivery: 'maybe-delivered', address: scene.hostile.address });
    await scene.expectUnharmed();
  });
});
