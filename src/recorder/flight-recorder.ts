/** recorder/: the flight recorder: keeps the last messages of each connection, and writes them as pcapng. */

import type { Buffer } from 'node:buffer';
import { baseDictionary } from '../dictionary/base-dictionary.js';
import type { ConnectionState } from '../machines/connection-events.js';
import type { DumpTarget, Dumper, Subject } from '../observability/connection-view.js';
import type { Listener, News } from '../observability/news.js';
import { dumpOf } from './dump.js';
import { DumpFiles } from './dump-files.js';
import { writeTo } from './dump-target.js';
import { FailureLimiter } from './failure-limiter.js';
import { messageReader, recordMessages } from './messages-of.js';
import type { RecorderOptions } from './recorder-options.js';
import { redact } from './redaction.js';
import { Recording, unrecorded } from './recording.js';

const attempts: ReadonlySet<ConnectionState> = new Set(['CONNECTING', 'TLS_HANDSHAKE', 'CER_SENT']);
const ends: ReadonlySet<ConnectionState> = new Set(['FAILED', 'RECONNECTING', 'CLOSED']);
const diameterPort = 3868;

/**
 * Keeps what crosses the sockets of each connection, as the option `flightRecorder` asks, and writes it when a connection
 * fails. Without the option nothing is kept: a dump holds the last base messages then, which the connection remembers anyway.
 */
export class FlightRecorder implements Dumper {
  readonly #options: RecorderOptions | undefined;
  readonly #now: () => number;
  readonly #limiter = new FailureLimiter();
  readonly #files: DumpFiles | undefined;
  /** They go with their connections. */
  readonly #recordings = new WeakMap<Subject, Recording>();
  /** What has failed, until its file is written. */
  readonly #failed = new WeakMap<object, Subject>();

  constructor(options: RecorderOptions | undefined, news: News, now: () => number) {
    this.#options = options;
    this.#now = now;
    const { directory } = options ?? {};
    if (options === undefined) return;
    news.subscribe(this.#listener(options));
    if (directory === undefined) return;
    this.#files = new DumpFiles(directory, options, {
      onWritten: (job, file) => {
        const connection = this.#failed.get(job);
        if (connection !== undefined) news.dumpWritten?.(connection, file);
      },
      onFailed: (error) => news.dumpFailed?.(directory, error),
    });
  }

  async dump(connection: Subject, target: DumpTarget): Promise<void> {
    await writeTo(target, this.#bytesOf(connection));
  }

  #listener({ applicationMessages }: RecorderOptions): Listener {
    const life: Listener = {
      stateEntered: (connection, { at, from, to }) => {
        if (to === 'CONNECTING') this.#of(connection).beginSocket(at);
        else if (ends.has(to)) this.#recordings.get(connection)?.endSocket(at);
        if (to === 'FAILED') this.#noteFailure(connection, attempts.has(from), at);
      },
      connected: (connection, socketEnds) => this.#of(connection).connect(socketEnds, this.#now()),
    };
    if (!applicationMessages) {
      const baseMessage: Listener['baseMessage'] = (connection, direction, { bytes }, at) =>
        this.#of(connection).add(direction, at, bytes);
      return { ...life, baseMessage };
    }
    return {
      ...life,
      bytesRead: (connection, chunk) => {
        const recording = this.#of(connection);
        recording.reader ??= messageReader((bytes) => recording.add('received', this.#now(), bytes));
        recording.reader.push(chunk);
      },
      batchWritten: (connection, buffers) => recordMessages(buffers, this.#of(connection), this.#now()),
    };
  }

  #of(connection: Subject): Recording {
    let recording = this.#recordings.get(connection);
    if (recording === undefined) {
      recording = new Recording(this.#options?.ringBytes ?? 0);
      this.#recordings.set(connection, recording);
    }
    return recording;
  }

  /** Written later: what the machine does in this step belongs to it, too. */
  #noteFailure(connection: Subject, isAttempt: boolean, at: number): void {
    if (this.#files === undefined) return;
    const { address } = connection;
    if (!this.#limiter.isDue(`${isAttempt ? 'attempt' : 'loss'} ${address}`, at)) return;
    const job = { address, at, make: () => this.#bytesOf(connection) };
    this.#failed.set(job, connection);
    this.#files.add(job);
  }

  #bytesOf(connection: Subject): Buffer {
    const { redact: isRedacted = true, dictionary = baseDictionary() } = this.#options ?? {};
    const recorded = this.#recordings.get(connection)?.content() ?? unrecorded(connection);
    if (isRedacted) for (const { bytes } of recorded.messages) redact(bytes, dictionary);
    return dumpOf(connection, recorded, this.#about(connection, isRedacted));
  }

  /** What a reader must know of the file. */
  #about({ address, tls }: Subject, isRedacted: boolean): string[] {
    const port = Number(/:(\d+)$/.exec(address)?.[1]);
    const kept =
      this.#options === undefined
        ? 'Without the option flightRecorder, this is the last base message of each kind'
        : `The last ${this.#options.applicationMessages ? '' : 'base '}messages, in ${this.#options.ringBytes} bytes`;
    return [
      `${kept}. The headers of TCP and IP are made for this file; their sequence numbers count what is here`,
      ...(isRedacted ? ['Data of AVPs that are sensitive or unknown is overwritten'] : []),
      ...(tls === undefined ? [] : [`This is what TLS has protected, in plain text (${tls.version})`]),
      ...(port === diameterPort ? [] : [`In Wireshark, choose Decode As: TCP port ${port} is Diameter`]),
    ];
  }
}
