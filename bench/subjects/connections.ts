import { setTimeout as after } from 'node:timers/promises';
import { DiameterClient } from 'diameter-client';
import { identity } from '../messages.js';
import type { Figures } from '../statistics.js';
import { BareSocket } from './bare-socket.js';
import { addressOf } from './requests.js';
import type { Subject } from './spec.js';

/** Dials at once, so that no listen queue overflows: a SYN that is dropped comes again after a second. */
const maxDialling = 500;

/** Until what the sockets have left behind is gone. */
const settleMs = 200;

/** All connections: how long they take to open, what each of them holds, how long they take to close. */
abstract class Connections implements Subject {
  readonly #ports: readonly number[];

  constructor(ports: readonly number[]) {
    this.#ports = ports;
  }

  async slice(): Promise<Figures> {
    const empty = await memory();
    const openMs = await timed(() => this.#openAll());
    const full = await memory();
    const closeMs = await timed(() => this.closeAll());
    const count = this.#ports.length;
    return {
      openMicros: (openMs * 1000) / count,
      closeMicros: (closeMs * 1000) / count,
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
    });
    await this.#client.connect(addressOf(port));
  }

  protected override async closeAll(): Promise<void> {
    await this.#client?.close({ timeoutMs: 60_000 });
    this.#client = undefined;
  }
}

export class FloorConnections extends Connections {
  #sockets: BareSocket[] = [];

  protected override async open(port: number): Promise<void> {
    this.#sockets.push(await BareSocket.open(port));
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

async function timed(work: () => Promise<void>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}
