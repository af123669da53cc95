/** The pages of the documentation site, made from the Markdown files of the repository. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { textOf } from './generated.js';
import { pathInSite } from './site-navigation.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the documentation lies: single files, and folders with their Markdown files. */
const files = ['README.md', 'CHANGELOG.md', 'SECURITY.md', 'examples/README.md'];
const folders = ['docs'];
/** Pictures, which pages show and link to. */
export const pictures = ['docs/images', 'statecharts'];
/** Programs, which pages link to. */
export const programs = ['examples'];

/** Every Markdown file that becomes a page. */
export function documentationFiles(): readonly string[] {
  const inFolders = folders.flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  );
  return [...files, ...inFolders.toSorted()];
}

/** Pages by their path in the site. */
export function documentationPages(): Map<string, string> {
  return new Map(documentationFiles().map((path) => [pathInSite(path), pageOf(textOf(path))]));
}

/** What GitHub shows and the generator of the site does not understand by itself. */
export function pageOf(text: string): string {
  return withCodeKept(text, (prose) =>
    prose
      .replaceAll(/(?<=\]\((?:[^)#\s]*\/)?)README\.md(?=[)#])/g, 'index.md')
      .replaceAll(/<picture>.*?<\/picture>/gs, twoPictures)
      .replaceAll('{{', '&#123;&#123;'),
  );
}

/** The site has a switch for light and dark, of which `<picture>` does not know. */
function twoPictures(picture: string): string {
  const [, dark] = /<source media="\(prefers-color-scheme: dark\)" srcset="([^"]+)">/.exec(picture) ?? [];
  const [, light, rest] = /<img src="([^"]+)"([^>]*)>/.exec(picture) ?? [];
  if (dark === undefined || light === undefined) {
    throw new Error(`A picture for light and for dark expected: ${picture}`);
  }
  const image = (file: string, colours: string) => `<img class="${colours}-only" src="./${file}"${rest}>`;
  return `<p>${image(light, 'light')}${image(dark, 'dark')}</p>`;
}

/** Changes a text outside of its blocks of code. */
function withCodeKept(text: string, change: (prose: string) => string): string {
  return text
    .split(/(^```.*?^```$)/gms)
    .map((part, i) => (i % 2 === 1 ? part : change(part)))
    .join('');
}
