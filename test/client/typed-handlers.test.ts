import { Buffer } from 'node:buffer';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { avp, DiameterClient, DiameterMessage, encodeMessage } from 'diameter-client';
import { gy, ReAuth } from 'diameter-client/dictionaries/gy';
import { CancelLocation } from 'diameter-client/dictionaries/s6a';
import { defineAvp, defineCommand, defineGroup, first, many, required } from 'diameter-client/dictionary';
import { createPeer } from 'diameter-client/testing';
import { applications, identity } from './typed-identity.js';

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

  const sessionId = defineAvp({ name: 'Session-Id', code: 263, type: 'UTF8String' });
  const origin = {
    originHost: required(defineAvp({ name: 'Origin-Host', code: 264, type: 'DiameterIdentity' })),
    originRealm: required(defineAvp({ name: 'Origin-Realm', code: 296, type: 'DiameterIdentity' })),
  };
  const authApplicationId = defineAvp({ name: 'Auth-Application-Id', code: 258, type: 'Unsigned32' });
  const vendorSpecificApplicationId = defineGroup({
    name: 'Vendor-Specific-Application-Id',
    code: 260,
    members: { vendorId: defineAvp({ name: 'Vendor-Id', code: 266, type: 'Unsigned32' }), authApplicationId },
  });
  const proxyInfo = defineGroup({
    name: 'Proxy-Info',
    code: 284,
    members: { proxyHost: defineAvp({ name: 'Proxy-Host', code: 280, type: 'DiameterIdentity' }) },
  });
  /** Its grammar welcomes nothing that it does not list. */
  const Closed = defineCommand({
    name: 'Acme-Closed',
    code: 8_388_999,
    application: gy,
    isOpen: false,
    request: {
      sessionId: first(sessionId),
      authApplicationId,
      vendorSpecificApplicationId,
      proxyInfo: many(proxyInfo),
    },
    answer: {
      sessionId: first(sessionId),
      resultCode: defineAvp({ name: 'Result-Code', code: 268, type: 'Unsigned32' }),
      ...origin,
      proxyInfo: many(proxyInfo),
    },
  });
  const asked = { sessionId: 's', proxyInfo: [{ proxyHost: 'dra.example.net' }] };

  it.each([
    [
      'two Application-Ids that contradict each other',
      { authApplicationId: 4, vendorSpecificApplicationId: { authApplicationId: 5 } },
      5007,
      [258, 260],
    ],
    [
      'an AVP that a closed grammar does not list',
      { others: [avp.unsigned32(7_777, 1, { isMandatory: false })] },
      5008,
      [7_777],
    ],
  ])('answers %s', async (_, wrong, code, failed) => {
    await using peer = await createPeer(applications);
    await using client = new DiameterClient(identity);
    client.handle(Closed, () => ({}));
    await client.connect(peer.address);
    const answer = await peer.request(Closed.request.encode({ ...asked, ...wrong }));
    expect(answer.resultCode).toBe(code);
    expect(
      answer
        .find(279)
        ?.grouped()
        .map((each) => each.code),
    ).toEqual(failed);
  });

  it('returns Proxy-Info, and takes a promise of another class for one', async () => {
    await using peer = await createPeer(applications);
    await using client = new DiameterClient(identity);
    // A promise of another realm is not of our class Promise.
    const foreign: unknown = runInNewContext('Promise.resolve({ resultCode: 2002 })');
    client.handle(Closed, () => foreign as never);
    await client.connect(peer.address);
    const answer = Closed.answer.decode(await peer.request(Closed.request.encode(asked)));
    expect(answer).toMatchObject({ ...asked, resultCode: 2002 });
  });

  it('refuses what is no handler', async () => {
    await using client = new DiameterClient(identity);
    expect(() => client.handle(ReAuth, 5 as never)).toThrow('handler must be a function (got 5)');
    expect(() => client.handle({} as never, () => ({}))).toThrow('command must be a command');
  });
});
