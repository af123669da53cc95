import { Buffer } from 'node:buffer';
import type { Clock } from '../clock.js';
import type { TaskTrace } from '../group/task-trace.js';
import type { Listener, News } from '../observability/news.js';
import { counted, duration } from '../phrases.js';
import { CommandFlag, flagsAt } from '../protocol/header.js';
import type { Random } from '../protocol/identifiers.js';
import type { DiameterMessage } from '../protocol/message.js';
import { outcomeOf, outcomeOfError } from './outcome.js';
import type { Courier, DueRecord, NewRecord, Outcome, RecordStore } from './record-store.js';
import { StoreError } from './store-errors.js';

/** What a client does for its records. */
export interface DeliveryServices {
  readonly clock: Clock;
  readonly random: Random;
  readonly news: News;
  /** Sends a request to an address or a group, by its name. May throw. */
  send(
    target: string,
    message: Buffer,
    trace: TaskTrace,
    signal: AbortSignal | undefined,
  ): Promise<DiameterMessage>;
  /** Whether there is such a target. */
  knows(target: string): boolean;
}

/** Targets whose last failure is remembered. */
const mostFailures = 1_000;

/** Sends the records of a store, and tells what becomes of them. */
export class Deliveries implements Courier {
  readonly clock: Clock;
  readonly random: Random;
  readonly #store: RecordStore;
  readonly #services: DeliveryServices;
  readonly #stranded = new Set<string>();
  /** By target, of the last ones. */
  readonly #lastFailures = new Map<string, string>();
  #isOver = false;

  /** Throws an `InvalidConfigError` if another client has the store. */
  constructor(store: RecordStore, services: DeliveryServices) {
    this.#store = store;
    this.#services = services;
    this.clock = services.clock;
    this.random = services.random;
    services.news.subscribe(this.#listener);
    store.begin(this);
  }

  readonly #listener: Listener = {
    opened: ({ address }) => this.#store.wake(address),
    groupUsable: (group) => this.#wakeGroup(group),
    membersChanged: (group) => this.#wakeGroup(group),
  };

  #wakeGroup(name: string): void {
    this.#stranded.delete(name);
    // A group is made within a step of its client, which knows it only afterwards.
    queueMicrotask(() => this.#store.wake(name));
  }

  /** Resolves with the id of the record once it is safe. */
  async accept(record: NewRecord): Promise<string> {
    const { target } = record;
    if (this.#isOver) {
      const what = `The record to ${target} was not accepted: the client is closed`;
      throw new StoreError(what, { problem: 'closed', address: target });
    }
    const { news } = this.#services;
    try {
      const id = await this.#store.add(record);
      news.recordAccepted?.(target, id, record.message.length);
      return id;
    } catch (error) {
      news.recordNotAccepted?.(this.#store.name, error);
      throw error;
    }
  }

  /** What the store holds, and what holds up the records of a target, in words. */
  explain(target: string): string {
    const { name } = this.#store;
    const { oldestAt, parked, pending } = this.#store.stats();
    const age = oldestAt === undefined ? '' : `, the oldest for ${duration(this.clock.now() - oldestAt)}`;
    const waiting = `The store ${name} holds ${counted(pending, 'record')} to be delivered${age}, and ${counted(parked, 'record')} that ${parked === 1 ? 'is' : 'are'} parked.`;
    const failure = this.#lastFailures.get(target);
    const why = failure === undefined ? '' : ` Its records are delayed: ${failure}.`;
    return `${waiting}${why}`;
  }

  /** Takes no more records, and sends none; resolves once the outcomes of those under way are safe. */
  end(): Promise<void> {
    this.#isOver = true;
    return this.#store.end();
  }

  // What the store asks.

  async carry(record: DueRecord, signal?: AbortSignal): Promise<Outcome> {
    const trace: TaskTrace = { member: undefined, attempts: [], failovers: [], redirects: [] };
    let outcome: Outcome;
    try {
      outcome = outcomeOf(await this.#services.send(record.target, bytesOf(record), trace, signal));
    } catch (error) {
      outcome = outcomeOfError(error);
    }
    const told = withLostCopies(outcome, trace);
    this.#note(record, told);
    return told;
  }

  #note({ acceptedAt, id, target }: DueRecord, outcome: Outcome): void {
    const { clock, news } = this.#services;
    if (outcome.kind === 'delivered') {
      this.#lastFailures.delete(target);
      news.recordDelivered?.(target, id, clock.now() - acceptedAt);
    } else if (outcome.kind !== 'refused' && !this.#isOver) {
      this.#lastFailures.delete(target);
      if (this.#lastFailures.size < mostFailures) this.#lastFailures.set(target, outcome.reason);
      news.recordRetried?.(target, id, outcome.reason);
    }
  }

  knows(target: string): boolean {
    return this.#services.knows(target);
  }

  stranded(target: string): void {
    if (this.#stranded.has(target)) return;
    this.#stranded.add(target);
    this.#services.news.recordsStranded?.(target);
  }

  parked({ id, target }: DueRecord, reason: string): void {
    this.#services.news.recordParked?.(target, id, reason);
  }

  storeFailed(error: unknown): void {
    this.#services.news.storeFailed?.(this.#store.name, error);
  }
}

/** In memory of its own, with the T flag where a peer may have seen the record before (RFC 6733 §3). */
function bytesOf({ mayHaveBeenSent, message }: DueRecord): Buffer {
  if (!mayHaveBeenSent) return message;
  const copy = Buffer.from(message);
  copy[4] = flagsAt(copy, 0) | CommandFlag.retransmitted;
  return copy;
}

/** A group may have sent a copy to a member that was lost, and another one that was answered. */
function withLostCopies(outcome: Outcome, { failovers }: TaskTrace): Outcome {
  if (outcome.kind === 'delivered' || outcome.mayHaveBeenSent) return outcome;
  return { ...outcome, mayHaveBeenSent: failovers.some(({ why }) => why !== 'refused') };
}
