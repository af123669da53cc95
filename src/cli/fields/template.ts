import type { Field, Layout } from '../../dictionary/layout.js';
import { expectedOf } from './avp-values.js';
import { openMark } from './field-values.js';
import { maxListed } from './field-names.js';

/** Groups within groups. */
const maxDepth = 8;

/**
 * The JSON of a request to fill in: what the grammar demands and the client does not fill in, with what is right for each
 * value. Keys that begin with `//` are comments: `call` passes over them.
 */
export function templateOf(layout: Layout, filled: ReadonlySet<Field> = new Set(), depth = 0): object {
  const open = layout.fields.filter((field) => !filled.has(field));
  const required = open.filter(({ min }) => min > 0);
  const optional = open.filter(({ min }) => min === 0).map(({ name }) => name);
  const entries = required.map((field): [string, unknown] => [field.name, valueFor(field, depth)]);
  // The client fills it in in answers alone.
  const automatic = [...filled].map(({ name }) => name).filter((name) => name !== 'proxyInfo');
  return {
    ...(automatic.length > 0 && { '// filled in by itself': automatic.join(', ') }),
    ...Object.fromEntries(entries),
    ...(optional.length > 0 && { '// optional': listOf(optional) }),
  };
}

function valueFor(field: Field, depth: number): unknown {
  const value =
    field.type !== 'Grouped'
      ? openMark + expectedOf(field.avp)
      : depth < maxDepth
        ? templateOf(field.layout, new Set(), depth + 1)
        : {};
  return field.isMany ? Array.from({ length: field.min }, () => value) : value;
}

function listOf(names: readonly string[]): string {
  const others = names.length > maxListed ? ` and ${names.length - maxListed} more` : '';
  return names.slice(0, maxListed).join(', ') + others;
}
