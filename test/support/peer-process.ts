import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const program = fileURLToPath(new URL('peer-program.ts', import.meta.url));

export interface PeerSetup {
  /** Milliseconds before each answer. */
  readonly answerDelayMs?: number;
  /** So many DWRs are not answered at first. */
  readonly unansweredDwrs?: number;
}

/** `reset`: resets its connections. `disconnect`: sends a DPR, and closes once the DPA has come. */
export type PeerOrder = 'reset' | 'disconnect';

export interface PeerProcess {
  readonly port: number;
  tell(order: PeerOrder): void;
}

/** A peer in a process of its own, which goes on while this one is blocked. It ends with the test. */
export async function startPeerProcess(setup: PeerSetup = {}): Promise<PeerProcess> {
  const child = fork(program, [JSON.stringify(setup)], { execArgv: ['--import', 'tsx'] });
  onTestFinished(() => {
    child.kill();
  });
  const [port] = await once(child, 'message', { signal: AbortSignal.timeout(8_000) });
  return { port: Number(port), tell: (order) => void child.send(order) };
}
