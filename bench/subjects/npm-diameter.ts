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
interface Message {
  body: [name: string, value: unknown][];
}
interface NpmDiameterConnection {
  createRequest(application: string, command: string, sessionId?: string): Message;
  sendRequest(request: Message, timeoutMs: number): PromiseLike<Message>;
}
interface NpmDiameterSocket extends Socket {
  readonly diameterConnection: NpmDiameterConnection;
}

const timeoutMs = 1000;
/** Makes the whole request as long as ours. */
const sessionIdBytes = 56;
const origin: Message['body'] = [
  ['Origin-Host', identity.originHost],
  ['Origin-Realm', identity.originRealm],
];

/**
 * The same Credit-Control-Request of 200 bytes by the package `diameter`, which encodes each one anew. It decodes one
 * answer for each chunk that arrives: what else is in the chunk waits for the next one. So each slice has a connection of
 * its own, that begins without answers left over; what is left at its end counts as a failure.
 */
export class NpmDiameterRequests implements Load {
  readonly #diameter: NpmDiameter;
  readonly #spec: NpmDiameterSpec;
  #running: Promise<void> = Promise.resolve();
  #isStopped = false;

  count = 0;
  /** Requests whose answer has come, but was not found in time or not read right. */
  failures = 0;

  constructor(spec: NpmDiameterSpec) {
    this.#spec = spec;
    const load = createRequire(join(spec.folder, 'node_modules', 'any.cjs'));
    this.#diameter = load('diameter') as NpmDiameter; // as its readme says
  }

  start(): void {
    this.#isStopped = false;
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#running;
  }

  async #run(): Promise<void> {
    const { inFlight, port } = this.#spec;
    const socket = this.#diameter.createConnection({ host: '127.0.0.1', port }, () => {});
    await once(socket, 'connect');
    const { diameterConnection: connection } = socket;
    const cer = connection.createRequest('Diameter Common Messages', 'Capabilities-Exchange');
    cer.body.push(...origin, ['Vendor-Id', 0], ['Auth-Application-Id', 'Diameter Credit Control']);
    await connection.sendRequest(cer, timeoutMs);
    await Promise.all(Array.from({ length: inFlight }, () => this.#loop(connection)));
    socket.destroy();
  }

  async #loop(connection: NpmDiameterConnection): Promise<void> {
    while (!this.#isStopped) {
      try {
        const { body } = await connection.sendRequest(creditControlRequest(connection), timeoutMs);
        const isRight = body.some(([name, value]) => name === 'Result-Code' && value === 'DIAMETER_SUCCESS');
        if (isRight) this.count++;
        else this.failures++;
      } catch {
        this.failures++;
      }
    }
  }
}

function creditControlRequest(connection: NpmDiameterConnection): Message {
  const sessionId = `${identity.originHost};`.padEnd(sessionIdBytes, '1');
  const application = 'Diameter Credit Control Application';
  const request = connection.createRequest(application, 'Credit-Control', sessionId);
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
