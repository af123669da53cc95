import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { DiameterClient } from 'diameter-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPeer, type TestPeer } from 'diameter-client/testing';
import { DiameterClient as Client } from 'diameter-client';
import { identity } from '../support/client.js';
import { makeView } from '../support/inspector.js';
import { cutOff, openPage, overflows, useBrowser, viewAndPage, watching } from './browser.js';

useBrowser();

const many = 1_000;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let crowd: TestPeer;
let lost: TestPeer;
let client: DiameterClient;
let addresses: string[];

beforeAll(async () => {
  crowd = await createPeer({ host: '0.0.0.0', originHost: 'crowd.example.net' });
  lost = await createPeer({ originHost: 'lost.example.net' });
  client = new Client({ ...identity, allowSameOriginHost: true, reconnect: { initialDelayMs: 300_000 } });
  addresses = Array.from(
    { length: many - 1 },
    (_, i) => `127.0.${Math.floor(i / 250)}.${(i % 250) + 1}:${crowd.port}`,
  );
  await Promise.all(addresses.map((address) => client.connect(address)));
  await client.connect(lost.address);
  await lost.kill();
});
afterAll(async () => {
  client.destroy();
  await Promise.all([crowd.close(), lost.close()]);
});

describe('a list of 1 000 addresses', () => {
  it('has few rows in the page, and shows any of them when scrolled to', async () => {
    const { page } = await viewAndPage(client);
    await page.getByText('1\u202f000 addresses').waitFor();
    const last = addresses.at(-1) ?? '';
    expect(await page.getByRole('row').filter({ hasText: last }).count()).toBe(0);
    const frames = await page.evaluate<number[]>(`new Promise((resolve) => {
      const grid = document.getElementById('grid');
      const times = [];
      const step = (now) => {
        times.push(now);
        grid.scrollTop += 400;
        if (times.length < 90) requestAnimationFrame(step);
        else resolve(times.slice(1).map((time, i) => time - times[i]));
      };
      requestAnimationFrame(step);
    })`);
    const sorted = frames.toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(50);
    await page.getByRole('row').filter({ hasText: last }).waitFor();
    expect(await page.getByRole('row').count()).toBeLessThan(60);
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(many + 1));
  });

  it('is filtered by text and by state', async () => {
    const { page } = await viewAndPage(client);
    await page.getByRole('searchbox').fill('127.0.3.24');
    await page.getByText('11 of 1\u202f000').waitFor();
    await page.getByRole('searchbox').fill('lost.example');
    await page.getByText('1 of 1\u202f000').waitFor();
    await page.getByRole('row').filter({ hasText: lost.address }).waitFor();
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: 'RECONNECTING' }).click();
    await page.getByText('1 of 1\u202f000').waitFor();
    await page.getByRole('button', { name: 'RECONNECTING' }).click();
    await page.getByText('1\u202f000 addresses').waitFor();
    await page.getByRole('searchbox').fill('nothing of the kind');
    await page.getByText('No address fits the filter.').waitFor();
  });

  it('is sorted by every column, both ways', async () => {
    const { page } = await viewAndPage(client);
    const first = () => page.locator('.grid-body [aria-rowindex="2"] .cell-address').textContent();
    for (const column of ['Address', 'State', 'For', 'In flight', 'Out/s', 'In/s', 'Last error']) {
      const head = page.getByRole('columnheader', { name: column });
      await head.getByRole('button').click();
      const order = await head.getAttribute('aria-sort');
      await head.getByRole('button').click();
      expect(new Set([order, await head.getAttribute('aria-sort')]), column).toEqual(
        new Set(['ascending', 'descending']),
      );
    }
    await page.getByRole('columnheader', { name: 'State' }).getByRole('button').click();
    await expect.poll(first).toBe(lost.address);
    await page.getByRole('columnheader', { name: 'Last error' }).getByRole('button').click();
    await expect.poll(first).toBe(lost.address);
    await page.getByRole('columnheader', { name: 'Address' }).getByRole('button').click();
    await expect.poll(first).toMatch(/^127\.0\.0\.1:/);
    await page.getByRole('columnheader', { name: 'Address' }).getByRole('button').click();
    await expect.poll(first).toBe(addresses.at(-1));
  });

  it('is worked with the keyboard alone', async () => {
    const { page } = await viewAndPage(client);
    await page.getByText('1\u202f000 addresses').waitFor();
    const cursor = () => page.locator('.row-cursor .cell-address').textContent();
    await page.keyboard.press('j');
    const first = await cursor();
    await page.keyboard.press('ArrowDown');
    expect(await cursor()).not.toBe(first);
    await page.keyboard.press('k');
    expect(await cursor()).toBe(first);
    await page.keyboard.press('End');
    expect(await cursor()).toBe(addresses.at(-1));
    await page.keyboard.press('Enter');
    await page
      .locator('#detail-pane')
      .getByRole('heading', { name: addresses.at(-1) ?? '' })
      .waitFor();
    expect(new URL(page.url()).hash).toBe(`#address=${encodeURIComponent(addresses.at(-1) ?? '')}`);
    await page.keyboard.press('Escape');
    await page.locator('#pool-pane').waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await page.keyboard.press('/');
    await page.keyboard.type('jkp?');
    expect(await page.getByRole('searchbox').inputValue()).toBe('jkp?');
    await page.keyboard.press('Escape');
    await page.getByText('1\u202f000 addresses').waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('Watch the address').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('p');
    await page.getByRole('button', { name: 'Resume' }).waitFor();
    await page.keyboard.press('p');
    await page.getByRole('button', { name: 'Pause' }).waitFor();
  });

  it('stands still while paused, counts what it misses, and then shows the present', async () => {
    const { page } = await viewAndPage(client);
    const passing = await createPeer({ originHost: 'passing.example.net' });
    await page.getByText('1\u202f000 addresses').waitFor();
    await page.getByRole('button', { name: 'Pause' }).click();
    await client.connect(passing.address);
    await page
      .locator('#link')
      .filter({ hasText: /Paused\s*· [1-9]\d* missed/ })
      .waitFor();
    // A screen reader says once that it is paused, not each change.
    expect(await page.getByRole('status').filter({ hasText: 'Paused' }).textContent()).toBe('Paused');
    expect(await page.locator('#count').textContent()).toBe('1\u202f000 addresses');
    await page.getByRole('button', { name: 'Resume' }).click();
    await page.getByText('1\u202f001 addresses').waitFor();
    await client.connection(passing.address)?.close();
    await passing.close();
    await page.getByText('1\u202f000 addresses').waitFor();
  });
});

