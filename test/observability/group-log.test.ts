import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { entered, eventually, rejection, turn } from '../support/client.js';
import { ccrsOf, groupScene } from '../support/group.js';
import { recordingLogger } from '../support/logs.js';
import { ccr } from '../support/messages.js';

const never = { onRequest: () => undefined };

type SceneOptions = NonNullable<Parameters<typeof groupScene>[0]>;

async function scene(options: SceneOptions = {}) {
  const { lines, logger } = recordingLogger();
  const all = await groupScene({ logger, ...options });
  const { one, two } = all;
  /** What is told of groups, with "ONE" and "TWO" for the addresses. */
  const told = () =>
    lines
      .filter(({ line }) => line.startsWith('group') || line === 'failover')
      .map(({ level, text }) =>
        `${level} ${text}`.replaceAll(one.address, 'ONE').replaceAll(two.address, 'TWO'),
      );
  return { ...all, lines, told };
}

describe('the log of a group', () => {
  it('tells its members, and when the first of them is usable', async () => {
    const { told } = await scene();
    expect(told()).toEqual([
      'info group dra; added: ONE, TWO',
      'info group dra has a usable member; 0 calls were held',
    ]);
  });

  it('tells once what has moved at a loss, when the last usable member has gone, and how many calls were held', async () => {
    const { client, group, lines, one, two, told } = await scene({
      peers: [never, never],
      reconnect: { initialDelayMs: 10, jitter: 0 },
    });
    const calls = Array.from({ length: 3 }, () => rejection(client.request(group, ccr())));
    await eventually(() => ccrsOf(one).length === 3);
    await one.kill();
    await eventually(() => ccrsOf(two).length === 3);
    expect(lines.findLast(({ line }) => line === 'failover')?.fields).toEqual({
      line: 'failover',
      group: 'dra',
      member: one.address,
      others: [two.address],
      calls: 3,
      failover: 'lost',
    });
    two.closeConnections();
    await eventually(() => group.stats().held === 3);
    await eventually(() => group.stats().held === 0);
    expect(told().slice(2)).toEqual([
      'info group dra: 3 requests went from ONE to TWO (lost)',
      expect.stringMatching(/^warn group dra has no usable member; \d calls? held$/),
      expect.stringMatching(/^info group dra has a usable member again after \d+ ms; 3 calls were held$/),
    ]);
    client.destroy();
    await Promise.all(calls);
  });

  it('sums up what repeats: a member that passes requests back makes a line a minute at most', async () => {
    const clock = new SimulatedClock();
    const { client, group, lines } = await scene({
      clock,
      peers: [{ onRequest: () => ({ resultCode: 3004 }) }, {}],
    });
    const failovers = () =>
      lines.filter(({ line }) => line === 'failover').map(({ fields }) => fields['calls']);
    for (let i = 0; i < 5; i++) await client.request(group, ccr());
    expect(failovers()).toEqual([1]);
    clock.increment(60_000);
    await eventually(() => group.members().every(({ state }) => state === 'usable'));
    await client.request(group, ccr());
    expect(failovers()).toEqual([1, 5]);
  });

  it('tells who is added, removed and drained by an update, and nothing where nothing has changed', async () => {
    const { group, one, two, told } = await scene({ clock: new SimulatedClock() });
    const before = told().length;
    group.update({ members: [{ address: one.address, drain: true }] });
    group.update({ members: [{ address: one.address, weight: 2, drain: true }] });
    group.update({ members: [{ address: one.address }, { address: two.address }] });
    expect(told().slice(before)).toEqual([
      'info group dra; removed: TWO; draining: ONE',
      'warn group dra has no usable member; 0 calls held',
      'info group dra; added: TWO; not draining any more: ONE',
      'info group dra has a usable member again after 0 ms; 0 calls were held',
    ]);
  });

  it('tells no outage where the client is closed or destroyed, or the group', async () => {
    for (const end of ['close', 'destroy', 'group'] as const) {
      const { client, group, told } = await scene();
      const closed = entered(client, 'CLOSED');
      if (end === 'group') group.close();
      else if (end === 'close') await client.close();
      else client.destroy();
      await closed;
      await turn();
      expect(told().filter((text) => text.includes('no usable member'))).toEqual([]);
    }
  });
});
