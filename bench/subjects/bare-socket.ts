import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { connect as connectTls, createSecureContext, type SecureContext } from 'node:tls';
import { strongCiphers } from '../../src/transport/tls-settings.js';
import { capabilitiesExchangeRequest, disconnectPeerRequest } from '../messages.js';
import { readTlsFiles, type TlsFiles } from '../tls-files.js';

/**
 * What every floor is made of: a `net` or `tls` socket that has exchanged CER and CEA. It looks at nothing but the Message Length
 * of what comes.
 */
export class BareSocket {
  readonly #socket: Socket;
  /** Octets still to come of a message that has begun. */
  #rest = 0;
  /** The begin of a Message Length that two chunks share. */
  #held: Buffer | undefined;

  /** Called with how many messages a chunk has ended, if any. */
  onEnded: (count: number) => void = () => {};

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => {
      const ended = this.#endedIn(chunk);
      if (ended > 0) this.onEnded(ended);
    });
  }

  /** Resolves when the CEA has come. */
  static async open(port: number, secureContext?: SecureContext): Promise<BareSocket> {
    const socket = await (secureContext === undefined ? openTcp(port) : openTls(port, secureContext));
    const bare = new BareSocket(socket);
    await bare.exchange(capabilitiesExchangeRequest());
    return bare;
  }

  write(bytes: Buffer, onWritten?: () => void): void {
    this.#socket.write(bytes, onWritten);
  }

  /** Writes one request and awaits its answer. */
  exchange(request: Buffer): Promise<void> {
    return new Promise((resolve) => {
      this.onEnded = () => resolve();
      this.#socket.write(request);
    });
  }

  /** DPR, DPA, and the end. */
  async close(): Promise<void> {
    await this.exchange(disconnectPeerRequest());
    const closed = once(this.#socket, 'close');
    this.#socket.destroy();
    await closed;
  }

  #endedIn(received: Buffer): number {
    const chunk = this.#held === undefined ? received : Buffer.concat([this.#held, received]);
    this.#held = undefined;
    let at = this.#rest;
    let ended = at > 0 && at <= chunk.length ? 1 : 0;
    while (at + 4 <= chunk.length) {
      at += chunk.readUIntBE(at + 1, 3);
      if (at <= chunk.length) ended++;
    }
    this.#rest = Math.max(0, at - chunk.length);
    if (at < chunk.length) this.#held = chunk.subarray(at);
    return ended;
  }
}

/** What all sockets share. Versions and ciphers are those of the client. */
export function secureContextOf(files: TlsFiles): SecureContext {
  return createSecureContext({
    ...readTlsFiles(files),
    minVersion: 'TLSv1.2',
    ciphers: strongCiphers,
    honorCipherOrder: true,
  });
}

async function openTcp(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  return socket;
}

/** The certificate of the peer is checked, as by default. */
async function openTls(port: number, secureContext: SecureContext): Promise<Socket> {
  const socket = connectTls({ port, host: '127.0.0.1', secureContext });
  socket.setNoDelay(true);
  await once(socket, 'secureConnect');
  return socket;
}
