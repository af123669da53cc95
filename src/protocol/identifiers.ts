/**
 * A random source: uniform in [0, 1), like `Math.random`.
 *
 * @inline
 */
export type Random = () => number;

/**
 * End-to-End Identifiers (RFC 6733 §3): the low 12 bits of the time in seconds, then 20 random bits, then plus one for
 * each. Unique for at least 4 minutes also over a restart. One generator serves all connections of an Origin-Host.
 */
export class EndToEndIds {
  #next: number;

  constructor(nowMs: number, random: Random) {
    const seconds = Math.floor(nowMs / 1000) & 0xfff;
    this.#next = ((seconds << 20) | Math.floor(random() * 0x10_0000)) >>> 0;
  }

  /** Never 0, which asks for one to be filled in. */
  next(): number {
    if (this.#next === 0) this.#next = 1;
    const id = this.#next;
    this.#next = (id + 1) >>> 0;
    return id;
  }
}

/** The first Hop-by-Hop Identifier of a connection: any value (RFC 6733 §3). */
export function randomIdentifier(random: Random): number {
  return Math.floor(random() * 0x1_0000_0000) >>> 0;
}
