import { Command } from 'commander';
import type { DiameterClient } from '../../client/diameter-client.js';
import type { Phase } from '../../observability/news.js';
import { messageOf } from '../../phrases.js';
import { parseAddress } from '../../pool/address.js';
import { clientFrom, withClientFlags, withOutputFlags, type ClientFlags } from '../client-flags.js';
import { parseCount, parseDuration } from '../durations.js';
import { CommandFailed, endedByUser, ExitCode, exitCodeOf, wrongUsage } from '../exit-codes.js';
import { addressesIn } from '../group-target.js';
import { peerFields, printPeer } from '../peer-report.js';
import { teach } from '../teach.js';
import type { Terminal } from '../terminal.js';
import { milliseconds, rounded } from '../times.js';

interface PingFlags extends ClientFlags {
  readonly count?: number;
  readonly interval: number;
}

/** Where nobody could end it. */
const countWithoutTerminal = 4;

/** A peer is not flooded. */
const leastIntervalMs = 10;

/** How long a peer may leave DWRs unanswered before it is given up, unless `--timeout` says otherwise. */
const patienceMs = 10_000;

/** `ping ADDRESS`: how long each step to the peer takes, who it is, and how fast it answers DWRs. */
export function pingCommand(terminal: Terminal): Command {
  const command = new Command('ping')
    .summary('time the connection and its watchdogs, and say who the peer is')
    .description(
      'Connects, shows how long the name, TCP, TLS and the capabilities exchange took, and who the peer is. Then sends a DWR ' +
        'each interval and shows how long its answer took. Ctrl-C ends it with a summary.',
    )
    .argument(
      '<address>',
      'of the peer, such as hss.example.net or aaas://192.0.2.1:5868; or several, with commas',
    )
    .option(
      '-c, --count <n>',
      `how many DWRs; 0 only connects (default: endless on a terminal, else ${countWithoutTerminal})`,
      parseCount(0),
    )
    .option('--interval <time>', 'from an answer to the next DWR, such as 500ms', parseDuration, 1_000)
    .action((address: string, flags: PingFlags) => ping(address, flags, terminal));
  const interval = command.options.find(({ long }) => long === '--interval');
  interval?.default(1_000, '1s');
  teach(command, [
    ['diameter-client ping hss.example.net -c 3', 'three DWRs'],
    ['diameter-client ping aaas://hss.example.net:5868 --ca ca.pem -c 0', 'TLS: who is there?'],
    ['diameter-client ping dra1.example.net,dra2.example.net', 'the members of a group'],
    ['diameter-client ping 192.0.2.1 -c 1 --json', 'for programs'],
  ]);
  return withOutputFlags(withClientFlags(command));
}

async function ping(text: string, flags: PingFlags, terminal: Terminal): Promise<void> {
  const { interval, json = false } = flags;
  if (interval < leastIntervalMs) throw wrongUsage(`--interval must be at least ${leastIntervalMs} ms.`);
  const [client, { timePhases }] = await Promise.all([
    clientFrom(withWatchdog(flags), terminal),
    import('../watchdogs.js'),
  ]);
  const addresses = addressesIn(text);
  const isOneOfMany = addresses.length > 1;
  timePhases(client, (phase, ms, address) => {
    if (json) terminal.printJson({ type: 'phase', ...(isOneOfMany && { address }), phase, ms: rounded(ms) });
    else {
      const label = isOneOfMany ? `${address} ` : '';
      terminal.print(`${label}${phaseNames[phase].padEnd(9)}${milliseconds(ms).padStart(8)}`);
    }
  });
  try {
    if (!json) terminal.progress(`Connecting to ${text} …`);
    const ends = await Promise.allSettled(
      addresses.map((address) => pingOne(client, address, isOneOfMany, flags, terminal)),
    );
    const failed = ends.filter((end) => end.status === 'rejected').map(({ reason }): unknown => reason);
    for (const error of failed.slice(1)) if (messageOf(error) !== '') terminal.say(messageOf(error));
    if (failed.length > 0) throw failed[0];
    if (terminal.interrupted.aborted && flags.count === undefined) throw endedByUser();
  } finally {
    await client.close();
  }
}

/** Rejects if it cannot be reached, if it was lost, or if it has left a DWR without answer. */
async function pingOne(
  client: DiameterClient,
  address: string,
  isOneOfMany: boolean,
  flags: PingFlags,
  terminal: Terminal,
): Promise<void> {
  const { json = false } = flags;
  const { Watchdogs } = await import('../watchdogs.js');
  const count = flags.count ?? (terminal.isInteractive ? Number.POSITIVE_INFINITY : countWithoutTerminal);
  const { key } = parseAddress(address);
  const watchdogs = new Watchdogs(client, key, isOneOfMany, count, json, terminal);
  try {
    await connect(client, address, terminal);
    const connection = client.connection(address);
    if (json) terminal.printJson({ type: 'peer', address, ...peerFields(connection) });
    else printPeer(connection, terminal);
    await watchdogs.done;
    watchdogs.printSummary();
    if (watchdogs.lostBy !== undefined) {
      throw new CommandFailed(`Lost ${address}: ${messageOf(watchdogs.lostBy)}`, ExitCode.unanswered, {
        cause: watchdogs.lostBy,
      });
    }
    if (watchdogs.lost > 0 && !terminal.interrupted.aborted) throw new CommandFailed('', ExitCode.unanswered);
  } finally {
    watchdogs.stop();
  }
}

/** The chart sends a DWR after each interval of silence. What `-o` says comes first. */
function withWatchdog(flags: PingFlags): ClientFlags {
  const dwrIntervalMs = Math.ceil(flags.interval);
  const dwrTimeoutMs = dwrIntervalMs - 1;
  const maxDwrFailures = Math.max(3, Math.ceil((flags.timeout ?? patienceMs) / dwrIntervalMs));
  const own = {
    watchdog: 'default',
    dwrIntervalMs,
    dwrTimeoutMs,
    maxDwrFailures,
    watchdogJitterMs: 0,
    'reconnect.enabled': false,
  };
  const option = [...Object.entries(own).map(([name, value]) => `${name}=${value}`), ...(flags.option ?? [])];
  return { ...flags, option };
}

async function connect(client: DiameterClient, address: string, terminal: Terminal): Promise<void> {
  try {
    await client.connect(address, { signal: terminal.interrupted });
  } catch (error) {
    if (exitCodeOf(error) !== ExitCode.unreachable) throw error;
    throw new CommandFailed(`${messageOf(error)}.`, ExitCode.unreachable, { cause: error });
  }
}

const phaseNames: Readonly<Record<Phase, string>> = {
  resolve: 'name',
  dial: 'TCP',
  tls: 'TLS',
  cea: 'CER/CEA',
};
