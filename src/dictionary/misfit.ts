import { didYouMean, show } from '../phrases.js';
import type { Fields } from './fields.js';
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

  within(name: string, index: number): void {
    const step = index < 0 ? name : `${name}[${index}]`;
    this.path = this.path === '' ? step : `${step}.${this.path}`;
  }
}

export function misfit(expected: string, value: unknown): Misfit {
  return new Misfit(`must be ${expected} (got ${show(value)})`);
}

export function unknownField(name: string, layout: Layout): Misfit {
  const names = layout.fields.map((field) => field.name);
  const error = new Misfit(`is unknown. ${didYouMean(name, names)}Known fields: ${names.join(', ')}, others`);
  error.within(name, -1);
  return error;
}

export function missingField(layout: Layout, fields: Fields, defaults: Fields | undefined): Misfit {
  const field = layout.required.find(({ isMany, name }) => {
    const value = fields[name] ?? defaults?.[name];
    return value === undefined || (isMany && Array.isArray(value) && value.length === 0);
  });
  const error = new Misfit(`is missing: the grammar demands ${field?.avp.name ?? 'it'}`);
  error.within(field?.name ?? '', -1);
  return error;
}

export function describeType({ avp }: Field): string {
  return avp.type === 'Grouped' ? 'objects' : avp.type;
}

export function boundsOf({ max, min }: Field): string {
  return max === Number.POSITIVE_INFINITY ? `at least ${min}` : `${min} to ${max}`;
}
