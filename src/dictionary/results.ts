import { AvpCode } from '../protocol/base-avps.js';
import { ResultCode } from '../protocol/codes.js';
import type { DiameterMessage } from '../protocol/message.js';
import { readableText } from '../protocol/readable-text.js';
import { namesOf } from './constant-names.js';
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
  /** Error-Message: what the peer says to people, at most 1 000 octets of it (RFC 6733 §7.3). Not there on success. */
  readonly errorMessage?: string;
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

const maxErrorMessageBytes = 1_000;

/** The result of an answer, typed or not. Never throws. */
export function resultOf(message: DiameterMessage): Result {
  let result = resultFrom(0, 0);
  try {
    const { experimentalResult, resultCode } = message;
    if (resultCode !== undefined) result = resultOfCode(resultCode);
    else if (experimentalResult !== undefined) {
      result = resultFrom(experimentalResult.code, experimentalResult.vendorId);
    }
    if (result.isSuccess) return result;
    const said = message.find(AvpCode.errorMessage);
    return said === undefined
      ? result
      : { ...result, errorMessage: readableText(said.data, maxErrorMessageBytes) };
  } catch {
    return result; // What cannot be read says nothing.
  }
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
