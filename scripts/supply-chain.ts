/** `npm run supply-chain` checks package.json and package-lock.json against the rules in supply-chain-rules.ts. */
import { textOf } from './generated.js';
import { problemsOf, type LockFile, type Manifest } from './supply-chain-rules.js';

const manifest = JSON.parse(textOf('package.json')) as Manifest;
const lock = JSON.parse(textOf('package-lock.json')) as LockFile;

const problems = problemsOf(manifest, lock);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${Object.keys(lock.packages).length - 1} packages keep the rules`);
