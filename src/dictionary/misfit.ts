import { didYouMean, kindOf, show } from '../phrases.js';
import type { Fields, FilledValues } from './fields.js';
import type { Field, Layout } from './layout.js';

/** Thrown where the target is full. */
export class NoRoom extends Error {}

export const noRoom = new NoRoom('the target is full');

/** A value that does not fit. The path grows while the error rises through the groups. */
export class Misfit extends Error {
  path = '';
  readonly problem: string;

  constructor(problem: string) {
    super(problem);
    this.problem = problem;
  }

  /** It is the value of this field, or within it. */
  within(name: string): void {
    this.path = this.path === '' || this.path.startsWith('[') ? name + this.path : `${name}.${this.path}`;
  }

  /** It is this item of an array, or within it. */
  at(index: number): void {
    this.path = this.path === '' ? `[${index}]` : `[${index}].${this.path}`;
  }
}

/** `field`: whose value it is; what is sensitive is not shown. */
export function misfit(expected: string, value: unknown, field?: Field): Misfit {
  const shown = field?.avp.isSensitive === true ? kindOf(value) : show(value);
  return new Misfit(`must be ${expected} (got ${shown}${constantOf(value, field)})`);
}

/** Where the name of a constant was given instead of its value. */
function constantOf(value: unknown, field: Field | undefined): string {
  const constant = Object.entries(field?.avp.enumeration ?? {}).find(([name]) => name === value);
  return constant === undefined ? '' : `, the name of ${constant[1]}`;
}

export function unknownField(name: string, layout: Layout): Misfit {
  const names = layout.fields.map((field) => field.name);
  const nearest = didYouMean(name, names).trimEnd();
  return new Misfit(`is unknown. ${nearest === '' ? `Known fields: ${names.join(', ')}, others` : nearest}`);
}

export function missingField(layout: Layout, fields: Fields, filled: FilledValues | undefined): Misfit {
  const field = layout.required.find((each) => {
    const { isMany, name } = each;
    const index = filled?.fields.indexOf(each) ?? -1;
    const value = index < 0 ? fields[name] : filled?.values[index];
    return value === undefined || (isMany && Array.isArray(value) && value.length === 0);
  });
  const error = new Misfit(`is missing: the grammar demands ${field?.avp.name ?? 'it'}`);
  error.within(field?.name ?? '');
  return error;
}

export function describeType({ avp }: Field): string {
  return avp.type === 'Grouped' ? 'objects' : avp.type;
}

export function boundsOf({ max, min }: Field): string {
  return max === Number.POSITIVE_INFINITY ? `at least ${min}` : `${min} to ${max}`;
}
