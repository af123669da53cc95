/** When a change of an option at run time takes effect. */
export type Change = 'at once' | 'from the next arming' | 'with the next connection';

/** One row of the option table: the default, and how a given value is checked. */
export interface Option<Value> {
  readonly fallback: Value;
  /** Returns the value if it is right, otherwise throws an `InvalidConfigError` that names `field`. */
  readonly parse: (value: unknown, field: string) => Value;
  /** Absent: it cannot change at run time. */
  readonly change?: Change;
}

/** An option that is a table within a table. */
export interface Group<Table extends OptionTable> extends Option<Values<Table>> {
  readonly table: Table;
}

export type OptionTable = Readonly<Record<string, Option<unknown>>>;

/** The values that a table describes. */
export type Values<Table extends OptionTable> = {
  readonly [Name in keyof Table]: Table[Name] extends Option<infer Value> ? Value : never;
};
