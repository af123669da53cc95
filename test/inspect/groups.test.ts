import { describe, expect, it } from 'vitest';
import type { GroupsUpdate, PoolUpdate } from '../../src/inspect/wire.js';
import { makeClient } from '../support/client.js';
import { groupScene } from '../support/group.js';
import { EventReader, makeView } from '../support/inspector.js';

describe('the groups in the live view', () => {
  it('are told to each page when it comes, and to all of them when something changes', async () => {
    const { client, group, one, two } = await groupScene();
    const { url } = await makeView(client);
    const early = new EventReader(`${url}events`);
    expect((await early.next<GroupsUpdate>('groups')).groups).toMatchObject([
      {
        name: 'dra',
        policy: 'priority',
        size: 2,
        usable: 2,
        held: 0,
        failovers: 0,
        undelivered: 0,
        members: [
          { address: one.address, state: 'usable', connectionState: 'OPEN', priority: 0, weight: 1 },
          { address: two.address, state: 'usable' },
        ],
      },
    ]);
    group.update({ policy: 'weighted' });
    // One that comes in between must not keep the change from the other.
    const late = new EventReader(`${url}events`);
    const isNew = ({ groups: [first] }: GroupsUpdate) => first?.policy === 'weighted';
    await late.next<GroupsUpdate>('groups', isNew);
    await early.next<GroupsUpdate>('groups', isNew);
    await one.kill();
    await early.next<GroupsUpdate>('groups', ({ groups: [first] }) => first?.usable === 1);
    group.close();
    await early.next<GroupsUpdate>('groups', ({ groups }) => groups.length === 0);
  });

  it('cost a client without groups no event', async () => {
    const client = makeClient();
    const { url } = await makeView(client);
    const reader = new EventReader(`${url}events`);
    await reader.next<PoolUpdate>('pool');
    await reader.next<PoolUpdate>('pool');
    expect(reader.events.map(({ name }) => name)).not.toContain('groups');
  });

  it('are shown up to 32, with 64 members each', async () => {
    const { client, one } = await groupScene({ maxConnections: 200 });
    for (let i = 0; i < 40; i++) client.group(`g${i}`, { members: [{ address: one.address }] });
    client.groups()[0]?.update({
      members: Array.from({ length: 100 }, (_, i) => ({ address: `127.0.1.${i + 1}:1` })),
    });
    const { url } = await makeView(client);
    const { groups } = await new EventReader(`${url}events`).next<GroupsUpdate>('groups');
    expect(groups).toHaveLength(32);
    expect(groups[0]?.members).toHaveLength(64);
    expect(groups[0]?.size).toBe(100);
  });
});
