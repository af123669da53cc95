import type { Clock } from '../clock.js';
import { Deliveries, type DeliveryServices } from '../delivery/deliveries.js';
import type { RecordStore } from '../delivery/record-store.js';
import type { Command, Deliverable } from '../dictionary/command.js';
import { InvalidConfigError } from '../errors.js';
import type { Groups } from '../group/groups.js';
import type { PeerGroup } from '../group/peer-group.js';
import type { News } from '../observability/news.js';
import { END_TO_END_OFFSET, putUint32 } from '../protocol/header.js';
import type { EndToEndIds, Random } from '../protocol/identifiers.js';
import { detachedClock } from './detached-clock.js';
import type { TracedCalls } from './traced-calls.js';

interface RecordServices {
  readonly clock: Clock;
  readonly random: Random;
  readonly news: News;
  readonly endToEndIds: EndToEndIds;
}

/** The records of a client that must not be lost, if it has a store. */
export class Records {
  readonly #calls: TracedCalls;
  readonly #groups: Groups;
  readonly #services: RecordServices;
  readonly #deliveries: Deliveries | undefined;
  #closed: Promise<void> | undefined;

  /** Throws an `InvalidConfigError` if another client has the store. */
  constructor(store: RecordStore | undefined, calls: TracedCalls, groups: Groups, services: RecordServices) {
    this.#calls = calls;
    this.#groups = groups;
    this.#services = services;
    const { news, random } = services;
    const clock = detachedClock(services.clock);
    const send: DeliveryServices['send'] = (target, ...parts) =>
      calls.carry(this.#groupOf(target) ?? target, ...parts);
    const knows = (target: string) => isAddress(target) || this.#groupOf(target) !== undefined;
    this.#deliveries = store && new Deliveries(store, { clock, news, random, knows, send });
  }

  /** Its identifier is fixed here: a copy that is sent after a restart is known by it (RFC 6733 §3). */
  async deliver<R extends object, A extends object>(
    to: string | PeerGroup,
    command: Command<R, A>,
    fields: Deliverable<R>,
  ): Promise<string> {
    const { clock, endToEndIds } = this.#services;
    if (this.#deliveries === undefined) {
      const what = 'store is required for deliver(): what openStore of diameter-client/store has opened';
      throw new InvalidConfigError('store', what);
    }
    // Its memory is ours alone.
    const { message, target } = this.#calls.record(to, command, fields);
    putUint32(message, END_TO_END_OFFSET, endToEndIds.next());
    return this.#deliveries.accept({ target, message, acceptedAt: clock.now() });
  }

  /** Nothing without a store. */
  explain(target: string): string {
    return this.#deliveries?.explain(target) ?? '';
  }

  /** Closes the client, and resolves once the outcomes of what was under way are safe, too; each time the same promise. */
  closing(close: () => Promise<void>): Promise<void> {
    if (this.#deliveries === undefined) return close();
    const stored = this.#deliveries.end();
    const closed = close();
    this.#closed ??= closed.then(() => stored);
    return this.#closed;
  }

  end(): Promise<void> {
    return this.#deliveries?.end() ?? Promise.resolve();
  }

  #groupOf(name: string): PeerGroup | undefined {
    return this.#groups.all.find((group) => group.name === name);
  }
}

/** Names of groups have no colon, and a normalised address has its port. */
function isAddress(target: string): boolean {
  return target.includes(':');
}
