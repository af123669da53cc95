import { mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { DumpFiles, type DumpJob } from '../../src/recorder/dump-files.js';
import { FailureLimiter } from '../../src/recorder/failure-limiter.js';

function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'recorder-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return directory;
}

function makeFiles(directory: string, bounds: { maxFiles?: number; maxBytes?: number } = {}) {
  const written: string[] = [];
  const failures: unknown[] = [];
  const files = new DumpFiles(
    directory,
    { maxFiles: 100, maxBytes: 1_000_000, ...bounds },
    { onWritten: (_, file) => written.push(file), onFailed: (error) => failures.push(error) },
  );
  return { files, written, failures };
}

const job = (number: number, bytes = 1_000): DumpJob => ({
  address: `aaas://peer-${number}/../etc:3868`,
  at: 1_700_000_000_000 + number,
  make: () => Buffer.alloc(bytes),
});

const sizeOf = (directory: string) =>
  readdirSync(directory).reduce((sum, name) => sum + statSync(join(directory, name)).size, 0);

describe('the files of the flight recorder', () => {
  it('never exceed their bounds over 1 000 failures; the newest are left, and files of others stay', async () => {
    const directory = temporaryDirectory();
    writeFileSync(join(directory, 'notes.txt'), 'mine');
    symlinkSync('notes.txt', join(directory, 'diameter-20000101T000000000Z-1-000001-a.pcapng'));
    const { failures, files, written } = makeFiles(directory, { maxFiles: 20, maxBytes: 65_536 });
    let most = { count: 0, bytes: 0 };
    for (let number = 0; number < 1_000; number++) {
      files.add(job(number, 1_000 + (number % 7) * 1_000));
      await vi.waitUntil(() => written.length === number + 1, { interval: 0, timeout: 5_000 });
      const count = readdirSync(directory).length - 2;
      most = { count: Math.max(most.count, count), bytes: Math.max(most.bytes, sizeOf(directory) - 8) };
    }

    expect(failures).toEqual([]);
    expect(most.count).toBeLessThanOrEqual(20);
    expect(most.count).toBeGreaterThan(10);
    expect(most.bytes).toBeLessThanOrEqual(65_536);
    const left = readdirSync(directory).toSorted();
    expect(left).toContain('notes.txt');
    expect(left.at(-2)).toMatch(
      /^diameter-20231114T221320999Z-\d+-001000-aaas_peer-999_.._etc_3868\.pcapng$/,
    );
  }, 60_000);

  it('are bounded where a thousand fail at once, too: what would be removed again is not written', async () => {
    const directory = temporaryDirectory();
    const { files, written } = makeFiles(directory, { maxFiles: 10 });

    for (let number = 0; number < 1_000; number++) files.add(job(number));
    await vi.waitUntil(() => written.length === 10, { interval: 1, timeout: 5_000 });

    expect(readdirSync(directory).map((name) => name.slice(9, 28))).toEqual(
      Array.from({ length: 10 }, (_, index) => `20231114T221320${990 + index}Z`),
    );
  });

  it('are readable by their owner alone', async () => {
    const directory = join(temporaryDirectory(), 'made-for-it');
    const { files, written } = makeFiles(directory);

    files.add(job(1));
    await vi.waitUntil(() => written.length === 1, { interval: 1 });

    expect(statSync(directory).mode & 0o777).toBe(0o700);
    expect(statSync(written[0] ?? '').mode & 0o777).toBe(0o600);
  });

  it('that cannot be written are told of once, and again after one could', async () => {
    const parent = temporaryDirectory();
    const directory = join(parent, 'a-file');
    writeFileSync(directory, '');
    const { failures, files, written } = makeFiles(directory);
    const made = vi.fn(() => Buffer.alloc(10));

    for (let number = 0; number < 5; number++) files.add({ ...job(number), make: made });
    await vi.waitUntil(() => made.mock.calls.length === 5, { interval: 1 });
    expect(failures).toEqual([expect.objectContaining({ code: 'ENOTDIR' })]);

    rmSync(directory);
    files.add(job(6));
    await vi.waitUntil(() => written.length === 1, { interval: 1 });
    files.add(job(7, 2_000_000));
    await vi.waitUntil(() => failures.length === 2, { interval: 1 });
    expect(failures[1]).toMatchObject({
      message: 'A file of 2000000 bytes exceeds flightRecorder.maxBytes (1000000)',
    });
  });
});

describe('a peer that fails again and again', () => {
  it('is worth a file a minute, for each kind of failure and address', () => {
    const limiter = new FailureLimiter();

    expect([0, 1, 59_999, 60_000, 60_001].map((at) => limiter.isDue('loss a:3868', at))).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
    expect(limiter.isDue('loss b:3868', 60_001)).toBe(true);
    expect(limiter.isDue('attempt a:3868', 60_001)).toBe(true);
  });

  it('is forgotten behind 10 000 others', () => {
    const limiter = new FailureLimiter();
    for (let number = 0; number <= 10_000; number++) limiter.isDue(String(number), 0);

    expect(limiter.isDue('1', 1)).toBe(false);
    expect(limiter.isDue('0', 1)).toBe(true);
  });
});
