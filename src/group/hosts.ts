import type { Member } from './member.js';

const nobody: readonly Member[] = [];

/** Members by the Origin-Host of their CEA, in lower case. Several are connections to one peer. */
export class Hosts {
  readonly #membersOf = new Map<string, readonly Member[]>();
  readonly #hostOf = new Map<Member, string>();

  /** Those of the group, from now on. */
  reset(members: readonly Member[]): void {
    this.#membersOf.clear();
    this.#hostOf.clear();
    for (const member of members) this.note(member);
  }

  /** A member may have revealed its Origin-Host, or another one than before. True if it has. */
  note(member: Member): boolean {
    const { host } = member;
    const former = this.#hostOf.get(member);
    if (host === undefined || host === former) return false;
    if (former !== undefined) {
      const others = this.of(former).filter((other) => other !== member);
      if (others.length > 0) this.#membersOf.set(former, others);
      else this.#membersOf.delete(former);
    }
    this.#hostOf.set(member, host);
    this.#membersOf.set(host, [...this.of(host), member]);
    return true;
  }

  of(host: string | undefined): readonly Member[] {
    return (host === undefined ? undefined : this.#membersOf.get(host)) ?? nobody;
  }
}
