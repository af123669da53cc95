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

/** Programs that capture what crosses a port into a file, and what they say when they begin. */
const programs = {
  tshark: {
    args: (interfaceName: string, file: string) => [
      '-i',
      interfaceName,
      '-q',
      '-F',
      'pcap',
      '-w',
      file,
      '-f',
    ],
    begun: 'Capture started',
    preloaded: undefined,
  },
  tcpdump: {
    // -U: each packet is written at once. -Z: as the user tcpdump it could not write the file.
    args: (interfaceName: string, file: string) => ['-i', interfaceName, '-U', '-Z', 'root', '-w', file],
    begun: 'listening on',
    preloaded: 'no-groups.so',
  },
} as const;

/** How a capture is made. Default: by tshark, on the loopback. */
export interface CaptureOptions {
  readonly program?: keyof typeof programs;
  readonly interfaceName?: string;
}

/** Captures what crosses a port, or several; resolves when it captures. */
export async function captureLoopback(
  ports: number | readonly number[],
  { interfaceName = 'lo', program = 'tshark' }: CaptureOptions = {},
): Promise<{ until(isComplete: (pcap: Buffer) => boolean): Promise<Buffer> }> {
  const file = join(temporaryDirectory(), 'capture');
  const { args, begun, preloaded } = programs[program];
  const library =
    preloaded === undefined ? {} : { LD_PRELOAD: join(process.env['INTEROP_DIR'] ?? '', preloaded) };
  const filter = [ports]
    .flat()
    .map((port) => `tcp port ${port}`)
    .join(' or ');
  const capturing = spawn(program, [...args(interfaceName, file), filter], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...library },
  });
  let said = '';
  capturing.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const hasEnded = () => capturing.exitCode !== null || capturing.signalCode !== null;
  const waiting = { timeout: 15_000, interval: 10 } as const;
  onTestFinished(() => void capturing.kill('SIGKILL'));
  await vi.waitUntil(() => {
    if (hasEnded()) throw new Error(`${program} has ended, and said: ${said}`);
    return said.includes(begun);
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
