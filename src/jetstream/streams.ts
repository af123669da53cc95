import { Buffer } from 'node:buffer';
import type * as JetStream from '@nats-io/jetstream';
import type * as Nats from '@nats-io/transport-node';
import { StoreError, StoreFullError } from '../delivery/store-errors.js';
import { messageOf } from '../phrases.js';
import type { ResolvedJetStreamOptions } from './jetstream-options.js';

/** The libraries, which are loaded when a store is opened. */
export interface Libraries {
  readonly jetstream: typeof JetStream;
  readonly nats: typeof Nats;
}

/** A record as it lies in a stream. */
export interface Envelope {
  readonly id: string;
  readonly target: string;
  readonly acceptedAt: number;
  readonly mayHaveBeenSent: boolean;
  readonly reason: string | undefined;
  readonly message: Buffer;
}

const header = {
  target: 'Diameter-Target',
  acceptedAt: 'Diameter-Accepted-At',
  mayHaveBeenSent: 'Diameter-May-Have-Been-Sent',
  reason: 'Diameter-Reason',
} as const;

const consumerName = 'delivery';
const maxBytesExceeded = 10_077;
const nanosPerMs = 1e6;

/** The two streams of a store: of pending records, a queue that clients share; and of parked ones. The id is in the subject. */
export class Streams {
  readonly name: string;
  readonly parkedName: string;
  readonly manager: JetStream.JetStreamManager;
  /**
   * Up to here everything may have been sent before: by whoever had it when the store was opened, or before the server was lost, which
   * may have forgotten what it had delivered.
   */
  lastSeqBefore = Number.POSITIVE_INFINITY;
  /** How often the server was lost. */
  outages = 0;
  #outage = new AbortController();
  readonly #client: JetStream.JetStreamClient;
  readonly #libraries: Libraries;
  readonly #options: ResolvedJetStreamOptions;

  private constructor(
    manager: JetStream.JetStreamManager,
    libraries: Libraries,
    options: ResolvedJetStreamOptions,
  ) {
    this.manager = manager;
    this.#libraries = libraries;
    this.#client = manager.jetstream();
    this.#options = options;
    this.name = options.name;
    this.parkedName = `${options.name}-parked`;
  }

  /** Makes what is not there. Rejects with a `StoreError`. */
  static async open(libraries: Libraries, options: ResolvedJetStreamOptions): Promise<Streams> {
    try {
      const manager = await libraries.jetstream.jetstreamManager(options.connection);
      const streams = new Streams(manager, libraries, options);
      await streams.#prepare();
      await streams.#noteServer();
      void streams.#watch();
      return streams;
    } catch (error) {
      throw storeError(options.name, error);
    }
  }

