import type { Listener } from '../observability/news.js';

/** Addresses that were lost and then freed: the next connection of each must begin in REOPEN. */
export class Losses {
  readonly #lost = new Set<string>();
  readonly #maxAddresses: number;

  /** The news that it listens to. */
  readonly listener: Listener = {
    opened: ({ address }) => this.#lost.delete(address),
    released: ({ address }, _reason, _error, isUnproven) => {
      if (isUnproven) this.#note(address);
    },
  };

  constructor(maxAddresses: number) {
    this.#maxAddresses = maxAddresses;
  }

  has(address: string): boolean {
    return this.#lost.has(address);
  }

  #note(address: string): void {
    this.#lost.add(address);
    const [oldest] = this.#lost;
    if (this.#lost.size > this.#maxAddresses && oldest !== undefined) this.#lost.delete(oldest);
  }
}
