import type { Clock } from '../clock.js';
import type { Subject } from '../observability/connection-view.js';
import type { News } from '../observability/news.js';
import type { ReadLoad } from './reading.js';

const idleValue = 65_535;
/** A peer that is fully loaded keeps so much of its weight: otherwise no answer would tell that it is so no more. */
const leastShare = 0.01;
/** Smaller changes are not told, nor others within so many milliseconds: the members of groups are arranged anew for each. */
const leastChange = 0.03;
const tellEveryMs = 1_000;
/** Without news of a peer's load for so many milliseconds it counts as unknown. */
const keptMs = 60_000;

/** Of so many addresses. */
export const mostLoads = 10_000;

interface KnownLoad {
  readonly type: ReadLoad['type'];
  readonly value: number;
  readonly at: number;
  readonly toldShare: number;
  readonly toldAt: number;
}

/** The load that the peers of addresses have reported of themselves (RFC 8583), as the share of their weight that is left. */
export class Loads {
  readonly #services: {
    readonly clock: Clock;
    readonly news: News;
    readonly detached: <R>(run: () => R) => R;
  };
  /** By address. */
  readonly #known = new Map<string, KnownLoad>();
  #timer: unknown;
  #isOver = false;

  constructor(services: {
    readonly clock: Clock;
    readonly news: News;
    readonly detached: <R>(run: () => R) => R;
  }) {
    this.#services = services;
  }

  /** The share of its weight that an address has, above 0 to 1. */
  shareOf(address: string): number {
    return this.#known.get(address)?.toldShare ?? 1;
  }

  /** What it has reported, from 0 (fully loaded) to 65 535; undefined: nothing, or not lately. */
  valueOf(address: string): number | undefined {
    return this.#known.get(address)?.value;
  }

  /** Only what the peer says of itself counts; the PEER report is the one that is made for choosing it. */
  take({ address, peer }: Subject, { source, type, value }: ReadLoad): void {
    if (this.#isOver || source !== peer?.originHost.toLowerCase()) return;
    const known = this.#known.get(address);
    if (known === undefined && this.#known.size >= mostLoads) return;
    if (known?.type === 'peer' && type === 'host') return;
    const { clock, news } = this.#services;
    const now = clock.now();
    const share = Math.max(leastShare, value / idleValue);
    const isTold =
      known === undefined ||
      (Math.abs(share - known.toldShare) >= leastChange && now - known.toldAt >= tellEveryMs);
    const [toldShare, toldAt] = isTold ? [share, now] : [known.toldShare, known.toldAt];
    this.#known.set(address, { type, value, at: now, toldShare, toldAt });
    if (isTold) news.loadReported?.(address, value);
    if (this.#timer === undefined) this.#await(keptMs);
  }

  #forget(address: string): void {
    if (this.#known.delete(address)) this.#services.news.loadReported?.(address, undefined);
  }

  /** Forgets those of other addresses. */
  retain(isObeyed: (address: string) => boolean): void {
    for (const address of this.#known.keys()) if (!isObeyed(address)) this.#forget(address);
  }

  end(): void {
    this.#isOver = true;
    this.#services.clock.clearTimeout(this.#timer);
    this.#known.clear();
  }

  #await(delayMs: number): void {
    const { clock, detached } = this.#services;
    this.#timer = detached(() => clock.setTimeout(() => this.#look(), delayMs));
  }

  #look(): void {
    this.#timer = undefined;
    const now = this.#services.clock.now();
    let earliest = Number.POSITIVE_INFINITY;
    for (const [address, { at }] of this.#known) {
      if (now - at >= keptMs) this.#forget(address);
      else earliest = Math.min(earliest, at);
    }
    if (earliest < Number.POSITIVE_INFINITY) this.#await(Math.max(1, earliest + keptMs - now));
  }
}
