import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import { createTestCertificates, hostileBytes } from 'diameter-client/testing';

const channel = 'net.server.socket';

const names = ['a', 'b', 'c', 'calm', 'shared'].map((name) => `${name}.example.net`);
const issued = { names, ipAddresses: ['127.0.0.1', '127.0.0.2'] };
const ours = createTestCertificates();
const strangers = createTestCertificates({ commonName: 'Strangers' });

/** What all peers of walks over TLS show, and what the client does. */
export const peerTls = { ...ours.issue('walk.example.net', issued), ca: ours.ca };
export const clientTls = { ...ours.issue('client.example.com'), ca: ours.ca };

/** Of the record that a ServerHello comes in. */
const beginOfFlight = Buffer.from('160303007a020000760303', 'hex');

/** What is done with a socket instead of TLS. `onTold`: the client has told it something, which it must not. */
export type Deal = (raw: Socket, onTold: () => void) => void;

const afterHello =
  (act: (raw: Socket) => void): Deal =>
  (raw) => {
    raw.once('data', () => act(raw));
    raw.on('data', () => {});
    raw.resume();
  };

const showing = (certificate: object, then: (secured: TLSSocket, onTold: () => void) => void): Deal => {
  const secureContext = createSecureContext(certificate);
  return (raw, onTold) => {
    const secured = new TLSSocket(raw, { isServer: true, secureContext });
    then(secured, onTold);
    secured.on('error', () => secured.destroy());
    secured.on('end', () => secured.destroy());
    secured.resume();
  };
};

const showingWrong = (certificate: object): Deal =>
  showing(certificate, (secured, onTold) => secured.on('data', onTold));

/** What may become of a handshake. */
export const handshakes: Readonly<Record<string, Deal>> = {
  resets: afterHello((raw) => raw.resetAndDestroy()),
  'breaks off with RST': afterHello((raw) => raw.write(beginOfFlight, () => raw.resetAndDestroy())),
  'breaks off with FIN': afterHello((raw) => raw.end(beginOfFlight)),
  'sends FIN': afterHello((raw) => raw.end()),
  'falls silent': afterHello((raw) => raw.write(beginOfFlight)),
  'is silent': afterHello(() => {}),
  'says garbage': afterHello((raw) => raw.write(hostileBytes.garbage(40, () => 0.5))),
  'shows an expired certificate': showingWrong(
    ours.issue('walk.example.net', { ...issued, notAfter: new Date('2020-01-01') }),
  ),
  'shows the certificate of a stranger': showingWrong(strangers.issue('walk.example.net', issued)),
  'shows the certificate of another': showingWrong(ours.issue('other.example.net')),
  'refuses our certificate': showing(peerTls, (secured) => secured.on('secure', () => secured.destroy())),
};

/** Deals with the sockets that a peer accepts, while they are still plain. */
export class Handshakes {
  readonly #port: () => number;
  /** How often the client has told something to who has shown a wrong certificate. */
  told = 0;
  #deal: Deal | undefined;
  #newest: Socket | undefined;

  constructor(port: () => number) {
    this.#port = port;
    subscribe(channel, this.#onSocket);
  }

  /** The socket of TCP that was accepted last. */
  get newest(): Socket | undefined {
    return this.#newest?.destroyed === false ? this.#newest : undefined;
  }

  /** What becomes of handshakes from now on; undefined: TLS. The peer itself must leave the sockets alone meanwhile. */
  set deal(deal: Deal | undefined) {
    this.#deal = deal;
  }

  stop(): void {
    unsubscribe(channel, this.#onSocket);
  }

  readonly #onSocket = (event: unknown): void => {
    const socket: unknown = Reflect.get(Object(event), 'socket');
    if (!(socket instanceof Socket) || socket.localPort !== this.#port()) return;
    this.#newest = socket;
    if (this.#deal === undefined) return;
    socket.removeAllListeners('data');
    this.#deal(socket, () => this.told++);
  };
}
