import { createPeer, misbehave, type PeerBehaviour, type TestPeerOptions } from 'diameter-client/testing';
import { describe, expect, it } from 'vitest';
import { makeClient, makePeer, rejection } from '../support/client.js';
import { ccr } from '../support/messages.js';

/** What a program without types could pass. */
function untyped<Type>(value: object): Type {
  return value as Type;
}

describe('the embedded peer', () => {
  it.each([
    [
      { cer: 5010 },
      "cer must be 'answer', 'ignore', or what the CEA says, such as { resultCode: 5010 } (got 5010)",
    ],
    [{ cer: { resultcode: 5010 } }, "cer must be 'answer'"],
    [{ cer: { resultCode: '5010' } }, "cer must be 'answer'"],
    [
      { cea: 5010 },
      'cea must be a function such as misbehave.drop(), or an array of such functions (got 5010)',
    ],
    [{ dwa: [misbehave.drop(), 7] }, 'dwa must be a function'],
    [{ dpa: misbehave.drop }, undefined],
    [{ answers: {} }, 'answers must be a function'],
    [{ dwr: true }, "dwr must be one of 'answer', 'ignore' (got true)"],
    [{ dpr: null }, "dpr must be one of 'answer', 'ignore', 'close' (got null)"],
    [{ requests: 'swallow' }, "requests must be one of 'answer', 'ignore' (got \"swallow\")"],
    [{ fin: 0 }, "fin must be one of 'answer', 'ignore' (got 0)"],
    [
      { connections: 'none' },
      "connections must be one of 'serve', 'close', 'reset', 'ignore' (got \"none\")",
    ],
    [{ originStateId: -1 }, 'originStateId must be an integer from 0 to 4294967295 (got -1)'],
    [{ answerDelayMs: '5' }, 'answerDelayMs must be a number of milliseconds'],
    [{ splitBytes: 0.5 }, 'splitBytes must be an integer'],
    [{ splitPauseMs: Number.NaN }, 'splitPauseMs must be a number of milliseconds'],
  ])('checks each behaviour when it is told: %j', async (changes, problem) => {
    const peer = await makePeer();
    const before = peer.behaviour;
    const behave = () => peer.behave(untyped<Partial<PeerBehaviour>>(changes));
    if (problem === undefined) {
      expect(behave).not.toThrow();
      return;
    }
    expect(behave).toThrow(problem);
    expect(peer.behaviour).toBe(before);
    const error = await rejection(createPeer({ behaviour: untyped<Partial<PeerBehaviour>>(changes) }));
    expect(error).toMatchObject({ name: 'InvalidConfigError', field: Object.keys(changes)[0] });
  });

  it.each([
    [{ port: 70_000 }, 'port must be an integer from 0 to 65535 (got 70000)'],
    [{ host: 'not a host' }, 'host must be an IPv4 or IPv6 address'],
    [{ originHost: '' }, 'originHost must be a DiameterIdentity'],
    [{ authApplicationIds: 4 }, 'authApplicationIds must be an array of integers'],
    [{ vendorSpecificApplicationIds: [{ vendorId: 1 }] }, 'vendorSpecificApplicationIds must be an array of'],
    [{ onRequest: { resultCode: 2001 } }, 'onRequest must be a function (got an object)'],
    [{ maxReceived: -1 }, 'maxReceived must be an integer from 0 to 10000000 (got -1)'],
    [{ listener: { recieved: () => {} } }, 'Unknown option "listener.recieved". Did you mean "received"?'],
    [{ listener: { sent: true } }, 'listener.sent must be a function (got true)'],
    [{ behaviour: 'bad' }, 'behaviour must be a plain object (got "bad")'],
    [{ behavior: {} }, 'Unknown option "behavior". Did you mean "behaviour"? '],
  ])('checks each option: %j', async (options, problem) => {
    const error = await rejection(createPeer(untyped<TestPeerOptions>(options)));
    expect(error.name).toBe('InvalidConfigError');
    expect(error.message).toContain(problem);
  });

  it.each([
    [
      'every',
      () => misbehave.every(0, misbehave.drop()),
      'every: n must be an integer from 1 to 1000000 (got 0)',
    ],
    ['only', () => misbehave.only(1.5, misbehave.drop()), 'only: n must be an integer'],
    ['repeat', () => misbehave.repeat(-1), 'repeat: times must be an integer'],
    ['reverse', () => misbehave.reverse(Number.NaN), 'the number of answers held back must be an integer'],
    ['late', () => misbehave.late(-5), 'late: delayMs must be a number of milliseconds'],
    ['every', () => misbehave.every(2, untyped({})), 'the rewrite must be a function (got an object)'],
  ])('checks what misbehave.%s is given', (_, make, problem) => {
    expect(make).toThrow(problem);
  });

  it('checks what its methods are given', async () => {
    const peer = await makePeer();
    await expect(peer.waitFor(() => true, Number.NaN)).rejects.toThrow('timeoutMs must be a number');
    await expect(peer.disconnect(-1)).rejects.toThrow('cause must be an integer');
  });

  it.each([
    ['returns nonsense', untyped<() => undefined>(() => 5), 'a rewrite must return bytes, a function'],
    [
      'throws',
      () => {
        throw new Error('the test is wrong');
      },
      'the test is wrong',
    ],
  ])('whose rewrite %s tells so when it is closed, and goes on until then', async (_, answers, problem) => {
    const peer = await createPeer({ behaviour: { answers } });
    const client = makeClient();
    await client.connect(peer.address);
    const unanswered = rejection(client.request(peer.address, ccr(), { timeoutMs: 50 }));
    expect((await unanswered).name).toBe('RequestTimeoutError');
    peer.behave({ answers: [] });
    expect((await client.request(peer.address, ccr())).resultCode).toBe(2001);
    await expect(peer.close()).rejects.toThrow(problem);
  });

  it('whose onRequest returns nonsense answers 5012, and tells so when it is closed', async () => {
    const peer = await createPeer({ onRequest: untyped<() => undefined>(() => 'OK') });
    const answer = await makeClient().request(peer.address, ccr());
    expect(answer.resultCode).toBe(5012);
    await expect(peer.close()).rejects.toThrow(
      'onRequest of the test peer must return a Uint8Array, the fields of an answer such as { resultCode: 2001 }, ' +
        'or undefined (got "OK")',
    );
  });
});
