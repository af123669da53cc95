/** cli/: the command `diameter-client`: its subcommands, their flags, and what they print. */

import { CommanderError } from 'commander';
import { CommandFailed, errorFields, ExitCode, exitCodeOf } from './exit-codes.js';
import { createProgram } from './program.js';
import type { Terminal } from './terminal.js';
import { wrapped } from './text-layout.js';
import { messageOf } from '../phrases.js';

/** Runs the command with these arguments; resolves with its exit code and never rejects. */
export async function run(args: readonly string[], terminal: Terminal, version: string): Promise<number> {
  const program = createProgram(terminal, version);
  try {
    await program.parseAsync(args, { from: 'user' });
    return terminal.interrupted.aborted ? ExitCode.interrupted : ExitCode.success;
  } catch (error) {
    if (terminal.interrupted.aborted) {
      terminal.clearProgress();
      return error instanceof CommandFailed ? error.exitCode : ExitCode.interrupted;
    }
    // Commander, or the command itself, has said what is wrong.
    if (!(error instanceof CommanderError) && messageOf(error) !== '') {
      if (args.includes('--json')) terminal.printJson({ error: errorFields(error) });
      sayError(messageOf(error), terminal);
    }
    return exitCodeOf(error);
  }
}

function sayError(message: string, terminal: Terminal): void {
  const name = 'diameter-client:';
  const line = `${name} ${message}`;
  const columns = terminal.asideColumns;
  const lines = columns === undefined ? [line] : wrapped(line, columns, 2);
  for (const each of lines) terminal.say(each.replace(name, terminal.styleAside('red', name)));
}
