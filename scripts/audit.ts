/**
 * `npm run audit` fails if a runtime dependency has a known vulnerability of level high or critical. A registry without
 * an audit endpoint, as many mirrors are, fails nothing.
 */
import { spawnSync } from 'node:child_process';
import { verdictOn } from './audit-verdict.js';

// The exit code is 1 for findings and for a registry that does not answer; the report tells them apart.
const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--audit-level=high', '--json'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
});
const { lines, passes } = verdictOn(stdout);
for (const line of lines) (passes ? console.log : console.error)(line);
if (!passes) process.exitCode = 1;
