import type { Command } from 'commander';

/** Puts examples before the usage in the help of a command: a command line, and what it does. */
export function teach(
  command: Command,
  examples: readonly (readonly [line: string, does: string])[],
): Command {
  const lines = examples.map(([line, does]) => `  # ${does}\n  ${line}\n`);
  return command.addHelpText('before', `Examples:\n${lines.join('\n')}`);
}
