import { Option, type Command } from 'commander';
import type { DiameterClient } from '../client/diameter-client.js';
import type { GroupPolicy } from '../group/group-options.js';
import { PeerGroup } from '../group/peer-group.js';
import type { ConnectionState } from '../machines/connection-events.js';
import type { Connection } from '../observability/connection-view.js';
import { untilState } from './until-state.js';
import { CommandFailed, ExitCode, wrongUsage } from './exit-codes.js';

/** The flags of a command whose ADDRESS may be several. */
export interface GroupFlags {
  readonly group?: string;
  readonly policy?: GroupPolicy;
}

const usualName = 'group';
const policies: readonly GroupPolicy[] = ['priority', 'weighted', 'least-in-flight', 'session'];

/** What the argument is, for the help. */
export const addressHelp =
  'of the peer, such as hss.example.net or aaas://192.0.2.1:5868; several with commas are one group';

/** Adds the flags for a group of addresses. */
export function withGroupFlags(command: Command): Command {
  const section = 'Several addresses:';
  return command
    .addOption(
      new Option('--policy <policy>', 'how a member is chosen (default: priority, the first that is usable)')
        .choices(policies)
        .helpGroup(section),
    )
    .addOption(
      new Option('--group <name>', `what the group is called (default: ${usualName})`).helpGroup(section),
    );
}

/** `dra1,dra2` */
export function addressesIn(text: string): readonly string[] {
  return text.split(',').filter((address) => address !== '');
}

/** An address, or the group that several make. Throws an `InvalidConfigError` that names the address that is wrong. */
export function targetOf(
  client: DiameterClient,
  text: string,
  { group, policy }: GroupFlags,
): string | PeerGroup {
  const addresses = addressesIn(text);
  if (group === undefined && addresses.length < 2) {
    if (policy !== undefined) {
      throw wrongUsage('--policy is for several addresses: separate them with commas, such as dra1,dra2.');
    }
    return text;
  }
  const members = addresses.map((address) => ({ address }));
  return client.group(group ?? usualName, { members, ...(policy !== undefined && { policy }) });
}

const attempting: ReadonlySet<ConnectionState> = new Set([
  'DISCONNECTED',
  'CONNECTING',
  'TLS_HANDSHAKE',
  'CER_SENT',
]);

/**
 * Connects. Of a group, each member is open or has failed once when this resolves with the first one that is open: otherwise the
 * order in which they open would choose.
 */
export async function connectTo(
  client: DiameterClient,
  target: string | PeerGroup,
  signal: AbortSignal,
): Promise<Connection> {
  if (!(target instanceof PeerGroup)) return client.connect(target, { signal });
  await firstAttempts(client, target, signal);
  signal.throwIfAborted();
  const open = target.members().find(({ state }) => state === 'usable');
  if (open !== undefined) return open.connection;
  throw new CommandFailed(client.explain(target), ExitCode.unreachable);
}

/** Resolves when each member is open, or its first attempt has failed; or when the signal is aborted. */
export function firstAttempts(client: DiameterClient, group: PeerGroup, signal: AbortSignal): Promise<void> {
  return untilState(client, signal, () =>
    group.members().every(({ connection }) => !attempting.has(connection.state)),
  );
}
