import type { DiameterClientOptions } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { deferred, entered, eventually, makeClient, makePeer, rejection } from '../support/client.js';
import { ccr } from '../support/messages.js';

type VerifyPeer = NonNullable<DiameterClientOptions['verifyPeer']>;

describe('verifyPeer', () => {
  it('cannot let two addresses become the same peer (C-023) while it decides on both', async () => {
    const peers = [await makePeer({ originHost: 'a.example' }), await makePeer({ originHost: 'a.example' })];
    const verdict = deferred<boolean>();
    let asked = 0;
    const client = makeClient({
      verifyPeer: () => {
        asked++;
        return verdict.promise;
      },
    });
    const attempts = peers.map(({ address }) => client.connect(address));
    const settled = Promise.allSettled(attempts);
    await eventually(() => asked === 2, 'both CEAs');
    verdict.resolve(true);
    const outcomes = await settled;
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(String(refused?.reason)).toContain('its Origin-Host a.example is already connected at ');
  });

  it.each<[string, VerifyPeer]>([
    ['an object without a prototype', () => Promise.reject(Object.create(null) as Error)],
    ['an error whose message throws', () => Promise.reject(new Unreadable())],
  ])('that throws %s refuses the peer', async (_, verifyPeer) => {
    const peer = await makePeer();
    const error = await rejection(makeClient({ verifyPeer }).request(peer.address, ccr()));
    expect(error.message).toContain('verifyPeer failed: an ');
  });

  it('that accepts a peer after its connection has gone changes nothing', async () => {
    const peer = await makePeer();
    const verdicts: ReturnType<typeof deferred<boolean>>[] = [];
    const verifyPeer = () => {
      const verdict = deferred<boolean>();
      verdicts.push(verdict);
      return verdict.promise;
    };
    const client = makeClient({ verifyPeer, cerTimeoutMs: 30 });
    await expect(client.connect(peer.address)).rejects.toThrow(
      'verifyPeer did not decide within cerTimeoutMs',
    );
    const waiting = entered(client, 'CER_SENT');
    const next = client.connect(peer.address);
    next.catch(() => {});
    await waiting;
    await eventually(() => verdicts.length === 2, 'the second CEA');
    verdicts[0]?.resolve(true);
    await expect(next).rejects.toThrow('verifyPeer did not decide within cerTimeoutMs');
  });
});

class Unreadable extends Error {
  override get message(): string {
    throw new Error('there is none');
  }
}
