/** What the store uses of `node:sqlite`, which the types of the oldest Node.js that this package supports do not have. */
declare module 'node:sqlite' {
  type Value = null | number | bigint | string | Uint8Array;

  export interface StatementSync {
    run(...values: Value[]): { readonly changes: number | bigint };
    get(...values: Value[]): Record<string, unknown> | undefined;
    all(...values: Value[]): Record<string, unknown>[];
  }

  export class DatabaseSync {
    constructor(path: string);
    exec(sql: string): void;
    prepare(sql: string): StatementSync;
    close(): void;
  }
}
