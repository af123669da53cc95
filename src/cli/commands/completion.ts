import { Argument, Command } from 'commander';
import { completionScripts, shells, type Shell } from '../completion/scripts.js';
import { teach } from '../teach.js';
import type { Terminal } from '../terminal.js';

/** `completion SHELL`: prints the script that completes commands, flags, applications, commands of Diameter and fields. */
export function completionCommand(terminal: Terminal): Command {
  const command = new Command('completion')
    .summary('print the script that completes in bash, zsh or fish')
    .description(
      'Prints a script that completes commands, flags, applications, commands of Diameter and their fields.',
    )
    .addArgument(new Argument('<shell>', 'whose script').choices(shells))
    .action((shell: Shell) => terminal.write(completionScripts[shell]));
  return teach(command, [
    ['eval "$(diameter-client completion bash)"', 'in ~/.bashrc; zsh likewise, in ~/.zshrc'],
    ['diameter-client completion fish | source', 'in ~/.config/fish/config.fish'],
  ]);
}

/** What the scripts ask: prints a candidate a line. Not shown in the help. */
export function completeCommand(terminal: Terminal): Command {
  return new Command('__complete')
    .argument('[words...]')
    .action(async (words: readonly string[], _flags: unknown, command: Command) => {
      const { candidatesFor } = await import('../completion/candidates.js');
      const program = command.parent ?? command;
      for (const candidate of await candidatesFor(program, words)) terminal.print(candidate);
    });
}
