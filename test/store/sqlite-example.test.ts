import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('examples/accounting.ts delivers what its first process has left, with T', async () => {
  const options = ['--disable-warning=ExperimentalWarning', '--import', 'tsx', 'examples/accounting.ts'];
  const { stderr, stdout } = await promisify(execFile)(process.execPath, options, { timeout: 60_000 });
  expect(stderr).toBe('');
  expect(stdout.trim().split('\n')).toEqual([
    'delivered: alice',
    'the server is away: 1 pending',
    'after the restart: bob with T',
    'the store is empty: true',
  ]);
}, 60_000);
