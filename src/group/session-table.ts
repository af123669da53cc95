/** How many sessions share one entry, on average, if there were as many entries as members: the shares differ little then. */
const entriesPerMember = 64;
const leastEntries = 1_024;
const mostEntries = 65_536;
const unknown = -1;

/** Something that sessions are spread over. */
export interface Bearer {
  readonly key: string;
  readonly weight: number;
}

/**
 * Sessions over members by rendezvous hashing (highest random weight): when a member leaves, only its own sessions move, and when
 * it is back they return. The hash of a session leads to an entry; the member of an entry is found when it is first asked for,
 * so that a choice costs one look at the table however many members there are.
 */
export class SessionTable<Member extends Bearer> {
  readonly #members: readonly Member[];
  readonly #seeds: readonly number[];
  readonly #entries: Int32Array;

  constructor(members: readonly Member[]) {
    this.#members = members;
    this.#seeds = members.map(({ key }) => seedOf(key));
    this.#entries = new Int32Array(entriesFor(members.length)).fill(unknown);
  }

  /** `sessionHash`: 32 bits. */
  indexOf(sessionHash: number): number {
    const entry = mixed(sessionHash) & (this.#entries.length - 1);
    let index = this.#entries[entry] ?? unknown;
    if (index === unknown) {
      index = this.#best(entry);
      this.#entries[entry] = index;
    }
    return index;
  }

  #best(entry: number): number {
    let best = unknown;
    let highest = Number.NEGATIVE_INFINITY;
    for (const [index, seed] of this.#seeds.entries()) {
      // In (0, 1): the member with the highest -weight / ln(u) gets a share that is proportional to its weight.
      const uniform = (mixed(seed ^ mixed(entry)) + 0.5) / 0x1_0000_0000;
      const score = (this.#members[index]?.weight ?? 0) / -Math.log(uniform);
      if (score <= highest) continue;
      highest = score;
      best = index;
    }
    return best;
  }
}

/** The number of entries grows in large steps: another number would move every session. */
function entriesFor(members: number): number {
  let entries = leastEntries;
  while (entries < entriesPerMember * members && entries < mostEntries) entries *= 64;
  return Math.min(entries, mostEntries);
}

function seedOf(key: string): number {
  let hash = 0x811c_9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x0100_0193);
  return mixed(hash);
}

/** The finaliser of MurmurHash3: each bit of the value changes about half of the bits. */
function mixed(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
