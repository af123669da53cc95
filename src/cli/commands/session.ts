import { Command, Option } from 'commander';
import type { FailureHandling } from '../../machines/session-context.js';
import { messageOf, printable } from '../../phrases.js';
import { commandNamed, type AnyCommand } from '../applications.js';
import { clientFrom, withClientFlags, withOutputFlags, type ClientFlags } from '../client-flags.js';
import { parseCount, parseDuration } from '../durations.js';
import { wrongUsage } from '../exit-codes.js';
import type { Written } from '../fields/assignments.js';
import { addressHelp, connectTo, targetOf, withGroupFlags, type GroupFlags } from '../group-target.js';
import { teach } from '../teach.js';
import type { Terminal } from '../terminal.js';

interface SessionFlags extends ClientFlags, GroupFlags {
  readonly fields?: string;
  readonly updates: number;
  readonly every: number;
  readonly backup?: string;
  readonly failureHandling?: FailureHandling;
}

const handlings: readonly FailureHandling[] = ['terminate', 'continue', 'retry-and-terminate'];

/** `session ADDRESS COMMAND [field=value …]`: begins a session, updates and terminates it, and prints what happens. */
export function sessionCommand(terminal: Terminal): Command {
  const command = new Command('session')
    .summary('begin a session, update it, answer what the server asks, and terminate it')
    .description(
      'Begins a session, sends updates, and terminates it, also at Ctrl-C. A Re-Auth-Request is followed by an update, an ' +
        'Abort-Session-Request by the termination. Prints a line for each answer and event. Session-Id, CC-Request-Type, ' +
        'CC-Request-Number, Destination-Host and what call fills in are filled in. Ends with 1 if an answer is no success.',
    )
    .argument('<address>', addressHelp)
    .argument('<command>', 'application and command, such as gy.CreditControl')
    .argument('[fields...]', 'name=value, of every request; nested as call takes them')
    .option('--fields <file>', 'fields as JSON, from a file or - for stdin; name=value comes on top')
    .option('--updates <n>', 'send so many updates', parseCount(0), 1)
    .addOption(
      new Option('--every <time>', 'from an answer to the next update, such as 500ms')
        .argParser(parseDuration)
        .default(1_000, '1s'),
    )
    .option('--backup <address>', 'where requests go that the server does not answer, if it lets them')
    .addOption(
      new Option(
        '--failure-handling <how>',
        'what becomes of the session if the server fails, until the server says otherwise (default: terminate)',
      ).choices(handlings),
    )
    .action((address: string, name: string, fields: readonly string[], flags: SessionFlags) =>
      runSession(address, name, fields, flags, terminal),
    );
  teach(command, [
    [
      'diameter-client session ocs gy.CreditControl serviceContextId=32251@3gpp.org \\\n' +
        "      'multipleServicesCreditControl[0].requestedServiceUnit={}'",
      'begin, one update, terminate',
    ],
    ['diameter-client session ocs gy.CreditControl --fields ccr.json --updates 60', 'for a minute'],
    ['diameter-client session ocs1 gy.CreditControl --fields ccr.json --backup ocs2', 'and if ocs1 fails?'],
  ]);
  return withOutputFlags(withClientFlags(withGroupFlags(command)));
}

async function runSession(
  address: string,
  name: string,
  assignments: readonly string[],
  flags: SessionFlags,
  terminal: Terminal,
): Promise<void> {
  const command = await commandNamed(name);
  const { checkedFields, writtenFields } = await import('../call-request.js');
  const written = await writtenFields(command, flags.fields, assignments, terminal);
  const counted = countedIn(command, written);
  const all = checkedFields(command, { ...written, ...counted });
  const fields = Object.fromEntries(Object.entries(all).filter(([field]) => !(field in counted)));

  const client = await clientFrom(flags, terminal, [command.application]);
  const { SessionRun } = await import('../session-run.js');
  const { backup, every, failureHandling, timeout, updates } = flags;
  try {
    const target = targetOf(client, address, flags);
    const session = client.session(command, target, fields, {
      // Otherwise no update would go to the backup.
      ...(backup !== undefined && { backup, failover: true }),
      ...(failureHandling && { failureHandling }),
      ...(timeout !== undefined && { requestTimeoutMs: timeout }),
    });
    await connectTo(client, target, terminal.interrupted).catch((error: unknown) => {
      if (backup === undefined || terminal.interrupted.aborted) throw error;
      terminal.say(terminal.styleAside('dim', printable(messageOf(error))));
    });
    await new SessionRun(session, terminal, flags.json === true).run(updates, every);
  } finally {
    await client.close();
  }
}

/** What the session counts, with values for the check. Throws if it was given. */
function countedIn({ request }: AnyCommand, written: Written): Readonly<Record<string, string>> {
  const values = { sessionId: 'filled;in', ccRequestType: 'INITIAL_REQUEST', ccRequestNumber: '0' };
  const own = Object.entries(values).filter(([name]) => request.layout.byName.has(name));
  const given = own.find(([name]) => name in written);
  if (given !== undefined) throw wrongUsage(`${given[0]} is filled in by the session: leave it out.`);
  return Object.fromEntries(own);
}
