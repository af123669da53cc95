import { LimitExceededError, PoolClosedError, type Delivery } from '../errors.js';
import type { PeerInfo } from '../protocol/capabilities-exchange.js';
import type { DiameterMessage } from '../protocol/message.js';
import { usualHold, type ResolvedGroupOptions } from './group-options.js';
import { FirstCopy, type CopyDesk } from './copy.js';
import { GroupCall } from './group-call.js';
import { PassingInquiry } from './inquiry.js';
import type { Follower } from './follower.js';
import type { GroupDesk, GroupTask, RequestSettings } from './group-task.js';
import { GroupRecord, type GroupStats } from './group-record.js';
import { Chooser } from './chooser.js';
import type { GroupServices } from './group-services.js';
import { RequestLimit } from '../pool/request-limit.js';
import { HoldQueue } from './hold-queue.js';
import { describeMembers, type Member } from './member.js';

/** Finds the member for each call of a group, and lets calls wait while there is none. */
export class Dispatcher implements GroupDesk, CopyDesk {
  /** The name of the group. */
  readonly key: string;
  readonly #services: GroupServices;
  readonly #held: HoldQueue;
  /** What has happened to it. */
  readonly record: GroupRecord;
  readonly chooser: Chooser;
  readonly #passing = new PassingInquiry();
  #options: ResolvedGroupOptions;
  #members: readonly Member[] = [];
  #limit: RequestLimit | undefined;
  #isOver = false;
  /** What a member has last said of itself; it is known also while no member is usable. */
  peer: PeerInfo | undefined;

  constructor(name: string, options: ResolvedGroupOptions, services: GroupServices) {
    this.key = name;
    this.#options = options;
    this.#services = services;
    this.#held = new HoldQueue(services.clock, (task) => this.#laneOf(task));
    this.record = new GroupRecord(name, services.clock, services.news);
    this.chooser = new Chooser(options, services);
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
    return this.#closed('not-sent') !== undefined;
  }

  stats(): GroupStats {
    return this.record.stats(this.#members, this.#held);
  }

  // Calls.

  /** A request that is written at once is one object as long as all goes well; otherwise a task is made of it. */
  request(
    message: Buffer,
    settings: RequestSettings,
    resolve: (answer: DiameterMessage) => void,
    reject: (error: unknown) => void,
  ): void {
    this.wake();
    const isTaskWanted = settings.trace !== undefined || this.#limit?.hasToken() === false;
    const member = isTaskWanted ? undefined : this.memberFor(message);
    const outbound = member?.slot.readyOutbound();
    if (member === undefined || outbound === undefined) {
      this.begin(new GroupCall(this, message, settings, resolve, reject));
      return;
    }
    member.write(new FirstCopy(this, member, message, settings, resolve, reject), outbound);
    this.#limit?.spend();
  }

  /** The member that a request would go to now. */
  memberFor(message: Buffer): Member | undefined {
    const member = this.chooser.choose(this.#passing.read(message));
    this.#passing.forget();
    return member;
  }

  get follower(): Follower {
    return this.#services.follower;
  }

  get isFollowing(): boolean {
    return this.follower.isOn;
  }

  adopt(copy: FirstCopy): GroupCall {
    return GroupCall.of(this, copy);
  }

  begin(task: GroupTask): void {
    this.wake();
    if (!this.#dispatch(task)) this.hold(task);
  }

  /** True if it is written, or has ended. */
  #dispatch(task: GroupTask): boolean {
    if (this.#limit?.hasToken() === false) {
      this.#limit.await();
      return false;
    }
    const member = this.chooser.choose(task);
    if (member === undefined || !task.start(member)) return false;
    this.#limit?.spend();
    return true;
  }

  /** Fails what no member will take, even if each had room: to wait makes no sense. True if it has ended so. */
  #refuses(task: GroupTask): boolean {
    const why = this.#whyNever(task);
    if (why !== undefined) this.#refuse(task, why);
    return why !== undefined;
  }

  #whyNever({ applicationId, destinationHost, refuser }: GroupTask): string | undefined {
    const bound = this.chooser.hosts.of(destinationHost);
    const usable = (bound.length > 0 ? bound : this.#members).filter(({ state }) => state === 'usable');
    if (usable.length === 0) {
      if (bound.length === 0) return this.#options.hold === false ? this.whyWaiting() : undefined;
      const each = bound.map(({ key, what }) => `${key}, which is ${what}`);
      return `its Destination-Host is that of ${each.join(', and of ')}`;
    }
    const able = usable.filter(({ slot }) => slot.serves(applicationId));
    if (able.some((member) => refuser?.isSamePeer(member) !== true)) return undefined;
    const what =
      able.length === 0 ? `serves application ${applicationId}` : 'is left that has not passed it back';
    return `no usable member ${what} (${describeMembers(this.#members)})`;
  }

  /** Calls of one lane may go to the same members. One that waits for its member does not stop those of other lanes. */
  #laneOf({ applicationId, destinationHost, refuser }: GroupTask): string {
    const host = this.chooser.hosts.of(destinationHost).length > 0 ? destinationHost : '';
    return `${host} ${applicationId} ${refuser?.key ?? ''}`;
  }

