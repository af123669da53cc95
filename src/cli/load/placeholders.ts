import { wrongUsage } from '../exit-codes.js';
import { isFields, type Written } from '../fields/assignments.js';

/** `{user}` and `{n}`, with leading zeros up to a width: `{user:10}`. */
const placeholder = /\{(user|n)(?::(\d{1,2}))?\}/g;

/** What the placeholders of one request stand for. */
export interface Turn {
  /** The number of the request, from 0. */
  readonly n: number;
  /** The number of its user, from 0. */
  readonly user: number;
}

/** Which placeholders occur. */
export function placeholdersIn(written: Written): ReadonlySet<string> {
  const found = new Set<string>();
  filled(written, (text) => {
    for (const [, name = ''] of text.matchAll(placeholder)) found.add(name);
    return text;
  });
  return found;
}

/** The fields of one request. */
export function fieldsAt(written: Written, turn: Turn): Written {
  const text = (_whole: string, name: 'user' | 'n', width = '0') =>
    String(turn[name]).padStart(Number(width), '0');
  return filled(written, (template) => template.replaceAll(placeholder, text));
}

/** Throws where a placeholder is misspelt, or stands for nothing. */
export function checkPlaceholders(written: Written, users: number | undefined): void {
  filled(written, (text) => {
    const unknown = /\{(?:users?|n|i|number)\b[^{}]*\}/i.exec(text.replaceAll(placeholder, ''))?.[0];
    if (unknown === undefined) return text;
    throw wrongUsage(`Unknown placeholder ${unknown}. Known: {user}, {user:10}, {n}, {n:10}.`);
  });
  if (users === undefined && placeholdersIn(written).has('user')) {
    throw wrongUsage('{user} needs --users N: how many users take turns.');
  }
}

function filled(written: Written, change: (text: string) => string): Written {
  return Object.fromEntries(Object.entries(written).map(([name, value]) => [name, changed(value, change)]));
}

function changed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item: unknown) => changed(item, change));
  return isFields(value) ? filled(value, change) : value;
}
