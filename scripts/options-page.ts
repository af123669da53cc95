/**
 * `npm run docs:options` writes docs/options.md from the option table: the descriptions are the comments of its rows,
 * the defaults are the values that the client uses. With `--check` it only compares.
 */
import { breakerTable } from '../src/breaker/breaker-options.js';
import { overloadTable } from '../src/overload/overload-options.js';
import { defaultOptions } from '../src/client/default-options.js';
import { clientTable, peerTable } from '../src/client/option-table.js';
import { discoverTable } from '../src/discovery/discover-options.js';
import { resolveGroupOptions } from '../src/group/group-options.js';
import type { OptionTable } from '../src/options/option.js';
import { sessionTable } from '../src/session/session-options.js';
import * as is from '../src/options/option-types.js';
import { jetStreamTable } from '../src/jetstream/jetstream-options.js';
import { storeTable } from '../src/store/store-options.js';
import { flightRecorderTable } from '../src/recorder/recorder-options.js';
import { redirectTable } from '../src/redirect/redirect-options.js';
import { commentedRows } from './commented-rows.js';
import { writeOrCheck } from './generated.js';

interface Row {
  readonly name: string;
  readonly comment: string;
  /** The first argument of the row, as written. */
  readonly fallback: string;
}

/** A default that a comment puts into words. */
const inWords = / ?Default: (?<words>.*?)\.(?=\s|$)/;

const path = 'src/client/option-table.ts';
const identity = rowsOf('const identityTable =');
const capabilities = rowsOf('const capabilitiesTable =');
const lifecycle = rowsOf('const lifecycleTable =');
const reconnect = rowsOf('const reconnectTable =');
const breaker = rowsOf('export const breakerTable =', 'src/breaker/breaker-options.ts');
const overload = rowsOf('export const overloadTable =', 'src/overload/overload-options.ts');
const tls = rowsOf('export const tlsTable =', 'src/client/tls-table.ts');
const client = rowsOf('const clientTable =');
const peers = rowsOf('export type DiameterClientOptions =');
const recorder = rowsOf('export const flightRecorderTable =', 'src/recorder/recorder-options.ts');
const redirect = rowsOf('export const redirectTable =', 'src/redirect/redirect-options.ts');
const groupPath = 'src/group/group-options.ts';
const ofGroup = rowsOf('export const groupTable =', groupPath);
const ofStore = rowsOf('export const storeTable =', 'src/store/store-options.ts');
const ofJetStream = rowsOf('export const jetStreamTable =', 'src/jetstream/jetstream-options.ts');
const ofSession = rowsOf('export const sessionTable =', 'src/session/session-options.ts');
const member = rowsOf('const memberTable =', groupPath);
const retry = rowsOf('const retryTable =', groupPath);
const hold = rowsOf('const holdTable =', groupPath);
const discover = rowsOf('export const discoverTable =', 'src/discovery/discover-options.ts');

const table: OptionTable = { ...peerTable, ...clientTable };
const defaults: Readonly<Record<string, unknown>> = { ...defaultOptions };
/** Options that have a table of their own. */
const belowOf: Readonly<Record<string, string>> = {
  reconnect: '[see below](#reconnection)',
  breaker: '[see below](#circuit-breaker)',
  overload: '[see below](#overload)',
  tls: '[see below](#tls)',
};
const groupDefaults = resolveGroupOptions({ members: [{ address: 'ocs.example.net' }] });
/** Of options of a group that are tables. */
const defaultOfPart: Readonly<Record<string, string>> = { members: 'required', discover: 'none' };
/** Options that must be given. */
const required = { members: 'required', address: 'required' } as const;
const names = new Set(
  [identity, capabilities, lifecycle, reconnect, breaker, overload, tls, client, peers, recorder, redirect]
    .concat([ofGroup, member, retry, hold, discover, ofStore, ofJetStream])
    .flat()
    .map(({ name }) => name),
);
for (const name of Object.keys(defaults)) {
  if (!names.has(name)) throw new Error(`option-table.ts: the option ${name} is in none of the tables`);
}

