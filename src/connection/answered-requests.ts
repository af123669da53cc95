import { Buffer } from 'node:buffer';
import { repeatAnswer } from '../protocol/answer.js';
import { AvpCode } from '../protocol/base-avps.js';
import { findIetf, readableAvps, type DiameterMessage } from '../protocol/message.js';

/** End-to-End Identifiers are unique for so long; after it an equal one belongs to another request (RFC 6733 §3). */
const uniqueForMs = 240_000;

/** What an entry costs beside its key and its answer. */
const overheadBytes = 200;

/** An answer that was given, or that a handler is about to give; undefined where that failed. */
interface Entry {
  readonly answer: Buffer | Promise<Buffer | undefined>;
  readonly until: number;
  readonly bytes: number;
}

/**
 * Answers to requests of peers, so that a request that comes again is answered again and not handled again (RFC 6733 §3,
 * Appendix C). One for all connections: a peer that has lost one sends its requests again over another. The oldest
 * answers go first when there is no more room.
 */
export class AnsweredRequests {
  readonly #now: () => number;
  readonly #maxBytes: number;
  readonly #entries = new Map<string, Entry>();
  #bytes = 0;

  /** `maxBytes` 0: every request is handled. */
  constructor(now: () => number, maxBytes: number) {
    this.#now = now;
    this.#maxBytes = maxBytes;
  }

  /** What this cache holds; never more than its `maxBytes`, but for requests that are being handled. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The answer to a request: that of its first copy, or what `handle` gives. Rejects where `handle` does. */
  async answer(request: DiameterMessage, handle: () => Promise<Buffer>): Promise<Buffer> {
    const key = this.#maxBytes === 0 ? undefined : keyOf(request);
    if (key === undefined) return handle();
    for (let entry = this.#find(key); entry !== undefined; entry = this.#find(key)) {
      const given = await entry.answer;
      if (given !== undefined) return repeatAnswer(given, request);
    }
    return this.#handle(key, handle);
  }

  #find(key: string): Entry | undefined {
    const entry = this.#entries.get(key);
    return entry !== undefined && entry.until > this.#now() ? entry : undefined;
  }

  async #handle(key: string, handle: () => Promise<Buffer>): Promise<Buffer> {
    const answering = handle();
    // Copies that wait try for themselves where the first one fails: its connection may have ended.
    const pending = answering.then(
      (answer) => answer,
      () => undefined,
    );
    this.#put(key, pending, overheadBytes);
    try {
      const answer = await answering;
      this.#put(key, copyOf(answer), answer.length + overheadBytes);
      return answer;
    } catch (error) {
      this.#remove(key);
      throw error;
    }
  }

  #put(key: string, answer: Entry['answer'], bytes: number): void {
    this.#remove(key);
    const entry = { answer, until: this.#now() + uniqueForMs, bytes: bytes + 2 * key.length };
    this.#entries.set(key, entry);
    this.#bytes += entry.bytes;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#maxBytes) break;
      this.#remove(oldest);
    }
  }

  #remove(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    this.#bytes -= entry.bytes;
  }
}

/** In memory of its own: a view would keep the whole buffer that it is part of. */
function copyOf(answer: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(answer.length);
  answer.copy(copy);
  return copy;
}

/**
 * (Origin-Host, End-to-End Identifier), and what else copies of a request have in common: nobody gets the answer to
 * another's request by a guess of its identifier.
 */
function keyOf(request: DiameterMessage): string | undefined {
  const { applicationId, commandCode, endToEndId } = request;
  const avps = readableAvps(request);
  const text = (code: number) => findIetf(avps, code)?.data.toString('latin1');
  const originHost = text(AvpCode.originHost);
  if (originHost === undefined) return undefined;
  const sessionId = text(AvpCode.sessionId) ?? '';
  return [endToEndId, commandCode, applicationId, originHost.toLowerCase(), sessionId].join('|');
}
