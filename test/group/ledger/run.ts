/** `npm run ledger` runs thousands of scenarios; see `--help`. */
import { parseArgs } from 'node:util';
import { LedgerTally } from './ledger-tally.js';
import { scenarios } from './scenarios.js';

const help = `Runs groups of peers in simulated time, and keeps a ledger of each call and each of its copies.

  --seeds N   how many scenarios             (10000)
  --seed N    what the scenarios follow from (the time)
  --first N   the number of the first one    (0)
`;

const { values: options } = parseArgs({
  options: {
    first: { type: 'string', default: '0' },
    help: { type: 'boolean', default: false },
    seed: { type: 'string', default: String(Date.now() % 0x7fff_ffff) },
    seeds: { type: 'string', default: '10000' },
  },
});

if (options.help) process.stdout.write(help);
else await run(count('seed', options.seed), count('first', options.first), count('seeds', options.seeds));

async function run(seed: number, first: number, seeds: number): Promise<void> {
  const tally = new LedgerTally();
  const startedAt = performance.now();
  const seconds = () => ((performance.now() - startedAt) / 1000).toFixed(1);
  print(`seed ${seed}, ${seeds} scenarios`);
  try {
    await scenarios({
      seed,
      first,
      count: seeds,
      onScenario: (report) => {
        tally.add(report);
        if (tally.scenarios % 1_000 === 0) print(`${tally.scenarios} scenarios, ${seconds()} s`);
      },
    });
    print(`${tally.scenarios} scenarios, ${seconds()} s, no failure`);
    for (const [what, times] of tally.counts) print(`${String(times).padStart(10)}  ${what}`);
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

function count(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`--${name} must be a count, not ${text}`);
  }
  return value;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
