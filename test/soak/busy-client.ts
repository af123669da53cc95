import { setTimeout as after } from 'node:timers/promises';
import { DiameterClient } from 'diameter-client';
import { Attachments, type Told } from './attachments.js';
import { addressesOf, clientOptions } from './client-options.js';
import { Counters } from './counters.js';
import type { Faults } from './faults.js';
import { Ledger } from './ledger.js';
import { measureHeld } from './memory.js';
import type { Punctuality } from './punctuality.js';
import { Random } from './random.js';
import { printSample, type Sample } from './report.js';
import { Traffic } from './traffic.js';
import { until } from './until.js';

export interface Setup {
  readonly minutes: number;
  readonly addresses: number;
  readonly rate: number;
  readonly seed: number;
  /** For the files of the flight recorder; where it is given, everything is attached to the client. */
  readonly dumps?: string | undefined;
}

const sampleCount = 60;
const shortestSampleMs = 500;
const longestSampleMs = 5_000;
const printMs = 30_000;
const leastLines = 6;

/** A client under load, with its books. */
export class BusyClient {
  readonly client: DiameterClient;
  readonly traffic: Traffic;
  readonly ledger: Ledger;
  readonly #attachments: Attachments | undefined;
  readonly #counters: Counters;
  readonly #faults: Faults;

  constructor(
    setup: Setup,
    ports: readonly number[],
    faults: Faults,
    punctuality: Punctuality,
    stream: number,
  ) {
    const random = new Random(setup.seed, setup.addresses + stream);
    const addresses = addressesOf(ports);
    this.#faults = faults;
    this.ledger = new Ledger(faults, punctuality);
    this.#attachments = setup.dumps === undefined ? undefined : new Attachments(setup.dumps, faults);
    this.client = new DiameterClient({ ...clientOptions(addresses, random), ...this.#attachments?.options });
    this.#attachments?.attach(this.client);
    this.#counters = new Counters(this.client, this.ledger, faults, setup.addresses);
    this.traffic = new Traffic(this.client, addresses, this.ledger, faults, random, setup.rate);
  }

  async sample(forMs: number): Promise<Sample[]> {
    const everyMs = Math.max(shortestSampleMs, Math.min(longestSampleMs, forMs / sampleCount));
    const printEvery = Math.max(1, Math.round(Math.min(printMs, forMs / leastLines) / everyMs));
    const startedAt = performance.now();
    const samples: Sample[] = [];
    for (let atMs = 0; atMs < forMs; atMs = performance.now() - startedAt) {
      await after(everyMs);
      this.#counters.check();
      this.#attachments?.empty();
      const sample = {
        atMs: performance.now() - startedAt,
        held: await measureHeld(),
        begun: this.ledger.begun,
        outstanding: this.ledger.outstanding,
        connections: this.client.connections().length,
        stats: this.client.stats(),
      };
      samples.push(sample);
      if (samples.length % printEvery === 0) printSample(sample);
    }
    return samples;
  }

  /** After `close()` or `destroy()`: nothing may be left of what was begun. */
  async settle(): Promise<Told | undefined> {
    await until(() => this.ledger.outstanding === 0);
    const { outstanding } = this.ledger;
    this.#faults.check(outstanding === 0, `${outstanding} calls were lost`);
    this.traffic.checkSignals();
    this.#counters.check();
    this.#counters.checkEnd();
    return this.#attachments?.settle(this.ledger);
  }
}
