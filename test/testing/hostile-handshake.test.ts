import { avp, AvpCode, HandshakeFailedError } from 'diameter-client';
import { hostileBytes, misbehave, type Rewrite } from 'diameter-client/testing';
import { describe, expect, it } from 'vitest';
import { eventually, rejection } from '../support/client.js';
import { hostileIsLeft, makeScene } from '../support/hostile.js';
import { ccr, rar } from '../support/messages.js';

describe('a CEA that is taken', () => {
  it('may come from another Origin-Host than expected; the connection tells from which', async () => {
    const scene = await makeScene({
      cea: misbehave.replaceAvp(avp.utf8String(AvpCode.originHost, 'stranger.example.org')),
    });
    expect((await scene.connect()).peer?.originHost).toBe('stranger.example.org');
    expect(await scene.ask(2)).toEqual([2001, 2001]);
    await scene.expectUnharmed();
  });

  it('may come twice: the second is an answer that nobody waits for', async () => {
    const scene = await makeScene({ cea: misbehave.repeat() });
    const connection = await scene.connect();
    expect(await scene.ask(2)).toEqual([2001, 2001]);
    expect(connection.stats()).toMatchObject({ state: 'OPEN', answers: 2, unmatchedAnswers: 1 });
    await scene.expectUnharmed();
  });

  it('may come late, as long as it comes within cerTimeoutMs: calls wait for it', async () => {
    const scene = await makeScene({ cea: misbehave.late(50) });
    expect(await scene.ask(2)).toEqual([2001, 2001]);
    expect(scene.hostile.received.map((m) => m.commandCode)).toEqual([257, 272, 272]);
    await scene.expectUnharmed();
  });

  it.each<[string, Rewrite]>([
    ['another End-to-End Identifier', misbehave.wrongEndToEnd()],
    ['ten thousand AVPs that nobody knows', misbehave.extraAvps(...hostileBytes.manyAvps(10_000))],
    ['groups within groups', misbehave.extraAvps(hostileBytes.deepGroup(10_000))],
  ])('may have %s', async (_, rewrite) => {
    const scene = await makeScene({ cea: rewrite });
    await scene.connect();
    expect(await scene.ask(2)).toEqual([2001, 2001]);
    await scene.expectUnharmed();
  });

  it('may be the last word: calls behind it are rejected or go out on the next connection', async () => {
    const scene = await makeScene(
      {
        cea: misbehave.only(
          1,
          misbehave.after((socket) => socket.end()),
        ),
      },
      { reconnect: { initialDelayMs: 1 } },
    );
    await scene.connect();
    for (const outcome of await scene.ask(3)) expect([2001, 'ConnectionClosedError']).toContain(outcome);
    expect(await scene.ask(2)).toEqual([2001, 2001]);
    expect(scene.client.connection(scene.hostile.address)?.stats().reconnectCount).toBe(1);
    await scene.expectUnharmed();
  });
});

