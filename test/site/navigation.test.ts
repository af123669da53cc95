import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  guideOf,
  navigationOf,
  pathInSite,
  readOnList,
  referenceOf,
  titleOf,
  type SidebarItem,
} from '../../scripts/site-navigation.js';
import { documentationFiles, documentationPages } from '../../scripts/site-pages.js';

const readme = readFileSync('README.md', 'utf8');

function linksOf(items: readonly SidebarItem[]): readonly string[] {
  return items.flatMap(({ items: below = [], link }) => [
    ...(link === undefined ? [] : [link]),
    ...linksOf(below),
  ]);
}

const linkTo = (path: string) => `/${pathInSite(path).replace(/(?:index)?\.md$/, '')}`;

describe('the navigation of the documentation site', () => {
  it('reaches every page of the documentation, from the list in README.md alone', () => {
    const reached = linksOf(guideOf(readme, documentationPages()));
    const missing = documentationFiles().filter((path) => !reached.includes(linkTo(path)));
    expect(missing, 'Add these to "Read on" in README.md').toEqual([]);
  });

  it('names no page twice', () => {
    const links = linksOf(guideOf(readme, documentationPages()));
    expect(links).toEqual([...new Set(links)]);
  });

  it('keeps the order of the list, with guides and decisions below headings of their own', () => {
    const text =
      '# us\n\n## Read on\n\n* [B](docs/b.md), [A](docs/a.md#x)\n* [G](docs/guides/g.md)\n* [D](docs/adr/README.md)\n';
    const pages = new Map([
      ['index.md', text],
      ['docs/a.md', '# A'],
      ['docs/b.md', '# All of `b`'],
      ['docs/guides/g.md', '# G'],
      ['docs/adr/index.md', '# Decisions'],
      ['docs/adr/0002-y.md', '# 2. Y'],
      ['docs/adr/0001-x.md', '# 1. X'],
    ]);
    expect(guideOf(text, pages)).toMatchObject([
      {
        items: [
          { text: 'us', link: '/' },
          { text: 'All of b', link: '/docs/b' },
          { text: 'A' },
          { link: '/docs/adr/' },
        ],
      },
      { items: [{ text: 'G', link: '/docs/guides/g' }] },
      { items: [{ text: '1. X', link: '/docs/adr/0001-x' }, { text: '2. Y' }] },
    ]);
  });

  it('says which page of the list does not exist', () => {
    const text = '# us\n\n## Read on\n\n* [A](docs/gone.md)\n';
    expect(() => guideOf(text, new Map([['index.md', text]]))).toThrow(
      'README.md lists docs/gone.md below "Read on", but there is no such page',
    );
  });

  it('ends the list where the next heading begins', () => {
    expect(readOnList('## Read on\n* [A](a.md)\n* [W](https://example.net)\n\n## More\n[B](b.md)')).toEqual([
      'a.md',
    ]);
  });

  it('sorts the reference by entry points and kinds, our main entry point first', () => {
    const paths = [
      'dictionary/index.md',
      'dictionary/functions/b.md',
      'index.md',
      'interfaces/I.md',
      'classes/C.md',
    ];
    const pages = new Map(paths.map((path) => [`api/diameter-client/${path}`, `# ${path}`]));
    expect(referenceOf(pages)).toMatchObject([
      {
        link: '/api/diameter-client/',
        items: [
          { text: 'Classes', items: [{ text: 'C', link: '/api/diameter-client/classes/C' }] },
          { text: 'Interfaces', items: [{ text: 'I' }] },
        ],
      },
      { link: '/api/diameter-client/dictionary/', items: [{ text: 'Functions', items: [{ text: 'b' }] }] },
    ]);
  });

  it('begins with the first page after README', () => {
    expect(navigationOf(readme, documentationPages())).toMatchObject({
      nav: [{ link: '/docs/quick-start' }, {}, {}, {}],
    });
  });

  it('refuses a page without a heading', () => {
    expect(() => titleOf('no heading')).toThrow('The page has no heading');
  });
});

describe('the reference', () => {
  it('has every entry point of package.json but the applications, which have pages of their own', async () => {
    // The tools of the site are not installed here: their configuration is plain JavaScript without types.
    const file = new URL('../../site/typedoc.config.js', import.meta.url).href;
    const { default: config } = (await import(file)) as { default: { entryPoints: readonly string[] } };
    // The manifest's exports, as far as they are read here.
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      exports: Record<string, { types?: string }>;
    };
    const sources = Object.entries(exports)
      .filter(([path]) => !path.includes('*'))
      .flatMap(([, { types = '' }]) => types.replace('./dist/', 'src/').replace(/\.d\.ts$/, '.ts'))
      .filter((path) => path !== '' && existsSync(path));
    expect(sources).toContain('src/index.ts');
    expect(config.entryPoints.map((path) => path.slice(path.lastIndexOf('/src/') + 1))).toEqual(sources);
  });
});
