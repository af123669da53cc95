import type { Terminal } from './terminal.js';

/** Narrower terminals are not worth the effort. */
const leastColumns = 20;

/** Prints a line; what is too long for the screen goes on below, as far to the right as the line began. */
export function printWrapped(terminal: Terminal, line: string, hanging = indentOf(line) + 4): void {
  for (const part of terminal.isInteractive ? wrapped(line, terminal.columns, hanging) : [line]) {
    terminal.print(part);
  }
}

/** Cuts a line at its spaces; a word that is too long is cut within. */
export function wrapped(line: string, columns: number, hanging: number): string[] {
  const width = Math.max(leastColumns, columns);
  const indent = ' '.repeat(Math.min(hanging, width / 2));
  const lines: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const least = lines.length === 0 ? indentOf(line) : indent.length;
    const space = rest.lastIndexOf(' ', width);
    const at = space > least ? space : width;
    lines.push(rest.slice(0, at).trimEnd());
    rest = indent + rest.slice(at).trimStart();
  }
  return [...lines, rest];
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Rows of a name and what it is, one below the other. Rows without a text are left out. */
export function printRows(
  terminal: Terminal,
  rows: readonly (readonly [name: string, text: string | undefined])[],
): void {
  const shown = rows.filter(([, text]) => text !== undefined && text !== '');
  const width = Math.max(0, ...shown.map(([name]) => name.length)) + 2;
  for (const [name, text = ''] of shown) {
    printWrapped(terminal, `  ${name.padEnd(width)}${text}`, width + 2);
  }
}
