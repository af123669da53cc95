import { Buffer } from 'node:buffer';
import { InvalidMessageError } from '../errors.js';
import { didYouMean, show } from '../phrases.js';
import { plmnId, readPlmnId } from './formats.js';

/** @inline */
interface Plmn {
  /** Three digits. */
  readonly mcc: string;
  /** Two or three digits. */
  readonly mnc: string;
}

/** Where a user is: one or two identities that 3GPP TS 29.061 §16.4.7.2 combines. */
export interface UserLocation {
  /** Cell Global Identification. */
  readonly cgi?: Plmn & { readonly lac: number; readonly ci: number };
  /** Service Area Identity. */
  readonly sai?: Plmn & { readonly lac: number; readonly sac: number };
  /** Routing Area Identification. */
  readonly rai?: Plmn & { readonly lac: number; readonly rac: number };
  /** Tracking Area Identity of EPS. */
  readonly tai?: Plmn & { readonly tac: number };
  /** E-UTRAN Cell Global Identifier: 28 bits of E-UTRAN Cell Identifier. */
  readonly ecgi?: Plmn & { readonly eci: number };
  /** Macro eNodeB: 20 bits. */
  readonly enodeB?: Plmn & { readonly enodeBId: number };
  /** Tracking Area Identity of 5GS: 24 bits of code. */
  readonly fiveGsTai?: Plmn & { readonly tac: number };
  /** NR Cell Global Identifier: 36 bits of NR Cell Identity. */
  readonly ncgi?: Plmn & { readonly nci: number };
}

type PartName = keyof UserLocation;

/** The numbers behind the PLMN of an identity, each with its bits and its octets. */
const parts: Readonly<Record<PartName, readonly (readonly [name: string, bits: number, octets: number])[]>> =
  {
    cgi: [
      ['lac', 16, 2],
      ['ci', 16, 2],
    ],
    sai: [
      ['lac', 16, 2],
      ['sac', 16, 2],
    ],
    // The code has one octet, and one of ones behind it.
    rai: [
      ['lac', 16, 2],
      ['rac', 8, 1],
    ],
    tai: [['tac', 16, 2]],
    ecgi: [['eci', 28, 4]],
    enodeB: [['enodeBId', 20, 3]],
    fiveGsTai: [['tac', 24, 3]],
    ncgi: [['nci', 36, 5]],
  };

/** Geographic Location Types. */
const types: readonly (readonly [code: number, parts: readonly PartName[]])[] = [
  [0, ['cgi']],
  [1, ['sai']],
  [2, ['rai']],
  [128, ['tai']],
  [129, ['ecgi']],
  [130, ['tai', 'ecgi']],
  [131, ['enodeB']],
  [132, ['tai', 'enodeB']],
  [135, ['ncgi']],
  [136, ['fiveGsTai']],
  [137, ['fiveGsTai', 'ncgi']],
];

const combinations = types.map(([, names]) => names.join(' + ')).join(', ');

/** 3GPP-User-Location-Info (3GPP TS 29.061 §16.4.7.2). Throws an {@link InvalidMessageError}. */
export function threeGppUserLocationInfo(location: UserLocation): Buffer {
  if (typeof location !== 'object' || location === null) {
    throw refuse('threeGppUserLocationInfo', 'an object', location);
  }
  const given = Object.keys(location).filter((name) => location[name as PartName] !== undefined); // any name
  const unknown = given.find((name) => !Object.hasOwn(parts, name));
  if (unknown !== undefined) {
    const hint = didYouMean(unknown, Object.keys(parts));
    throw new InvalidMessageError(`${unknown} is unknown. ${hint}Known: ${Object.keys(parts).join(', ')}`);
  }
  const type = types.find(
    ([, names]) => names.length === given.length && names.every((name) => given.includes(name)),
  );
  if (type === undefined) {
    throw refuse('threeGppUserLocationInfo', `one of ${combinations}`, given.join(' + '));
  }
  const [code, names] = type;
  return Buffer.concat([Buffer.from([code]), ...names.map((name) => identity(name, location[name]))]);
}

/** The location in a 3GPP-User-Location-Info. Throws an {@link InvalidMessageError} if there is none that is known. */
export function readThreeGppUserLocationInfo(bytes: Uint8Array): UserLocation {
  const type = types.find(([code]) => code === bytes[0]);
  const size = 1 + (type?.[1].reduce((sum, name) => sum + octetsOf(name), 0) ?? 0);
  if (type === undefined || bytes.length !== size) {
    throw refuse(
      'a 3GPP-User-Location-Info',
      `a Geographic Location Type of ${combinations} and its octets`,
      bytes,
    );
  }
  const octets = Buffer.from(bytes);
  let at = 1;
  return Object.fromEntries(
    type[1].map((name) => {
      const start = at;
      at += octetsOf(name);
      return [name, readIdentity(name, octets.subarray(start, at))];
    }),
  );
}

function octetsOf(name: PartName): number {
  const filler = name === 'rai' ? 1 : 0;
  return parts[name].reduce((sum, [, , octets]) => sum + octets, 3 + filler);
}

function identity(name: PartName, value: UserLocation[PartName]): Buffer {
  if (typeof value !== 'object') throw refuse(name, 'an object', value);
  const bytes = Buffer.alloc(octetsOf(name), 0xff);
  plmnId(value.mcc, value.mnc).copy(bytes);
  let at = 3;
  const numbers: Readonly<Record<string, unknown>> = { ...value };
  for (const [field, bits, octets] of parts[name]) {
    const number = numbers[field];
    const isRight =
      typeof number === 'number' && Number.isInteger(number) && number >= 0 && number < 2 ** bits;
    if (!isRight) throw refuse(`${name}.${field}`, `an integer from 0 to ${2 ** bits - 1}`, number);
    at = bytes.writeUIntBE(number, at, octets);
  }
  return bytes;
}

function readIdentity(name: PartName, bytes: Buffer): Readonly<Record<string, unknown>> {
  let at = 3;
  const numbers = parts[name].map(([field, bits, octets]) => {
    const number = bytes.readUIntBE(at, octets) % 2 ** bits;
    at += octets;
    return [field, number] as const;
  });
  return { ...readPlmnId(bytes.subarray(0, 3)), ...Object.fromEntries(numbers) };
}

function refuse(what: string, expected: string, value: unknown): InvalidMessageError {
  return new InvalidMessageError(`${what} must be ${expected} (got ${show(value)})`);
}
