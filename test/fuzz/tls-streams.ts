import type { TLSSocket } from 'node:tls';
import { resolveOptions } from '../../src/client/options.js';
import { systemClock } from '../../src/clock.js';
import { Books } from '../../src/observability/books.js';
import { News } from '../../src/observability/news.js';
import { DialGate } from '../../src/transport/dial-gate.js';
import { TcpTransport } from '../../src/transport/tcp-transport.js';
import { TlsPeer } from '../../src/transport/tls-peer.js';
import { identity } from '../support/client.js';
import type { Allocations } from './allocations.js';
import { checkInbound, type RunningCheck } from './check-inbound.js';
import { ensure, ensureSame, type Outcomes } from './findings.js';
import { finishAll, turn } from './running-checks.js';
import { subjectOf } from '../support/subject.js';
import { chunksOf, inputOf } from './input.js';
import { Prng } from './prng.js';
import { framesOf } from './reference.js';
import { clientTls, soundContexts } from './tls-certificates.js';
import { soundFlight } from './tls-flight.js';
import type { TlsLane } from './tls-lane.js';

/** Streams that are on their way at the same time. */
const batchStreams = 50;
const patienceMs = 20_000;

const options = resolveOptions({ ...identity, tls: clientTls }).optionsFor('aaas://127.0.0.1:1');

/** What came, cut as it came. */
type Arrivals = readonly (readonly Buffer[])[];

/** A session of TLS between a server and the transport of the client, for many streams one behind the other. */
export class TlsSession {
  readonly #lane: TlsLane;
  readonly #transport: TcpTransport;
  readonly #secured: Promise<TLSSocket>;
  #onChunk: (chunk: Buffer) => void = () => {};
  #onClosed: (why: string) => void = () => {};

  static async begin(lane: TlsLane, prng: Prng): Promise<TlsSession> {
    const session = new TlsSession(lane, prng);
    await session.#secured;
    return session;
  }

  private constructor(lane: TlsLane, prng: Prng) {
    this.#lane = lane;
    const clock = systemClock;
    this.#secured = new Promise((resolve, reject) => {
      this.#onClosed = (why) => reject(new Error(`the session ended: ${why}`));
      lane.plan = {
        context: prng.pick(soundContexts),
        flight: soundFlight(prng),
        onSecured: (socket) => {
          socket.on('data', () => {});
          resolve(socket);
        },
      };
    });
    this.#transport = new TcpTransport(
      { host: '127.0.0.1', port: lane.port, tls: new TlsPeer(options.tls, '127.0.0.1', () => clock.now()) },
      {
        noDelay: true,
        localAddress: undefined,
        clock,
        dials: new DialGate(clock, { maxConcurrentDials: 1, maxDialsPerSecond: 1 }),
      },
      subjectOf('peer:3868', new Books(1)),
      new News(),
      {
        onConnected: () => this.#transport.startTls(),
        onSecured: () => {},
        onChunk: (chunk) => this.#onChunk(Buffer.from(chunk)),
        onClosed: (reason, error) => this.#onClosed(`${reason} ${String(error)}`),
        onTickEnd: () => {},
        onFlushed: () => {},
      },
    );
  }

  /** Sends streams in these chunks, and resolves with what arrived of each. */
  async carry(streams: readonly (readonly Buffer[])[], isJoined: () => boolean): Promise<Arrivals> {
    const socket = await this.#secured;
    const lengths = streams.map((chunks) => chunks.reduce((sum, { length }) => sum + length, 0));
    const arrivals: Buffer[][] = lengths.map(() => []);
    let timer: NodeJS.Timeout | undefined;
    const arrived = new Promise<void>((resolve, reject) => {
      let at = 0;
      let missing = lengths[0] ?? 0;
      const skipWhole = () => {
        while (missing === 0 && at < lengths.length) missing = lengths[++at] ?? 0;
        if (at === lengths.length) resolve();
      };
      this.#onClosed = (why) => reject(new Error(`the session ended: ${why}`));
      timer = setTimeout(() => this.#onClosed('nothing came any more'), patienceMs);
      this.#onChunk = (chunk) => {
        for (let rest = chunk; rest.length > 0;) {
          const part = rest.subarray(0, missing);
          if (part.length === 0) {
            this.#onClosed('more arrives than was sent');
            return;
          }
          arrivals[at]?.push(Buffer.from(part));
          missing -= part.length;
          rest = rest.subarray(part.length);
          skipWhole();
        }
      };
      skipWhole();
    });
    let held: Buffer[] = [];
    for (const chunk of streams.flat()) {
      held.push(chunk);
      if (isJoined()) continue;
      socket.write(Buffer.concat(held));
      held = [];
    }
    socket.write(Buffer.concat(held));
    await arrived.finally(() => clearTimeout(timer));
    return arrivals;
  }

  /** Resolves when the server has seen the end, too. */
  async end(): Promise<void> {
    this.#onClosed = () => {};
    this.#transport.destroy();
    const giveUpAt = performance.now() + patienceMs;
    while (this.#lane.open > 0) {
      ensure(performance.now() < giveUpAt, 'the socket of a session is closed');
      await turn();
    }
    this.#lane.check();
  }
}

/** Reads streams that come over one session as {@link fuzz} reads them; `onBegin` hears which one is next. */
export async function checkStreams(
  seed: number,
  indexes: readonly number[],
  [lane]: readonly TlsLane[],
  allocations: Allocations,
  outcomes: Outcomes,
  onBegin: (index: number) => void,
): Promise<number> {
  if (lane === undefined) throw new Error('a session needs a lane');
  const prng = new Prng(seed, indexes[0] ?? 0);
  const session = await TlsSession.begin(lane, prng);
  let bytes = 0;
  for (let start = 0; start < indexes.length; start += batchStreams) {
    const batch = indexes
      .slice(start, start + batchStreams)
      .map((index) => ({ index, input: inputOf(seed, index) }));
    const arrivals = await session.carry(
      batch.map(({ input }) => chunksOf(input)),
      () => prng.oneIn(3),
    );
    const running: { readonly index: number; readonly check: RunningCheck }[] = [];
    for (const [i, { index, input }] of batch.entries()) {
      onBegin(index);
      const { maxMessageBytes, stream } = input;
      const chunks = arrivals[i] ?? [];
      bytes += stream.length;
      ensureSame(Buffer.concat(chunks).equals(stream), true, 'what arrives is what was sent');
      const expected = framesOf(stream, maxMessageBytes);
      running.push({ index, check: checkInbound(input, expected, allocations, outcomes, chunks) });
    }
    await finishAll(running, onBegin);
  }
  await session.end();
  outcomes.count('session: ended');
  return bytes;
}
