import { Buffer } from 'node:buffer';
import { Avp } from '../protocol/avp.js';
import type { DiameterMessage } from '../protocol/message.js';
import { resultOf, resultOfCode, type Result } from './results.js';

/** An AVP of a received message that does not fit its dictionary or grammar. */
export interface Fault {
  /** The fields that lead to it, for example `multipleServicesCreditControl[1].ratingGroup`. */
  readonly path: string;
  readonly code: number;
  /** 0: IETF. */
  readonly vendorId: number;
  /** What is wrong, in words. */
  readonly why: string;
  /** The Result-Code that a request with this fault is answered (RFC 6733 §7.1.5). */
  readonly resultCode: number;
  /** What Failed-AVP holds then (RFC 6733 §7.5), within the groups that the AVP is in. */
  readonly failedAvp: Avp;
}

/** A message that was received, by the names of its fields. `JSON.stringify` and `Object.keys` show the fields alone. */
export type Received<F> = F & {
  /** The message itself. */
  readonly message: DiameterMessage;
  /** What could not be read, or does not fit the grammar. At most 100. */
  readonly faults: readonly Fault[];
};

/** An answer that was received. */
export type ReceivedAnswer<F> = Received<F> & {
  readonly result: Result;
};

/** The fields of a received group. Its JSON has bytes as hexadecimal digits, and bigints as decimal ones. */
export class ReceivedGroup {
  [field: string]: unknown;

  /** @internal */
  toJSON(): unknown {
    return jsonOf(this);
  }
}

/** Plain values: bytes as hexadecimal digits, bigints as decimal ones, everything else as JSON has it. */
export function jsonOf(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, jsonValue(value)]));
}

function jsonValue(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  if (value instanceof Date || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(jsonValue);
  if (!(value instanceof Avp)) return jsonOf(value);
  const { code, data, isMandatory, vendorId } = value;
  return { code, vendorId, isMandatory, data: data.toString('hex') };
}

/** A received message at run time. */
export class ReceivedMessage extends ReceivedGroup {
  readonly #message: DiameterMessage;
  readonly #reading: { readonly faults: readonly Fault[] };

  constructor(message: DiameterMessage, reading: { readonly faults: readonly Fault[] }) {
    super();
    this.#message = message;
    this.#reading = reading;
  }

  get message(): DiameterMessage {
    return this.#message;
  }

  get faults(): readonly Fault[] {
    return this.#reading.faults;
  }
}

/** A received answer at run time. */
export class ReceivedAnswerMessage extends ReceivedMessage {
  get result(): Result {
    const { resultCode } = this;
    const known = typeof resultCode === 'number' ? resultOfCode(resultCode) : undefined;
    return known?.isSuccess === true ? known : resultOf(this.message);
  }
}
