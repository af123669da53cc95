import type { Buffer } from 'node:buffer';
import { repeatAnswer } from '../protocol/answer.js';
import { AvpCode } from '../protocol/base-avps.js';
import { findReadable, type DiameterMessage } from '../protocol/message.js';

/** End-to-End Identifiers are unique for so long; after it an equal one belongs to another request (RFC 6733 §3). */
const uniqueForMs = 240_000;

/** What an answer costs beside its bytes and its key. */
const overheadBytes = 200;

/** Handlers that never end are not remembered for ever. */
const maxRunning = 65_536;

interface Given {
  readonly answer: Buffer;
  readonly at: number;
}

/**
 * Answers to requests of peers, so that a request that comes again is answered again and not handled again (RFC 6733 §3,
 * Appendix C). One for all connections: a peer that has lost one sends its requests again over another.
 *
 * Answers are kept in two halves of `maxBytes`; when the newer one is full, the older one is forgotten.
 */
export class AnsweredRequests {
  readonly #now: () => number;
  readonly #maxHalfBytes: number;
  /** What the handlers that run now will answer; undefined where they fail. */
  readonly #running = new Map<string, Promise<Buffer | undefined>>();
  #newer = new Map<string, Given>();
  #older: ReadonlyMap<string, Given> = new Map<string, Given>();
  #newerBytes = 0;

  /** `maxBytes` 0: every request is handled. */
  constructor(now: () => number, maxBytes: number) {
    this.#now = now;
    this.#maxHalfBytes = maxBytes / 2;
  }

  /**
   * The answer that `ourHost` gives to a request: that to its first copy, or what `handle` gives. Undefined and rejects
   * where `handle` does; a copy of such a request is handled.
   */
  async answer(
    request: DiameterMessage,
    ourHost: string,
    handle: () => Promise<Buffer | undefined>,
  ): Promise<Buffer | undefined> {
    const key = this.#maxHalfBytes === 0 ? undefined : keyOf(request, ourHost);
    if (key === undefined) return handle();
    let first = this.#running.get(key);
    while (first !== undefined) {
      const answer = await first;
      if (answer !== undefined) return repeatAnswer(answer, request);
      first = this.#running.get(key);
    }
    const given = this.#find(key);
    return given === undefined ? this.#handle(key, handle) : repeatAnswer(given, request);
  }

  async #handle(key: string, handle: () => Promise<Buffer | undefined>): Promise<Buffer | undefined> {
    const answering = handle();
    const first = answering.catch(() => undefined);
    this.#running.set(key, first);
    if (this.#running.size > maxRunning) this.#forgetOldest();
    try {
      const answer = await answering;
      if (answer !== undefined) this.#keep(key, answer);
      return answer;
    } finally {
      if (this.#running.get(key) === first) this.#running.delete(key);
    }
  }

  #forgetOldest(): void {
    const [oldest] = this.#running.keys();
    if (oldest !== undefined) this.#running.delete(oldest);
  }

  #find(key: string): Buffer | undefined {
    const given = this.#newer.get(key) ?? this.#older.get(key);
    return given !== undefined && this.#now() - given.at < uniqueForMs ? given.answer : undefined;
  }

  #keep(key: string, answer: Buffer): void {
    const bytes = answer.length + 2 * key.length + overheadBytes;
    if (bytes > this.#maxHalfBytes) return;
    if (this.#newerBytes + bytes > this.#maxHalfBytes) {
      this.#older = this.#newer;
      this.#newer = new Map();
      this.#newerBytes = 0;
    }
    this.#newer.set(key, { answer, at: this.#now() });
    this.#newerBytes += bytes;
  }
}

/**
 * (Origin-Host, End-to-End Identifier), and what else copies of a request have in common: nobody gets the answer to
 * another's request by a guess of its identifier.
 */
function keyOf(request: DiameterMessage, ourHost: string): string | undefined {
  const { applicationId, commandCode, endToEndId } = request;
  const text = (code: number) => findReadable(request, code)?.data.toString('latin1');
  const originHost = text(AvpCode.originHost)?.toLowerCase();
  if (originHost === undefined) return undefined;
  const sessionId = text(AvpCode.sessionId) ?? '';
  // With its length, so that no other pair of strings looks the same.
  const names = `${originHost.length}|${originHost}|${sessionId}`;
  return `${endToEndId}|${commandCode}|${applicationId}|${ourHost}|${names}`;
}
