import { readFileSync } from 'node:fs';

/** Written by `npm run docs:site`, from README.md and the headings of the pages. */
const { nav, sidebar } = JSON.parse(
  readFileSync(new URL('../pages/navigation.json', import.meta.url), 'utf8'),
);

/** The anchors of headings, as GitHub makes them: a link to one works in both places. */
export function slugOf(heading) {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}

export default {
  title: 'diameter-client',
  description: 'Diameter (RFC 6733) client for Node.js',
  srcDir: 'pages',
  outDir: 'dist',
  cacheDir: 'cache',
  markdown: {
    anchor: { slugify: slugOf },
    // What VitePress knows and GitHub does not: `{…}` after a heading or a paragraph.
    attrs: { disable: true },
    config: (md) => md.disable('emoji'),
  },
  head: [
    // A file of its own would be asked for at the root of the server.
    ['link', { rel: 'icon', href: 'data:,' }],
  ],
  themeConfig: {
    nav,
    sidebar,
    outline: [2, 3],
    search: {
      provider: 'local',
      options: {
        miniSearch: {
          searchOptions: {
            // What is explained comes before what is listed: the applications name thousands of AVPs.
            boostDocument: (id) => (id.startsWith('/applications/') ? 0.5 : id.startsWith('/api/') ? 1 : 2),
          },
        },
      },
    },
  },
};
