/** inspect/: the live view: a page that shows connections as they live, and the bridge to Stately. */

import type { IncomingMessage, ServerResponse } from 'node:http';
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
import { patience, ViewServer } from './view-server.js';
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

const headersOfAll = {
  // `data:` is the icon, which is empty. Without trusted types, no text becomes markup or code.
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
    "require-trusted-types-for 'script'; trusted-types 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/**
 * Serves a page that shows the client's connections as they live: their states on the chart, timers, history and base
 * messages. It only reads, and does not keep the process alive. Beyond loopback it requires `tls` and `token`.
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
  const { host, port, tls, token } = resolved;
  const assets = loadAssets();
  const watch = new Watch(client, () => systemClock.now(), resolved);
  const server = new ViewServer(tls);
  const listensOn = await server.listen(port, host);
  const access = new Access({ ...resolved, port: listensOn });
  server.http.on('request', (request, response) => answer(request, response, { access, assets, watch }));

  const shown = isWildcard(host) ? '127.0.0.1' : inUrl(host);
  const query = token === undefined ? '' : `?token=${encodeURIComponent(token)}`;
  let closed: Promise<void> | undefined;
  const close = () => (closed ??= server.close().then(() => watch.rest()));
  return { url: `${access.scheme}://${shown}:${listensOn}/${query}`, close, [Symbol.asyncDispose]: close };
}

interface Served {
  readonly access: Access;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly watch: Watch;
}

function answer(request: IncomingMessage, response: ServerResponse, { access, assets, watch }: Served): void {
  // The response waits behind another one of its connection. No browser asks on like that; thousands of answers could wait
  // in one socket, and Node 20 tells nothing of their end.
  if (response.socket === null) {
    request.socket.destroy();
    return;
  }
  for (const [name, value] of Object.entries(headersOfAll)) response.setHeader(name, value);
  const url = urlOf(request);
  const refusal = access.refusal(request, url);
  if (refusal !== undefined) {
    if (refusal.status === 405) response.setHeader('Allow', 'GET, HEAD');
    // Whatever else the client has to say, it is not read.
    response.setHeader('Connection', 'close');
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
  if (watch.size >= maxStreams) {
    say(response, 503, `${maxStreams} pages are open, more are not served. Close one`);
    return;
  }
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const events = new EventStream(response, patience.stallMs, () => watch.catchUp(events));
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
