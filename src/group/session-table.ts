/** Always as many: with another number, every session would move. */
const tableEntries = 65_536;
/** An entry holds the index of its member plus one. */
const unknown = 0;

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
  readonly #entries = new Uint32Array(tableEntries);

  constructor(members: readonly Member[]) {
    this.#members = members;
    this.#seeds = members.map(({ key }) => seedOf(key));
  }

  /** `sessionHash`: 32 bits. */
  indexOf(sessionHash: number): number {
    const entry = mixed(sessionHash) & (tableEntries - 1);
    const known = this.#entries[entry] ?? unknown;
    if (known !== unknown) return known - 1;
    const index = this.#best(entry);
    this.#entries[entry] = index + 1;
    return index;
  }

  #best(entry: number): number {
    let best = 0;
    let highest = Number.NEGATIVE_INFINITY;
    for (const [index, seed] of this.#seeds.entries()) {
      // In (0, 1): the member with the highest -weight / ln(u) gets a share that is proportional to its weight.
      const uniform = (mixed(seed ^ mixed(entry)) + 0.5) / 0x1_0000_0000;
      const score = (this.#members[index]?.weight || 1) / -Math.log(uniform);
      if (score <= highest) continue;
      highest = score;
      best = index;
    }
    return best;
  }
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
