/** The links of a built site: each leads to a page, an anchor or a file of it, and nothing is fetched from elsewhere. */
import { posix } from 'node:path';

/** What the checks need: pages with their HTML, and the paths of all files. */
export interface BuiltSite {
  readonly pages: ReadonlyMap<string, string>;
  readonly files: ReadonlySet<string>;
}

interface Reference {
  readonly attribute: string;
  readonly target: string;
  readonly tag: string;
}

/** One sentence for each link that leads nowhere, and for each file that the browser would fetch from elsewhere. */
export function linkProblems({ files, pages }: BuiltSite): readonly string[] {
  const anchors = new Map([...pages].map(([path, html]) => [path, anchorsOf(html)]));
  return [...pages].flatMap(([path, html]) =>
    referencesOf(html).flatMap((reference) => {
      const problem = problemOf(reference, path, files, anchors);
      return problem === undefined ? [] : [`${path}: ${problem}`];
    }),
  );
}

function problemOf(
  { attribute, tag, target }: Reference,
  from: string,
  files: ReadonlySet<string>,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (/^(?:data|mailto):/.test(target)) return undefined;
  if (/^(?:\w+:)?\/\//.test(target)) {
    return tag === 'a' ? undefined : `<${tag} ${attribute}="${target}"> is fetched from elsewhere`;
  }
  const [address = '', anchor] = target.split('#', 2);
  const path = fileAt(decodeURIComponent(address.split('?', 1)[0] ?? ''), from, files);
  if (path === undefined) return `"${target}" leads to no file of the site`;
  if (anchor === undefined || anchor === '') return undefined;
  const known = anchors.get(path);
  return known?.has(decodeURIComponent(anchor)) === false
    ? `"${target}": ${path} has no such anchor`
    : undefined;
}

/** The file that a server answers with. */
function fileAt(address: string, from: string, files: ReadonlySet<string>): string | undefined {
  if (address === '') return from;
  const absolute = address.startsWith('/') ? address : posix.join('/', posix.dirname(from), address);
  const path = posix.normalize(absolute).slice(1);
  return [path, posix.join(path, 'index.html')].find((candidate) => files.has(candidate));
}

function anchorsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\s(?:id|name)="([^"]*)"/g)].map(([, anchor = '']) => plain(anchor)));
}

function referencesOf(html: string): readonly Reference[] {
  const tags = html.matchAll(/<(?<tag>a|img|source|script|link|iframe)\b(?<attributes>[^>]*)>/g);
  return [...tags].flatMap(({ groups }) =>
    [...(groups?.['attributes'] ?? '').matchAll(/\s(?<attribute>href|src|srcset)="(?<value>[^"]*)"/g)].map(
      (match) => ({
        tag: groups?.['tag'] ?? '',
        attribute: match.groups?.['attribute'] ?? '',
        target: plain(match.groups?.['value'] ?? ''),
      }),
    ),
  );
}

/** Without the entities that stand in attributes. */
function plain(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