const page = `<!-- Made from src/client/option-table.ts by npm run docs:options. -->

# Options

What \`new DiameterClient(options)\` takes. Only \`originHost\` and \`originRealm\` must be given. A value that is wrong,
or a name that is not on this page, throws an \`InvalidConfigError\` that names the field.

Names end in their unit: \`Ms\` is milliseconds, \`Bytes\` is bytes. A name that begins with \`max\` is a limit; what happens
at each is told in [Limits](limits.md).
\`defaultOptions\` holds the defaults.

\`peers\` overrides options for single addresses. It may override everything but the options of the
[client as a whole](#client-as-a-whole). An override replaces the value, lists included; only \`breaker\`, \`overload\`,
\`reconnect\` and \`tls\` are merged field by field. The same address in two spellings is refused.

\`\`\`ts
import { DiameterClient } from 'diameter-client';

export const client = new DiameterClient({
  originHost: 'client.example.net',
  originRealm: 'example.net',
  authApplicationIds: [4],
  requestTimeoutMs: 5_000,
  peers: {
    'ocs.example.net:3868': { requestTimeoutMs: 2_000, reconnect: { initialDelayMs: 1_000 } },
    'pcrf.example.net:3868': {
      authApplicationIds: [],
      vendorSpecificApplicationIds: [{ vendorId: 10_415, authApplicationId: 16_777_238 }],
    },
  },
});
\`\`\`

## Changes at run time

\`client.update(changes)\` changes options while the client runs, for all addresses or, in \`peers\`, for single ones. Either all
changes take effect or, if one is wrong, none does: an \`InvalidConfigError\` names the field. Changes must also fit what holds
already, for example \`dwrTimeoutMs\` must stay less than \`dwrIntervalMs\`, and they must not forbid a connection that is in use.

* \`undefined\` changes nothing. \`null\` takes a value back: the default holds again, and in \`peers\` the value of the client.
  \`peers: { 'ocs.example.net:3868': null }\` takes back everything that can change for this address.
* \`breaker\`, \`overload\`, \`reconnect\`, \`redirect\` and \`tls\` are merged field by field, and \`null\` takes back single fields or the whole group. Any other value
  replaces the one before, lists included.
* Nothing that is in flight is touched: deadlines of calls stay, and so do delays that run and open connections.

The column *Changes* says when a change takes effect:

| Changes | Meaning |
|---|---|
| at once | For the next call, message or dial. What waits for room goes on as soon as there is more of it. |
| from the next arming | A delay that runs stays. The next one that begins has the new value; what is decided at its end goes by it, too. |
| with the next connection | Open connections and dials under way stay as they are; close them to make the change take effect. |
| cannot change | Peers know us by it, or the client is built on it: make another client. |

\`\`\`ts
import { DiameterClient } from 'diameter-client';

const client = new DiameterClient({
  originHost: 'client.example.net',
  originRealm: 'example.net',
  authApplicationIds: [4],
});

client.update({
  requestTimeoutMs: 3_000,
  reconnect: { initialDelayMs: 2_000 },
  peers: { 'ocs.example.net:3868': { maxInFlight: 100 } },
});
client.update({ requestTimeoutMs: null, peers: { 'ocs.example.net:3868': null } });
await client.close();
\`\`\`

## Identity

Required.

${tableOf(identity, () => 'required')}

## Capabilities

What our Capabilities-Exchange-Request says.

${tableOf(capabilities, (row) => defaultOf(row, defaults))}

## Timeouts and lifecycle

${tableOf(lifecycle, (row) => belowOf[row.name] ?? defaultOf(row, defaults))}

## Reconnection

${tableOf(reconnect, (row) => defaultOf(row, { ...defaultOptions.reconnect }), 'reconnect')}

## Circuit breaker

What it does is told in [States](states.md#the-circuit-breaker). The fields of \`breaker\`:

${tableOf(breaker, (row) => defaultOf(row, { ...is.defaultsOf(breakerTable) }), 'breaker')}

## Overload

What it does is told in [Overload](overload.md). The fields of \`overload\`:

${tableOf(overload, (row) => defaultOf(row, { ...is.defaultsOf(overloadTable) }), 'overload')}

## TLS

See [TLS](tls.md). The fields of \`tls\`:

${tableOf(tls, (row) => defaultOf(row, { ...defaultOptions.tls }), 'tls')}

## Client as a whole

${tableOf([...client, ...peers], (row) => (row.name === 'peers' ? 'none' : defaultOf(row, defaults)))}

## Redirects

See [Redirects](redirect.md). The fields of \`redirect\`:

${tableOf(redirect, (row) => defaultOf(row, { ...is.defaultsOf(redirectTable) }), 'redirect')}

## Flight recorder

See [The flight recorder](flight-recorder.md). The fields of \`flightRecorder\`:

${tableOf(recorder, (row) => defaultOf(row, { ...is.defaultsOf(flightRecorderTable) }), 'flightRecorder')}

## Groups

What \`client.group(name, options)\` takes: see [Groups](groups.md). \`group.update(changes)\` changes these options at once, and
replaces \`members\`, \`retry\` and \`hold\` as a whole.

${groupTableOf()}

## The store

What \`openStore(options)\` of \`diameter-client/store\` takes: see [Records](records.md).

${storeTableOf(ofStore, { ...is.defaultsOf(storeTable), path: 'required' })}

## The store in JetStream

What \`openJetStreamStore(options)\` of \`diameter-client/jetstream\` takes: see [the guide](guides/accounting-fleet.md).

${storeTableOf(ofJetStream, { ...is.defaultsOf(jetStreamTable), connection: 'required' })}

## Sessions

What \`client.session(command, target, fields, options)\` takes: see [Sessions](sessions.md). They hold as long as the session lives.

${sessionTableOf()}
`;