  async #prepare(): Promise<void> {
    const { AckPolicy, DiscardPolicy, RetentionPolicy, StorageType } = this.#libraries.jetstream;
    const { maxBytes, replicas, takeOverMs } = this.#options;
    const common = {
      storage: StorageType.File,
      discard: DiscardPolicy.New,
      max_bytes: maxBytes,
      num_replicas: replicas,
      allow_direct: true,
    };
    const hadStream = await this.#make({
      ...common,
      name: this.name,
      subjects: [this.subject('*')],
      retention: RetentionPolicy.Workqueue,
    });
    await this.#make({
      ...common,
      name: this.parkedName,
      subjects: [this.parkedSubject('*')],
      retention: RetentionPolicy.Limits,
    });
    // To add it once more would make the server forget what it has delivered.
    for (let looks = 0; looks < 10; looks++) {
      if (await this.#hasConsumer()) return;
      if (!hadStream) break;
      // A server that has just started finds its streams first.
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    }
    await this.manager.consumers.add(this.name, {
      durable_name: consumerName,
      ack_policy: AckPolicy.Explicit,
      ack_wait: takeOverMs * nanosPerMs,
      max_deliver: -1,
      // Of all clients together: each has a limit of its own.
      max_ack_pending: 1_000_000,
    });
  }

  async #noteServer(): Promise<void> {
    const { state } = await this.manager.streams.info(this.name);
    this.lastSeqBefore = state.last_seq;
  }

  /** As long as the connection is not closed. */
  async #watch(): Promise<void> {
    for await (const { type } of this.#options.connection.status()) {
      if (type === 'disconnect') {
        this.outages++;
        this.#outage.abort(new Error('The server of NATS was lost'));
        this.#outage = new AbortController();
        this.lastSeqBefore = Number.POSITIVE_INFINITY;
      }
      // Where it cannot be told, everything goes with T.
      if (type === 'reconnect') await this.#noteServer().catch(() => {});
    }
  }

  async #hasConsumer(): Promise<boolean> {
    try {
      await this.manager.consumers.info(this.name, consumerName);
      return true;
    } catch (error) {
      if (this.#isCode(error, consumerNotFound)) return false;
      throw error;
    }
  }

  #isCode(error: unknown, code: number): boolean {
    return error instanceof this.#libraries.jetstream.JetStreamApiError && error.code === code;
  }

  /** What somebody has made otherwise stays so, unless it cannot serve. Whether it was there. */
  async #make(wanted: Parameters<JetStream.StreamAPI['add']>[0]): Promise<boolean> {
    const info = await this.#found(wanted.name);
    if (info === undefined) {
      await this.manager.streams.add(wanted);
      return false;
    }
    const { retention, storage, subjects } = info.config;
    const isRight =
      subjects.join(' ') === wanted.subjects?.join(' ') &&
      retention === wanted.retention &&
      storage === wanted.storage;
    if (isRight) return true;
    const what = `The stream ${wanted.name} is of something else: it has the subjects ${subjects.join(', ')}, retention ${retention}, storage ${storage}`;
    throw new StoreError(`${what}. Give another name`, { problem: 'foreign' });
  }

  async #found(name: string): Promise<JetStream.StreamInfo | undefined> {
    try {
      return await this.manager.streams.info(name);
    } catch (error) {
      if (this.#isCode(error, streamNotFound)) return undefined;
      throw error;
    }
  }

  subject(id: string): string {
    return `${this.name}.pending.${id}`;
  }

  parkedSubject(id: string): string {
    return `${this.name}.parked.${id}`;
  }

  /**
   * Aborted when the server is lost: it may give to another client what this one has under way, and a copy that is not written yet must
   * not go out after that one's, without T.
   */
  get outage(): AbortSignal {
    return this.#outage.signal;
  }

  consumer(): Promise<JetStream.Consumer> {
    return this.#client.consumers.get(this.name, consumerName);
  }

  /** Resolves once it is stored. One with a known `mark` is stored once. Rejects with a `StoreError`, or a `StoreFullError`. */
  async publish(subject: string, mark: string, envelope: Envelope): Promise<void> {
    const { acceptedAt, mayHaveBeenSent, message, reason, target } = envelope;
    const headers = this.#libraries.nats.headers();
    headers.set(header.target, target);
    headers.set(header.acceptedAt, String(acceptedAt));
    if (mayHaveBeenSent) headers.set(header.mayHaveBeenSent, '1');
    // A header is one line.
    if (reason !== undefined) headers.set(header.reason, reason.replaceAll(/\s+/g, ' ').trim());
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#client.publish(subject, message, { msgID: mark, headers, timeout: publishTimeoutMs });
        return;
      } catch (error) {
        // It may have been stored, which the server knows by its mark; but one that was restarted has forgotten those of what has left.
        headers.set(header.mayHaveBeenSent, '1');
        const isFinal =
          error instanceof this.#libraries.jetstream.JetStreamApiError || attempt === publishAttempts;
        if (isFinal) throw storeError(this.name, error);
      }
    }
  }

  read(subject: string, headers: Nats.MsgHdrs | undefined, data: Uint8Array): Envelope {
    const text = (name: string) => headers?.get(name) ?? '';
    const reason = text(header.reason);
    return {
      id: subject.slice(subject.lastIndexOf('.') + 1),
      target: text(header.target),
      acceptedAt: Number(text(header.acceptedAt)) || 0,
      mayHaveBeenSent: text(header.mayHaveBeenSent) !== '',
      reason: reason === '' ? undefined : reason,
      message: Buffer.from(data.buffer, data.byteOffset, data.length),
    };
  }

  /** Everything in a stream, oldest first. */
  async *walk(stream: string): AsyncIterable<{ readonly seq: number; readonly envelope: Envelope }> {
    for (let seq = 1; ;) {
      const found = await this.manager.direct.getMessage(stream, { seq, next_by_subj: '>' });
      if (found === null) return;
      yield { seq: found.seq, envelope: this.read(found.subject, found.header, found.data) };
      seq = found.seq + 1;
    }
  }
}

const consumerNotFound = 10_014;
const streamNotFound = 10_059;
const publishTimeoutMs = 5_000;
const publishAttempts = 3;

/** What a library has thrown, as one of our errors. */
export function storeError(name: string, error: unknown): Error {
  if (error instanceof StoreError) return error;
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  const what = `The store ${name} in JetStream`;
  if (code === maxBytesExceeded) {
    return new StoreFullError(`${what} is full: ${messageOf(error)}`, { limit: 'maxBytes', cause: error });
  }
  return new StoreError(
    `${what} cannot be used: ${messageOf(error)}. Look at the servers of NATS, and whether JetStream is on`,
    {
      problem: 'unavailable',
      cause: error,
    },
  );
}
