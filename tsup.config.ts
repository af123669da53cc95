import { readdirSync } from 'node:fs';
import { cp } from 'node:fs/promises';

import { defineConfig } from 'tsup';

const dictionaries = readdirSync('src/dictionaries').filter((name) => name.endsWith('.ts'));

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'dictionary/index': 'src/dictionary/index.ts',
    ...Object.fromEntries(
      dictionaries.map((name) => [`dictionaries/${name.replace('.ts', '')}`, `src/dictionaries/${name}`]),
    ),
    'inspect/index': 'src/inspect/index.ts',
    'metrics/index': 'src/metrics/index.ts',
    'testing/index': 'src/testing/index.ts',
  },
  format: 'esm',
  target: 'node20',
  splitting: true,
  sourcemap: true,
  clean: true,
  // The compiler writes the declarations: tsup's own step does not run on TypeScript 7.
  dts: false,
  removeNodeProtocol: false,
  // The page of the live view is served as it is.
  onSuccess: () =>
    cp('src/inspect/page', 'dist/inspect/page', {
      recursive: true,
      filter: (path) => !path.endsWith('tsconfig.json'),
    }),
});
