import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onCore, Worker } from './processes.js';
import type { TlsFiles } from './tls-files.js';

/** `node` needs nothing; `c` is built into a temporary folder, is cheaper, and neither asks by itself nor speaks TLS. */
export type PeerKind = 'node' | 'c';

interface Peer {
  readonly ports: readonly number[];
  end(): Promise<void>;
}

const startMs = 30_000;

/** Lets `use` have a peer that listens on so many ports of the loopback, and ends it. With `tls` it runs in Node. */
export async function withPeer<Result>(
  kind: PeerKind,
  count: number,
  use: (ports: readonly number[]) => Promise<Result>,
  tls?: TlsFiles,
): Promise<Result> {
  const peer = kind === 'c' && tls === undefined ? await startC(count) : await startNode(count, tls);
  try {
    return await use(peer.ports);
  } finally {
    await peer.end();
  }
}

async function startNode(count: number, tls: TlsFiles | undefined): Promise<Peer> {
  const worker = new Worker('the peer', './peer.ts', 'peer');
  const { ports } = await worker.ask<{ ports: number[] }>({ count, tls }, startMs);
  return { ports, end: () => worker.end() };
}

async function startC(count: number): Promise<Peer> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-peer-'));
  try {
    const program = join(folder, 'peer');
    const source = fileURLToPath(new URL('./peer.c', import.meta.url));
    const { error, status } = spawnSync('cc', ['-O2', '-Wall', '-o', program, source], { stdio: 'inherit' });
    if (status !== 0) {
      throw new Error(
        `bench/peer.c cannot be built (${error?.message ?? `cc ended with ${status}`}): leave out --peer c`,
      );
    }
    const [command, args] = onCore('peer', [program, String(count)]);
    // It ends when its standard input does.
    const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    const gone = once(child, 'exit');
    const [line] = (await once(createInterface(child.stdout), 'line', {
      signal: AbortSignal.timeout(startMs),
    })) as [string];
    return {
      ports: line.trim().split(' ').map(Number),
      end: async () => {
        child.stdin.end();
        await gone;
      },
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
