import { randomUUID } from 'node:crypto';
import type { Courier, NewRecord, RecordState, RecordStore, StoredRecord } from '../delivery/record-store.js';
import { StoreError } from '../delivery/store-errors.js';
import { InvalidConfigError } from '../errors.js';
import type { StoreStats } from '../observability/record-stats.js';
import { DiameterMessage } from '../protocol/message.js';
import { Carrier } from './carrier.js';
import type { ResolvedJetStreamOptions } from './jetstream-options.js';
import { storeError, type Envelope, type Streams } from './streams.js';

const lookMs = 1_000;

/** Records in streams of NATS JetStream, which several clients share. */
export class JetStreamStore implements RecordStore {
  readonly name: string;
  readonly #streams: Streams;
  readonly #options: ResolvedJetStreamOptions;
  #stats: StoreStats = { pending: 0, parked: 0, bytes: 0, oldestAt: undefined };
  #courier: Courier | undefined;
  #carrier: Carrier | undefined;
  #timer: unknown;
  #ended: Promise<void> | undefined;
  #closed: Promise<void> | undefined;

  constructor(streams: Streams, options: ResolvedJetStreamOptions) {
    this.name = options.name;
    this.#streams = streams;
    this.#options = options;
  }

  async add({ acceptedAt, message, target }: NewRecord): Promise<string> {
    this.#checkOpen();
    const id = randomUUID();
    const envelope = { id, target, acceptedAt, message, mayHaveBeenSent: false, reason: undefined };
    await this.#streams.publish(this.#streams.subject(id), id, envelope);
    return id;
  }

  begin(courier: Courier): void {
    if (this.#courier !== undefined) {
      throw InvalidConfigError.wrong('store', 'one that no other client has', this);
    }
    this.#checkOpen();
    this.#courier = courier;
    this.#carrier = new Carrier(this.#streams, this.#options, courier);
    // The groups of the client may be made in the same turn.
    courier.clock.setTimeout(() => void this.#carrier?.run(), 1);
    this.#lookLater(courier);
  }

  /** What failed comes back by itself. */
  wake(): void {}

  end(): Promise<void> {
    this.#ended ??= this.#end();
    return this.#ended;
  }

  async #end(): Promise<void> {
    const carrier = this.#carrier;
    this.#courier?.clock.clearTimeout(this.#timer);
    this.#carrier = undefined;
    await carrier?.end();
    this.#courier = undefined;
    this.#ended = undefined;
  }

  #lookLater(courier: Courier): void {
    this.#timer = courier.clock.setTimeout(() => void this.#look(courier), lookMs);
  }

  async #look(courier: Courier): Promise<void> {
    try {
      await this.look();
    } catch (error) {
      courier.storeFailed(error);
    }
    if (this.#courier === courier && this.#ended === undefined) this.#lookLater(courier);
  }

  /** Reads the figures of the streams. Rejects with a `StoreError`. */
  async look(): Promise<void> {
    const { manager, name, parkedName } = this.#streams;
    try {
      const [pending, parked] = await Promise.all([
        manager.streams.info(name),
        manager.streams.info(parkedName),
      ]);
      const { bytes, first_ts: firstAt, messages } = pending.state;
      this.#stats = {
        pending: messages,
        parked: parked.state.messages,
        bytes: bytes + parked.state.bytes,
        oldestAt: messages === 0 ? undefined : Date.parse(firstAt),
      };
    } catch (error) {
      throw storeError(this.name, error);
    }
  }

  async *list(query: { readonly state?: RecordState | undefined } = {}): AsyncIterable<StoredRecord> {
    const { state } = query;
    if (state !== undefined && state !== 'pending' && state !== 'parked') {
      throw InvalidConfigError.wrong('state', "'pending' or 'parked'", state);
    }
    const { name, parkedName } = this.#streams;
    for (const each of ['pending', 'parked'] as const) {
      if (state !== undefined && state !== each) continue;
      for await (const { envelope } of this.#streams.walk(each === 'pending' ? name : parkedName)) {
        const { acceptedAt, id, message, reason, target } = envelope;
        yield {
          id,
          state: each,
          target,
          acceptedAt,
          reason,
          message: new DiameterMessage(message, 0, message.length),
        };
      }
    }
  }

  async replay(id?: string): Promise<number> {
    this.#checkOpen();
    const streams = this.#streams;
    const { manager, parkedName } = streams;
    let number = 0;
    const again = async (seq: number, envelope: Envelope) => {
      const mark = `replayed-${envelope.id}-${seq}`;
      // Whoever has parked it may have been killed before it had left the queue, and another client may have sent it then.
      const record = { ...envelope, mayHaveBeenSent: true, reason: undefined };
      await streams.publish(streams.subject(envelope.id), mark, record);
      await manager.streams.deleteMessage(parkedName, seq);
      number++;
    };
    try {
      if (id === undefined) {
        for await (const { envelope, seq } of streams.walk(parkedName)) await again(seq, envelope);
      } else {
        const query = { last_by_subj: streams.parkedSubject(checkedId(id)) };
        const found = await manager.streams.getMessage(parkedName, query);
        if (found !== null) await again(found.seq, streams.read(found.subject, found.header, found.data));
      }
      await this.look();
    } catch (error) {
      throw storeError(this.name, error);
    }
    return number;
  }

  async discard(id?: string): Promise<number> {
    this.#checkOpen();
    const { manager, name, parkedName } = this.#streams;
    const given = id === undefined ? undefined : checkedId(id);
    try {
      const parked = await manager.streams.purge(
        parkedName,
        given === undefined ? undefined : { filter: this.#streams.parkedSubject(given) },
      );
      if (given === undefined) return parked.purged;
      const pending = await manager.streams.purge(name, { filter: this.#streams.subject(given) });
      return parked.purged + pending.purged;
    } catch (error) {
      throw storeError(this.name, error);
    } finally {
      await this.look();
    }
  }

  stats(): StoreStats {
    return this.#stats;
  }

  close(): Promise<void> {
    this.#closed ??= this.end();
    return this.#closed;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #checkOpen(): void {
    if (this.#closed === undefined) return;
    throw new StoreError(`The store ${this.name} is closed`, { problem: 'closed' });
  }
}

/** Ids are in subjects. Throws an `InvalidConfigError`. */
function checkedId(id: string): string {
  if (typeof id === 'string' && /^[\w-]{1,64}$/.test(id)) return id;
  throw InvalidConfigError.wrong('id', 'the id of a record, as list() and deliver() tell it', id);
}
