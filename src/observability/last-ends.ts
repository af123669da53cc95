import { endOf } from '../machines/failures.js';
import type { Listener } from './news.js';

/** How the last connection of an address has ended. */
export interface LastEnd {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** At most 500 characters. */
  readonly what: string;
}

const maxAddresses = 1_000;
const maxLength = 500;

/** What to tell of addresses that have no connection any more; of the last 1 000. */
export class LastEnds {
  readonly #ends = new Map<string, LastEnd>();

  /** What it hears. */
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
