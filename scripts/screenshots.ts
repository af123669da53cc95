/**
 * `npm run screenshots` draws the pictures of the live view in docs/images/: a client with peers in all kinds of trouble,
 * looked at by a headless Chromium (`CHROMIUM`, default /usr/bin/chromium).
 */
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { avp, AvpCode, DiameterClient, encodeMessage } from 'diameter-client';
import { startInspector } from 'diameter-client/inspect';
import { createPeer } from 'diameter-client/testing';
import { chromium } from 'playwright-core';

const folder = process.argv[2] ?? fileURLToPath(new URL('../docs/images', import.meta.url));

const peers = await Promise.all([
  createPeer({ host: '0.0.0.0', originHost: 'ocs.example.net' }),
  createPeer({ originHost: 'hss-7.example.net' }),
  createPeer({ originHost: 'silent.example.net' }),
  createPeer({ behaviour: { cer: 'ignore' } }),
  createPeer({ originHost: 'leaving.example.net', behaviour: { dpr: 'ignore' } }),
]);
const [steady, dying, silent, mute, leaving] = peers;
if (!steady || !dying || !silent || !mute || !leaving) throw new Error('a peer is missing');

const client = new DiameterClient({
  originHost: 'client.example.com',
  originRealm: 'example.com',
  authApplicationIds: [4],
  allowSameOriginHost: true,
  peers: {
    [silent.address]: { dwrIntervalMs: 700, dwrTimeoutMs: 500, maxDwrFailures: 1_000, watchdogJitterMs: 0 },
    [mute.address]: { cerTimeoutMs: 600_000, dialTimeoutMs: 600_000 },
    [leaving.address]: { dprTimeoutMs: 600_000 },
    [dying.address]: { reconnect: { initialDelayMs: 800, maxDelayMs: 40_000, multiplier: 12, jitter: 0 } },
  },
});

const request = encodeMessage({
  commandCode: 272,
  applicationId: 4,
  avps: [
    avp.utf8String(AvpCode.sessionId, 'client.example.com;1;1'),
    avp.utf8String(AvpCode.originHost, 'client.example.com'),
    avp.utf8String(AvpCode.originRealm, 'example.com'),
    avp.utf8String(AvpCode.destinationRealm, 'example.net'),
  ],
});

const steadyAddresses = Array.from(
  { length: 240 },
  (_, i) => `127.0.${Math.floor(i / 40) + 1}.${(i % 40) + 10}:${steady.port}`,
);
const others = [dying, silent, leaving].map((peer) => peer.address);
await Promise.all([...steadyAddresses, ...others].map((address) => client.connect(address)));
void client.connect(mute.address, { timeoutMs: 900_000 }).catch(() => undefined);
void client.connection(leaving.address)?.close();
silent.behave({ dwr: 'ignore' });
await dying.kill();
let sent = 0;
const traffic = setInterval(() => {
  for (const [i, address] of steadyAddresses.entries()) {
    if (i % 7 !== 0 && sent++ % 5 !== 0) continue;
    void client.request(address, request, { timeoutMs: 2_000 }).catch(() => undefined);
  }
}, 40);

const view = await startInspector(client);
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ],
});

interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly address?: string;
  readonly sort?: string;
  readonly tab?: string;
}

const pictures: readonly Picture[] = [
  { name: 'live-view', width: 1440, height: 900, address: dying.address, sort: 'State' },
  { name: 'live-view-pool', width: 1440, height: 900, sort: 'State' },
  {
    name: 'live-view-messages',
    width: 1024,
    height: 900,
    address: steadyAddresses[0] ?? '',
    tab: 'Base messages',
  },
  { name: 'live-view-phone', width: 380, height: 760, address: dying.address },
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const { address, height, name, sort, tab, width } of pictures) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    page.on('console', (message) => console.log(name, message.text()));
    page.on('pageerror', (error) => console.log(name, error.message));
    await page.goto(view.url + (address === undefined ? '' : `#address=${encodeURIComponent(address)}`));
    await page.locator('#link[data-link=live]').waitFor();
    if (sort !== undefined) await page.getByRole('columnheader', { name: sort }).getByRole('button').click();
    if (tab !== undefined) {
      await page.getByRole('tab', { name: tab, exact: true }).click();
      await page.locator('.message summary').first().click();
      await page.evaluate("document.querySelector('.tabs').scrollIntoView()");
    }
    await wait(1_600);
    await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png` });
    await page.close();
  }
}

clearInterval(traffic);
await browser.close();
await view.close();
client.destroy();
await Promise.all(peers.map((peer) => peer.close()));
