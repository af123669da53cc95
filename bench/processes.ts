import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Measurement } from './measured.js';

/** What a process may take beyond the time that it measures: its start, the warm-up, its end. */
const graceMs = 20_000;

/** The peer has a core of its own, and whoever is measured has the other one. */
const peerCore = '0';
const measuredCore = '1';

/** Whether processes can be bound to the two cores. */
export const isPinned = [peerCore, measuredCore].every(
  (core) => spawnSync('taskset', ['-c', core, 'true']).status === 0,
);

export interface PeerProcess {
  readonly port: number;
  end(): void;
}

export async function startPeer(): Promise<PeerProcess> {
  const child = start('./peer.ts', [], [], peerCore);
  const { port } = await report<{ port: number }>(child, 'the peer', graceMs);
  return { port, end: () => child.kill() };
}

export interface Measuring {
  readonly kind: 'client' | 'floor';
  readonly port: number;
  readonly inFlight: number;
  readonly seconds: number;
}

/** Runs one load in a process of its own. `nodeOptions`: for that process alone. */
export async function measure(measuring: Measuring, nodeOptions: string[] = []): Promise<Measurement> {
  const { inFlight, kind, port, seconds } = measuring;
  const child = start(
    './measured.ts',
    [kind, port, inFlight, seconds].map(String),
    nodeOptions,
    measuredCore,
  );
  const ended = once(child, 'exit');
  const measurement = await report<Measurement>(child, `the ${kind}`, seconds * 1000 + graceMs);
  await ended;
  return measurement;
}

function start(file: string, args: string[], nodeOptions: string[], core: string): ChildProcess {
  // `execArgv` holds what makes this process read TypeScript.
  const node = [process.execPath, ...nodeOptions, ...process.execArgv];
  const command = [...node, fileURLToPath(new URL(file, import.meta.url)), ...args];
  const [program = '', ...rest] = isPinned ? ['taskset', '-c', core, ...command] : command;
  return spawn(program, rest, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
}

/** The one message that a process sends. The process is ended if it does not come. */
function report<Message>(child: ChildProcess, who: string, timeoutMs: number): Promise<Message> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`${who} has said nothing within ${timeoutMs} ms`));
    }, timeoutMs);
    child.once('message', (message) => {
      clearTimeout(timer);
      resolve(message as Message);
    });
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      reject(new Error(`${who} ended with ${code ?? signal} and without a result`));
    });
  });
}
