import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { Option, type Command } from 'commander';
import type { DiameterClient } from '../client/diameter-client.js';
import type { DiameterClientOptions } from '../client/option-table.js';
import type { Application } from '../dictionary/application.js';
import { isPlainObject, type OptionTable } from '../options/option-types.js';
import { messageOf } from '../phrases.js';
import { applicationNamed } from './applications.js';
import { parseDuration } from './durations.js';
import { wrongUsage } from './exit-codes.js';
import type { Terminal } from './terminal.js';

/** The flags of every command that connects. */
export interface ClientFlags {
  readonly originHost?: string;
  readonly originRealm?: string;
  readonly app?: readonly string[];
  readonly ca?: readonly string[];
  readonly cert?: string;
  readonly key?: string;
  readonly identity?: string;
  readonly option?: readonly string[];
  readonly config?: string;
  readonly redirect?: readonly string[];
  readonly timeout?: number;
  readonly verbose?: boolean;
  readonly json?: boolean;
}

/** Adds `--json` to a command. */
export function withOutputFlags(command: Command): Command {
  return command.option('--json', 'print one JSON object a line, for programs');
}

/** Adds the flags that say who we are, and how to connect. */
export function withClientFlags(command: Command): Command {
  const group = 'Connection:';
  const add = <Value>(flags: string, description: string, read?: (text: string, before?: Value) => Value) => {
    const option = new Option(flags, description).helpGroup(group);
    command.addOption(read === undefined ? option : option.argParser<Value>(read));
  };
  add('--origin-host <name>', 'our Origin-Host (default: the name of this host)');
  add('--origin-realm <name>', 'our Origin-Realm (default: the domain of Origin-Host)');
  add('--app <names>', 'applications to advertise, such as s6a,gy (default: Relay)', list);
  add('--ca <files>', 'TLS: certificates of the CAs of the peer, or system', list);
  add('--cert <file>', 'TLS: our certificate');
  add(
    '--key <file>',
    'TLS: the key of our certificate; its passphrase is read from DIAMETER_CLIENT_PASSPHRASE',
  );
  add('--identity <name>', 'TLS: the name that the certificate of the peer must cover');
  add('--timeout <time>', 'for the connection, and for each request, such as 500ms or 10s', parseDuration);
  add<readonly string[]>(
    '-o, --option <name=value>',
    'any option of docs/options.md, such as reconnect.maxDelayMs=1000',
    (text, before) => [...(before ?? []), text],
  );
  add('--config <file>', 'options as JSON, by the same names (default: $DIAMETER_CLIENT_CONFIG)');
  add('-v, --verbose', 'say each change of state');
  return command;
}

export function list(text: string): readonly string[] {
  return text.split(',').filter((name) => name !== '');
}

/**
 * Makes the client of a command: from the configuration file, then `-o`, then the flags. `used`: the applications whose
 * commands are sent, which are advertised unless others were chosen.
 */
export async function clientFrom(
  flags: ClientFlags,
  terminal: Terminal,
  used: readonly Application[] = [],
): Promise<DiameterClient> {
  const options = await clientOptions(flags, terminal, used);
  const { DiameterClient: Client } = await import('../client/diameter-client.js');
  const client = new Client(options);
  if (flags.verbose === true) {
    client.on('state', ({ address, cause, event, from, to }) => {
      const why = cause === undefined ? '' : `: ${cause.message}`;
      terminal.say(terminal.styleAside('dim', `${address} ${from} → ${to} (${event})${why}`));
    });
  }
  return client;
}

