import { LimitExceededError, PoolClosedError, type Delivery } from '../errors.js';
import type { PeerInfo } from '../protocol/capabilities-exchange.js';
import type { DiameterMessage } from '../protocol/message.js';
import { usualHold, type ResolvedGroupOptions } from './group-options.js';
import { FirstCopy, type CopyDesk } from './copy.js';
import { GroupCall } from './group-call.js';
import { PassingInquiry } from './inquiry.js';
import type { RedirectFollower } from './redirected.js';
import type { GroupDesk, GroupTask, RequestSettings } from './group-task.js';
import { GroupRecord, type GroupStats } from './group-record.js';
import { Chooser } from './chooser.js';
import type { GroupServices } from './group-services.js';
import type { Overload } from '../overload/overload.js';
import type { Report } from '../overload/report.js';
import { RequestLimit } from '../pool/request-limit.js';
import type { Follower } from '../discovery/follower.js';
import { HoldQueue } from './hold-queue.js';
import { laneOf } from './lanes.js';
import { tooMuchHeld, whyNever } from './refusals.js';
import { reportOnAll, reportOnEach } from './shedding.js';
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
  /** Finds the members; undefined where they were given. */
  follower: Follower | undefined;

  constructor(name: string, options: ResolvedGroupOptions, services: GroupServices) {
    this.key = name;
    this.#options = options;
    this.#services = services;
    this.#held = new HoldQueue(services.clock, (task) => laneOf(task, this.chooser.hosts));
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

  get overload(): Overload {
    return this.#services.overload;
  }

  get options(): ResolvedGroupOptions {
    return this.#options;
  }

  get maxAttempts(): number {
    const { retry } = this.#options;
    return retry === false ? 1 : retry.maxAttempts;
  }

  get isOver(): boolean {
    return this.closedError('not-sent') !== undefined;
  }

  stats(): GroupStats {
    const stats = this.record.stats(this.#members, this.#held);
    return this.follower === undefined ? stats : { ...stats, discovery: this.follower.stats() };
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
    const isTaskWanted =
      settings.trace !== undefined ||
      settings.avoided !== undefined ||
      this.overload.isInForce ||
      this.#limit?.hasToken() === false;
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

  get redirects(): RedirectFollower {
    return this.#services.redirects;
  }

  get isFollowing(): boolean {
    return this.redirects.isOn;
  }

  adopt(copy: FirstCopy): GroupCall {
    return GroupCall.of(this, copy);
  }

  begin(task: GroupTask): void {
    this.wake();
    if (this.overload.isInForce && this.#isShedBy(reportOnAll(task, this.#members), task)) return;
    if (!this.#dispatch(task)) this.hold(task);
  }

  #isShedBy(report: Report | undefined, task: GroupTask): boolean {
    if (report === undefined) return false;
    this.record.shed++;
    task.fail(this.overload.refusal(this.key, report, task.asked, task.delivery));
    return true;
  }

  /** True if it is written, or has ended. */
  #dispatch(task: GroupTask): boolean {
    if (this.#limit?.hasToken() === false) {
      this.#limit.await();
      return false;
    }
    const member = this.chooser.choose(task);
    if (member === undefined || !task.start(member)) return false;
    const [shed] = task.shedAt;
    if (shed !== undefined) this.record.noteDiverted(shed[0], member, shed[1]);
    this.#limit?.spend();
    return true;
  }

  /** Fails what no member will take, even if each had room: to wait makes no sense. True if it has ended so. */
  #refuses(task: GroupTask): boolean {
    const isBound = this.#options.policy === 'session' && task.sessionHash !== 0;
    if (this.#isShedBy(reportOnEach(task, this.#members, isBound), task)) return true;
    const whyNotHeld = this.#options.hold === false ? () => this.whyWaiting() : undefined;
    const why = whyNever(task, this.#members, this.chooser.hosts, whyNotHeld);
    if (why !== undefined) this.#refuse(task, why);
    return why !== undefined;
  }

  hold(task: GroupTask): void {
    const { delivery, waitingBytes } = task;
    const refusal = this.closedError(delivery) ?? this.#services.refusal(this.key, delivery);
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
      task.fail(tooMuchHeld(this.key, this.#held, maxBytes, this.whyWaiting(), delivery));
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

  /** The peer of a member has reported another load: so much is left of its weight. */
  noteLoad(member: Member, loadShare: number): void {
    member.loadShare = loadShare;
    const { policy } = this.#options;
    if (policy === 'weighted' || policy === 'least-in-flight') this.chooser.rearrange();
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
    if (this.#members.length === 0 && this.follower !== undefined) return this.follower.whyNone();
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
    this.follower?.stop();
    this.#limit?.stop();
  }

  /** As {@link stop}; what waits fails. */
  end(): void {
    this.stop();
    this.#held.failAll((task) => task.fail(this.closedError(task.delivery)));
  }

  /** Why nothing is sent any more; undefined as long as it is. */
  closedError(delivery: Delivery): Error | undefined {
    const { key } = this;
    const refusal = this.#services.refusal(key, delivery);
    if (refusal instanceof PoolClosedError) return refusal;
    return this.#isOver
      ? new PoolClosedError(`The group ${key} was closed`, { address: key, delivery })
      : undefined;
  }
}
