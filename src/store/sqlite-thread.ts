/**
 * The thread of a store: the only one that touches its file, so that a slow disk holds up nobody else. Several operations that have
 * gathered are one transaction. A test runs this file as it lies, without a loader, so it imports with `.ts`.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import type {
  Asked,
  DiskCount,
  DiskLook,
  DiskRecord,
  ListedRecord,
  Op,
  OpResult,
  Results,
  ThreadData,
  Verb,
} from './disk.js';
import { failureOf, openFile } from './sqlite-open.ts';

/** Verbs that write nothing. */
const reads: ReadonlySet<Verb> = new Set<Verb>(['fetch', 'page', 'look', 'count']);

/** The targets of pending records: the index is looked into once for each. */
const targets = `(WITH RECURSIVE t(target) AS (
  SELECT (SELECT min(target) FROM records WHERE parked = 0)
  UNION ALL
  SELECT (SELECT min(target) FROM records WHERE parked = 0 AND target > t.target) FROM t WHERE t.target IS NOT NULL
) SELECT target FROM t WHERE target IS NOT NULL)`;

function bytes(value: unknown): Uint8Array {
  return value instanceof Uint8Array ? value : new Uint8Array();
}

type Row = Readonly<Record<string, unknown>>;

class SqliteFile {
  readonly #db: DatabaseSync;
  readonly #lock: DatabaseSync | undefined;
  readonly #statements = new Map<string, StatementSync>();
  #lastTurn = 0;
  #version: unknown;

  constructor(data: ThreadData) {
    const { db, lock } = openFile(data);
    this.#db = db;
    this.#lock = lock;
    this.#version = this.#row('PRAGMA data_version')?.['data_version'];
  }

  /** All at once, or if that fails each by itself. */
  run(ops: readonly Op[]): OpResult[] {
    try {
      return this.#transaction(ops).map((value) => ({ value }));
    } catch (error) {
      if (ops.length === 1) return [failureOf(error)];
      return ops.flatMap((op) => this.run([op]));
    }
  }

  #transaction(ops: readonly Op[]): Results[Verb][] {
    if (ops.every((op) => reads.has(op.do))) return ops.map((op) => this.#do(op));
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      this.#lastTurn = Number(this.#row('SELECT last FROM turns')?.['last']);
      const values = ops.map((op) => this.#do(op));
      this.#run('UPDATE turns SET last = ?', this.#lastTurn);
      this.#db.exec('COMMIT');
      return values;
    } catch (error) {
      this.#rollBack();
      throw error;
    }
  }

