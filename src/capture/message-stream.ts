import { Buffer } from 'node:buffer';
import { HEADER_BYTES, lengthAt, VERSION } from '../protocol/header.js';
import { DiameterMessage } from '../protocol/message.js';
import { ByteQueue } from './byte-queue.js';
import { looksLikeMessage } from './message-guess.js';
import type { ByteSink, Tally } from './sequenced-bytes.js';

/** Where a stream without any message is given up. */
const maxSearchedBytes = 64 * 1024;
/** Incomplete messages of all streams together; beyond that, one of them is given up. */
const maxBytesInAll = 256 * 1024 * 1024;

export interface MessageSink {
  onMessage(message: DiameterMessage, at: number | undefined): void;
  /** Bytes between messages that are none. */
  onSkipped(bytes: number): void;
  /** The bytes are a TLS record: nothing can be read. */
  onTls(): void;
}

/**
 * Cuts a direction of a TCP stream into messages, and finds the next one where bytes are missing or are no message:
 *
 *     search ─ what looks like a message ─► in step ─ a gap, or no header ─► search
 *        └─ no message in the first 64 KiB ─► given up
 */
export class MessageStream implements ByteSink {
  readonly #sink: MessageSink;
  readonly #tally: Tally;
  readonly #queue = new ByteQueue();
  /** The stream is known to be Diameter, also if its first message is odd. */
  #isTrusted: boolean;
  #isInStep: boolean;
  #isGivenUp = false;
  #searchedBytes = 0;
  #counted = 0;

  /** `isTrusted`: the port says that it is Diameter. */
  constructor(sink: MessageSink, tally: Tally, isTrusted: boolean) {
    this.#sink = sink;
    this.#tally = tally;
    this.#isTrusted = isTrusted;
    this.#isInStep = isTrusted;
  }

  push(bytes: Buffer, at: number | undefined): void {
    if (this.#isGivenUp) return;
    this.#queue.push(bytes);
    while (this.#isInStep ? this.#cut(at) : this.#search());
    this.#count();
    if (this.#tally.bytes > maxBytesInAll) this.gap();
  }

  gap(): void {
    this.#skip(this.#queue.length);
    this.#isInStep = false;
    this.#count();
  }

  end(): void {
    this.#skip(this.#queue.length);
    this.#count();
  }

  /** Cuts the first message off; returns whether there may be more. */
  #cut(at: number | undefined): boolean {
    const { bytes } = this.#queue;
    if (bytes.length < 4) return false;
    const length = lengthAt(bytes, 0);
    if (bytes[0] !== VERSION || length < HEADER_BYTES) {
      this.#isInStep = false;
      return true;
    }
    if (bytes.length < length) return false;
    this.#isTrusted = true;
    const own = Buffer.from(bytes.subarray(0, length));
    this.#queue.skip(length);
    this.#sink.onMessage(new DiameterMessage(own, 0, length), at);
    return true;
  }

  /** Skips what is no message; returns whether something may be one. */
  #search(): boolean {
    const { bytes } = this.#queue;
    if (this.#searchedBytes === 0 && !this.#isTrusted && isTlsRecord(bytes)) {
      this.#giveUp();
      this.#sink.onTls();
      return false;
    }
    let start = bytes.indexOf(VERSION);
    while (start !== -1) {
      const guess = looksLikeMessage(bytes, start);
      if (guess !== 'no') {
        this.#skip(start);
        this.#isInStep = guess === 'yes';
        return this.#isInStep;
      }
      start = bytes.indexOf(VERSION, start + 1);
    }
    this.#skip(bytes.length);
    return false;
  }

  #skip(count: number): void {
    if (count === 0) return;
    this.#queue.skip(count);
    this.#searchedBytes += count;
    if (this.#isTrusted) this.#sink.onSkipped(count);
    else if (this.#searchedBytes > maxSearchedBytes) this.#giveUp();
  }

  #giveUp(): void {
    this.#isGivenUp = true;
    this.#queue.skip(this.#queue.length);
  }

  #count(): void {
    this.#tally.bytes += this.#queue.length - this.#counted;
    this.#counted = this.#queue.length;
  }
}

/** ContentType handshake, change_cipher_spec, alert or application_data of version 3.x (RFC 8446 §5.1). */
function isTlsRecord(bytes: Buffer): boolean {
  const [type = 0, major = 0, minor = 0xff] = bytes;
  return type >= 20 && type <= 23 && major === 3 && minor <= 4;
}
