import type { Buffer } from 'node:buffer';
import type { Attempt, Delivery, DiameterError, RequestTimeoutError, SendTimeoutError } from '../errors.js';
import { Call, withItsTick, type CallTarget } from '../link/call.js';
import { applicationIdAt } from '../protocol/header.js';
import type { RedirectFollower } from './redirected.js';
import { askedBy, type AskedRequest, type Overload } from '../overload/overload.js';
import type { Report } from '../overload/report.js';
import type { Member } from './member.js';
import type { Chooser } from './chooser.js';
import type { GroupRecord } from './group-record.js';
import type { Inquiry } from './inquiry.js';
import type { TaskTrace } from './task-trace.js';
import { destinationHostOf, priorityOf, sessionHashOf } from '../protocol/routing-avps.js';

/** What a call needs of its group. */
export interface GroupDesk extends CallTarget {
  /** Follows the redirects of members. */
  readonly redirects: RedirectFollower;
  /** To how many members a request may be sent. */
  readonly maxAttempts: number;
  /** The client is being closed, or the group was: nothing is sent any more. */
  readonly isOver: boolean;
  readonly chooser: Chooser;
  readonly overload: Overload;
  /** What happens to its calls is noted there. */
  readonly record: GroupRecord;
  /** Lets the task wait for a member, or fails it. */
  hold(task: GroupTask): void;
  /** What calls wait for, for errors. */
  whyWaiting(): string;
}

export interface TaskSettings {
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  /** 0 is the most urgent. Undefined: what the message says of itself. */
  readonly priority: number | undefined;
  /** Undefined where nobody listens. */
  readonly trace?: TaskTrace | undefined;
}

/** What a request is asked with. */
export interface RequestSettings extends TaskSettings {
  /** It may be sent to more than one member. */
  readonly mayMove: boolean;
  /** An Origin-Host, in lower case: its member is not to get it. */
  readonly avoided?: string | undefined;
}

/** What a group was asked to send, until it ends. It may wait in the group's queue, and more than once. */
export abstract class GroupTask extends Call<GroupDesk> implements Inquiry {
  readonly message: Buffer;
  /** The memory of the message may be transferred meanwhile. */
  readonly #bytes: number;
  readonly applicationId: number;
  /** Its turn among those that are held: set when it comes to them. */
  arrival = 0;
  readonly destinationHost: string | undefined;
  readonly priority: number;
  protected readonly trace: TaskTrace | undefined;
  /** Its own deadline; while it waits, {@link deadline} may be an earlier one. `Infinity` until it is known. */
  protected finalDeadline = Number.POSITIVE_INFINITY;
  /** The members that were asked while a report was in force, each with the report that sheds it there. */
  #verdicts: Map<Member, Report | undefined> | undefined = undefined;
  #isDrawn = false;
  #asked: AskedRequest | undefined = undefined;

  constructor(
    desk: GroupDesk,
    message: Buffer,
    { priority, signal, timeoutMs, trace }: TaskSettings,
    reject: (error: unknown) => void,
  ) {
    super(desk, withItsTick, timeoutMs, signal, reject);
    this.message = message;
    this.#bytes = message.length;
    this.applicationId = applicationIdAt(message, 0);
    this.destinationHost = destinationHostOf(message);
    this.priority = priority ?? priorityOf(message);
    this.trace = trace;
  }

  /** What the policy `session` goes by; 0 without a Session-Id. The other policies do not ask. */
  get sessionHash(): number {
    return sessionHashOf(this.message);
  }

  override get waitingBytes(): number {
    return this.#bytes;
  }

  /** What reports of overload are asked for. */
  get asked(): AskedRequest {
    this.#asked ??= askedBy(this.message, this.priority);
    return this.#asked;
  }

  /**
   * Each member is asked once, however often the task looks for one, and none after it has begun to wait. With a
   * Destination-Host it has no choice.
   */
  isShedAt(member: Member): boolean {
    if (this.destinationHost !== undefined || !member.slot.options.overload.enabled) return false;
    const known = this.#verdicts?.get(member);
    if (known !== undefined || this.#isDrawn || this.#verdicts?.has(member) === true) {
      // One that is over sheds nothing, though others are in force.
      return known?.isActive === true;
    }
    const report = this.owner.overload.sheddingAt(member.host, this.asked);
    this.#verdicts ??= new Map();
    this.#verdicts.set(member, report);
    return report !== undefined;
  }

  /** It is about to wait: reports that come from now on do not concern it. */
  endDraws(): void {
    this.#isDrawn = true;
  }

  /** The members where a report sheds it, each with that report. */
  get shedAt(): ReadonlyMap<Member, Report> {
    if (this.#verdicts === undefined) return nowhere;
    const shed = new Map<Member, Report>();
    for (const [member, report] of this.#verdicts) if (report !== undefined) shed.set(member, report);
    return shed;
  }

  /** Its time counts from now, unless it has begun before. */
  protected noteBegin(now: number): void {
    if (this.finalDeadline === Number.POSITIVE_INFINITY) this.finalDeadline = now + this.timeoutMs;
  }

  /** It waits from now on, at most until `limit`. */
  wait(now: number, limit: number): void {
    this.noteBegin(now);
    this.deadline = Math.min(limit, this.finalDeadline);
  }

  /** Its time in the queue is over, or all of its time. */
  override expire(): void {
    this.owner.record.heldTooLong++;
    const isItsOwn = this.owner.now() >= this.finalDeadline;
    this.fail(isItsOwn ? this.timeoutError() : this.heldTooLong());
  }

  /** Tells the trace, if there is one. `member`: has answered, or was tried last; undefined: as before. */
  protected tell(member: Member | undefined): void {
    if (this.trace === undefined) return;
    this.trace.member = member?.slot.connection ?? this.trace.member;
    this.trace.attempts = this.attempts;
  }

  /** Those that have ended, and those in flight. */
  abstract get attempts(): readonly Attempt[];
  protected abstract override timeoutError(): RequestTimeoutError | SendTimeoutError;
  protected abstract heldTooLong(): DiameterError;

  /** Whether a peer may have received it. */
  abstract readonly delivery: Delivery;
  /** Has passed it back, and is not asked again. */
  abstract readonly refuser: Member | undefined;
  /** Writes it to a member; false if that is not ready for it. True also if the task has ended instead. */
  abstract start(member: Member): boolean;
  /** No member may be found for it: it ends. */
  abstract refuse(why: string): void;
}

const nowhere: ReadonlyMap<Member, Report> = new Map();

/** " It was sent to a:3868 (why), b:3868 (3004)." */
export function toldAttempts(attempts: readonly Attempt[]): string {
  if (attempts.length === 0) return '';
  const each = attempts.map(({ address, error, resultCode }) => {
    const why = resultCode ?? error?.message ?? 'no answer';
    return `${address} (${why})`;
  });
  return `. It was sent to ${each.join(', then to ')}`;
}
