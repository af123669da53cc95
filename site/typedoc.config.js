/**
 * The API reference: one page for each export of the package's entry points, as package.json lists them. Warnings fail
 * the build: a broken link, or a type that is used but not exported.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url));
const { exports, name } = JSON.parse(readFileSync(pathOf('../package.json'), 'utf8'));

/** Entry points by their source files. The applications (with a `*`) have pages of their own; `publint` checks the rest. */
const entryPoints = Object.entries(exports)
  .filter(([path, { types }]) => types !== undefined && !path.includes('*'))
  .map(([path, { types }]) => ({
    title: name + path.slice(1),
    source: pathOf(`../${types.replace('./dist/', 'src/').replace(/\.d\.ts$/, '.ts')}`),
  }))
  .filter(({ source }) => existsSync(source));

/** Modules are named as programs import them. */
function withTitles(app) {
  app.converter.on('resolveBegin', (context) => {
    for (const module of context.project.children ?? []) {
      const file = context.getSymbolFromReflection(module)?.declarations?.[0]?.getSourceFile().fileName;
      const entryPoint = entryPoints.find(({ source }) => source === file);
      if (entryPoint) module.name = entryPoint.title;
    }
  });
}

export default {
  entryPoints: entryPoints.map(({ source }) => source),
  tsconfig: pathOf('tsconfig.json'),
  plugin: ['typedoc-plugin-markdown', withTitles],
  name: 'API reference',
  readme: 'none',
  out: pathOf('pages/api'),
  treatWarningsAsErrors: true,
  // How types are computed and errors are made, and what only the library handles. Everything else that a public type names
  // must be exported, or be marked @inline.
  intentionallyNotExported: [
    'src/client/option-table.ts:clientTable',
    'src/client/option-table.ts:identityTable',
    'src/client/option-table.ts:peerTable',
    'src/dictionaries/base.ts:SessionTerminationAnswer',
    'src/dictionaries/base.ts:SessionTerminationRequest',
    'src/dictionary/descriptors.ts:Field',
    'src/dictionary/descriptors.ts:RequiredNames',
    'src/errors.ts:CircuitOpenOptions',
    'src/errors.ts:DiameterErrorOptions',
    'src/errors.ts:HandshakeFailedOptions',
    'src/errors.ts:TlsFailedOptions',
    'src/machines/breaker-context.ts:BreakerContext',
    'src/machines/breaker-context.ts:BreakerInput',
    'src/machines/breaker-context.ts:FailureKind',
    'src/machines/connection-context.ts:ConnectionContext',
    'src/machines/connection-context.ts:ConnectionInput',
    'src/machines/connection-events.ts:CapabilitiesAnswer',
    'src/machines/session-context.ts:SessionEvent',
    'src/machines/session-context.ts:SessionInput',
    'src/machines/pool-machine.ts:PoolContext',
    'src/machines/pool-machine.ts:PoolInput',
    'src/metrics/metrics-options.ts:ResolvedMetricsOptions',
    'src/overload/overloaded-error.ts:OverloadedErrorOptions',
    'src/testing/peer-behaviour.ts:CheckedBehaviour',
    'src/metrics/metrics-options.ts:table',
    'src/observability/channels.ts:Store',
    'src/observability/redirect-facts.ts:redirectUsages',
    'src/options/changes.ts:Changes',
    'src/options/option.ts:Option',
    'src/options/option.ts:Values',
    'src/protocol/avp-builders.ts:Builder',
    'src/protocol/avp-writing.ts:AvpContent',
    'src/protocol/framer.ts:FrameSink',
    'src/recorder/recorder-options.ts:flightRecorderTable',
  ],
  excludeInternal: true,
  excludePrivate: true,
  excludeExternals: true,
  disableSources: true,
  // No generated page may be taken for one that a web server shows for a folder's name.
  entryFileName: 'index.md',
  hidePageHeader: true,
  hideBreadcrumbs: true,
  useCodeBlocks: true,
  // What becomes of a deeper type is of no use to a reader: the types of the machines have ten levels.
  maxTypeConversionDepth: 4,
  parametersFormat: 'table',
  typeDeclarationFormat: 'table',
  sort: ['source-order'],
};
