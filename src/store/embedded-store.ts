import { Buffer } from 'node:buffer';
import { StoreFullError } from '../delivery/store-errors.js';
import type {
  Courier,
  DueRecord,
  NewRecord,
  RecordState,
  RecordStore,
  StoredRecord,
} from '../delivery/record-store.js';
import { InvalidConfigError } from '../errors.js';
import type { StoreStats } from '../observability/record-stats.js';
import { DiameterMessage } from '../protocol/message.js';
import type { Disk, DiskCount } from './disk.js';
import { Lane, type LaneDesk } from './lane.js';
import type { ResolvedStoreOptions } from './store-options.js';

/** How often the store looks for what other processes have changed, and for what is too old. */
const lookMs = 1_000;
const pageSize = 100;

/** Records on a disk. */
export class EmbeddedStore implements RecordStore {
  readonly name: string;
  readonly #disk: Disk;
  readonly #options: ResolvedStoreOptions;
  readonly #lanes = new Map<string, Lane>();
  #count: { pending: number; parked: number; bytes: number };
  /** Bytes of records that are being written. */
  #reserved = 0;
  #lastTurn: number;
  #targets: readonly string[];
  #oldestAt: number | undefined;
  #desk: LaneDesk | undefined;
  #timer: unknown;
  /** What the disk would not take; tried again at each look. */
  #undone: (() => Promise<void>)[] = [];
  #ended: Promise<void> | undefined;
  #closed: Promise<void> | undefined;

  constructor(disk: Disk, options: ResolvedStoreOptions, count: DiskCount) {
    this.name = options.path;
    this.#disk = disk;
    this.#options = options;
    const { bytes, lastTurn, oldestAt, parked, pending, targets } = count;
    this.#oldestAt = oldestAt;
    this.#count = { pending, parked, bytes };
    this.#lastTurn = lastTurn;
    this.#targets = targets;
  }

  async add({ acceptedAt, message, target }: NewRecord): Promise<string> {
    const { bytes } = this.#count;
    const { maxBytes } = this.#options;
    if (bytes + this.#reserved + message.length > maxBytes) {
      const what = `The record to ${target} was not accepted: the store ${this.name} holds ${bytes} bytes of at most ${maxBytes} (maxBytes)`;
      throw new StoreFullError(what, { limit: 'maxBytes', address: target });
    }
    this.#reserved += message.length;
    try {
      const id = await this.#disk.run<'add'>({ do: 'add', target, message, at: acceptedAt });
      this.#count.pending++;
      this.#count.bytes += message.length;
      this.#lastTurn = Math.max(this.#lastTurn, id);
      this.#oldestAt ??= acceptedAt;
      this.#offer(target, id, message, acceptedAt);
      return String(id);
    } finally {
      this.#reserved -= message.length;
    }
  }

