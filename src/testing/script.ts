import type { Buffer } from 'node:buffer';
import { show } from '../phrases.js';
import { asBuffer } from '../protocol/header.js';
import type { DiameterMessage } from '../protocol/message.js';

/** What can be done with a connection of a test peer. */
export interface SocketVerbs {
  /** Writes bytes as they are, whether or not they are a message. */
  write(bytes: Uint8Array): void;
  /** Plays steps in their order: writes the bytes, calls the functions once all before them has been written. */
  play(...steps: readonly Step[]): void;
  /** Plays steps after some milliseconds, unless the connection has ended before. */
  playLater(delayMs: number, ...steps: readonly Step[]): void;
  /** Sends a request with an identifier of its own; resolves with the answer. */
  request(message: Uint8Array): Promise<DiameterMessage>;
  /** Says DWR; resolves with the DWA. */
  sendDwr(): Promise<DiameterMessage>;
  /** Says DPR; resolves with the DPA. */
  sendDpr(cause: number): Promise<DiameterMessage>;
  /** Stops or resumes reading: a peer that does not keep up. */
  setReading(isReading: boolean): void;
  /** Reads and writes nothing until it thaws. What is to be written meanwhile waits. */
  freeze(): void;
  thaw(): void;
  /** Writes nothing any more, ever. It still reads. */
  mute(): void;
  /** Ends its side (FIN) behind all that is to be written. It still reads. */
  end(): void;
  /** Closes the connection without a word. */
  close(): void;
  /** Resets the connection (RST). */
  reset(): void;
}

/** Bytes to write, or something to do once all before it has been written. */
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

/** A function of a test has returned what no peer could send. */
export class MisuseError extends TypeError {}

/** An answer after all rewrites; each gets the bytes that the one before it has left. Throws where one returns nonsense. */
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
