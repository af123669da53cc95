import { Buffer } from 'node:buffer';

/** Gets the bytes of one direction of a TCP stream in their order. */
export interface ByteSink {
  /** A view that holds until the call returns. `at`: when they were captured. */
  push(bytes: Buffer, at: number | undefined): void;
  /** Bytes are missing before the next ones. */
  gap(): void;
  /** Nothing more comes. */
  end(): void;
}

/** Bytes that are held, of all streams together. */
export interface Tally {
  bytes: number;
}

interface Held {
  readonly sequence: number;
  readonly bytes: Buffer;
  readonly missing: number;
  readonly at: number | undefined;
}

/** What may wait for a segment that is missing, before it is given up. */
const most = { segments: 1_024, bytes: 4 * 1024 * 1024, bytesInAll: 256 * 1024 * 1024 } as const;
/** The receiver has confirmed what is missing, so the capture has lost it, unless it is just out of order. */
const mostWhenConfirmed = 16;
/** No window is as large: the ports serve another connection, whose beginning was not captured. */
const farOff = 1 << 28;

/**
 * Puts the segments of one direction in order: out of order, repeated, overlapping, and with numbers that wrap. Where two
 * segments have different bytes for the same number, those that came first count, as for most receivers.
 *
 *     given to the sink │ next ··· missing ··· │ held │ ··· │ held │
 */
export class SequencedBytes {
  readonly #sink: ByteSink;
  readonly #tally: Tally;
  /** The number of the next byte; undefined before the first segment. */
  #next: number | undefined;
  /** The number of the first one. */
  #first: number | undefined;
  /** By their numbers; each begins behind {@link #next}. */
  readonly #held: Held[] = [];
  #heldBytes = 0;

  constructor(sink: ByteSink, tally: Tally) {
    this.#sink = sink;
    this.#tally = tally;
  }

  /** The SYN was captured: nothing comes before this number. */
  begin(sequence: number): void {
    this.#first ??= sequence;
    this.#next ??= sequence;
  }

  /** Whether a SYN that announces this number is of the same connection; it may come again, or late. */
  mayBeginWith(sequence: number): boolean {
    return this.#first === undefined || this.#first === sequence;
  }

  take(sequence: number, bytes: Buffer, missing: number, at: number | undefined): void {
    if (bytes.length === 0 && missing === 0) return;
    if (this.#next === undefined) {
      this.#first = sequence;
      this.#restart(sequence);
    }
    const ahead = distance(sequence, this.#next ?? sequence);
    if (ahead > farOff || ahead < -farOff) {
      this.#flush();
      this.#restart(sequence);
      this.#give(sequence, bytes, missing, at);
    } else if (ahead > 0) this.#hold(sequence, bytes, missing, at);
    else {
      this.#give(sequence, bytes, missing, at);
      this.#giveHeld();
    }
  }

  /** The receiver has everything before this number. */
  confirm(sequence: number): void {
    const [first] = this.#held;
    if (first === undefined || this.#held.length <= mostWhenConfirmed) return;
    if (distance(sequence, first.sequence) >= 0) this.#giveUpGap();
  }

  /** Nothing more comes. */
  end(): void {
    this.#flush();
    this.#sink.end();
  }

  #flush(): void {
    while (this.#held.length > 0) this.#giveUpGap();
  }

  #restart(sequence: number): void {
    this.#next = sequence;
    this.#sink.gap();
  }

  /** Gives what is new of a segment that does not begin behind the next number. */
  #give(sequence: number, bytes: Buffer, missing: number, at: number | undefined): void {
    const next = this.#next ?? sequence;
    const known = -distance(sequence, next);
    if (known < bytes.length) {
      this.#sink.push(bytes.subarray(known), at);
      this.#next = (sequence + bytes.length) >>> 0;
    }
    if (missing === 0 || known >= bytes.length + missing) return;
    this.#next = (sequence + bytes.length + missing) >>> 0;
    this.#sink.gap();
  }

  #hold(sequence: number, bytes: Buffer, missing: number, at: number | undefined): void {
    let low = 0;
    let high = this.#held.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (distance(this.#held[middle]?.sequence ?? 0, sequence) <= 0) low = middle + 1;
      else high = middle;
    }
    const before = this.#held[low - 1];
    if (before?.sequence === sequence && before.bytes.length >= bytes.length) return;
    this.#held.splice(low, 0, { sequence, bytes: Buffer.from(bytes), missing, at });
    this.#count(bytes.length);
    while (
      this.#held.length > most.segments ||
      this.#heldBytes > most.bytes ||
      (this.#tally.bytes > most.bytesInAll && this.#held.length > 0)
    ) {
      this.#giveUpGap();
    }
  }

  /** Goes on with the first segment that is held. */
  #giveUpGap(): void {
    const [first] = this.#held;
    if (first === undefined) return;
    this.#restart(first.sequence);
    this.#giveHeld();
  }

  #giveHeld(): void {
    let given = 0;
    for (const { at, bytes, missing, sequence } of this.#held) {
      if (distance(sequence, this.#next ?? sequence) > 0) break;
      this.#count(-bytes.length);
      this.#give(sequence, bytes, missing, at);
      given++;
    }
    if (given > 0) this.#held.splice(0, given);
  }

  #count(bytes: number): void {
    this.#heldBytes += bytes;
    this.#tally.bytes += bytes;
  }
}

/** How far a number lies behind another one; they wrap at 2^32 (RFC 9293 §3.4). */
function distance(sequence: number, from: number): number {
  return (sequence - from) | 0;
}
