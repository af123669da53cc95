/** What every part may use. The news speak of states, messages and errors, so they stand above those. */
const forAll = ['machines', 'protocol', 'clock.ts', 'errors.ts', 'phrases.ts', 'token-bucket.ts'];

/** The import direction: each part of src/ and the parts that it may import besides itself. */
const mayImport = {
  cli: [
    'jetstream',
    'store',
    'delivery',
    'capture',
    'inspect',
    'testing',
    'client',
    'group',
    'pool',
    'dictionaries',
    'dictionary',
    'options',
    'observability',
    ...forAll,
  ],
  dictionaries: ['dictionary'],
  dictionary: ['protocol', 'errors.ts', 'phrases.ts', 'thenable.ts'],
  inspect: [
    'dictionaries',
    'dictionary',
    'client',
    'pool',
    'connection',
    'options',
    'observability',
    ...forAll,
  ],
  opentelemetry: ['metrics', 'dictionary', 'client', 'pool', 'options', 'observability', ...forAll],
  metrics: ['delivery', 'dictionary', 'client', 'group', 'pool', 'options', 'observability', ...forAll],
  jetstream: ['delivery', 'options', 'observability', ...forAll],
  store: ['delivery', 'options', 'observability', ...forAll],
  client: [
    'delivery',
    'redirect',
    'group',
    'recorder',
    'dictionary',
    'pool',
    'breaker',
    'connection',
    'link',
    'base',
    'serving',
    'transport',
    'options',
    'observability',
    ...forAll,
  ],
  delivery: ['group', 'dictionary', 'observability', ...forAll],
  redirect: ['group', 'pool', 'connection', 'link', 'options', 'observability', ...forAll],
  group: ['breaker', 'pool', 'connection', 'link', 'options', 'observability', ...forAll],
  recorder: ['dictionary', 'capture', 'options', 'observability', ...forAll],
  pool: ['breaker', 'connection', 'link', 'observability', ...forAll],
  breaker: ['options', 'observability', ...forAll],
  connection: ['link', 'transport', 'observability', ...forAll],
  link: ['base', 'serving', 'transport', 'observability', ...forAll],
  base: ['observability', ...forAll],
  serving: ['observability', 'protocol', 'clock.ts', 'errors.ts', 'phrases.ts', 'thenable.ts'],
  transport: ['observability', 'protocol', 'clock.ts', 'errors.ts', 'phrases.ts', 'token-bucket.ts'],
  observability: ['machines', 'protocol', 'errors.ts', 'phrases.ts'],
  machines: ['protocol', 'errors.ts', 'phrases.ts'],
  capture: ['protocol'],
  protocol: ['errors.ts', 'phrases.ts'],
  options: ['protocol', 'errors.ts', 'phrases.ts'],
  testing: ['dictionary', 'options', 'protocol', 'errors.ts', 'phrases.ts'],
};

const pathOf = (part) => (part.endsWith('.ts') ? `^src/${part.replace('.', '\\.')}$` : `^src/${part}/`);
const parts = Object.keys(mayImport);

module.exports = {
  forbidden: [
    ...Object.entries(mayImport).map(([part, others]) => ({
      name: `${part}-imports-downwards`,
      comment: `${part} may import only ${others.join(', ')} and itself`,
      severity: 'error',
      from: { path: pathOf(part) },
      to: { path: '^src/', pathNot: [part, ...others].map(pathOf) },
    })),
    {
      name: 'every-part-has-a-place',
      comment: 'A new folder of src/ gets its row in the table above',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [
          ...parts,
          'clock.ts',
          'errors.ts',
          'phrases.ts',
          'reasons.ts',
          'thenable.ts',
          'token-bucket.ts',
          'index.ts',
        ].map(pathOf),
      },
      to: {},
    },
    {
      name: 'nobody-imports-the-entry',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: ['^src/index\\.ts$', '^dist/'] },
    },
    {
      name: 'pure-parts-import-no-builtin',
      comment: 'These parts contain no I/O',
      severity: 'error',
      from: {
        path: ['machines', 'protocol', 'base', 'pool', 'dictionary', 'dictionaries', 'capture'].map(pathOf),
      },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?buffer$' },
    },
    {
      name: 'sockets-only-in-transport',
      severity: 'error',
      from: { path: '^src/', pathNot: ['transport', 'testing'].map(pathOf) },
      to: { dependencyTypes: ['core'], path: '^(node:)?(net|tls|dns)(/|$)' },
    },
    {
      name: 'no-circular',
      comment: 'The parser does not mark type-only imports, so a cycle of types counts too',
      severity: 'error',
      // Groups of one specification hold AVPs of another and the other way round; they ask for them when first used.
      from: { pathNot: '^src/dictionaries/avps/' },
      to: { circular: true },
    },
    {
      name: 'runtime-dependencies-only',
      severity: 'error',
      // What the command needs of npm is built into it.
      from: { path: '^src/', pathNot: '^src/cli/' },
      // A development dependency that is an optional peer as well is loaded only where it is installed.
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['npm-peer', 'npm-optional'],
      },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: { path: '^src/' },
      // The oldest Node.js that we support does not have it.
      to: { couldNotResolve: true, pathNot: '^node:sqlite$' },
    },
  ],
  options: {
    // swc: TypeScript 7 has no compiler interface for JavaScript programs.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
