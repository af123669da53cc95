import type { Terms as ToldTerms } from './dialect.js';

/** A server may grant to very many rating groups. */
const mostValidities = 256;

/** A server that grants for no time at all must not make us ask without end. */
const leastValidityMs = 1_000;

/** Of the whole answer, and not of a rating group. */
const wholeAnswer = -1;

const never = Number.POSITIVE_INFINITY;

const none: readonly number[] = [];

/** Until when what a server has granted holds. All times are milliseconds since 1970. */
export class Terms {
  /** A rating group, and when the program is told that its time passes, in turn. */
  #pairs: readonly number[] = none;
  /** When the session ends. */
  expiresAt = never;
  /** The Termination-Cause then. */
  expiryCause = 0;

  /** What a further answer says. `leadMs`: so much before the time passes, the program is told. */
  take({ expiresAt, expiryCause, grants, reauthorizeAt }: ToldTerms, leadMs: number, now: number): void {
    this.expiresAt = expiresAt;
    this.expiryCause = expiryCause;
    const set = (ratingGroup: number, until: number) =>
      this.#set(ratingGroup, Math.max(until - leadMs, now + leastValidityMs));
    for (const { ratingGroup = wholeAnswer, validUntil = never } of grants) set(ratingGroup, validUntil);
    if (grants.length === 0) set(wholeAnswer, reauthorizeAt);
  }

  #set(ratingGroup: number, at: number): void {
    const place = this.#pairs.findIndex((each, index) => index % 2 === 0 && each === ratingGroup);
    const others = place < 0 ? this.#pairs : this.#pairs.toSpliced(place, 2);
    const isKept = at !== never && others.length < 2 * mostValidities;
    // An array that grows by push has room for sixteen more.
    this.#pairs = isKept ? others.concat([ratingGroup, at]) : others;
  }

  /** When the program is to be told next. */
  get tellAt(): number {
    let next = never;
    for (let i = 1; i < this.#pairs.length; i += 2) next = Math.min(next, this.#pairs[i] ?? never);
    return next;
  }

  /** The rating groups whose time passes now; they are forgotten. */
  takeDue(now: number): readonly number[] {
    const due: number[] = [];
    let left: readonly number[] = none;
    for (let i = 0; i < this.#pairs.length; i += 2) {
      const [ratingGroup = wholeAnswer, at = never] = this.#pairs.slice(i, i + 2);
      if (at > now) left = left.concat([ratingGroup, at]);
      else if (ratingGroup !== wholeAnswer) due.push(ratingGroup);
    }
    this.#pairs = left;
    return due;
  }

  /** For {@link restore}. */
  get pairs(): readonly number[] {
    return this.#pairs;
  }

  restore(pairs: readonly number[], expiresAt: number, expiryCause: number): void {
    this.#pairs = [...pairs];
    this.expiresAt = expiresAt;
    this.expiryCause = expiryCause;
  }
}
