import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished, vi } from 'vitest';

/** A directory that goes with the test. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'capture-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return directory;
}

/** Captures what crosses the loopback on these ports, with tshark; resolves when it captures. */
export async function captureLoopback(
  ...ports: readonly number[]
): Promise<{ until(isComplete: (pcap: Buffer) => boolean): Promise<Buffer> }> {
  const file = join(temporaryDirectory(), 'capture');
  const args = [
    '-i',
    'lo',
    '-q',
    '-F',
    'pcap',
    '-w',
    file,
    '-f',
    ports.map((port) => `tcp port ${port}`).join(' or '),
  ];
  const capturing = spawn('tshark', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  capturing.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const hasEnded = () => capturing.exitCode !== null || capturing.signalCode !== null;
  const waiting = { timeout: 15_000, interval: 10 } as const;
  onTestFinished(() => void capturing.kill('SIGKILL'));
  await vi.waitUntil(() => {
    if (hasEnded()) throw new Error(`tshark has ended, and said: ${said}`);
    return said.includes('Capture started');
  }, waiting);
  return {
    /** Ends the capture when it holds everything, and resolves with it. */
    async until(isComplete) {
      await vi.waitUntil(() => isComplete(readFileSync(file)), waiting);
      capturing.kill('SIGINT');
      await vi.waitUntil(hasEnded, waiting);
      return readFileSync(file);
    },
  };
}

/** What tshark prints of a capture: a line for each packet, or with `-T` what that asks for. */
export async function tshark(file: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('tshark', ['-r', file, '-n', ...args], {
    // The user's own preferences could switch notes off.
    env: { ...process.env, WIRESHARK_CONFIG_DIR: tmpdir() },
    maxBuffer: 2 ** 28,
  });
  return stdout;
}

/** A message as tshark names it. */
export interface NamedMessage {
  readonly command: number;
  readonly isRequest: boolean;
  readonly hopByHopId: number;
  /** In their order, those of groups behind their group. */
  readonly avps: readonly string[];
}

/** The messages of a capture by tshark's own dissection. */
export async function dissectedMessages(file: string, ...args: readonly string[]): Promise<NamedMessage[]> {
  const pdml = await tshark(file, '-Y', 'diameter', '-T', 'pdml', ...args);
  return pdml.split('<proto name="diameter"').slice(1).map(messageOf);
}

function messageOf(text: string): NamedMessage {
  // What follows belongs to the next packet.
  const own = text.split('</packet>')[0] ?? '';
  const field = (name: string) => new RegExp(`name="${name}"[^>]* show="([^"]*)"`).exec(own)?.[1] ?? '';
  const avps = [...own.matchAll(/name="diameter\.avp" showname="AVP: (.*?)\((\d+)\)/g)];
  return {
    command: Number(field('diameter.cmd.code')),
    isRequest: /^(1|True)$/.test(field('diameter.flags.request')),
    hopByHopId: Number(field('diameter.hopbyhopid')),
    avps: avps.map(([, name = '']) => name),
  };
}
