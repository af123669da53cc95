import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished, vi } from 'vitest';

/** `openssl s_server` on a free port, until the end of the test. */
export interface SServer {
  readonly address: string;
  /** Resolves with all that it has printed, when this is a part of it. */
  printed(text: string): Promise<string>;
}

export async function startSServer(...args: readonly string[]): Promise<SServer> {
  let output = '';
  // Without stdbuf it would print the trace when it ends. It ends when its input does.
  const server = spawn('stdbuf', ['-oL', 'openssl', 's_server', '-accept', '127.0.0.1:0', ...args]);
  onTestFinished(async () => {
    server.kill('SIGKILL');
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  });
  const collect = (text: string) => (output += text);
  server.stdout.setEncoding('utf8').on('data', collect);
  server.stderr.setEncoding('utf8').on('data', collect);
  const printed = async (text: string) => {
    await vi.waitUntil(
      () => {
        if (server.exitCode !== null) throw new Error(`s_server has ended, and said: ${output}`);
        return output.includes(text);
      },
      { timeout: 10_000, interval: 5 },
    );
    return output;
  };
  const port = /ACCEPT 127\.0\.0\.1:(\d+)\n/.exec(await printed('ACCEPT '))?.[1];
  if (port === undefined) throw new Error(`s_server tells no port: ${output}`);
  return { address: `aaas://127.0.0.1:${port}`, printed };
}

/** The ClientHello in what `s_server -trace` prints: the lines below each of its fields and extensions. */
export function clientHelloIn(trace: string): ReadonlyMap<string, readonly string[]> {
  const [, hello = ''] = /ClientHello, Length=\d+\n(.*?)\n\n/s.exec(trace) ?? [];
  const fields = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of hello.split('\n')) {
    const heading = /^ {8}extension_type=(\w+)/.exec(line)?.[1] ?? /^ {6}(\w+)/.exec(line)?.[1];
    if (heading === undefined) {
      current.push(line.trim().replace(/^\{0x\w\w, 0x\w\w\} /, ''));
    } else {
      current = [];
      fields.set(heading, current);
    }
  }
  return fields;
}
