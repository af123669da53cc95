import type { Clock } from '../clock.js';
import { LimitExceededError, PoolClosedError, type Delivery } from '../errors.js';
import type { FailoverReason, News } from '../observability/news.js';
import type { Random } from '../protocol/identifiers.js';
import type { ResolvedGroupOptions } from './group-options.js';
import type { GroupDesk, GroupTask } from './group-task.js';
import { HoldQueue } from './hold-queue.js';
import type { Member } from './member.js';
import { Tier } from './tier.js';

/** What a group needs of its client. */
export interface GroupServices {
  readonly clock: Clock;
  readonly news: News;
  readonly random: Random;
  /** Why nothing may wait; undefined as long as it may. `delivery`: what the error says of the message. */
  refusal(name: string, delivery: Delivery): Error | undefined;
}

/** Figures of a group. */
export interface GroupStats {
  /** Calls that wait for a member, and their bytes. */
  readonly held: number;
  readonly heldBytes: number;
  /** How often a request has gone to another member, for each reason. */
  readonly failovers: Readonly<Record<FailoverReason, number>>;
}

/** Finds the member for each call of a group, and lets calls wait while there is none. */
export class Dispatcher implements GroupDesk {
  /** The name of the group. */
  readonly key: string;
  readonly #services: GroupServices;
  readonly #held: HoldQueue;
  readonly #failovers: Record<FailoverReason, number> = { lost: 0, suspect: 0, refused: 0 };
  readonly #byHost = new Map<string, Member>();
  #options: ResolvedGroupOptions;
  #members: readonly Member[] = [];
  /** Of the usable members, those of the smallest priority first; undefined if one has come or gone since. */
  #tiers: readonly Tier<Member>[] | undefined;
  #isOver = false;

  constructor(name: string, options: ResolvedGroupOptions, services: GroupServices) {
    this.key = name;
    this.#options = options;
    this.#services = services;
    this.#held = new HoldQueue(services.clock, (task) => this.#laneOf(task));
  }

  now(): number {
    return this.#services.clock.now();
  }

  get members(): readonly Member[] {
    return this.#members;
  }

  get options(): ResolvedGroupOptions {
    return this.#options;
  }

  get maxAttempts(): number {
    const { retry } = this.#options;
    return retry === false ? 1 : retry.maxAttempts;
  }

  get isOver(): boolean {
    return this.#closed('not-sent') !== undefined;
  }

  stats(): GroupStats {
    return { held: this.#held.size, heldBytes: this.#held.bytes, failovers: { ...this.#failovers } };
  }

  // Calls.

  begin(task: GroupTask): void {
    this.wake();
    if (!this.#dispatch(task)) this.hold(task);
  }

  /** True if it is written, or has ended. */
  #dispatch(task: GroupTask): boolean {
    const member = this.choose(task);
    return member !== undefined && task.start(member);
  }

  /** Fails what no member will take, even if each had room: to wait makes no sense. True if it has ended so. */
  #refuses(task: GroupTask): boolean {
    const bound = this.#boundTo(task);
    if (bound !== undefined && bound.state !== 'usable') {
      task.refuse(`its Destination-Host is that of ${bound.key}, which is ${whatOf(bound)}`);
      return true;
    }
    const usable = bound === undefined ? this.#members.filter(({ state }) => state === 'usable') : [bound];
    if (usable.length === 0) return false;
    const { applicationId } = task;
    const able = usable.filter(({ slot }) => slot.serves(applicationId));
    if (able.some((member) => member.key !== task.refuser)) return false;
    const why =
      able.length === 0 ? `serves application ${applicationId}` : 'is left that has not passed it back';
    task.refuse(`no usable member ${why} (${this.describe()})`);
    return true;
  }

