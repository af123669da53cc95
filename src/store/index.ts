/** store/: the embedded store of records: a file of SQLite that Node.js itself reads and writes, and in which order they are sent. */

import { extname } from 'node:path';
import type { RecordStore } from '../delivery/record-store.js';
import { StoreError } from '../delivery/store-errors.js';
import { InvalidConfigError } from '../errors.js';
import * as is from '../options/option-types.js';
import { EmbeddedStore } from './embedded-store.js';
import { storeTable, type StoreOptions } from './store-options.js';
import { ThreadDisk } from './thread-disk.js';

export type { StoreOptions } from './store-options.js';

/** What can be done with a store that is another process's. */
export type StoreVisit = Omit<RecordStore, 'add' | 'begin' | 'end' | 'wake'>;

/** The thread lies beside this file, whether that was built or not. */
const thread = new URL(`sqlite-thread${extname(import.meta.url)}`, import.meta.url);

/**
 * Opens the store of records in a file, or makes it. Give it to a client as its option `store`, and close it after the client.
 * Needs Node.js 22.13 or later, which has SQLite.
 *
 * Rejects with an `InvalidConfigError`, or a {@link StoreError}: another process has the store, the file is something else or
 * damaged, or the disk cannot be used. Then nothing was changed.
 */
export async function openStore(options: StoreOptions): Promise<RecordStore> {
  const checked = is.parseTable(storeTable, options, '');
  if (checked.path === '') throw InvalidConfigError.wrong('path', 'the name of a file', undefined);
  if (checked.maxRetryDelayMs < checked.retryDelayMs) {
    const expected = `at least retryDelayMs (${checked.retryDelayMs})`;
    throw InvalidConfigError.wrong('maxRetryDelayMs', expected, checked.maxRetryDelayMs);
  }
  checkNode(process.versions.node);
  const disk = await ThreadDisk.open(thread, { path: checked.path, mayMake: true, isOwner: true });
  return new EmbeddedStore(disk, checked, await disk.run<'count'>({ do: 'count' }));
}

/**
 * Opens a store beside the process that has it, to list, replay and discard records there; no client takes it. Rejects like
 * {@link openStore}, and if there is no such file.
 */
export async function visitStore(path: string): Promise<StoreVisit> {
  const checked = is.parseTable(storeTable, { path }, '');
  checkNode(process.versions.node);
  const disk = await ThreadDisk.open(thread, { path: checked.path, mayMake: false, isOwner: false });
  return new EmbeddedStore(disk, checked, await disk.run<'count'>({ do: 'count' }));
}

function checkNode(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 13)) return;
  throw new StoreError(
    `diameter-client/store needs Node.js 22.13 or later, which has SQLite (this is ${version}). Use a newer Node.js, or openJetStreamStore of diameter-client/jetstream`,
    { problem: 'unavailable' },
  );
}
