import { Buffer } from 'node:buffer';
import { describe, expect, it, vi } from 'vitest';
import { avp, DiameterClient, DiameterMessage, encodeMessage, RequestTimeoutError } from 'diameter-client';
import { CapabilitiesExchange } from 'diameter-client/dictionaries/base';
import { CreditControl, gy, ReAuth, type CreditControlRequest } from 'diameter-client/dictionaries/gy';
import { CancelLocation, s6a, UpdateLocation } from 'diameter-client/dictionaries/s6a';
import { createPeer, type TestPeer } from 'diameter-client/testing';
import type { Fillable } from 'diameter-client/dictionary';

const identity = {
  originHost: 'client.example.net',
  originRealm: 'client.example',
  authApplicationIds: [gy.applicationId],
  vendorSpecificApplicationIds: [s6a.vendorSpecificApplicationId],
};
const applications = {
  authApplicationIds: [gy.applicationId],
  vendorSpecificApplicationIds: [s6a.vendorSpecificApplicationId],
};
const initial: Fillable<CreditControlRequest> = {
  serviceContextId: '32251@3gpp.org',
  ccRequestType: 1,
  ccRequestNumber: 0,
};

/** The last request of an application that the peer has received. */
function lastOf(peer: TestPeer): DiameterMessage {
  const request = peer.received.findLast((message) => message.applicationId !== 0);
  if (request === undefined) throw new Error('the peer has received no request');
  return request;
}