writeOrCheck({ 'docs/options.md': page }, 'npm run docs:options');

/** The rows of a table, with the first argument of each. */
function rowsOf(header: string, file = path): readonly Row[] {
  return commentedRows(file, header).map(({ comment, name, value }) => ({
    name,
    comment,
    fallback: /\((?<first>[^,()]*)/.exec(value)?.groups?.['first'] ?? '',
  }));
}

/** `group`: the option that the rows belong to, where they are a table within the table. */
function tableOf(rows: readonly Row[], defaultFor: (row: Row) => string, group = ''): string {
  const lines = rows.map((row) => {
    const cells = [
      group === '' ? `\`${row.name}\`` : `\`${group}.${row.name}\``,
      defaultFor(row),
      changeOf(group === '' ? row.name : group),
      descriptionOf(row).replaceAll('|', '\\|'),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| Option | Default | Changes | Description |', '|---|---|---|---|', ...lines].join('\n');
}

function sessionTableOf(): string {
  const defaultsOfAll = { ...is.defaultsOf(sessionTable) };
  const lines = ofSession.map((row) => {
    const cells = [
      `\`${row.name}\``,
      defaultOf(row, defaultsOfAll),
      descriptionOf(row).replaceAll('|', '\\|'),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| Option | Default | Description |', '|---|---|---|', ...lines].join('\n');
}

/** The options of a group, those of its parts below each. */
function groupTableOf(): string {
  const parts: Readonly<Record<string, readonly [prefix: string, rows: readonly Row[], defaults: object]>> = {
    members: ['members[].', member, { ...groupDefaults.members[0], ...required }],
    retry: ['retry.', retry, { ...groupDefaults.retry }],
    hold: ['hold.', hold, { ...groupDefaults.hold }],
    discover: ['discover.', discover, { ...is.defaultsOf(discoverTable) }],
  };
  const line = (row: Row, prefix: string, byDefault: string) =>
    `| \`${prefix}${row.name}\` | ${byDefault} | ${descriptionOf(row).replaceAll('|', '\\|')} |`;
  const lines = ofGroup.flatMap((row) => {
    if (row.name === 'breaker') return [line(row, '', '[these fields](#circuit-breaker), but on')];
    const part = parts[row.name];
    if (part === undefined) return [line(row, '', defaultOf(row, { ...groupDefaults }))];
    const [prefix, rows, values] = part;
    return [
      line(row, '', defaultOfPart[row.name] ?? 'see the next rows'),
      ...rows.map((below) => line(below, prefix, groupDefaultOf(below, { ...values }))),
    ];
  });
  return ['| Option | Default | Description |', '|---|---|---|', ...lines].join('\n');
}

function storeTableOf(rows: readonly Row[], values: Readonly<Record<string, unknown>>): string {
  const lines = rows.map(
    (row) => `| \`${row.name}\` | ${groupDefaultOf(row, values)} | ${descriptionOf(row)} |`,
  );
  return ['| Option | Default | Description |', '|---|---|---|', ...lines].join('\n');
}

function groupDefaultOf(row: Row, values: Readonly<Record<string, unknown>>): string {
  return values[row.name] === 'required' ? 'required' : defaultOf(row, values);
}

/** When a change at run time takes effect. */
function changeOf(name: string): string {
  return name === 'peers' ? 'as each option does' : (table[name]?.change ?? 'cannot change');
}

/** The comment without what stands in the column of defaults. */
function descriptionOf({ comment }: Row): string {
  return withCode(comment.replace(inWords, ''));
}

/** The names of options as code. Those of one plain word might be meant as words. */
function withCode(text: string): string {
  return text.replaceAll(/`[^`]*`|\w+/g, (word) =>
    names.has(word) && /[A-Z]/.test(word) ? `\`${word}\`` : word,
  );
}

function defaultOf({ name, comment, fallback }: Row, values: Readonly<Record<string, unknown>>): string {
  const words = inWords.exec(comment)?.groups?.['words'];
  if (words !== undefined) return withCode(words);
  const value = values[name];
  if (typeof value === 'number') return name.endsWith('Id') ? String(value) : grouped(value);
  if (typeof value === 'string') return `\`'${value}'\``;
  if (typeof value === 'boolean') return `\`${value}\``;
  if (Array.isArray(value) && value.length === 0) return 'none';
  if (typeof value === 'object' || typeof value === 'function') return `\`${fallback}\``;
  throw new Error(`option-table.ts: the comment of ${name} must say what holds by default ("Default: …")`);
}

/** 10000 as 10 000. */
function grouped(value: number): string {
  return String(value).replaceAll(/(?<=^\d+)(?=(?:\d{3})+$)/g, ' ');
}
