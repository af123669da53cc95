/** protocol/: the wire, pure: headers, AVPs, messages, framing, the fields of a CER or CEA. */

import type { Buffer } from 'node:buffer';
import { InvalidMessageError } from '../errors.js';
import { findAvp, findSoundAvp, readAvps, readAvpsUntilFault, type Avp } from './avp.js';
import { dataEndAt, dataStartAt, offsetOfAvp } from './avp-layout.js';
import { AvpCode } from './base-avps.js';
import {
  applicationIdAt,
  asBuffer,
  CommandFlag,
  commandCodeAt,
  endToEndAt,
  flagsAt,
  HEADER_BYTES,
  headerProblem,
  hopByHopAt,
  MAX_MESSAGE_BYTES,
  uint32At,
} from './header.js';
import { inOwnMemory } from './own-memory.js';

/** The value of an Experimental-Result AVP. Its code is another number space than Result-Code (RFC 6733 §7.6). */
export interface ExperimentalResult {
  readonly vendorId: number;
  readonly code: number;
}

/**
 * A Diameter message, read in place: the header on access, the AVPs when they are asked for.
 *
 * A received message is a view. Messages that arrived together share up to 8 KiB of memory. Take a {@link copy} to keep a
 * message for long, or to transfer it to a worker.
 */
export class DiameterMessage {
  readonly #buffer: Buffer;
  readonly #start: number;
  readonly #end: number;
  #bytes: Buffer | undefined;
  #avps: readonly Avp[] | undefined;
  /** Where the data of the Result-Code begins, if somebody has looked already; otherwise 0. */
  readonly #resultCodeDataAt: number;

  /** Reads one whole message. Throws an {@link InvalidMessageError} if its header cannot be right. */
  constructor(bytes: Uint8Array);
  /** @internal A frame whose header the framer has checked. `resultCodeDataAt`: where that begins, if it is known. */
  constructor(buffer: Buffer, start: number, end: number, resultCodeDataAt?: number);
  constructor(bytes: Uint8Array, start?: number, end?: number, resultCodeDataAt = 0) {
    const buffer = asBuffer(bytes);
    this.#buffer = buffer;
    this.#start = start ?? 0;
    this.#end = end ?? buffer.length;
    this.#resultCodeDataAt = resultCodeDataAt;
    if (start !== undefined) return;
    const problem = headerProblem(buffer, MAX_MESSAGE_BYTES);
    if (problem !== undefined) throw new InvalidMessageError(`Not a Diameter message: ${problem}`);
  }

  /** The whole message, header included; a view, not a copy. */
  get bytes(): Buffer {
    this.#bytes ??= this.#buffer.subarray(this.#start, this.#end);
    return this.#bytes;
  }

  /** @internal The memory that the message lies in, and where. */
  get place(): { readonly buffer: Buffer; readonly start: number; readonly end: number } {
    return { buffer: this.#buffer, start: this.#start, end: this.#end };
  }

  /** The R bit. */
  get isRequest(): boolean {
    return (flagsAt(this.#buffer, this.#start) & CommandFlag.request) !== 0;
  }

  /** The P bit. */
  get isProxiable(): boolean {
    return (flagsAt(this.#buffer, this.#start) & CommandFlag.proxiable) !== 0;
  }

  /** The E bit: the answer follows the generic error grammar (RFC 6733 §7.2). */
  get isError(): boolean {
    return (flagsAt(this.#buffer, this.#start) & CommandFlag.error) !== 0;
  }

  /** The T bit: perhaps a copy of an earlier request (RFC 6733 §3). */
  get isRetransmitted(): boolean {
    return (flagsAt(this.#buffer, this.#start) & CommandFlag.retransmitted) !== 0;
  }

  get commandCode(): number {
    return commandCodeAt(this.#buffer, this.#start);
  }

  get applicationId(): number {
    return applicationIdAt(this.#buffer, this.#start);
  }

  /** In an answer that `request` returned: the identifier that the caller's request had. */
  get hopByHopId(): number {
    return hopByHopAt(this.#buffer, this.#start);
  }

  get endToEndId(): number {
    return endToEndAt(this.#buffer, this.#start);
  }

  /** Result-Code (RFC 6733 §7.1); undefined in requests and where Experimental-Result takes its place. */
  get resultCode(): number | undefined {
    const dataAt = this.#resultCodeDataAt;
    // The memory may have been transferred since.
    if (dataAt !== 0 && dataAt < this.#buffer.length) return uint32At(this.#buffer, dataAt);
    // Where it is as it must be, no view of its data is made.
    const offset = offsetOfAvp(this.#buffer, this.#start + HEADER_BYTES, this.#end, AvpCode.resultCode);
    if (offset !== -1) {
      const dataStart = dataStartAt(this.#buffer, offset);
      if (dataEndAt(this.#buffer, offset) === dataStart + 4) return uint32At(this.#buffer, dataStart);
    }
    return this.find(AvpCode.resultCode)?.unsigned32();
  }

  /** Experimental-Result (RFC 6733 §7.6). Throws an {@link InvalidMessageError} if the group cannot be read. */
  get experimentalResult(): ExperimentalResult | undefined {
    const group = this.find(AvpCode.experimentalResult);
    const vendorId = group?.find(AvpCode.vendorId)?.unsigned32();
    const code = group?.find(AvpCode.experimentalResultCode)?.unsigned32();
    return vendorId === undefined || code === undefined ? undefined : { vendorId, code };
  }

  /** All AVPs in their order. Throws an {@link InvalidMessageError} if their lengths do not add up. */
  avps(): readonly Avp[] {
    this.#avps ??= readAvps(this.#buffer, this.#start + HEADER_BYTES, this.#end);
    return this.#avps;
  }

  /** The first AVP with this code and vendor (0: IETF); undefined if there is none. */
  find(code: number, vendorId = 0): Avp | undefined {
    return findAvp(this.#buffer, this.#start + HEADER_BYTES, this.#end, code, vendorId);
  }

  /** The same message in memory of its own. */
  copy(): DiameterMessage {
    return new DiameterMessage(inOwnMemory(this.bytes));
  }

  /** What `console.log` shows. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    const kind = this.isRequest ? 'request' : 'answer';
    const ids = `hop-by-hop ${this.hopByHopId}, end-to-end ${this.endToEndId}`;
    return `DiameterMessage { ${kind} ${this.commandCode}, application ${this.applicationId}, ${ids}, ${this.#end - this.#start} bytes }`;
  }
}

/** The AVPs before the first whose length is broken: the readable part of a broken message. */
export function readableAvps(message: DiameterMessage): Avp[] {
  const { bytes } = message;
  return readAvpsUntilFault(bytes, HEADER_BYTES, bytes.length);
}

/** The first of them with this code that is no vendor's. */
export function findReadable(message: DiameterMessage, code: number): Avp | undefined {
  const { bytes } = message;
  return findSoundAvp(bytes, HEADER_BYTES, bytes.length, code, 0);
}

export function isIetf(avp: Avp, code: number): boolean {
  return avp.code === code && avp.vendorId === 0;
}

/** Session-Id, undefined if there is none that can be read. Never throws, also if the memory was transferred. */
export function sessionIdOf(message: DiameterMessage): string | undefined {
  try {
    return message.find(AvpCode.sessionId)?.utf8String();
  } catch {
    return undefined;
  }
}
