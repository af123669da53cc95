/** Opens the file of a store, or refuses it: what is not ours, or not whole, is never written to. */
import { chmodSync, closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Failure, Fault, ThreadData } from './disk.js';

/** `DIAM` in the header of the file, which `file` and `PRAGMA application_id` tell. */
const applicationId = 0x4449_414d;
const version = 1;

/** `turn`: the place in the order in which records are sent, at first the id. */
const schema = `
  CREATE TABLE records (
    id INTEGER PRIMARY KEY,
    turn INTEGER NOT NULL,
    target TEXT NOT NULL,
    accepted_at REAL NOT NULL,
    parked INTEGER NOT NULL DEFAULT 0,
    may_have_been_sent INTEGER NOT NULL DEFAULT 0,
    reason TEXT,
    crc INTEGER NOT NULL,
    message BLOB NOT NULL
  ) STRICT;
  CREATE INDEX pending ON records (target, turn) WHERE parked = 0;
  CREATE INDEX parked ON records (id) WHERE parked = 1;
  CREATE TABLE ballast (id INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT;
  CREATE TABLE turns (last INTEGER NOT NULL) STRICT;
  INSERT INTO turns VALUES (0);
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${version};
`;

class RefusedFile extends Error {
  readonly fault: Fault;

  constructor(fault: Fault, message: string) {
    super(message);
    this.fault = fault;
  }
}

interface OpenFile {
  readonly db: DatabaseSync;
  /** Held as long as it is open; the system lets go of it when the process ends, however that ends. */
  readonly lock: DatabaseSync | undefined;
}

export function openFile({ isOwner, mayMake, path }: ThreadData): OpenFile {
  if (!mayMake && !existsSync(path)) throw new RefusedFile('unavailable', 'there is no such file');
  const lock = isOwner ? locked(`${path}-lock`) : undefined;
  try {
    // Asked by the owner alone: the one before may have made it until now.
    if (!existsSync(path)) make(path);
    const db = checked(path);
    if (isOwner) lengthenJournal(db);
    return { db, lock };
  } catch (error) {
    lock?.close();
    throw error;
  }
}

/** A file of its own, so that others may read the store, and a command may change it, while its owner has it. */
function locked(path: string): DatabaseSync {
  const lock = new DatabaseSync(path);
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if (resultCodeOf(error) === busy) throw new RefusedFile('in-use', 'another process sends its records');
    throw error;
  }
}

/** Under another name first: a file of the right name is whole, and an empty one was cut. */
function make(path: string): void {
  const making = `${path}-new`;
  rmSync(making, { force: true });
  rmSync(`${making}-journal`, { force: true });
  const db = new DatabaseSync(making);
  // Records tell of subscribers.
  chmodSync(making, 0o600);
  db.exec(`BEGIN; ${schema} COMMIT`);
  db.close();
  renameSync(making, path);
  sync(dirname(path));
}

function sync(directory: string): void {
  // Windows opens no directory.
  if (process.platform === 'win32') return;
  const handle = openSync(directory, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

function checked(path: string): DatabaseSync {
  // A store that was made is not empty.
  if (statSync(path).size === 0) throw new RefusedFile('damaged', 'it was cut: it is empty');
  const db = new DatabaseSync(path);
  try {
    db.exec('PRAGMA busy_timeout = 10000; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON');
    check(db, path);
    // Each commit overwrites the journal that lies there: it needs no room on the disk, and two files are synced.
    db.exec('PRAGMA journal_mode = PERSIST; PRAGMA synchronous = FULL');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** As many pages as the records that leave at once may touch. */
const ballastPages = 64;

/**
 * A record that leaves needs room in the journal, which a full disk would not give: the journal is made long enough while it can be. It
 * keeps its length.
 */
function lengthenJournal(db: DatabaseSync): void {
  try {
    db.exec(`BEGIN IMMEDIATE;
      INSERT OR IGNORE INTO ballast SELECT value, zeroblob(3500) FROM (
        WITH RECURSIVE numbers(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM numbers WHERE value < ${ballastPages})
        SELECT value FROM numbers);
      COMMIT;
      UPDATE ballast SET data = randomblob(3500)`);
  } catch {
    try {
      db.exec('ROLLBACK');
    } catch {
      // The disk is full already, and there is nothing to roll back.
    }
  }
}

function check(db: DatabaseSync, path: string): void {
  if (pragma(db, 'application_id') !== applicationId) {
    throw new RefusedFile('foreign', 'it is a database of something else');
  }
  const found = pragma(db, 'user_version');
  if (found !== version) {
    throw new RefusedFile('foreign', `it is of version ${String(found)}, and this is version ${version}`);
  }
  const bytes = Number(pragma(db, 'page_count')) * Number(pragma(db, 'page_size'));
  const { size } = statSync(path);
  if (size < bytes) throw new RefusedFile('damaged', `it was cut: it has ${size} bytes of ${bytes}`);
  const verdict = pragma(db, 'quick_check(1)');
  if (verdict !== 'ok') throw new RefusedFile('damaged', String(verdict));
}

function pragma(db: DatabaseSync, name: string): unknown {
  return Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0];
}

/** Result codes of SQLite. */
const busy = 5;
const faults: ReadonlyMap<number, Fault> = new Map<number, Fault>([
  [11, 'damaged'],
  [13, 'full'],
  [26, 'foreign'],
]);

/** The primary code, which the lowest byte has. */
function resultCodeOf(error: unknown): number | undefined {
  const code: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, 'errcode') : undefined;
  return typeof code === 'number' ? code & 0xff : undefined;
}

export function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof RefusedFile) return { fault: error.fault, message };
  return { fault: faults.get(resultCodeOf(error) ?? 0) ?? 'unavailable', message };
}
