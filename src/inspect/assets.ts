import { readdirSync, readFileSync } from 'node:fs';

/** One file of the page. All are read when the view starts: a request never reaches the file system. */
export interface Asset {
  readonly type: string;
  readonly body: Buffer;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

const page = new URL('page/', import.meta.url);
/** The same relative path from src/inspect/ and from dist/inspect/. */
const charts = new URL('../../statecharts/', import.meta.url);

/** The answers by path. */
export function loadAssets(): ReadonlyMap<string, Asset> {
  const assets = new Map<string, Asset>();
  const add = (path: string, body: string | Buffer) => {
    const type = types[path.slice(path.lastIndexOf('.') + 1)];
    if (type !== undefined) assets.set(path, { type, body: Buffer.from(body) });
  };
  for (const name of readdirSync(page)) add(`/${name}`, readFileSync(new URL(name, page)));
  const root = assets.get('/page.html');
  if (root !== undefined) assets.set('/', root);

  const styles = new Set<string>();
  for (const name of ['connection-overview', 'connection', 'pool', 'breaker']) {
    const { style, svg } = withoutStyle(readFileSync(new URL(`${name}.svg`, charts), 'utf8'));
    styles.add(style);
    add(`/chart/${name}.svg`, svg);
  }
  add('/chart.css', [...styles].join('\n'));
  return assets;
}

/** The page allows no inline style, so that of a chart becomes a style sheet. */
function withoutStyle(text: string): { readonly svg: string; readonly style: string } {
  const element = /<style[^>]*>(?<style>[^]*?)<\/style>/;
  const style = element.exec(text)?.groups?.['style'] ?? '';
  return { svg: text.replace(element, ''), style };
}
