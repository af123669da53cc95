import { Command } from 'commander';
import { clientFrom, withClientFlags, withOutputFlags, type ClientFlags } from '../client-flags.js';
import { ExitCode, CommandFailed } from '../exit-codes.js';
import { teach } from '../teach.js';
import type { Terminal } from '../terminal.js';

/** `explain ADDRESS`: connects, and says in plain words how that went. */
export function explainCommand(terminal: Terminal): Command {
  const command = new Command('explain')
    .summary('connect once, and say in plain words how that went')
    .description(
      'Connects, and says in plain words how that went: what the address is waiting for, what failed, what to check.',
    )
    .argument(
      '<address>',
      'of the peer, such as hss.example.net, 192.0.2.1:3868 or aaas://hss.example.net:5868',
    )
    .action((address: string, flags: ClientFlags) => explain(address, flags, terminal));
  teach(command, [
    ['diameter-client explain hss.example.net --app s6a', 'does the HSS take us?'],
    ['diameter-client explain aaas://hss.example.net:5868 --ca ca.pem', 'the same over TLS'],
  ]);
  return withOutputFlags(withClientFlags(command));
}

async function explain(address: string, flags: ClientFlags, terminal: Terminal): Promise<void> {
  const client = await clientFrom(flags, terminal);
  try {
    let failure: unknown;
    try {
      await client.connect(address, { signal: terminal.interrupted });
    } catch (error) {
      failure = error;
    }
    const explanation = client.explain(address);
    const state = client.connection(address)?.state;
    if (flags.json !== true) terminal.print(explanation);
    else terminal.printJson({ address, state, isOpen: failure === undefined, explanation });
    // It was said what failed.
    if (failure !== undefined) throw new CommandFailed('', ExitCode.unreachable, { cause: failure });
  } finally {
    await client.close();
  }
}
