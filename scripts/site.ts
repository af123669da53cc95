/**
 * `npm run docs:site` builds the documentation as a site, in site/dist/: README, CHANGELOG, SECURITY and docs/, the API
 * reference from the docstrings, and the applications from their descriptors. It fails if a link leads nowhere.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textOf } from './generated.js';
import { applicationPages } from './site-applications.js';
import { linkProblems } from './site-links.js';
import { navigationOf } from './site-navigation.js';
import { documentationPages, pictures, programs } from './site-pages.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const site = join(root, 'site');
const pagesFolder = join(site, 'pages');
const built = join(site, 'dist');

if (!existsSync(join(site, 'node_modules'))) {
  throw new Error('The tools of the site are not installed. Run: npm ci --ignore-scripts --prefix site');
}
for (const folder of [pagesFolder, built]) rmSync(folder, { recursive: true, force: true });

const written = new Map([...documentationPages(), ...(await applicationPages())]);
for (const [path, text] of written) write(path, text);
for (const folder of pictures) {
  // Pages show them, and link to them.
  cpSync(join(root, folder), join(pagesFolder, folder), { recursive: true });
  cpSync(join(root, folder), join(pagesFolder, 'public', folder), { recursive: true });
}
for (const folder of programs) {
  const isProgram = (path: string) => !path.endsWith('.md');
  cpSync(join(root, folder), join(pagesFolder, 'public', folder), { recursive: true, filter: isProgram });
}
run('typedoc');
const pages = new Map(
  markdownOf(pagesFolder).map((path) => [path, readFileSync(join(pagesFolder, path), 'utf8')]),
);
write('navigation.json', JSON.stringify(navigationOf(textOf('README.md'), pages)));
run('vitepress', 'build');

const files = filesOf(built);
const html = files.filter((path) => path.endsWith('.html'));
const problems = linkProblems({
  files: new Set(files),
  pages: new Map(html.map((path) => [path, readFileSync(join(built, path), 'utf8')])),
});
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`site/dist: ${html.length} pages, no broken link. To read it: npm run docs:site:serve`);

function write(path: string, text: string): void {
  const file = join(pagesFolder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Runs a tool of the site's own package.json, in its folder. It has said itself what it fails for. */
function run(tool: string, ...parameters: readonly string[]): void {
  const { error, status } = spawnSync(join(site, 'node_modules/.bin', tool), parameters, {
    cwd: site,
    stdio: 'inherit',
    timeout: 300_000,
  });
  if (error) throw error;
  if (status === 0) return;
  console.error(`${tool} failed, so there is no site`);
  process.exit(1);
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function markdownOf(folder: string): readonly string[] {
  return filesOf(folder).filter((path) => path.endsWith('.md'));
}