  /** Calls of one lane may go to the same members. One that waits for its member does not stop those of other lanes. */
  #laneOf(task: GroupTask): string {
    const bound = this.#boundTo(task);
    return `${bound?.key ?? ''} ${task.applicationId} ${task.refuser ?? ''}`;
  }

  #boundTo({ destinationHost }: GroupTask): Member | undefined {
    const member = destinationHost === undefined ? undefined : this.#byHost.get(destinationHost);
    // Another peer may have the address by now.
    return member?.host === destinationHost ? member : undefined;
  }

  choose(task: GroupTask): Member | undefined {
    const bound = this.#boundTo(task);
    if (bound !== undefined) return isFit(bound, task) ? bound : undefined;
    this.#tiers ??= this.#arranged();
    return this.#choose(this.#tiers, task, false) ?? this.#choose(this.#tiers, task, true);
  }

  /** `isAnyRight`: also one that gets its share back only bit by bit. */
  #choose(tiers: readonly Tier<Member>[], task: GroupTask, isAnyRight: boolean): Member | undefined {
    const { policy } = this.#options;
    const sessionHash = policy === 'session' ? task.sessionHash : 0;
    for (const tier of tiers) {
      const { members } = tier;
      let index = tier.pick(policy, sessionHash);
      for (let left = members.length; left > 0; left--) {
        const member = members[index];
        if (member !== undefined && isFit(member, task) && (isAnyRight || this.#admits(member))) {
          return member;
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
      this.#services.random() < member.share(this.now(), failbackMs)
    );
  }

  hold(task: GroupTask): void {
    const { hold } = this.#options;
    const { delivery, waitingBytes } = task;
    const refusal = this.#closed(delivery) ?? this.#services.refusal(this.key, delivery);
    if (refusal !== undefined) task.fail(refusal);
    else if (this.#refuses(task)) return;
    else if (hold === false) task.refuse(`no member is usable (${this.describe()})`);
    else if (this.#held.bytes + waitingBytes > hold.maxBytes)
      {task.fail(this.#tooMuch(hold.maxBytes, delivery));}
    else {
      const now = this.now();
      task.wait(now, now + hold.maxMs);
      this.#held.add(task);
    }
  }

  #tooMuch(maxBytes: number, delivery: Delivery): LimitExceededError {
    const { bytes, size } = this.#held;
    return new LimitExceededError(
      `Group ${this.key} holds ${size} calls of ${bytes} bytes, as much as hold.maxBytes (${maxBytes}) allows: ` +
        `no member is usable (${this.describe()})`,
      { address: this.key, delivery, limit: 'hold.maxBytes' },
    );
  }

  noteFailover(from: Member, to: Member, why: FailoverReason): void {
    this.#failovers[why]++;
    this.#services.news.failedOver?.(this.key, from.slot.connection, to.slot.connection, why);
  }

  // What happens to members.

  configure(options: ResolvedGroupOptions, members: readonly Member[]): void {
    this.#options = options;
    this.#members = members;
    this.#byHost.clear();
    for (const member of members) {
      this.#noteHost(member);
      member.isArranged = member.state === 'usable';
      if (member.isArranged) member.noteUsable(undefined);
    }
    this.#held.arrange();
    this.#rearrange();
  }

  /** The state of its connection has changed. */
  noteState(member: Member, isSuspect: boolean): void {
    this.#noteHost(member);
    const isUsable = member.state === 'usable';
    // Not within the step of the machine: other members are written to.
    if (isSuspect) queueMicrotask(() => member.failOver());
    if (isUsable === member.isArranged) return;
    member.isArranged = isUsable;
    if (isUsable) member.noteUsable(this.now());
    this.#rearrange();
    if (isUsable) queueMicrotask(() => this.#failOverSuspects());
  }

  /** There was nobody to go to when they became suspect. */
  #failOverSuspects(): void {
    for (const member of this.#members) if (member.slot.connection.state === 'SUSPECT') member.failOver();
  }

  /** A host may have moved to another address: the one that is usable has it. */
  #noteHost(member: Member): void {
    const { host } = member;
    const other = host === undefined ? member : this.#byHost.get(host);
    if (host === undefined || other === member) return;
    if (other?.state === 'usable' && member.state !== 'usable') return;
    this.#byHost.set(host, member);
    this.#held.arrange();
  }

  #rearrange(): void {
    this.#tiers = undefined;
    this.wake();
  }

  #arranged(): Tier<Member>[] {
    const { policy } = this.#options;
    const byRank = new Map<number, Member[]>();
    for (const member of this.#members) {
      if (member.state !== 'usable') continue;
      // Those without a weight are asked when no other of their priority can be.
      const rank = 2 * member.priority + (member.weight === 0 ? 1 : 0);
      const others = byRank.get(rank);
      if (others === undefined) byRank.set(rank, [member]);
      else others.push(member);
    }
    return [...byRank]
      .toSorted(([one], [other]) => one - other)
      .map(([, members]) => new Tier(members, policy, this.#services.random));
  }

  /** A member may have room: those that wait go first. */
  wake(): void {
    if (this.#held.size === 0) return;
    const now = this.now();
    this.#held.handOver((task) => {
      if (task.deadline > now) return this.#dispatch(task) || this.#refuses(task);
      task.expire();
      return true;
    });
  }

  /** "a:3868 RECONNECTING, b:3868 draining" */
  describe(): string {
    const some = this.#members.slice(0, mostDescribed).map((member) => `${member.key} ${whatOf(member)}`);
    const others = this.#members.length - some.length;
    return others > 0 ? `${some.join(', ')} and ${others} others` : some.join(', ');
  }

  /** The CEA of a member has revealed this Origin-Host; in lower case. */
  has(originHost: string): boolean {
    return this.#byHost.has(originHost);
  }

  /** Nothing is sent any more; what waits fails. */
  end(): void {
    this.#isOver = true;
    this.#held.failAll((task) => task.fail(this.#closed(task.delivery)));
  }

  #closed(delivery: Delivery): Error | undefined {
    const { key } = this;
    const refusal = this.#services.refusal(key, delivery);
    if (refusal instanceof PoolClosedError) return refusal;
    return this.#isOver
      ? new PoolClosedError(`The group ${key} was closed`, { address: key, delivery })
      : undefined;
  }
}

const mostDescribed = 4;

function isFit(member: Member, task: GroupTask): boolean {
  return member.isReadyFor(task.applicationId) && member.key !== task.refuser;
}

function whatOf(member: Member): string {
  return member.state === 'down' ? member.slot.connection.state : member.state;
}
