import type { WalkReport } from './walk.js';

/** What many walks have seen: whether they go where something can happen. */
export class Tally {
  walks = 0;
  lines = 0;
  readonly #entered = new Map<string, number>();
  readonly #outcomes = new Map<string, number>();

  add({ entered, lines, outcomes }: WalkReport): void {
    this.walks++;
    this.lines += lines;
    for (const [state, times] of entered) add(this.#entered, state, times);
    for (const [outcome, times] of outcomes) add(this.#outcomes, outcome, times);
  }

  /** The states that were entered. */
  get states(): readonly string[] {
    return [...this.#entered.keys()];
  }

  /** The ways in which calls have ended. */
  get outcomes(): readonly string[] {
    return [...this.#outcomes.keys()];
  }

  /** How often states were entered, and how calls have ended; the most frequent first. */
  get counts(): readonly (readonly [string, number])[] {
    return [...byNumber(this.#entered), ...byNumber(this.#outcomes)];
  }
}

function add(counts: Map<string, number>, what: string, times: number): void {
  counts.set(what, (counts.get(what) ?? 0) + times);
}

function byNumber(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].toSorted(([, a], [, b]) => b - a);
}
