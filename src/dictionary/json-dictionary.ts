import { InvalidConfigError } from '../errors.js';
import type { LoadedEntries } from './loaded-entries.js';

type Item = Readonly<Record<string, unknown>>;

const maxItems = 100_000;

/** Reads types; what it returns reads the AVPs and commands of freeDiameter's JSON. */
export function readJson(text: string, entries: LoadedEntries): () => void {
  const dictionary = itemOf(parsed(text), 'dictionary');
  for (const { Base: base, Name: name } of itemsOf(dictionary, 'Types')) {
    if (typeof name === 'string' && typeof base === 'string') entries.addType(name, base);
  }
  const applications = new Map(
    itemsOf(dictionary, 'Applications').map(({ Code: code, Name: name }) => [name, code]),
  );
  const avps = itemsOf(dictionary, 'AVPs');
  const commands = itemsOf(dictionary, 'Commands');
  return () => {
    for (const [index, avp] of avps.entries()) {
      const { Code: code, EnumValues: values, Flags: flags, Name: name, Type: type, Vendor: vendor } = avp;
      const must = flags === undefined ? undefined : itemOf(flags, `AVPs[${index}].Flags`)['Must'];
      entries.addAvp({
        name,
        code,
        vendorId: entries.vendorId(vendor, name),
        type,
        isMandatory: typeof must === 'string' && must.includes('M'),
        values: values === undefined ? [] : itemsOf(avp, 'EnumValues').filter(isNumbered).map(valueOf),
      });
    }
    for (const { Application: application, Code: code, Name: name } of commands) {
      entries.addCommand(name, code, application === undefined ? 0 : applications.get(application));
    }
  };
}

/** The values of a text have a text as their code. */
function isNumbered({ Code: code }: Item): boolean {
  return typeof code !== 'string' || /^-?\d+$/.test(code);
}

function valueOf({ Code: code, Name: name }: Item): { name: unknown; code: unknown } {
  return { name, code };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new InvalidConfigError('dictionary', `dictionary must be JSON that can be read: ${why}`, { cause });
  }
}

function itemsOf(parent: Item, name: string): readonly Item[] {
  const items = parent[name] ?? [];
  if (!Array.isArray(items) || items.length > maxItems) {
    throw InvalidConfigError.wrong(name, `an array of at most ${maxItems} objects`, items);
  }
  return items.map((item, index) => itemOf(item, `${name}[${index}]`));
}

function itemOf(value: unknown, field: string): Item {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Item; // its fields are checked one by one
  throw InvalidConfigError.wrong(field, 'an object', value);
}
