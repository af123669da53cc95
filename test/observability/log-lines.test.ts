import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { logLines, textOf } from '../../src/observability/log-lines.js';

describe('the message of a line', () => {
  it('has the values of its fields, and leaves out what is not known', () => {
    expect(textOf('base-message', { name: 'CER', direction: 'sent' })).toBe('CER sent');
    expect(textOf('open-again', { failingMs: 720_000, failures: 1 })).toBe(
      'open again after 12 min, 1 failure',
    );
    expect(textOf('lost', { err: 'a string was thrown' })).toBe('lost: a string was thrown');
  });

  it('stays one line, whatever a peer has said', () => {
    expect(textOf('failed', { err: new Error('a\n{"level":30}\u001B[2J{from}[x]') })).toBe(
      'cannot be opened: a {"level":30} [2J{from}[x]',
    );
  });
});

describe('docs/logs.md', () => {
  it('has a heading for each line, and a row for each field', () => {
    const page = readFileSync('docs/logs.md', 'utf8');
    for (const [name, { fields }] of Object.entries(logLines)) {
      expect(page).toContain(`\n### ${name}\n`);
      for (const field of fields) expect(page).toContain(`\n| \`${field}\` | `);
    }
  });
});
