import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const page = readFileSync('SECURITY.md', 'utf8');
const cited = /`(test\/[\w/-]+\.test\.ts)` “([^”]+)”/g;
const header = '| Threat | What we do | Test |';

const threats = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && line !== header)
  .map((line) => {
    const [, threat = '', measure = '', tests = ''] = line.split('|').map((cell) => cell.trim());
    return { threat, measure, tests };
  });

/** As `vitest -t` takes it: the titles of `describe` and `it` in a row, of a table as they are written. */
function testsOf(path: string): readonly string[] {
  const titles = readFileSync(path, 'utf8').matchAll(
    /(?<suite>\bdescribe)?\(\s*(?<quote>['"])(?<title>(?:\\.|(?!\k<quote>).)*)\k<quote>,/g,
  );
  let suite = '';
  return Array.from(titles, ({ groups }) => {
    const { title = '' } = groups ?? {};
    if (groups?.['suite'] === undefined) return `${suite}${title}`;
    suite = `${title} `;
    return title;
  });
}

describe('SECURITY.md', () => {
  it('has a table for each who may attack', () => {
    expect(page.split(header)).toHaveLength(7);
    expect(threats.length).toBeGreaterThan(35);
  });

  it.each(threats)('names the tests of a threat, which exist: $threat', ({ measure, tests }) => {
    expect(measure).not.toBe('');
    const named = Array.from(tests.matchAll(cited), ([, path = '', name = '']) => ({ path, name }));
    // Nothing else stands in the cell, so that no test is missed.
    expect(named.map(({ name, path }) => `\`${path}\` “${name}”`).join('<br>')).toBe(tests);
    expect(named).not.toHaveLength(0);
    for (const { name, path } of named) {
      expect(existsSync(path), `${path} exists`).toBe(true);
      expect(testsOf(path)).toContain(name);
    }
  });
});
