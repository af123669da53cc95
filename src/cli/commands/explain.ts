import { Command } from 'commander';
import { clientFrom, withClientFlags, withOutputFlags, type ClientFlags } from '../client-flags.js';
import type { DiameterClient } from '../../client/diameter-client.js';
import { PeerGroup } from '../../group/peer-group.js';
import { addressHelp, connectTo, targetOf, withGroupFlags, type GroupFlags } from '../group-target.js';
import { ExitCode, CommandFailed } from '../exit-codes.js';
import { teach } from '../teach.js';
import type { Terminal } from '../terminal.js';

type ExplainFlags = ClientFlags & GroupFlags;

/** `explain ADDRESS`: connects, and says in plain words how that went. */
export function explainCommand(terminal: Terminal): Command {
  const command = new Command('explain')
    .summary('connect once, and say in plain words how that went')
    .description(
      'Connects, and says in plain words how that went: what the address is waiting for, what failed, what to check.',
    )
    .argument('<address>', addressHelp)
    .action((address: string, flags: ExplainFlags) => explain(address, flags, terminal));
  teach(command, [
    ['diameter-client explain hss.example.net --app s6a', 'does the HSS take us?'],
    ['diameter-client explain aaas://hss.example.net:5868 --ca ca.pem', 'the same over TLS'],
    ['diameter-client explain dra1.example.net,dra2.example.net', 'a group, member by member'],
  ]);
  return withOutputFlags(withClientFlags(withGroupFlags(command)));
}

async function explain(address: string, flags: ExplainFlags, terminal: Terminal): Promise<void> {
  const client = await clientFrom(flags, terminal);
  try {
    const target = targetOf(client, address, flags);
    let failure: unknown;
    try {
      await connectTo(client, target, terminal.interrupted);
    } catch (error) {
      failure = error;
    }
    if (target instanceof PeerGroup) {
      printGroup(client, target, flags, terminal);
      if (failure !== undefined) throw new CommandFailed('', ExitCode.unreachable, { cause: failure });
      return;
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

function printGroup(
  client: DiameterClient,
  group: PeerGroup,
  { json }: ExplainFlags,
  terminal: Terminal,
): void {
  const explanation = client.explain(group);
  if (json !== true) {
    terminal.print(explanation);
    return;
  }
  const members = group.members().map(({ address, connection, state }) => ({
    address,
    state,
    connectionState: connection.state,
  }));
  const { usable } = group.stats();
  terminal.printJson({ group: group.name, policy: group.policy, members, isOpen: usable > 0, explanation });
}
