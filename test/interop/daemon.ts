import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { onTestFinished, vi } from 'vitest';

const directory = directoryOfSuite();
const startScript = fileURLToPath(new URL('start-daemon.sh', import.meta.url));

/** What the daemon's configuration in run.sh says of it. */
export const daemonHost = 'server.example.com';
export const daemonRealm = 'example.com';
export const daemonPort = 3868;
export const daemonAddress = `127.0.0.1:${daemonPort}`;
export const daemonTlsPort = 5868;

/** Everything that the daemon has logged, restarts included. */
export function daemonLog(): string {
  return readFileSync(join(directory, 'fd.log'), 'utf8');
}

/** Resolves when the daemon knows of no connection of this client any more: before, it refuses the next one. */
export async function forgottenByDaemon(originHost: string): Promise<void> {
  const line = `STATE_ZOMBIE (terminated)\t'${originHost}'`;
  await vi.waitUntil(() => daemonLog().includes(line), { timeout: 5_000, interval: 5 });
}

/** Starts the daemon if it does not run; resolves when it listens. */
export async function startDaemon(): Promise<void> {
  if (isRunning(daemonPid())) return;
  await promisify(execFile)('bash', [startScript]);
}

/**
 * Until the end of the test, a daemon that shows another certificate, with a clock that is off: "-30m". It does not start
 * if its certificate is not valid by its clock.
 */
export async function replaceDaemon(certificate: string, clockOffset: string): Promise<void> {
  await stopDaemon();
  onTestFinished(async () => {
    await stopDaemon();
    await startDaemon();
  });
  await promisify(execFile)('bash', [startScript, certificate, clockOffset]);
}

/** Asks the daemon to stop: it says DPR to its peers first. Resolves when it has ended. */
export function stopDaemon(): Promise<void> {
  return endDaemon('SIGTERM');
}

/** Ends the daemon without any chance to say goodbye. Resolves when it is gone. */
export function killDaemon(): Promise<void> {
  return endDaemon('SIGKILL');
}

/** Stops all threads of the daemon: it reads and answers nothing, but its sockets stay. */
export async function freezeDaemon(): Promise<void> {
  const pid = daemonPid();
  process.kill(pid, 'SIGSTOP');
  await vi.waitUntil(() => hasStopped(pid), { timeout: 5_000, interval: 10 });
}

/** All threads of a process stand still. */
export function hasStopped(pid: number): boolean {
  const threads = readdirSync(`/proc/${pid}/task`);
  return threads.every((thread) => stateOf(`${pid}/task/${thread}`) === 'T');
}

/** Lets a frozen daemon go on. */
export function thawDaemon(): void {
  process.kill(daemonPid(), 'SIGCONT');
}

async function endDaemon(signal: NodeJS.Signals): Promise<void> {
  const pid = daemonPid();
  process.kill(pid, signal);
  await vi.waitUntil(() => !isRunning(pid), { timeout: 15_000, interval: 10 });
}

function daemonPid(): number {
  return Number(readFileSync(join(directory, 'daemon.pid'), 'utf8'));
}

/** A process that has ended but that nobody has waited for still has its pid: it does not run any more. */
function isRunning(pid: number): boolean {
  const state = stateOf(String(pid));
  return state !== undefined && state !== 'Z';
}

/** The letter that `ps` shows of a process or thread; undefined if there is none. */
function stateOf(task: string): string | undefined {
  try {
    return /^State:\t(\w)/m.exec(readFileSync(`/proc/${task}/status`, 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}

/** A file that certificates.ts has made. */
export function certificateFile(name: string): string {
  return join(directory, 'certificates', name);
}

function directoryOfSuite(): string {
  const given = process.env['INTEROP_DIR'];
  if (given === undefined) {
    throw new Error('INTEROP_DIR is not set: run these tests with npm run test:interop');
  }
  return given;
}
