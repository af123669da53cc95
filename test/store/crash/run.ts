/** `npm run crash`: see `--help`. */
import { parseArgs } from 'node:util';
import { crash } from './crash.js';

const help = `Kills a client that delivers records at random moments, and looks whether its peers got each of them.

  --runs N    how often it is killed                      (1000)
  --kills N   how often one store is left so, until it is drained (10)
  --seed N    what the moments follow from                (the time)
`;

const { values: options } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    kills: { type: 'string', default: '10' },
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Date.now() % 0x7fff_ffff) },
  },
});

if (options.help) process.stdout.write(help);
else await run(Number(options.runs), Number(options.kills), Number(options.seed));

async function run(runs: number, killsPerStore: number, seed: number): Promise<void> {
  const startedAt = performance.now();
  const seconds = () => ((performance.now() - startedAt) / 1000).toFixed(1);
  print(`seed ${seed}, ${runs} runs, Node.js ${process.version}`);
  const onRun = (done: number) => {
    if (done % 50 === 0) print(`${done} runs, ${seconds()} s`);
  };
  const { faults, ...figures } = await crash({ runs, killsPerStore, random: seeded(seed), onRun });
  for (const [what, number] of Object.entries(figures)) print(`${String(number).padStart(10)}  ${what}`);
  for (const fault of faults.slice(0, 20)) print(`FAULT: ${fault}`);
  print(`${faults.length} faults after ${seconds()} s`);
  process.exit(faults.length === 0 && figures.accepted > 0 ? 0 : 1);
}

/** mulberry32. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
