import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { profileClient } from './profile.js';
import { measure, startPeer } from './processes.js';
import { caseResult, machine, table, type CaseResult, type Round } from './results.js';

const help = `Measures requests on one connection against a bare socket that exchanges the same bytes.

  --in-flight LIST  requests in flight, a case each   (1,16,128,1024)
  --rounds N        of floor and client, alternating  (3)
  --seconds N       that each is measured per round   (2)
  --json FILE       writes all figures
  --profile         prints the client's hottest functions at 128 in flight instead
`;

const { values: options } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    'in-flight': { type: 'string', default: '1,16,128,1024' },
    json: { type: 'string' },
    profile: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '2' },
  },
});

if (options.help) process.stdout.write(help);
else await run();

async function run(): Promise<void> {
  const seconds = positive('--seconds', options.seconds);
  const rounds = count('--rounds', options.rounds);
  const cases = options['in-flight'].split(',').map((item) => count('--in-flight', item));
  const peer = await startPeer();
  try {
    if (options.profile) print(await profileClient(peer.port, seconds));
    else await compare(peer.port, seconds, rounds, cases);
  } finally {
    peer.end();
  }
}

async function compare(port: number, seconds: number, rounds: number, cases: number[]): Promise<void> {
  const results: CaseResult[] = [];
  for (const inFlight of cases) {
    const done: Round[] = [];
    while (done.length < rounds) {
      const floor = await measure({ kind: 'floor', port, inFlight, seconds });
      const client = await measure({ kind: 'client', port, inFlight, seconds });
      done.push({ floor, client });
    }
    results.push(caseResult(inFlight, done));
  }
  const { cores, isPinned, node } = machine();
  print(
    `Node ${node}, ${cores} cores${isPinned ? ', peer and client on one each' : ', nobody bound to one'}\n`,
  );
  print(table(results));
  if (options.json !== undefined) {
    const document = { ...machine(), seconds, results };
    await writeFile(options.json, `${JSON.stringify(document, undefined, 2)}\n`);
  }
}

function positive(option: string, text: string): number {
  const value = Number(text);
  if (value > 0 && Number.isFinite(value)) return value;
  throw new RangeError(`${option} needs a number above 0, but is '${text}'`);
}

function count(option: string, text: string): number {
  const value = positive(option, text);
  if (Number.isInteger(value)) return value;
  throw new RangeError(`${option} needs whole numbers, but has '${text}'`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
