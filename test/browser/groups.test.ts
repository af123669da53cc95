import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, describe, it } from 'vitest';
import { eventually, rejection } from '../support/client.js';
import { groupScene } from '../support/group.js';
import { ccr } from '../support/messages.js';
import { cutOff, overflows, useBrowser, viewAndPage } from './browser.js';

useBrowser();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('the groups above the list', () => {
  it('show policy, members with their states, what is held and what has moved, as it changes', async () => {
    const { client, group, one, two } = await groupScene({
      group: { policy: 'session' },
      peers: [{ onRequest: () => ({ resultCode: 3004 }) }, {}],
    });
    const { page } = await viewAndPage(client);
    const shown = page.getByRole('region', { name: 'Group dra' });
    await shown.getByText('2 of 2 usable').waitFor();
    await shown.getByText('session').waitFor();
    await shown.getByText('0 held · 0 moved').waitFor();
    group.update({ policy: 'priority' });
    await client.request(group, ccr());
    await shown.getByText('0 held · 1 moved').waitFor();
    await one.kill();
    await shown.getByText('1 of 2 usable').waitFor();
    await two.kill();
    await eventually(() => group.stats().usable === 0);
    const held = rejection(client.request(group, ccr()));
    await shown.getByText('0 of 2 usable').waitFor();
    await shown.getByText('1 held · 1 moved').waitFor();
    await shown.getByRole('listitem').filter({ hasText: two.address }).getByText('RECONNECTING').waitFor();
    group.update({ members: [{ address: two.address, priority: 3, weight: 2, drain: true }] });
    await shown.getByText('priority 3 · weight 2 · 0 in flight').waitFor();
    await shown.getByText('DRAINING').waitFor();
    await shown.getByRole('button', { name: two.address }).click();
    await page.getByRole('heading', { name: two.address }).waitFor();
    group.close();
    await held;
    await shown.waitFor({ state: 'detached' });
  });

  it('are not there for a client without groups, fit a phone, and have no fault that axe finds', async () => {
    const { client, group } = await groupScene();
    const { page } = await viewAndPage(client, { viewport: { width: 360, height: 760 } });
    await page.getByRole('region', { name: 'Group dra' }).waitFor();
    expect(await overflows(page)).toBe(false);
    expect(await cutOff(page)).toEqual([]);
    await page.evaluate(axe);
    const faults = await page.evaluate<unknown[]>('axe.run().then(({ violations }) => violations)');
    expect(faults).toEqual([]);
    group.close();
    await page.locator('#groups').waitFor({ state: 'hidden' });
  });
});
