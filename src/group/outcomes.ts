import { DiameterError, InvalidMessageError, PoolClosedError } from '../errors.js';
import { ResultCode } from '../protocol/codes.js';
import { CommandFlag, flagsAt } from '../protocol/header.js';
import type { DiameterMessage } from '../protocol/message.js';

/** 3002 and 3004 with the E bit: the member, or somebody behind it, did not take the request (RFC 6733 §7.1.3). */
export function isPassedBack(answer: DiameterMessage): boolean {
  const { buffer, start } = answer.place;
  if ((flagsAt(buffer, start) & CommandFlag.error) === 0) return false;
  const { resultCode } = answer;
  return resultCode === ResultCode.DIAMETER_UNABLE_TO_DELIVER || resultCode === ResultCode.DIAMETER_TOO_BUSY;
}

/** 3006 with the E bit: another host is to be asked (RFC 6733 §6.1.8). */
export function isRedirect(answer: DiameterMessage): boolean {
  const { buffer, start } = answer.place;
  return (
    (flagsAt(buffer, start) & CommandFlag.error) !== 0 &&
    answer.resultCode === ResultCode.DIAMETER_REDIRECT_INDICATION
  );
}

/** Its connection was lost, or its peer has left. */
export function isLoss(error: unknown): boolean {
  return (
    error instanceof DiameterError &&
    !(error instanceof InvalidMessageError) &&
    !(error instanceof PoolClosedError)
  );
}
