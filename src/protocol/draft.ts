import type { Buffer } from 'node:buffer';
import type { DiameterMessage } from './message.js';

/** A request that is made in the batch itself, with no message of its own in between. `T`: what its answer becomes. */
export interface Draft<T> {
  readonly commandCode: number;
  readonly applicationId: number;
  /** The End-to-End Identifier that it must have; 0: a new one. */
  readonly endToEndId: number;
  /**
   * Writes the whole message, with identifiers of 0; returns its end, or -1 if there is no room. Throws an
   * `InvalidMessageError` if it cannot be made.
   */
  writeTo(target: Buffer, offset: number): number;
  /** The message in memory of its own. Throws like {@link writeTo}. */
  encode(): Buffer;
  /** What it throws, the call rejects with. */
  read(answer: DiameterMessage): T;
}

/** Settles a promise with what the answer to a draft becomes. */
export function readingInto<T>(
  draft: Draft<T>,
  resolve: (value: T) => void,
  reject: (error: unknown) => void,
): (answer: DiameterMessage) => void {
  return (answer) => {
    try {
      resolve(draft.read(answer));
    } catch (error) {
      reject(error);
    }
  };
}
