import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);

/** The text of a file of the project; empty if it is not there. */
export function textOf(path: string): string {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch {
    return '';
  }
}

/** Writes generated files; with `--check` on the command line it only compares, and names what is stale. */
export function writeOrCheck(files: Readonly<Record<string, string>>, command: string): void {
  for (const [path, text] of Object.entries(files)) {
    const file = new URL(path, root);
    if (!process.argv.includes('--check')) {
      mkdirSync(new URL('.', file), { recursive: true });
      writeFileSync(file, text);
    } else if (textOf(path) !== text) {
      console.error(`${path} is stale: it does not show the code as it is. Run: ${command}`);
      process.exitCode = 1;
    }
  }
}