describe('client.call', () => {
  it('fills in what the grammar has, the realm of the peer included', async () => {
    await using peer = await createPeer({ ...applications, originRealm: 'ocs.example' });
    await using client = new DiameterClient(identity);
    const answer = await client.call(peer.address, CreditControl, initial);
    expect(answer.result).toMatchObject({ code: 2001, isSuccess: true });
    const sent = CreditControl.request.decode(lastOf(peer));
    expect({ ...sent }).toEqual({
      ...initial,
      sessionId: expect.stringMatching(/^client\.example\.net;\d+;\d+;/),
      originHost: 'client.example.net',
      originRealm: 'client.example',
      destinationRealm: 'ocs.example',
      authApplicationId: 4,
    });
    await client.call(peer.address, CreditControl, initial);
    expect(CreditControl.request.decode(lastOf(peer)).sessionId).not.toBe(sent.sessionId);
  });

  it('says the Application-Id as the grammar of a vendor has it, and that no state is kept', async () => {
    await using peer = await createPeer(applications);
    await using client = new DiameterClient(identity);
    await client.call(peer.address, UpdateLocation, {
      destinationRealm: 'epc.example',
      userName: '001010000000001',
      ratType: 1004,
      ulrFlags: 34,
      visitedPlmnId: Buffer.from('00f110', 'hex'),
    });
    expect(UpdateLocation.request.decode(lastOf(peer))).toMatchObject({
      destinationRealm: 'epc.example',
      authSessionState: 1,
      vendorSpecificApplicationId: { vendorId: 10_415, authApplicationId: 16_777_251 },
    });
  });

  it('shares one dial, and gives each caller its own answer', async () => {
    await using peer = await createPeer(applications);
    peer.handle(CreditControl, ({ ccRequestNumber }) => ({ ccRequestNumber }));
    await using client = new DiameterClient(identity);
    const numbers = Array.from({ length: 2_000 }, (_, ccRequestNumber) => ccRequestNumber);
    const answers = await Promise.all(
      numbers.map((ccRequestNumber) =>
        client.call(peer.address, CreditControl, { ...initial, ccRequestNumber }),
      ),
    );
    expect(answers.map(({ ccRequestNumber }) => ccRequestNumber)).toEqual(numbers);
    expect(peer.accepted).toBe(1);
    expect(client.stats()).toMatchObject({ requests: 2_000, answers: 2_000, inFlight: 0 });
  });

  it('writes a message that the batch has no room for', async () => {
    await using peer = await createPeer(applications);
    await using client = new DiameterClient(identity);
    await client.connect(peer.address);
    const serviceContextId = 'x'.repeat(30_000);
    const answers = await Promise.all([
      client.call(peer.address, CreditControl, initial),
      client.call(peer.address, CreditControl, { ...initial, serviceContextId }),
      client.call(peer.address, CreditControl, { ...initial, serviceContextId: serviceContextId.repeat(3) }),
      client.call(peer.address, CreditControl, { ...initial, serviceContextId }),
    ]);
    expect(answers.every(({ result }) => result.isSuccess)).toBe(true);
    const lengths = peer.received
      .filter(({ applicationId }) => applicationId === 4)
      .map((message) => CreditControl.request.decode(message).serviceContextId.length);
    expect(lengths).toEqual([14, 30_000, 90_000, 30_000]);
  });

  it('survives a getter that makes another call while its own is written', async () => {
    await using peer = await createPeer(applications);
    peer.handle(CreditControl, ({ ccRequestNumber }) => ({ ccRequestNumber }));
    await using client = new DiameterClient(identity);
    await client.connect(peer.address);
    const inner: Promise<unknown>[] = [];
    const outer = await client.call(peer.address, CreditControl, {
      ...initial,
      get ccRequestNumber() {
        inner.push(client.call(peer.address, CreditControl, { ...initial, ccRequestNumber: 5 }));
        return 9;
      },
    });
    expect(outer.ccRequestNumber).toBe(9);
    for (const answer of await Promise.all(inner)) expect(answer).toMatchObject({ ccRequestNumber: 5 });
  });

  it('refuses what cannot be sent, and dials nobody for it', async () => {
    await using peer = await createPeer(applications);
    await using client = new DiameterClient({ ...identity, maxMessageBytes: 4_096 });
    const wrong = { ...initial, ccRequestNumber: -1 };
    await expect(client.call(peer.address, CreditControl, wrong)).rejects.toThrow(
      'Credit-Control-Request: ccRequestNumber must be an integer from 0 to 4294967295 (got -1)',
    );
    const realm = { ...wrong, destinationRealm: 'example.net' };
    await expect(client.call(peer.address, CreditControl, realm)).rejects.toThrow('ccRequestNumber must be');
    // Programs without types pass anything.
    await expect(client.call(peer.address, CreditControl, undefined as never)).rejects.toThrow(
      'fields of Credit-Control must be an object (got undefined)',
    );
    await expect(client.call(peer.address, {} as never, initial as never)).rejects.toThrow(
      'command must be a command such as CreditControl (got an object)',
    );
    await expect(client.call(peer.address, CapabilitiesExchange, {} as never)).rejects.toThrow(
      'Capabilities-Exchange belongs to the connection',
    );
    expect(peer.accepted).toBe(0);
    const long = { ...initial, serviceContextId: 'x'.repeat(5_000) };
    await client.connect(peer.address);
    await expect(client.call(peer.address, CreditControl, long)).rejects.toThrow('maxMessageBytes (4096)');
    expect((await client.call(peer.address, CreditControl, initial)).result.isSuccess).toBe(true);
  });

  it('ends by its time or signal, also while it waits for the realm of the peer', async () => {
    await using peer = await createPeer({ ...applications, behaviour: { cer: 'ignore' } });
    await using client = new DiameterClient(identity);
    const late = client.call(peer.address, CreditControl, initial, { timeoutMs: 50 });
    await expect(late).rejects.toMatchObject({ name: RequestTimeoutError.name, delivery: 'not-sent' });
    const abort = new AbortController();
    const aborted = client.call(peer.address, CreditControl, initial, { signal: abort.signal });
    abort.abort(new Error('enough'));
    await expect(aborted).rejects.toThrow('enough');
    await expect(client.call(peer.address, CreditControl, initial, { signal: abort.signal })).rejects.toThrow(
      'enough',
    );
    client.destroy();
  });
});

