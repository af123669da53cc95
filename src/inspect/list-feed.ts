import type { DiameterClient } from '../client/diameter-client.js';
import type { Connection } from '../observability/connection-view.js';
import type { StoreStats } from '../observability/record-stats.js';
import { bounded } from './bounded.js';
import type { EventStream } from './event-stream.js';
import { groupViews } from './group-views.js';
import { sessionsView } from './session-views.js';
import type { ListUpdate, PoolUpdate, Row } from './wire.js';

/** A row and the counters that its rates come from. */
interface Entry {
  readonly row: Row;
  readonly sent: number;
  readonly received: number;
  readonly countedAt: number;
}

/** The list of all addresses and the figures of the pool, for the pages that show them. */
export class ListFeed {
  readonly #client: DiameterClient;
  readonly #now: () => number;
  readonly #streams = new Set<EventStream>();
  /** Those that have missed something of the list. */
  readonly #behind = new Set<EventStream>();
  readonly #entries = new Map<string, Entry>();
  #toldState = '';
  /** As JSON. */
  #toldGroups = '[]';

  constructor(client: DiameterClient, now: () => number) {
    this.#client = client;
    this.#now = now;
  }

  get streams(): Iterable<EventStream> {
    return this.#streams;
  }

  /** The present state first, then what changes. */
  add(stream: EventStream): void {
    if (this.#streams.size === 0) this.#count(false);
    this.#streams.add(stream);
    this.#behind.add(stream);
    this.catchUp(stream);
  }

  delete(stream: EventStream): void {
    this.#streams.delete(stream);
    this.#behind.delete(stream);
  }

  /** Forgets what it has counted. */
  clear(): void {
    this.#entries.clear();
  }

  catchUp(stream: EventStream): void {
    if (!stream.isReady) return;
    if (this.#behind.delete(stream)) {
      const rows = Array.from(this.#entries.values(), ({ row }) => row);
      stream.send('list', this.#list({ isWhole: true, rows, gone: [] }));
    }
    const changed = this.#changedGroups();
    if (changed !== undefined) {
      for (const each of this.#streams) if (each.isReady) each.send('groups', changed);
    } else if (this.#toldGroups !== '[]') stream.send('groups', this.#groups(this.#toldGroups));
    stream.send('pool', this.#pool());
  }

  /** These addresses have changed their state. */
  refresh(addresses: Iterable<string>): void {
    if (this.#streams.size === 0) return;
    const rows: Row[] = [];
    const gone: string[] = [];
    for (const address of addresses) {
      const connection = this.#client.connection(address);
      if (connection === undefined) {
        if (this.#entries.delete(address)) gone.push(address);
      } else if (this.#hasChanged(connection, false)) rows.push(this.#rowOf(address));
    }
    // The sums of all connections are taken once a second, unless there is news of the pool itself.
    this.#tell(rows, gone, this.#client.state !== this.#toldState);
  }

  /** Once a second: rates, requests in flight, and whatever no event has told. */
  poll(): void {
    if (this.#streams.size > 0) this.#tell(...this.#count(true), true);
  }

  #count(isDue: boolean): [rows: Row[], gone: string[]] {
    const missing = new Set(this.#entries.keys());
    const rows: Row[] = [];
    for (const connection of this.#client.connections()) {
      missing.delete(connection.address);
      if (this.#hasChanged(connection, isDue)) rows.push(this.#rowOf(connection.address));
    }
    for (const address of missing) this.#entries.delete(address);
    return [rows, [...missing]];
  }

  #rowOf(address: string): Row {
    const entry = this.#entries.get(address);
    if (entry === undefined) throw new Error(`${address} has no entry`);
    return entry.row;
  }

  /** Notes how a connection is now. `isDue`: the rates are to be computed anew. */
  #hasChanged(connection: Connection, isDue: boolean): boolean {
    const { address } = connection;
    const before = this.#entries.get(address);
    const { inFlight, messagesReceived, messagesSent, lastError, state } = connection.stats();
    const now = this.#now();
    // A connection that has taken the place of another begins at 0.
    const isNew = before === undefined || messagesSent < before.sent || messagesReceived < before.received;
    const seconds = isNew ? 0 : (now - before.countedAt) / 1_000;
    const rate = (count: number, old: number) => Math.round((10 * (count - old)) / seconds) / 10;
    const rates = isNew
      ? { sentRate: 0, receivedRate: 0 }
      : isDue && seconds > 0
        ? { sentRate: rate(messagesSent, before.sent), receivedRate: rate(messagesReceived, before.received) }
        : { sentRate: before.row.sentRate, receivedRate: before.row.receivedRate };
    const row: Row = {
      address,
      state,
      since: Math.round(connection.since),
      inFlight,
      ...rates,
      peer: bounded(connection.peer?.originHost ?? '', 255),
      error: bounded(lastError?.message ?? '', 300),
      breaker: this.#client.breaker(address)?.state ?? '',
    };
    const counters =
      isNew || isDue ? { sent: messagesSent, received: messagesReceived, countedAt: now } : before;
    this.#entries.set(address, { ...counters, row });
    return before === undefined || !isSame(before.row, row);
  }

  #tell(rows: readonly Row[], gone: readonly string[], withPool: boolean): void {
    const list = rows.length > 0 || gone.length > 0 ? this.#list({ isWhole: false, rows, gone }) : undefined;
    const pool = withPool ? this.#pool() : undefined;
    const groups = this.#changedGroups();
    for (const stream of this.#streams) {
      if (!stream.isReady) {
        if (list !== undefined) this.#behind.add(stream);
        continue;
      }
      if (groups !== undefined) stream.send('groups', groups);
      if (list !== undefined) stream.send('list', list);
      if (pool !== undefined) stream.send('pool', pool);
    }
  }

  #list(update: Omit<ListUpdate, 'now'>): string {
    return JSON.stringify({ now: this.#now(), ...update } satisfies ListUpdate);
  }

  #changedGroups(): string | undefined {
    const present = JSON.stringify(groupViews(this.#client));
    if (present === this.#toldGroups) return undefined;
    this.#toldGroups = present;
    return this.#groups(present);
  }

  #groups(views: string): string {
    return `{"now":${this.#now()},"groups":${views}}`;
  }

  #pool(): string {
    this.#toldState = this.#client.state;
    const stats = { ...this.#client.stats(), ...storeFigures(this.#client.store?.stats()) };
    const sessions = sessionsView(this.#client);
    return JSON.stringify({ now: this.#now(), state: this.#toldState, stats, sessions } satisfies PoolUpdate);
  }
}

/** Beside the figures of the client, where it has a store. */
function storeFigures(stats: StoreStats | undefined): Record<string, number> {
  if (stats === undefined) return {};
  return { storePending: stats.pending, storeParked: stats.parked, storeBytes: stats.bytes };
}

function isSame(one: Row, other: Row): boolean {
  return (
    one.state === other.state &&
    one.since === other.since &&
    one.inFlight === other.inFlight &&
    one.sentRate === other.sentRate &&
    one.receivedRate === other.receivedRate &&
    one.peer === other.peer &&
    one.error === other.error &&
    one.breaker === other.breaker
  );
}
