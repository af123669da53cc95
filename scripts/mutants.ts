/**
 * `npm run mutants` changes the charts in one place at a time and runs the walk of the transition table against each
 * change; what that does not notice gets the unit tests of the charts too. Fails where fewer than 95 % are noticed.
 * `npm run mutants -- breaker` changes that chart alone.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { breakerMachine } from '../src/machines/breaker-machine.js';
import { connectionMachine } from '../src/machines/connection-machine.js';
import { authSessionMachine } from '../src/machines/auth-session-machine.js';
import { poolMachine } from '../src/machines/pool-machine.js';
import { sessionMachine } from '../src/machines/session-machine.js';
import { mutantsOf } from '../test/model/mutants.js';

const leastPercent = 95;
/** A walk takes a few seconds; one that takes so long has met a mutant that never comes to rest. */
const longestRunMs = 120_000;

interface Chart {
  readonly config: Parameters<typeof mutantsOf>[0];
  /** The walk of its table. */
  readonly walk: string;
}

const walks = {
  connection: 'test/model/connection-model.test.ts',
  breaker: 'test/model/breaker-model.test.ts',
  session: 'test/model/session-model.test.ts',
  auth: 'test/model/auth-session-model.test.ts',
} as const;
/** XState types a configuration in more ways than the mutants change. */
const configOf = ({ config }: { readonly config: unknown }) => config as Chart['config'];
const charts: readonly Chart[] = [
  { config: configOf(connectionMachine), walk: walks.connection },
  { config: configOf(poolMachine), walk: walks.connection },
  { config: configOf(breakerMachine), walk: walks.breaker },
  { config: configOf(sessionMachine), walk: walks.session },
  { config: configOf(authSessionMachine), walk: walks.auth },
];
const wanted = process.argv.slice(2);
const mutants = charts
  .filter(({ config: { id = '' } }) => wanted.length === 0 || wanted.includes(id))
  .flatMap(({ config, walk }) =>
    mutantsOf(config).map(({ name }, index) => ({ id: `${config.id ?? ''}:${index}`, name, walk: [walk] })),
  );

const unitTests = ['test/machines', 'test/connection/watchdog-table.test.ts'];

if (await isNoticed('none', [...Object.values(walks), ...unitTests])) {
  throw new Error('the tests fail without any mutant: mend that first');
}
const startedAt = performance.now();
const survivors = await survivorsOf(mutants, ({ walk }) => walk);
const last = await survivorsOf(survivors, () => unitTests);

const percent = (count: number) => ((100 * (mutants.length - count)) / mutants.length).toFixed(1);
console.log(`\n${mutants.length} mutants in ${Math.round((performance.now() - startedAt) / 1_000)} s`);
console.log(
  `the walk of the table notices ${mutants.length - survivors.length} (${percent(survivors.length)} %)`,
);
console.log(`with the unit tests of the charts ${mutants.length - last.length} (${percent(last.length)} %)`);
for (const { id, name } of survivors) {
  console.log(
    `not by the walk${last.some((other) => other.id === id) ? ', nor by the unit tests' : ''}: ${id} ${name}`,
  );
}
if (Number(percent(survivors.length)) < leastPercent) process.exitCode = 1;

type Listed = (typeof mutants)[number];

async function survivorsOf(
  candidates: readonly Listed[],
  testsFor: (mutant: Listed) => readonly string[],
): Promise<Listed[]> {
  const survived = new Set<Listed>();
  const queue = [...candidates];
  const work = async () => {
    for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
      if (!(await isNoticed(mutant.id, testsFor(mutant)))) survived.add(mutant);
      process.stdout.write(survived.has(mutant) ? `\n${mutant.id} ${mutant.name} lives\n` : '.');
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
  return candidates.filter((mutant) => survived.has(mutant));
}

/** Whether a run of the tests fails, or does not end. */
function isNoticed(mutant: string, tests: readonly string[]): Promise<boolean> {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.mutants.config.ts'];
  // The check of the coverage would fail for a dropped transition by itself: only behaviour counts.
  const run = spawn(process.execPath, [...vitest, '-t', '^(?!.*has walked every arrow)', ...tests], {
    env: { ...process.env, MUTANT: mutant, TEST_REPORT_DIR: undefined },
    stdio: 'ignore',
    timeout: longestRunMs,
    killSignal: 'SIGKILL',
  });
  return new Promise((resolve, reject) => {
    run.on('error', reject);
    run.on('exit', (code) => resolve(code !== 0));
  });
}
