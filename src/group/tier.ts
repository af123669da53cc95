import type { Random } from '../protocol/identifiers.js';
import type { GroupPolicy } from './group-options.js';
import type { Member } from './member.js';
import { SessionTable, type Bearer } from './session-table.js';

/** Of more members than this, `least-in-flight` compares two at random, which is nearly as good and costs no walk. */
const mostCompared = 8;

/** A member, as far as the choice depends on it. */
export interface Candidate extends Bearer {
  /** Requests that await their answers. */
  readonly inFlight: number;
  /** What the load that its peer has reported leaves of its weight, above 0 to 1. */
  readonly loadShare: number;
}

/**
 * The usable members of one priority: at least one, and either all have a weight or none has. It is made anew when one comes or
 * goes.
 */
export class Tier<One extends Candidate> {
  readonly members: readonly One[];
  readonly #random: Random;
  /** The weights of the members up to each. */
  readonly #sums: Float64Array;
  readonly #sum: number;
  readonly #sessions: SessionTable<One> | undefined;
  #turn = 0;

  constructor(members: readonly One[], policy: GroupPolicy, random: Random) {
    this.members = members;
    this.#random = random;
    this.#sums = new Float64Array(members.length);
    let sum = 0;
    for (const [i, { loadShare, weight }] of members.entries()) {
      sum += (weight || 1) * loadShare;
      this.#sums[i] = sum;
    }
    this.#sum = sum;
    this.#sessions = policy === 'session' ? new SessionTable(members) : undefined;
  }

  /** The index of the member that a request goes to. */
  pick(policy: GroupPolicy, sessionHash: number): number {
    if (policy === 'priority') return 0;
    if (policy === 'least-in-flight') return this.#leastInFlight();
    // A request without Session-Id belongs to no member.
    const sessions = sessionHash === 0 ? undefined : this.#sessions;
    return sessions === undefined ? this.#weighted() : sessions.indexOf(sessionHash);
  }

  /** At random: the first whose sum is above a number below the sum of all. */
  #weighted(): number {
    const wanted = this.#random() * this.#sum;
    let low = 0;
    let high = this.#sums.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #leastInFlight(): number {
    const count = this.members.length;
    if (count > mostCompared) {
      const one = this.#weighted();
      const other = this.#weighted();
      return this.#load(other) < this.#load(one) ? other : one;
    }
    // Beginning at another one each time, so that equals take turns.
    const first = (this.#turn + 1) % count;
    this.#turn = first;
    let best = first;
    let least = this.#load(first);
    for (let i = first + 1; i < first + count; i++) {
      const load = this.#load(i % count);
      if (load >= least) continue;
      least = load;
      best = i % count;
    }
    return best;
  }

  #load(index: number): number {
    const member = this.members[index];
    if (member === undefined) return Number.POSITIVE_INFINITY;
    return (member.inFlight + 1) / ((member.weight || 1) * member.loadShare);
  }
}

/** The tiers of the usable members, that of the smallest priority first. */
export function tiersOf(members: readonly Member[], policy: GroupPolicy, random: Random): Tier<Member>[] {
  const byRank = new Map<number, Member[]>();
  for (const member of members) {
    if (member.state !== 'usable') continue;
    // Those without a weight are asked when no other of their priority can be.
    const rank = 2 * member.priority + (member.weight === 0 ? 1 : 0);
    const others = byRank.get(rank);
    if (others === undefined) byRank.set(rank, [member]);
    else others.push(member);
  }
  return [...byRank]
    .toSorted(([one], [other]) => one - other)
    .map(([, equals]) => new Tier(equals, policy, random));
}