  #offer(target: string, id: number, message: Buffer, acceptedAt: number): void {
    const desk = this.#sendingDesk;
    if (desk === undefined) this.#targets = [...new Set([...this.#targets, target])];
    else this.#laneOf(target, desk, false).offer(id, message, acceptedAt);
  }

  /** Undefined also while it ends: a lane that was made then would have nobody to end it. */
  get #sendingDesk(): LaneDesk | undefined {
    return this.#ended === undefined ? this.#desk : undefined;
  }

  #laneOf(target: string, desk: LaneDesk, hasMore: boolean): Lane {
    const known = this.#lanes.get(target);
    if (known !== undefined) return known;
    const lane = new Lane(target, desk, hasMore);
    this.#lanes.set(target, lane);
    return lane;
  }

  begin(courier: Courier): void {
    if (this.#desk !== undefined) {
      throw InvalidConfigError.wrong('store', 'one that no other client has', this);
    }
    this.#desk = {
      courier,
      disk: this.#disk,
      options: this.#options,
      lastTurnBefore: this.#lastTurn,
      remove: (id, bytes) => this.#leave(id, bytes),
      park: (record, reason) => this.#park(record, reason),
    };
    const desk = this.#desk;
    for (const target of this.#targets) this.#laneOf(target, desk, true);
    // The groups of the client may be made in the same turn.
    courier.clock.setTimeout(() => {
      for (const lane of this.#lanes.values()) lane.pump();
    }, 1);
    this.#lookLater(courier);
  }

  wake(target: string): void {
    this.#lanes.get(target)?.wake();
  }

  end(): Promise<void> {
    const desk = this.#desk;
    if (desk === undefined) return Promise.resolve();
    this.#ended ??= this.#endWith(desk);
    return this.#ended;
  }

  async #endWith(desk: LaneDesk): Promise<void> {
    desk.courier.clock.clearTimeout(this.#timer);
    await Promise.all(Array.from(this.#lanes.values(), (lane) => lane.end()));
    this.#lanes.clear();
    await this.#retryUndone();
    this.#desk = undefined;
    this.#ended = undefined;
    try {
      await this.#countAnew();
    } catch (error) {
      desk.courier.storeFailed(error);
    }
  }

  // What becomes of records.

  async #leave(id: number, bytes: number): Promise<void> {
    try {
      if ((await this.#disk.run<'remove'>({ do: 'remove', id })) === 0) return;
      this.#count.pending--;
      this.#count.bytes -= bytes;
    } catch (error) {
      this.#desk?.courier.storeFailed(error);
      this.#undone.push(() => this.#leave(id, bytes));
    }
  }

  async #park(record: DueRecord, reason: string): Promise<void> {
    const { id, mayHaveBeenSent } = record;
    try {
      const op = { do: 'park', id: Number(id), reason, mayHaveBeenSent } as const;
      if ((await this.#disk.run<'park'>(op)) === 0) return;
      this.#count.pending--;
      this.#count.parked++;
      this.#desk?.courier.parked(record, reason);
    } catch (error) {
      this.#desk?.courier.storeFailed(error);
      this.#undone.push(() => this.#park(record, reason));
    }
  }

  async #retryUndone(): Promise<void> {
    const undone = this.#undone;
    this.#undone = [];
    await Promise.all(undone.map((again) => again()));
  }

  // What others have done meanwhile.

  #lookLater(courier: Courier): void {
    const { clock } = courier;
    this.#timer = clock.setTimeout(() => void this.#look(courier), lookMs);
  }

  async #look(courier: Courier): Promise<void> {
    try {
      const { isChanged, oldestAt } = await this.#disk.run<'look'>({ do: 'look' });
      this.#oldestAt = oldestAt;
      if (isChanged) await this.#countAnew();
      await this.#retryUndone();
      const isAged = oldestAt !== undefined && courier.clock.now() - oldestAt > this.#options.maxAgeMs;
      if (isAged) await Promise.all(Array.from(this.#lanes.values(), (lane) => lane.parkAged()));
      for (const lane of this.#lanes.values()) lane.pump();
    } catch (error) {
      courier.storeFailed(error);
    }
    if (this.#sendingDesk?.courier === courier && this.#closed === undefined) this.#lookLater(courier);
  }

  async #countAnew(): Promise<void> {
    await Promise.all(Array.from(this.#lanes.values(), (lane) => lane.forgetDiscarded()));
    const { bytes, oldestAt, parked, pending, targets } = await this.#disk.run<'count'>({ do: 'count' });
    this.#oldestAt = oldestAt;
    this.#count = { bytes, parked, pending };
    const desk = this.#sendingDesk;
    if (desk === undefined) this.#targets = targets;
    else for (const target of targets) this.#laneOf(target, desk, true).noteMore();
  }

  // What people ask.

  async *list(query: { readonly state?: RecordState | undefined } = {}): AsyncIterable<StoredRecord> {
    const { state } = query;
    if (state !== undefined && state !== 'pending' && state !== 'parked') {
      throw InvalidConfigError.wrong('state', "'pending' or 'parked'", state);
    }
    let after = 0;
    for (;;) {
      const page = await this.#disk.run<'page'>({ do: 'page', state, after, limit: pageSize });
      for (const { id, message, ...record } of page) {
        after = id;
        const bytes = Buffer.from(message.buffer, message.byteOffset, message.length);
        // Not checked: what is damaged is listed, too.
        yield { ...record, id: String(id), message: new DiameterMessage(bytes, 0, bytes.length) };
      }
      if (page.length < pageSize) return;
    }
  }

  async replay(id?: string): Promise<number> {
    const number = await this.#disk.run<'replay'>({ do: 'replay', id: checkedId(id) });
    if (number > 0) await this.#countAnew();
    return number;
  }

  async discard(id?: string): Promise<number> {
    const number = await this.#disk.run<'discard'>({ do: 'discard', id: checkedId(id) });
    if (number > 0) await this.#countAnew();
    return number;
  }

  stats(): StoreStats {
    const { bytes, parked, pending } = this.#count;
    return { pending, parked, bytes, oldestAt: pending === 0 ? undefined : this.#oldestAt };
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    await this.end();
    await this.#disk.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

/** Ids are decimal numbers. Throws an `InvalidConfigError`. */
function checkedId(id: string | undefined): number | undefined {
  if (id === undefined) return undefined;
  if (typeof id === 'string' && /^[1-9]\d{0,15}$/.test(id)) return Number(id);
  throw InvalidConfigError.wrong('id', 'the id of a record, as list() and deliver() tell it', id);
}
