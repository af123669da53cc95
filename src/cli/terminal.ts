import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';

type Format = Parameters<typeof styleText>[0];

/** A stream that may be a terminal. */
export type OutputStream = Writable & {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
};

export interface TerminalStreams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted by Ctrl-C. */
  readonly interrupted: AbortSignal;
}

const maxWaitingBytes = 1_048_576;

/**
 * Where a command reads and writes. Results go to stdout, which a program may read; what is said to people beside them goes
 * to stderr. Colour and progress are for a terminal only.
 */
export class Terminal {
  readonly stdin: TerminalStreams['stdin'];
  readonly env: TerminalStreams['env'];
  readonly interrupted: AbortSignal;
  readonly #stdout: OutputStream;
  readonly #stderr: OutputStream;
  readonly #broken = new AbortController();
  #hasProgress = false;
  /** Nobody reads stdout any more. */
  #isBroken = false;

  constructor({ env, interrupted, stderr, stdin, stdout }: TerminalStreams) {
    this.stdin = stdin;
    this.env = env;
    this.interrupted = interrupted;
    this.#stdout = stdout;
    this.#stderr = stderr;
    // `diameter-client … | head` closes the pipe.
    stdout.on('error', () => {
      this.#isBroken = true;
      this.#broken.abort();
    });
    stderr.on('error', () => {});
  }

  /** Whether a person sees stdout. */
  get isInteractive(): boolean {
    return this.#stdout.isTTY === true;
  }

  /** Whether nobody reads stdout any more: an endless command ends then. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  /** Resolves when an endless command must end: by Ctrl-C, or since nobody reads stdout any more. */
  async ended(): Promise<void> {
    const signal = AbortSignal.any([this.interrupted, this.#broken.signal]);
    if (signal.aborted) return;
    await new Promise((resolve) => {
      signal.addEventListener('abort', resolve);
    });
  }

  /** Whether more waits for the reader of stdout than it is worth to keep. */
  get isCongested(): boolean {
    return this.#stdout.writableLength > maxWaitingBytes;
  }

  /** Of stdout; 80 where it is no terminal. */
  get columns(): number {
    return this.#stdout.columns ?? 80;
  }

  /** Lines of stdout; 24 where it is no terminal. */
  get rows(): number {
    return this.#stdout.rows ?? 24;
  }

  /** Of stderr; undefined where it is no terminal. */
  get asideColumns(): number | undefined {
    return this.#stderr.isTTY === true ? (this.#stderr.columns ?? 80) : undefined;
  }

  /** A line of the result. */
  print(line = ''): void {
    this.clearProgress();
    if (!this.#isBroken) this.#stdout.write(`${line}\n`);
  }

  /** Text of the result as it is, for what draws its own lines. */
  write(text: string): void {
    if (!this.#isBroken) this.#stdout.write(text);
  }

  /** An object of the result, on a line of its own. Bytes become hexadecimal digits, bigints decimal ones. */
  printJson(value: unknown): void {
    this.print(JSON.stringify(value, jsonValue));
  }

  /** Resolves when stdout takes more: whoever prints very much waits for it. */
  async ready(): Promise<void> {
    const stdout = this.#stdout;
    if (!stdout.writableNeedDrain || this.#isBroken) return;
    await new Promise<void>((resolve) => {
      const settle = () => {
        for (const event of ['drain', 'close', 'error']) stdout.off(event, settle);
        resolve();
      };
      for (const event of ['drain', 'close', 'error']) stdout.once(event, settle);
    });
  }

  /** A line beside the result. */
  say(line: string): void {
    this.clearProgress();
    this.#stderr.write(`${line}\n`);
  }

  /** Shows a line that the next one takes the place of; nothing where stderr is no terminal. */
  progress(line: string): void {
    if (this.#stderr.isTTY !== true) return;
    this.#hasProgress = true;
    this.#stderr.write(`\r${line.slice(0, (this.#stderr.columns ?? 80) - 1)}\u001B[K`);
  }

  clearProgress(): void {
    if (!this.#hasProgress) return;
    this.#hasProgress = false;
    this.#stderr.write('\r\u001B[K');
  }

  /** `text` in a colour or weight for stdout, as far as colours are welcome there. */
  style(format: Format, text: string): string {
    return this.#isColourful(this.#stdout) ? styleText(format, text, { validateStream: false }) : text;
  }

  /** As {@link style}, for {@link say}. */
  styleAside(format: Format, text: string): string {
    return this.#isColourful(this.#stderr) ? styleText(format, text, { validateStream: false }) : text;
  }

  /** https://no-color.org, and FORCE_COLOR as Node.js knows it. */
  #isColourful(stream: OutputStream): boolean {
    const { FORCE_COLOR, NO_COLOR, TERM } = this.env;
    if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
    if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    return stream.isTTY === true && TERM !== 'dumb';
  }
}

function jsonValue(this: unknown, key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  // A Buffer has been turned into { type, data } before this is called.
  const original: unknown = typeof this === 'object' && this !== null ? Reflect.get(this, key) : undefined;
  return original instanceof Uint8Array ? Buffer.from(original).toString('hex') : value;
}
