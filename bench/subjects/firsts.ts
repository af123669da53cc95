import { DiameterClient } from 'diameter-client';
import { creditControlRequest, identity } from '../messages.js';
import { quantile, type Figures } from '../statistics.js';
import { BareSocket } from './bare-socket.js';
import { addressOf } from './requests.js';
import type { Subject } from './spec.js';

/** Dial, CER, CEA, request and answer, at one address after the other. A slice takes as long as it takes. */
abstract class Firsts implements Subject {
  readonly #ports: readonly number[];

  constructor(ports: readonly number[]) {
    this.#ports = ports;
  }

  async slice(): Promise<Figures> {
    const micros: number[] = [];
    for (const port of this.#ports) {
      const before = performance.now();
      await this.first(port);
      micros.push((performance.now() - before) * 1000);
    }
    await this.closeAll();
    const sorted = micros.toSorted((a, b) => a - b);
    return { p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99) };
  }

  protected abstract first(port: number): Promise<void>;
  protected abstract closeAll(): Promise<void>;
}

export class ClientFirsts extends Firsts {
  readonly #request = creditControlRequest();
  #client = newClient();

  protected override async first(port: number): Promise<void> {
    await this.#client.request(addressOf(port), this.#request);
  }

  protected override async closeAll(): Promise<void> {
    await this.#client.close();
    this.#client = newClient();
  }
}

export class FloorFirsts extends Firsts {
  readonly #request = creditControlRequest();
  #sockets: BareSocket[] = [];

  protected override async first(port: number): Promise<void> {
    const socket = await BareSocket.open(port);
    await socket.exchange(this.#request);
    this.#sockets.push(socket);
  }

  protected override async closeAll(): Promise<void> {
    await Promise.all(this.#sockets.map((socket) => socket.close()));
    this.#sockets = [];
  }
}

function newClient(): DiameterClient {
  return new DiameterClient({ ...identity, allowSameOriginHost: true });
}
