import { endOf } from '../machines/failures.js';
import type { Listener } from './news.js';

/** How the last connection of an address ended. */
export interface LastEnd {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** At most 500 characters. */
  readonly what: string;
}

const maxAddresses = 1_000;
const maxLength = 500;

/** What is known about the last 1 000 addresses that no longer have a connection. */
export class LastEnds {
  readonly #ends = new Map<string, LastEnd>();

  /** The news that it listens to. */
  listener(now: () => number): Listener {
    return {
      released: ({ address }, reason, error) =>
        this.note(address, error?.message ?? endOf(address, reason), now()),
    };
  }

  note(key: string, what: string, at: number): void {
    this.#ends.delete(key); // to the end: what was told longest ago goes first
    this.#ends.set(key, { at, what: what.slice(0, maxLength) });
    const [oldest] = this.#ends.keys();
    if (this.#ends.size > maxAddresses && oldest !== undefined) this.#ends.delete(oldest);
  }

  of(key: string): LastEnd | undefined {
    return this.#ends.get(key);
  }
}
