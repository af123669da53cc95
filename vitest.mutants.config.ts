import { fileURLToPath } from 'node:url';
import { mergeConfig, type Plugin } from 'vitest/config';
import base from './vitest.config.js';

/** Puts the mutant of the environment in place of a chart: their files end with the call that makes their machine. */
const mutants: Plugin = {
  name: 'mutants',
  enforce: 'pre',
  transform(code, id) {
    const isChart = /src\/machines\/(auth-session|breaker|connection|pool|session)-machine\.ts$/.test(id);
    if (!isChart) return undefined;
    const mutate = fileURLToPath(new URL('test/model/mutate.ts', import.meta.url));
    const opened = code.replace('.createMachine({', '.createMachine(__mutate({');
    const closed = opened.replace(/\}\);\s*$/, '}));');
    return `import { mutate as __mutate } from ${JSON.stringify(mutate)};\n${closed}`;
  },
};

export default mergeConfig(base, {
  plugins: [mutants],
  test: {
    reporters: ['dot'],
    maxWorkers: 1,
    bail: 1,
    testTimeout: 5_000,
    // Each of hundreds of runs would compile the same files; which mutant it is, is told at run time.
    experimental: { fsModuleCache: true },
  },
});
