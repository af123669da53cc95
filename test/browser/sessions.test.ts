import { describe, expect, it } from 'vitest';
import { makeClient } from '../support/client.js';
import { common, CreditControl, makeOcs } from '../session/scene.js';
import { cutOff, overflows, useBrowser, viewAndPage } from './browser.js';

useBrowser();

describe('the sessions above the list', () => {
  it('are counted in a line that comes with the first one, and fits a phone', async () => {
    const { peer } = await makeOcs(({ ccRequestType }) => ({
      resultCode: ccRequestType === 2 ? 5002 : 2001,
    }));
    const client = makeClient();
    const { page } = await viewAndPage(client, { viewport: { width: 360, height: 760 } });
    const line = page.locator('#sessions');
    await line.waitFor({ state: 'hidden' });
    const sessions = [1, 2, 3].map(() => client.session(CreditControl, peer.address, common));
    await Promise.all(sessions.map((session) => session.begin()));
    await page.getByText('Sessions: 3 OPEN · 3 begun · 0 ended', { exact: true }).waitFor();
    await sessions[0]?.terminate();
    await sessions[1]?.update();
    const last = 'Sessions: 1 OPEN · 3 begun · 2 ended · 1 not by a termination';
    await page.getByText(last, { exact: true }).waitFor();
    expect(await overflows(page)).toBe(false);
    expect(await cutOff(page)).toEqual([]);
  });
});
