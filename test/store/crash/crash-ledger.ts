/** What became of a copy of a record at the peer. */
export type CopyEnd = 'answered' | 'refused' | 'unanswered';

interface Entry {
  isAccepted: boolean;
  copies: number;
  successes: number;
  /** A copy was received that got no answer, or one of success: the next one must carry T (RFC 6733 §3). */
  needsT: boolean;
  identifiers: Set<string>;
}

/** Which records were accepted, and which copies of them have come to the peers, in their order. */
export class CrashLedger {
  readonly #entries = new Map<number, Entry>();
  readonly #faults: string[] = [];
  copies = 0;
  withT = 0;

  accept(number: number): void {
    this.#entryOf(number).isAccepted = true;
  }

  receive(number: number, isRetransmitted: boolean, identifier: string, end: CopyEnd): void {
    const entry = this.#entryOf(number);
    this.copies++;
    if (isRetransmitted) this.withT++;
    if (entry.needsT && !isRetransmitted) this.#faults.push(`record ${number} was sent again without T`);
    const { size } = entry.identifiers.add(identifier);
    if (size > 1) this.#faults.push(`record ${number} came as ${size} different ones`);
    entry.copies++;
    if (end === 'answered') entry.successes++;
    if (end !== 'refused') entry.needsT = true;
  }

  get accepted(): number {
    return [...this.#entries.values()].filter(({ isAccepted }) => isAccepted).length;
  }

  /** Records that came more than once and were taken each time: the peer knows them by T and their identifiers. */
  get takenTwice(): number {
    return [...this.#entries.values()].filter(({ successes }) => successes > 1).length;
  }

  /** Records that were accepted, and that no peer has taken yet. */
  lost(): readonly number[] {
    return [...this.#entries]
      .filter(([, { isAccepted, successes }]) => isAccepted && successes === 0)
      .map(([number]) => number);
  }

  /** Everything that must not be, once the store is empty. */
  faults(): readonly string[] {
    return [...this.#faults, ...this.lost().map((number) => `record ${number} was accepted and lost`)];
  }

  #entryOf(number: number): Entry {
    const known = this.#entries.get(number);
    if (known !== undefined) return known;
    const entry = {
      isAccepted: false,
      copies: 0,
      successes: 0,
      needsT: false,
      identifiers: new Set<string>(),
    };
    this.#entries.set(number, entry);
    return entry;
  }
}
