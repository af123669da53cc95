import { InvalidConfigError } from '../errors.js';
import { printable, show } from '../phrases.js';
import { defineApplication, type Application } from './application.js';
import { baseAvps } from './base-descriptors.js';
import { defineAvp, defineGroup, type AvpDescriptor, type DataType } from './descriptors.js';

/** An AVP as a file has it. */
export interface LoadedAvp {
  readonly name: unknown;
  readonly code: unknown;
  readonly vendorId: number;
  /** `Grouped`, or what the file calls its type. */
  readonly type: unknown;
  readonly isMandatory: boolean;
  readonly values: readonly { readonly name: unknown; readonly code: unknown }[];
}

interface LoadedCommand {
  readonly name: string;
  readonly code: number;
  readonly application: Application;
}

/** What the files of a dictionary have, checked. */
export class LoadedEntries {
  readonly avps: AvpDescriptor[] = [];
  readonly commands: LoadedCommand[] = [];
  readonly #types = new Map<string, DataType | 'Grouped'>(knownTypes);
  readonly #vendors = new Map<string, number>([['None', 0]]);

  /** A type that is used like another one. */
  addType(name: string, parent: string): void {
    const known = this.#types.get(parent);
    if (known !== undefined && !this.#types.has(name)) this.#types.set(name, known);
  }

  addVendor(name: string, code: unknown): void {
    this.#vendors.set(name, integer(code, `code of vendor ${quoted(name)}`, 0, 0xffff_ffff));
  }

  /** Of a vendor's name or number; none: 0. */
  vendorId(vendor: unknown, avpName: unknown): number {
    if (vendor === undefined) return 0;
    const known = typeof vendor === 'string' ? this.#vendors.get(vendor) : undefined;
    if (known !== undefined) return known;
    const field = `vendor of AVP ${quoted(avpName)}`;
    if (typeof vendor === 'string' && !/^\d+$/.test(vendor)) {
      const expected = 'a number or the name of a declared vendor; another file may declare it';
      throw InvalidConfigError.wrong(field, expected, vendor);
    }
    return integer(vendor, field, 0, 0xffff_ffff);
  }

  addCommand(name: unknown, code: unknown, applicationId: unknown): void {
    const checked = nameOf(name, 'command');
    const where = `of command ${JSON.stringify(checked)}`;
    this.commands.push({
      name: checked.replace(/-(Request|Answer)$/, ''),
      code: integer(code, `code ${where}`, 0, 0xff_ff_ff),
      application: defineApplication({
        name: 'loaded',
        applicationId: integer(applicationId, `application ${where}`, 0, 0xffff_ffff),
      }),
    });
  }

  addAvp({ code, isMandatory, name, type, values, vendorId }: LoadedAvp): void {
    const checked = nameOf(name, 'AVP');
    const where = `of AVP ${JSON.stringify(checked)}`;
    const known = typeof type === 'string' ? this.#types.get(type) : undefined;
    if (known === undefined) {
      const names = knownTypes.map(([each]) => each).join(', ');
      throw InvalidConfigError.wrong(`type ${where}`, `one of ${names}`, type);
    }
    const identity = {
      name: checked,
      code: integer(code, `code ${where}`, 0, 0xffff_ffff),
      vendorId,
      isMandatory,
    };
    if (known === 'Grouped') this.avps.push(defineGroup({ ...identity, members: {} }));
    else {
      const constants = values.map((value) => [
        nameOf(value.name, `value ${where}`),
        integer(value.code, `value ${JSON.stringify(value.name)} ${where}`, -0x8000_0000, 0xffff_ffff),
      ]);
      // Names and numbers, as checked; a name of __proto__ becomes a constant like any other.
      const enumeration = Object.fromEntries(constants) as Record<string, number>;
      this.avps.push(
        defineAvp({
          ...identity,
          type: known,
          ...(constants.length > 0 && { enumeration }),
          ...(isPresumedSensitive(identity, known) && { isSensitive: true }),
        }),
      );
    }
  }
}

const knownTypes: readonly (readonly [string, DataType | 'Grouped'])[] = [
  ...(
    [
      'OctetString',
      'Integer32',
      'Integer64',
      'Unsigned32',
      'Unsigned64',
      'Float32',
      'Float64',
      'Address',
      'Time',
      'UTF8String',
      'DiameterIdentity',
      'DiameterURI',
      'IPFilterRule',
      'QoSFilterRule',
      'Enumerated',
      'Grouped',
    ] as const
  ).map((name) => [name, name] as const),
  // Wireshark's own.
  ['IPAddress', 'Address'],
  ['AppId', 'Unsigned32'],
  ['VendorId', 'Unsigned32'],
  ['OctetStringOrUTF8', 'OctetString'],
  ['MIPRegistrationRequest', 'OctetString'],
  // go-diameter's own: addresses without a family.
  ['IPv4', 'OctetString'],
  ['IPv6', 'OctetString'],
];

/** Numbers say little of a subscriber; texts, octets and addresses may say everything. */
const numericTypes: ReadonlySet<DataType> = new Set<DataType>([
  'Enumerated',
  'Float32',
  'Float64',
  'Integer32',
  'Integer64',
  'Time',
  'Unsigned32',
  'Unsigned64',
]);

/** No file tells which AVPs are sensitive. Of those of the base protocol we know it. */
function isPresumedSensitive(
  { code, vendorId }: Pick<AvpDescriptor, 'code' | 'vendorId'>,
  type: DataType,
): boolean {
  sensitiveBaseCodes ??= new Map(baseAvps().map((avp) => [avp.code, avp.isSensitive === true]));
  const known = vendorId === 0 ? sensitiveBaseCodes.get(code) : undefined;
  return known ?? !numericTypes.has(type);
}

let sensitiveBaseCodes: ReadonlyMap<number, boolean> | undefined;

/** A name that is not checked yet may be of any length or kind. */
function quoted(name: unknown): string {
  return printable(show(name));
}

const maxNameLength = 200;

function nameOf(name: unknown, what: string): string {
  const text = typeof name === 'string' ? name.trim() : '';
  if (text !== '' && text.length <= maxNameLength && !/[\p{Cc}\p{Cf}&<>]/u.test(text)) return text;
  throw InvalidConfigError.wrong(`name of ${what}`, `1 to ${maxNameLength} printable characters`, name);
}

function integer(value: unknown, field: string, least: number, most: number): number {
  const text = typeof value === 'string' ? value.trim() : '';
  const number = /^(-?\d+|0x[\da-f]+)$/i.test(text) ? Number(text) : value;
  const isRight = typeof number === 'number' && Number.isInteger(number) && number >= least && number <= most;
  if (isRight) return number;
  throw InvalidConfigError.wrong(field, `an integer from ${least} to ${most}`, value);
}
