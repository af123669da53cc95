import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import { run } from '../../src/cli/run.js';
import { Terminal, type OutputStream } from '../../src/cli/terminal.js';

export interface CliOptions {
  /** What stdin holds. */
  readonly input?: string | Uint8Array;
  /** Stdout and stderr are a terminal of this width; without it they are none. */
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** A run of the command, in this process. */
export interface CliRun {
  /** What was printed so far. */
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: Promise<number>;
  /** As Ctrl-C does. */
  interrupt(): void;
  /** Resolves when stdout or stderr holds this. Rejects when the command has ended without it. */
  shows(text: string | RegExp): Promise<void>;
}

/** Starts the command. */
export function startCli(args: readonly string[], options: CliOptions = {}): CliRun {
  const { columns, env = {}, input } = options;
  const stdin = new PassThrough();
  stdin.end(input);
  const printed = { stdout: '', stderr: '' };
  const waiting = new Set<() => void>();
  const output = (name: 'stdout' | 'stderr'): OutputStream => {
    const stream = new PassThrough();
    stream.on('data', (chunk: Buffer) => {
      printed[name] += chunk.toString();
      for (const look of waiting) look();
    });
    return Object.assign(stream, columns === undefined ? {} : { isTTY: true, columns });
  };
  const controller = new AbortController();
  const terminal = new Terminal({
    stdin,
    stdout: output('stdout'),
    stderr: output('stderr'),
    env,
    interrupted: controller.signal,
  });
  const exitCode = run(args, terminal, '1.2.3');
  return {
    get stdout() {
      return printed.stdout;
    },
    get stderr() {
      return printed.stderr;
    },
    exitCode,
    interrupt: () => controller.abort(new Error('interrupted')),
    shows: (text) =>
      new Promise((resolve, reject) => {
        const isShown = () => {
          const all = `${printed.stdout}\n${printed.stderr}`;
          return typeof text === 'string' ? all.includes(text) : text.test(all);
        };
        const look = () => {
          if (!isShown()) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
        void exitCode.finally(() => {
          waiting.delete(look);
          if (!isShown()) reject(new Error(`never shown: ${text}\n${printed.stdout}\n${printed.stderr}`));
        });
      }),
  };
}

/** Runs the command to its end. */
export async function runCli(
  args: readonly string[],
  options: CliOptions = {},
): Promise<{ readonly exitCode: number; readonly stdout: string; readonly stderr: string }> {
  const started = startCli(args, options);
  const exitCode = await started.exitCode;
  return { exitCode, stdout: started.stdout, stderr: started.stderr };
}

/** A file that holds this, deleted at the end of the test. */
export function fileOf(content: string | Uint8Array): string {
  const directory = mkdtempSync(join(tmpdir(), 'diameter-client-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const file = join(directory, 'file');
  writeFileSync(file, content);
  return file;
}
