/** Kills a client that delivers records, again and again, and holds a ledger against what its peers have received. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createPeer } from 'diameter-client/testing';
import { build } from 'esbuild';
import { CrashLedger } from './crash-ledger.js';
import type { Orders } from './client-program.js';
import { Witness } from './witness.js';

export interface CrashSettings {
  readonly runs: number;
  /** How often the client of one store is killed before that is drained. */
  readonly killsPerStore: number;
  readonly random: () => number;
  readonly onRun?: (runs: number) => void;
}

export interface CrashReport {
  readonly kills: number;
  readonly stores: number;
  readonly accepted: number;
  readonly copies: number;
  readonly withT: number;
  readonly takenTwice: number;
  readonly faults: readonly string[];
}

const root = new URL('../../../', import.meta.url).pathname;
const dayMs = 86_400_000;

/** The program and its thread in plain JavaScript, which starts three times as fast. Within the package, for what it imports. */
export async function builtProgram(): Promise<string> {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const directory = mkdtempSync(join(cache, 'crash-'));
  await build({
    entryPoints: {
      program: join(root, 'test/store/crash/client-program.ts'),
      'sqlite-thread': join(root, 'src/store/sqlite-thread.ts'),
    },
    outdir: directory,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    external: ['xstate', 'pino', '@nats-io/*'],
    tsconfig: join(root, 'tsconfig.json'),
  });
  return directory;
}

export async function crash(settings: CrashSettings): Promise<CrashReport> {
  const directory = await builtProgram();
  try {
    return await new Judge(directory, settings).judge();
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

class Judge {
  readonly #directory: string;
  readonly #settings: CrashSettings;
  readonly #ledger = new CrashLedger();
  readonly #witness: Witness;
  #next = 1;
  #kills = 0;

  constructor(directory: string, settings: CrashSettings) {
    this.#directory = directory;
    this.#settings = settings;
    this.#witness = new Witness(this.#ledger, settings.random);
  }

  async judge(): Promise<CrashReport> {
    const { killsPerStore, onRun, runs } = this.#settings;
    const witness = this.#witness;
    await using one = await createPeer(witness.peerOptions);
    await using two = await createPeer(witness.peerOptions);
    const peers = [one.address, two.address];
    let stores = 0;
    while (this.#kills < runs) {
      const path = join(this.#directory, `records-${stores++}.db`);
      witness.mood = 'odd';
      for (let i = 0; i < killsPerStore && this.#kills < runs; i++) {
        await this.#run(path, peers, false);
        onRun?.(++this.#kills);
      }
      witness.mood = 'good';
      await this.#run(path, peers, true);
    }
    const ledger = this.#ledger;
    const { accepted, copies, takenTwice, withT } = ledger;
    return { kills: this.#kills, stores, accepted, copies, withT, takenTwice, faults: ledger.faults() };
  }

  /** Runs the program and kills it; with `drain` it ends by itself. */
  #run(path: string, peers: readonly string[], drain: boolean): Promise<void> {
    const { random } = this.#settings;
    const orders: Orders = {
      path,
      originHost: 'client.example.com',
      peers,
      first: this.#next,
      clockOffsetMs: Math.round((random() - 0.5) * 2 * dayMs),
      isGroup: random() < 0.5,
      concurrency: random() < 0.3 ? 1 : 16,
      drain,
    };
    this.#next += 1_000_000;
    // Some are killed while they open the store, or before.
    const atStart = random() < 0.2;
    const delayMs = random() * (atStart ? 250 : 150);
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [join(this.#directory, 'program.js'), JSON.stringify(orders)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let isEmpty = false;
      const kill = () => child.kill('SIGKILL');
      if (!drain && atStart) setTimeout(kill, delayMs);
      createInterface(child.stdout).on('line', (line) => {
        const [word, number] = line.split(' ');
        if (word === 'accepted') this.#ledger.accept(Number(number));
        if (word === 'ready' && !drain && !atStart) setTimeout(kill, delayMs);
        if (word === 'empty') isEmpty = true;
      });
      child.on('error', reject);
      child.on('close', (code, signal) => {
        if (drain ? isEmpty && code === 0 : signal === 'SIGKILL') resolve();
        else reject(new Error(`the program ended by itself with ${code ?? signal}`));
      });
    });
  }
}
