import { inspect } from 'node:util';
import { newsOf, type DiameterClient } from '../client/diameter-client.js';
import { DetailFeed, type ShownMessages } from './detail-feed.js';
import type { EventStream } from './event-stream.js';
import { ListFeed } from './list-feed.js';

/** Changes of state are gathered for this long, so that pages hear of an address at most ten times a second. */
const gatherMs = 100;
const pollMs = 1_000;
const pollsPerKeepAlive = 15;

/**
 * What the pages watch. With no page there is no timer and no listener on the client; with pages there are one listener
 * and one timer, whatever their number. Messages cost nothing more: rates come from `stats()`.
 */
export class Watch {
  readonly #client: DiameterClient;
  readonly #now: () => number;
  readonly #shown: ShownMessages;
  readonly #list: ListFeed;
  readonly #details = new Map<EventStream, DetailFeed>();
  readonly #streams = new Set<EventStream>();
  readonly #changed = new Set<string>();
  #unsubscribe: () => void = () => {};
  #poll: NodeJS.Timeout | undefined;
  #gather: NodeJS.Timeout | undefined;
  #polls = 0;

  constructor(client: DiameterClient, now: () => number, shown: ShownMessages) {
    this.#client = client;
    this.#now = now;
    this.#shown = shown;
    this.#list = new ListFeed(client, now);
  }

  /** How many pages are open; each has one stream. */
  get size(): number {
    return this.#streams.size;
  }

  /** A page gets the list and, where it watches one, all about an address, in its normalised form. */
  add(stream: EventStream, address: string | undefined): void {
    this.#streams.add(stream);
    if (this.#poll === undefined) {
      this.#unsubscribe = newsOf(this.#client).subscribe({
        stateEntered: (connection) => this.#noteChange(connection.address),
        breakerEntered: (changed) => this.#noteChange(changed),
        overloadReported: ({ address: changed }) => this.#noteChange(changed),
        overloadEnded: ({ address: changed }) => this.#noteChange(changed),
      });
      this.#poll = setInterval(this.#onPoll, pollMs).unref();
    }
    this.#tell([stream], () => this.#list.add(stream));
    if (address === undefined) return;
    const feed = new DetailFeed(this.#client, this.#now, address, stream, this.#shown);
    this.#details.set(stream, feed);
    this.#tell([stream], () => feed.refresh());
  }

  /** The stream's socket has drained after something was left out. */
  catchUp(stream: EventStream): void {
    if (!this.#streams.has(stream)) return;
    this.#tell([stream], () => {
      this.#list.catchUp(stream);
      this.#details.get(stream)?.refresh();
    });
  }

  /** The last page may be about to watch another address, so what is counted is kept until the next poll. */
  delete(stream: EventStream): void {
    if (!this.#streams.delete(stream)) return;
    this.#list.delete(stream);
    this.#details.get(stream)?.close();
    this.#details.delete(stream);
  }

  /** Leaves nothing on the client, and no timer. */
  rest(): void {
    if (this.#poll === undefined) return;
    this.#unsubscribe();
    clearInterval(this.#poll);
    clearTimeout(this.#gather);
    this.#poll = undefined;
    this.#gather = undefined;
    this.#changed.clear();
    this.#list.clear();
  }

  #noteChange(address: string): void {
    this.#changed.add(address);
    this.#gather ??= setTimeout(this.#onGathered, gatherMs).unref();
  }

  readonly #onGathered = (): void => {
    this.#gather = undefined;
    const changed = new Set(this.#changed);
    this.#changed.clear();
    this.#tell(this.#list.streams, () => this.#list.refresh(changed));
    for (const [stream, detail] of this.#details) {
      if (changed.has(detail.address)) this.#tell([stream], () => detail.refresh());
    }
  };

  readonly #onPoll = (): void => {
    if (this.#streams.size === 0) {
      this.rest();
      return;
    }
    this.#tell(this.#list.streams, () => this.#list.poll());
    for (const [stream, detail] of this.#details) this.#tell([stream], () => detail.refresh());
    if (++this.#polls % pollsPerKeepAlive > 0) return;
    for (const stream of this.#streams) stream.keepAlive();
  };

  /** A defect of the view must not end the program that it looks at: it costs the streams that it concerns. */
  #tell(streams: Iterable<EventStream>, tell: () => void): void {
    try {
      tell();
    } catch (error) {
      process.emitWarning(
        `the live view failed; please report this: ${inspect(error)}`,
        'DiameterInspectWarning',
      );
      for (const stream of streams) stream.end();
    }
  }
}
