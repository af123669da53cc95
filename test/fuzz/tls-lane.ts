import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { TLSSocket, type SecureContext } from 'node:tls';
import { identity } from '../support/client.js';
import { ensure } from './findings.js';
import { Flight, type FlightPlan } from './tls-flight.js';

const recordHeaderBytes = 5;
const maxRecordBytes = 16_384 + 256;

/** What a lane does with the next connection. */
export interface LanePlan {
  readonly context: SecureContext;
  readonly flight: FlightPlan;
  /** The handshake is over, for the server at least. */
  readonly onSecured: (socket: TLSSocket) => void;
}

/** A server of TLS on a port of its own, for one connection at a time; what it sends is changed on its way. */
export class TlsLane {
  /** Must be set before somebody dials. */
  plan: LanePlan | undefined;
  /** What the client has done wrong. */
  #problem: Error | undefined;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  static async begin(): Promise<TlsLane> {
    const lane = new TlsLane();
    lane.#server.listen(0, '127.0.0.1');
    await once(lane.#server, 'listening');
    return lane;
  }

  private constructor() {
    this.#server = createServer({ noDelay: true, allowHalfOpen: true }, (socket) => this.#accept(socket));
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port; // it listens on a port
  }

  /** Sockets that the client has not closed yet. */
  get open(): number {
    return this.#sockets.size;
  }

  /** Throws if the client has sent what it must not. */
  check(): void {
    if (this.#problem !== undefined) throw this.#problem;
  }

  async end(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #accept(raw: Socket): void {
    if (this.plan === undefined) throw new Error('a lane has no plan');
    const { context, flight: flightPlan, onSecured } = this.plan;
    const flight = new Flight(flightPlan, raw);
    const records = new RecordCheck();
    const below = new Duplex({
      read: () => {},
      write: (chunk: Buffer, _, done) => {
        flight.push(chunk);
        done();
      },
      final: (done) => {
        flight.end();
        done();
      },
    });
    const secured = new TLSSocket(below, {
      isServer: true,
      secureContext: context,
      requestCert: true,
      rejectUnauthorized: false,
    });
    this.#sockets.add(raw);
    raw.on('error', () => {});
    raw.on('data', (chunk: Buffer) => {
      try {
        records.push(chunk);
      } catch (error) {
        this.#problem ??= error instanceof Error ? error : new Error(String(error));
      }
      if (!below.destroyed) below.push(chunk);
    });
    raw.on('end', () => {
      raw.end();
      if (!below.destroyed) below.push(null);
    });
    raw.on('close', () => {
      this.#sockets.delete(raw);
      secured.destroy();
      below.destroy();
    });
    below.on('error', () => {});
    secured.on('error', () => raw.end());
    secured.on('secure', () => onSecured(secured));
  }
}

/** All that a client sends is records of TLS, and its name is in none of them in clear. */
class RecordCheck {
  #rest = Buffer.alloc(0);

  push(chunk: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    ensure(!this.#rest.includes(identity.originHost), 'nothing of Diameter goes in clear');
    while (this.#rest.length >= recordHeaderBytes) {
      const type = this.#rest.readUInt8(0);
      const length = this.#rest.readUInt16BE(3);
      ensure(type >= 20 && type <= 23 && this.#rest.readUInt8(1) === 3, 'the client sends records of TLS');
      ensure(length <= maxRecordBytes, 'a record has its size');
      if (this.#rest.length < recordHeaderBytes + length) return;
      this.#rest = this.#rest.subarray(recordHeaderBytes + length);
    }
  }
}
