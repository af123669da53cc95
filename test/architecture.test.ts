import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const page = readFileSync('docs/architecture.md', 'utf8');
const rooms = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** One expression that is read as a table: the chart. */
const tables = [
  'src/machines/connection-machine.ts',
  'src/metrics/metric-table.ts',
  'src/observability/log-lines.ts',
];

/** The first comment of a file, in one line. */
function firstComment(path: string): string {
  const [, comment = ''] = /^\/\*\*(.*?)\*\//s.exec(readFileSync(path, 'utf8')) ?? [];
  return comment.replaceAll(/\s+(\* )?/g, ' ').trim();
}

/** Data, made from dictionaries/*.json. */
function isGenerated(path: string): boolean {
  return readFileSync(path, 'utf8').includes('Made from dictionaries/');
}

function sourcesOf(room: string): string[] {
  return readdirSync(`src/${room}`)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${room}/${name}`);
}

describe('the rooms of src/', () => {
  it.each(rooms)(
    '%s: one file says in its first comment what the room is for, and the page says the same',
    (room) => {
      const purposes = sourcesOf(room)
        .map(firstComment)
        .filter((comment) => comment.startsWith(`${room}/: `))
        .map((comment) => comment.slice(`${room}/: `.length, -1));
      expect(purposes).toHaveLength(1);
      expect(page).toContain(`| \`${room}/\` | ${purposes[0]} |`);
    },
  );

  it('are small: no file but a table has more than 300 lines', () => {
    const long = [...rooms.flatMap(sourcesOf), 'src/errors.ts', 'src/index.ts']
      .filter((path) => !isGenerated(path))
      .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }))
      .filter(({ lines, path }) => lines > 300 && !tables.includes(path));
    expect(long).toEqual([]);
  });
});

describe('docs/architecture.md', () => {
  it('names only files that exist', () => {
    const named = [...page.matchAll(/`([a-z]+\/[a-z-]+\.ts)`/g)].map(([, path = '']) => `src/${path}`);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});
