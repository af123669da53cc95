import { InvalidConfigError } from '../errors.js';
import { kindOf } from '../phrases.js';

/** As `InvalidConfigError.wrong`, of a value that may be a secret: tells of what kind it is. */
export function ofWrongKind(field: string, expected: string, value: unknown): InvalidConfigError {
  return new InvalidConfigError(field, `${field} must be ${expected} (got ${kindOf(value)})`);
}
