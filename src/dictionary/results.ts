import { ResultCode } from '../protocol/codes.js';
import type { DiameterMessage } from '../protocol/message.js';
import { ExperimentalResultCode } from './experimental-result-codes.js';

/** What the thousands of a Result-Code say (RFC 6733 §7.1). */
export type ResultClass =
  | 'informational'
  | 'success'
  | 'protocol-error'
  | 'transient-failure'
  | 'permanent-failure'
  | 'unknown';

/** What an answer says of its success, out of Result-Code or Experimental-Result (RFC 6733 §7.1, §7.6). */
export interface Result {
  /** 0 where the answer has neither. */
  readonly code: number;
  /** Whose code it is; 0 for Result-Code. */
  readonly vendorId: number;
  /** For example `DIAMETER_ERROR_USER_UNKNOWN`; the code itself where nobody has named it. */
  readonly name: string;
  /** A code of 2001 to 2999. */
  readonly isSuccess: boolean;
  readonly class: ResultClass;
}

const classes: readonly ResultClass[] = [
  'unknown',
  'informational',
  'success',
  'protocol-error',
  'transient-failure',
  'permanent-failure',
];

const vendor3gpp = 10_415;

/** The result of an answer, typed or not. Never throws. */
export function resultOf(message: DiameterMessage): Result {
  try {
    const { experimentalResult, resultCode } = message;
    if (resultCode !== undefined) return resultOfCode(resultCode);
    if (experimentalResult !== undefined) {
      return resultFrom(experimentalResult.code, experimentalResult.vendorId);
    }
  } catch {
    // What cannot be read says nothing.
  }
  return resultFrom(0, 0);
}

/** The result that a Result-Code tells. */
export function resultOfCode(resultCode: number): Result {
  let result = results.get(resultCode);
  if (result === undefined) {
    result = Object.freeze(resultFrom(resultCode, 0));
    // A peer can send any number.
    if (results.size < maxResults) results.set(resultCode, result);
  }
  return result;
}

const results = new Map<number, Result>();
const maxResults = 200;

function resultFrom(code: number, vendorId: number): Result {
  return {
    code,
    vendorId,
    name: resultName(code, vendorId) ?? String(code),
    isSuccess: Math.floor(code / 1000) === 2,
    class: classes[Math.floor(code / 1000)] ?? 'unknown',
  };
}

/** Undefined where nobody has named it. */
export function resultName(code: number, vendorId: number): string | undefined {
  const known = vendorId === 0 ? ResultCode : vendorId === vendor3gpp ? ExperimentalResultCode : {};
  return namesOf(known).get(code);
}

const names = new WeakMap<object, ReadonlyMap<number, string>>();

function namesOf(codes: Readonly<Record<string, number>>): ReadonlyMap<number, string> {
  let known = names.get(codes);
  if (known === undefined) {
    known = new Map(Object.entries(codes).map(([name, code]) => [code, name]));
    names.set(codes, known);
  }
  return known;
}
