import type { Clock } from '../clock.js';
import { LimitExceededError, PoolClosedError } from '../errors.js';
import type { Failover, FailoverReason, News } from '../observability/news.js';
import type { PeerInfo } from '../protocol/capabilities-exchange.js';
import type { Random } from '../protocol/identifiers.js';
import { usualHold, type ResolvedGroupOptions } from './group-options.js';
import type { GroupDesk, GroupTask } from './group-task.js';
import { GroupRecord, type GroupStats } from './group-record.js';
import { RequestLimit } from '../pool/request-limit.js';
import { HoldQueue } from './hold-queue.js';
import { Hosts, leastBusy } from './hosts.js';
import { describeMembers, type Member } from './member.js';
import { Tier } from './tier.js';

/** What a group needs of its client. */
export interface GroupServices {
  readonly clock: Clock;
  readonly news: News;
  readonly random: Random;
  /** Why nothing may wait; undefined as long as it may. */
  refusal(name: string): Error | undefined;
}

/** Finds the member for each call of a group, and lets calls wait while there is none. */
export class Dispatcher implements GroupDesk {
  /** The name of the group. */
  readonly key: string;
  readonly #services: GroupServices;
  readonly #held: HoldQueue;
  /** What has happened to it. */
  readonly record: GroupRecord;
  readonly #hosts = new Hosts();
  #options: ResolvedGroupOptions;
  #members: readonly Member[] = [];
  /** Of the usable members, those of the smallest priority first; undefined if one has come or gone since. */
  #tiers: readonly Tier[] | undefined;
  #limit: RequestLimit | undefined;
  #isOver = false;
  /** What a member has last said of itself; it is known also while no member is usable. */
  peer: PeerInfo | undefined;

  constructor(name: string, options: ResolvedGroupOptions, services: GroupServices) {
    this.key = name;
    this.#options = options;
    this.#services = services;
    this.#held = new HoldQueue(services.clock);
    this.record = new GroupRecord(name, services.clock, services.news);
    this.#limit = this.#limitBy(options);
  }

  #limitBy(options: ResolvedGroupOptions): RequestLimit | undefined {
    return RequestLimit.by(options, this.#limit, this.#services.clock, () => this.wake());
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
    return this.#isOver || this.#services.refusal(this.key) instanceof PoolClosedError;
  }

  stats(): GroupStats {
    return this.record.stats(this.#members, this.#held);
  }

  // Calls.

  begin(task: GroupTask): void {
    if (this.#held.size > 0 || !this.#dispatch(task)) this.hold(task);
  }

  /** True if it is written, or has ended. */
  #dispatch(task: GroupTask): boolean {
    const bound = this.#hosts.of(task.destinationHost);
    if (bound.length > 0 && !bound.some(({ state }) => state === 'usable')) {
      const each = bound.map((member) => `${member.key}, which is ${member.what}`);
      this.#refuse(task, `its Destination-Host is that of ${each.join(', and of ')}`);
      return true;
    }
    if (this.#limit?.hasToken() === false) {
      this.#limit.await();
      return false;
    }
    const member = this.choose(task);
    if (member === undefined) return this.#isUnserved(task);
    if (!task.start(member)) return false;
    this.#limit?.spend();
    return true;
  }

  /** Some members are usable, but none of them serves the application: it makes no sense to wait. */
  #isUnserved(task: GroupTask): boolean {
    const usable = this.#members.filter(({ state }) => state === 'usable');
    const { applicationId } = task;
    if (usable.length === 0 || usable.some(({ slot }) => slot.serves(applicationId))) return false;
    this.#refuse(task, `no usable member serves application ${applicationId} (${this.describe()})`);
    return true;
  }

  choose(task: GroupTask): Member | undefined {
    const bound = this.#hosts.of(task.destinationHost);
    if (bound.length > 0) return leastBusy(bound, (member) => isFit(member, task));
    this.#tiers ??= this.#arranged();
    return this.#choose(this.#tiers, task, false) ?? this.#choose(this.#tiers, task, true);
  }

  /** `isAnyRight`: also one that gets its share back only bit by bit. */
  #choose(tiers: readonly Tier[], task: GroupTask, isAnyRight: boolean): Member | undefined {
    const { sessionHash } = task;
    const { policy } = this.#options;
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
    const refusal = this.#services.refusal(this.key) ?? (this.#isOver ? this.#closedError() : undefined);
    // Room in a member, or a turn within the limit, is always waited for.
    const { maxBytes, maxMs } = this.#options.hold || (this.#hasUsable ? usualHold : noHold);
    if (refusal !== undefined) {
      if (refusal instanceof LimitExceededError) this.record.refused++;
      task.fail(refusal);
    } else if (maxMs === 0) this.#refuse(task, `no member is usable (${this.describe()})`);
    else if (this.#held.bytes + task.waitingBytes > maxBytes) {
      this.record.refused++;
      task.fail(this.#tooMuch(maxBytes));
    } else {
      const now = this.now();
      task.wait(now, now + maxMs);
      this.#held.add(task);
    }
  }

