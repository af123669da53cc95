import { lstat, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecorderOptions } from './recorder-options.js';

export interface DumpFilesSink {
  onWritten(job: DumpJob, file: string): void;
  /** Something failed, and nothing did since a file was written last. */
  onFailed(error: unknown): void;
}

/** A file that is to be written. */
export interface DumpJob {
  readonly address: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Makes the content; called when the file is about to be written. */
  readonly make: () => Buffer;
}

interface OwnFile {
  readonly path: string;
  readonly bytes: number;
}

const ownName = /^diameter-\d{8}T\d{9}Z-\d+-\d+-[\w.-]+\.pcapng(?:\.part)?$/;
const maxAddressCharacters = 100;

/**
 * Writes files into a directory, one after the other, and removes the oldest of its kind before each: those of other processes
 * too, so that the bounds are the directory's. Files with other names are left alone. Nothing throws.
 */
export class DumpFiles {
  readonly #directory: string;
  readonly #maxFiles: number;
  readonly #maxBytes: number;
  readonly #sink: DumpFilesSink;
  readonly #jobs: DumpJob[] = [];
  #isWriting = false;
  #hasFailed = false;
  #count = 0;

  constructor(
    directory: string,
    { maxBytes, maxFiles }: Pick<RecorderOptions, 'maxBytes' | 'maxFiles'>,
    sink: DumpFilesSink,
  ) {
    this.#directory = directory;
    this.#maxFiles = maxFiles;
    this.#maxBytes = maxBytes;
    this.#sink = sink;
  }

  /** Writes a file in a later turn of the event loop. */
  add(job: DumpJob): void {
    this.#jobs.push(job);
    // Its file would be the first to be removed again.
    if (this.#jobs.length > this.#maxFiles) this.#jobs.shift();
    if (this.#isWriting) return;
    this.#isWriting = true;
    setImmediate(() => void this.#writeAll());
  }

  async #writeAll(): Promise<void> {
    for (let job = this.#jobs.shift(); job !== undefined; job = this.#jobs.shift()) {
      try {
        const file = await this.#write(job);
        this.#hasFailed = false;
        this.#sink.onWritten(job, file);
      } catch (error) {
        if (!this.#hasFailed) this.#sink.onFailed(error);
        this.#hasFailed = true;
      }
    }
    this.#isWriting = false;
  }

  async #write({ address, at, make }: DumpJob): Promise<string> {
    const content = make();
    if (content.length > this.#maxBytes) {
      throw new RangeError(
        `A file of ${content.length} bytes exceeds flightRecorder.maxBytes (${this.#maxBytes})`,
      );
    }
    await makeDirectory(this.#directory);
    await this.#makeRoom(content.length);
    const file = join(this.#directory, this.#nameOf(address, at));
    const part = `${file}.part`;
    try {
      // Neither replaces a file nor follows a link. Who sees the name of the whole file finds all of it.
      await writeFile(part, content, { flag: 'wx', mode: 0o600 });
      await rename(part, file);
    } catch (error) {
      if (!isExisting(error)) await rm(part, { force: true });
      throw error;
    }
    return file;
  }

  async #makeRoom(bytes: number): Promise<void> {
    const names = (await readdir(this.#directory)).filter((name) => ownName.test(name)).toSorted();
    const found = await Promise.all(names.map((name) => ownFile(join(this.#directory, name))));
    const files = found.filter((file) => file !== undefined);
    let count = files.length + 1;
    let total = files.reduce((sum, file) => sum + file.bytes, bytes);
    for (const file of files) {
      if (count <= this.#maxFiles && total <= this.#maxBytes) return;
      await rm(file.path, { force: true });
      count--;
      total -= file.bytes;
    }
  }

  /** The names sort by time. */
  #nameOf(address: string, at: number): string {
    const time = new Date(at).toISOString().replaceAll(/[-:.]/g, '');
    const number = String(++this.#count).padStart(6, '0');
    const safe = address.replaceAll(/[^\w.-]+/g, '_').slice(0, maxAddressCharacters);
    return `diameter-${time}-${process.pid}-${number}-${safe}.pcapng`;
  }
}

/** Undefined if it is gone, or no file. */
async function ownFile(path: string): Promise<OwnFile | undefined> {
  try {
    const status = await lstat(path);
    return status.isFile() ? { path, bytes: status.size } : undefined;
  } catch {
    return undefined;
  }
}

/** The directory above must exist: where it cannot, in /proc for example, Node.js would try for ever to make it. */
async function makeDirectory(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    if (!isExisting(error)) throw error;
  }
}

function isExisting(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
