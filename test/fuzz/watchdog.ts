import { Worker } from 'node:worker_threads';

/** An input takes some hundred microseconds. Longer than this, and it is read for ever. */
const limitMs = 30_000;

/** Looks from outside, since a loop that does not end lets nothing else run, and ends the process that is caught in it. */
const program = `
const { writeSync } = require('node:fs');
const { workerData: { current, limitMs, seed } } = require('node:worker_threads');
let last = -1n;
setInterval(() => {
  const index = Atomics.load(current, 0);
  if (index === last) {
    writeSync(2, \`input \${index} is read for ever\\nagain: npm run fuzz -- --seed \${seed} --first \${index} --inputs 1\\n\`);
    process.kill(process.pid, 'SIGKILL');
  }
  last = index;
}, limitMs);
`;

/** Ends the process, with a word about the input that it was given last, if that takes too long. */
export class Watchdog {
  readonly #current = new BigInt64Array(new SharedArrayBuffer(8));
  readonly #worker: Worker;

  constructor(seed: number) {
    const workerData = { current: this.#current, limitMs, seed };
    this.#worker = new Worker(program, { eval: true, workerData, execArgv: [] });
    this.#worker.unref();
  }

  note(index: number): void {
    Atomics.store(this.#current, 0, BigInt(index));
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}
