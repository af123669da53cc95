import { DiameterError, InvalidMessageError, RequestTimeoutError } from '../errors.js';
import { resultOf, type Result } from '../dictionary/results.js';
import { OverloadedError } from '../overload/overloaded-error.js';
import { messageOf } from '../phrases.js';
import { ResultCode } from '../protocol/codes.js';
import type { DiameterMessage } from '../protocol/message.js';
import type { Outcome } from './record-store.js';

const delivered: Outcome = { kind: 'delivered' };

/** The peer is there, but what is behind it is not, or is too busy: the same record may pass later (RFC 6733 §7.1.3). */
const passing: ReadonlySet<number> = new Set([
  ResultCode.DIAMETER_UNABLE_TO_DELIVER,
  ResultCode.DIAMETER_TOO_BUSY,
]);

/**
 * What an answer says of a record: 2xxx has taken it; 3002, 3004 and 4xxx may pass; everything else is refused for good
 * (RFC 6733 §7.1). The copy was answered, so it is no reason for the T flag (RFC 6733 §3).
 */
export function outcomeOf(answer: DiameterMessage): Outcome {
  const result = resultOf(answer);
  if (result.isSuccess) return delivered;
  const said = result.errorMessage === undefined ? '' : `: ${result.errorMessage}`;
  const reason = result.code === 0 ? 'an answer without a Result-Code' : `${codeOf(result)}${said}`;
  return { kind: kindOf(result), reason, mayHaveBeenSent: false };
}

function kindOf({ class: resultClass, code, vendorId }: Result): 'refused' | 'record' | 'target' {
  if (vendorId === 0 && passing.has(code)) return 'target';
  return resultClass === 'transient-failure' ? 'record' : 'refused';
}

function codeOf({ code, name }: { readonly code: number; readonly name: string }): string {
  return name === String(code) ? name : `${code} ${name}`;
}

/** What a call without an answer says of a record. */
export function outcomeOfError(error: unknown): Outcome {
  const reason = messageOf(error);
  // What is no error of ours is a defect, after which anything may have been sent.
  const mayHaveBeenSent = !(error instanceof DiameterError) || error.delivery === 'maybe-delivered';
  if (error instanceof InvalidMessageError) return { kind: 'refused', reason, mayHaveBeenSent };
  // A peer that answers others, and not this one, is no reason to hold up the others; nor is one that wants a share of them.
  const isOfRecord =
    error instanceof OverloadedError || (mayHaveBeenSent && error instanceof RequestTimeoutError);
  return { kind: isOfRecord ? 'record' : 'target', reason, mayHaveBeenSent };
}
