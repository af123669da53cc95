import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { identity } from '../messages.js';
import type { NpmDiameterSpec } from './spec.js';
import type { Load } from './throughput.js';

/** What is used of the package; it has no types. */
interface NpmDiameter {
  createConnection(options: { host: string; port: number }, onConnected: () => void): NpmDiameterSocket;
}
type Message = { body: [name: string, value: unknown][] };
interface NpmDiameterSocket extends Socket {
  readonly diameterConnection: {
    createRequest(application: string, command: string, sessionId?: string): Message;
    sendRequest(request: Message, timeoutMs: number): PromiseLike<Message>;
  };
}

const timeoutMs = 1000;
const origin: Message['body'] = [
  ['Origin-Host', identity.originHost],
  ['Origin-Realm', identity.originRealm],
];

/** The same Credit-Control-Request of 200 bytes by the package `diameter`, which encodes each one anew. */
export class NpmDiameterRequests implements Load {
  readonly #connection: NpmDiameterSocket['diameterConnection'];
  readonly #inFlight: number;
  #loops: Promise<void>[] = [];
  #isStopped = false;

  count = 0;
  /** Requests whose answer has come, but was not found in time. */
  failures = 0;

  private constructor(socket: NpmDiameterSocket, inFlight: number) {
    this.#connection = socket.diameterConnection;
    this.#inFlight = inFlight;
  }

  static async open({ folder, inFlight, port }: NpmDiameterSpec): Promise<NpmDiameterRequests> {
    const load = createRequire(join(folder, 'node_modules', 'x.cjs'));
    const diameter = load('diameter') as NpmDiameter; // as its readme says
    const socket = diameter.createConnection({ host: '127.0.0.1', port }, () => {});
    await once(socket, 'connect');
    const { diameterConnection: connection } = socket;
    const cer = connection.createRequest('Diameter Common Messages', 'Capabilities-Exchange');
    cer.body.push(...origin, ['Vendor-Id', 0], ['Auth-Application-Id', 'Diameter Credit Control']);
    await connection.sendRequest(cer, timeoutMs);
    return new NpmDiameterRequests(socket, inFlight);
  }

  start(): void {
    this.#isStopped = false;
    this.#loops = Array.from({ length: this.#inFlight }, () => this.#loop());
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.all(this.#loops);
  }

  async #loop(): Promise<void> {
    while (!this.#isStopped) {
      try {
        const answer = await this.#connection.sendRequest(this.#request(), timeoutMs);
        if (answer.body.some(([name, value]) => name === 'Result-Code' && value === 'DIAMETER_SUCCESS')) {
          this.count++;
        } else this.failures++;
      } catch {
        this.failures++;
      }
    }
  }

  #request(): Message {
    const sessionId = `${identity.originHost};`.padEnd(52, '1');
    const request = this.#connection.createRequest(
      'Diameter Credit Control Application',
      'Credit-Control',
      sessionId,
    );
    request.body.push(
      ...origin,
      ['Destination-Realm', 'example.net'],
      ['Auth-Application-Id', 'Diameter Credit Control'],
      ['CC-Request-Type', 'INITIAL_REQUEST'],
      ['CC-Request-Number', 0],
      ['Result-Code', 'DIAMETER_SUCCESS'],
    );
    return request;
  }
}