  #refuse(task: GroupTask, why: string): void {
    this.record.refused++;
    task.refuse(why);
  }

  get #hasUsable(): boolean {
    return this.#members.some(({ state }) => state === 'usable');
  }

  #tooMuch(maxBytes: number): LimitExceededError {
    const { bytes, size } = this.#held;
    return new LimitExceededError(
      `Group ${this.key} holds ${size} calls of ${bytes} bytes, as much as hold.maxBytes (${maxBytes}) allows: ` +
        this.whyWaiting(),
      { address: this.key, limit: 'hold.maxBytes' },
    );
  }

  /** Another member is a connection to the same peer. */
  hasSibling(member: Member): boolean {
    return this.#hosts.of(member.host).length > 1;
  }

  noteHeldTooLong(): void {
    this.record.heldTooLong++;
  }

  noteFailover(from: Member, to: Member, why: FailoverReason): Failover {
    return this.record.noteFailover(from, to, why);
  }

  // What happens to members.

  setMembers(members: readonly Member[]): void {
    this.#members = members;
    this.#hosts.reset(members);
    this.#rearrange();
  }

  /** {@link setMembers} follows. */
  configure(options: ResolvedGroupOptions): void {
    this.#options = options;
    this.#limit = this.#limitBy(options);
  }

  /** The state of its connection has changed. */
  noteState(member: Member, isSuspect: boolean): void {
    this.peer = member.slot.connection.peer ?? this.peer;
    this.#hosts.note(member);
    const isUsable = member.state === 'usable';
    // Not within the step of the machine: other members are written to.
    if (isSuspect) queueMicrotask(() => member.failOver());
    member.noteTrust(this.now());
    if (isUsable === member.isArranged) return;
    member.isArranged = isUsable;
    this.#rearrange();
    if (isUsable) queueMicrotask(() => this.#failOverSuspects());
  }

  /** There was nobody to go to when they became suspect. */
  #failOverSuspects(): void {
    for (const member of this.#members) if (member.slot.connection.state === 'SUSPECT') member.failOver();
  }

  #rearrange(): void {
    this.#tiers = undefined;
    if (!this.isOver) this.record.noteUsable(this.#hasUsable, this.#held.size);
    this.wake();
  }

  #arranged(): Tier[] {
    const { policy } = this.#options;
    const byPriority = new Map<number, Member[]>();
    for (const member of this.#members) {
      if (member.state !== 'usable') continue;
      const others = byPriority.get(member.priority);
      if (others === undefined) byPriority.set(member.priority, [member]);
      else others.push(member);
    }
    return [...byPriority]
      .toSorted(([one], [other]) => one - other)
      .map(([, members]) => new Tier(members, policy, this.#services.random));
  }

  /** A member may have room: those that wait go first. */
  wake(): void {
    if (this.#held.size > 0) this.#held.handOver((task) => this.#dispatch(task));
    if (this.#held.size === 0) this.#limit?.stop();
  }

  /** What calls wait for. */
  whyWaiting(): string {
    if (!this.#hasUsable) return `no member is usable (${this.describe()})`;
    return this.#limit?.isAwaited === true
      ? `its turn within maxRequestsPerSecond (${this.#options.maxRequestsPerSecond}) has not come`
      : `every usable member has as much to do as it may have (${this.describe()})`;
  }

  /** "a:3868 RECONNECTING, b:3868 draining" */
  describe(): string {
    return describeMembers(this.#members);
  }

  /** The CEA of a member has revealed this Origin-Host; in lower case. */
  has(originHost: string): boolean {
    return this.#hosts.of(originHost).length > 0;
  }

  /** Nothing is sent any more. */
  stop(): void {
    this.#isOver = true;
    this.#limit?.stop();
  }

  /** As {@link stop}; what waits fails. */
  end(error: Error | undefined): void {
    this.stop();
    this.#held.failAll(() => error ?? this.#closedError());
  }

  #closedError(): PoolClosedError {
    return new PoolClosedError(`The group ${this.key} was closed`, { address: this.key });
  }
}

/** `hold: false`, while no member is usable. */
const noHold = { maxBytes: 0, maxMs: 0 };

function isFit(member: Member, task: GroupTask): boolean {
  return member.isReadyFor(task.applicationId) && !task.excludes(member);
}
