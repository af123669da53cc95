import { getEventListeners } from 'node:events';
import type { CallOptions, DiameterClient } from 'diameter-client';
import { dprTimeoutMs } from './client-options.js';
import type { Faults } from './faults.js';
import { Abortion, type CallKind, type Ledger } from './ledger.js';
import { CC_REQUEST_NUMBER, numberedRequest } from './messages.js';
import type { Random } from './random.js';

const tickMs = 10;
/** After a pause of the process this much is made up for, not more. */
const mostPerTick = 10;

/** Every address gets nothing for a while, in turn, so that idle ones can close. */
const restEveryMs = 12_000;
const restMs = 2_500;

const sharedSignals = 8;
const abortEveryMs = 300;

const closesPerSecond = 2;

/** A steady rate of calls to all addresses, each with its own deadline and many with a signal. */
export class Traffic {
  readonly #client: DiameterClient;
  readonly #addresses: readonly string[];
  readonly #ledger: Ledger;
  readonly #faults: Faults;
  readonly #random: Random;
  readonly #perSecond: number;
  /** What a program has for its own end: one signal for all calls, never aborted. */
  readonly #lifelong = new AbortController();
  readonly #shared = Array.from({ length: sharedSignals }, () => new AbortController());
  readonly #timers: readonly NodeJS.Timeout[];
  #tickedAt = performance.now();
  #owed = 0;
  #number = 0;

  constructor(
    client: DiameterClient,
    addresses: readonly string[],
    ledger: Ledger,
    faults: Faults,
    random: Random,
    perSecond: number,
  ) {
    this.#client = client;
    this.#addresses = addresses;
    this.#ledger = ledger;
    this.#faults = faults;
    this.#random = random;
    this.#perSecond = perSecond;
    this.#timers = [
      setInterval(() => this.#tick(), tickMs),
      setInterval(() => this.#abortShared(), abortEveryMs),
      setInterval(() => this.#close(), 1_000 / closesPerSecond),
    ];
  }

  stop(): void {
    for (const timer of this.#timers) clearInterval(timer);
  }

  /** Once all calls have settled. */
  checkSignals(): void {
    const signals = [this.#lifelong, ...this.#shared].map(({ signal }) => signal);
    const listeners = signals.flatMap((signal) => getEventListeners(signal, 'abort')).length;
    this.#faults.check(listeners === 0, `${listeners} signals have listeners left`);
  }

  #tick(): void {
    const now = performance.now();
    const due = this.#owed + ((now - this.#tickedAt) * this.#perSecond) / 1_000;
    this.#tickedAt = now;
    const count = Math.min(Math.floor(due), (mostPerTick * tickMs * this.#perSecond) / 1_000);
    this.#owed = due - Math.floor(due);
    for (let i = 0; i < count; i++) this.#call(this.#addressAt(now));
  }

  #addressAt(now: number): string {
    for (;;) {
      const index = this.#random.integer(this.#addresses.length);
      const phase = (now + (index * restEveryMs) / this.#addresses.length) % restEveryMs;
      const address = this.#addresses[index];
      if (phase >= restMs && address !== undefined) return address;
    }
  }

  #call(address: string): void {
    const lot = this.#random.next();
    if (lot < 0.8) this.#request(address);
    else if (lot < 0.98) this.#send(address);
    else this.#connect(address);
  }

  #request(address: string): void {
    const number = this.#nextNumber();
    void this.#follow('request', this.#random.spread(5, 3_000), async (options) => {
      const answer = await this.#client.request(address, numberedRequest(number), options);
      const returned = answer.find(CC_REQUEST_NUMBER)?.unsigned32();
      this.#faults.check(returned === number, 'a caller got the answer to another request');
    });
  }

  #send(address: string): void {
    const message = numberedRequest(this.#nextNumber());
    void this.#follow('send', this.#random.spread(5, 1_000), (options) =>
      this.#client.send(address, message, options),
    );
  }

  #connect(address: string): void {
    void this.#follow('connect', this.#random.spread(5, 1_500), (options) =>
      this.#client.connect(address, options),
    );
  }

  async #follow(
    kind: CallKind,
    timeoutMs: number,
    begin: (options: CallOptions) => Promise<unknown>,
  ): Promise<void> {
    const lot = this.#random.next();
    const own = lot < 0.1 ? new AbortController() : undefined;
    const lent = lot < 0.2 ? this.#lifelong : lot < 0.3 ? this.#random.pick(this.#shared) : undefined;
    const signal = (own ?? lent)?.signal;
    const abort = own && (() => own.abort(new Abortion('its own signal')));
    const timer = abort && setTimeout(abort, this.#random.spread(1, 2_000));
    await this.#ledger.follow(kind, timeoutMs, signal, () => begin({ timeoutMs, signal }));
    clearTimeout(timer);
  }

  #abortShared(): void {
    const index = this.#random.integer(sharedSignals);
    this.#shared[index]?.abort(new Abortion('a shared signal'));
    this.#shared[index] = new AbortController();
  }

  #close(): void {
    const connection = this.#client.connection(this.#random.pick(this.#addresses));
    if (connection === undefined) return;
    void this.#ledger.follow('close', dprTimeoutMs, undefined, () => connection.close());
  }

  #nextNumber(): number {
    this.#number = (this.#number + 1) >>> 0;
    return this.#number;
  }
}
