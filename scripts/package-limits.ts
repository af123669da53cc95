/**
 * Holds what the packed package may cost whoever installs it. Runs in a project that has it installed:
 * `scripts/test-package.sh` does so.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

const kibi = 1024;
const limits = { bundleKiB: 30, compileSeconds: 1, installedMB: 12 } as const;
const client = `import { DiameterClient } from 'diameter-client';\nglobalThis.kept = [DiameterClient];\n`;

/** Bytes of a program in a bundle as it is sent: minified and compressed. */
function bundled(program: string): number {
  const { outputFiles } = buildSync({
    stdin: { contents: program, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    external: ['pino', 'xstate', '@rgrove/parse-xml'],
    write: false,
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}

/** The least of some tries, in seconds. */
function compiled(program: string): number {
  writeFileSync('limits.ts', program);
  const tsc = fileURLToPath(new URL('../node_modules/.bin/tsc', import.meta.url));
  const options = [
    '--ignoreConfig',
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--types',
    'node',
  ];
  const seconds = Array.from({ length: 3 }, () => {
    const before = performance.now();
    execFileSync(tsc, [...options, 'limits.ts'], { stdio: 'inherit' });
    return (performance.now() - before) / 1000;
  });
  return Math.min(...seconds);
}

/** Without the types of Node.js, which are installed to compile. */
function installedBytes(): number {
  return readdirSync('node_modules', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/@types|undici-types/.test(entry.parentPath))
    .reduce((sum, entry) => sum + statSync(`${entry.parentPath}/${entry.name}`).size, 0);
}

function check(what: string, value: number, limit: number, unit: string): void {
  process.stdout.write(`${what}: ${value.toFixed(1)} ${unit} of at most ${limit}\n`);
  const isWithin = value <= limit;
  if (!isWithin) throw new RangeError(`${what} takes ${value.toFixed(1)} ${unit}, more than ${limit}`);
}

const alone = bundled(client);
const calls: Readonly<Record<string, string>> = { gy: 'CreditControl', s6a: 'UpdateLocation' };
for (const [entry, command] of Object.entries(calls)) {
  const program = `${client}import { ${command} } from 'diameter-client/dictionaries/${entry}';\nkept.push(${command});\n`;
  check(`a bundle with ${command} of ${entry}`, (bundled(program) - alone) / kibi, limits.bundleKiB, 'KiB');
}

const typed = `import { DiameterClient } from 'diameter-client';
import { CreditControl } from 'diameter-client/dictionaries/gy';
import { UpdateLocation } from 'diameter-client/dictionaries/s6a';
export const kept = { DiameterClient, CreditControl, UpdateLocation };
`;
const without = `import { DiameterClient } from 'diameter-client';\nexport const kept = { DiameterClient };\n`;
check('tsc with gy and s6a', compiled(typed) - compiled(without), limits.compileSeconds, 's more');

check('the package and what it depends on', installedBytes() / 1e6, limits.installedMB, 'MB');
