import type { ResolvedGroupOptions } from './group-options.js';
import type { GroupServices } from './group-services.js';
import { Hosts } from './hosts.js';
import type { Inquiry } from './inquiry.js';
import type { Member } from './member.js';
import { tiersOf, type Tier } from './tier.js';

/** Chooses a member for a request. */
export class Chooser {
  readonly hosts = new Hosts();
  readonly #services: GroupServices;
  #options: ResolvedGroupOptions;
  #members: readonly Member[] = [];
  /** Of the usable members, those of the smallest priority first; undefined if one has come or gone since. */
  #tiers: readonly Tier<Member>[] | undefined;

  constructor(options: ResolvedGroupOptions, services: GroupServices) {
    this.#options = options;
    this.#services = services;
  }

  configure(options: ResolvedGroupOptions, members: readonly Member[]): void {
    this.#options = options;
    this.#members = members;
    this.hosts.reset(members);
    this.rearrange();
  }

  /** A member has become usable, or is so no more. */
  rearrange(): void {
    this.#tiers = undefined;
  }

  /** A member that the request may be written to now. */
  choose(task: Inquiry): Member | undefined {
    const bound = this.hosts.of(task.destinationHost);
    if (bound.length > 0) return leastBusy(bound, task);
    this.#tiers ??= tiersOf(this.#members, this.#options.policy, this.#services.random);
    return this.#choose(this.#tiers, task, false) ?? this.#choose(this.#tiers, task, true);
  }

  /** Another member is a connection to the same peer. */
  hasSibling(member: Member): boolean {
    return this.hosts.of(member.host).length > 1;
  }

  /** `isAnyRight`: also one that gets its share back only bit by bit. */
  #choose(tiers: readonly Tier<Member>[], task: Inquiry, isAnyRight: boolean): Member | undefined {
    const { policy } = this.#options;
    const sessionHash = policy === 'session' ? task.sessionHash : 0;
    const { overload } = this.#services;
    for (const tier of tiers) {
      const { members } = tier;
      let index = tier.pick(policy, sessionHash);
      for (let left = members.length; left > 0; left--) {
        const member = members[index];
        if (member !== undefined && isFit(member, task) && (isAnyRight || this.#admits(member))) {
          if (!overload.isInForce || !task.isShedAt(member)) return member;
          // Nobody else knows its session.
          if (sessionHash !== 0) return undefined;
        }
        if (++index === members.length) index = 0;
      }
    }
    return undefined;
  }

  /** Sessions return to their member at once: one that comes back must not have two. */
  #admits(member: Member): boolean {
    const { failbackMs, policy } = this.#options;
    return (
      !member.isComingBack ||
      policy === 'session' ||
      this.#services.random() < member.share(this.#services.clock.now(), failbackMs)
    );
  }
}

function isFit(member: Member, task: Inquiry): boolean {
  return member.isReadyFor(task.applicationId) && task.refuser?.isSamePeer(member) !== true;
}

/** Of several connections to the peer that a request is bound to. */
function leastBusy(members: readonly Member[], task: Inquiry): Member | undefined {
  let best: Member | undefined;
  for (const member of members) {
    if (isFit(member, task) && (best === undefined || member.inFlight < best.inFlight)) best = member;
  }
  return best;
}