  hold(task: GroupTask): void {
    const { delivery, waitingBytes } = task;
    const refusal = this.#closed(delivery) ?? this.#services.refusal(this.key, delivery);
    if (refusal !== undefined) {
      if (refusal instanceof LimitExceededError) this.record.refused++;
      task.fail(refusal);
      return;
    }
    if (this.#refuses(task)) return;
    // Room in a member, or a turn within the limit, is always waited for.
    const { maxBytes, maxMs } = this.#options.hold || usualHold;
    if (this.#held.bytes + waitingBytes > maxBytes) {
      this.record.refused++;
      task.fail(this.#tooMuch(maxBytes, delivery));
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

  #tooMuch(maxBytes: number, delivery: Delivery): LimitExceededError {
    const { bytes, size } = this.#held;
    return new LimitExceededError(
      `Group ${this.key} holds ${size} calls of ${bytes} bytes, as much as hold.maxBytes (${maxBytes}) allows: ` +
        this.whyWaiting(),
      { address: this.key, delivery, limit: 'hold.maxBytes' },
    );
  }

  // What happens to members.

  configure(options: ResolvedGroupOptions, members: readonly Member[]): void {
    this.#options = options;
    this.#members = members;
    this.#limit = this.#limitBy(options);
    this.chooser.configure(options, members);
    for (const member of members) {
      member.isArranged = member.state === 'usable';
      member.noteTrust(undefined);
    }
    this.#held.arrange();
    this.#noteUsable();
    this.wake();
  }

  /** The state of its connection has changed. */
  noteState(member: Member, isSuspect: boolean): void {
    this.peer = member.slot.connection.peer ?? this.peer;
    if (this.chooser.hosts.note(member)) this.#held.arrange();
    const isUsable = member.state === 'usable';
    member.noteTrust(this.now());
    if (isUsable !== member.isArranged) this.#noteUsable();
    member.isArranged = isUsable;
    // Not within the step of a machine: members are written to, and a call may be what tries one.
    queueMicrotask(() => {
      if (isSuspect) member.failOver();
      this.wake();
      if (isUsable) this.#failOverSuspects();
    });
  }

  /** There was nobody to go to when they became suspect. */
  #failOverSuspects(): void {
    for (const member of this.#members) if (member.slot.connection.state === 'SUSPECT') member.failOver();
  }

  /** A member has become usable, or is so no more. */
  #noteUsable(): void {
    this.chooser.rearrange();
    if (!this.isOver) this.record.noteUsable(this.#hasUsable, this.#held.size);
  }

  /** A member may have room: those that wait go first. */
  wake(): void {
    if (this.#held.size > 0) this.#handOver(this.now());
    if (this.#held.size === 0) this.#limit?.stop();
  }

  #handOver(now: number): void {
    this.#held.handOver((task) => {
      if (task.deadline > now) return this.#dispatch(task) || this.#refuses(task);
      task.expire();
      return true;
    });
  }

  /** What calls wait for. */
  whyWaiting(): string {
    if (!this.#hasUsable) return `no member is usable (${describeMembers(this.#members)})`;
    return this.#limit?.isAwaited === true
      ? `its turn within maxRequestsPerSecond (${this.#options.maxRequestsPerSecond}) has not come`
      : `every usable member has as much to do as it may have (${describeMembers(this.#members)})`;
  }

  /** The CEA of a member has revealed this Origin-Host; in lower case. */
  has(originHost: string): boolean {
    return this.chooser.hosts.of(originHost).length > 0;
  }

  /** Nothing is sent any more. */
  stop(): void {
    this.#isOver = true;
    this.#limit?.stop();
  }

  /** As {@link stop}; what waits fails. */
  end(): void {
    this.stop();
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
