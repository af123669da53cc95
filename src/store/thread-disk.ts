import { Worker } from 'node:worker_threads';
import { StoreError, StoreFullError } from '../delivery/store-errors.js';
import { packed } from './batch.js';
import type { Asked, Disk, Failure, Op, OpResult, Results, ThreadData, Verb } from './disk.js';

interface Pending {
  readonly op: Op;
  // Each is given the result of its own verb.
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** A file of SQLite in a thread of its own. What is asked within a turn, or while the thread is busy, becomes its next transaction. */
export class ThreadDisk implements Disk {
  readonly #path: string;
  readonly #worker: Worker;
  #asked: Pending[] = [];
  /** What the thread works on. */
  #batch: readonly Pending[] = [];
  #isBusy = true;
  #end: Error | undefined;
  readonly #opened: Promise<void>;
  readonly #exited: Promise<void>;

  /** Rejects with a `StoreError`. `thread`: the file of the thread. */
  static async open(thread: URL, data: ThreadData): Promise<ThreadDisk> {
    const disk = new ThreadDisk(thread, data);
    await disk.#opened;
    return disk;
  }

  constructor(thread: URL, data: ThreadData) {
    this.#path = data.path;
    // Its warning that SQLite is new in Node.js says nothing to whoever runs a program.
    this.#worker = new Worker(thread, {
      workerData: data,
      execArgv: [...process.execArgv, '--disable-warning=ExperimentalWarning'],
    });
    const worker = this.#worker;
    this.#exited = new Promise((resolve) => {
      worker.once('exit', () => {
        this.#fail(this.#error({ fault: 'unavailable', message: 'its thread has ended' }));
        resolve();
      });
    });
    worker.on('error', (error) => this.#fail(this.#error({ fault: 'unavailable', message: error.message })));
    this.#opened = new Promise((resolve, reject) => {
      this.#batch = [{ op: { do: 'look' }, resolve, reject }];
    });
    worker.once('message', ([failure]: readonly Failure[]) => {
      const [opening] = this.#batch;
      this.#batch = [];
      if (failure !== undefined) {
        const error = this.#error(failure);
        opening?.reject(error);
        this.#fail(error);
        void worker.terminate();
        return;
      }
      worker.on('message', (results: readonly OpResult[]) => this.#settle(results));
      opening?.resolve(undefined as never); // nobody looks at it
      this.#next();
    });
  }

  run<Name extends Verb>(op: Asked<Name>): Promise<Results[Name]> {
    return new Promise((resolve, reject) => {
      if (this.#end !== undefined) {
        reject(this.#end);
        return;
      }
      this.#asked.push({ op, resolve, reject });
      if (this.#isBusy) return;
      // The first one does not go alone: others of this turn share its fsync.
      this.#isBusy = true;
      setImmediate(this.#next);
    });
  }

  readonly #next = (): void => {
    const worker = this.#worker;
    this.#isBusy = this.#asked.length > 0;
    if (!this.#isBusy) {
      // An open store alone keeps no process alive; one that is being closed does.
      if (this.#end === undefined) worker.unref();
      return;
    }
    worker.ref();
    this.#batch = this.#asked;
    this.#asked = [];
    const batch = packed(this.#batch.map(({ op }) => op));
    worker.postMessage(batch, [batch.bytes.buffer]);
  };

  #settle(results: readonly OpResult[]): void {
    const batch = this.#batch;
    this.#batch = [];
    for (const [i, { reject, resolve }] of batch.entries()) {
      const result = results[i];
      if (isFailure(result)) reject(this.#error(result));
      else resolve(result as never); // of its own verb
    }
    // What its callers ask next goes with what was asked meanwhile.
    setImmediate(this.#next);
  }

  #fail(error: Error): void {
    this.#end ??= error;
    const lost = [...this.#batch, ...this.#asked];
    this.#batch = [];
    this.#asked = [];
    for (const { reject } of lost) reject(this.#end);
  }

  #error({ fault, message }: Failure): Error {
    const what = `The store ${this.#path}`;
    if (fault === 'full') {
      return new StoreFullError(`${what} is full: ${message}. Make room on its disk`, { limit: 'disk' });
    }
    return new StoreError(`${what} cannot be used: ${message}. ${advice[fault]}`, { problem: fault });
  }

  /** What was asked before is done. */
  async close(): Promise<void> {
    if (this.#end === undefined) {
      // Behind everything that was asked.
      await this.run({ do: 'look' });
      this.#end = new StoreError(`The store ${this.#path} is closed`, { problem: 'closed' });
      this.#worker.ref();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
      this.#worker.postMessage('close');
    }
    await this.#exited;
  }
}

function isFailure(result: OpResult | undefined): result is Failure {
  return typeof result === 'object' && 'fault' in result;
}

const advice: Readonly<Record<Exclude<Failure['fault'], 'full'>, string>> = {
  'in-use': 'One store has one client; give each process a store of its own, or use JetStream',
  foreign: 'Give the path of another file',
  damaged: 'Nothing was changed. Bring back a copy of the file, or move it away and begin with a new one',
  unavailable: 'Look at the directory, its permissions and its disk',
};
