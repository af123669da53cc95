import type { Field, Layout } from '../../dictionary/layout.js';
import { messageOf, show } from '../../phrases.js';
import { avp } from '../../protocol/avp-builders.js';
import type { Avp } from '../../protocol/avp.js';
import { wrongUsage, type CommandFailed } from '../exit-codes.js';
import { isFields, type Written } from './assignments.js';
import { expectedOf, suggestionFor, valueFromJson, valueFromText } from './avp-values.js';
import { codeIn, fieldNamed, within } from './field-names.js';
import { hexOctets } from './octet-formats.js';

/** Begins the values that `--template` leaves open. */
export const openMark = 'TODO: ';

/** As deep as the encoder goes. */
const maxDepth = 32;

/** The values that the types of the AVPs demand. Throws what names the field, the value and the remedy. */
export function fieldsOf(written: Written, layout: Layout, path = '', depth = 0): Record<string, unknown> {
  if (depth > maxDepth) throw wrongUsage(`${path} must be no deeper than ${maxDepth} groups.`);
  const fields: Record<string, unknown> = {};
  const others: Avp[] = [];
  for (const [name, value] of Object.entries(written)) {
    // JSON has no comments; the template has some.
    if (value === null || value === undefined || name.startsWith('//')) continue;
    const coded = codeIn(name);
    if (coded === undefined) {
      const field = fieldNamed(layout, name, path);
      fields[field.name] = valueOf(field, value, within(path, field.name), depth);
    } else others.push(...avpsOf(coded, value, within(path, name)));
  }
  return others.length === 0 ? fields : { ...fields, others };
}

function valueOf(field: Field, value: unknown, path: string, depth: number): unknown {
  if (!field.isMany) return oneOf(field, value, path, depth);
  const items = typeof value === 'string' && value.startsWith('[') ? jsonOf(value, path) : value;
  return Array.isArray(items)
    ? items.map((item: unknown, index) => oneOf(field, item, `${path}[${index}]`, depth))
    : [oneOf(field, items, path, depth)];
}

function oneOf(field: Field, value: unknown, path: string, depth: number): unknown {
  const descriptor = field.avp;
  if (typeof value === 'string' && value.startsWith(openMark)) {
    throw wrongUsage(
      `${path} is still open: put ${value.slice(openMark.length)} in the place of "${value}".`,
    );
  }
  if (field.type === 'Grouped') {
    const group = typeof value === 'string' ? jsonOf(value, path) : value;
    if (isFields(group)) return fieldsOf(group, field.layout, path, depth + 1);
    const [inner = 'name'] = field.layout.byName.keys();
    throw wrong(path, `fields, such as ${path}.${inner}=… or ${path}={}`, value);
  }
  const converted =
    typeof value === 'string' ? valueFromText(descriptor, value) : valueFromJson(descriptor, value);
  if (converted !== undefined) return converted;
  const suggestion = suggestionFor(descriptor, value);
  if (suggestion !== '') throw wrong(path, `a value of ${descriptor.name}`, value, suggestion);
  const quotes = typeof value === 'number' && expectedOf(descriptor).startsWith('text') ? ' in quotes' : '';
  throw wrong(path, expectedOf(descriptor) + quotes, value);
}

/** AVPs by their code, which are octets. */
function avpsOf(
  coded: { readonly code: number; readonly vendorId: number },
  value: unknown,
  path: string,
): Avp[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.map((each) => {
    const octets = typeof each === 'string' && /^0x/i.test(each) ? hexOctets(each) : undefined;
    if (octets === undefined) throw wrong(path, 'octets such as 0x00f110', each);
    return avp.octetString(coded.code, octets, { vendorId: coded.vendorId });
  });
}

function jsonOf(text: string, path: string): unknown {
  if (!/^\s*[[{]/.test(text)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw wrongUsage(`${path} must be JSON, since it begins with a bracket: ${messageOf(error)}.`);
  }
}

function wrong(path: string, expected: string, value: unknown, suggestion = ''): CommandFailed {
  const end = suggestion === '' ? '' : ` ${suggestion.trimEnd()}`;
  return wrongUsage(`${path} must be ${expected} (got ${show(value)}).${end}`);
}
