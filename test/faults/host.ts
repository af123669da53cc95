import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

const run = promisify(execFile);
let hosts = 0;

/** A host of its own for a peer: a network namespace, joined to ours by a cable, which is a veth pair. */
export class Host {
  /** Its address, and ours on the same cable. */
  readonly address: string;
  readonly ourAddress: string;
  /** The name of either end of the cable. */
  readonly cable: string;
  readonly #pid: number;

  private constructor(number: number, pid: number) {
    this.address = `198.51.100.${4 * number + 2}`;
    this.ourAddress = `198.51.100.${4 * number + 1}`;
    this.cable = `cable${number}`;
    this.#pid = pid;
  }

  /** A host that is gone at the end of the test. */
  static async make(): Promise<Host> {
    // cat holds the namespace; it ends when its input does, even where this process is killed.
    const holder = spawn('unshare', ['--net', 'cat'], { stdio: ['pipe', 'pipe', 'inherit'] });
    onTestFinished(() => {
      holder.stdin.end();
    });
    // Its echo says that the namespace is there.
    holder.stdin.write('?');
    await once(holder.stdout, 'data');
    const host = new Host(hosts++, holder.pid!); // it has spoken, so it has a pid
    await host.#connect();
    return host;
  }

  async #connect(): Promise<void> {
    const { address, cable, ourAddress } = this;
    await this.here('link', 'add', cable, 'type', 'veth', 'peer', 'name', cable, 'netns', String(this.#pid));
    onTestFinished(() => this.here('link', 'del', cable));
    await this.here('addr', 'add', `${ourAddress}/30`, 'dev', cable);
    await this.here('link', 'set', cable, 'up');
    await this.there('addr', 'add', `${address}/30`, 'dev', cable);
    await this.there('link', 'set', cable, 'up');
  }

  /** Runs `ip` on our side. */
  async here(...args: readonly string[]): Promise<void> {
    await run('ip', args);
  }

  /** Runs `ip` on this host. */
  async there(...args: readonly string[]): Promise<void> {
    const [command, ...before] = this.inside('ip');
    await run(command, [...before, ...args]);
  }

  /** The command that runs a program on this host. */
  inside(program: string): readonly [string, ...string[]] {
    return ['nsenter', '--target', String(this.#pid), '--net', program];
  }
}
