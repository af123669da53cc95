/** The rules for what we depend on and what we publish. `npm run supply-chain` tells what breaks them. */

/** Where a package.json and a package-lock.json lie: ours, and what builds the documentation site. */
export const projectFolders = ['', 'site/'];

const registry = 'https://registry.npmjs.org/';
const licences = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
];
/** npm runs these where a package is installed: from the registry, from git or from a folder. */
const installScripts = [
  'preinstall',
  'install',
  'postinstall',
  'prepublish',
  'preprepare',
  'prepare',
  'postprepare',
];

type Names = Readonly<Record<string, string>>;

interface Dependent {
  readonly dependencies?: Names;
  readonly optionalDependencies?: Names;
  readonly peerDependencies?: Names;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

export interface LockedPackage extends Dependent {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly devDependencies?: Names;
}

/** package-lock.json, version 3: packages by their path, our own package under the empty one. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface Manifest {
  readonly name: string;
  readonly scripts?: Names;
  readonly devDependencies?: Names;
}

/** One sentence for each broken rule, with the package and the remedy. */
export function problemsOf(manifest: Manifest, lock: LockFile): readonly string[] {
  const { missing, packages } = runtimePackages(lock, [
    'dependencies',
    'optionalDependencies',
    'peerDependencies',
  ]);
  return [
    ...Object.keys(manifest.scripts ?? {})
      .filter((script) => installScripts.includes(script))
      .map(
        (script) => `package.json has the script "${script}", which npm runs at users. Remove or rename it.`,
      ),
    ...Object.entries(lock.packages).flatMap(([path, locked]) =>
      path === '' ? [] : sourceProblems(path, locked),
    ),
    ...missing.map(
      (name) => `${name} is not in package-lock.json, so its licence is unknown. Add it to devDependencies.`,
    ),
    ...Object.entries(packages).flatMap(([path, locked]) => runtimeProblems(path, locked)),
  ];
}

function sourceProblems(path: string, { integrity, resolved, version }: LockedPackage): readonly string[] {
  const problems: string[] = [];
  if (integrity?.startsWith('sha512-') !== true) {
    problems.push(
      `${titleOf(path, version)} needs a sha512 integrity in package-lock.json (got ${integrity ?? 'none'}). ` +
        'Delete its entry and run: npm install --package-lock-only',
    );
  }
  if (resolved?.startsWith(registry) === false) {
    problems.push(`${titleOf(path, version)} must come from ${registry} or name no URL (got ${resolved}).`);
  }
  return problems;
}

function runtimeProblems(path: string, locked: LockedPackage): readonly string[] {
  const { hasInstallScript = false, license = 'none', version } = locked;
  const problems: string[] = [];
  if (hasInstallScript) {
    problems.push(
      `${titleOf(path, version)} has an install script, which npm runs at users. Use another package.`,
    );
  }
  if (!licences.includes(license)) {
    problems.push(`${titleOf(path, version)} has the licence ${license}. Allowed: ${licences.join(', ')}.`);
  }
  return problems;
}

type Kind = 'dependencies' | 'optionalDependencies' | 'peerDependencies';

/** What our package needs by these kinds of dependencies, and what that needs in turn. */
export function runtimePackages(lock: LockFile, kinds: readonly Kind[]) {
  const packages: Record<string, LockedPackage> = {};
  const missing: string[] = [];
  const visit = (from: string, dependent: Dependent, followed: readonly Kind[]) => {
    for (const kind of followed) {
      for (const name of Object.keys(dependent[kind] ?? {})) {
        const path = pathOf(lock, from, name);
        const locked = path === undefined ? undefined : lock.packages[path];
        const isOurs = from === '';
        const isOptional =
          kind === 'peerDependencies' && dependent.peerDependenciesMeta?.[name]?.optional === true;
        if (path === undefined || locked === undefined) {
          if (isOurs || !isOptional) missing.push(name);
        } else if (packages[path] === undefined) {
          packages[path] = locked;
          visit(path, locked, ['dependencies', 'optionalDependencies', 'peerDependencies']);
        }
      }
    }
  };
  visit('', lock.packages[''] ?? {}, kinds);
  return { packages, missing };
}

/** Where Node.js finds a package: in the folder of its dependent, or in the nearest one above. */
function pathOf(lock: LockFile, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (lock.packages[path] !== undefined) return path;
    if (folder === '') return undefined;
  }
}

function titleOf(path: string, version = 'unknown'): string {
  return `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${version}`;
}

/** A CycloneDX document, as far as we read it. */
export interface Sbom {
  readonly metadata: { readonly component: { readonly name: string } };
  readonly components: readonly { readonly name: string; readonly version: string }[];
}

/** Compares an SBOM with what npm installs at users: everything in the lock file that is not marked `dev`. */
export function sbomProblems(sbom: Sbom, manifest: Manifest, lock: LockFile): readonly string[] {
  const listed = new Set(sbom.components.map(({ name, version }) => `${name}@${version}`));
  const installed = new Set(
    Object.entries(lock.packages)
      .filter(([path, { dev = false }]) => path !== '' && !dev)
      .map(([path, { version }]) => titleOf(path, version)),
  );
  const { name } = sbom.metadata.component;
  return [
    ...(name === manifest.name ? [] : [`The SBOM describes "${name}" instead of "${manifest.name}".`]),
    ...[...installed]
      .filter((title) => !listed.has(title))
      .map((title) => `The SBOM lacks ${title}, a runtime dependency.`),
    ...[...listed]
      .filter((title) => !installed.has(title))
      .map((title) => `The SBOM lists ${title}, which is no runtime dependency.`),
  ];
}
