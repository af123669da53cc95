import type { Buffer } from 'node:buffer';
import { repeatAnswer } from '../protocol/answer.js';
import type { DiameterMessage } from '../protocol/message.js';
import { KeptAnswers } from './kept-answers.js';
import { RequestKey } from './request-key.js';

/** How long End-to-End Identifiers are unique. Later, an equal one belongs to another request (RFC 6733 §3). */
const uniqueForMs = 240_000;

/** How long a handler that never ends is remembered. */
const maxRunning = 65_536;

/** The result of a handler; undefined if the connection has ended and there is no answer. */
export type Given = Buffer | undefined;

/**
 * Answers to requests of peers, so that a request that comes again is answered again and not handled again (RFC 6733 §3,
 * Appendix C). One for all connections: a peer that has lost one sends its requests again over another.
 *
 * Answers are kept in two halves of `maxBytes`; when the newer one is full, the older one is forgotten.
 */
export class AnsweredRequests {
  readonly #now: () => number;
  #maxHalfBytes: number;
  /** The answers of the handlers that are running; undefined if they fail. */
  readonly #running = new Map<string, Promise<Given>>();
  /** The key of the current request. */
  readonly #key = new RequestKey();
  /** An answer that was given then, or before, is another request's. */
  readonly #oldest: () => number;
  #newer: KeptAnswers;
  #older: KeptAnswers;

  /** `maxBytes` 0: every request is handled. */
  constructor(now: () => number, maxBytes: number) {
    this.#now = now;
    this.#oldest = () => now() - uniqueForMs;
    this.#maxHalfBytes = maxBytes / 2;
    this.#newer = new KeptAnswers(this.#maxHalfBytes);
    this.#older = this.#newer;
  }

  /** Another limit from now on. Answers that are beyond it are forgotten. */
  limit(maxBytes: number): void {
    this.#maxHalfBytes = maxBytes / 2;
    if (!this.#older.limit(this.#maxHalfBytes)) this.#older = new KeptAnswers(this.#maxHalfBytes);
    if (!this.#newer.limit(this.#maxHalfBytes)) this.#newer = new KeptAnswers(this.#maxHalfBytes);
  }

  /**
   * The answer that `ourHost` gives to a request: that to its first copy, or what `handle` gives. Undefined, and throws
   * or rejects, where `handle` does; a copy of such a request is handled. A promise only where `handle` gives one, or
   * has given one to the first copy.
   */
  answer(
    request: DiameterMessage,
    ourHost: string,
    handle: () => Given | Promise<Given>,
  ): Given | Promise<Given> {
    if (this.#maxHalfBytes === 0 || !this.#key.read(request.bytes, ourHost)) return handle();
    if (this.#running.size > 0) {
      const first = this.#running.get(this.#key.toString());
      if (first !== undefined) return this.#repeatLater(first, request, ourHost, handle);
    }
    const given = this.#newer.find(this.#key, this.#oldest) ?? this.#older.find(this.#key, this.#oldest);
    return given === undefined ? this.#handle(handle) : repeatAnswer(given, request);
  }

  async #repeatLater(
    first: Promise<Given>,
    request: DiameterMessage,
    ourHost: string,
    handle: () => Given | Promise<Given>,
  ): Promise<Given> {
    const answer = await first;
    return answer === undefined ? this.answer(request, ourHost, handle) : repeatAnswer(answer, request);
  }

  #handle(handle: () => Given | Promise<Given>): Given | Promise<Given> {
    const answer = handle();
    if (answer instanceof Promise) return this.#keepLater(this.#key.copy(), answer);
    if (answer !== undefined) this.#keep(this.#key, answer);
    return answer;
  }

  async #keepLater(key: RequestKey, answering: Promise<Given>): Promise<Given> {
    const name = key.toString();
    const first = answering.catch(() => undefined);
    this.#running.set(name, first);
    if (this.#running.size > maxRunning) this.#forgetOldest();
    try {
      const answer = await answering;
      if (answer !== undefined) this.#keep(key, answer);
      return answer;
    } finally {
      if (this.#running.get(name) === first) this.#running.delete(name);
    }
  }

  #forgetOldest(): void {
    const [oldest] = this.#running.keys();
    if (oldest !== undefined) this.#running.delete(oldest);
  }

  #keep(key: RequestKey, answer: Buffer): void {
    const now = this.#now();
    if (this.#newer.add(key, answer, now)) return;
    const next = new KeptAnswers(this.#maxHalfBytes);
    // One that is too large even for an empty half is not kept, and makes nothing be forgotten.
    if (!next.add(key, answer, now)) return;
    this.#older = this.#newer;
    this.#newer = next;
  }
}
