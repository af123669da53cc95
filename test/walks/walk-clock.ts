import { SimulatedClock } from 'xstate';

/** XState's simulated clock, which also tells what timers there are. */
export class WalkClock extends SimulatedClock {
  readonly #due = new Map<number, number>();

  /** How many timers are set. */
  get pending(): number {
    return this.#due.size;
  }

  /** When the next timer is due; `Infinity` if none is set. */
  get nextAt(): number {
    return Math.min(Number.POSITIVE_INFINITY, ...this.#due.values());
  }

  override setTimeout(callback: () => void, delayMs: number): number {
    const id = super.setTimeout(() => {
      this.#due.delete(id);
      callback();
    }, delayMs);
    this.#due.set(id, this.now() + delayMs);
    return id;
  }

  override clearTimeout(id: number): void {
    this.#due.delete(id);
    super.clearTimeout(id);
  }
}
