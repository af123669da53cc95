import { AsyncLocalStorage } from 'node:async_hooks';
import type { ConnectionOptions } from '../connection/connection-options.js';
import { InvalidConfigError } from '../errors.js';
import type { Listener } from '../observability/news.js';
import type { ConnectionPool } from '../pool/connection-pool.js';
import type { Slot } from '../pool/slot.js';
import { discoveryOf } from './discovered-members.js';
import { Dispatcher } from './dispatcher.js';
import type { GroupServices } from './group-services.js';
import { resolveGroupOptions, type GroupOptions, type MemberOptions } from './group-options.js';
import { memberTargets } from './member-targets.js';
import type { Member } from './member.js';
import { PeerGroup, type MemberPlaces } from './peer-group.js';

/** The groups of a client: their names, and who hears of which connection. */
export class Groups implements MemberPlaces {
  readonly #pool: ConnectionPool;
  readonly #services: GroupServices;
  readonly #options: OptionsOfGroups;
  /** What a group does by itself must not run in the context of who has made it. */
  readonly #detached = AsyncLocalStorage.snapshot();
  readonly #byName = new Map<string, PeerGroup>();
  /** By the address of a member: itself and its group. */
  readonly #byAddress = new Map<string, readonly Place[]>();
  /** The addresses whose breakers we have set. */
  readonly #guarded = new Set<string>();
  #isListening = false;

  /** `options`: those of the client, as they are now. */
  constructor(pool: ConnectionPool, services: Omit<GroupServices, 'refusal'>, options: OptionsOfGroups) {
    this.#pool = pool;
    this.#options = options;
    this.#services = { ...services, refusal: (name, delivery) => pool.refusal(name, delivery) };
  }

  /** Throws an `InvalidConfigError`, or a `PoolClosedError` or `LimitExceededError` of the pool. */
  make(name: string, options: GroupOptions): PeerGroup {
    if (typeof name !== 'string' || !/^[\w.-]{1,64}$/.test(name)) {
      throw InvalidConfigError.wrong('name', 'up to 64 letters, digits, dots, hyphens and underscores', name);
    }
    if (this.#byName.has(name)) {
      throw InvalidConfigError.wrong('name', 'one that no other group of the client has', name);
    }
    const resolved = resolveGroupOptions(options);
    // A client without groups does not hear of each write.
    if (!this.#isListening) this.#services.news.subscribe(this.#listener);
    this.#isListening = true;
    const dispatcher = new Dispatcher(name, resolved, this.#services);
    const { discover } = resolved;
    const discovery = discover && discoveryOf(discover, this.#services, () => this.#options.common);
    const group = new PeerGroup(dispatcher, this, discovery?.origin);
    this.#byName.set(name, group);
    dispatcher.follower = discovery?.followedBy(name, (peers) => group.follow(peers));
    this.#detached(() => dispatcher.follower?.start());
    return group;
  }

  get all(): readonly PeerGroup[] {
    return [...this.#byName.values()];
  }

  /** Throws an `InvalidConfigError` if it cannot be asked: it is of another client, or closed. */
  check(group: PeerGroup): void {
    if (this.#byName.get(group.name) === group) return;
    const why = group.isClosed ? 'was closed' : 'belongs to another client';
    throw new InvalidConfigError('group', `The group ${group.name} ${why}`);
  }

  /** The group that has the peer with this Origin-Host, in lower case. */
  of(originHost: string): PeerGroup | undefined {
    return this.all.find(({ dispatcher }) => dispatcher.has(originHost));
  }

  /** Ends the client: that members go then is no outage. What waits fails. */
  ending<Result>(end: () => Result): Result {
    for (const { dispatcher } of this.#byName.values()) dispatcher.stop();
    const result = end();
    for (const { dispatcher } of this.#byName.values()) dispatcher.end();
    return result;
  }

  // What groups ask.

  slotsOf(members: readonly MemberOptions[], connectionsPerAddress: number): readonly Slot[] {
    const target = (address: string) => this.#pool.target(address);
    const mayShareHosts = this.#options.allowSameOriginHost;
    return this.#pool.slotsOf(memberTargets(members, connectionsPerAddress, { target, mayShareHosts }));
  }

  note(group: PeerGroup, members: readonly Member[]): void {
    this.#drop(group);
    for (const member of members) {
      const places = this.#byAddress.get(member.key) ?? [];
      this.#byAddress.set(member.key, [...places, { group, member }]);
      member.loadShare = this.#services.overload.loads.shareOf(member.key);
    }
    this.#useBreakers();
  }

  forget(group: PeerGroup): void {
    this.#drop(group);
    this.#byName.delete(group.name);
    this.#useBreakers();
  }

  /** An address has the breaker of the first of its groups, unless its own options speak of one. */
  #useBreakers(): void {
    const { breakers } = this.#pool;
    const left = [...this.#guarded].filter((address) => !this.#byAddress.has(address));
    for (const address of left) breakers.useFor(address, undefined);
    this.#guarded.clear();
    for (const [address, [first]] of this.#byAddress) {
      const breaker = first?.group.dispatcher.options.breaker;
      breakers.useFor(address, breaker === undefined || breaker === false ? undefined : breaker);
      this.#guarded.add(address);
    }
  }

  #drop(group: PeerGroup): void {
    for (const [address, places] of this.#byAddress) {
      const others = places.filter((place) => place.group !== group);
      if (others.length === 0) this.#byAddress.delete(address);
      else if (others.length < places.length) this.#byAddress.set(address, others);
    }
  }

  readonly #listener: Listener = {
    stateEntered: ({ address }, { to }) => {
      const places = this.#byAddress.get(address);
      if (places === undefined) return;
      for (const { group, member } of places) group.dispatcher.noteState(member, to === 'SUSPECT');
    },
    breakerEntered: (address) => {
      for (const { group, member } of this.#byAddress.get(address) ?? none) {
        group.dispatcher.noteState(member, false);
      }
    },
    loadReported: (address) => {
      const share = this.#services.overload.loads.shareOf(address);
      for (const { group, member } of this.#byAddress.get(address) ?? none) {
        group.dispatcher.noteLoad(member, share);
      }
    },
    writable: ({ address }) => {
      for (const { group } of this.#byAddress.get(address) ?? none) group.dispatcher.wake();
    },
  };
}

/** What groups must know of the options of the client. */
export interface OptionsOfGroups {
  readonly allowSameOriginHost: boolean;
  /** Of addresses without overrides. */
  readonly common: ConnectionOptions;
}

interface Place {
  readonly group: PeerGroup;
  readonly member: Member;
}

const none: readonly Place[] = [];
