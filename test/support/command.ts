import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { onTestFinished } from 'vitest';

/** What the command's CommonJS dependencies ask for, which an ES module has not. */
const banner = `import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);`;

/**
 * Puts the command into a directory, as a program of its own for tests with real processes: one file, so that it starts at
 * once. Returns the name of the program, which is `diameter-client`.
 */
export async function installCommand(directory: string): Promise<string> {
  const main = join(directory, 'dist/cli/main.js');
  mkdirSync(join(directory, 'dist/cli'), { recursive: true });
  writeFileSync(join(directory, 'package.json'), '{ "type": "module", "version": "1.2.3" }');
  await build({
    entryPoints: [resolve('src/cli/main.ts')],
    outfile: main,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: banner },
    logLevel: 'error',
  });
  const program = join(directory, 'diameter-client');
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`);
  chmodSync(program, 0o755);
  return program;
}

/** The command in a process of its own. */
export interface CommandProcess {
  readonly stdout: string;
  readonly stderr: string;
  /** Its exit code, or the signal that has ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  kill(signal: NodeJS.Signals): void;
  /** Resolves when stdout or stderr holds this. Rejects when the process has ended without it. */
  shows(text: string | RegExp): Promise<void>;
}

/** Starts a program that {@link installCommand} has made. It ends with the test. */
export function startCommand(program: string, args: readonly string[]): CommandProcess {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text;
      child.emit('printed');
    });
  }
  let hasEnded = false;
  const ended = once(child, 'close').then(([code, signal]: (number | NodeJS.Signals)[]) => {
    hasEnded = true;
    child.emit('printed');
    return code ?? signal ?? 0;
  });
  const all = () => `${printed.stdout}\n${printed.stderr}`;
  return {
    get stdout() {
      return printed.stdout;
    },
    get stderr() {
      return printed.stderr;
    },
    ended,
    kill: (signal) => void child.kill(signal),
    async shows(text) {
      while (!(typeof text === 'string' ? all().includes(text) : text.test(all()))) {
        if (hasEnded) throw new Error(`never shown: ${text}\n${all()}`);
        await once(child, 'printed');
      }
    },
  };
}
