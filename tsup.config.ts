import { readdirSync } from 'node:fs';
import { cp } from 'node:fs/promises';

import { defineConfig, type Options } from 'tsup';

const dictionaries = readdirSync('src/dictionaries').filter((name) => name.endsWith('.ts'));

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** What is built into the command is CommonJS; its calls of `require` become imports, which an ES module has. */
const importedBuiltins: Plugin = {
  name: 'imported builtins',
  setup(build) {
    build.onResolve({ filter: /^(?:node:.*|buffer)$/ }, ({ kind, path }) =>
      kind === 'require-call' ? { path, namespace: 'imported-builtin' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'imported-builtin' }, ({ path }) => ({
      contents: `export * from '${path}';`,
      resolveDir: '.',
    }));
  },
};

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'dictionary/index': 'src/dictionary/index.ts',
    ...Object.fromEntries(
      dictionaries.map((name) => [`dictionaries/${name.replace('.ts', '')}`, `src/dictionaries/${name}`]),
    ),
    'cli/main': 'src/cli/main.ts',
    'inspect/index': 'src/inspect/index.ts',
    'opentelemetry/index': 'src/opentelemetry/index.ts',
    'metrics/index': 'src/metrics/index.ts',
    'jetstream/index': 'src/jetstream/index.ts',
    'store/index': 'src/store/index.ts',
    // A thread of its own, and so a file of its own.
    'store/sqlite-thread': 'src/store/sqlite-thread.ts',
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
  esbuildPlugins: [importedBuiltins],
  // Maps name the line of the source, which is enough for a report; the text would double the package.
  esbuildOptions(options) {
    options.sourcesContent = false;
  },
  // The page of the live view is served as it is.
  onSuccess: () =>
    cp('src/inspect/page', 'dist/inspect/page', {
      recursive: true,
      filter: (path) => !path.endsWith('tsconfig.json'),
    }),
});
