/** What is known about the failures of one subject, for example of an address. */
interface Trouble {
  readonly since: number;
  /** When it last failed. */
  lastAt: number;
  failures: number;
  /** Hashes of the causes that were told. */
  readonly causes: number[];
  /** When which cause was last told, and how long it is kept back from then on. */
  toldAt: number;
  toldCause: number;
  intervalMs: number;
  /** When it last worked again; undefined while it fails. */
  backAt: number | undefined;
  /** The last that was told is a failure, and not that it works again. */
  isToldDown: boolean;
}

export interface Occurrence {
  /** `new`: this cause was not told yet. `summary`: it is time to tell again. `kept back`: it is counted. */
  readonly kind: 'new' | 'summary' | 'kept back';
  /** So many failures, this one included, in so many milliseconds. */
  readonly failures: number;
  readonly failingMs: number;
}

const firstIntervalMs = 60_000;
const longestIntervalMs = 3_600_000;
/** What has worked for so long has recovered: the next failure is the first one again. */
const calmMs = 60_000;
/** A peer may say something else each time; what is beyond is counted as known. */
const maxCauses = 4;

/**
 * Decides which of many failures are worth a line. A cause is told when it is new; while the same goes on, a summary is due
 * after one minute, then after two, four, and so on, up to an hour. It needs no timer, since it decides when something fails.
 */
export class RepeatedFailures {
  readonly #troubles = new Map<string, Trouble>();
  readonly #maxSubjects: number;
  readonly #inFull: number;

  /** Of more subjects, those that failed longest ago are forgotten. `inFull`: so many failures are told as new anyway. */
  constructor(maxSubjects: number, inFull = 1) {
    this.#maxSubjects = maxSubjects;
    this.#inFull = inFull;
  }

  get size(): number {
    return this.#troubles.size;
  }

  note(subject: string, cause: string, now: number): Occurrence {
    const trouble = this.#troubleOf(subject, now);
    const hash = hashOf(cause);
    trouble.failures++;
    trouble.lastAt = now;
    trouble.backAt = undefined;
    const isUnknown = !trouble.causes.includes(hash) && trouble.causes.length < maxCauses;
    if (isUnknown) trouble.causes.push(hash);
    const isNew = isUnknown || trouble.failures <= this.#inFull;
    // A cause that has come back is a change, too, but two that alternate are no news each time.
    const isSame = trouble.toldCause === hash;
    const isDue = now - trouble.toldAt >= (isSame ? trouble.intervalMs : firstIntervalMs);
    if (isNew || isDue) {
      if (isSame && !isNew) trouble.intervalMs = Math.min(2 * trouble.intervalMs, longestIntervalMs);
      trouble.toldAt = now;
      trouble.toldCause = hash;
      trouble.isToldDown = true;
    }
    const kind = isNew ? 'new' : isDue ? 'summary' : 'kept back';
    return { kind, failures: trouble.failures, failingMs: now - trouble.since };
  }

  /** It works again. Undefined if it had not failed before. */
  end(subject: string, now: number): Occurrence | undefined {
    const trouble = this.#troubles.get(subject);
    if (trouble === undefined || trouble.backAt !== undefined) return undefined;
    const kind = trouble.isToldDown ? 'new' : 'kept back';
    trouble.backAt = now;
    trouble.isToldDown = false;
    return { kind, failures: trouble.failures, failingMs: now - trouble.since };
  }

  /** What failed last is at the end. */
  #troubleOf(subject: string, now: number): Trouble {
    const known = this.#troubles.get(subject);
    const trouble = known === undefined || isOver(known, now) ? troubleSince(now) : known;
    this.#troubles.delete(subject);
    for (const [other, { backAt }] of this.#troubles) {
      const isCalm = backAt !== undefined && now - backAt >= calmMs;
      if (!isCalm && this.#troubles.size < this.#maxSubjects) break;
      this.#troubles.delete(other);
    }
    this.#troubles.set(subject, trouble);
    return trouble;
  }
}

function isOver({ backAt, lastAt }: Trouble, now: number): boolean {
  return (backAt !== undefined && now - backAt >= calmMs) || now - lastAt >= longestIntervalMs;
}

function troubleSince(now: number): Trouble {
  return {
    since: now,
    lastAt: now,
    failures: 0,
    causes: [],
    toldAt: now,
    toldCause: 0,
    intervalMs: firstIntervalMs,
    backAt: undefined,
    isToldDown: false,
  };
}

/** FNV-1a: a cause may be long, and is only compared. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
