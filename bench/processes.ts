import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The peer has a core of its own, and whoever is measured has the other one. */
export type Core = 'peer' | 'measured';
const cores: Readonly<Record<Core, string>> = { peer: '0', measured: '1' };

/** Whether processes can be bound to the two cores. */
export const isPinned = Object.values(cores).every(
  (core) => spawnSync('taskset', ['-c', core, 'true']).status === 0,
);

/** The command that runs another one on a core of its own. */
export function onCore(core: Core, command: readonly string[]): [program: string, args: string[]] {
  const [program = '', ...args] = isPinned ? ['taskset', '-c', cores[core], ...command] : command;
  return [program, args];
}

/**
 * Every read of a Node socket takes 64 KiB from malloc, and frees what is read. Left to itself, glibc gives the top of
 * its heap back to the system at every other free, or does not, as the heap happens to lie: up to 16 page faults for
 * each chunk, or none. On a virtual machine that is the difference between 0.7 and 7 million requests/s of the same
 * floor. Whoever has this in its environment keeps what it has freed. Other C libraries ignore it.
 */
const keptMemory = { MALLOC_TRIM_THRESHOLD_: String(256 * 1024 * 1024) };

/** Lets the measured processes keep the memory that they free, which is not what users have. */
export function keepMemory(): void {
  Object.assign(process.env, keptMemory);
}

/** The peer is not measured, so it always does. */
export function environmentOf(core: Core): NodeJS.ProcessEnv {
  return core === 'peer' ? { ...process.env, ...keptMemory } : process.env;
}

/** A process of ours that answers each message with one. It ends when the channel to it is closed, or we end. */
export class Worker {
  readonly #child: ChildProcess;
  readonly #who: string;

  /** `nodeOptions`: for this process alone. */
  constructor(who: string, file: string, core: Core, nodeOptions: readonly string[] = []) {
    this.#who = who;
    // `execArgv` holds what makes this process read TypeScript.
    const node = [process.execPath, ...nodeOptions, ...process.execArgv];
    const [program, args] = onCore(core, [...node, fileURLToPath(new URL(file, import.meta.url))]);
    this.#child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: environmentOf(core),
    });
  }

  /** Says something and returns the answer. The process is ended if none comes in time. */
  ask<Answer>(message: object, timeoutMs: number): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        clearTimeout(timer);
        for (const [event, listener] of Object.entries(listeners)) this.#child.off(event, listener);
        act();
      };
      const fail = (reason: string) => settle(() => reject(new Error(`${this.#who} ${reason}`)));
      const timer = setTimeout(() => {
        this.#child.kill('SIGKILL');
        fail(`has said nothing within ${timeoutMs} ms`);
      }, timeoutMs);
      const listeners = {
        // Both sides are written together; what is said is in the types of each caller.
        message: (answer: unknown) => settle(() => resolve(answer as Answer)),
        error: (error: Error) => fail(`failed: ${error.message}`),
        exit: (code: number | null, signal: string | null) => fail(`ended with ${code ?? signal}`),
      };
      for (const [event, listener] of Object.entries(listeners)) this.#child.on(event, listener);
      this.#child.send(message, (error) => error && fail(`cannot be reached: ${error.message}`));
    });
  }

  /** Resolves when the process is gone. */
  end(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#child.exitCode !== null || this.#child.signalCode !== null) {
        resolve();
        return;
      }
      const timer = setTimeout(() => this.#child.kill('SIGKILL'), 10_000);
      this.#child.once('exit', () => {
        clearTimeout(timer);
        resolve();
      });
      if (this.#child.connected) this.#child.disconnect();
    });
  }
}
