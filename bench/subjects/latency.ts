import { DiameterClient } from 'diameter-client';
import { creditControlRequest, identity } from '../messages.js';
import { quantile, type Figures } from '../statistics.js';
import { BareSocket } from './bare-socket.js';
import { addressOf } from './requests.js';
import type { LatencySpec, Subject } from './spec.js';

/** Enough for what can be due in one tick of a process that was not scheduled for a while. */
const maxPerTick = 20_000;

/**
 * An open loop: request number n is due at n / rate, whatever has become of those before it, and its latency counts from
 * then on. So a pause of the process shows in every request that fell due in it, and not only in the one it met.
 */
abstract class Paced implements Subject {
  readonly #perMs: number;
  #latencies = new Float64Array(0);
  #startedAt = 0;
  #answered = 0;
  #onAnswered = () => {};

  constructor({ perSecond }: LatencySpec) {
    this.#perMs = perSecond / 1000;
  }

  async slice(ms: number): Promise<Figures> {
    const total = Math.floor(ms * this.#perMs);
    this.#latencies = new Float64Array(total);
    this.#answered = 0;
    this.#startedAt = performance.now();
    const answered = new Promise<void>((resolve) => {
      this.#onAnswered = resolve;
    });
    this.#send(0, total);
    await answered;
    const sorted = Array.from(this.#latencies.toSorted());
    const micros = (share: number) => 1000 * quantile(sorted, share);
    return { p50: micros(0.5), p99: micros(0.99), p999: micros(0.999) };
  }

  /** Sends the requests with the numbers [from, to). */
  protected abstract send(from: number, to: number): void;

  protected noteAnswer(number: number): void {
    this.#latencies[number] = performance.now() - this.#startedAt - number / this.#perMs;
    this.#answered++;
    if (this.#answered === this.#latencies.length) this.#onAnswered();
  }

  #send(sent: number, total: number): void {
    const due = Math.ceil((performance.now() - this.#startedAt) * this.#perMs);
    const to = Math.min(due, total, sent + maxPerTick);
    if (to > sent) this.send(sent, to);
    if (to < total) setImmediate(() => this.#send(to, total));
  }
}

export class ClientLatency extends Paced {
  readonly #client = new DiameterClient(identity);
  readonly #address: string;
  readonly #message: Buffer;

  private constructor(spec: LatencySpec) {
    super(spec);
    this.#address = addressOf(spec.port);
    this.#message = creditControlRequest(spec.bytes);
  }

  static async open(spec: LatencySpec): Promise<ClientLatency> {
    const subject = new ClientLatency(spec);
    await subject.#client.connect(subject.#address);
    return subject;
  }

  protected override send(from: number, to: number): void {
    for (let number = from; number < to; number++) void this.#request(number);
  }

  async #request(number: number): Promise<void> {
    await this.#client.request(this.#address, this.#message);
    this.noteAnswer(number);
  }
}

/** The peer answers in order, so that the n-th answer is that to the n-th request. */
export class FloorLatency extends Paced {
  readonly #socket: BareSocket;
  readonly #bytes: number;
  readonly #batch: Buffer;
  #ended = 0;

  private constructor(socket: BareSocket, spec: LatencySpec) {
    super(spec);
    this.#socket = socket;
    this.#bytes = spec.bytes;
    this.#batch = Buffer.alloc(maxPerTick * spec.bytes, creditControlRequest(spec.bytes));
    socket.onEnded = (count) => {
      for (let index = 0; index < count; index++) this.noteAnswer(this.#ended++);
    };
  }

  static async open(spec: LatencySpec): Promise<FloorLatency> {
    return new FloorLatency(await BareSocket.open(spec.port), spec);
  }

  protected override send(from: number, to: number): void {
    if (from === 0) this.#ended = 0;
    this.#socket.write(this.#batch.subarray(0, (to - from) * this.#bytes));
  }
}
