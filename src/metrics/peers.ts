import type { Connection } from '../observability/connection-view.js';
import type { Distribution } from './distribution.js';
import { other } from './histogram-family.js';
import { PeerSeries } from './peer-series.js';

/** A connection that lives, and what is told of it. */
export interface Tracked<D extends Distribution> {
  readonly series: PeerSeries<D>;
  /** When the present state was entered, in milliseconds since 1970. */
  since: number;
}

/**
 * The addresses that have a place. One that comes when all are taken gets the place of the address whose connection ended
 * first; if all are connected, it is told as `other` for as long as its connection lives.
 */
export class Peers<D extends Distribution> {
  readonly #maxPlaces: number;
  readonly #histogramCount: number;
  readonly #onForgotten: (series: PeerSeries<D>) => void;
  readonly #places = new Map<string, PeerSeries<D>>();
  /** Those of the places without a connection, that which ended first at the front. */
  readonly #idle = new Set<PeerSeries<D>>();
  readonly #others = new PeerSeries<D>(other, 0);
  readonly #tracked = new Map<Connection, Tracked<D>>();
  /** Answers come in chunks: most often it is the connection of the one before. */
  #last: Connection | undefined;
  #lastSeries: PeerSeries<D>;

  /** `onForgotten`: the place is needed for another address. */
  constructor(maxPlaces: number, histogramCount: number, onForgotten: (series: PeerSeries<D>) => void) {
    this.#maxPlaces = maxPlaces;
    this.#histogramCount = histogramCount;
    this.#onForgotten = onForgotten;
    this.#lastSeries = this.#others;
  }

  get connections(): Iterable<Connection> {
    return this.#tracked.keys();
  }

  /** All that is told. */
  *all(): Iterable<PeerSeries<D>> {
    yield* this.#places.values();
    yield this.#others;
  }

  of(connection: Connection): Tracked<D> | undefined {
    return this.#tracked.get(connection);
  }

  /** A connection lives. */
  track(connection: Connection): Tracked<D> {
    const series = this.#placeOf(connection.address);
    series.live.add(connection);
    this.#idle.delete(series);
    const tracked = { series, since: connection.since };
    this.#tracked.set(connection, tracked);
    return tracked;
  }

  /** A connection has ended. */
  retire(connection: Connection): void {
    const series = this.#tracked.get(connection)?.series;
    if (series === undefined) return;
    this.#tracked.delete(connection);
    if (connection === this.#last) this.#last = undefined;
    series.retire(connection);
    if (series.live.size === 0 && series !== this.#others) this.#idle.add(series);
  }

  /** Where something counts that concerns a connection which has ended already, or never lived. */
  seriesOf(connection: Connection): PeerSeries<D> {
    if (connection === this.#last) return this.#lastSeries;
    const series = this.#tracked.get(connection)?.series;
    if (series === undefined) return this.#seriesAt(connection.address);
    this.#last = connection;
    this.#lastSeries = series;
    return series;
  }

  /** The circuit breaker of an address is not closed any more, or is closed again. */
  noteBreaker(address: string, isShut: boolean): void {
    // What is told as `other` may have got a place since.
    for (const series of [this.#places.get(address), this.#others]) series?.shut.delete(address);
    if (isShut) this.#seriesAt(address).shut.add(address);
  }

  noteRefusal(address: string): void {
    this.#seriesAt(address).refusedCalls++;
  }

  #seriesAt(address: string): PeerSeries<D> {
    return this.#places.get(address) ?? this.#others;
  }

  #placeOf(address: string): PeerSeries<D> {
    const known = this.#places.get(address);
    if (known !== undefined) return known;
    if (this.#places.size >= this.#maxPlaces && !this.#makePlace()) return this.#others;
    const series = new PeerSeries<D>(address, this.#histogramCount);
    this.#places.set(address, series);
    return series;
  }

  #makePlace(): boolean {
    const [oldest] = this.#idle;
    if (oldest === undefined) return false;
    this.#idle.delete(oldest);
    this.#places.delete(oldest.address);
    this.#onForgotten(oldest);
    return true;
  }
}
