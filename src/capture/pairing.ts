import type { DiameterMessage } from '../protocol/message.js';

/** The request that an answer belongs to. */
export interface Pair {
  /** The number of the request. */
  readonly request: number;
  /** Milliseconds from the request to the answer; undefined where the times are not known. */
  readonly afterMs: number | undefined;
}

interface Asked {
  readonly number: number;
  readonly at: number | undefined;
}

/** Requests that wait for their answers; the oldest are forgotten. */
const maxAsked = 100_000;

/**
 * Finds the request of each answer: the same connection, the other direction, and the same Hop-by-Hop Identifier, command and
 * End-to-End Identifier.
 */
export class Pairing {
  readonly #asked = new Map<string, Asked>();

  /** Requests that have no answer. */
  get unanswered(): number {
    return this.#asked.size;
  }

  /** `from` and `to` name the ends, `stream` the connection. Returns the request of an answer, if it was seen. */
  note(
    message: DiameterMessage,
    {
      at,
      from,
      number,
      stream,
      to,
    }: { number: number; stream: number; from: string; to: string } & {
      at: number | undefined;
    },
  ): Pair | undefined {
    const { commandCode, endToEndId, hopByHopId, isRequest } = message;
    const asker = isRequest ? from : to;
    const key = `${stream} ${asker} ${hopByHopId} ${endToEndId} ${commandCode}`;
    if (isRequest) {
      this.#asked.set(key, { number, at });
      const [oldest] = this.#asked.keys();
      if (this.#asked.size > maxAsked && oldest !== undefined) this.#asked.delete(oldest);
      return undefined;
    }
    const asked = this.#asked.get(key);
    if (asked === undefined) return undefined;
    this.#asked.delete(key);
    const afterMs = at === undefined || asked.at === undefined ? undefined : at - asked.at;
    return { request: asked.number, afterMs };
  }
}
