/** How many spellings of one address are remembered, so that they need not be parsed again. */
const maxSpellings = 8;

/** The spellings by which the pool finds an address without parsing them. */
export class Spellings {
  readonly #spellings: string[] = [];

  get all(): readonly string[] {
    return this.#spellings;
  }

  /** Whether the address shall be found by one more. */
  take(spelling: string): boolean {
    return this.#spellings.length < maxSpellings && this.#spellings.push(spelling) > 0;
  }
}
