import type { Clock } from '../clock.js';
import { backoffDelayMs } from '../machines/backoff.js';
import type { DiscoveryReport, News } from '../observability/news.js';
import type { Random } from '../protocol/identifiers.js';
import type { Resolver } from '../transport/resolver.js';
import type { Finding, FoundPeer, Query } from './search.js';
import { search } from './search.js';

export interface FollowerServices {
  readonly clock: Clock;
  readonly news: News;
  readonly random: Random;
}

export interface Refreshing {
  readonly minRefreshMs: number;
  readonly maxRefreshMs: number;
}

/** What is followed, and who wants to know. */
export interface Followed {
  /** The name of the group. */
  readonly group: string;
  /** As the options are now. */
  readonly query: () => Query;
  readonly resolver: Resolver;
  readonly refreshing: Refreshing;
  /** Takes the peers, which are one at least. Throws if they cannot become members. */
  readonly apply: (peers: readonly FoundPeer[]) => void;
}

/** How the refreshes have ended. */
export type DiscoveryOutcome =
  /** DNS told of peers. */
  | 'found'
  /** DNS told of none. */
  | 'empty'
  /** DNS did not answer, or the peers could not become members. */
  | 'failed';

/** What is known of a discovery. All times are milliseconds since 1970. */
export interface DiscoveryStats {
  /** How often DNS was asked, by how that ended. */
  readonly refreshes: Readonly<Record<DiscoveryOutcome, number>>;
  /** When the members were last found; undefined before. */
  readonly foundAt: number | undefined;
  /** When DNS is asked again; undefined while it is being asked. */
  readonly nextAt: number | undefined;
  /** Why the last refresh was no success; undefined after a success. */
  readonly problem: string | undefined;
  /** What the last answer had and was left out, and why. */
  readonly notes: readonly string[];
}

/** Delays vary by so much, so that many clients do not ask in the same moment. */
const jitter = 0.1;
/** After failures DNS is asked again after this time at the latest. */
const longestRetryMs = 60_000;

/**
 * Keeps the members of a group as DNS tells: asks again when what it has told holds no more. What does not answer, or tells of no
 * peer, changes nothing: members that were found are better than none.
 */
export class Follower {
  readonly #services: FollowerServices;
  readonly #followed: Followed;
  readonly #over = new AbortController();
  readonly #refreshes: Record<DiscoveryOutcome, number> = { found: 0, empty: 0, failed: 0 };
  #timer: unknown;
  #foundAt: number | undefined;
  #nextAt: number | undefined;
  #problem: string | undefined;
  #notes: readonly string[] = [];
  /** Refreshes in a row that were no success. */
  #failures = 0;
  #waiting: (() => void)[] = [];

  constructor(services: FollowerServices, followed: Followed) {
    this.#services = services;
    this.#followed = followed;
  }

  stats(): DiscoveryStats {
    return {
      refreshes: { ...this.#refreshes },
      foundAt: this.#foundAt,
      nextAt: this.#nextAt,
      problem: this.#problem,
      notes: this.#notes,
    };
  }

  /** What is looked for, in words. */
  get subject(): string {
    const { realm, srv } = this.#followed.query();
    return realm === undefined ? `SRV records ${srv}` : `realm ${realm}`;
  }

  /** Why there is no member, before the first was found. */
  whyNone(): string {
    return `no member is known of ${this.subject}: ${this.#problem ?? 'DNS has not answered yet'}`;
  }

  start(): void {
    void this.#refresh();
  }

  /** Asks no more. */
  stop(): void {
    this.#over.abort();
    this.#services.clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#nextAt = undefined;
    this.#wake();
  }

  /** Resolves when members are known, when nothing is asked any more, after `timeoutMs`, or when the signal is aborted. */
  firstFound(timeoutMs: number, signal: AbortSignal | undefined): Promise<void> {
    if (this.#foundAt !== undefined || this.#over.signal.aborted || signal?.aborted === true) {
      return Promise.resolve();
    }
    const { clock } = this.#services;
    return new Promise((resolve) => {
      const done = () => {
        clock.clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        this.#waiting = this.#waiting.filter((other) => other !== done);
        resolve();
      };
      const timer = clock.setTimeout(done, timeoutMs);
      signal?.addEventListener('abort', done);
      this.#waiting.push(done);
    });
  }

  async #refresh(): Promise<void> {
    this.#nextAt = undefined;
    const { apply, query, resolver } = this.#followed;
    const { signal } = this.#over;
    let finding: Finding | undefined;
    let problem: Error | undefined;
    try {
      finding = await search(query(), resolver, signal);
      if (signal.aborted) return;
      problem = finding.failure;
      // A part of the members is better than none, and worse than those that are known.
      if (finding.peers.length > 0 && (problem === undefined || this.#foundAt === undefined)) {
        apply(finding.peers);
        this.#foundAt = this.#services.clock.now();
      }
    } catch (error) {
      if (signal.aborted) return;
      problem = error instanceof Error ? error : new Error(String(error));
    }
    this.#end(finding, problem);
  }

  #end(finding: Finding | undefined, error: Error | undefined): void {
    const { clock, news } = this.#services;
    const peers = finding?.peers ?? [];
    this.#notes = finding?.notes ?? [];
    const outcome: DiscoveryOutcome = error === undefined ? (peers.length > 0 ? 'found' : 'empty') : 'failed';
    this.#refreshes[outcome]++;
    this.#problem = error?.message ?? (outcome === 'empty' ? noPeer(this.#notes) : undefined);
    this.#failures = outcome === 'found' ? 0 : this.#failures + 1;
    const delayMs = outcome === 'found' ? this.#refreshMs(finding?.ttl ?? 0) : this.#retryMs();
    this.#nextAt = clock.now() + delayMs;
    this.#timer = clock.setTimeout(() => void this.#refresh(), delayMs);
    const report: DiscoveryReport = {
      subject: this.subject,
      peers: peers.map(({ address }) => address),
      ttl: finding?.ttl,
      notes: this.#notes,
      nextMs: delayMs,
      keptSince: outcome === 'found' ? undefined : this.#foundAt,
    };
    const { group } = this.#followed;
    if (outcome === 'found') news.discovered?.(group, report);
    else news.discoveryFailed?.(group, report, error);
    if (this.#foundAt !== undefined) this.#wake();
  }

  /** Not before the answer has lost its validity, and within the limits. */
  #refreshMs(ttl: number): number {
    const { maxRefreshMs, minRefreshMs } = this.#followed.refreshing;
    const least = Math.min(Math.max(1_000 * ttl, minRefreshMs), maxRefreshMs);
    return Math.min(Math.round(least * (1 + jitter * this.#services.random())), maxRefreshMs);
  }

  #retryMs(): number {
    const { maxRefreshMs, minRefreshMs: initialDelayMs } = this.#followed.refreshing;
    const maxDelayMs = Math.min(Math.max(longestRetryMs, initialDelayMs), maxRefreshMs);
    const options = { enabled: true, initialDelayMs, maxDelayMs, multiplier: 2, jitter };
    return backoffDelayMs(options, this.#failures - 1, this.#services.random);
  }

  #wake(): void {
    for (const done of this.#waiting) done();
  }
}

function noPeer(notes: readonly string[]): string {
  return notes.length === 0 ? 'DNS tells of no peer' : `DNS tells of no peer; left out: ${notes.join('; ')}`;
}
