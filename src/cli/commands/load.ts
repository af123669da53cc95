import { Command, Option } from 'commander';
import { withClientFlags, withOutputFlags } from '../client-flags.js';
import { parseCount, parseDuration } from '../durations.js';
import { addressHelp, withGroupFlags } from '../group-target.js';
import { parseErrorLimit, parseRate } from '../load/thresholds.js';
import type { LoadFlags } from '../load/run-load.js';
import { teach } from '../teach.js';
import type { Terminal } from '../terminal.js';

const defaultSeconds = 10;
const defaultWarmUp = 1;

/** `load`: sends requests at a rate or with so many in flight, and reports how long answers took. */
export function loadCommand(terminal: Terminal): Command {
  const command = new Command('load')
    .summary('load a peer with requests, and report rate and latency')
    .description(
      'Sends requests over one connection, or to a group: at a rate, whatever becomes of them (--rate), or so many in flight at a time ' +
        '(--in-flight). With --rate, latency counts from when a request was due (coordinated omission). Each request has a ' +
        'Session-Id of its own. In values, {n} is the number of the request and {user} that of its user; {user:10} has ' +
        'leading zeros. Ends with 1 if a threshold is missed.',
    )
    .argument('<address>', addressHelp)
    .argument('<command>', 'application and command, such as s6a.UpdateLocation')
    .argument('[fields...]', 'name=value, such as userName=00101{user:10}')
    .option('--rate <n>', 'requests a second', parseRate)
    .option('--in-flight <n>', 'requests without an answer at a time', parseCount(1, 50_000))
    .addOption(durationOption('--seconds <time>', 'how long is measured', parseDuration, defaultSeconds))
    .addOption(durationOption('--warm-up <time>', 'before that, not counted; 0: none', warmUp, defaultWarmUp))
    .option('--users <n>', 'how many users take turns as {user}', parseCount(1))
    .option('--fields <file>', 'fields as JSON, from a file or - for stdin; name=value comes on top')
    .option('--raw-log <file>', 'write times and outcome of each request as CSV')
    .option('--fail-over-p99 <time>', 'end with 1 if 1 % took longer, such as 20ms', parseDuration)
    .option('--fail-under-rate <n>', 'end with 1 if fewer were answered a second', parseRate)
    .option('--fail-over-errors <n>', 'end with 1 at more errors, such as 5 or 1%', parseErrorLimit)
    .action(async (address: string, name: string, fields: readonly string[], flags: LoadFlags) => {
      const { runLoad } = await import('../load/run-load.js');
      await runLoad(address, name, fields, flags, terminal);
    });
  teach(command, [
    [
      'diameter-client load ocs:3868 gy.CreditControl \\\n' +
        '      serviceContextId=32251@3gpp.org \\\n' +
        '      ccRequestType=EVENT_REQUEST ccRequestNumber=0 --in-flight 128 --seconds 30',
      'as fast as the peer answers',
    ],
    [
      'diameter-client load hss:3868 s6a.AuthenticationInformation \\\n' +
        '      userName=00101{user:10} \\\n' +
        '      visitedPlmnId=001/01 --rate 2000 --users 100000 --fail-over-p99 20ms',
      'a steady rate with many users, as a test',
    ],
  ]);
  return withOutputFlags(withClientFlags(withGroupFlags(command)));
}

function durationOption(
  flags: string,
  description: string,
  read: (text: string) => number,
  seconds: number,
): Option {
  return new Option(flags, description).argParser(read).default(seconds * 1000, `${seconds}s`);
}

function warmUp(text: string): number {
  return /^0(ms|s|m|h)?$/.test(text) ? 0 : parseDuration(text);
}