  /** SQLite may have done so itself. */
  #rollBack(): void {
    try {
      this.#db.exec('ROLLBACK');
    } catch {
      // Then there is nothing to roll back.
    }
  }

  // The compiler does not see that each verb has its own result.
  #do(op: Op): Results[Verb] {
    switch (op.do) {
      case 'add':
        return this.#add(op);
      case 'remove':
        return this.#bytesOf('DELETE FROM records WHERE id = ? RETURNING length(message) AS bytes', op.id);
      case 'park':
        return this.#bytesOf(
          'UPDATE records SET parked = 1, reason = ?, may_have_been_sent = ? WHERE id = ? RETURNING length(message) AS bytes',
          op.reason,
          op.mayHaveBeenSent ? 1 : 0,
          op.id,
        );
      case 'fetch':
        return this.#fetch(op);
      case 'page':
        return this.#page(op);
      case 'replay':
        return this.#replay(op.id);
      case 'discard':
        return op.id === undefined
          ? this.#run('DELETE FROM records WHERE parked = 1')
          : this.#run('DELETE FROM records WHERE id = ?', op.id);
      case 'look':
        return this.#look();
      default:
        return this.#count();
    }
  }

  #add({ at, message, target }: Asked<'add'>): number {
    const id = ++this.#lastTurn;
    this.#run(
      'INSERT INTO records (id, turn, target, accepted_at, crc, message) VALUES (?, ?, ?, ?, ?, ?)',
      id,
      id,
      target,
      at,
      crc32(message),
      message,
    );
    return id;
  }

  #fetch({ after, limit, target }: Asked<'fetch'>): DiskRecord[] {
    const rows = this.#rows(
      `SELECT id, turn, accepted_at AS at, may_have_been_sent AS sent, crc, message FROM records
       WHERE parked = 0 AND target = ? AND turn > ? ORDER BY turn LIMIT ?`,
      target,
      after,
      limit,
    );
    return rows.map(({ at, crc, id, message, sent, turn }) => ({
      id: Number(id),
      turn: Number(turn),
      acceptedAt: Number(at),
      mayHaveBeenSent: sent === 1,
      message: bytes(message),
      isDamaged: crc32(bytes(message)) !== crc,
    }));
  }

  #page({ after, limit, state }: Asked<'page'>): ListedRecord[] {
    const only = state === undefined ? '' : `AND parked = ${state === 'parked' ? 1 : 0}`;
    const rows = this.#rows(
      `SELECT id, target, accepted_at AS at, parked, reason, message FROM records
       WHERE id > ? ${only} ORDER BY id LIMIT ?`,
      after,
      limit,
    );
    return rows.map(({ at, id, message, parked, reason, target }) => ({
      id: Number(id),
      state: parked === 1 ? 'parked' : 'pending',
      target: String(target),
      acceptedAt: Number(at),
      reason: typeof reason === 'string' ? reason : undefined,
      message: bytes(message),
    }));
  }

  #replay(id: number | undefined): number {
    const rows = this.#rows(
      `SELECT id FROM records WHERE parked = 1 ${id === undefined ? '' : 'AND id = ?'} ORDER BY id`,
      ...(id === undefined ? [] : [id]),
    );
    for (const row of rows) {
      const sql = 'UPDATE records SET parked = 0, reason = NULL, turn = ? WHERE id = ?';
      this.#run(sql, ++this.#lastTurn, Number(row['id']));
    }
    return rows.length;
  }

  #look(): DiskLook {
    const now = this.#row('PRAGMA data_version')?.['data_version'];
    const isChanged = now !== this.#version;
    this.#version = now;
    return { isChanged, oldestAt: this.#oldestAt() };
  }

  /** The index has the targets in their order, and of each the oldest first. */
  #oldestAt(): number | undefined {
    const sql = `SELECT min(accepted_at) AS at FROM (SELECT (SELECT r.accepted_at FROM records r
      WHERE r.parked = 0 AND r.target = t.target ORDER BY r.turn LIMIT 1) AS accepted_at FROM ${targets} t)`;
    const at = this.#row(sql)?.['at'];
    return typeof at === 'number' ? at : undefined;
  }

  #count(): DiskCount {
    const sql = `SELECT count(*) AS number, total(parked) AS parked, total(length(message)) AS bytes FROM records`;
    const { bytes: total, number, parked } = this.#row(sql) ?? {};
    return {
      pending: Number(number) - Number(parked),
      parked: Number(parked),
      bytes: Number(total),
      lastTurn: Number(this.#row('SELECT last FROM turns')?.['last']),
      oldestAt: this.#oldestAt(),
      targets: this.#rows(`SELECT target FROM ${targets}`).map(({ target }) => String(target)),
    };
  }

  #bytesOf(sql: string, ...values: (string | number)[]): number | undefined {
    const row = this.#row(sql, ...values);
    return row === undefined ? undefined : Number(row['bytes']);
  }

  #row(sql: string, ...values: (string | number)[]): Row | undefined {
    return this.#statement(sql).get(...values);
  }

  #rows(sql: string, ...values: (string | number)[]): Row[] {
    return this.#statement(sql).all(...values);
  }

  #run(sql: string, ...values: (string | number | Uint8Array)[]): number {
    return Number(this.#statement(sql).run(...values).changes);
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#db.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  close(): void {
    this.#db.close();
    this.#lock?.close();
  }
}

/** What the thread says first, and then to each batch. */
const port = parentPort;
try {
  const file = new SqliteFile(workerData as ThreadData); // as the store gives it
  port?.on('message', (ops: readonly Op[] | 'close') => {
    if (ops === 'close') {
      file.close();
      port.close();
    } else port.postMessage(file.run(ops));
  });
  port?.postMessage([] satisfies OpResult[]);
} catch (error) {
  port?.postMessage([failureOf(error)] satisfies OpResult[]);
}
