import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(`${folder}/${name}`, 'utf8'),
}));
const release = workflows.find(({ name }) => name === 'release.yml')?.text ?? '';

describe('the workflows', () => {
  it.each(workflows)('take each action by its commit, which nobody can move: $name', ({ text }) => {
    const actions = Array.from(text.matchAll(/uses: (.+)/g), ([, action]) => action);
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) expect(action).toMatch(/^[\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it.each(workflows)('may read alone, where a job does not say otherwise: $name', ({ text }) => {
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
  });

  it('install no package with its scripts', () => {
    const commands = [...workflows, { text: readFileSync('.ci/run', 'utf8') }]
      .flatMap(({ text }) => text.split('\n'))
      .filter((line) => /\bnpm (ci|i|install)\b(?!')/.test(line));
    expect(commands.length).toBeGreaterThanOrEqual(3);
    for (const command of commands) expect(command).toContain('--ignore-scripts');
  });

  it('publish only what was tested, with provenance, and with the SBOM', () => {
    const [tests = '', publication = ''] = release.split('  publish:\n    needs: test\n');
    expect(tests).toContain('run: npm test\n');
    expect(tests).not.toMatch(/write|secrets/);
    expect(publication).toContain('id-token: write');
    expect(publication).toContain('npm publish --provenance --access public');
    expect(publication).toMatch(/run: npm run sbom\n[^]*gh release create .* diameter-client\.cdx\.json/);
  });
});
