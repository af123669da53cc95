/** group/: several addresses as one target: the choice of a member, failover, and the calls that wait for one. */

import { InvalidConfigError } from '../errors.js';
import type { Follower } from '../discovery/follower.js';
import type { FoundPeer } from '../discovery/search.js';
import type { Connection } from '../observability/connection-view.js';
import type { Dispatcher } from './dispatcher.js';
import type { GroupStats } from './group-record.js';
import {
  updatedGroupOptions,
  type GroupOptions,
  type GroupPolicy,
  type MemberOptions,
  type ResolvedGroupOptions,
} from './group-options.js';
import type { PeerInfo } from '../protocol/capabilities-exchange.js';
import { UnableToDeliverError } from './unable-to-deliver.js';
import { describeMembers, Member, type MemberState } from './member.js';
import type { Slot, Target } from '../pool/slot.js';

/** A member of a group as its users see it. */
export interface GroupMember {
  /** Normalised. */
  readonly address: string;
  readonly priority: number;
  readonly weight: number;
  readonly state: MemberState;
  /** Requests that await their answers, those of others included. */
  readonly inFlight: number;
  readonly connection: Connection;
}

/** What a group does with the addresses of its members. */
export interface MemberPlaces {
  /** The slots of all of them, in their order: as many for each as it has connections. Throws for all of them or for none. */
  slotsOf(members: readonly MemberOptions[], connectionsPerAddress: number): readonly Slot[];
  /** Members have come or gone. */
  note(group: PeerGroup, members: readonly Member[]): void;
  forget(group: PeerGroup): void;
}

/**
 * Several peers as one target, made by `client.group`. Calls take it where they take an address. Its members are connected at
 * once, and again whenever one is lost, until the group is closed.
 */
export class PeerGroup {
  readonly #dispatcher: Dispatcher;
  readonly #places: MemberPlaces;
  readonly #origin: Target['origin'];
  #isClosed = false;

  /**
   * `origin`: how DNS tells of its members, if it does.
   *
   * @internal
   */
  constructor(dispatcher: Dispatcher, places: MemberPlaces, origin: Target['origin']) {
    this.#dispatcher = dispatcher;
    this.#origin = origin;
    this.#places = places;
    this.#take(dispatcher.options);
  }

  get name(): string {
    return this.#dispatcher.key;
  }

  get policy(): GroupPolicy {
    return this.#dispatcher.options.policy;
  }

  /** Where DNS tells of its members: `realm example.net`, or `SRV records _diameter._tcp.example.net`; undefined where they were given. */
  get source(): string | undefined {
    return this.#dispatcher.follower?.subject;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  members(): readonly GroupMember[] {
    return this.#dispatcher.members.map(({ inFlight, key, priority, slot, state, weight }) => ({
      address: key,
      priority,
      weight,
      state,
      inFlight,
      connection: slot.connection,
    }));
  }

  /** A snapshot of the figures of the group. */
  stats(): GroupStats {
    return this.#dispatcher.stats();
  }

  /**
   * Changes options while the group runs; what is not given stays. `members` is the new list: who is not in it any more gets no
   * new requests, and its connection is closed once what is in flight has ended, at the latest after `dprTimeoutMs`. Either all
   * changes take effect, or none does and an `InvalidConfigError` names the field. `discover` cannot change, and where it is given,
   * `members` cannot be.
   */
  update(changes: Partial<GroupOptions>): void {
    if (this.#isClosed) throw new InvalidConfigError('changes', `The group ${this.name} is closed`);
    const options = updatedGroupOptions(this.#dispatcher.options, changes);
    this.#take(options);
  }

  /** Lets go of its members as {@link update} does. Calls that wait are rejected with `PoolClosedError`. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#dispatcher.end();
    this.#places.forget(this);
    const leaving = this.#dispatcher.members;
    this.#dispatcher.record.noteMembers(leaving, [], new Set());
    for (const { slot } of leaving) slot.leave();
  }

  #take(options: ResolvedGroupOptions): void {
    const former = this.#dispatcher.members;
    const wasDraining = new Set(former.filter(({ isDraining }) => isDraining));
    const { connectionsPerAddress } = options;
    const members = this.#places.slotsOf(options.members, connectionsPerAddress).map((slot, i) => {
      const given = options.members[Math.floor(i / connectionsPerAddress)] as MemberOptions; // as many slots for each
      const known = former.find((member) => member.slot === slot);
      if (known === undefined) return new Member(slot, given);
      known.configure(given);
      return known;
    });
    for (const member of members) if (!former.includes(member)) member.slot.keep(this.#origin);
    this.#dispatcher.record.noteMembers(former, members, wasDraining);
    this.#dispatcher.configure(options, members);
    this.#places.note(this, members);
    for (const member of former) if (!members.includes(member)) member.slot.leave();
  }

  // For the rest of the library.

  /** @internal */
  get dispatcher(): Dispatcher {
    return this.#dispatcher;
  }

  /**
   * DNS tells of these members now. Throws if they cannot be all of them; then nothing has changed.
   *
   * @internal
   */
  follow(peers: readonly FoundPeer[]): void {
    const members = peers.map((peer) => ({ ...peer, drain: false }));
    this.#take({ ...this.#dispatcher.options, members });
  }

  /** @internal */
  async connect(timeoutMs: number, signal: AbortSignal | undefined): Promise<Connection> {
    const enough = new AbortController();
    const either = signal === undefined ? enough.signal : AbortSignal.any([signal, enough.signal]);
    try {
      const { follower } = this.#dispatcher;
      const leftMs = follower === undefined ? timeoutMs : await this.#untilFound(follower, timeoutMs, signal);
      const members = this.#dispatcher.members.filter(({ isDraining }) => !isDraining);
      return await Promise.any(members.map(({ slot }) => slot.connect(leftMs, either)));
    } catch (error) {
      signal?.throwIfAborted();
      const closed = this.#dispatcher.closedError('not-sent');
      if (closed !== undefined) throw closed;
      const cause: unknown = error instanceof AggregateError ? error.errors[0] : error;
      const { members } = this.#dispatcher;
      const why = members.length === 0 ? this.#dispatcher.whyWaiting() : describeMembers(members);
      throw new UnableToDeliverError(
        `No member of group ${this.name} is open after ${timeoutMs} ms: ${why}`,
        { address: this.name, cause },
      );
    } finally {
      enough.abort();
    }
  }

  /** Waits until members are known. Returns what is left of the time. */
  async #untilFound(follower: Follower, timeoutMs: number, signal: AbortSignal | undefined): Promise<number> {
    if (this.#dispatcher.members.length > 0) return timeoutMs;
    const beganAt = this.#dispatcher.now();
    await follower.firstFound(timeoutMs, signal);
    return Math.max(1, timeoutMs - (this.#dispatcher.now() - beganAt));
  }

  /**
   * What a usable member has said of itself; while there is none, what one has said before, so that calls can be held.
   *
   * @internal
   */
  get peer(): PeerInfo | undefined {
    return (
      this.#dispatcher.members.find(({ state }) => state === 'usable')?.slot.connection.peer ??
      this.#dispatcher.peer
    );
  }
}
