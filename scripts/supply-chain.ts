/**
 * `npm run supply-chain` checks package.json and package-lock.json, ours and those of the documentation site, against the
 * rules in supply-chain-rules.ts.
 */
import { textOf } from './generated.js';
import { problemsOf, projectFolders, type LockFile, type Manifest } from './supply-chain-rules.js';

for (const folder of projectFolders) {
  const manifest = JSON.parse(textOf(`${folder}package.json`)) as Manifest;
  const lock = JSON.parse(textOf(`${folder}package-lock.json`)) as LockFile;
  const problems = problemsOf(manifest, lock);
  for (const problem of problems) console.error(`${manifest.name}: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`${manifest.name}: ${Object.keys(lock.packages).length - 1} packages keep the rules`);
}
