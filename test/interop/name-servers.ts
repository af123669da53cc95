import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';

/** A process of a name server, and what it has said. */
class Daemon {
  readonly #name: string;
  #process: ChildProcess | undefined;
  #said = '';

  constructor(name: string) {
    this.#name = name;
  }

  /** How often it has said so. */
  count(text: string): number {
    return this.#said.split(text).length - 1;
  }

  start(command: string, args: readonly string[]): void {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#process = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (this.#said += text));
    }
  }

  async says(text: string, times = 1): Promise<void> {
    await vi.waitUntil(
      () => {
        if (typeof this.#process?.exitCode === 'number') {
          throw new Error(`${this.#name} has ended, and said: ${this.#said}`);
        }
        return this.count(text) >= times;
      },
      { timeout: 20_000, interval: 5 },
    );
  }

  signal(signal: NodeJS.Signals): void {
    this.#process?.kill(signal);
  }

  async kill(): Promise<void> {
    const child = this.#process;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
}

/** A zone, without its SOA and NS records: one line for each record, `@` is example.net. */
export type ZoneLines = readonly string[];

/** `named` of bind9 with the zone example.net on loopback. It ends with the test. */
export class Bind {
  readonly address: string;
  readonly #directory = mkdtempSync(join(tmpdir(), 'bind-'));
  readonly #daemon = new Daemon('named');
  #serial = 0;

  private constructor(port: number) {
    this.address = `127.0.0.1:${port}`;
    const file = (name: string) => join(this.#directory, name);
    writeFileSync(
      file('named.conf'),
      `options {
         directory "${this.#directory}"; pid-file none; session-keyfile "${file('key')}";
         listen-on port ${port} { 127.0.0.1; }; listen-on-v6 { none; };
         check-names primary ignore; recursion no; dnssec-validation no; notify no; max-records-per-type 0; minimal-responses yes;
       };
       controls { };
       zone "example.net" { type primary; file "${file('zone')}"; max-records-per-type 0; };\n`,
    );
  }

  static async start(port: number, zone: ZoneLines): Promise<Bind> {
    const bind = new Bind(port);
    onTestFinished(async () => {
      await bind.kill();
      rmSync(bind.#directory, { recursive: true, force: true });
    });
    bind.#write(zone);
    await bind.start();
    return bind;
  }

  async start(): Promise<void> {
    const times = this.#daemon.count(' running') + 1;
    // One thread is enough, and starts sooner.
    this.#daemon.start('named', ['-g', '-n', '1', '-c', join(this.#directory, 'named.conf')]);
    await this.#daemon.says(' running', times);
  }

  /** Resolves when it serves these records in place of the former. */
  async change(zone: ZoneLines): Promise<void> {
    this.#write(zone);
    this.#daemon.signal('SIGHUP');
    await this.#daemon.says(`loaded serial ${this.#serial}\n`);
  }

  kill(): Promise<void> {
    return this.#daemon.kill();
  }

  /** Starts again with a zone that it cannot read: it says SERVFAIL to everything. */
  async breakZone(): Promise<void> {
    await this.kill();
    writeFileSync(join(this.#directory, 'zone'), 'this is no zone\n');
    await this.start();
  }

  /** Starts again with these records. */
  async mendZone(zone: ZoneLines): Promise<void> {
    await this.kill();
    this.#write(zone);
    await this.start();
  }

  #write(zone: ZoneLines): void {
    this.#serial++;
    const head = [
      '$TTL 1',
      `@ IN SOA ns.example.net. admin.example.net. ${this.#serial} 60 60 600 1`,
      '@ IN NS ns.example.net.',
      'ns IN A 127.0.0.1',
    ];
    writeFileSync(join(this.#directory, 'zone'), `${[...head, ...zone].join('\n')}\n`);
  }
}

/** `dnsmasq`, which asks another name server and keeps its answers for as long as they hold. It ends with the test. */
export async function startDnsmasq(port: number, behind: Bind): Promise<{ readonly address: string }> {
  const daemon = new Daemon('dnsmasq');
  onTestFinished(() => daemon.kill());
  const upstream = behind.address.replace(':', '#');
  daemon.start('dnsmasq', [
    // In the foreground, and without another user, which a user namespace does not have.
    '--no-daemon',
    '--conf-file=/dev/null',
    '--no-resolv',
    '--no-hosts',
    '--bind-interfaces',
    '--listen-address=127.0.0.1',
    `--port=${port}`,
    `--server=${upstream}`,
    '--cache-size=10000',
    '--pid-file=',
  ]);
  await daemon.says('using nameserver');
  return { address: `127.0.0.1:${port}` };
}
