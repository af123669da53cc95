import { describe, expect, it } from 'vitest';
import { startInspector } from 'diameter-client/inspect';
import { ca, makeCertificate } from '../support/certificate.js';
import { makeClient, rejection } from '../support/client.js';
import { ask, makeView } from '../support/inspector.js';

const token = 'a-token-of-some-length';
const tls = makeCertificate();
/** A request of somebody who takes the certificate of the view for a root. */
const trusting = { ca, servername: 'localhost' };

describe('every answer of the live view', () => {
  it.each(['/', '/main.js', '/chart/connection.svg', '/nothing', '/../package.json', '/%2e%2e/x', '//x'])(
    'forbids whatever the page does not need: %s',
    async (path) => {
      const { url } = await makeView(makeClient());
      const { headers } = await ask(url, { path });
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      );
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'cross-origin-resource-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'x-frame-options': 'DENY',
      });
      expect(headers['access-control-allow-origin']).toBeUndefined();
    },
  );

  it('is a file of the page, or 404: no path leads elsewhere', async () => {
    const { url } = await makeView(makeClient());
    for (const path of [
      '/nothing',
      '/../package.json',
      '/page/../../index.js',
      '/tsconfig.json',
      '//',
      '/\0',
    ]) {
      expect((await ask(url, { path: encodeURI(path) })).status, path).toBe(404);
    }
    expect((await ask(url)).headers['content-type']).toBe('text/html; charset=utf-8');
    expect((await ask(url, { path: '/main.js' })).headers['content-type']).toBe(
      'text/javascript; charset=utf-8',
    );
  });

  it('only reads', async () => {
    const { url } = await makeView(makeClient());
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      expect(await ask(url, { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    }
    expect(await ask(url, { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    expect(await ask(url, { method: 'HEAD', path: '/events' })).toMatchObject({ status: 200, body: '' });
  });
});

describe('the charts', () => {
  it('come without inline styles, which the page forbids; their style sheet is apart', async () => {
    const { url } = await makeView(makeClient());
    for (const path of ['/chart/connection.svg', '/chart/pool.svg']) {
      const { body, status } = await ask(url, { path });
      expect(status).toBe(200);
      expect(body).toContain('<svg');
      expect(body).not.toMatch(/<style|\sstyle=/);
    }
    const { body } = await ask(url, { path: '/chart.css' });
    expect(body).toContain('svg.statechart');
    expect(body).not.toContain('<');
  });
});

describe('the Host of a request', () => {
  it.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])('may be %s on loopback', async (name) => {
    const { url } = await makeView(makeClient());
    expect((await ask(url, { headers: { host: `${name}:${new URL(url).port}` } })).status).toBe(200);
  });

  it.each([
    'evil.example.com:PORT',
    'localhost',
    'localhost:1',
    '127.0.0.1.evil.example:PORT',
    '192.0.2.1:PORT',
    ':PORT',
  ])('may not be %s there: a rebound name looks like that', async (host) => {
    const { url } = await makeView(makeClient());
    const headers = { host: host.replace('PORT', new URL(url).port) };
    expect((await ask(url, { headers })).status).toBe(421);
    expect((await ask(url, { headers, path: '/events' })).status).toBe(421);
  });

  it('may be any IP address where it listens on all, but no name', async () => {
    const { url } = await makeView(makeClient(), { host: '0.0.0.0', tls, token });
    const { port, search } = new URL(url);
    const status = async (name: string) =>
      (await ask(url, { ...trusting, path: `/${search}`, headers: { host: `${name}:${port}` } })).status;
    expect(await status('192.0.2.1')).toBe(200);
    expect(await status('[2001:db8::1]')).toBe(200);
    expect(await status('evil.example.com')).toBe(421);
    expect(await status('192.0.2.1.evil.example.com')).toBe(421);
  });
});

describe('another site', () => {
  it('is refused by its Origin', async () => {
    const { url } = await makeView(makeClient());
    const origin = url.slice(0, -1);
    const status = async (value: string) =>
      (await ask(url, { path: '/events', method: 'HEAD', headers: { origin: value } })).status;
    expect(await status(origin)).toBe(200);
    for (const other of [
      'http://evil.example.com',
      'null',
      origin.replace('http', 'https'),
      `${origin}0`,
      'http://localhost:1',
    ]) {
      expect(await status(other), other).toBe(403);
    }
  });

  it('can link to the page, but not embed what belongs to it', async () => {
    const { url } = await makeView(makeClient());
    const status = async (path: string, mode: string, dest: string) => {
      const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode, 'sec-fetch-dest': dest };
      return (await ask(url, { path, method: 'HEAD', headers })).status;
    };
    expect(await status('/', 'navigate', 'document')).toBe(200);
    expect(await status('/', 'navigate', 'iframe')).toBe(403);
    expect(await status('/events', 'navigate', 'document')).toBe(403);
    expect(await status('/events', 'navigate', 'iframe')).toBe(403);
    expect(await status('/events', 'no-cors', 'empty')).toBe(403);
  });
});

