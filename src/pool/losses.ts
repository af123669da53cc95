import type { Listener } from '../observability/news.js';

/** As many addresses are remembered as may have a connection; an update may change it. */
export interface LossLimits {
  readonly maxConnections: number;
}

/** Addresses that were lost and then freed: the next connection of each must begin in REOPEN. */
export class Losses {
  readonly #lost = new Set<string>();
  readonly #limits: LossLimits;

  /** The news that it listens to. */
  readonly listener: Listener = {
    opened: ({ address }) => this.#lost.delete(address),
    released: ({ address }, _reason, _error, isUnproven) => {
      if (isUnproven) this.#note(address);
    },
  };

  constructor(limits: LossLimits) {
    this.#limits = limits;
  }

  has(address: string): boolean {
    return this.#lost.has(address);
  }

  #note(address: string): void {
    this.#lost.add(address);
    for (const oldest of this.#lost) {
      if (this.#lost.size <= this.#limits.maxConnections) break;
      this.#lost.delete(oldest);
    }
  }
}
