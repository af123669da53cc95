import { Command } from 'commander';
import { callCommand } from './commands/call.js';
import { dictCommand } from './commands/dict.js';
import { explainCommand } from './commands/explain.js';
import { loadCommand } from './commands/load.js';
import { peerCommand } from './commands/peer.js';
import { pingCommand } from './commands/ping.js';
import { teach } from './teach.js';
import type { Terminal } from './terminal.js';

/** The command with all its subcommands. Parsing rejects with what is wrong; it never ends the process. */
export function createProgram(terminal: Terminal, version: string): Command {
  const program = new Command('diameter-client')
    .description(
      'Talks Diameter (RFC 6733) to a peer: try it, call it, load it, watch it, and read what was captured.',
    )
    .version(version)
    .showHelpAfterError('(add --help for the flags and examples)');
  teach(program, [['diameter-client explain hss.example.net', 'connect, and say what is going on']]);
  const commands = [pingCommand, callCommand, peerCommand, loadCommand, explainCommand, dictCommand];
  for (const command of commands) program.addCommand(command(terminal));
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
