import type { Application } from './application.js';
import type { Members } from './descriptors.js';

/** What defines a command. */
export interface CommandDefinition<R extends Members, A extends Members> {
  /** Without Request or Answer. */
  readonly name: string;
  readonly code: number;
  readonly application: Application;
  /** Default true. */
  readonly isProxiable?: boolean;
  /** The grammars welcome AVPs that they do not list. Default true. */
  readonly isOpen?: boolean;
  readonly request: R | (() => R);
  readonly answer: A | (() => A);
}
