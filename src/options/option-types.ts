/** options/: the kinds of options: how a value of each is checked, and its default; tables elsewhere are made of them. */

import { InvalidConfigError } from '../errors.js';
import type { VendorSpecificApplicationId } from '../protocol/capabilities-exchange.js';
import type { Group, Option, OptionTable, Values } from './option.js';
import { ofWrongKind } from './wrong-kind.js';
import { canonicalIPv6, isIPv4, zonedIPv6 } from '../protocol/ip.js';

export type { Change, Group, Option, OptionTable, Values } from './option.js';

/** 11 days. Timers take twice as much, so that sums and jitter stay within their range. */
export const maxDelayMs = 1_000_000_000;

function option<Value>(
  fallback: Value,
  expected: string,
  isRight: (value: unknown) => value is Value,
): Option<Value> {
  const parse = (value: unknown, field: string): Value => {
    if (!isRight(value)) throw InvalidConfigError.wrong(field, expected, value);
    // Lists are copied, so later changes by the caller have no effect.
    return Array.isArray(value) ? (value.map(copyOf) as Value) : value; // an array of equal items
  };
  return { fallback, parse };
}

function copyOf(item: unknown): unknown {
  return isRecord(item) ? { ...item } : item;
}

function number(fallback: number, expected: string, isRight: (value: number) => boolean): Option<number> {
  return option(fallback, expected, (value): value is number => typeof value === 'number' && isRight(value));
}

export function milliseconds(fallback: number): Option<number> {
  return number(
    fallback,
    `a number of milliseconds above 0, at most ${maxDelayMs}`,
    (n) => n > 0 && n <= maxDelayMs,
  );
}

export function millisecondsOrOff(fallback: number): Option<number> {
  return number(
    fallback,
    `a number of milliseconds from 0 (off) to ${maxDelayMs}`,
    (n) => n >= 0 && n <= maxDelayMs,
  );
}

export function integer(fallback: number, minimum: number, maximum: number): Option<number> {
  const isRight = (n: number) => Number.isInteger(n) && n >= minimum && n <= maximum;
  return number(fallback, `an integer from ${minimum} to ${maximum}`, isRight);
}

/** So many per second. At less than one in ten seconds most calls would only wait for their deadlines. */
export function rateOrOff(fallback: number): Option<number> {
  return number(
    fallback,
    'a number per second from 0.1 to 10000000, or 0 (off)',
    (n) => n === 0 || (n >= 0.1 && n <= 10_000_000),
  );
}

export function integerOrUnset(minimum: number, maximum: number): Option<number | undefined> {
  return { ...integer(minimum, minimum, maximum), fallback: undefined };
}

export function fraction(fallback: number): Option<number> {
  return number(fallback, 'a number from 0 to 1, 1 excluded', (n) => n >= 0 && n < 1);
}

export function atLeast(fallback: number, minimum: number): Option<number> {
  return number(
    fallback,
    `a finite number of at least ${minimum}`,
    (n) => n >= minimum && Number.isFinite(n),
  );
}

export function boolean(fallback: boolean): Option<boolean> {
  return option(fallback, 'true or false', (value) => typeof value === 'boolean');
}

/** One of these words; the first is the default. */
export function oneOf<Word extends string>(...words: readonly [Word, ...Word[]]): Option<Word> {
  const isOne = (value: unknown): value is Word => words.some((word) => word === value);
  return option(words[0], `one of ${words.map((word) => `'${word}'`).join(', ')}`, isOne);
}

export function text(fallback: string): Option<string> {
  return option(fallback, 'a string that is not empty', isText);
}

/** A DiameterIdentity: ASCII without spaces (RFC 6733 §4.3.1). There is no default. */
export function identity(): Option<string> {
  return option('', identityExpected(), isIdentity);
}

export function identityOrUnset(): Option<string | undefined> {
  return option(undefined, identityExpected(), (value) => value === undefined || isIdentity(value));
}

/** One or several DiameterIdentities; one that begins with a dot stands for all that end in it. */
export function identities(): Option<string | readonly string[] | undefined> {
  return option<string | readonly string[] | undefined>(
    undefined,
    'a DiameterIdentity, a suffix such as ".example.net", or an array of these',
    (value): value is string | readonly string[] | undefined =>
      value === undefined || isIdentity(value) || (isArrayOf(value, isIdentity) && value.length > 0),
  );
}

export function ipAddress(): Option<string | undefined> {
  return option(
    undefined,
    'an IPv4 or IPv6 address, with its zone where it has one',
    (value) =>
      value === undefined || isIp(value) || (typeof value === 'string' && zonedIPv6(value) !== undefined),
  );
}

/** A host name or an IP address. */
export function hostOrUnset(): Option<string | undefined> {
  return option(
    undefined,
    'a host name or an IP address',
    // One that begins with a dot would be a whole domain; no certificate has one that ends in a dot.
    (value) => value === undefined || isIp(value) || (isIdentity(value) && !/^\.|\.$/.test(value)),
  );
}

export function ipAddresses(): Option<readonly string[]> {
  return option<readonly string[]>([], 'an array of IPv4 and IPv6 addresses', (value) =>
    isArrayOf(value, isIp),
  );
}

