import { Command } from 'commander';
import { callCommand } from './commands/call.js';
import { completeCommand, completionCommand } from './commands/completion.js';
import { decodeCommand } from './commands/decode.js';
import { dictCommand } from './commands/dict.js';
import { discoverCommand } from './commands/discover.js';
import { explainCommand } from './commands/explain.js';
import { loadCommand } from './commands/load.js';
import { peerCommand } from './commands/peer.js';
import { pingCommand } from './commands/ping.js';
import { sessionCommand } from './commands/session.js';
import { storeCommand } from './commands/store.js';
import { watchCommand } from './commands/watch.js';
import { didYouMean } from '../phrases.js';
import { exitCodesHelp, wrongUsage } from './exit-codes.js';
import { teach } from './teach.js';
import type { Terminal } from './terminal.js';

/** In the order of the help. */
const commands: readonly ((terminal: Terminal) => Command)[] = [
  pingCommand,
  callCommand,
  sessionCommand,
  peerCommand,
  loadCommand,
  explainCommand,
  discoverCommand,
  watchCommand,
  storeCommand,
  decodeCommand,
  dictCommand,
  completionCommand,
];

/** The command with all its subcommands. Parsing rejects with what is wrong; it never ends the process. */
export function createProgram(terminal: Terminal, version: string): Command {
  const program = new Command('diameter-client')
    .description(
      'Talks Diameter (RFC 6733) to a peer: try it, call it, load it, watch it, and read what was captured.',
    )
    .version(version)
    // The flags and arguments are in the help of each.
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .showHelpAfterError('(add --help for the flags and examples)');
  teach(program, [
    ['diameter-client ping hss.example.net', 'is the peer there, who is it, and how fast?'],
    [
      'diameter-client call hss.example.net s6a.UpdateLocation \\\n' +
        '      userName=001010000000001 visitedPlmnId=001/01 ratType=EUTRAN ulrFlags=34',
      'send a request by names, and see the answer',
    ],
    ['diameter-client peer', 'be a peer that answers everything, to try the others with'],
    ['diameter-client explain aaas://hss.example.net --ca ca.pem', 'why does it not connect?'],
    ['diameter-client dict Visited-PLMN-Id', 'what is this AVP?'],
  ]);
  for (const command of commands) program.addCommand(command(terminal));
  program.addCommand(completeCommand(terminal), { hidden: true });
  addHelpTopic(program, terminal);
  program.addHelpText('after', `\n${exitCodesHelp}`);
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => terminal.write(text),
      writeErr: (text) => terminal.say(text.trimEnd()),
      getOutHelpWidth: () => terminal.columns,
      getErrHelpWidth: () => terminal.columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  }
  return program;
}

/** `help exit-codes`, beside `help COMMAND`. */
function addHelpTopic(program: Command, terminal: Terminal): void {
  const help = new Command('help')
    .summary('show the help of a command, or the exit-codes')
    .description('Shows the help of a command, or the exit codes.')
    .argument('[topic]', 'a command, or exit-codes')
    .action((topic: string | undefined) => {
      if (topic === 'exit-codes') terminal.write(exitCodesHelp);
      else if (topic === undefined) program.outputHelp();
      else commandOf(program, topic).outputHelp();
    });
  program.helpCommand(false).addCommand(help);
}

function commandOf(program: Command, name: string): Command {
  const found = program.commands.find((command) => command.name() === name);
  if (found !== undefined) return found;
  const known = [
    ...program.commands.map((command) => command.name()).filter((each) => !each.startsWith('_')),
    'exit-codes',
  ];
  throw wrongUsage(
    `There is no help for "${name}". ${didYouMean(name, known)}Known topics: ${known.join(', ')}.`,
  );
}
