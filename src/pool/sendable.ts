import type { Buffer } from 'node:buffer';
import { InvalidMessageError, type Delivery } from '../errors.js';
import type { Draft } from '../protocol/draft.js';
import { headerProblem } from '../protocol/header.js';

/** The bytes of a draft that has to wait. Throws what the draft throws, and an `InvalidMessageError`. */
export function encodedFor(address: string, draft: Draft<unknown>, maxMessageBytes: number): Buffer {
  const message = draft.encode();
  const problem = headerProblem(message, maxMessageBytes);
  if (problem === undefined) return message;
  throw new InvalidMessageError(`The message to ${address} cannot be sent: ${problem}`, { address });
}

/** The caller may have changed the message while the call was waiting, or transferred its memory. */
export function changeOf(
  message: Buffer | undefined,
  address: string,
  maxMessageBytes: number,
  delivery: Delivery = 'not-sent',
): InvalidMessageError | undefined {
  const problem = message && headerProblem(message, maxMessageBytes);
  if (problem === undefined) return undefined;
  const what = `The message to ${address} was changed while it waited, and cannot be sent: ${problem}`;
  return new InvalidMessageError(what, { address, delivery });
}
