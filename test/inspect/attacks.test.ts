import { once } from 'node:events';
import type { Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ViewServer } from '../../src/inspect/view-server.js';
import { makeClient } from '../support/client.js';
import { ask, EventReader, makeView, openSocket, readAll } from '../support/inspector.js';

const token = 'a-token-of-some-length';
/** Long enough for a client that is awake, short enough for a test. */
const patience = { requestMs: 200, stallMs: 400 };
/** More than the kernel takes. */
const answerLength = 16_777_216;

/** The server below a view, with little patience. */
async function makeServer() {
  const server = new ViewServer(undefined, patience);
  onTestFinished(() => server.close());
  server.http.on('request', (_, response) => response.end('x'.repeat(answerLength)));
  return { server, url: `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}/` };
}

/** What comes of bytes that no HTTP client would send. */
function answerTo(url: string, bytes: string): Promise<string> {
  const socket = openSocket(url);
  socket.write(bytes);
  return readAll(socket);
}

describe('a site that rebinds its name to the view', () => {
  it.each([
    'Host: evil.example.com:PORT',
    'Host: evil.example.com',
    'Host: 127.0.0.1:PORT.evil.example.com',
    'Host: evil.example.com:PORT\r\nX-Forwarded-Host: 127.0.0.1:PORT',
    'Host: evil.example.com:PORT\r\nHost: 127.0.0.1:PORT',
    'Host: user@127.0.0.1:PORT',
    'Host: 127.0.0.1:PORT, evil.example.com',
    'Host:',
  ])('is refused: %s', async (headers) => {
    const { url } = await makeView(makeClient());
    const lines = headers.replaceAll('PORT', new URL(url).port);
    for (const path of ['/', '/events', '/main.js']) {
      const answer = await answerTo(url, `GET ${path} HTTP/1.1\r\n${lines}\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1.1 421 /);
    }
  });

  it('is refused even if the request names no host, or names one in its target', async () => {
    const { url } = await makeView(makeClient());
    const { host } = new URL(url);
    expect(await answerTo(url, 'GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1.1 421 /);
    expect(await answerTo(url, 'GET / HTTP/1.1\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /);
    const absolute = `GET http://${host}/events HTTP/1.1\r\nHost: evil.example.com\r\n\r\n`;
    expect(await answerTo(url, absolute)).toMatch(/^HTTP\/1.1 421 /);
  });

  it('is refused with the right token and cookie, too', async () => {
    const { url } = await makeView(makeClient(), { token });
    const [cookie = ''] = (await ask(url)).headers['set-cookie'] ?? [];
    const headers = { host: `evil.example.com:${new URL(url).port}`, cookie: cookie.split(';', 1)[0] };
    const answer = await ask(url, { headers });
    expect(answer.status).toBe(421);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });
});

describe('a script of another site', () => {
  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' },
    { 'sec-fetch-site': 'same-origin, cross-site' },
    { origin: 'http://evil.example.com' },
    { origin: 'null' },
    { origin: '' },
    { origin: 'http://evil.example.com', 'sec-fetch-site': 'same-origin' },
  ])('gets nothing, even with the cookie: %j', async (headers) => {
    const { url } = await makeView(makeClient(), { token });
    const [cookie = ''] = (await ask(url)).headers['set-cookie'] ?? [];
    const withCookie = { ...headers, cookie: cookie.split(';', 1)[0] };
    for (const path of ['/events', '/main.js', '/chart.css', '/nothing']) {
      expect((await ask(url, { path, headers: withCookie })).status, path).toBe(403);
    }
  });
});

describe('somebody who has no token', () => {
  it('gets the same answer to every guess, wherever it stands', async () => {
    const { url } = await makeView(makeClient(), { token });
    const port = new URL(url).port;
    const cookie = (value: string) => ({ headers: { cookie: `diameter-inspect-${port}=${value}` } });
    const guesses = [
      {},
      { path: '/?token=' },
      { path: `/?token=${token.slice(0, -1)}` },
      { path: `/?token=${token}%00` },
      { path: `/?token=${token.toUpperCase()}` },
      { path: `/?token=x&token=${token}` },
      { path: `/?token[]=${token}` },
      { path: `/?token=${'x'.repeat(8_000)}` },
      { headers: { authorization: `Bearer ${token}` } },
      cookie(token),
      cookie(''),
      cookie('00'.repeat(32)),
      cookie('00'.repeat(1_000)),
      cookie('zz'.repeat(32)),
    ];
    for (const guess of guesses) {
      const { body, headers, status } = await ask(url, { path: '/', ...guess });
      expect(status, JSON.stringify(guess)).toBe(401);
      expect(body).toBe('The view needs its token. Open the URL that startInspector gave, with ?token=.\n');
      expect(headers['set-cookie']).toBeUndefined();
    }
  });

  it('has no use of the cookie of another view, nor of one with another token', async () => {
    const [mine, other] = [
      await makeView(makeClient(), { token }),
      await makeView(makeClient(), { token: `${token}!` }),
    ];
    const [cookie = ''] = (await ask(other.url)).headers['set-cookie'] ?? [];
    const value = /=(\w+);/.exec(cookie)?.[1] ?? '';
    const name = `diameter-inspect-${new URL(mine.url).port}`;
    for (const pair of [cookie.split(';', 1)[0], `${name}=${value}`]) {
      const headers = { cookie: pair };
      expect((await ask(mine.url, { path: '/events', headers })).status).toBe(401);
    }
  });
});