describe('a handshake that fails', () => {
  const stranger = { name: 'HandshakeFailedError', delivery: 'not-sent' };

  it.each<[string, Rewrite | Rewrite[], string]>([
    ['without Origin-Host', misbehave.withoutAvp(AvpCode.originHost), 'its CEA lacks Origin-Host'],
    ['without a Result-Code', misbehave.withoutAvp(AvpCode.resultCode), 'its CEA has no Result-Code'],
    ['with our own Origin-Host', ownOriginHost(), 'its Origin-Host is our own'],
    ['with the E bit and 3xxx', [misbehave.resultCode(3004), misbehave.errorBit()], 'CEA 3004'],
    ['with AVP lengths beyond the end', misbehave.brokenAvps(), 'its CEA cannot be read'],
    ['with a Hop-by-Hop Identifier that nobody has', misbehave.wrongHopByHop(), 'an answer with command 257'],
    ['of another command', misbehave.wrongCommand(), 'an answer with command 9999'],
    ['of another application', misbehave.wrongApplication(), 'an answer with command 257'],
    ['behind a DWR', misbehave.before((s) => s.sendDwr()), 'a request with command 280'],
    [
      'behind a request of an application',
      misbehave.before((s) => s.request(rar())),
      'a request with command 258',
    ],
    ['behind garbage', misbehave.before(hostileBytes.garbage(100)), 'the Message Length 16777215'],
    ['behind an answer', misbehave.before(hostileBytes.unaskedAnswer()), 'an answer with command 272'],
    ['replaced by a DPR', misbehave.instead((s) => s.sendDpr(0)), 'a request with command 282'],
    ['replaced by a FIN', misbehave.instead((s) => s.end()), 'closed the connection instead of answering'],
    ['replaced by a reset', misbehave.instead((s) => s.reset()), 'broke the connection'],
    ['broken off by a FIN', misbehave.breakOff(30, (s) => s.end()), 'instead of answering our CER'],
    ['broken off by a reset', misbehave.breakOff(30, (s) => s.reset()), 'instead of answering our CER'],
  ])(
    'CEA %s: every call that waits is told, nothing is sent, nothing is dialled again (C-014, C-016)',
    async (_, cea, text) => {
      const scene = await makeScene({ cea });
      const calls = [1, 2].map(() => rejection(scene.client.request(scene.hostile.address, ccr())));
      for (const error of await Promise.all(calls)) {
        expect(error).toBeInstanceOf(HandshakeFailedError);
        expect(error).toMatchObject(stranger);
        expect(error.message).toContain(text);
      }
      await hostileIsLeft(scene);
      expect(scene.hostile.received.map((m) => m.commandCode)).toEqual([257]);
      expect(scene.client.connection(scene.hostile.address)).toBeUndefined();
      expect(scene.client.stats()).toMatchObject({ failedEstablishments: 1, requests: 0 });
      scene.hostile.behaveWell();
      expect(await scene.ask(1)).toEqual([2001]);
      await scene.expectUnharmed();
    },
  );

  it.each<[string, Rewrite]>([
    ['is lost', misbehave.drop()],
    ['breaks off for ever', misbehave.breakOff(30)],
    ['comes later than cerTimeoutMs', misbehave.late(200)],
  ])('CEA that %s: ConnectionTimeoutError in the phase cea', async (_, cea) => {
    const scene = await makeScene({ cea }, { cerTimeoutMs: 50 });
    expect(await rejection(scene.connect())).toMatchObject({
      name: 'ConnectionTimeoutError',
      phase: 'cea',
      delivery: 'not-sent',
    });
    await hostileIsLeft(scene);
    await scene.expectUnharmed();
  });

  it.each(['close', 'reset'] as const)(
    'a peer that would %s every connection harms nobody else',
    async (connections) => {
      const scene = await makeScene({ connections });
      for (const outcome of await scene.ask(3)) {
        expect(['HandshakeFailedError', 'ConnectionClosedError']).toContain(outcome);
      }
      expect(scene.hostile.received).toHaveLength(0);
      await scene.expectUnharmed();
    },
  );

  it('a peer that accepts and never reads: the handshake times out', async () => {
    const scene = await makeScene({ connections: 'ignore' }, { cerTimeoutMs: 50 });
    expect(await rejection(scene.connect())).toMatchObject({ name: 'ConnectionTimeoutError', phase: 'cea' });
    expect(scene.hostile.received).toHaveLength(0);
    scene.socket().setReading(true);
    await hostileIsLeft(scene);
    await scene.expectUnharmed();
  });

  it('a peer that refuses after it was open ends the waiting: 3010 is not tried again', async () => {
    const scene = await makeScene({}, { reconnect: { initialDelayMs: 1 } });
    await scene.connect();
    scene.hostile.behave({ cea: [misbehave.resultCode(3010), misbehave.errorBit()] });
    scene.hostile.resetConnections();
    await eventually(() => scene.client.connection(scene.hostile.address) === undefined, 'the end');
    expect(scene.hostile.accepted).toBe(2);
    await scene.expectUnharmed();
  });
});

function ownOriginHost(): Rewrite {
  return misbehave.replaceAvp(avp.utf8String(AvpCode.originHost, 'client.example.com'));
}
