import { InvalidMessageError } from 'diameter-client';

/** What is seen while inputs are read: how often which outcome came. */
export class Outcomes {
  readonly #counts = new Map<string, number>();

  count(outcome: string): void {
    this.#counts.set(outcome, (this.#counts.get(outcome) ?? 0) + 1);
  }

  /** The most frequent first. */
  get counts(): ReadonlyMap<string, number> {
    return new Map([...this.#counts].toSorted(([, a], [, b]) => b - a));
  }
}

/** A property does not hold. */
export class PropertyViolated extends Error {}

export function ensure(holds: boolean, property: string): asserts holds {
  if (!holds) throw new PropertyViolated(property);
}

/** For strings, numbers and the like. */
export function ensureSame(actual: unknown, expected: unknown, what: string): void {
  if (Object.is(actual, expected)) return;
  throw new PropertyViolated(`${what}: ${String(actual)} instead of ${String(expected)}`);
}

/** The value that is read, or undefined if the reader refused with the one error that it may throw. */
export function valueOrRefusal<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof InvalidMessageError) return undefined;
    throw error;
  }
}
