import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** What the command's CommonJS dependencies ask for, which an ES module has not. */
const banner = `import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);`;

/**
 * Puts the command into a directory, as a program of its own for tests with real processes: one file, so that it starts at
 * once. Returns the name of the program, which is `diameter-client`.
 */
export async function installCommand(directory: string): Promise<string> {
  const main = join(directory, 'dist/cli/main.js');
  mkdirSync(join(directory, 'dist/cli'), { recursive: true });
  writeFileSync(join(directory, 'package.json'), '{ "type": "module", "version": "1.2.3" }');
  await build({
    entryPoints: [resolve('src/cli/main.ts')],
    outfile: main,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: banner },
    logLevel: 'error',
  });
  const program = join(directory, 'diameter-client');
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`);
  chmodSync(program, 0o755);
  return program;
}
