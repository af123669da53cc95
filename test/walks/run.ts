/** `npm run walks` walks thousands of times; see `--help`. */
import { parseArgs } from 'node:util';
import { Tally } from './tally.js';
import { walks, WalksFailure } from './walks.js';

const help = `Walks at random with a real client, real sockets and a simulated clock, and checks every step.

  --runs N    how many walks                (10000)
  --seed N    what the walks follow from    (the time)
  --path P    the walk that a failure named
  --tls       all peers speak TLS
`;

const { values: options } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    path: { type: 'string' },
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 0x7fff_ffff) },
    tls: { type: 'boolean', default: false },
  },
});

if (options.help) process.stdout.write(help);
else await run(count('seed', options.seed), count('runs', options.runs), options.path);

async function run(seed: number, runs: number, path: string | undefined): Promise<void> {
  const tally = new Tally();
  const startedAt = performance.now();
  const seconds = () => (performance.now() - startedAt) / 1000;
  print(`seed ${seed}, ${runs} walks${options.tls ? ' over TLS' : ''}`);
  try {
    await walks({
      seed,
      runs,
      path,
      isSecured: options.tls,
      onWalk: (report) => {
        tally.add(report);
        if (tally.walks % 1_000 === 0) print(`${tally.walks} walks, ${seconds().toFixed(0)} s`);
      },
    });
    print(`${tally.walks} walks, ${tally.lines} lines, ${seconds().toFixed(1)} s, no failure`);
    for (const [what, times] of tally.counts) print(`${String(times).padStart(10)}  ${what}`);
  } catch (error) {
    print(error instanceof WalksFailure ? error.message : String(error));
    // A socket or timer that a walk has left must not keep the process.
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
