import { Option, Command } from 'commander';
import type { DiscoveryTransport } from '../../discovery/discover-options.js';
import type { FoundPeer } from '../../discovery/search.js';
import { counted, messageOf } from '../../phrases.js';
import { clientOptions, withClientFlags, withOutputFlags, type ClientFlags } from '../client-flags.js';
import { CommandFailed, ExitCode } from '../exit-codes.js';
import { dnsServerOption } from '../group-target.js';
import type { Resolver } from '../../transport/resolver.js';
import { teach } from '../teach.js';
import type { Terminal } from '../terminal.js';

interface DiscoverFlags extends ClientFlags {
  readonly dnsServer?: readonly string[];
  readonly transport?: DiscoveryTransport;
  readonly otherDomains?: boolean;
}

const transports: readonly DiscoveryTransport[] = ['auto', 'tls', 'tcp', 'tls-or-tcp'];

/** `discover REALM`: what DNS says of a realm, question by question, and which members a group would have. */
export function discoverCommand(terminal: Terminal): Command {
  const command = new Command('discover')
    .summary('ask DNS for the peers of a realm, and show what it says')
    .description(
      'Asks DNS for the peers of a realm as a group with discover does: NAPTR, SRV and address records (RFC 6733 §5.2). Shows each ' +
        'question with its answer, what is left out and why, and the members that come of it. Connects to nobody.',
    )
    .argument('<realm>', 'a realm such as example.net, or srv: and the name of SRV records')
    .addOption(dnsServerOption())
    .addOption(
      new Option('--transport <transport>', 'which peers (default: tls with --ca, otherwise tcp)').choices(
        transports,
      ),
    )
    .option('--other-domains', 'follow NAPTR records that lead out of the realm')
    .action((realm: string, flags: DiscoverFlags) => discover(realm, flags, terminal));
  teach(command, [
    ['diameter-client discover example.net --app s6a', 'who serves S6a in this realm?'],
    ['diameter-client discover example.net --dns-server 192.0.2.53', 'as another name server sees it'],
    ['diameter-client discover srv:_diameters._tcp.example.net --ca ca.pem', 'SRV records alone'],
    [
      'diameter-client call realm:example.net gy.CreditControl --fields ccr.json',
      'and then call one of them',
    ],
  ]);
  return withOutputFlags(withClientFlags(command));
}

interface FoundMember extends FoundPeer {
  /** Its IP addresses, or why they are not known. */
  readonly addresses: readonly string[] | string;
}

async function addressesOf(
  { address: where }: FoundPeer,
  resolver: Resolver,
  { interrupted }: Terminal,
): Promise<FoundMember['addresses']> {
  try {
    const records = await resolver.addresses(where.replaceAll(/^aaas:\/\/|:\d+$/g, ''), interrupted);
    return records.map(({ address }) => address);
  } catch (error) {
    interrupted.throwIfAborted();
    return messageOf(error);
  }
}

async function discover(text: string, flags: DiscoverFlags, terminal: Terminal): Promise<void> {
  const { dnsServer, json = false, otherDomains = false, transport } = flags;
  const [given, { resolveOptions }, { resolveDiscoverOptions }, { search }, { resolverOf }, { queryOf }] =
    await Promise.all([
      clientOptions(flags, terminal),
      import('../../client/options.js'),
      import('../../discovery/discover-options.js'),
      import('../../discovery/search.js'),
      import('../../discovery/origin.js'),
      import('../../group/discovered-members.js'),
    ]);
  const { clock, common } = resolveOptions(given);
  const isSrv = /^srv:/i.test(text);
  const name = text.replace(/^(?:srv|realm):/i, '');
  const options = resolveDiscoverOptions(
    {
      ...(isSrv ? { srv: name } : { realm: name }),
      allowOtherDomains: otherDomains,
      transport,
      servers: dnsServer,
      queryTimeoutMs: flags.timeout,
    },
    'discover',
  );
  const resolver = resolverOf(options, clock);
  const finding = await search(queryOf(options, common), resolver, terminal.interrupted);
  const members: FoundMember[] = [];
  for (const peer of finding.peers) {
    members.push({ ...peer, addresses: await addressesOf(peer, resolver, terminal) });
  }
  const { failure, notes, steps, ttl } = finding;
  if (json) terminal.printJson({ steps, notes, ttl, members, failure: failure && messageOf(failure) });
  else {
    for (const { answers, question, ttl: seconds } of steps) {
      terminal.print(question + (seconds === undefined ? '' : terminal.style('dim', `  (TTL ${seconds} s)`)));
      for (const answer of answers) terminal.print(`  ${answer}`);
    }
    for (const note of notes) terminal.print(`Left out: ${note}`);
    terminal.print(`${counted(members.length, 'member')}${ttl === undefined ? '' : `, for ${ttl} s`}`);
    for (const { address, addresses, priority, weight } of members) {
      const where = typeof addresses === 'string' ? addresses : addresses.join(', ') || 'no address';
      terminal.print(`  ${address}  priority ${priority}, weight ${weight}  ${terminal.style('dim', where)}`);
    }
  }
  if (failure !== undefined) {
    throw new CommandFailed(`${messageOf(failure)}.`, ExitCode.unreachable, { cause: failure });
  }
  if (members.length === 0) throw new CommandFailed(`DNS tells of no peer of ${name}.`, ExitCode.failure);
}
