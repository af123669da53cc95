/**
 * `npm run sbom` writes diameter-client.cdx.json, the CycloneDX SBOM of the runtime dependencies, and compares it with
 * the lock file.
 *
 * `npm sbom --omit dev` leaves out each runtime dependency that a development dependency uses, too. So npm gets a copy of
 * the project that has no development dependencies.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textOf } from './generated.js';
import {
  runtimePackages,
  sbomProblems,
  type LockFile,
  type Manifest,
  type Sbom,
} from './supply-chain-rules.js';

const file = 'diameter-client.cdx.json';
const manifest = JSON.parse(textOf('package.json')) as Manifest;
const lock = JSON.parse(textOf('package-lock.json')) as LockFile;

const text = sbomOf({ ...manifest, devDependencies: {} }, withoutDevelopment(lock));
const sbom = JSON.parse(text) as Sbom;
const problems = sbomProblems(sbom, manifest, lock);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else {
  writeFileSync(new URL(`../${file}`, import.meta.url), text);
  console.log(`${file} lists the ${sbom.components.length} runtime dependencies`);
}

function withoutDevelopment(whole: LockFile): LockFile {
  const { packages } = runtimePackages(whole, ['dependencies', 'optionalDependencies']);
  return { ...whole, packages: { '': { ...whole.packages[''], devDependencies: {} }, ...packages } };
}

function sbomOf(project: Manifest, locked: LockFile): string {
  const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
  try {
    // npm names the SBOM's subject after its folder.
    const cwd = join(folder, project.name);
    mkdirSync(cwd);
    writeFileSync(join(cwd, 'package.json'), JSON.stringify(project));
    writeFileSync(join(cwd, 'package-lock.json'), JSON.stringify(locked));
    const options = [
      '--package-lock-only',
      '--sbom-format',
      'cyclonedx',
      '--sbom-type',
      'library',
      '--omit',
      'dev',
    ];
    return execFileSync('npm', ['sbom', ...options], { cwd, encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
