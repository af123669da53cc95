import { describe, expect, it } from 'vitest';
import type { SavedSession } from 'diameter-client';
import { makeClient } from '../support/client.js';
import { common, CreditControl, makeOcs, reAuthFor, told } from './scene.js';

async function savedScene() {
  const { asked, peer } = await makeOcs(() => ({
    multipleServicesCreditControl: [{ ratingGroup: 10, validityTime: 30 }],
  }));
  const client = makeClient();
  const group = client.group('ocs', { members: [{ address: peer.address }] });
  const session = client.session(CreditControl, group, common);
  await session.begin();
  await session.update();
  const saved = JSON.parse(JSON.stringify(session.save())) as SavedSession;
  client.destroy();
  return { asked, peer, saved, session };
}

describe('a saved session', () => {
  it('is JSON that another client goes on with: number, server, group', async () => {
    const { asked, peer, saved, session } = await savedScene();
    const client = makeClient();
    client.group('ocs', { members: [{ address: peer.address }] });
    const restored = client.restoreSession(CreditControl, saved, common);
    expect([restored.id, restored.state, restored.destinationHost]).toEqual([
      session.id,
      'OPEN',
      peer.originHost,
    ]);
    await restored.update();
    expect((await peer.request(reAuthFor(restored, peer))).resultCode).toBe(2002);
    await restored.terminate();
    expect(told(asked)).toBe('I0 U1 U2 T3');
    expect(new Set(asked.map(({ sessionId }) => sessionId)).size).toBe(1);
  });

  it('cannot be saved before it has begun, or when it is over', async () => {
    const { peer } = await makeOcs();
    const client = makeClient();
    const session = client.session(CreditControl, peer.address, common);
    expect(() => session.save()).toThrow('cannot be saved in state IDLE');
    await session.begin();
    await session.terminate();
    expect(() => session.save()).toThrow('cannot be saved in state ENDED');
  });

  it.each([
    [{ version: 2 }, 'saved.version must be 1'],
    [{ sessionId: '' }, 'saved.sessionId must be'],
    [{ nextNumber: -1 }, 'saved.nextNumber must be'],
    [{ commandCode: 5 }, 'saved must be that of a session of Credit-Control'],
    [{ failureHandling: 'hope' }, 'saved.failureHandling must be one of'],
    [{ validities: ['x'] }, 'saved.validities must be'],
    [{ target: 'host!!:1' }, 'is not a Diameter address'],
    // The group of this name is not made yet: no host of that name is meant.
    [
      { target: 'ocs' },
      'saved.target must be an address with its port, or the name of a group that was made',
    ],
    [{ nonsense: 1 }, 'Unknown field "saved.nonsense"'],
  ])('is refused with what is wrong: %o', async (change, message) => {
    const { saved } = await savedScene();
    const restore = () =>
      makeClient().restoreSession(
        CreditControl,
        { ...saved, target: 'h', ...change } as SavedSession,
        common,
      );
    expect(restore).toThrow(message);
  });

  it('is refused where the client has it already', async () => {
    const { peer, saved } = await savedScene();
    const client = makeClient();
    const plain = { ...saved, target: peer.address };
    client.restoreSession(CreditControl, plain, common);
    expect(() => client.restoreSession(CreditControl, plain, common)).toThrow(
      'saved.sessionId must be one that',
    );
  });
});
