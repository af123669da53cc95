import { InvalidConfigError } from '../errors.js';
import * as is from './option-types.js';

/** The given fields of a table, checked and copied; groups likewise. */
export type Given = Readonly<Record<string, unknown>>;

interface Changeable {
  readonly change: is.Change;
}

/** What may be given to change the values of a table: a value, or null for the one that holds without it. */
export type Changes<Table extends is.OptionTable> = {
  readonly [Name in keyof Table as Table[Name] extends Changeable ? Name : never]?: ChangeOf<
    Table[Name]
  > | null;
};

type ChangeOf<Row> =
  Row extends is.Group<infer Table>
    ? { readonly [Name in keyof Table]?: is.Values<Table>[Name] | null }
    : Row extends is.Option<infer Value>
      ? Exclude<Value, undefined>
      : never;

/** What reads it reads it anew each time. */
export function atOnce<Row extends object>(row: Row) {
  return { ...row, change: 'at once' } as const;
}

/** A delay, or what is decided at its end. One that is armed stays as it is. */
export function fromNextArming<Row extends object>(row: Row) {
  return { ...row, change: 'from the next arming' } as const;
}

/** Open connections, and dials that are under way, stay as they are. */
export function withNextConnection<Row extends object>(row: Row) {
  return { ...row, change: 'with the next connection' } as const;
}

/** Checks what is given of a table, and copies it. A field that is undefined is not given. */
export function givenOf(table: is.OptionTable, given: unknown, prefix: string): Given {
  is.checkRecord(prefix.slice(0, -1) || 'options', given);
  is.checkNames(given, Object.keys(table), prefix, 'option');
  return mapped(given, (name, value) => {
    const row = table[name];
    if (row === undefined) return value;
    return isGroup(row)
      ? givenOf(row.table, value, `${prefix}${name}.`)
      : row.parse(value, `${prefix}${name}`);
  });
}

/** As {@link givenOf}, of changes: null is right for everything that can change, and the rest is refused by name. */
export function changesOf(table: is.OptionTable, given: unknown, prefix: string): Given {
  is.checkRecord(prefix.slice(0, -1) || 'changes', given);
  is.checkNames(given, Object.keys(table), prefix, 'option');
  return mapped(given, (name, value) => {
    const row = table[name];
    const field = `${prefix}${name}`;
    if (row?.change === undefined) {
      throw new InvalidConfigError(field, `${field} cannot change at run time: make another client`);
    }
    if (value === null) return null;
    if (!isGroup(row)) return row.parse(value, field);
    // The fields of a group change as the group does.
    is.checkRecord(field, value);
    const nulls = mapped(value, (_, inner) => (inner === null ? null : undefined));
    const others = mapped(value, (_, inner) => (inner === null ? undefined : inner));
    is.checkNames(nulls, Object.keys(row.table), `${field}.`, 'option');
    return { ...givenOf(row.table, others, `${field}.`), ...nulls };
  });
}

/** What was given before, and what is given on top of it. Null takes a field back; groups are merged field by field. */
export function merged(table: is.OptionTable, former: Given, given: Given): Given {
  const all = new Map(Object.entries(former));
  for (const [name, value] of Object.entries(given)) {
    const row = table[name];
    const isMerged = row !== undefined && isGroup(row) && value !== null;
    const group = isMerged ? merged(row.table, groupIn(former, name), groupIn(given, name)) : undefined;
    if (value === null || (group !== undefined && Object.keys(group).length === 0)) all.delete(name);
    else all.set(name, group ?? value);
  }
  return Object.fromEntries(all);
}

/** The values of a table: what is given, and the defaults. */
export function valuesOf<Table extends is.OptionTable>(table: Table, given: Given): is.Values<Table> {
  const rows = Object.entries<is.Option<unknown>>(table).map(([name, row]) => [
    name,
    isGroup(row) ? valuesOf(row.table, groupIn(given, name)) : (given[name] ?? row.fallback),
  ]);
  // Built from the table row by row, which the compiler cannot follow.
  return Object.fromEntries(rows) as is.Values<Table>;
}

/** It is a table within a table. */
export function isGroup(row: is.Option<unknown>): row is is.Group<is.OptionTable> {
  return 'table' in row;
}

function groupIn(given: Given, name: string): Given {
  const group = given[name];
  return is.isRecord(group) ? group : {};
}

function mapped(given: object, valueOf: (name: string, value: unknown) => unknown): Given {
  const entries = Object.entries(is.onlyGiven(given));
  return is.onlyGiven(Object.fromEntries(entries.map(([name, value]) => [name, valueOf(name, value)])));
}
