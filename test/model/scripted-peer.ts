import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createSecureContext, TLSSocket, type SecureContextOptions } from 'node:tls';
import {
  answerTo,
  avp,
  AvpCode,
  CommandCode,
  DiameterMessage,
  encodeMessage,
  type Avp,
} from 'diameter-client';
import { createTestCertificates } from 'diameter-client/testing';
import { Framer } from '../../src/protocol/framer.js';
import { rar } from '../support/messages.js';

const names: Readonly<Record<number, string>> = { 257: 'CE', 258: 'RA', 272: 'CC', 280: 'DW', 282: 'DP' };

const realm = 'example.net';

/** A peer that says only what it is told to, and writes down what it sees: `+` is a connection, `FIN` and `RST` its end. */
export class ScriptedPeer {
  /** What the client has sent since {@link forget}. */
  seen: string[] = [];
  /** Its Origin-Host. */
  host = 'peer.example.net';
  readonly #server: Server;
  readonly #requests = new Map<string, DiameterMessage[]>();
  readonly #tls: SecureContextOptions | undefined;
  #socket: Socket | undefined;
  /** That of TCP. */
  #raw: Socket | undefined;
  #port = 0;
  #nextId = 1;

  /** `tls`: it awaits TLS on every connection. */
  constructor(tls?: SecureContextOptions) {
    this.#tls = tls;
    this.#server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => this.#accept(socket));
  }

  get address(): string {
    return `${this.#tls === undefined ? '' : 'aaas://'}127.0.0.1:${this.#port}`;
  }

  async listen(): Promise<void> {
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    // A TCP server has an address of this kind while it listens.
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async stopListening(): Promise<void> {
    if (!this.#server.listening) return;
    this.#server.close();
    await new Promise(setImmediate);
  }

  async end(): Promise<void> {
    this.#socket?.destroy();
    await this.stopListening();
  }

  forget(): void {
    this.seen = [];
  }

  /** `DWA`, `CEA 5012`, `DPR 1`, `FIN`, `garbage` …: see the table. Answers go to the oldest request of their command. */
  say(what: string): void {
    const [message = '', argument] = what.split(' ');
    const number = argument === undefined ? undefined : Number(argument);
    if (message === 'TLS') this.#shakeHands(argument);
    else if (message === 'FIN') this.#socket?.end();
    else if (message === 'RST') this.#raw?.resetAndDestroy();
    else if (message === 'garbage') this.#socket?.write(Buffer.alloc(20, 0xff));
    else if (message === 'STRAY') {
      this.#socket?.write(encodeMessage({ commandCode: 9, isRequest: false, avps: [] }));
    } else if (message.endsWith('R')) this.#ask(message, number);
    else this.#answer(message, number);
  }

  #ask(message: string, argument: number | undefined): void {
    const bytes = this.#encode(message, argument);
    bytes.writeUInt32BE(this.#nextId, 12);
    bytes.writeUInt32BE(this.#nextId, 16);
    this.#nextId++;
    this.#socket?.write(bytes);
  }

  #encode(message: string, cause: number | undefined): Buffer {
    const avps = [avp.utf8String(AvpCode.originHost, this.host), avp.utf8String(AvpCode.originRealm, realm)];
    const base = (commandCode: number, more: readonly Avp[] = []) =>
      encodeMessage({ commandCode, isProxiable: false, avps: [...avps, ...more] });
    if (message === 'RAR') return rar(avps);
    if (message === 'CER') return base(CommandCode.capabilitiesExchange);
    if (message === 'DWR') return base(CommandCode.deviceWatchdog);
    const causes = cause === undefined ? [] : [avp.enumerated(AvpCode.disconnectCause, cause)];
    return base(CommandCode.disconnectPeer, causes);
  }

  #answer(message: string, resultCode = 2001): void {
    const request = this.#requests.get(message)?.shift();
    if (request === undefined) throw new Error(`the peer has nothing to answer with ${message}`);
    const capabilities = message === 'CEA' ? [avp.unsigned32(AvpCode.authApplicationId, 4)] : [];
    this.#socket?.write(
      answerTo(request, { resultCode, originHost: this.host, originRealm: realm, avps: capabilities }),
    );
  }

  #accept(socket: Socket): void {
    this.#socket = socket;
    this.#raw = socket;
    this.#requests.clear();
    this.seen.push('+');
    if (this.#tls === undefined) this.#adopt(socket);
    else socket.on('error', () => this.seen.push('RST'));
  }

  /** `wrong`: with a certificate that it has made itself. */
  #shakeHands(how: string | undefined): void {
    const raw = this.#raw;
    if (raw === undefined) return;
    const credentials = how === 'wrong' ? createTestCertificates().issue('peer.example.net') : this.#tls;
    const secured = new TLSSocket(raw, {
      isServer: true,
      secureContext: createSecureContext(credentials),
    });
    this.#socket = secured;
    this.#adopt(secured);
  }

  #adopt(socket: Socket): void {
    const framer = new Framer(
      {
        onFrame: (buffer, start, end) => this.#note(new DiameterMessage(buffer, start, end).copy()),
        onFramingFault: () => this.seen.push('garbage'),
      },
      1_000_000,
    );
    socket.on('data', (chunk) => framer.push(chunk));
    socket.on('error', () => this.seen.push('RST'));
    socket.on('end', () => {
      // After our own FIN the client's is no news.
      if (!socket.writableEnded) this.seen.push('FIN');
      socket.end();
    });
  }

  #note(message: DiameterMessage): void {
    const name = `${names[message.commandCode] ?? message.commandCode}`;
    const cause = message.find(AvpCode.disconnectCause)?.unsigned32();
    const resultCode = message.isRequest ? undefined : message.resultCode;
    const detail = cause ?? (resultCode === 2001 ? undefined : resultCode);
    this.seen.push(`${name}${message.isRequest ? 'R' : 'A'}${detail === undefined ? '' : ` ${detail}`}`);
    if (!message.isRequest) return;
    const answer = `${name}A`;
    this.#requests.set(answer, [...(this.#requests.get(answer) ?? []), message]);
  }
}