describe('a token', () => {
  it('is asked for everywhere, taken from the URL once, and then kept in a cookie', async () => {
    const { url } = await makeView(makeClient(), { token });
    expect(url).toContain(`?token=${token}`);
    for (const path of ['/', '/main.js', '/events', '/nothing', `/?token=${token}x`, '/?token=']) {
      expect((await ask(url, { path })).status, path).toBe(401);
    }
    const first = await ask(url);
    expect(first.status).toBe(200);
    const [cookie = ''] = first.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/; HttpOnly; SameSite=Lax; Path=\/$/);
    expect(cookie).not.toContain(token);
    const pair = cookie.split(';', 1)[0] ?? '';
    expect((await ask(url, { path: '/main.js', headers: { cookie: `a=b; ${pair}` } })).status).toBe(200);
    expect((await ask(url, { path: '/main.js', headers: { cookie: `${pair.slice(0, -2)}00` } })).status).toBe(
      401,
    );
    expect((await ask(url, { path: '/main.js', headers: { cookie: pair.slice(0, -4) } })).status).toBe(401);
  });

  it('may hold any characters', async () => {
    const strange = 'ä &?#%=;,"\' 0123456789';
    const { url } = await makeView(makeClient(), { token: strange });
    expect((await ask(url)).status).toBe(200);
  });
});

describe('options of the live view', () => {
  const other = makeCertificate();
  const locked = makeCertificate(undefined, 'a passphrase');

  it.each([
    ['port must be an integer from 0 to 65535 (got 70000)', { port: 70_000 }],
    ['host must be an IP address or a host name of this machine (got "http://x")', { host: 'http://x' }],
    ['token must be a string of 16 to 256 characters (got a string of 5 characters)', { token: 'short' }],
    ['showMessages must be true or false (got 1)', { showMessages: 1 }],
    [
      'Unknown option "prot". Did you mean "port"? Known options: host, port, redact, showMessages, tls, token',
      { prot: 1 },
    ],
    ['tls must be { cert, key, passphrase? } (got a boolean)', { tls: true }],
    ['tls must be { cert, key, passphrase? } (got a string of ', { tls: tls.key }],
    ['Unknown option "tls.passphras". Did you mean "passphrase"?', { tls: { ...tls, passphras: 'secret' } }],
    ['tls.cert is required: a certificate in PEM', { tls: { key: tls.key } }],
    ['tls.key is required: a private key in PEM', { tls: { cert: tls.cert } }],
    ['tls.cert must be a certificate in PEM', { tls: { ...tls, cert: '/etc/cert.pem' } }],
    ['tls.key must be a private key in PEM', { tls: { ...tls, key: '/etc/key.pem' } }],
    ['tls.key must be a private key in PEM', { tls: { ...tls, key: 7 } }],
    ['tls.key must be the private key of tls.cert', { tls: { ...tls, key: other.key } }],
    ['tls.passphrase is required: the passphrase that decrypts tls.key', { tls: locked }],
    [
      'tls.passphrase must be the passphrase that decrypts',
      { tls: { ...locked, passphrase: 'wrong secret' } },
    ],
    ['tls.passphrase must be a string (got a number)', { tls: { ...locked, passphrase: 7 } }],
    [
      'tls is required: { cert, key } in PEM where host (0.0.0.0) is not loopback',
      { host: '0.0.0.0', token },
    ],
    [
      'token is required: a string of 16 to 256 characters where host (0.0.0.0) is not loopback',
      { host: '0.0.0.0', tls },
    ],
    ['tls is required: { cert, key } in PEM where host (::) is not loopback', { host: '::', token }],
    ['tls is required', { host: '192.0.2.1', token }],
    ['tls is required', { host: 'view.example.com', token }],
    ['tls is required', { host: '::ffff:127.0.0.1', token }],
  ])('that are wrong are named: %s', async (message, options) => {
    const error = await rejection(startInspector(makeClient(), options as object));
    expect(error.name).toBe('InvalidConfigError');
    expect(error.message).toContain(message);
    const field = /^(?:Unknown option ")?([\w.]+)/.exec(message)?.[1];
    expect(error).toMatchObject({ field });
    expect(error.message).not.toMatch(/PRIVATE|secret|a-token/);
  });

  it('need a client', async () => {
    const nobody: unknown = {};
    const error = await rejection(startInspector(nobody as ReturnType<typeof makeClient>));
    expect(error.message).toBe('client must be a DiameterClient (got an object)');
  });

  it('a port that is taken rejects with the error of the system', async () => {
    const { url } = await makeView(makeClient());
    const error = await rejection(startInspector(makeClient(), { port: Number(new URL(url).port) }));
    expect(error).toMatchObject({ code: 'EADDRINUSE' });
  });
});
