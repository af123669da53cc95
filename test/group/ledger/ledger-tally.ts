import type { ScenarioReport } from './scenario.js';

/** What many scenarios have seen: whether they go where something can happen. */
export class LedgerTally {
  scenarios = 0;
  readonly #counts = new Map<string, number>();
  readonly #outcomes = new Map<string, number>();

  add({ calls, copies, failovers, outcomes, steps }: ScenarioReport): void {
    this.scenarios++;
    count(this.#counts, 'steps', steps);
    count(this.#counts, 'calls', calls);
    count(this.#counts, 'copies', copies);
    for (const [why, times] of Object.entries(failovers)) count(this.#counts, `failovers ${why}`, times);
    for (const [outcome, times] of outcomes) count(this.#outcomes, outcome, times);
  }

  /** How calls have ended. */
  get outcomes(): readonly string[] {
    return [...this.#outcomes.keys()];
  }

  timesOf(what: string): number {
    return this.#counts.get(what) ?? 0;
  }

  get counts(): readonly (readonly [string, number])[] {
    return [...this.#counts, ...[...this.#outcomes].toSorted(([, a], [, b]) => b - a)];
  }
}

function count(counts: Map<string, number>, what: string, times: number): void {
  counts.set(what, (counts.get(what) ?? 0) + times);
}
