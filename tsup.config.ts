import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', 'testing/index': 'src/testing/index.ts' },
  format: 'esm',
  target: 'node20',
  splitting: true,
  sourcemap: true,
  clean: true,
  // The compiler writes the declarations: tsup's own step does not run on TypeScript 7.
  dts: false,
  removeNodeProtocol: false,
});
