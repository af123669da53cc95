/** `npm run fuzz` reads millions of inputs; see `--help`. */
import { parseArgs } from 'node:util';
import { describeInput, fuzz, FuzzFailure } from './fuzz.js';
import { HeapWatch } from './heap-watch.js';
import { fuzzTls } from './tls.js';
import { fuzzTyped } from './typed.js';

const help = `Reads what a hostile peer might send, and checks what is made of it.

  --inputs N  how many inputs               (1000000)
  --seed N    what the inputs follow from   (the time)
  --first N   the number of the first input (0)
  --typed     messages of the dictionaries, which are read by name
  --tls       streams over TLS, and handshakes that are changed
`;

const { values: options } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    first: { type: 'string', default: '0' },
    inputs: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Date.now() % 0x1_0000_0000) },
    typed: { type: 'boolean', default: false },
    tls: { type: 'boolean', default: false },
  },
});

if (options.help) process.stdout.write(help);
else await run(count('seed', options.seed), count('first', options.first), count('inputs', options.inputs));

async function run(seed: number, first: number, inputs: number): Promise<void> {
  print(`seed ${seed}, inputs ${first} to ${first + inputs - 1}`);
  // Before it is read: it may be one that is read for ever.
  if (inputs === 1 && !options.typed) print(describeInput(seed, first));
  const heap = new HeapWatch(options.tls ? 50_000 : 250_000);
  const startedAt = performance.now();
  const seconds = () => (performance.now() - startedAt) / 1000;
  try {
    const report = await (options.tls ? fuzzTls : options.typed ? fuzzTyped : fuzz)({
      seed,
      first,
      inputs,
      onProgress: (done) => {
        const sample = heap.sampleAt(done);
        if (sample !== undefined) {
          print(`${done} inputs, ${(done / seconds()).toFixed(0)}/s, heap ${megabytes(sample)}`);
        }
      },
    });
    const rate = (report.inputs / seconds()).toFixed(0);
    print(
      `${report.inputs} inputs, ${megabytes(report.bytes)} in ${seconds().toFixed(1)} s, ${rate}/s, no failure`,
    );
    print(`${report.outcomes.size} distinct outcomes:`);
    for (const [outcome, times] of report.outcomes) print(`${String(times).padStart(12)}  ${outcome}`);
    heap.check();
  } catch (error) {
    if (inputs === 1 && error instanceof FuzzFailure) print(stackOf(error.cause));
    else print(error instanceof FuzzFailure ? error.message : String(error));
    process.exitCode = 1;
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
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
