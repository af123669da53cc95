import type { DiameterMessage } from '../protocol/message.js';

/** The last messages that a peer has received, as many as it may keep. */
export class ReceivedMessages {
  readonly #max: number;
  #kept: DiameterMessage[] = [];

  constructor(max: number) {
    this.#max = max;
  }

  add(message: DiameterMessage): void {
    this.#kept.push(message);
    // The oldest are dropped many at a time: dropping one is as much work.
    if (this.#kept.length >= 2 * this.#max + 100) this.#kept = this.#last();
  }

  /** Oldest first. */
  all(): readonly DiameterMessage[] {
    return this.#kept.length <= this.#max ? this.#kept : this.#last();
  }

  #last(): DiameterMessage[] {
    return this.#max === 0 ? [] : this.#kept.slice(-this.#max);
  }
}