describe('a request that does more than read', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'PURGE'])(
    'is refused, and its connection ends: %s',
    async (method) => {
      const { url } = await makeView(makeClient());
      const { host } = new URL(url);
      const head = `${method} / HTTP/1.1\r\nHost: ${host}\r\nX-HTTP-Method-Override: GET\r\n`;
      const answer = await answerTo(url, `${head}Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n`);
      expect(answer).toMatch(/^HTTP\/1.1 405 /);
    },
  );

  it('opens no tunnel and no WebSocket', async () => {
    const { url } = await makeView(makeClient());
    const { host } = new URL(url);
    expect(await answerTo(url, `CONNECT ${host} HTTP/1.1\r\nHost: ${host}\r\n\r\n`)).toBe('');
    const upgrade = 'Connection: upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: eDogb3c=\r\n';
    const socket = openSocket(url);
    socket.end(`GET /nothing HTTP/1.1\r\nHost: ${host}\r\n${upgrade}\r\n`);
    expect(await readAll(socket)).toMatch(/^HTTP\/1.1 404 /);
  });
});

describe('a path', () => {
  it.each([
    '/../package.json',
    '/../../../../../../etc/passwd',
    '/..%2f..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..\\..\\package.json',
    '/chart/../../../package.json',
    '/chart/',
    '/main.js%00.html',
    '/main.js/',
    '//etc/passwd',
    '/file:///etc/passwd',
    '/__proto__',
    '/constructor',
    '/page/page.html',
    'http://evil.example.com/',
  ])('leads nowhere but to the page: %s', async (path) => {
    const { url } = await makeView(makeClient());
    const { host } = new URL(url);
    const answer = await answerTo(url, `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 404 /);
    expect(answer).toMatch(/There is nothing here\.\s/);
  });
});

describe('a client that wants to exhaust the view', () => {
  it('may not send giant headers, nor a giant path', async () => {
    const { url } = await makeView(makeClient());
    const { host } = new URL(url);
    const giant = 'x'.repeat(16_384);
    for (const request of [
      `GET / HTTP/1.1\r\nHost: ${host}\r\nCookie: ${giant}`,
      `GET /${giant} HTTP/1.1\r\nHost: ${host}\r\n\r\n`,
      `GET / HTTP/1.1\r\nHost: ${host}\r\n${'name: value\r\n'.repeat(2_000)}`,
    ]) {
      expect(await answerTo(url, request)).toMatch(/^HTTP\/1.1 431 /);
    }
  });

  it('may send a byte that is no HTTP, and is told so', async () => {
    const { url } = await makeView(makeClient());
    for (const bytes of ['\0', '\x16\x03\x01\0\x05hello', 'GET / HTTP/9.9\r\n\r\n']) {
      expect(await answerTo(url, bytes)).toMatch(/^HTTP\/1.1 400 /);
    }
    expect((await ask(url)).status).toBe(200);
  });

  it('may not be slow with a request: it is left at the end of the time', async () => {
    const { url } = await makeServer();
    const began = performance.now();
    const slow = openSocket(url);
    slow.write('GET / HTTP/1.1\r\nHost: x\r\n');
    // It seems alive all the time.
    const drip = setInterval(() => slow.write('a: b\r\n'), 20);
    onTestFinished(() => clearInterval(drip));
    const mute = openSocket(url);
    const body = openSocket(url);
    body.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n');
    // The answer is lost if one of its bytes comes while the server closes.
    const left = readAll(slow).catch((error: unknown) => String(error));
    const [answer] = await Promise.all([left, readAll(mute), readAll(body)]);
    expect(answer).toMatch(/^HTTP\/1.1 408 |ECONNRESET|EPIPE/);
    expect(performance.now() - began).toBeGreaterThanOrEqual(patience.requestMs);
  });

  it('may not ask on before it has its answer: it is left', async () => {
    const { url } = await makeView(makeClient());
    const socket = openSocket(url);
    socket.write(`GET / HTTP/1.1\r\nHost: ${new URL(url).host}\r\n\r\n`.repeat(1_000));
    const answers = await readAll(socket);
    expect(answers.split('HTTP/1.1 ').length - 1).toBeLessThanOrEqual(1);
  });

  it('may not leave its answer in the socket: it is left', async () => {
    const { server, url } = await makeServer();
    const accepted = once(server.http, 'connection');
    const idle = openSocket(url).pause();
    idle.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    // 'connection' has one argument.
    const [theirs] = (await accepted) as [Socket];
    await once(theirs, 'close');
    idle.resume();
    await once(idle, 'close');
    expect(idle.bytesRead).toBeLessThan(answerLength);
  });

  it('may not have more than 256 sockets; the others are served when those have gone', async () => {
    const { url } = await makeView(makeClient());
    const sockets = Array.from({ length: 256 }, () => openSocket(url));
    await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    expect(await readAll(openSocket(url))).toBe('');
    await expect(ask(url)).rejects.toMatchObject({ code: 'ECONNRESET' });
    for (const socket of sockets) socket.destroy();
    let status = 0;
    while (status !== 200) ({ status } = await ask(url).catch(() => ({ status: 0 })));
  });

  it('may not ask for a stream and send a body with it for ever', async () => {
    const { url } = await makeView(makeClient(), { token });
    const socket = openSocket(url);
    socket.write(`GET /events HTTP/1.1\r\nHost: ${new URL(url).host}\r\nContent-Length: 999999999\r\n\r\n`);
    expect(await readAll(socket)).toMatch(/^HTTP\/1.1 401 /);
  });

  it('does no harm to a page that is open', async () => {
    const { url } = await makeView(makeClient());
    const reader = new EventReader(`${url}events`);
    await reader.next('list');
    await Promise.all(Array.from({ length: 50 }, () => answerTo(url, '\0')));
    await reader.next('pool', ({ now }: { now: number }) => now > 0);
  });
});
