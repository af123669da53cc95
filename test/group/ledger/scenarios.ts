import { Scenario, type ScenarioReport } from './scenario.js';

export interface ScenariosOptions {
  readonly seed: number;
  /** The number of the first one. Default 0. */
  readonly first?: number;
  readonly count: number;
  readonly onScenario: (report: ScenarioReport) => void;
}

/** Runs one scenario after the other; rejects with a `ScenarioFailure` at the first in which something is wrong. */
export async function scenarios({ count, first = 0, onScenario, seed }: ScenariosOptions): Promise<void> {
  // A stack trace costs more than all else that a call does; who wants one runs the failing scenario again.
  const { stackTraceLimit } = Error;
  if (count > 1) Error.stackTraceLimit = 0;
  try {
    for (let index = first; index < first + count; index++) onScenario(await Scenario.run(seed, index));
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
