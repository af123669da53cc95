/**
 * dictionary/: messages by name: descriptors of AVPs and commands, and what they are used for: encoding, decoding,
 * checking, printing.
 */

import type { Avp } from '../protocol/avp.js';
import { InvalidConfigError } from '../errors.js';

/** What a value of each AVP data type is in a program (RFC 6733 §4.2–4.4). */
export interface DataTypes {
  OctetString: Uint8Array;
  Integer32: number;
  Integer64: bigint;
  Unsigned32: number;
  Unsigned64: bigint;
  Float32: number;
  Float64: number;
  /** An IPv4 or IPv6 address, or the digits of an E.164 number. */
  Address: string;
  /** Whole seconds, from 1968-01-20 to 2104-02-26. */
  Time: Date;
  UTF8String: string;
  DiameterIdentity: string;
  DiameterURI: string;
  IPFilterRule: string;
  QoSFilterRule: string;
  Enumerated: number;
}

/** The data types of RFC 6733 §4.2 and §4.3.1; a group is defined with {@link defineGroup}. */
export type DataType = keyof DataTypes;

/** The constants of an enumeration by their names. */
export type Enumeration = Readonly<Record<string, number>>;

/** One of the constants, or any other number. */
export type EnumValue<E extends Enumeration> = E[keyof E] | (number & {});

declare const valueType: unique symbol;

/** One AVP of a dictionary. `T`: what its value is in a program. */
export interface AvpDescriptor<T = unknown> {
  /** As in the specification, for example `Visited-PLMN-Id`. */
  readonly name: string;
  readonly code: number;
  /** 0: IETF. */
  readonly vendorId: number;
  readonly type: DataType | 'Grouped';
  /** The M bit, set when the AVP is encoded. */
  readonly isMandatory: boolean;
  /** The names of its values. */
  readonly enumeration?: Enumeration | undefined;
  /** It carries a secret, or tells who or where a subscriber is: it is not shown unless somebody asks for it. */
  readonly isSensitive?: boolean | undefined;
  /** The members of a Grouped AVP. */
  readonly members?: (() => Members) | undefined;
  /** Exists for the compiler only. */
  readonly [valueType]?: T;
}

/** How often an AVP occurs in a group or message. */
export interface Occurrence<
  T = unknown,
  IsRequired extends boolean = boolean,
  IsMany extends boolean = boolean,
> {
  readonly avp: AvpDescriptor<T>;
  readonly min: number;
  readonly max: number;
  /** It comes first: `<…>` in the grammar. */
  readonly isFixed: boolean;
  readonly isRequired: IsRequired;
  /** The field is an array. */
  readonly isMany: IsMany;
}

/** The fields of a group or message. An AVP alone is optional and occurs once. */
export type Members = Readonly<Record<string, AvpDescriptor | Occurrence>>;

/** The AVP must occur once. */
export function required<T>(avp: AvpDescriptor<T>): Occurrence<T, true, false> {
  return { avp, min: 1, max: 1, isFixed: false, isRequired: true, isMany: false };
}

/** The AVP must occur once and comes first, as Session-Id does. */
export function first<T>(avp: AvpDescriptor<T>): Occurrence<T, true, false> {
  return { avp, min: 1, max: 1, isFixed: true, isRequired: true, isMany: false };
}

/** The AVP may occur once, and comes first then, as the Session-Id of an answer does. */
export function leading<T>(avp: AvpDescriptor<T>): Occurrence<T, false, false> {
  return { avp, min: 0, max: 1, isFixed: true, isRequired: false, isMany: false };
}

/** The AVP may occur several times: its field is an array. Default: any number of times. */
export function many<T>(avp: AvpDescriptor<T>, max = Number.POSITIVE_INFINITY): Occurrence<T, false, true> {
  return { avp, min: 0, max, isFixed: false, isRequired: false, isMany: true };
}

/** The AVP must occur at least `min` times: its field is an array. Default: once. */
export function atLeast<T>(
  avp: AvpDescriptor<T>,
  min = 1,
  max = Number.POSITIVE_INFINITY,
): Occurrence<T, true, true> {
  return { avp, min, max, isFixed: false, isRequired: true, isMany: true };
}

type Field<M> =
  M extends Occurrence<infer T, boolean, infer IsMany>
    ? IsMany extends true
      ? readonly T[]
      : T
    : M extends AvpDescriptor<infer T>
      ? T
      : never;

type RequiredNames<M> = {
  [K in keyof M]: M[K] extends { readonly isRequired: true } ? K : never;
}[keyof M];

/** AVPs that a grammar does not list, or that a dictionary does not know, in the order in which they came. */
export interface WithOthers {
  readonly others?: readonly Avp[] | undefined;
}

/** The fields that members have in a program. */
export type FieldsOf<M extends Members> = {
  readonly [K in keyof M as K extends RequiredNames<M> ? K : never]: Field<M[K]>;
} & {
  readonly [K in keyof M as K extends RequiredNames<M> ? never : K]?: Field<M[K]> | undefined;
} & WithOthers;

/** What defines an AVP. */
export interface AvpDefinition<D extends DataType, E extends Enumeration> {
  readonly name: string;
  readonly code: number;
  /** Default 0: IETF. */
  readonly vendorId?: number;
  readonly type: D;
  /** The M bit. Default true. */
  readonly isMandatory?: boolean;
  readonly enumeration?: E;
  /** It carries a secret, or tells who or where a subscriber is: `describe` and errors do not show it. Default false. */
  readonly isSensitive?: boolean;
}

/** Defines an AVP. Throws an {@link InvalidConfigError} that names the field that is wrong. */
export function defineAvp<const D extends DataType, const E extends Enumeration = Enumeration>(
  definition: AvpDefinition<D, E>,
): AvpDescriptor<D extends 'Enumerated' ? EnumValue<E> : DataTypes[D]> {
  const { code, enumeration, isMandatory = true, isSensitive, name, type, vendorId = 0 } = definition;
  checkIdentity(name, code, vendorId);
  return { name, code, vendorId, type, isMandatory, enumeration, isSensitive };
}

/** What defines a Grouped AVP. */
export interface GroupDefinition<M extends Members> {
  readonly name: string;
  readonly code: number;
  /** Default 0: IETF. */
  readonly vendorId?: number;
  /** The M bit. Default true. */
  readonly isMandatory?: boolean;
  /** Its members by the names of their fields; a function is called when the group is first used. */
  readonly members: M | (() => M);
}

/** Defines a Grouped AVP. Throws an {@link InvalidConfigError} that names the field that is wrong. */
export function defineGroup<M extends Members>(definition: GroupDefinition<M>): AvpDescriptor<FieldsOf<M>> {
  const { code, isMandatory = true, members, name, vendorId = 0 } = definition;
  checkIdentity(name, code, vendorId);
  return {
    name,
    code,
    vendorId,
    type: 'Grouped',
    isMandatory,
    members: () => membersOf(members),
  };
}

function checkIdentity(name: string, code: number, vendorId: number): void {
  if (typeof name !== 'string' || name === '') throw InvalidConfigError.wrong('name', 'a name', name);
  for (const [field, value] of Object.entries({ code, vendorId })) {
    if (Number.isInteger(value) && value >= 0 && value <= 0xffff_ffff) continue;
    throw InvalidConfigError.wrong(`${field} of ${name}`, 'an integer from 0 to 4294967295', value);
  }
}

/** Members are given as they are, or by a function that is called when they are first needed. */
export function membersOf<M extends Members>(members: M | (() => M)): M {
  return typeof members === 'function' ? members() : members;
}
