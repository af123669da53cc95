import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { DiameterClient, RequestTimeoutError, type DiameterMessage } from 'diameter-client';
import { CapabilitiesExchange } from 'diameter-client/dictionaries/base';
import { CreditControl, ReAuth, type CreditControlRequest } from 'diameter-client/dictionaries/gy';
import { UpdateLocation } from 'diameter-client/dictionaries/s6a';
import { createPeer, type TestPeer } from 'diameter-client/testing';
import { defineAvp, type Fillable } from 'diameter-client/dictionary';
import { applications, identity } from './typed-identity.js';

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
    const sessions = peer.received
      .filter(({ applicationId }) => applicationId === 4)
      .map((message) => CreditControl.request.decode(message).sessionId);
    expect(new Set(sessions).size).toBe(sessions.length);
  });

  it('says the realm of its own peer, whatever a getter among its fields calls', async () => {
    await using ocs = await createPeer({ ...applications, originRealm: 'ocs.example' });
    await using other = await createPeer({ ...applications, originRealm: 'other.example' });
    await using client = new DiameterClient(identity);
    await Promise.all([client.connect(ocs.address), client.connect(other.address)]);
    const inner: Promise<unknown>[] = [];
    await client.call(ocs.address, CreditControl, {
      ...initial,
      get ccRequestNumber() {
        inner.push(client.call(ocs.address, CreditControl, initial));
        inner.push(client.call(other.address, CreditControl, initial));
        return 9;
      },
    });
    await Promise.all(inner);
    for (const peer of [ocs, other]) {
      const realms = peer.received
        .filter(({ applicationId }) => applicationId === 4)
        .map((message) => CreditControl.request.decode(message).destinationRealm);
      expect(new Set(realms)).toEqual(new Set([peer.originRealm]));
    }
  });

  it('speaks as the client is called at this address', async () => {
    await using peer = await createPeer(applications);
    const peers = { [peer.address]: { originHost: 'here.example.net', originRealm: 'here.example' } };
    await using client = new DiameterClient({ ...identity, peers });
    client.handle(ReAuth, () => ({}));
    await client.call(peer.address, CreditControl, initial);
    expect(CreditControl.request.decode(lastOf(peer))).toMatchObject(peers[peer.address] ?? {});
    const answer = await peer.request(
      ReAuth.request.encode({
        sessionId: 's',
        originHost: peer.originHost,
        originRealm: peer.originRealm,
        destinationRealm: 'here.example',
        destinationHost: 'here.example.net',
        authApplicationId: 4,
        reAuthRequestType: 0,
      }),
    );
    expect(ReAuth.answer.decode(answer)).toMatchObject(peers[peer.address] ?? {});
  });

  it('refuses a field whose name a received message has already', async () => {
    await using peer = await createPeer(applications);
    await using client = new DiameterClient(identity);
    const text = defineAvp({ name: 'Acme-Message', code: 1, vendorId: 99, type: 'UTF8String' });
    const Wrong = CreditControl.extend({ answer: { message: text } });
    await expect(client.call(peer.address, Wrong, initial)).rejects.toThrow(
      'field of Acme-Message must be another name than message, faults, result',
    );
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
