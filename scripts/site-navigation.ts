/** The navigation of the documentation site: its order is the one of the list "Read on" in README.md, and no list beside it. */

export interface SidebarItem {
  readonly text: string;
  readonly link?: string;
  readonly collapsed?: boolean;
  readonly items?: readonly SidebarItem[];
}

/** Pages by their path in the site, for example `docs/options.md`. */
export type Pages = ReadonlyMap<string, string>;

/** The paths of the Markdown files that the list "Read on" links to, in its order. */
export function readOnList(readme: string): readonly string[] {
  const list = readme.split(/^## Read on$/m)[1]?.split(/^#/m)[0] ?? '';
  const links = list.matchAll(/\]\((?<path>[^)#:]+\.md)(?:#[^)]*)?\)/g);
  return [...new Set(Array.from(links, ({ groups }) => groups?.['path'] ?? ''))];
}

/** The first heading of a page, without Markdown. */
export function titleOf(page: string): string {
  const [, title] = /^# (.*)$/m.exec(page) ?? [];
  if (title === undefined) throw new Error('The page has no heading that begins with "# "');
  return title
    .replaceAll(/[`*]/g, '')
    .replaceAll(/\\(?=[<>[\]_])/g, '')
    .trim();
}

/** README.md is the page of its folder. */
export function pathInSite(path: string): string {
  return path.replace(/(?<=^|\/)README\.md$/, 'index.md');
}

/** The guide: README and what it lists, the files of docs/guides and docs/adr below a heading of their own. */
export function guideOf(readme: string, pages: Pages): readonly SidebarItem[] {
  const listed = readOnList(readme).map(pathInSite);
  const decisions = [...pages.keys()].filter(
    (path) => path.startsWith('docs/adr/') && !path.endsWith('/index.md'),
  );
  const isGuide = (path: string) => path.startsWith('docs/guides/');
  const itemOf = (path: string): SidebarItem => ({ text: titleAt(pages, path), link: linkTo(path) });
  return [
    { text: 'Documentation', items: ['index.md', ...listed.filter((path) => !isGuide(path))].map(itemOf) },
    { text: 'Guides', items: listed.filter(isGuide).map(itemOf) },
    { text: 'Decisions', collapsed: true, items: decisions.toSorted().map(itemOf) },
  ];
}

/** Where the entry points are in the site. */
const reference = 'api/diameter-client/';
const kinds: Readonly<Record<string, string>> = {
  classes: 'Classes',
  functions: 'Functions',
  variables: 'Constants',
  enumerations: 'Enumerations',
  interfaces: 'Interfaces',
  'type-aliases': 'Types',
};

/** The API reference: a group for each entry point, with the kinds of its exports. */
export function referenceOf(pages: Pages): readonly SidebarItem[] {
  const paths = [...pages.keys()].filter((path) => path.startsWith(reference)).toSorted();
  return paths
    .filter((path) => path.endsWith('/index.md'))
    .toSorted((a, b) => a.split('/').length - b.split('/').length)
    .map((path) => {
      const folder = path.slice(0, -'index.md'.length);
      const items = Object.entries(kinds).map(([kind, text]) => ({
        text,
        collapsed: true,
        items: paths
          .filter((other) => other.startsWith(`${folder}${kind}/`))
          .map((other) => ({
            text: other.slice(`${folder}${kind}/`.length, -'.md'.length),
            link: linkTo(other),
          })),
      }));
      return {
        text: titleAt(pages, path),
        link: linkTo(path),
        collapsed: folder !== reference,
        items: items.filter((item) => item.items.length > 0),
      };
    });
}

/** The applications, a page for each. */
export function applicationsOf(pages: Pages): readonly SidebarItem[] {
  const paths = [...pages.keys()].filter((path) => /^applications\/(?!index)/.test(path)).toSorted();
  return [
    {
      text: 'Applications',
      link: '/applications/',
      items: paths.map((path) => ({ text: titleAt(pages, path), link: linkTo(path) })),
    },
  ];
}

/** What the configuration of the site reads. */
export function navigationOf(readme: string, pages: Pages): object {
  const guide = guideOf(readme, pages);
  const first = guide.flatMap(({ items = [] }) => items).find(({ link }) => link !== '/')?.link;
  return {
    nav: [
      { text: 'Guide', link: first, activeMatch: '^/docs/' },
      { text: 'API', link: '/api/', activeMatch: '^/api/' },
      { text: 'Applications', link: '/applications/', activeMatch: '^/applications/' },
      { text: 'Changes', link: '/CHANGELOG' },
    ],
    sidebar: {
      '/api/': [{ text: 'API reference', link: '/api/', items: referenceOf(pages) }],
      '/applications/': applicationsOf(pages),
      '/': guide,
    },
  };
}

function titleAt(pages: Pages, path: string): string {
  const page = pages.get(path);
  if (page === undefined) {
    throw new Error(`README.md lists ${path} below "Read on", but there is no such page`);
  }
  return titleOf(page);
}

function linkTo(path: string): string {
  return `/${path.replace(/index\.md$/, '').replace(/\.md$/, '')}`;
}