describe('the page', () => {
  it.each(['light', 'dark'] as const)('is accessible in %s colours', async (colorScheme) => {
    const { page, view } = await viewAndPage(client, { colorScheme, ...watching(lost.address) });
    await page.locator('#detail-pane svg .active').waitFor();
    const pool = await openPage(view, { colorScheme });
    await pool.locator('#pool-pane svg .active').waitFor();
    for (const one of [page, pool]) {
      // The page forbids scripts that are not its own; the browser may run one beside it.
      const found = await one.evaluate<{ impact: string; id: string; nodes: { html: string }[] }[]>(
        `${axe}; axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)`,
      );
      const grave = found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(grave.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
  });

  it('can be light where the system is dark, and remembers it', async () => {
    const { page } = await viewAndPage(client, { colorScheme: 'dark' });
    const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const dark = await ground();
    await page.getByRole('button', { name: 'Auto: colours of the system' }).click();
    const light = await ground();
    expect(light).not.toBe(dark);
    await page.reload();
    expect(await ground()).toBe(light);
  });

  it.each([360, 700, 900, 1_024])('fits a window of %i pixels', async (width) => {
    const view = await makeView(client);
    const viewport = { width, height: 740 };
    const list = await openPage(view, { viewport });
    await list.getByRole('row').nth(3).waitFor();
    expect(await overflows(list)).toBe(false);
    expect(await cutOff(list)).toEqual([]);
    const isCut = `[...document.querySelectorAll('.grid-body .cell-address')]
      .some((cell) => cell.scrollWidth > cell.clientWidth)`;
    expect(await list.evaluate(isCut)).toBe(false);
    const detail = await openPage(view, { viewport, ...watching(lost.address) });
    await detail.locator('#explanation').getByText('RECONNECTING').waitFor();
    await detail.locator('.step').first().waitFor();
    expect(await overflows(detail)).toBe(false);
    expect(await cutOff(detail)).toEqual([]);
    await detail.getByRole('tab', { name: 'Base messages' }).click();
    await detail.locator('.message summary').first().click();
    expect(await cutOff(detail)).toEqual([]);
    if (width > 640) return;
    await detail.getByRole('button', { name: 'Back' }).click();
    await detail.getByRole('grid').waitFor();
  });

  it('has room for its status on a phone', async () => {
    const { page } = await viewAndPage(client, { viewport: { width: 360, height: 740 } });
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.locator('#missed').getByText('missed').waitFor();
    expect(
      await page.evaluate(`[...document.querySelectorAll('#link, #link-word, #missed')]
        .every((node) => node.scrollWidth <= node.clientWidth || node.clientWidth === 0)`),
    ).toBe(true);
    expect(await overflows(page)).toBe(false);
  });

  it('moves nothing for people who want less motion', async () => {
    const { page } = await viewAndPage(client, { reducedMotion: 'reduce', ...watching(lost.address) });
    await page.locator('#detail-pane svg .taken').first().waitFor();
    const moving = await page.evaluate('document.getAnimations().length');
    expect(moving).toBe(0);
  });
});
