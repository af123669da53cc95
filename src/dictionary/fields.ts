import type { Field } from './layout.js';

/** The fields of a message or group at run time. */
export type Fields = Readonly<Record<string, unknown>>;

/** Some fields of a message, and their values. */
export interface FilledValues {
  readonly fields: readonly Field[];
  readonly values: readonly unknown[];
}
