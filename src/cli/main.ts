#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { isRecord } from '../options/option-types.js';
import { onInterrupt } from './interrupt.js';
import { run } from './run.js';
import { Terminal } from './terminal.js';

const { env, stderr, stdin, stdout } = process;
const interrupted = onInterrupt();
const terminal = new Terminal({ stdin, stdout, stderr, env, interrupted });
process.exitCode = await run(process.argv.slice(2), terminal, versionOfPackage());
interrupted.dispose();

function versionOfPackage(): string {
  // This file is dist/cli/main.js, or src/cli/main.ts.
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return isRecord(manifest) ? String(manifest['version']) : '';
}
