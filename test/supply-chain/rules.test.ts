import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  problemsOf,
  projectFolders,
  type LockedPackage,
  type LockFile,
  type Manifest,
} from '../../scripts/supply-chain-rules.js';

const manifest: Manifest = { name: 'ours' };
const sound: LockedPackage = { version: '1.0.0', integrity: 'sha512-abc', license: 'MIT' };

/** Our package depends on `direct`, that on `deep`; `tool` is for development. */
function lockOf(changes: Readonly<Record<string, Partial<LockedPackage>>> = {}): LockFile {
  const packages: Record<string, LockedPackage> = {
    '': { dependencies: { direct: '^1.0.0' }, devDependencies: { tool: '1.0.0' } },
    'node_modules/direct': { ...sound, dependencies: { deep: '^1.0.0' } },
    'node_modules/direct/node_modules/deep': sound,
    'node_modules/deep': { ...sound, version: '2.0.0', dev: true },
    'node_modules/tool': { ...sound, dev: true },
  };
  for (const [path, change] of Object.entries(changes)) packages[path] = { ...packages[path], ...change };
  return { packages };
}

/** As a tampered file has it, whatever the types say. */
const without = (lock: LockFile, path: string, field: keyof LockedPackage): LockFile => ({
  packages: {
    ...lock.packages,
    [path]: Object.fromEntries(Object.entries(lock.packages[path] ?? {}).filter(([name]) => name !== field)),
  },
});

describe('the rules of the supply chain', () => {
  it('are kept by this project', () => {
    expect(projectFolders).toContain('site/');
    for (const folder of projectFolders) {
      const [ours, lock] = ['package.json', 'package-lock.json'].map(
        (path) => JSON.parse(readFileSync(folder + path, 'utf8')) as unknown,
      );
      expect(problemsOf(ours as Manifest, lock as LockFile)).toEqual([]);
    }
  });

  it('find nothing wrong with a sound project', () => {
    const resolved = 'https://registry.npmjs.org/tool/-/tool-1.0.0.tgz';
    expect(problemsOf(manifest, lockOf({ 'node_modules/tool': { resolved } }))).toEqual([]);
  });

  it('refuse a package without integrity', () => {
    expect(problemsOf(manifest, without(lockOf(), 'node_modules/tool', 'integrity'))).toEqual([
      'tool@1.0.0 needs a sha512 integrity in package-lock.json (got none). ' +
        'Delete its entry and run: npm install --package-lock-only',
    ]);
  });

  it('refuse an integrity that can be forged', () => {
    const [problem] = problemsOf(manifest, lockOf({ 'node_modules/direct': { integrity: 'sha1-abc' } }));
    expect(problem).toContain('direct@1.0.0 needs a sha512 integrity in package-lock.json (got sha1-abc)');
  });

  it.each([
    'https://mirror.example.com/tool-1.0.0.tgz',
    'http://registry.npmjs.org/tool/-/tool-1.0.0.tgz',
    'https://registry.npmjs.org.example.com/tool-1.0.0.tgz',
    'git+ssh://git@example.com/tool.git#0123456',
    'file:../tool',
  ])('refuse a package from elsewhere: %s', (resolved) => {
    expect(problemsOf(manifest, lockOf({ 'node_modules/tool': { resolved } }))).toEqual([
      `tool@1.0.0 must come from https://registry.npmjs.org/ or name no URL (got ${resolved}).`,
    ]);
  });

  it('refuse an install script of a runtime dependency, however deep', () => {
    const path = 'node_modules/direct/node_modules/deep';
    expect(problemsOf(manifest, lockOf({ [path]: { hasInstallScript: true } }))).toEqual([
      'deep@1.0.0 has an install script, which npm runs at users. Use another package.',
    ]);
    expect(problemsOf(manifest, lockOf({ 'node_modules/tool': { hasInstallScript: true } }))).toEqual([]);
  });

  it.each(['preinstall', 'install', 'postinstall', 'prepublish', 'prepare'])(
    'refuse a script of our own that npm runs at users: %s',
    (script) => {
      expect(
        problemsOf({ ...manifest, scripts: { [script]: 'node evil.js', build: 'tsc' } }, lockOf()),
      ).toEqual([`package.json has the script "${script}", which npm runs at users. Remove or rename it.`]);
    },
  );

  it.each(['GPL-3.0-only', 'UNLICENSED', 'MIT OR GPL-3.0-only'])(
    'refuse a runtime dependency under %s, however deep',
    (license) => {
      const path = 'node_modules/direct/node_modules/deep';
      const [problem, ...others] = problemsOf(manifest, lockOf({ [path]: { license } }));
      expect(problem).toBe(
        `deep@1.0.0 has the licence ${license}. ` +
          'Allowed: MIT, ISC, Apache-2.0, BSD-2-Clause, BSD-3-Clause, 0BSD, BlueOak-1.0.0, Unlicense.',
      );
      expect(others).toEqual([]);
      expect(problemsOf(manifest, lockOf({ 'node_modules/deep': { license } }))).toEqual([]);
    },
  );

  it('refuse a runtime dependency that names no licence', () => {
    const [problem] = problemsOf(manifest, without(lockOf(), 'node_modules/direct', 'license'));
    expect(problem).toContain('direct@1.0.0 has the licence none');
  });

  describe('for an optional peer', () => {
    const ours = {
      peerDependencies: { tool: '1.x' },
      peerDependenciesMeta: { tool: { optional: true } },
    };

    it('are the same, and for what it depends on', () => {
      const lock = lockOf({
        '': ours,
        'node_modules/tool': { license: 'GPL-3.0-only', dependencies: { deep: '2.x' } },
        'node_modules/deep': { hasInstallScript: true },
      });
      expect(problemsOf(manifest, lock)).toEqual([
        expect.stringContaining('tool@1.0.0 has the licence GPL-3.0-only'),
        expect.stringContaining('deep@2.0.0 has an install script'),
      ]);
    });

    it('demand that it is in the lock file', () => {
      const { 'node_modules/tool': _, ...packages } = lockOf({ '': ours }).packages;
      expect(problemsOf(manifest, { packages })).toEqual([
        'tool is not in package-lock.json, so its licence is unknown. Add it to devDependencies.',
      ]);
    });
  });
});
