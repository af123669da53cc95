import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));
const reportDirectory = process.env['TEST_REPORT_DIR'];

export default defineConfig({
  resolve: {
    alias: [
      { find: /^diameter-client$/, replacement: source('index.ts') },
      { find: /^diameter-client\/dictionary$/, replacement: source('dictionary/index.ts') },
      { find: /^diameter-client\/dictionaries\/(.*)$/, replacement: source('dictionaries/$1.ts') },
      { find: /^diameter-client\/inspect$/, replacement: source('inspect/index.ts') },
      { find: /^diameter-client\/opentelemetry$/, replacement: source('opentelemetry/index.ts') },
      { find: /^diameter-client\/metrics$/, replacement: source('metrics/index.ts') },
      { find: /^diameter-client\/jetstream$/, replacement: source('jetstream/index.ts') },
      { find: /^diameter-client\/store$/, replacement: source('store/index.ts') },
      { find: /^diameter-client\/testing$/, replacement: source('testing/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [
      'test/interop/**',
      'test/faults/**',
      'test/browser/**',
      // The embedded store needs SQLite of Node.js 22.13; a test of test/store/ that is not here says what it tells on an older one.
      ...('sqlite' in process.versions ? [] : ['test/store/sqlite-*.test.ts']),
    ],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 10_000,
    // One JSON report per run, so that CI can add up the counts of several runs.
    reporters: reportDirectory
      ? ['default', ['json', { outputFile: `${reportDirectory}/vitest-${process.pid}.json` }]]
      : ['default'],
  },
});
