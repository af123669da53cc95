import type { AvpDescriptor } from '../../dictionary/descriptors.js';
import { didYouMean } from '../../phrases.js';
import { plainName } from './field-names.js';
import { expectedOctets, octetsOf } from './octet-formats.js';

/** How many constants of an enumeration are listed. */
const maxConstants = 12;

/** What is right for the value of an AVP; completes "must be". */
export function expectedOf({ enumeration, name, type }: AvpDescriptor): string {
  if (enumeration !== undefined) {
    const names = Object.keys(enumeration);
    const others = names.length > maxConstants ? `, … (see: diameter-client dict ${name})` : '';
    return `${names.slice(0, maxConstants).join(', ')}${others} or a number`;
  }
  switch (type) {
    case 'Integer32':
    case 'Unsigned32':
    case 'Enumerated':
    case 'Integer64':
    case 'Unsigned64':
      return 'a whole number such as 10 or 0xa';
    case 'Float32':
    case 'Float64':
      return 'a number';
    case 'Time':
      return 'a time such as 2026-01-31T12:00:00Z';
    case 'Address':
      return 'an IPv4 or IPv6 address, or the digits of an E.164 number';
    case 'OctetString':
      return expectedOctets(name);
    case 'Grouped':
      return 'fields';
    default:
      return 'text';
  }
}

/** The constant that was meant, where a name is near. */
export function suggestionFor({ enumeration }: AvpDescriptor, value: unknown): string {
  return typeof value === 'string' && enumeration !== undefined
    ? didYouMean(value, Object.keys(enumeration))
    : '';
}

/** The value that a text stands for; undefined where it stands for none. Its range is checked when it is encoded. */
export function valueFromText(avp: AvpDescriptor, text: string): unknown {
  const { enumeration, name, type } = avp;
  switch (type) {
    case 'Integer32':
    case 'Unsigned32':
    case 'Enumerated':
      return constantOf(enumeration, text) ?? (isWhole(text) ? Number(text) : undefined);
    case 'Integer64':
    case 'Unsigned64':
      return isWhole(text) ? BigInt(text) : undefined;
    case 'Float32':
    case 'Float64':
      return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
    case 'Time':
      return timeOf(text);
    case 'OctetString':
      return octetsOf(name, text);
    default:
      return text;
  }
}

/** As {@link valueFromText}, for a value of JSON that is no text. */
export function valueFromJson({ type }: AvpDescriptor, value: unknown): unknown {
  if (typeof value !== 'number') return undefined;
  switch (type) {
    case 'Integer32':
    case 'Unsigned32':
    case 'Enumerated':
    case 'Float32':
    case 'Float64':
      return value;
    case 'Integer64':
    case 'Unsigned64':
      // A greater number has lost its last digits already.
      return Number.isSafeInteger(value) ? BigInt(value) : undefined;
    default:
      return undefined;
  }
}

function constantOf(
  enumeration: Readonly<Record<string, number>> | undefined,
  text: string,
): number | undefined {
  const wanted = plainName(text);
  const found = Object.entries(enumeration ?? {}).find(
    ([name]) => name === text || plainName(name) === wanted,
  );
  return found?.[1];
}

function isWhole(text: string): boolean {
  return /^-?\d{1,20}$|^0x[\da-f]{1,16}$/i.test(text);
}

/** ISO 8601, from its date on. */
function timeOf(text: string): Date | undefined {
  if (!/^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?$/i.test(text)) return undefined;
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? undefined : time;
}
