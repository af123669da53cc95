import * as fc from 'fast-check';
import { plans, securedPlans } from './plans.js';
import { scriptOf } from './script.js';
import { Walk, type WalkReport } from './walk.js';

export interface WalksOptions {
  readonly seed: number;
  readonly runs: number;
  /** Over TLS. */
  readonly isSecured?: boolean;
  /** The one walk that an earlier failure has named. */
  readonly path?: string | undefined;
  readonly onWalk?: (report: WalkReport) => void;
}

/** The shortest walk found that goes wrong. The message is a script, and says how to walk it again. */
export class WalksFailure extends Error {
  /** How many walks went well before. */
  readonly runs: number;

  constructor(runs: number, lines: readonly string[], cause: unknown) {
    super(lines.join('\n'), { cause });
    this.runs = runs;
  }
}

/** Walks at random; rejects with a {@link WalksFailure} where something is as it must not be. */
export async function walks({ isSecured = false, onWalk, path, runs, seed }: WalksOptions): Promise<void> {
  const property = fc.asyncProperty(isSecured ? securedPlans : plans, async (plan) => {
    onWalk?.(await Walk.run(plan));
  });
  const result = await fc.check(property, { seed, numRuns: runs, ...(path === undefined ? {} : { path }) });
  if (!result.failed) return;
  const { counterexample, counterexamplePath, errorInstance, numRuns, numShrinks } = result;
  const [plan] = counterexample ?? [];
  const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  throw new WalksFailure(
    numRuns,
    [
      `walk ${numRuns}, made shorter ${numShrinks} times: ${why}`,
      ...(plan === undefined ? [] : scriptOf(plan)),
      `again: npm run walks -- ${isSecured ? '--tls ' : ''}--seed ${seed} --path ${counterexamplePath ?? ''}`,
    ],
    errorInstance,
  );
}
