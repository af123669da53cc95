/** A peer that fails again and again is worth a file a minute. */
const intervalMs = 60_000;
/** The addresses that are remembered; those that failed longest ago go first. */
const maxRemembered = 10_000;

/** Lets one failure of an address and kind through in a minute. */
export class FailureLimiter {
  readonly #lastAt = new Map<string, number>();

  /** `at`: milliseconds since 1970. */
  isDue(key: string, at: number): boolean {
    const lastAt = this.#lastAt.get(key);
    if (lastAt !== undefined && at - lastAt < intervalMs) return false;
    this.#lastAt.delete(key); // to the end
    this.#lastAt.set(key, at);
    const [oldest] = this.#lastAt.keys();
    if (this.#lastAt.size > maxRemembered && oldest !== undefined) this.#lastAt.delete(oldest);
    return true;
  }
}
