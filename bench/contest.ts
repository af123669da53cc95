import { Worker } from './processes.js';
import type { Figures } from './statistics.js';
import type { Spec } from './subjects/spec.js';

/** What a process may take beyond the time that it measures: its start, its warm-up, large numbers of connections. */
const graceMs = 60_000;

export interface Turns {
  readonly rounds: number;
  /** Milliseconds of one turn. */
  readonly sliceMs: number;
  /** Milliseconds until the code is compiled and the memory has been touched. */
  readonly warmUpMs: number;
  readonly nodeOptions?: readonly string[];
}

/**
 * Lets several subjects, each in a long-lived process of its own on the measured core, take short turns: while one
 * works the others wait. The order is turned round every time (a b, b a, a b, …), so that a machine that grows slower
 * or faster favours nobody. Returns what each has yielded in each round.
 */
export async function contest<Name extends string>(
  specs: Readonly<Record<Name, Spec>>,
  turns: Turns,
): Promise<Record<Name, Figures[]>> {
  // Object.keys forgets that it returns the keys of this object.
  const names = Object.keys(specs) as Name[];
  const contestants = names.map((name) => ({
    worker: new Worker(name, './worker.ts', 'measured', turns.nodeOptions),
    spec: specs[name],
    yielded: [] as Figures[],
  }));
  try {
    for (const { spec, worker } of contestants) await worker.ask({ spec }, graceMs);
    const slice = (worker: Worker, ms: number) => worker.ask<Figures>({ sliceMs: ms }, ms + graceMs);
    if (turns.warmUpMs > 0) for (const { worker } of contestants) await slice(worker, turns.warmUpMs);
    for (let round = 0; round < turns.rounds; round++) {
      const order = round % 2 === 0 ? contestants : contestants.toReversed();
      for (const { worker, yielded } of order) yielded.push(await slice(worker, turns.sliceMs));
    }
  } finally {
    await Promise.all(contestants.map(({ worker }) => worker.end()));
  }
  const entries = contestants.map(({ yielded }, index) => [names[index], yielded]);
  // An entry per name.
  return Object.fromEntries(entries) as Record<Name, Figures[]>;
}
