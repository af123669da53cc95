import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { avp, AvpCode, encodeMessage } from 'diameter-client';
import { startInspector } from 'diameter-client/inspect';
import { createPeer, misbehave } from 'diameter-client/testing';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeCertificate } from '../support/certificate.js';
import { entered, makeClient, makePeer } from '../support/client.js';
import { EventReader, makeView } from '../support/inspector.js';
import { openPage, overflows, useBrowser, viewAndPage, watching } from './browser.js';

useBrowser();

const request = encodeMessage({
  commandCode: 272,
  applicationId: 4,
  avps: [avp.utf8String(AvpCode.sessionId, 'client.example.com;1;secret-of-a-subscriber')],
});

describe('a connection on the page', () => {
  it('opens, is lost, waits for its next attempt, and comes back', async () => {
    const peer = await makePeer({ originHost: 'ocs.example.net' });
    const client = makeClient({ reconnect: { initialDelayMs: 2_500, jitter: 0 } });
    const { page } = await viewAndPage(client);
    await page.getByText('The client has no connection yet').waitFor();
    await client.connect(peer.address);
    const row = page.getByRole('row').filter({ hasText: peer.address });
    await row.getByText('OPEN', { exact: true }).waitFor();
    expect(await page.locator('#count').textContent()).toBe('1 address');
    await row.click();
    const pane = page.locator('#detail-pane');
    await pane.getByRole('heading', { name: peer.address }).waitFor();
    await pane.locator('svg [data-state=OPEN].active').waitFor();
    await pane.locator('.timer').filter({ hasText: 'DWR at the earliest' }).waitFor();
    await pane.getByText('ocs.example.net · example.net').waitFor();

    const failed = pane.locator('svg [data-state=FAILED].active').waitFor();
    await peer.kill();
    await failed;
    await pane.locator('svg [data-state=RECONNECTING].active').waitFor();
    await expect.poll(() => pane.locator('svg .edge.taken').count()).toBeGreaterThan(0);
    const timer = pane.locator('.timer').filter({ hasText: 'Next attempt' });
    const left = async () => Number.parseFloat((await timer.locator('.timer-left').textContent()) ?? '');
    const before = await left();
    expect(before).toBeLessThanOrEqual(2.5);
    await expect.poll(left).toBeLessThan(before - 0.3);
    await pane.locator('#explanation').getByText('RECONNECTING').waitFor();
    await pane.locator('.step').filter({ hasText: 'was lost' }).getByText('FAILED').waitFor();

    const open = entered(client, 'OPEN', peer.address);
    await peer.start();
    await open;
    await pane.locator('svg [data-state=OPEN].active').waitFor();
    await row.getByText('OPEN', { exact: true }).waitFor();
  });

  it('shows its base messages decoded, and nothing of subscribers unless allowed', async () => {
    const peer = await makePeer();
    const client = makeClient();
    await client.connect(peer.address);
    const { page } = await viewAndPage(client, watching(peer.address));
    await page.getByRole('tab', { name: 'Base messages' }).click();
    const cea = page.locator('.message').filter({ hasText: 'Capabilities-Exchange-Answer' });
    await cea.getByText('2001 DIAMETER_SUCCESS').first().waitFor();
    await cea.locator('summary').click();
    await cea.locator('.avp').filter({ hasText: 'Product-Name' }).getByText('test-peer').waitFor();
    expect(await page.getByRole('tab', { name: 'Messages', exact: true }).isVisible()).toBe(false);

    const allowed = await openPage(await makeView(client, { showMessages: true }), watching(peer.address));
    await allowed.getByRole('tab', { name: 'Messages', exact: true }).click();
    await allowed.getByText('No application message since this page watches.').waitFor();
    await client.request(peer.address, request);
    const ccr = allowed.locator('.message').filter({ hasText: 'Credit-Control-Request' });
    await ccr.locator('summary').click();
    await ccr.getByText('secret-of-a-subscriber').waitFor();
    expect(await page.content()).not.toContain('secret-of-a-subscriber');
  });

  it('keeps the focus where it is in its messages while others come', async () => {
    const peer = await makePeer();
    const client = makeClient();
    await client.connect(peer.address);
    const { page } = await viewAndPage(client, watching(peer.address), { showMessages: true });
    await page.getByRole('tab', { name: 'Messages', exact: true }).click();
    const messages = page.locator('#panel-2 .message');
    for (let i = 0; i < 3; i++) await client.request(peer.address, request);
    await expect.poll(() => messages.count()).toBe(6);
    await messages.nth(3).locator('summary').press('Enter');
    await page.evaluate("document.activeElement.dataset.chosen = ''");
    const chosen = page.locator('summary[data-chosen]');
    for (let i = 0; i < 3; i++) await client.request(peer.address, request);
    await expect.poll(() => messages.count()).toBe(12);
    expect(await page.locator('summary[data-chosen]:focus').count()).toBe(1);
    expect(await messages.nth(9).getAttribute('open')).toBe('');
    // It goes when there are 50 newer ones; then another has the focus, not the page.
    for (let i = 0; i < 50; i++) await client.request(peer.address, request);
    await expect.poll(() => chosen.count()).toBe(0);
    expect(await page.locator('summary:focus').count()).toBe(1);
  });

  it('has delays whose bars begin full and do not begin again with another delay', async () => {
    const peer = await makePeer();
    const client = makeClient({ reconnect: { initialDelayMs: 20_000, jitter: 0 }, idleTimeoutMs: 3_000 });
    await client.connect(peer.address);
    const { page } = await viewAndPage(client, watching(peer.address));
    const part = async (delay: string) => {
      const meter = page.locator(`.timer[data-delay=${delay}] .timer-meter`);
      return Number(/scaleX\((.*)\)/.exec((await meter.getAttribute('style')) ?? '')?.[1]);
    };
    const traffic = setInterval(() => void client.request(peer.address, request).catch(() => undefined), 50);
    onTestFinished(() => clearInterval(traffic));
    const soon = { timeout: 8_000 };
    await expect.poll(() => part('idleTimeout'), soon).toBeLessThan(0.3);
    await expect.poll(() => part('idleTimeout'), soon).toBeGreaterThan(0.6);
    expect(await part('watchdog')).toBeLessThan(0.96);
    clearInterval(traffic);

    const reconnecting = entered(client, 'RECONNECTING', peer.address);
    await peer.kill();
    await reconnecting;
    await expect.poll(() => part('reconnectDelay'), soon).toBeLessThan(0.95);
    await page.reload();
    expect(await part('reconnectDelay')).toBeLessThan(0.95);
  });

  it('has its lifecycle in the head: its state is lit, and a state beside the main line comes and goes', async () => {
    const peer = await makePeer();
    const client = makeClient({
      dwrIntervalMs: 300,
      dwrTimeoutMs: 200,
      watchdogJitterMs: 0,
      maxDwrFailures: 100,
    });
    await client.connect(peer.address);
    const { page } = await viewAndPage(client, watching(peer.address));
    const strip = page.getByRole('list', { name: 'Lifecycle' });
    const main = ['DISCONNECTED', 'CONNECTING', 'CER_SENT', 'OPEN', 'DWR_SENT', 'FAILED', 'RECONNECTING'];
    await strip.locator('[aria-current]').getByText('OPEN').waitFor();
    expect(await strip.getByRole('listitem').allTextContents()).toEqual(main);
    peer.behave({ dwr: 'ignore' });
    await strip.locator('[aria-current]').getByText('SUSPECT').waitFor();
    expect(await strip.getByRole('listitem').allTextContents()).toEqual(main.toSpliced(5, 0, 'SUSPECT'));
    await page.setViewportSize({ width: 360, height: 700 });
    expect(await overflows(page)).toBe(false);
  });

  it('can be hostile: what its peer says never becomes markup', async () => {
    const evil = '<img src=x onerror=document.title="owned"><script>document.title="owned"</script>';
    const peer = await makePeer({
      behaviour: {
        cer: { resultCode: 5012, errorMessage: evil.repeat(200) },
        cea: misbehave.replaceAvp(avp.utf8String(AvpCode.originHost, evil)),
      },
    });
    const client = makeClient();
    const { page } = await viewAndPage(client);
    await client.connect(peer.address).catch(() => undefined);
    peer.behave({ cer: 'answer' });
    await client.connect(peer.address);
    await page.getByRole('row').filter({ hasText: peer.address }).click();
    await page.locator('#detail-pane').getByText(evil.slice(0, 20)).first().waitFor();
    await page.getByRole('tab', { name: 'Base messages' }).click();
    for (const summary of await page.locator('.message summary').all()) await summary.click();
    expect(await page.locator('img, script:not([src="/main.js"])').count()).toBe(0);
    expect(await page.title()).not.toContain('owned');
  });
});

