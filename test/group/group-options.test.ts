import { DiameterClient, type GroupOptions } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { identity, makeClient, rejection } from '../support/client.js';
import { groupScene } from '../support/group.js';
import { ccr } from '../support/messages.js';

describe('group options', () => {
  const client = () => makeClient();
  const of = (members: unknown, more: object = {}) =>
    // What a program without types may pass.
    ({ members, ...more }) as GroupOptions;

  it.each([
    ['no members', of([]), 'members'],
    ['members left out', of(undefined), 'members'],
    ['an address that cannot be read', of([{ address: 'aaa://x:y' }]), 'members[0].address'],
    ['no address', of([{}]), 'members[0].address'],
    [
      'one address twice, in other spellings',
      of([{ address: 'Host:3868' }, { address: 'aaa://host' }]),
      'members[1].address',
    ],
    ['a negative weight', of([{ address: 'a' }, { address: 'b', weight: -1 }]), 'members[1].weight'],
    ['a priority that is no integer', of([{ address: 'a', priority: 1.5 }]), 'members[0].priority'],
    ['an unknown field of a member', of([{ address: 'a', wieght: 1 }]), 'members[0].wieght'],
    ['an unknown policy', of([{ address: 'a' }], { policy: 'random' }), 'policy'],
    ['an unknown option', of([{ address: 'a' }], { polcy: 'priority' }), 'polcy'],
    ['no attempts', of([{ address: 'a' }], { retry: { maxAttempts: 0 } }), 'retry.maxAttempts'],
    ['retry: true', of([{ address: 'a' }], { retry: true }), 'retry'],
    ['a time of 0 to hold', of([{ address: 'a' }], { hold: { maxMs: 0 } }), 'hold.maxMs'],
    ['a negative time of failback', of([{ address: 'a' }], { failbackMs: -1 }), 'failbackMs'],
  ] as const)('with %s are refused by the name of the field, and nothing is dialled', (_, options, field) => {
    const made = client();
    expect(() => made.group('dra', options)).toThrow(
      expect.objectContaining({ name: 'InvalidConfigError', field }),
    );
    expect(made.groups()).toEqual([]);
    expect(made.connections()).toEqual([]);
  });

  it('that would make too many connections are refused as a whole', () => {
    const made = makeClient({ maxConnections: 1 });
    const members = [{ address: '127.0.0.1:1' }, { address: '127.0.0.1:2' }];
    expect(() => made.group('dra', { members })).toThrow(
      expect.objectContaining({ limit: 'maxConnections' }),
    );
    expect(made.connections()).toEqual([]);
    expect(made.groups()).toEqual([]);
  });

  it('are kept as they are where an update is wrong', async () => {
    const { group, one, two } = await groupScene();
    expect(() => group.update({ members: [{ address: two.address, weight: -1 }] })).toThrow(
      'members[0].weight',
    );
    expect(() => group.update({ members: [] })).toThrow('members');
    expect(group.members().map(({ address }) => address)).toEqual([one.address, two.address]);
    group.update({ policy: 'weighted' });
    expect(group.policy).toBe('weighted');
    group.close();
    expect(() => group.update({})).toThrow('The group dra is closed');
  });

  it('need a name that no other group has', async () => {
    const { client: made, group, one } = await groupScene({ peers: [{}] });
    const members = [{ address: one.address }];
    for (const name of ['', 'a b', 'x'.repeat(65), 'dra']) {
      expect(() => made.group(name, { members })).toThrow(expect.objectContaining({ field: 'name' }));
    }
    group.close();
    expect(made.group('dra', { members }).name).toBe('dra');
  });
});

describe('a group of another client, or one that was closed', () => {
  it('cannot be called, sent to, connected to, or be the target of a route', async () => {
    const { client, group } = await groupScene({ peers: [{}] });
    const stranger = makeClient();
    const fails = async (by: DiameterClient, why: string) => {
      for (const call of [by.request(group, ccr()), by.send(group, ccr()), by.connect(group)]) {
        expect(await rejection(call)).toMatchObject({ name: 'InvalidConfigError', field: 'group' });
        expect((await rejection(call)).message).toContain(why);
      }
      expect(() => by.route({}, group)).toThrow(why);
    };
    await fails(stranger, 'belongs to another client');
    group.close();
    await fails(client, 'was closed');
  });

  it('cannot be made by a client that is closed', async () => {
    const client = new DiameterClient({ ...identity, authApplicationIds: [4] });
    await client.close();
    expect(() => client.group('dra', { members: [{ address: '127.0.0.1:1' }] })).toThrow(
      expect.objectContaining({ name: 'PoolClosedError' }),
    );
  });
});