describe('client.handle', () => {
  const reAuth = {
    sessionId: 'session;1',
    originHost: 'ocs.example',
    originRealm: 'example',
    destinationRealm: 'client.example',
    destinationHost: 'client.example.net',
    authApplicationId: 4,
    reAuthRequestType: 0,
  };

  it('answers by name, and leaves other commands to onRequest', async () => {
    await using peer = await createPeer(applications);
    const onRequest = vi.fn(() => ({ resultCode: 3004 }));
    await using client = new DiameterClient({ ...identity, onRequest });
    const handled = vi.fn(() => ({ resultCode: 2002 }));
    client.handle(ReAuth, handled);
    await client.connect(peer.address);
    const answer = await peer.request(ReAuth.request.encode(reAuth));
    expect({ ...ReAuth.answer.decode(answer) }).toEqual({
      sessionId: 'session;1',
      originHost: 'client.example.net',
      originRealm: 'client.example',
      resultCode: 2002,
    });
    expect(answer.isProxiable).toBe(true);
    expect(handled).toHaveBeenCalledOnce();
    const other = await peer.request(
      CancelLocation.request.encode({
        sessionId: 'session;1',
        originHost: 'ocs.example',
        originRealm: 'example',
        destinationRealm: 'client.example',
        destinationHost: 'client.example.net',
        authSessionState: 1,
        userName: '001010000000001',
        cancellationType: 0,
      }),
    );
    expect(other.resultCode).toBe(3004);
    expect(onRequest).toHaveBeenCalledOnce();
  });

  it('answers 3001 what has no handler', async () => {
    await using peer = await createPeer(applications);
    await using client = new DiameterClient(identity);
    await client.connect(peer.address);
    expect((await peer.request(ReAuth.request.encode(reAuth))).resultCode).toBe(3001);
    client.handle(ReAuth, () => Promise.resolve({}));
    expect((await peer.request(ReAuth.request.encode(reAuth))).resultCode).toBe(2001);
  });

  it('sets the E bit of a protocol error, and answers 5012 where the handler fails', async () => {
    await using peer = await createPeer(applications);
    await using client = new DiameterClient(identity);
    const answers = [{ resultCode: 3004 }, { resultCode: 'x' as unknown as number }, undefined as never];
    client.handle(ReAuth, () => answers.shift() ?? (undefined as never));
    await client.connect(peer.address);
    const busy = await peer.request(ReAuth.request.encode(reAuth));
    expect([busy.resultCode, busy.isError]).toEqual([3004, true]);
    expect((await peer.request(ReAuth.request.encode(reAuth))).resultCode).toBe(5012);
    expect((await peer.request(ReAuth.request.encode(reAuth))).resultCode).toBe(5012);
  });

  const withAvps = (change: (avps: DiameterMessage['avps']) => ReturnType<DiameterMessage['avps']>) => {
    const good = new DiameterMessage(ReAuth.request.encode(reAuth));
    return encodeMessage({ commandCode: 258, applicationId: 4, avps: change(() => good.avps()) });
  };

  it.each([
    ['5001', withAvps((avps) => [...avps(), avp.unsigned32(7_777, 1)]), 5001, 7_777],
    ['5004', withAvps((avps) => [...avps(), avp.octetString(1, Buffer.from([0xff]))]), 5004, 1],
    ['5005', withAvps((avps) => avps().filter(({ code }) => code !== 285)), 5005, 285],
    ['5009', withAvps((avps) => [...avps(), avp.enumerated(285, 1)]), 5009, 285],
    ['5014', withAvps((avps) => [...avps(), avp.octetString(278, Buffer.alloc(3))]), 5014, 278],
  ])(
    'answers a request that does not fit with %s and the AVP, and asks no handler',
    async (_, bytes, code, failed) => {
      await using peer = await createPeer(applications);
      await using client = new DiameterClient(identity);
      const handled = vi.fn(() => ({}));
      client.handle(ReAuth, handled);
      await client.connect(peer.address);
      const answer = await peer.request(bytes);
      expect(answer.resultCode).toBe(code);
      expect(answer.find(279)?.grouped()[0]?.code).toBe(failed);
      expect(handled).not.toHaveBeenCalled();
    },
  );

  it('refuses what is no handler', async () => {
    await using client = new DiameterClient(identity);
    expect(() => client.handle(ReAuth, 5 as never)).toThrow('handler must be a function (got 5)');
    expect(() => client.handle({} as never, () => ({}))).toThrow('command must be a command');
  });
});
