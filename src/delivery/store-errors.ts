import { DiameterError, nameErrors, type DiameterErrorOptions } from '../errors.js';

/**
 * Why a store cannot be used. `in-use`: another process or client sends its records. `foreign`: the file is something else, or of
 * another version. `damaged`: it was cut or overwritten. `unavailable`: it cannot be opened, read or written. `closed`: by this
 * program.
 */
export type StoreProblem = 'in-use' | 'foreign' | 'damaged' | 'unavailable' | 'closed';

/** A store of records cannot be opened or used. Nothing in it was changed, and a record that was to be added was not accepted. */
export class StoreError extends DiameterError {
  static {
    nameErrors(this, 'StoreError');
  }

  readonly code = 'ERR_DIAMETER_STORE';
  readonly problem: StoreProblem;

  constructor(message: string, options: DiameterErrorOptions & { readonly problem: StoreProblem }) {
    super(message, options);
    this.problem = options.problem;
  }
}

/** A store has no room for a further record, which was not accepted. */
export class StoreFullError extends DiameterError {
  static {
    nameErrors(this, 'StoreFullError');
  }

  readonly code = 'ERR_DIAMETER_STORE_FULL';
  /** The option that sets the limit, or `disk`. */
  readonly limit: string;

  constructor(message: string, options: DiameterErrorOptions & { readonly limit: string }) {
    super(message, options);
    this.limit = options.limit;
  }
}