/** The options that {@link clientFrom} makes a client of. */
export async function clientOptions(
  flags: ClientFlags,
  terminal: Terminal,
  used: readonly Application[] = [],
): Promise<DiameterClientOptions> {
  const options: Record<string, unknown> = await configOf(
    flags.config ?? terminal.env['DIAMETER_CLIENT_CONFIG'],
  );
  const { peerTable } = await import('../client/option-table.js');
  for (const text of flags.option ?? []) setOption(options, text, peerTable);
  const own = hostname().replaceAll(/[^\w.-]/g, '-') || 'localhost';
  const fallbackHost = own.includes('.') ? own : `${own}.localdomain`;
  options['originHost'] = flags.originHost ?? options['originHost'] ?? fallbackHost;
  const originHost = String(options['originHost']);
  options['originRealm'] =
    flags.originRealm ??
    options['originRealm'] ??
    (originHost.includes('.') ? originHost.slice(originHost.indexOf('.') + 1) : 'localdomain');
  if (flags.timeout !== undefined) {
    for (const name of [
      'dialTimeoutMs',
      'tlsTimeoutMs',
      'cerTimeoutMs',
      'requestTimeoutMs',
      'sendTimeoutMs',
    ]) {
      options[name] = flags.timeout;
    }
  }
  if (flags.redirect !== undefined) {
    options['redirect'] = { ...groupIn(options, 'redirect'), enabled: true, allow: flags.redirect };
  }
  const { ca, cert, identity, key } = flags;
  const passphrase = terminal.env['DIAMETER_CLIENT_PASSPHRASE'];
  const tls = {
    ...(ca && { ca: ca.length === 1 ? ca[0] : ca }),
    ...(cert !== undefined && { cert }),
    ...(key !== undefined && { key }),
    ...(identity !== undefined && { identity }),
    ...(passphrase !== undefined && passphrase !== '' && { passphrase }),
  };
  if (Object.keys(tls).length > 0) options['tls'] = { ...groupIn(options, 'tls'), ...tls };
  const chosen = flags.app && (await Promise.all(flags.app.map((name) => applicationNamed(name))));
  advertise(options, chosen ?? used, chosen !== undefined);
  // The client checks every field, and names the one that is wrong.
  return options as unknown as DiameterClientOptions;
}

const advertisedBy = ['authApplicationIds', 'acctApplicationIds', 'vendorSpecificApplicationIds'] as const;

/** Puts applications into options. Those of a configuration file stay, unless others were chosen by a flag. */
export function advertise(
  options: Record<string, unknown>,
  applications: readonly Application[],
  isChosen: boolean,
): void {
  if (!isChosen && advertisedBy.some((name) => options[name] !== undefined)) return;
  const plain = applications.filter(({ vendorId }) => vendorId === 0);
  const ids = (kind: Application['kind']) =>
    plain.filter((each) => each.kind === kind).map(({ applicationId }) => applicationId);
  options['authApplicationIds'] = ids('auth');
  options['acctApplicationIds'] = ids('acct');
  options['vendorSpecificApplicationIds'] = applications
    .filter(({ vendorId }) => vendorId !== 0)
    .map(({ vendorSpecificApplicationId }) => vendorSpecificApplicationId);
}

async function configOf(file: string | undefined): Promise<Record<string, unknown>> {
  if (file === undefined || file === '') return {};
  try {
    const config: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (isPlainObject(config)) return { ...config };
  } catch (error) {
    throw wrongUsage(`The configuration file ${file} cannot be read: ${messageOf(error)}.`);
  }
  throw wrongUsage(
    `The configuration file ${file} must be a JSON object of options such as {"originHost": "…"}.`,
  );
}

/** `reconnect.maxDelayMs=1000`: a number, true, false, JSON, or else text. */
function setOption(options: Record<string, unknown>, text: string, table: OptionTable): void {
  const [, path = '', value = ''] = /^([\w.]+)=(.*)$/s.exec(text) ?? [];
  const names = path.split('.');
  const [name = '', inner, ...rest] = names;
  if (path === '' || rest.length > 0) {
    throw wrongUsage(`--option must be name=value such as dwrIntervalMs=10000 (got "${text}").`);
  }
  if (inner === undefined) options[name] = valueOf(table, name, value);
  else options[name] = { ...groupIn(options, name), [inner]: valueOf(table, inner, value) };
}

/** Text stays text where the option is text: an Origin-Host may look like a number. */
function valueOf(table: OptionTable, name: string, text: string): unknown {
  if (Object.hasOwn(table, name) && typeof table[name]?.fallback === 'string') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function groupIn(options: Readonly<Record<string, unknown>>, name: string): object {
  const group = options[name];
  return isPlainObject(group) ? group : {};
}
