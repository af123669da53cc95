import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { StoreError } from 'diameter-client';
import { openStore, visitStore } from 'diameter-client/store';
import { eventually, rejection } from '../support/client.js';
import {
  deliver,
  listed,
  makeAccountant,
  makeAccountingPeer,
  makeStore,
  storePath,
} from '../support/records.js';

const message = Buffer.from('01000014c000010f00000003000000000000000000', 'hex').subarray(0, 20);

/** A store with so many records, closed. */
async function filled(records: number): Promise<string> {
  const path = storePath();
  const store = await openStore({ path });
  await Promise.all(
    Array.from({ length: records }, (_, i) =>
      store.add({ target: 'peer:3868', message: Buffer.concat([message, Buffer.alloc(400)]), acceptedAt: i }),
    ),
  );
  await store.close();
  return path;
}

async function refusalOf(path: string): Promise<StoreError> {
  const error = await rejection(openStore({ path }));
  if (error instanceof StoreError) return error;
  throw error;
}

describe('the file of a store', () => {
  it('is refused wherever it was cut, and not changed', async () => {
    const whole = await filled(200);
    const { size } = statSync(whole);
    const path = `${dirname(whole)}/cut.db`;
    for (const part of [0, 1, 100, 4_096, Math.floor(size / 2), size - 4_096, size - 1]) {
      copyFileSync(whole, path);
      truncateSync(path, part);
      const before = readFileSync(path);
      const { message: told, problem } = await refusalOf(path);
      expect([part, problem]).toEqual([
        part,
        part === 1 || part === 100 ? expect.stringMatching(/foreign|damaged/) : 'damaged',
      ]);
      expect(told).toContain(path);
      expect(readFileSync(path).equals(before)).toBe(true);
    }
  });

  it('is refused where it was overwritten', async () => {
    const path = await filled(200);
    const bytes = readFileSync(path);
    bytes.fill(0x55, 8_192, 12_288);
    writeFileSync(path, bytes);
    expect((await refusalOf(path)).problem).toBe('damaged');
  });

  it('is refused if it is something else, and not changed', async () => {
    const path = storePath();
    writeFileSync(path, 'subscribers of last year\n'.repeat(100));
    expect((await refusalOf(path)).problem).toBe('foreign');
    expect(readFileSync(path, 'utf8')).toMatch(/^subscribers/);

    const other = `${path}.other`;
    const db = new DatabaseSync(other);
    db.exec('CREATE TABLE subscribers (name TEXT)');
    db.close();
    expect((await refusalOf(other)).message).toContain('it is a database of something else');
  });

  it('is refused if it is of another version', async () => {
    const path = await filled(1);
    const db = new DatabaseSync(path);
    db.exec('PRAGMA user_version = 2');
    db.close();
    expect((await refusalOf(path)).message).toContain('it is of version 2, and this is version 1');
  });

  it('has one owner, in this process and in others, until that ends', async () => {
    const path = storePath();
    const owner = fork(fileURLToPath(new URL('owner-program.ts', import.meta.url)), [path], {
      execArgv: ['--import', 'tsx'],
    });
    onTestFinished(() => {
      owner.kill('SIGKILL');
    });
    await once(owner, 'message');
    expect((await refusalOf(path)).problem).toBe('in-use');
    const isOver = once(owner, 'exit');
    owner.kill('SIGKILL');
    await isOver;
    await makeStore({ path });
    expect((await refusalOf(path)).problem).toBe('in-use');
  });

  it('is read by its owner alone', async () => {
    expect(statSync(await filled(1)).mode & 0o777).toBe(0o600);
  });

  it('is not made where there is no directory, nor by a visitor', async () => {
    expect((await refusalOf('/nowhere/records.db')).problem).toBe('unavailable');
    const path = storePath();
    await expect(visitStore(path)).rejects.toMatchObject({ problem: 'unavailable' });
    expect(existsSync(path)).toBe(false);
  });

  it('parks a record whose bytes are not those that were accepted', async () => {
    const path = await filled(2);
    const db = new DatabaseSync(path);
    db.exec("UPDATE records SET message = x'00' WHERE id = 1");
    db.close();
    const store = await makeStore({ path });
    const client = makeAccountant(store);
    await eventually(() => client.stats().recordsParked >= 1, 'the record parked');
    const [record] = await listed(store, 'parked');
    expect(record).toMatchObject({
      id: '1',
      reason: 'its bytes on the disk are not those that were accepted',
    });
  });

  it('takes no more when its disk is full, loses nothing, and takes more when there is room', async () => {
    const program = fileURLToPath(new URL('full-disk-program.ts', import.meta.url));
    const directory = dirname(storePath());
    const script = `mount -t tmpfs -o size=2m tmpfs '${directory}' && exec '${process.execPath}' --import tsx '${program}' '${directory}/records.db'`;
    const { stdout } = await promisify(execFile)('unshare', [
      '--map-root-user',
      '--mount',
      'bash',
      '-c',
      script,
    ]);
    const told = JSON.parse(stdout) as { readonly accepted: number; readonly pending: number }; // and more
    expect(told).toMatchObject({ limit: 'disk', again: true });
    expect(told.accepted).toBeGreaterThan(200);
    expect(told.pending).toBe(told.accepted - 3 + 1);
  });

  it('is changed by a visitor while its owner sends', async () => {
    const store = await makeStore();
    const answers = [5005];
    const peer = await makeAccountingPeer({ onRequest: () => ({ resultCode: answers.shift() ?? 2001 }) });
    const client = makeAccountant(store);
    const id = await deliver(client, peer.address, 1);
    await eventually(() => client.stats().recordsParked === 1, 'the record parked');
    const visitor = await visitStore(store.name);
    expect(await visitor.replay(id)).toBe(1);
    await visitor.close();
    await eventually(() => client.stats().recordsDelivered === 1, 'the record delivered');
  });
});
