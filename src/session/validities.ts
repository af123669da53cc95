/** A server may grant to very many rating groups. */
const most = 256;

/** Of the whole answer. */
export const wholeAnswer = -1;

/** Until when each rating group may use what was granted. */
export class Validities {
  /** A rating group, and its time in milliseconds since 1970, in turn. */
  readonly #pairs: number[];

  constructor(pairs: readonly number[] = []) {
    this.#pairs = [...pairs];
  }

  /** `Infinity`: without end. */
  set(ratingGroup: number, at: number): void {
    this.#drop(ratingGroup);
    if (at !== Number.POSITIVE_INFINITY && this.#pairs.length < 2 * most) this.#pairs.push(ratingGroup, at);
  }

  /** `Infinity`: none. */
  get next(): number {
    let next = Number.POSITIVE_INFINITY;
    for (let i = 1; i < this.#pairs.length; i += 2) next = Math.min(next, this.#pairs[i] ?? next);
    return next;
  }

  /** Those whose time has come; they are forgotten. */
  take(now: number): number[] {
    const due: number[] = [];
    for (let i = this.#pairs.length - 2; i >= 0; i -= 2) {
      if ((this.#pairs[i + 1] ?? 0) > now) continue;
      due.push(...this.#pairs.splice(i, 2).slice(0, 1));
    }
    return due.toReversed();
  }

  toJSON(): readonly number[] {
    return this.#pairs;
  }

  #drop(ratingGroup: number): void {
    for (let i = 0; i < this.#pairs.length; i += 2) {
      if (this.#pairs[i] === ratingGroup) {
        this.#pairs.splice(i, 2);
        return;
      }
    }
  }
}
