import { setImmediate as turn, setTimeout as after } from 'node:timers/promises';
import { DiameterClient } from 'diameter-client';
import { creditControlRequest, identity } from '../messages.js';
import { BareSocket } from './bare-socket.js';
import { addressOf } from './requests.js';
import type { SendsSpec } from './spec.js';
import type { Load } from './throughput.js';

/** Between looks at whether all answers have come. */
const drainPollMs = 2;

/**
 * Sends a window of messages in one tick, awaits all of them, lets the event loop turn once, sends the next. Without the
 * turn neither side would ever read: a socket that takes a write at once says so before anything else can happen. The
 * answers are nobody's.
 */
export class ClientSends implements Load {
  readonly #client = new DiameterClient(identity);
  readonly #spec: SendsSpec;
  readonly #message: Buffer;
  #sending: Promise<void> = Promise.resolve();
  #isStopped = false;

  count = 0;

  private constructor(spec: SendsSpec) {
    this.#spec = spec;
    this.#message = creditControlRequest(spec.bytes);
  }

  static async open(spec: SendsSpec): Promise<ClientSends> {
    const load = new ClientSends(spec);
    await load.#client.connect(addressOf(spec.port));
    return load;
  }

  start(): void {
    this.#isStopped = false;
    this.#sending = this.#send();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#sending;
    while (this.#client.stats().inFlight > 0) await after(drainPollMs);
  }

  async #send(): Promise<void> {
    const address = addressOf(this.#spec.port);
    while (!this.#isStopped) {
      const { window } = this.#spec;
      await Promise.all(Array.from({ length: window }, () => this.#client.send(address, this.#message)));
      this.count += window;
      await turn();
    }
  }
}

/** The same window in one write, out of memory that is filled once; the next when the socket says that it has it. */
export class FloorSends implements Load {
  readonly #socket: BareSocket;
  readonly #window: number;
  readonly #batch: Buffer;
  #answers = 0;
  #isStopped = true;
  #isWriting = false;

  count = 0;

  private constructor(socket: BareSocket, { bytes, window }: SendsSpec) {
    this.#socket = socket;
    this.#window = window;
    this.#batch = Buffer.alloc(window * bytes, creditControlRequest(bytes));
    socket.onEnded = (ended) => (this.#answers += ended);
  }

  static async open(spec: SendsSpec): Promise<FloorSends> {
    return new FloorSends(await BareSocket.open(spec.port), spec);
  }

  start(): void {
    this.#isStopped = false;
    this.#write();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    while (this.#isWriting || this.#answers < this.count) await after(drainPollMs);
  }

  #write(): void {
    if (this.#isStopped) return;
    this.#isWriting = true;
    this.#socket.write(this.#batch, () => {
      this.count += this.#window;
      this.#isWriting = false;
      setImmediate(() => this.#write());
    });
  }
}