describe('a page', () => {
  it('says that it is disconnected, and takes the present state when the process is back', async () => {
    const peer = await createPeer();
    onTestFinished(() => peer.close());
    const client = makeClient();
    await client.connect(peer.address);
    const first = await startInspector(client);
    const page = await openPage(first);
    await page.getByRole('row').filter({ hasText: peer.address }).waitFor();
    await first.close();
    await page.locator('#link[data-link=lost]').getByText('Disconnected').waitFor();
    const other = await makePeer();
    const reborn = makeClient();
    await reborn.connect(other.address);
    await makeView(reborn, { port: Number(new URL(first.url).port) });
    await page.getByRole('row').filter({ hasText: other.address }).waitFor();
    await page.locator('#link[data-link=live]').waitFor();
    expect(await page.getByRole('row').filter({ hasText: peer.address }).count()).toBe(0);
  });

  it('is let in with the token, and with the cookie that it leaves', async () => {
    const client = makeClient();
    const { page, view } = await viewAndPage(client, {}, { token: 'a-token-of-some-length' });
    expect(page.url()).toBe(new URL('/', view.url).href);
    await page.reload();
    await page.locator('#link[data-link=live]').waitFor();
    await page.context().clearCookies();
    expect((await page.goto(new URL('/', view.url).href))?.status()).toBe(401);
    await page.getByText('The view needs its token').waitFor();
  });

  it('is whole over TLS, and its cookie stays there', async () => {
    const peer = await makePeer();
    const client = makeClient();
    await client.connect(peer.address);
    const viewOptions = { host: '0.0.0.0', tls: makeCertificate(), token: 'a-token-of-some-length' };
    const { page } = await viewAndPage(client, { ignoreHTTPSErrors: true }, viewOptions);
    expect(page.url()).toMatch(/^https:/);
    await page.getByRole('row').filter({ hasText: peer.address }).click();
    await page.locator('#detail-pane svg [data-state=OPEN].active').waitFor();
    await page.reload();
    await page.locator('#link[data-link=live]').waitFor();
    const cookies = await page.context().cookies();
    expect(cookies).toMatchObject([{ httpOnly: true, sameSite: 'Lax', secure: true }]);
    expect(cookies[0]?.name).toMatch(/^__Host-/);
  });

  it('can make no markup and no code of a text, whatever defect it may have', async () => {
    const page = await openPage(await makeView(makeClient()), { blocked: /The action has been blocked/ });
    const outcome = await page.evaluate<string[]>(`[
      () => document.body.insertAdjacentHTML('beforeend', '<p>'),
      () => { document.body.innerHTML = '<p>'; },
      () => new DOMParser().parseFromString('<p>', 'text/html'),
      () => document.body.setAttribute('onclick', 'x()'),
      () => trustedTypes.createPolicy('mine', { createHTML: (text) => text }),
    ].map((attempt) => {
      try {
        return String(attempt());
      } catch (error) {
        return error.name;
      }
    })`);
    expect(outcome).toEqual(Array.from({ length: 5 }, () => 'TypeError'));
  });

  it('is led to by a link of another site where the cookie is known', async () => {
    const { page, view } = await viewAndPage(makeClient(), {}, { token: 'a-token-of-some-length' });
    const link = new URL('/', view.url).href;
    const other = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(`<link rel="icon" href="data:,"><a href="${link}">look</a>`);
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    // It listens on TCP. Another name makes it another site.
    const linking = await page.context().newPage();
    await linking.goto(`http://localhost:${(other.address() as AddressInfo).port}/`);
    await linking.getByText('look').click();
    await linking.locator('#link[data-link=live]').waitFor();
  });

  it('says that the address in its URL is none, and shows the list', async () => {
    const peer = await makePeer();
    const client = makeClient();
    await client.connect(peer.address);
    const { page } = await viewAndPage(client, watching('http://x'));
    await page.locator('#explanation').getByText('"http://x" is not a Diameter address').waitFor();
    await page.getByRole('row').filter({ hasText: peer.address }).waitFor();
  });

  it('takes an address in any spelling', async () => {
    const peer = await makePeer();
    const client = makeClient();
    await client.connect(peer.address);
    const { page } = await viewAndPage(client, watching(`aaa://${peer.address};transport=tcp`));
    await page.locator('#detail-pane').getByRole('heading', { name: peer.address, exact: true }).waitFor();
    await page.locator('[aria-selected=true]').filter({ hasText: peer.address }).waitFor();
    expect(new URL(page.url()).hash).toBe(watching(peer.address).hash);
  });

  it('takes one connection: five of a browser are live, each with its address', async () => {
    const peer = await makePeer();
    const client = makeClient();
    await client.connect(peer.address);
    const { page, view } = await viewAndPage(client, watching(peer.address));
    const pages = [page];
    for (let i = 0; i < 4; i++) {
      const next = await page.context().newPage();
      await next.goto(view.url + watching(peer.address).hash);
      pages.push(next);
    }
    for (const one of pages) {
      await one.locator('#link[data-link=live]').waitFor();
      await one.locator('#explanation').getByText('OPEN').waitFor();
      await one.getByRole('row').filter({ hasText: peer.address }).waitFor();
    }
  });

  it('tells why it is refused, and nothing that it does not know', async () => {
    const client = makeClient();
    const view = await makeView(client);
    const readers = Array.from({ length: 32 }, () => new EventReader(`${view.url}events`));
    await Promise.all(readers.map((reader) => reader.next('list')));
    const page = await openPage(view, { link: 'lost' });
    await page.getByRole('status').getByText('32 pages are open, more are not served. Close one.').waitFor();
    await page.locator('#link').getByText('Refused').waitFor();
    expect(await page.locator('#count').textContent()).toBe('');
    expect(await page.locator('#empty').isVisible()).toBe(false);
    readers[0]?.close();
    await page.locator('#link[data-link=live]').getByText('Live').waitFor();
    await page.getByText('The client has no connection yet').waitFor();
    expect(await page.locator('#notice').isVisible()).toBe(false);
  });

  it('shows an open circuit breaker and its chart, and neither while it is closed', async () => {
    let resultCode = 3004;
    const peer = await makePeer({ onRequest: () => ({ resultCode }) });
    const client = makeClient({ breaker: { maxFailures: 1, openMs: 4_000 } });
    const { page } = await viewAndPage(client);
    await client.connect(peer.address);
    const row = page.getByRole('row').filter({ hasText: peer.address });
    await row.click();
    const pane = page.locator('#detail-pane');
    const chart = pane.getByRole('heading', { name: 'Circuit breaker' });
    await pane.locator('svg [data-state=OPEN].active').waitFor();
    expect(await chart.isVisible()).toBe(false);
    await client.request(peer.address, request);
    await row.getByTitle('circuit breaker OPEN').waitFor();
    await pane.locator('#detail-breaker').getByText('breaker OPEN').waitFor();
    await chart.waitFor();
    await pane.locator('svg [data-state=HALF_OPEN].active').waitFor();
    resultCode = 2001;
    await client.request(peer.address, request);
    await chart.waitFor({ state: 'hidden' });
    await row.getByTitle('circuit breaker').waitFor({ state: 'hidden' });
  });

  it('shows the pool, and that it closes', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const { page } = await viewAndPage(client);
    await client.connect(peer.address);
    await page.locator('#pool-pane svg [data-state=ACCEPTING].active').waitFor();
    await page.locator('.figure').filter({ hasText: 'Active connections' }).getByText('1').waitFor();
    await client.close();
    await page.locator('#pool-state').getByText('CLOSED').waitFor();
    await page.locator('#pool-pane svg [data-state=CLOSED].active').waitFor();
  });
});