/** Vendor-Specific-Application-Id (RFC 6733 §6.11). */
export function vendorSpecificApplicationIds(): Option<readonly VendorSpecificApplicationId[]> {
  return option<readonly VendorSpecificApplicationId[]>(
    [],
    'an array of { vendorId, authApplicationId or acctApplicationId }',
    (value) => isArrayOf(value, isVendorSpecific),
  );
}

function isVendorSpecific(value: unknown): value is VendorSpecificApplicationId {
  if (!isRecord(value) || !isUnsigned32(value['vendorId'])) return false;
  const ids = [value['authApplicationId'], value['acctApplicationId']].filter((id) => id !== undefined);
  return ids.length > 0 && ids.every(isUnsigned32);
}

/** A function, or nothing. */
export function callback<Type extends (...args: never[]) => unknown>(): Option<Type | undefined> {
  return optional('a function', isFunction<Type>);
}

export function isFunction<Type extends (...args: never[]) => unknown>(value: unknown): value is Type {
  return typeof value === 'function';
}

export function unsigned32s(): Option<readonly number[]> {
  return option<readonly number[]>([], 'an array of integers from 0 to 4294967295', (value) =>
    isArrayOf(value, isUnsigned32),
  );
}

/** Anything that `isRight` accepts, or nothing. */
export function optional<Value>(
  expected: string,
  isRight: (value: unknown) => value is Value,
): Option<Value | undefined> {
  return option<Value | undefined>(undefined, expected, (value) => value === undefined || isRight(value));
}

/** As {@link optional}. An error tells of what kind the value is, and not the value. */
export function secret<Value>(
  expected: string,
  isRight: (value: unknown) => value is Value,
): Option<Value | undefined> {
  const parse = (value: unknown, field: string): Value => {
    if (isRight(value)) return value;
    throw ofWrongKind(field, expected, value);
  };
  return { fallback: undefined, parse };
}

export function required<Value>(
  fallback: Value,
  expected: string,
  isRight: (value: unknown) => value is Value,
): Option<Value> {
  return option(fallback, expected, isRight);
}

/** Bytes, text, a function that gives them, or several of these where `isMany`. Bytes are copied. */
export function sources<Source>(expected: string, isMany: boolean): Option<Source | undefined> {
  const isOne = (value: unknown): boolean =>
    isText(value) || (value instanceof Uint8Array && value.length > 0) || typeof value === 'function';
  const parse = (value: unknown, field: string): Source => {
    const all: readonly unknown[] = isMany && Array.isArray(value) ? value : [value];
    if (all.length === 0 || !all.every(isOne)) throw ofWrongKind(field, expected, value);
    const copies = all.map((one) => (one instanceof Uint8Array ? Uint8Array.from(one) : one));
    // Checked one by one.
    return (Array.isArray(value) ? copies : copies[0]) as Source;
  };
  return { fallback: undefined, parse };
}

/** A table within a table. What is not given keeps its default. */
export function group<Table extends OptionTable>(table: Table): Group<Table> {
  return {
    fallback: defaultsOf(table),
    parse: (value, field) => parseTable(table, value, `${field}.`),
    table,
  };
}

export function defaultsOf<Table extends OptionTable>(table: Table): Values<Table> {
  return parseTable(table, {}, '');
}

/** Checks every given field and fills in the others. */
export function parseTable<Table extends OptionTable>(
  table: Table,
  given: unknown,
  prefix: string,
): Values<Table> {
  checkRecord(prefix.slice(0, -1) || 'options', given);
  checkNames(given, Object.keys(table), prefix, 'option');
  const values: Record<string, unknown> = {};
  for (const [name, { fallback, parse }] of Object.entries(table)) {
    values[name] = given[name] === undefined ? fallback : parse(given[name], `${prefix}${name}`);
  }
  // Built from the table row by row, which the compiler cannot follow.
  return values as Values<Table>;
}

export function checkRecord(name: string, given: unknown): asserts given is Record<string, unknown> {
  if (!isPlainObject(given)) throw ofWrongKind(name, 'a plain object', given);
}

/** Unknown names are refused: most are misspelt known ones. */
export function checkNames(given: object, known: readonly string[], prefix: string, kind: string): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined) throw InvalidConfigError.unknown(`${prefix}${unknown}`, kind, known);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (!isRecord(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** A field that is undefined is not given. */
export function onlyGiven(options: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/** The given fields of a table. */
export function pick(table: OptionTable, given: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).filter(([name]) => Object.hasOwn(table, name)));
}

export function isUnsigned32(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 0xffff_ffff;
}

export function isArrayOf<Item>(
  value: unknown,
  isItem: (item: unknown) => item is Item,
): value is readonly Item[] {
  // Holes are no items; `every` would skip them.
  return Array.isArray(value) && Array.from(value, (item: unknown) => isItem(item)).every(Boolean);
}

export function identityExpected(example = 'client.example.com'): string {
  return `a DiameterIdentity such as "${example}": letters, digits, dots and hyphens`;
}

function isIdentity(value: unknown): value is string {
  return typeof value === 'string' && /^[\w.-]{1,255}$/.test(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isIp(value: unknown): value is string {
  return typeof value === 'string' && (isIPv4(value) || canonicalIPv6(value) !== undefined);
}
