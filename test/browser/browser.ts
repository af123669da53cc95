import type { DiameterClient } from 'diameter-client';
import type { InspectorOptions, LiveView } from 'diameter-client/inspect';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { makeView } from '../support/inspector.js';

let browser: Browser;

/** A stream that ends with its process, and a page that is turned away, are no faults of the page. */
const expected =
  /ERR_(CONNECTION_REFUSED|INCOMPLETE_CHUNKED_ENCODING|CONNECTION_RESET|EMPTY_RESPONSE)|status of (401|503)/;

/** One Chromium for the tests of a file. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });
  afterAll(() => browser.close());
}

/**
 * A page of a live view. When the test ends, it must have had no error and asked nobody else. `blocked`: what the browser says of
 * attempts of the test itself.
 */
export async function openPage(
  view: LiveView,
  {
    hash = '',
    link = 'live',
    url = view.url,
    blocked,
    ...options
  }: BrowserContextOptions & { hash?: string; link?: string; url?: string; blocked?: RegExp } = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1_440, height: 900 }, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  const ours = new URL(view.url).origin;
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('request', (request) => {
    const target = new URL(request.url());
    if (target.protocol !== 'data:' && target.origin !== ours) troubles.push(`asked ${request.url()}`);
  });
  onTestFinished(async () => {
    await context.close();
    expect(troubles.filter((text) => !expected.test(text) && blocked?.test(text) !== true)).toEqual([]);
  });
  await page.goto(url + hash);
  await page.locator(`#link[data-link=${link}]`).waitFor();
  return page;
}

export async function viewAndPage(
  client: DiameterClient,
  options: BrowserContextOptions & { hash?: string } = {},
  viewOptions: InspectorOptions = {},
): Promise<{ view: LiveView; page: Page }> {
  const view = await makeView(client, viewOptions);
  return { view, page: await openPage(view, options) };
}

export function watching(address: string): { hash: string } {
  return { hash: `#address=${encodeURIComponent(address)}` };
}

/** Whether something of the page is wider than its window. */
export function overflows(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
}

/** What sticks out of the grid, of its card or of its pane, which would cut it off. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(`[['.grid', '.cell'], ['.card', '.tab, .panel *'], ['.scroll', '.card, .timer, .explanation']]
    .flatMap(([outer, inner]) => [...document.querySelectorAll(outer)].flatMap((frame) => {
      const edge = frame.getBoundingClientRect().left + frame.clientLeft + frame.clientWidth;
      return [...frame.querySelectorAll(inner)]
        .filter((node) => node.getBoundingClientRect().right > edge + 0.5)
        .map((node) => node.className + ': ' + node.textContent);
    }))`);
}
