import { Command } from 'commander';
import { withOutputFlags } from '../client-flags.js';
import { CommandFailed, ExitCode } from '../exit-codes.js';
import { teach } from '../teach.js';
import type { Terminal } from '../terminal.js';

interface DictFlags {
  readonly app?: string;
  readonly json?: boolean;
}

/** More are listed with a line each. */
const maxDetailed = 3;

/** `dict NAME|CODE`: looks up an AVP, a command, an application, a result or a value. */
export function dictCommand(terminal: Terminal): Command {
  const command = new Command('dict')
    .summary('look up an AVP, a command, an application or a result code')
    .description(
      'Looks up what a name or a number stands for: an AVP, a command, an application, a result code or a value of an ' +
        'enumeration. Ends with 1 if nothing has that name.',
    )
    .argument('<name>', 'a name in any case, a code, or vendor and code such as 10415/1407')
    .option('--app <name>', 'only what this application has, such as s6a')
    .action((name: string, flags: DictFlags) => dict(name, flags, terminal));
  teach(command, [
    ['diameter-client dict Visited-PLMN-Id', 'an AVP: its type, its flags, where it is used'],
    ['diameter-client dict 10415/1032', 'the same by vendor and code, with its values'],
    ['diameter-client dict s6a.UpdateLocation', 'a command and its fields'],
    ['diameter-client dict 5001', 'a result code'],
  ]);
  return withOutputFlags(command);
}

async function dict(name: string, { app, json = false }: DictFlags, terminal: Terminal): Promise<void> {
  const [{ DictionarySearch }, { foundFields, headlineOf, printFound }] = await Promise.all([
    import('../dictionary-search.js'),
    import('../dictionary-report.js'),
  ]);
  const search = await DictionarySearch.of(app);
  const all = search.find(name);
  if (all.length === 0) {
    const place = app === undefined ? 'the dictionaries' : app;
    throw new CommandFailed(
      `Nothing in ${place} is called "${name}". ${search.suggestionFor(name)}`.trimEnd(),
      ExitCode.failure,
    );
  }
  if (json) for (const found of all) terminal.printJson(foundFields(found, search));
  else if (all.length <= maxDetailed) {
    for (const [index, found] of all.entries()) {
      if (index > 0) terminal.print();
      printFound(found, search, terminal);
    }
  } else {
    for (const found of all) terminal.print(headlineOf(found));
    terminal.print();
    terminal.print('Say which one: by its whole name, by vendor/code, or with --app.');
  }
}
