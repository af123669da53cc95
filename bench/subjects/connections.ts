import { setTimeout as after } from 'node:timers/promises';
import { DiameterClient } from 'diameter-client';
import { identity } from '../messages.js';
import type { Figures } from '../statistics.js';
import type { TlsFiles } from '../tls-files.js';
import { BareSocket, secureContextOf } from './bare-socket.js';
import { addressOf } from './requests.js';
import type { PortsSpec, Subject } from './spec.js';

/** Dials at once, so that no listen queue overflows: a SYN that is dropped comes again after a second. */
const maxDialling = 500;

/** Longer than all handshakes together take on a slow machine. */
const maxWaitMs = 60_000;

/** Until what the sockets have left behind is gone. */
const settleMs = 200;

/** All connections: how long they take to open, what each of them holds, how long they take to close. */
abstract class Connections implements Subject {
  readonly #ports: readonly number[];
  protected readonly tls: TlsFiles | undefined;

  constructor({ ports, tls }: PortsSpec) {
    this.#ports = ports;
    this.tls = tls;
  }

  async slice(): Promise<Figures> {
    const empty = await memory();
    const opened = await timed(() => this.#openAll());
    const full = await memory();
    const closed = await timed(() => this.closeAll());
    const count = this.#ports.length;
    return {
      openMicros: opened.micros / count,
      openCpuMicros: opened.cpuMicros / count,
      closeMicros: closed.micros / count,
      closeCpuMicros: closed.cpuMicros / count,
      heapBytes: (full.heapUsed - empty.heapUsed) / count,
      rssBytes: (full.rss - empty.rss) / count,
    };
  }

  protected abstract open(port: number): Promise<void>;
  protected abstract closeAll(): Promise<void>;

  async #openAll(): Promise<void> {
    const left = this.#ports.values();
    const dial = async () => {
      for (const port of left) await this.open(port);
    };
    await Promise.all(Array.from({ length: maxDialling }, dial));
  }
}

export class ClientConnections extends Connections {
  #client: DiameterClient | undefined;

  protected override async open(port: number): Promise<void> {
    this.#client ??= new DiameterClient({
      ...identity,
      allowSameOriginHost: true,
      maxConcurrentDials: maxDialling,
      maxDialsPerSecond: 1_000_000,
      // All of them dial, and shake hands, at the same time.
      tlsTimeoutMs: maxWaitMs,
      cerTimeoutMs: maxWaitMs,
      ...(this.tls !== undefined && { tls: this.tls }),
    });
    await this.#client.connect(addressOf(port, this.tls));
  }

  protected override async closeAll(): Promise<void> {
    await this.#client?.close({ timeoutMs: 60_000 });
    this.#client = undefined;
  }
}

export class FloorConnections extends Connections {
  readonly #secureContext = this.tls && secureContextOf(this.tls);
  #sockets: BareSocket[] = [];

  protected override async open(port: number): Promise<void> {
    this.#sockets.push(await BareSocket.open(port, this.#secureContext));
  }

  protected override async closeAll(): Promise<void> {
    await Promise.all(this.#sockets.map((socket) => socket.close()));
    this.#sockets = [];
  }
}

async function memory(): Promise<NodeJS.MemoryUsage> {
  await after(settleMs);
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage();
}

/** How long it takes, and the CPU time of it: user and system, all threads of the process. */
async function timed(work: () => Promise<void>): Promise<{ micros: number; cpuMicros: number }> {
  const before = { at: performance.now(), cpu: process.cpuUsage() };
  await work();
  const { system, user } = process.cpuUsage(before.cpu);
  return { micros: (performance.now() - before.at) * 1000, cpuMicros: system + user };
}
