import type { Socket } from 'node:net';
import { createServer, type Server, type TLSSocket } from 'node:tls';
import type { CheckedPeerOptions } from './peer-options.js';

interface TlsServerEvents {
  readonly secured: (socket: TLSSocket, raw: Socket) => void;
  /** The handshake has failed. */
  readonly failed: (error: Error, socket: Socket) => void;
}

/** Speaks TLS over accepted sockets. It does not listen itself. */
export class TlsServer {
  readonly #server: Server;
  /** The sockets of TCP in their handshakes, by the port of the client. */
  readonly #shaking = new Map<number, Socket>();

  constructor(
    { ca, cert, crl, key, maxVersion, minVersion }: NonNullable<CheckedPeerOptions['tls']>,
    on: TlsServerEvents,
  ) {
    const bytes = (pem: string | Uint8Array) => Buffer.from(pem);
    const client = ca === undefined ? {} : { ca: bytes(ca), requestCert: true, rejectUnauthorized: true };
    this.#server = createServer({
      cert: bytes(cert),
      key: bytes(key),
      minVersion,
      maxVersion,
      allowHalfOpen: true,
      ...client,
      ...(crl === undefined ? {} : { crl: bytes(crl) }),
    });
    this.#server.on('secureConnection', (socket) => {
      const raw = this.#shaking.get(socket.remotePort ?? 0);
      if (raw === undefined) socket.destroy();
      else {
        this.#shaking.delete(socket.remotePort ?? 0);
        socket.on('error', () => {});
        on.secured(socket, raw);
      }
    });
    this.#server.on('tlsClientError', (error, socket) => {
      on.failed(error, socket);
      socket.destroy();
    });
  }

  accept(raw: Socket): void {
    const { remotePort = 0 } = raw;
    this.#shaking.set(remotePort, raw);
    raw.once('close', () => {
      if (this.#shaking.get(remotePort) === raw) this.#shaking.delete(remotePort);
    });
    this.#server.emit('connection', raw);
  }

  /** Ends the handshakes in progress. */
  abandon(): void {
    for (const raw of this.#shaking.values()) raw.destroy();
  }
}
