import type { TLSSocket } from 'node:tls';
import {
  ConnectionClosedError,
  ConnectionTimeoutError,
  DiameterClient,
  DiameterMessage,
  HandshakeFailedError,
  TlsFailedError,
} from 'diameter-client';
import { answerTo } from '../../src/protocol/answer.js';
import { Framer } from '../../src/protocol/framer.js';
import { golden } from '../support/messages.js';
import { identity } from '../support/client.js';
import { programErrors } from '../support/logs.js';
import { ensure, type Outcomes } from './findings.js';
import { chunksOf, inputOf, type FuzzInput } from './input.js';
import { Prng } from './prng.js';
import { turn } from './running-checks.js';
import { certificateOf, clientTls } from './tls-certificates.js';
import { flightOf } from './tls-flight.js';
import type { TlsLane } from './tls-lane.js';

const capabilitiesExchange = 257;
const tlsTimeoutMs = 300;
const cerTimeoutMs = 300;
/** What an attempt may take beside its two delays, on a machine that does something else, too. */
const lateMs = 5_000;

/** A client, and servers that it dials at the same time. Each server changes what it sends in every handshake. */
export class Handshakes {
  readonly #seed: number;
  readonly #outcomes: Outcomes;
  readonly #lanes: readonly TlsLane[];
  readonly #client: DiameterClient;
  #problem: Error | undefined;

  constructor(seed: number, outcomes: Outcomes, lanes: readonly TlsLane[]) {
    this.#seed = seed;
    this.#outcomes = outcomes;
    this.#lanes = lanes;
    const note = (_: object, message: string) => (this.#problem ??= new Error(`logged: ${message}`));
    this.#client = new DiameterClient({
      ...identity,
      authApplicationIds: [4],
      tls: clientTls,
      requireTls: true,
      allowSameOriginHost: true,
      tlsTimeoutMs,
      cerTimeoutMs,
      dprTimeoutMs: 1_000,
      maxDialsPerSecond: 1_000_000,
      reconnect: { enabled: false },
      logger: programErrors(note),
    });
  }

  /** Tries all; rejects at the first that goes wrong, of which `onWrong` hears. */
  async run(indexes: readonly number[], onWrong: (index: number) => void): Promise<void> {
    const left = indexes.values();
    await Promise.all(
      this.#lanes.map(async (lane) => {
        for (const index of left) {
          try {
            await this.#attempt(lane, index);
          } catch (error) {
            onWrong(index);
            throw error;
          }
        }
      }),
    );
  }

  end(): void {
    this.#client.destroy();
  }

  async #attempt(lane: TlsLane, index: number): Promise<void> {
    const prng = new Prng(this.#seed, index);
    const certificate = certificateOf(prng, (number) => new Prng(this.#seed, -1 - number));
    const flight = flightOf(prng);
    // What comes over TLS once it is agreed on.
    const input = prng.oneIn(2) ? inputOf(this.#seed, index) : undefined;
    lane.plan = {
      context: certificate.context,
      flight,
      onSecured: (socket) => serve(socket, input),
    };
    const address = `aaas://127.0.0.1:${lane.port}`;
    const startedAt = performance.now();
    const outcome = await this.#client.connect(address, { timeoutMs: 30_000 }).then(() => 'OPEN', nameOf);
    const took = performance.now() - startedAt;
    ensure(took < tlsTimeoutMs + cerTimeoutMs + lateMs, `an attempt ends in time (${took.toFixed(0)} ms)`);
    if (certificate.wrong !== undefined) {
      ensure(outcome !== 'OPEN', `a certificate that is ${certificate.wrong} is refused`);
    }
    if (input === undefined) await this.#client.connection(address)?.close();
    await this.#cleared(lane, address);
    this.#outcomes.count(`handshake, ${flight.name}: ${outcome}`);
    if (certificate.wrong !== undefined) this.#outcomes.count(`certificate ${certificate.wrong}: ${outcome}`);
    lane.check();
    if (this.#problem !== undefined) throw this.#problem;
  }

  /** Neither a connection nor a socket is left. */
  async #cleared(lane: TlsLane, address: string): Promise<void> {
    const giveUpAt = performance.now() + lateMs;
    while (lane.open > 0 || this.#client.connection(address) !== undefined) {
      ensure(performance.now() < giveUpAt, `${lane.open} sockets and a connection are closed at the end`);
      await turn();
    }
  }
}

/** The ways in which an attempt may fail. */
function nameOf(error: unknown): string {
  if (error instanceof TlsFailedError) return `TlsFailedError ${error.problem}`;
  const isKnown =
    error instanceof HandshakeFailedError ||
    error instanceof ConnectionTimeoutError ||
    error instanceof ConnectionClosedError;
  ensure(isKnown, `an attempt ends with ${String(error)}`);
  return error instanceof ConnectionTimeoutError ? `${error.name} ${error.phase}` : error.name;
}

/** Answers as a peer does; behind the CEA come the octets of the input, and the end. */
function serve(socket: TLSSocket, input: FuzzInput | undefined): void {
  const write = (bytes: Uint8Array) => socket.writable && socket.write(bytes);
  const framer = new Framer(
    {
      onFrame: (buffer, start, end) => {
        const message = new DiameterMessage(buffer.subarray(start, end));
        if (!message.isRequest) return;
        if (message.commandCode !== capabilitiesExchange) {
          write(answerTo(message, { originHost: 'server.example.net', originRealm: 'example.net' }));
          return;
        }
        const cea = Buffer.from(golden['CEA'] ?? '');
        cea.writeUInt32BE(message.hopByHopId, 12);
        cea.writeUInt32BE(message.endToEndId, 16);
        write(cea);
        if (input === undefined) return;
        for (const chunk of chunksOf(input)) write(chunk);
        socket.end();
      },
      onFramingFault: () => socket.destroy(),
    },
    0xfffffc,
  );
  socket.on('data', (chunk: Buffer) => framer.push(chunk));
}
