/** inspect/: the live view: a page that shows connections as they live, and the bridge to Stately. */

import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { DiameterClient } from '../client/diameter-client.js';
import { sentence } from '../client/wording.js';
import { InvalidConfigError } from '../errors.js';
import { parseAddress } from '../pool/address.js';
import { systemClock } from '../clock.js';
import { Access, inUrl } from './access.js';
import { loadAssets, type Asset } from './assets.js';
import { bounded } from './bounded.js';
import { EventStream } from './event-stream.js';
import { isWildcard, resolveInspectorOptions, type InspectorOptions } from './inspector-options.js';
import { Watch } from './watch.js';
import type { DetailUpdate } from './wire.js';

/** A live view that runs. */
export interface LiveView {
  /** What to open in a browser; with the token, if any. */
  readonly url: string;
  /**
   * Ends the pages' streams, frees the port, leaves the client as it was. Every further call returns the same promise.
   */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A page takes one. */
const maxStreams = 32;
const maxSockets = 256;
/** How long a page may leave its socket full; twice as long as it is between two signs of life. */
const maxStallMs = 30_000;

const headersOfAll = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/**
 * Serves a page that shows the client's connections as they live: their states on the chart, timers, history and base
 * messages. It only reads, and does not keep the process alive.
 *
 * Rejects with an `InvalidConfigError` that names the field, or with the system's error where it cannot listen.
 */
export async function startInspector(
  client: DiameterClient,
  options: InspectorOptions = {},
): Promise<LiveView> {
  if (!(client instanceof DiameterClient)) {
    throw InvalidConfigError.wrong('client', 'a DiameterClient', client);
  }
  const resolved = resolveInspectorOptions(options);
  const { host, port, token } = resolved;
  const assets = loadAssets();
  const watch = new Watch(client, () => systemClock.now(), resolved);
  const server = createServer({ maxHeaderSize: 16_384, requestTimeout: 10_000 });
  server.maxConnections = maxSockets;
  server.on('connection', (socket) => socket.unref());
  server.listen(port, host);
  await once(server, 'listening');
  server.unref();
  // Too many open files, for example. The browser can try again, and the program goes on.
  server.on('error', () => {});

  const listensOn = portOf(server);
  const access = new Access(host, listensOn, token);
  server.on('request', (request, response) => answer(request, response, { access, assets, watch }));

  const shown = isWildcard(host) ? '127.0.0.1' : inUrl(host);
  const query = token === undefined ? '' : `?token=${encodeURIComponent(token)}`;
  let closed: Promise<void> | undefined;
  const close = () => (closed ??= closeServer(server).then(() => watch.rest()));
  return { url: `http://${shown}:${listensOn}/${query}`, close, [Symbol.asyncDispose]: close };
}

interface Served {
  readonly access: Access;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly watch: Watch;
}

function answer(request: IncomingMessage, response: ServerResponse, { access, assets, watch }: Served): void {
  for (const [name, value] of Object.entries(headersOfAll)) response.setHeader(name, value);
  const url = urlOf(request);
  const refusal = access.refusal(request, url);
  if (refusal !== undefined) {
    if (refusal.status === 405) response.setHeader('Allow', 'GET, HEAD');
    say(response, refusal.status, refusal.reason);
    return;
  }
  if (access.hasToken(url)) response.setHeader('Set-Cookie', access.cookie);
  if (url.pathname === '/events') {
    stream(request, response, watch, url.searchParams.get('address'));
    return;
  }
  const asset = assets.get(url.pathname);
  if (asset === undefined) {
    say(response, 404, 'There is nothing here');
    return;
  }
  const { body, type } = asset;
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length }).end(body);
}

function stream(
  request: IncomingMessage,
  response: ServerResponse,
  watch: Watch,
  address: string | null,
): void {
  // Node 20 tells nothing of the end of a response that waits behind another one of its connection.
  if (response.socket === null) {
    request.socket.destroy();
    return;
  }
  if (watch.size >= maxStreams) {
    say(response, 503, `${maxStreams} pages are open, more are not served. Close one`);
    return;
  }
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const events = new EventStream(response, maxStallMs, () => watch.catchUp(events));
  response.on('close', () => watch.delete(events));
  watch.add(events, address === null ? undefined : keyOf(address, events));
}

/** What a page asks for may be no address; then it is told so, and has the list alone. */
function keyOf(address: string, events: EventStream): string | undefined {
  try {
    return parseAddress(address).key;
  } catch (error) {
    const explanation = bounded(error instanceof Error ? sentence(error.message) : '', 1_000);
    const update: DetailUpdate = { now: systemClock.now(), address, explanation, messages: null };
    events.send('detail', JSON.stringify(update));
    return undefined;
  }
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}.\n`);
}

/** What a client sends as path may be anything. */
function urlOf({ url = '/' }: IncomingMessage): URL {
  const base = 'http://view.invalid';
  return URL.canParse(`${base}${url}`) ? new URL(`${base}${url}`) : new URL('/nothing', base);
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the view has no TCP port');
  return address.port;
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
