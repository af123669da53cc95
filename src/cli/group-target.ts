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
  readonly dnsServer?: readonly string[];
}

const usualName = 'group';
const policies: readonly GroupPolicy[] = ['priority', 'weighted', 'least-in-flight', 'session'];

/** `realm:example.net`, or `srv:_diameter._tcp.example.net`: what DNS tells of. */
const found = /^(?<kind>realm|srv):(?<name>[^,]+)$/i;

/** What the argument is, for the help. */
export const addressHelp =
  'of the peer, such as hss.example.net or aaas://192.0.2.1:5868; several with commas, or realm:example.net, are one group';

/** Adds the flags for a group of addresses. */
export function withGroupFlags(command: Command): Command {
  const section = 'Several addresses:';
  return command
    .addOption(
      new Option('--policy <policy>', 'how a member is chosen (default: priority, the first that is usable)')
        .choices(policies)
        .helpGroup(section),
    )
    .addOption(dnsServerOption().helpGroup(section))
    .addOption(
      new Option('--group <name>', `what the group is called (default: ${usualName})`).helpGroup(section),
    );
}

/** `--dns-server`, of commands that ask DNS. */
export function dnsServerOption(): Option {
  return new Option(
    '--dns-server <addresses>',
    'who is asked of a realm, such as 192.0.2.53 or 127.0.0.1:5353 (default: as the system)',
  ).argParser((text: string) => addressesIn(text));
}

/** Whether the argument stands for what DNS tells of. */
export function isFound(text: string): boolean {
  return found.test(text);
}

/** `dra1,dra2` */
export function addressesIn(text: string): readonly string[] {
  return text.split(',').filter((address) => address !== '');
}

/** An address, or the group that several make. Throws an `InvalidConfigError` that names the address that is wrong. */
export function targetOf(
  client: DiameterClient,
  text: string,
  { dnsServer, group, policy }: GroupFlags,
): string | PeerGroup {
  const { kind, name } = found.exec(text)?.groups ?? {};
  if (name !== undefined) {
    const discover = {
      ...(kind?.toLowerCase() === 'srv' ? { srv: name } : { realm: name }),
      ...(dnsServer && { servers: dnsServer }),
    };
    return client.group(group ?? usualName, { discover, ...(policy !== undefined && { policy }) });
  }
  if (dnsServer !== undefined) {
    throw wrongUsage('--dns-server is for what DNS tells of: write the address as realm:example.net.');
  }
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
  // Until DNS has told of members. What else goes wrong is seen below.
  if (target.members().length === 0) await client.connect(target, { signal }).catch(() => undefined);
  await firstAttempts(client, target, signal);
  signal.throwIfAborted();
  const open = target.members().find(({ state }) => state === 'usable');
  if (open !== undefined) return open.connection;
  throw new CommandFailed(client.explain(target), ExitCode.unreachable);
}

/** Resolves when each member is open, or its first attempt has failed; or when the signal is aborted. */
function firstAttempts(client: DiameterClient, group: PeerGroup, signal: AbortSignal): Promise<void> {
  return untilState(client, signal, () =>
    group.members().every(({ connection }) => !attempting.has(connection.state)),
  );
}
