import type { Connection } from '../observability/connection-view.js';
import type { Distribution, LabelSet } from './distribution.js';
import { peerMetrics, type BreakerCounts } from './metric-table.js';

/** The sets of labels of one command, by the index of the last label. */
export interface CommandSeries<D extends Distribution> {
  readonly applicationId: number;
  readonly commandCode: number;
  readonly sets: (LabelSet<D> | undefined)[];
}

/** What one peer has of one histogram, by application and command. */
export class CommandTable<D extends Distribution> {
  readonly #byCode = new Map<number, CommandSeries<D>[]>();
  #last: CommandSeries<D> | undefined;

  /** Nearly always it is that of the request before. */
  of(applicationId: number, commandCode: number): CommandSeries<D> {
    const last = this.#last;
    if (last?.commandCode === commandCode && last.applicationId === applicationId) return last;
    // One that is not known has no place in the table before it has a set: a peer may ask for any number of commands.
    this.#last = this.#find(applicationId, commandCode) ?? { applicationId, commandCode, sets: [] };
    return this.#last;
  }

  has(applicationId: number, commandCode: number): boolean {
    return this.#find(applicationId, commandCode) !== undefined;
  }

  /** The command has a set now. */
  keep(command: CommandSeries<D>): void {
    const sameCode = this.#byCode.get(command.commandCode);
    if (sameCode === undefined) this.#byCode.set(command.commandCode, [command]);
    else if (!sameCode.includes(command)) sameCode.push(command);
  }

  *sets(): Iterable<LabelSet<D>> {
    for (const commands of this.#byCode.values()) {
      for (const { sets } of commands) for (const set of sets) if (set !== undefined) yield set;
    }
  }

  #find(applicationId: number, commandCode: number): CommandSeries<D> | undefined {
    return this.#byCode.get(commandCode)?.find((command) => command.applicationId === applicationId);
  }
}

/** What is told of one address, or of all that found no place. */
export class PeerSeries<D extends Distribution> implements BreakerCounts {
  readonly address: string;
  /** Kept from scrape to scrape, so that its text is made once. */
  readonly labels: { readonly peer: string };
  readonly live = new Set<Connection>();
  /** One for each histogram; those that found no place have none, and no sets of labels of their own. */
  readonly tables: readonly CommandTable<D>[];
  /** The addresses whose circuit breakers are not closed. */
  readonly shut = new Set<string>();
  refusedCalls = 0;
  /** The counters of connections that have ended. */
  readonly #ended = new Float64Array(peerMetrics.length);

  constructor(address: string, histogramCount: number) {
    this.address = address;
    this.labels = { peer: address };
    this.tables = Array.from({ length: histogramCount }, () => new CommandTable<D>());
  }

  retire(connection: Connection): void {
    if (!this.live.delete(connection)) return;
    const stats = connection.stats();
    for (const [i, { kind, read }] of peerMetrics.entries()) {
      if (kind === 'counter') this.#ended[i] = (this.#ended[i] ?? 0) + (read(stats, connection) ?? 0);
    }
  }

  /** The values of `peerMetrics`, one for each. */
  values(): readonly (number | undefined)[] {
    const values = peerMetrics.map(({ kind }, i) => (kind === 'counter' ? this.#ended[i] : undefined));
    for (const connection of this.live) {
      const stats = connection.stats();
      for (const [i, { join, read }] of peerMetrics.entries()) {
        values[i] = joined(values[i], read(stats, connection), join);
      }
    }
    for (const [i, { readBreaker }] of peerMetrics.entries()) {
      if (readBreaker !== undefined) values[i] = readBreaker(this);
    }
    return values;
  }
}

function joined(one: number | undefined, two: number | undefined, join: 'sum' | 'min' | 'max') {
  if (one === undefined || two === undefined) return one ?? two;
  if (join === 'sum') return one + two;
  return join === 'min' ? Math.min(one, two) : Math.max(one, two);
}
