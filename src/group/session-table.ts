/** Always as many: with another number, every session would move. */
const tableEntries = 65_536;
/** An entry holds the index of its member plus one. */
const unknown = 0;

/** Something that sessions are spread over. */
export interface Bearer {
  readonly key: string;
  readonly weight: number;
}

/** Members of one weight: of these the one with the highest hash wins, and no logarithm is needed to see which. */
interface WeightClass {
  readonly weight: number;
  readonly indexes: number[];
  readonly seeds: number[];
}

/**
 * Sessions over members by rendezvous hashing (highest random weight): when a member leaves, only its own sessions move, and when
 * it is back they return. The hash of a session leads to an entry; the member of an entry is found when it is first asked for,
 * so that a choice costs one look at the table however many members there are.
 */
export class SessionTable<Member extends Bearer> {
  readonly #classes: readonly WeightClass[];
  readonly #entries = new Uint32Array(tableEntries);

  /** A weight of 0 is as one of 1. */
  constructor(members: readonly Member[]) {
    const classes = new Map<number, WeightClass>();
    for (const [index, member] of members.entries()) {
      const weight = member.weight || 1;
      let own = classes.get(weight);
      if (own === undefined) classes.set(weight, (own = { weight, indexes: [], seeds: [] }));
      own.indexes.push(index);
      own.seeds.push(seedOf(member.key));
    }
    this.#classes = [...classes.values()];
  }

  /** `sessionHash`: 32 bits. */
  indexOf(sessionHash: number): number {
    const entry = mixed(sessionHash) & (tableEntries - 1);
    const known = this.#entries[entry] ?? unknown;
    if (known !== unknown) return known - 1;
    const index = this.#best(mixed(entry));
    this.#entries[entry] = index + 1;
    return index;
  }

  #best(entryHash: number): number {
    let best = 0;
    let highest = Number.NEGATIVE_INFINITY;
    for (const { indexes, seeds, weight } of this.#classes) {
      let place = 0;
      let hash = -1;
      for (let i = 0; i < seeds.length; i++) {
        const own = mixed((seeds[i] ?? 0) ^ entryHash);
        if (own <= hash) continue;
        hash = own;
        place = i;
      }
      // In (0, 1): the member with the highest -weight / ln(u) gets a share that is proportional to its weight.
      const score = weight / -Math.log((hash + 0.5) / 0x1_0000_0000);
      if (score <= highest) continue;
      highest = score;
      best = indexes[place] ?? 0;
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
