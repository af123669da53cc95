import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Faults } from './faults.js';

const startMs = 20_000;

/** The peers have a process of their own, so that what is measured is the client's memory alone. */
export class PeerProcess {
  readonly ports: readonly number[];
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, ports: readonly number[]) {
    this.#child = child;
    this.ports = ports;
  }

  static async start(count: number, seed: number, faults: Faults): Promise<PeerProcess> {
    const file = fileURLToPath(new URL('./peers.ts', import.meta.url));
    const child = fork(file, [String(count), String(seed)]);
    child.once('exit', (code, signal) => {
      if (signal !== 'SIGTERM') faults.note(`the peers ended with ${code ?? signal}`);
    });
    const [ports] = await once(child, 'message', { signal: AbortSignal.timeout(startMs) });
    return new PeerProcess(child, ports as number[]); // the first message of peers.ts
  }

  /** What has befallen the peers, and how often. */
  async misfortunes(): Promise<readonly (readonly [name: string, count: number])[]> {
    if (!this.#child.connected) return [];
    this.#child.send('figures');
    const [befallen] = await once(this.#child, 'message', { signal: AbortSignal.timeout(startMs) });
    return befallen as [string, number][]; // what peers.ts answers
  }

  end(): void {
    this.#child.kill();
  }
}
