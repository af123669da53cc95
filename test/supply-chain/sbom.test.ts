import { describe, expect, it } from 'vitest';
import { sbomProblems, type LockFile, type Sbom } from '../../scripts/supply-chain-rules.js';

const manifest = { name: 'ours' };
const lock: LockFile = {
  packages: {
    '': {},
    'node_modules/@scope/direct': { version: '1.0.0' },
    'node_modules/deep': { version: '2.0.0' },
    'node_modules/tool': { version: '3.0.0', dev: true },
  },
};
const direct = { name: '@scope/direct', version: '1.0.0' };
const deep = { name: 'deep', version: '2.0.0' };

const sbom = (components: Sbom['components'], name = 'ours'): Sbom => ({
  metadata: { component: { name } },
  components,
});

describe('an SBOM', () => {
  it('names exactly the runtime dependencies', () => {
    expect(sbomProblems(sbom([direct, deep]), manifest, lock)).toEqual([]);
  });

  it('that lacks one is refused', () => {
    expect(sbomProblems(sbom([direct]), manifest, lock)).toEqual([
      'The SBOM lacks deep@2.0.0, a runtime dependency.',
    ]);
  });

  it('that lists another package or another version is refused', () => {
    const tool = { name: 'tool', version: '3.0.0' };
    expect(sbomProblems(sbom([direct, { ...deep, version: '2.0.1' }, tool]), manifest, lock)).toEqual([
      'The SBOM lacks deep@2.0.0, a runtime dependency.',
      'The SBOM lists deep@2.0.1, which is no runtime dependency.',
      'The SBOM lists tool@3.0.0, which is no runtime dependency.',
    ]);
  });

  it('that describes another package is refused', () => {
    expect(sbomProblems(sbom([direct, deep], 'theirs'), manifest, lock)).toEqual([
      'The SBOM describes "theirs" instead of "ours".',
    ]);
  });
});
