import type { Field, Layout } from '../../dictionary/layout.js';
import { wrongUsage } from '../exit-codes.js';
import { codeIn, fieldNamed, within } from './field-names.js';

/** Fields as people write them: text, numbers, arrays and objects, not converted yet. */
export type Written = Record<string, unknown>;

type Step = string | number;

const pathPattern = /^[\w/-]+(?:\.[\w/-]+|\[\d{1,6}\])*$/;

/** `multipleServicesCreditControl[0].ratingGroup=10`: puts the value at its place. Later values take the place of earlier. */
export function assign(fields: Written, layout: Layout, assignment: string): void {
  const at = assignment.indexOf('=');
  const path = at < 0 ? '' : assignment.slice(0, at);
  if (!pathPattern.test(path)) {
    throw wrongUsage(
      `A field must be name=value such as userName=001010000000001 or subscriptionId[0].subscriptionIdData=4917 ` +
        `(got "${assignment}").`,
    );
  }
  const steps = [...path.matchAll(/[\w/-]+/g)].map(([text], index, all): Step => {
    // A number behind a bracket is an index; elsewhere it is the code of an AVP.
    const before = path[(all[index]?.index ?? 0) - 1];
    return before === '[' ? Number(text) : text;
  });
  put(fields, layout, steps, assignment.slice(at + 1), '');
}

function put(fields: Written, layout: Layout, steps: readonly Step[], value: string, path: string): void {
  const [name = '', ...rest] = steps;
  if (typeof name === 'number') throw wrongUsage(`[${name}] in "${path}" follows no list.`);
  if (codeIn(name) !== undefined) {
    if (rest.length > 0)
      throw wrongUsage(`${within(path, name)} is an AVP by its code: it has a value and no fields.`);
    fields[name] = [...listIn(fields, name), value];
    return;
  }
  const field = fieldNamed(layout, name, path);
  const here = within(path, field.name);
  if (field.isMany) putItem(fields, field, rest, value, here);
  else if (rest.length === 0) fields[field.name] = value;
  else if (typeof rest[0] === 'number') throw wrongUsage(`${here} occurs once: leave out [${rest[0]}].`);
  else put(groupIn(fields, field, here), field.layout, rest, value, here);
}

/** Without an index a value is one more item, and a field is one of the first item. */
function putItem(fields: Written, field: Field, steps: readonly Step[], value: string, path: string): void {
  const items = listIn(fields, field.name);
  const [first] = steps;
  const isIndexed = typeof first === 'number';
  const rest = isIndexed ? steps.slice(1) : steps;
  const index = isIndexed ? first : rest.length === 0 ? items.length : 0;
  if (index > items.length) {
    throw wrongUsage(
      `${path}[${index}] must follow ${path}[${items.length}]: number the items from 0 without gaps.`,
    );
  }
  fields[field.name] = items;
  if (rest.length === 0) items[index] = value;
  else {
    const here = `${path}[${index}]`;
    const holder: Written = { [field.name]: items[index] };
    const group = groupIn(holder, field, here);
    items[index] = group;
    put(group, field.layout, rest, value, here);
  }
}

/** The fields of a group, which is made where there is none. */
function groupIn(fields: Written, field: Field, path: string): Written {
  if (field.type !== 'Grouped') {
    throw wrongUsage(`${path} is of type ${field.avp.type}: it has a value and no fields.`);
  }
  const group = fields[field.name];
  if (isFields(group)) return group;
  const made: Written = {};
  fields[field.name] = made;
  return made;
}

function listIn(fields: Written, name: string): unknown[] {
  const value = fields[name];
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value]; // whatever its items are
}

export function isFields(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
