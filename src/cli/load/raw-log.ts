import { closeSync, openSync, writeSync } from 'node:fs';
import { messageOf } from '../../phrases.js';
import { wrongUsage } from '../exit-codes.js';

/** Written at once, so that nothing waits in memory for a slow disk. */
const chunkCharacters = 65_536;

/** A line for each request: when it was due, when it began and ended, in microseconds since the start, and what came of it. */
export class RawLog {
  readonly #file: number;
  readonly #startedAt: number;
  #lines = 'due_us,start_us,end_us,outcome\n';

  /** `startedAt`: of `performance.now()`. */
  constructor(path: string, startedAt: number) {
    this.#startedAt = startedAt;
    try {
      this.#file = openSync(path, 'w');
    } catch (error) {
      throw wrongUsage(`--raw-log ${path} cannot be written: ${messageOf(error)}.`);
    }
  }

  write(due: number, start: number, end: number, outcome: string): void {
    const micros = (at: number) => Math.round((at - this.#startedAt) * 1000);
    this.#lines += `${micros(due)},${micros(start)},${micros(end)},${outcome}\n`;
    if (this.#lines.length >= chunkCharacters) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    writeSync(this.#file, this.#lines);
    this.#lines = '';
  }
}
