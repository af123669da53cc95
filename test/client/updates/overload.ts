import { expect } from 'vitest';
import { SimulatedClock } from 'xstate';
import { groupScene } from '../../support/group.js';
import { ccr } from '../../support/messages.js';
import type { Effects } from './scene.js';

/** A group of two, whose first peer has told something of itself. */
async function told(behaviour: Parameters<Awaited<ReturnType<typeof groupScene>>['one']['behave']>[0]) {
  const clock = new SimulatedClock();
  const made = await groupScene({ clock, overload: {}, watchdog: 'rfc3539', dwrIntervalMs: 900_000_000 });
  const { client, one } = made;
  const ask = () =>
    client.request(one.address, ccr()).then(
      () => true,
      () => false,
    );
  one.behave(behaviour);
  return { ...made, ask, clock };
}

/** Options of overload control: requests and answers go by them from now on. */
export const overload: Effects = {
  async 'overload.enabled'() {
    const { ask, client } = await told({ overload: { percentage: 100 } });
    client.update({ overload: { enabled: false } });
    expect([await ask(), await ask()]).toEqual([true, true]);
    client.update({ overload: { enabled: true } });
    expect([await ask(), await ask()]).toEqual([true, false]);
    client.update({ overload: { enabled: false } });
    expect(await ask()).toBe(true);
  },

  async 'overload.load'() {
    const { ask, client, group } = await told({ load: 0 });
    await ask();
    expect(client.explain(group)).toContain('leaves it 1 % of its weight');
    client.update({ overload: { load: false } });
    expect(client.explain(group)).not.toContain('of its weight');
    await ask();
    expect(client.explain(group)).not.toContain('of its weight');
  },

  async 'overload.rampUpMs'() {
    const { ask, client, clock } = await told({ overload: { percentage: 100, validitySeconds: 1 } });
    client.update({ overload: { rampUpMs: 0 } });
    await ask();
    expect(await ask()).toBe(false);
    clock.increment(1_000);
    expect([await ask(), client.overload().length]).toEqual([true, 0]);
  },
};
