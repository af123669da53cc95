import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { certificateFile } from './daemon.js';

/** tls_peer.erl or overload_peer.erl in a process of its own. */
export class ErlangPeer {
  /** What it has printed. */
  output = '';
  readonly port: number;
  readonly #process: ChildProcess;

  private constructor(module: string, port: number, certificate: string | undefined, host?: string) {
    this.port = port;
    const certificates = certificateFile('');
    const security = certificate === undefined ? [] : [certificates, certificate];
    const more = host === undefined ? security : [host];
    this.#process = spawn('erl', ['-noshell', '-run', module, 'start', String(port), ...more], {
      cwd: join(certificates, '../erlang'),
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#process.stdout?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
  }

  /** Starts one that speaks TLS; resolves when it listens. It ends with the test. */
  static start(port: number, certificate = 'server'): Promise<ErlangPeer> {
    return ErlangPeer.#start('tls_peer', port, certificate);
  }

  /** Starts one that reports overload, as {@link tell} tells it. */
  static startWithOverload(port: number): Promise<ErlangPeer> {
    return ErlangPeer.#start('overload_peer', port, undefined);
  }

  /** The same without TLS. `host`: its Origin-Host. */
  static startInPlainText(port: number, host?: string): Promise<ErlangPeer> {
    return ErlangPeer.#start('tls_peer', port, undefined, host);
  }

  static async #start(
    module: string,
    port: number,
    certificate: string | undefined,
    host?: string,
  ): Promise<ErlangPeer> {
    const peer = new ErlangPeer(module, port, certificate, host);
    onTestFinished(() => peer.kill());
    await peer.hasPrinted('listening\n');
    return peer;
  }

  /** Resolves when it has printed this. */
  async hasPrinted(text: string): Promise<void> {
    await vi.waitUntil(
      () => {
        if (this.#hasEnded) throw new Error(`the peer has ended, and said: ${this.output}`);
        return this.output.includes(text);
      },
      { timeout: 10_000, interval: 5 },
    );
  }

  /**
   * Resolves when it serves a client of this name. It has sent its CEA before, and drops requests that come between without a word.
   */
  async serves(name: string): Promise<void> {
    const applications = 2; // Those that both have.
    await this.hasPrinted(`up ${name}.clients.example.com\n`.repeat(applications));
  }

  /** Gives it a line; resolves with the line that it prints. */
  async tell(line: string): Promise<string> {
    const from = this.output.length;
    this.#process.stdin?.write(`${line}\n`);
    await vi.waitUntil(() => this.output.includes('\n', from), { timeout: 10_000, interval: 5 });
    return this.output.slice(from).trim();
  }

  /** Asks it to stop: it says DPR to its peers first. Resolves when it has ended. */
  async stop(): Promise<void> {
    this.#process.stdin?.write('stop\n');
    await this.#ended();
  }

  /** Ends it without any chance to say goodbye. Resolves when it is gone. */
  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#ended();
  }

  get #hasEnded(): boolean {
    return this.#process.exitCode !== null || this.#process.signalCode !== null;
  }

  async #ended(): Promise<void> {
    if (!this.#hasEnded) await once(this.#process, 'exit');
  }
}
