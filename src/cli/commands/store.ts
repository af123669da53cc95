import { Argument, Command, Option } from 'commander';
import type { StoredRecord } from '../../delivery/record-store.js';
import { duration, printable } from '../../phrases.js';
import { sessionIdOf } from '../../protocol/message.js';
import type { StoreVisit } from '../../store/index.js';
import { withOutputFlags } from '../client-flags.js';
import { CommandFailed, wrongUsage } from '../exit-codes.js';
import { teach } from '../teach.js';
import type { Terminal } from '../terminal.js';

interface StoreFlags {
  readonly state?: 'pending' | 'parked';
  readonly all?: boolean;
  readonly json?: boolean;
}

const actions = ['list', 'stats', 'replay', 'discard'] as const;
type Action = (typeof actions)[number];

/** `store FILE ACTION`: what a store of records holds, and what is to become of what is parked. */
export function storeCommand(terminal: Terminal): Command {
  const command = new Command('store')
    .summary('look at a store of records, and replay or discard what is parked')
    .description(
      'Lists the records that client.deliver has accepted, also while a program has the store, and replays or discards them. ' +
        'Ends with 1 if there is no such record.',
    )
    .argument('<file>', 'the path of the store')
    .addArgument(new Argument('<action>', 'what to do').choices(actions))
    .argument('[ids...]', 'of the records, as list shows them')
    .option('--all', 'replay or discard every record that is parked')
    .addOption(new Option('--state <state>', 'list only these').choices(['pending', 'parked']))
    .action((file: string, action: Action, ids: readonly string[], flags: StoreFlags) =>
      visit(file, action, ids, flags, terminal),
    );
  teach(command, [
    ['diameter-client store records.db list --state parked', 'what was refused, and why'],
    ['diameter-client store records.db replay 17', 'send a parked record again'],
    ['diameter-client store records.db replay --all', 'send all of them again'],
    ['diameter-client store records.db stats', 'how many wait, and since when'],
  ]);
  return withOutputFlags(command);
}

async function visit(
  file: string,
  action: Action,
  ids: readonly string[],
  flags: StoreFlags,
  terminal: Terminal,
): Promise<void> {
  checkUsage(action, ids, flags);
  const { visitStore } = await import('../../store/index.js');
  const store = await visitStore(file);
  try {
    if (action === 'list') await list(store, flags, terminal);
    else if (action === 'stats') tellStats(store, flags, terminal);
    else await change(store, action, ids, flags, terminal);
  } finally {
    await store.close();
  }
}

function checkUsage(action: Action, ids: readonly string[], { all = false, state }: StoreFlags): void {
  const isChange = action === 'replay' || action === 'discard';
  if (isChange && all === ids.length > 0) {
    throw wrongUsage(`${action} takes the ids of records, or --all`);
  }
  if (!isChange && (all || ids.length > 0)) throw wrongUsage(`${action} takes neither ids nor --all`);
  if (action !== 'list' && state !== undefined) throw wrongUsage(`${action} takes no --state`);
}

async function list(store: StoreVisit, { json, state }: StoreFlags, terminal: Terminal): Promise<void> {
  for await (const record of store.list({ state })) {
    if (json === true) terminal.printJson(fieldsOf(record));
    else terminal.print(lineOf(record));
  }
}

function fieldsOf({ acceptedAt, message, ...record }: StoredRecord): Record<string, unknown> {
  const { applicationId, bytes, commandCode } = message;
  return {
    ...record,
    acceptedAt: new Date(acceptedAt).toISOString(),
    applicationId,
    commandCode,
    sessionId: sessionIdOf(message),
    message: bytes.toString('hex'),
  };
}

function lineOf({ acceptedAt, id, message, reason, state, target }: StoredRecord): string {
  const { applicationId, commandCode } = message;
  const what = `command ${commandCode} of application ${applicationId}, ${sessionIdOf(message) ?? 'no Session-Id'}`;
  const why = reason === undefined ? '' : `: ${reason}`;
  return printable(`${id}  ${new Date(acceptedAt).toISOString()}  ${state}  ${target}  ${what}${why}`);
}

function tellStats(store: StoreVisit, { json }: StoreFlags, terminal: Terminal): void {
  const { oldestAt, ...stats } = store.stats();
  if (json === true) {
    terminal.printJson({ ...stats, oldestAt: oldestAt && new Date(oldestAt).toISOString() });
    return;
  }
  const { bytes, parked, pending } = stats;
  const age = oldestAt === undefined ? '' : `, the oldest accepted ${duration(Date.now() - oldestAt)} ago`;
  terminal.print(`${pending} pending${age}; ${parked} parked; ${bytes} bytes`);
}

async function change(
  store: StoreVisit,
  action: 'replay' | 'discard',
  ids: readonly string[],
  { json }: StoreFlags,
  terminal: Terminal,
): Promise<void> {
  const missing: string[] = [];
  let number = 0;
  if (ids.length === 0) number = await store[action]();
  for (const id of ids) {
    const found = await store[action](id);
    number += found;
    if (found === 0) missing.push(id);
  }
  const done = action === 'replay' ? 'replayed' : 'discarded';
  if (json === true) terminal.printJson({ [done]: number, missing });
  else terminal.print(`${number} ${done}`);
  if (missing.length > 0) {
    const which = action === 'replay' ? 'parked record' : 'record';
    throw new CommandFailed(`There is no ${which} ${missing.join(', ')} in this store.`);
  }
}
