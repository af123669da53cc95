import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { avp, AvpCode, DiameterClient, ResultCode, type RecordStore } from 'diameter-client';
import { CreditControl } from 'diameter-client/dictionaries/gy';
import { openStore } from 'diameter-client/store';
import { identity, REQUEST_BYTES } from '../messages.js';
import type { RecordsSpec } from './spec.js';
import type { Load } from './throughput.js';

/** `BENCH_DISK`: where what is temporary lies in memory. */
function newPath(): string {
  const directory = mkdtempSync(join(process.env['BENCH_DISK'] ?? tmpdir(), 'bench-records-'));
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  return join(directory, 'records.db');
}

/** Delivers records, so many at once, each after the one before was answered and has left the store. */
export class ClientRecords implements Load {
  count = 0;
  readonly #spec: RecordsSpec;
  readonly #store: RecordStore;
  readonly #client: DiameterClient;
  #isOn = false;
  #working: readonly Promise<void>[] = [];

  private constructor(spec: RecordsSpec, store: RecordStore) {
    this.#spec = spec;
    this.#store = store;
    this.#client = new DiameterClient({ ...identity, authApplicationIds: [4], store });
  }

  static async open(spec: RecordsSpec): Promise<ClientRecords> {
    const store = await openStore({ path: newPath(), maxInFlight: 4_096 });
    const load = new ClientRecords(spec, store);
    await load.#client.connect(`127.0.0.1:${spec.port}`);
    return load;
  }

  start(): void {
    this.#isOn = true;
    this.#working = Array.from({ length: this.#spec.writers }, () => this.#work());
  }

  async #work(): Promise<void> {
    const to = `127.0.0.1:${this.#spec.port}`;
    while (this.#isOn) {
      await this.#client.deliver(to, CreditControl, {
        destinationRealm: 'example.net',
        serviceContextId: '32251@3gpp.org',
        ccRequestType: 4,
        ccRequestNumber: 0,
        // The peer echoes what it gets.
        others: [avp.unsigned32(AvpCode.resultCode, ResultCode.DIAMETER_SUCCESS)],
      });
      this.count = this.#client.stats().recordsDelivered;
    }
  }

  async stop(): Promise<void> {
    this.#isOn = false;
    await Promise.all(this.#working);
    while (this.#store.stats().pending > 0) {
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    }
  }
}

/** The bare store: the same table of SQLite, in which as many records are put and then deleted; what comes in a tick is a transaction. */
export class FloorRecords implements Load {
  count = 0;
  readonly #spec: RecordsSpec;
  readonly #db: DatabaseSync;
  readonly #message = new Uint8Array(REQUEST_BYTES);
  #id = 0;
  #isOn = false;
  #working: readonly Promise<void>[] = [];
  #asked: { readonly run: () => void; readonly resolve: () => void }[] = [];

  constructor(spec: RecordsSpec) {
    this.#spec = spec;
    this.#db = new DatabaseSync(newPath());
    this.#db.exec(`PRAGMA journal_mode = PERSIST; PRAGMA synchronous = FULL;
      CREATE TABLE records (id INTEGER PRIMARY KEY, turn INTEGER, target TEXT, accepted_at REAL, parked INTEGER DEFAULT 0,
        may_have_been_sent INTEGER DEFAULT 0, reason TEXT, crc INTEGER, message BLOB) STRICT;
      CREATE INDEX pending ON records (target, turn) WHERE parked = 0`);
  }

  start(): void {
    this.#isOn = true;
    this.#working = Array.from({ length: this.#spec.writers }, () => this.#work());
  }

  async #work(): Promise<void> {
    const put = this.#db.prepare(
      'INSERT INTO records (id, turn, target, accepted_at, crc, message) VALUES (?, ?, ?, 0, 0, ?)',
    );
    const remove = this.#db.prepare('DELETE FROM records WHERE id = ?');
    while (this.#isOn) {
      const id = ++this.#id;
      await this.#ask(() => put.run(id, id, 'peer:3868', this.#message));
      await this.#ask(() => remove.run(id));
      this.count++;
    }
  }

  #ask(run: () => void): Promise<void> {
    return new Promise((resolve) => {
      if (this.#asked.length === 0) setImmediate(this.#commit);
      this.#asked.push({ run, resolve });
    });
  }

  readonly #commit = (): void => {
    const asked = this.#asked;
    this.#asked = [];
    this.#db.exec('BEGIN');
    for (const { run } of asked) run();
    this.#db.exec('COMMIT');
    for (const { resolve } of asked) resolve();
  };

  async stop(): Promise<void> {
    this.#isOn = false;
    await Promise.all(this.#working);
  }
}
