import { existsSync, readFileSync } from 'node:fs';
import { defaultOptions } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { discoverTable } from '../src/discovery/discover-options.js';
import { resolveGroupOptions } from '../src/group/group-options.js';
import { defaultsOf } from '../src/options/option-types.js';
import { storeTable } from '../src/store/store-options.js';
import { sessionTable } from '../src/session/session-options.js';
import { flightRecorderTable } from '../src/recorder/recorder-options.js';
import { redirectTable } from '../src/redirect/redirect-options.js';

interface Row {
  readonly limit: string;
  readonly option: string;
  readonly byDefault: string;
  readonly file: string;
  readonly title: string;
}

const cell = String.raw`([^|]+) \| `;
const row = new RegExp(String.raw`^\| ${cell.repeat(5)}\x60([\w/-]+)\x60: ([^|]+) \|$`);
const lines = readFileSync('docs/limits.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!Limit )/.test(line));
const rows: Row[] = lines.map((line) => {
  const [, limit = '', option = '', byDefault = '', _why, _effect, file = '', title = ''] =
    row.exec(line) ?? [];
  return { limit, option, byDefault, file, title };
});
const { hold, retry } = resolveGroupOptions({ members: [{ address: 'ocs.example.net' }] });
const options: Readonly<Record<string, unknown>> = {
  ...defaultOptions,
  ...defaultsOf(sessionTable),
  ...below('flightRecorder', defaultsOf(flightRecorderTable)),
  ...below('redirect', defaultsOf(redirectTable)),
  ...below('hold', { ...hold }),
  ...below('retry', { ...retry }),
  ...below('store', defaultsOf(storeTable)),
  ...below('discover', defaultsOf(discoverTable)),
};

/** The fields of an option that is a table. */
function below(option: string, table: object): object {
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [`${option}.${name}`, value]));
}

describe('each row of docs/limits.md', () => {
  it.each(rows)('names a test that exists: $limit', ({ file, title }) => {
    expect(existsSync(`test/${file}.test.ts`)).toBe(true);
    expect(readFileSync(`test/${file}.test.ts`, 'utf8')).toContain(`it('${title}'`);
  });

  it.each(rows.filter(({ option }) => option.startsWith('`')))(
    'has the default of its option: $limit',
    ({ byDefault, limit, option }) => {
      const value = options[option.slice(1, -1)];
      expect(value).toBeTypeOf('number');
      // An AVP has at least 8 of the bytes behind the header.
      const expected = limit === 'AVPs of a message' ? Math.floor((Number(value) - 20) / 8) : value;
      expect(Number(/^[\d ]*\d/.exec(byDefault)?.[0].replaceAll(' ', ''))).toBe(expected);
    },
  );
});

describe('docs/limits.md', () => {
  it('has every option that is a limit', () => {
    const listed = new Set(rows.map(({ option }) => option));
    const times = new Set(['maxDwrFailures', 'maxLifetimeMs']);
    const missing = Object.keys(options).filter(
      (name) => name.startsWith('max') && !times.has(name) && !listed.has(`\`${name}\``),
    );
    expect(missing).toEqual([]);
  });
});
