import { describe, expect, it } from 'vitest';
import type { PoolUpdate } from '../../src/inspect/wire.js';
import { makeClient } from '../support/client.js';
import { EventReader, makeView } from '../support/inspector.js';
import { common, CreditControl, makeOcs } from '../session/scene.js';

describe('the sessions in the live view', () => {
  it('are counted by their states, and as begun and ended', async () => {
    const { peer } = await makeOcs(({ ccRequestType, userName }) => ({
      resultCode: ccRequestType === 1 && userName === 'nobody' ? 5030 : 2001,
    }));
    const client = makeClient();
    const { url } = await makeView(client);
    const reader = new EventReader(`${url}events`);
    const session = client.session(CreditControl, peer.address, common);
    const other = client.session(CreditControl, peer.address, common);
    const denied = client.session(CreditControl, peer.address, { ...common, userName: 'nobody' });
    await Promise.all([session.begin(), other.begin(), denied.begin()]);
    await reader.next<PoolUpdate>('pool', ({ sessions }) => sessions?.live['OPEN'] === 2);
    await session.terminate();
    const last = await reader.next<PoolUpdate>('pool', ({ sessions }) => sessions?.terminated === 1);
    expect(last.sessions).toEqual({ live: { OPEN: 1 }, begun: 3, ended: 2, terminated: 1 });
  });

  it('are left out for a client that has had none, also one that has made one and not begun it', async () => {
    const client = makeClient();
    client.session(CreditControl, '127.0.0.1:1', common);
    const { url } = await makeView(client);
    const reader = new EventReader(`${url}events`);
    expect(await reader.next<PoolUpdate>('pool')).not.toHaveProperty('sessions');
  });
});
