import { AvpCode } from './base-avps.js';
import { findReadable, type DiameterMessage } from './message.js';

/** The Result-Code of an answer with the E bit (RFC 6733 §7.1.3); undefined in any other. Never throws. */
export function protocolErrorOf(answer: DiameterMessage): number | undefined {
  if (!answer.isError) return undefined;
  const found = findReadable(answer, AvpCode.resultCode);
  return found?.data.length === 4 ? found.unsigned32() : undefined;
}
