import type { Buffer } from 'node:buffer';
import { show } from '../phrases.js';
import { asBuffer } from '../protocol/header.js';
import type { DiameterMessage } from '../protocol/message.js';

/** What can be done with a connection of a test peer. */
export interface SocketVerbs {
  /** Writes bytes unchanged, whether or not they are a message. */
  write(bytes: Uint8Array): void;
  /** Plays steps in order: writes bytes, and calls a function after everything before it has been written. */
  play(...steps: readonly Step[]): void;
  /** Plays steps after some milliseconds, unless the connection has ended before. */
  playLater(delayMs: number, ...steps: readonly Step[]): void;
  /** Sends a request with an identifier of its own; resolves with the answer. */
  request(message: Uint8Array): Promise<DiameterMessage>;
  /** Sends a DWR; resolves with the DWA. */
  sendDwr(): Promise<DiameterMessage>;
  /** Sends a DPR; resolves with the DPA. */
  sendDpr(cause: number): Promise<DiameterMessage>;
  /** Stops or resumes reading: a peer that does not keep up. */
  setReading(isReading: boolean): void;
  /** Neither reads nor writes until it thaws. Meanwhile pending bytes wait. */
  freeze(): void;
  thaw(): void;
  /** Stops writing for good but still reads. */
  mute(): void;
  /** Ends its side (FIN) after all pending bytes. It still reads. */
  end(): void;
  /** Closes the connection without a DPR. */
  close(): void;
  /** Resets the connection (RST). */
  reset(): void;
}

/** Bytes to write, or a function to call after everything before it has been written. */
export type Step = Uint8Array | ((socket: SocketVerbs) => unknown);

/**
 * Changes what the peer is about to answer: returns what is written instead, several steps in their order, or
 * `undefined` for nothing at all.
 */
export type Rewrite = (
  answer: Buffer,
  request: DiameterMessage,
  socket: SocketVerbs,
) => Step | readonly Step[] | undefined;

/** A function of a test has returned something that is neither bytes nor an answer. */
export class MisuseError extends TypeError {}

/** The answer after all rewrites; each gets the result of the one before. Throws if one returns something wrong. */
export function rewritten(
  answer: Uint8Array,
  rewrites: Rewrite | readonly Rewrite[],
  request: DiameterMessage,
  socket: SocketVerbs,
): readonly Step[] {
  let steps: readonly Step[] = [answer];
  for (const rewrite of [rewrites].flat()) {
    steps = steps.flatMap((step) =>
      typeof step === 'function' ? [step] : stepsOf(rewrite(asBuffer(step), request, socket)),
    );
  }
  return steps;
}

function stepsOf(returned: ReturnType<Rewrite>): readonly Step[] {
  const steps: readonly unknown[] = returned === undefined ? [] : [returned].flat();
  const wrong = steps.find((step) => !(step instanceof Uint8Array || typeof step === 'function'));
  if (wrong === undefined) return steps as readonly Step[]; // each was looked at
  throw new MisuseError(
    `a rewrite must return bytes, a function, an array of these, or undefined (got ${show(wrong)})`,
  );
}
