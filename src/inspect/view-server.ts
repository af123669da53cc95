import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Duplex } from 'node:stream';
import type { InspectorTls } from './inspector-tls.js';

const maxSockets = 256;
const maxHeaderBytes = 16_384;

/** How long a socket may take for what. */
export interface Patience {
  /** For the TLS handshake, and again for each request, to its last byte. */
  readonly requestMs: number;
  /** For reading anything of an answer that it leaves in its socket. Twice the time between two signs of life of a stream. */
  readonly stallMs: number;
}

export const patience: Patience = { requestMs: 10_000, stallMs: 30_000 };

/** The server below the view. Whatever a client does or leaves undone, it holds a bounded number of sockets for a bounded time. */
export class ViewServer {
  readonly http: Server;
  /** Also those whose TLS handshake has not ended, which the server does not count as its connections. */
  readonly #sockets = new Set<Duplex>();

  constructor(tls: InspectorTls | undefined, { requestMs, stallMs }: Patience = patience) {
    const limits = {
      maxHeaderSize: maxHeaderBytes,
      headersTimeout: requestMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: requestMs / 4,
    };
    this.http =
      tls === undefined ? createServer(limits) : createTlsServer({ ...limits, ...secure(tls, requestMs) });
    this.http.maxConnections = maxSockets;
    this.http.timeout = stallMs;
    this.http.on('connection', (socket) => {
      socket.unref();
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
  }

  /** Resolves with the port. */
  async listen(port: number, host: string): Promise<number> {
    this.http.listen(port, host);
    await once(this.http, 'listening');
    this.http.unref();
    // Too many open files, for example. The browser can try again, and the program goes on.
    this.http.on('error', () => {});
    const address = this.http.address();
    if (address === null || typeof address === 'string') throw new Error('the view has no TCP port');
    return address.port;
  }

  async close(): Promise<void> {
    const closed = once(this.http, 'close');
    this.http.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }
}

function secure({ cert, key, passphrase }: InspectorTls, handshakeTimeout: number) {
  return {
    cert: Buffer.from(cert),
    key: Buffer.from(key),
    passphrase,
    handshakeTimeout,
    // Whatever the command line of Node.js allows.
    minVersion: 'TLSv1.2' as const,
  };
}
