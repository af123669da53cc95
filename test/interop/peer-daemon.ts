import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { onTestFinished, vi } from 'vitest';
import { certificateFile, daemonHost, daemonPort, daemonRealm, hasStopped } from './daemon.js';

export interface PeerDaemonOptions {
  /** The first label of its Origin-Host. */
  readonly name: string;
  readonly port: number;
  /** It has no application of its own, and passes everything on to the daemon of the suite. */
  readonly isRelay?: boolean;
}

const extensions = '/usr/lib/freeDiameter';

/** One more freeDiameter, without TLS. It ends with the test. */
export class PeerDaemon {
  readonly address: string;
  readonly #configuration: string;
  readonly #isRelay: boolean;
  #process: ChildProcess | undefined;
  #said = '';

  private constructor({ isRelay = false, name, port }: PeerDaemonOptions) {
    this.address = `127.0.0.1:${port}`;
    this.#isRelay = isRelay;
    this.#configuration = certificateFile(`../${name}.conf`);
    // The daemon of the suite knows the names that end in clients.example.com.
    const host = isRelay ? `${name}.clients.${daemonRealm}` : `${name}.${daemonRealm}`;
    const role = isRelay
      ? [`ConnectPeer = "${daemonHost}" { ConnectTo = "127.0.0.1"; Port = ${daemonPort}; No_TLS; };`]
      : ['NoRelay;', `LoadExtension = "${certificateFile('../answer.fdx')}";`];
    const lines = [
      `Identity = "${host}";`,
      `Realm = "${daemonRealm}";`,
      `Port = ${port};`,
      'SecPort = 0;',
      'No_SCTP;',
      'No_IPv6;',
      'Prefer_TCP;',
      'TwTimer = 6;',
      `TLS_Cred = "${certificateFile('peer-daemon.pem')}", "${certificateFile('peer-daemon.key')}";`,
      `TLS_CA = "${certificateFile('ca.pem')}";`,
      `LoadExtension = "${extensions}/acl_wl.fdx" : "${certificateFile('../acl.conf')}";`,
      `LoadExtension = "${extensions}/dict_nasreq.fdx";`,
      `LoadExtension = "${extensions}/dict_dcca.fdx";`,
      ...role,
    ];
    writeFileSync(this.#configuration, `${lines.join('\n')}\n`);
  }

  /** Resolves when it listens and, if it is a relay, has reached the daemon of the suite. */
  static async start(options: PeerDaemonOptions): Promise<PeerDaemon> {
    const daemon = new PeerDaemon(options);
    onTestFinished(() => daemon.kill());
    await daemon.start();
    return daemon;
  }

  /** Starts it again; resolves as {@link PeerDaemon.start} does. */
  async start(): Promise<void> {
    const daemon = spawn('freeDiameterd', ['-c', this.#configuration], { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#process = daemon;
    this.#said = '';
    const hear = (text: string) => (this.#said += text);
    daemon.stdout.setEncoding('utf8').on('data', hear);
    daemon.stderr.setEncoding('utf8').on('data', hear);
    const ready = this.#isRelay ? `STATE_OPEN'\t'${daemonHost}'` : 'daemon initialized';
    await vi.waitUntil(
      () => {
        if (hasEnded(daemon)) throw new Error(`freeDiameterd has ended, and said: ${this.#said}`);
        return this.#said.includes(ready);
      },
      { timeout: 20_000, interval: 10 },
    );
  }

  /** Stops all of its threads: it reads and answers nothing, but its sockets stay. */
  async freeze(): Promise<void> {
    const pid = this.#process?.pid;
    if (pid === undefined) throw new Error('the daemon was not started');
    process.kill(pid, 'SIGSTOP');
    await vi.waitUntil(() => hasStopped(pid), { timeout: 5_000, interval: 2 });
  }

  /** Ends it without any chance to say goodbye. Resolves when it is gone. */
  async kill(): Promise<void> {
    const daemon = this.#process;
    if (daemon === undefined || hasEnded(daemon)) return;
    const isGone = once(daemon, 'exit');
    daemon.kill('SIGKILL');
    await isGone;
  }
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}
