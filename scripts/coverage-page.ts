/**
 * `npm run docs:coverage` names in docs/rfc-coverage.md the tests that cite each requirement; with `--check` it only
 * compares. A requirement that no test cites must say why: its row begins with "Deviation:".
 */
import { readdirSync } from 'node:fs';
import { textOf, writeOrCheck } from './generated.js';

const path = 'docs/rfc-coverage.md';
const requirements = Array.from({ length: 60 }, (_, i) => nameOf(i + 1));
const row = /^\| (?<name>C-\d{3}) \| (?<text>.+) \| (?<shown>.*) \|$/gm;

const citing = new Map(requirements.map((name) => [name, new Set<string>()]));
const root = new URL('../test', import.meta.url);
for (const entry of readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted()) {
  if (!entry.endsWith('.test.ts')) continue;
  for (const name of citedIn(textOf(`test/${entry}`))) {
    const files = citing.get(name);
    if (files === undefined) throw new Error(`test/${entry} cites ${name}, which is no requirement`);
    files.add(`\`${entry.replace('.test.ts', '')}\``);
  }
}

const page = textOf(path);
const names = Array.from(page.matchAll(row), ({ groups }) => groups?.['name']);
if (names.join() !== requirements.join()) {
  throw new Error(`${path} must have one row for each of C-001 to C-060, in their order`);
}
const written = page.replaceAll(row, (_, name: string, text: string, shown: string) => {
  const files = [...(citing.get(name) ?? [])];
  if (files.length > 0) return `| ${name} | ${text} | ${files.join(', ')} |`;
  if (shown.startsWith('Deviation: ')) return `| ${name} | ${text} | ${shown} |`;
  throw new Error(`${name} is cited by no test, and ${path} has no "Deviation: …" for it`);
});
writeOrCheck({ [path]: written }, 'npm run docs:coverage');

/** "C-005" and "C-005 to C-010". */
function citedIn(text: string): string[] {
  return Array.from(text.matchAll(/C-(\d{3})(?: to C-(\d{3}))?/g)).flatMap(([, first, last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => nameOf(Number(first) + i)),
  );
}

function nameOf(requirement: number): string {
  return `C-${String(requirement).padStart(3, '0')}`;
}
