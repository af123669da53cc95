import { once } from 'node:events';
import { connect as connectTls } from 'node:tls';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { InspectorOptions } from 'diameter-client/inspect';
import { ViewServer } from '../../src/inspect/view-server.js';
import type { ListUpdate } from '../../src/inspect/wire.js';
import { ca, makeCertificate } from '../support/certificate.js';
import { makeClient, makePeer, rejection } from '../support/client.js';
import { ask, EventReader, makeView, openSocket, readAll } from '../support/inspector.js';

const tls = makeCertificate(['view.example.com']);
const token = 'a-token-of-some-length';
/** A request of somebody who takes the certificate of the view for a root. */
const trusting = { ca, servername: 'localhost' };

function makeTlsView(options: InspectorOptions = {}) {
  return makeView(makeClient(), { tls, ...options });
}

describe('a view with TLS', () => {
  it('is served over HTTPS with its certificate, page and stream', async () => {
    const peer = await makePeer();
    const client = makeClient();
    await client.connect(peer.address);
    const { url } = await makeView(client, { tls });
    expect(url).toMatch(/^https:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await ask(url, trusting)).toMatchObject({ status: 200 });
    expect(await rejection(ask(url))).toMatchObject({ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' });
    const reader = new EventReader(`${url}events`, trusting);
    const { rows } = await reader.next<ListUpdate>('list');
    expect(rows).toMatchObject([{ address: peer.address, state: 'OPEN' }]);
  });

  it('takes bytes, and a key with its passphrase', async () => {
    const { cert, key } = makeCertificate(undefined, 'a passphrase');
    const bytes = { cert: new TextEncoder().encode(cert), key: Buffer.from(key) };
    const { url } = await makeTlsView({ tls: { ...bytes, passphrase: 'a passphrase' } });
    expect(await ask(url, trusting)).toMatchObject({ status: 200 });
  });

  it('leaves its token in a cookie that goes nowhere without TLS', async () => {
    const { url } = await makeTlsView({ token });
    const [cookie = ''] = (await ask(url, trusting)).headers['set-cookie'] ?? [];
    expect(cookie).toMatch(
      /^__Host-diameter-inspect-\d+=[\da-f]{64}; HttpOnly; SameSite=Lax; Path=\/; Secure$/,
    );
    const status = async (pair: string) =>
      (await ask(url, { ...trusting, path: '/events', method: 'HEAD', headers: { cookie: pair } })).status;
    const pair = cookie.split(';', 1)[0] ?? '';
    expect(await status(pair)).toBe(200);
    // Such a cookie could have been planted by a neighbour without TLS.
    expect(await status(pair.replace('__Host-', ''))).toBe(401);
  });

  it('answers to the names of its certificate, which cannot be rebound, and to no other', async () => {
    const { url } = await makeTlsView({ host: '0.0.0.0', token });
    const { port, search } = new URL(url);
    const status = async (host: string) =>
      (await ask(url, { ...trusting, path: `/${search}`, headers: { host } })).status;
    expect(await status(`view.example.com:${port}`)).toBe(200);
    expect(await status(`VIEW.example.com:${port}`)).toBe(200);
    for (const name of ['.example.com', 'evil.example.com', 'subject.example.com', 'view.example.com.', '']) {
      expect(await status(`${name}:${port}`), name).toBe(421);
    }
    expect(await status('view.example.com')).toBe(421);
  });

  it('has an Origin of its own: that of the same host without TLS is another site', async () => {
    const { url } = await makeTlsView();
    const status = async (origin: string) => (await ask(url, { ...trusting, headers: { origin } })).status;
    expect(await status(url.slice(0, -1))).toBe(200);
    expect(await status(url.slice(0, -1).replace('https', 'http'))).toBe(403);
  });
});

describe('an attacker of a view with TLS', () => {
  it('gets nothing over plain HTTP', async () => {
    const { url } = await makeTlsView();
    const socket = openSocket(url);
    socket.write(`GET / HTTP/1.1\r\nHost: ${new URL(url).host}\r\n\r\n`);
    expect(await readAll(socket)).not.toContain('HTTP/1.1 200');
    expect(await ask(url, trusting)).toMatchObject({ status: 200 });
  });

  it.each(['TLSv1', 'TLSv1.1'] as const)('may not speak %s', async (version) => {
    const { url } = await makeTlsView();
    const error = await rejection(
      ask(url, {
        ...trusting,
        minVersion: version,
        maxVersion: version,
        // Otherwise our own OpenSSL would refuse to ask.
        ciphers: 'DEFAULT:@SECLEVEL=0',
      }),
    );
    expect(error.message).toContain('alert protocol version');
  });

  it.each(['TLSv1.2', 'TLSv1.3'] as const)('may speak %s, as everybody', async (version) => {
    const { url } = await makeTlsView();
    const answer = await ask(url, { ...trusting, minVersion: version, maxVersion: version });
    expect(answer.status).toBe(200);
  });

  it('may not be slow with the handshake, nor with the request after it', async () => {
    const server = new ViewServer(tls, { requestMs: 200, stallMs: 400 });
    onTestFinished(() => server.close());
    const port = await server.listen(0, '127.0.0.1');
    const began = performance.now();
    const mute = openSocket(`https://127.0.0.1:${port}/`);
    const half = openSocket(`https://127.0.0.1:${port}/`);
    half.write('\x16\x03\x01\x02\x00\x01', 'latin1');
    const shaken = connectTls({ ...trusting, port, host: '127.0.0.1' }, () =>
      shaken.write('GET / HTTP/1.1\r\n'),
    );
    await Promise.all([mute, half, shaken].map(readAll));
    expect(performance.now() - began).toBeGreaterThanOrEqual(200);
  });

  it('cannot keep the view from closing with a handshake that never ends', async () => {
    const view = await makeTlsView();
    const mute = openSocket(view.url);
    await once(mute, 'connect');
    await ask(view.url, trusting); // by then the view has accepted the other one
    const ended = readAll(mute);
    await view.close();
    await ended;
  });

  it('counts as one of the 256 sockets before the handshake, too', async () => {
    const { url } = await makeTlsView();
    const sockets = Array.from({ length: 256 }, () => openSocket(url));
    await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    expect(await readAll(openSocket(url))).toBe('');
    for (const socket of sockets) socket.destroy();
    let status = 0;
    while (status !== 200) ({ status } = await ask(url, trusting).catch(() => ({ status: 0 })));
  });
});
