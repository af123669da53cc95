import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { PeerBehaviour, TestPeerOptions } from 'diameter-client/testing';
import { onTestFinished } from 'vitest';
import type { Host } from './host.js';

const program = fileURLToPath(new URL('peer-program.ts', import.meta.url));
const originHost = 'peer.example.net';
export const peerPort = 3868;

/** A peer that is a process of its own: on a host of its own, or on our loopback. */
export class PeerProcess {
  readonly address: string;
  /** The CC-Request-Numbers that came, in their order. */
  readonly received: number[] = [];
  /** The largest number of connections that it had when a request came. */
  mostConnections = 0;
  readonly #process: ChildProcessByStdio<Writable, Readable, null>;
  readonly #isOver: Promise<unknown>;

  private constructor(host: Host | undefined, behaviour: Partial<PeerBehaviour>) {
    const ip = host?.address ?? '127.0.0.1';
    this.address = `${ip}:${peerPort}`;
    const options = { host: ip, port: peerPort, originHost, behaviour } satisfies TestPeerOptions;
    const [command, ...before] = host?.inside(process.execPath) ?? [process.execPath];
    this.#process = spawn(command, [...before, '--import', 'tsx', program, JSON.stringify(options)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    // After the end of its output, so that all of it has been read.
    this.#isOver = once(this.#process, 'close');
  }

  /** A peer that is killed at the end of the test, unless it has been before. Resolves when it listens. */
  static async start(host?: Host, behaviour: Partial<PeerBehaviour> = {}): Promise<PeerProcess> {
    const peer = new PeerProcess(host, behaviour);
    onTestFinished(() => peer.kill());
    await peer.#read();
    return peer;
  }

  #read(): Promise<void> {
    return new Promise((resolve, reject) => {
      createInterface(this.#process.stdout).on('line', (line) => {
        const [what, number, , connections] = line.split(' ');
        if (what === 'ready') resolve();
        if (what !== 'request') return;
        this.received.push(Number(number));
        this.mostConnections = Math.max(this.mostConnections, Number(connections));
      });
      void this.#isOver.then(() => reject(new Error(`the peer at ${this.address} has ended`)));
    });
  }

  /** Stops it where it is: it reads and answers nothing, but its sockets stay. */
  freeze(): void {
    this.#process.kill('SIGSTOP');
  }

  thaw(): void {
    this.#process.kill('SIGCONT');
  }

  /** Ends it without any chance to say goodbye; resolves when it is gone and all that it said has been read. */
  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#isOver;
  }
}
