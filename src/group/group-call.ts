import { Buffer } from 'node:buffer';
import { RequestTimeoutError, type Attempt, type Delivery, type DiameterError } from '../errors.js';
import { LaterCopy, type Copy, type CopyOwner, type FirstCopy } from './copy.js';
import type { FailoverReason } from '../observability/news.js';
import { changeOf } from '../pool/sendable.js';
import { CommandFlag, flagsAt } from '../protocol/header.js';
import type { DiameterMessage } from '../protocol/message.js';
import type { Follow } from './redirected.js';
import { GroupTask, toldAttempts, type GroupDesk, type RequestSettings } from './group-task.js';
import type { Member } from './member.js';
import { isLoss, isPassedBack, isRedirect } from './outcomes.js';
import { UnableToDeliverError } from './unable-to-deliver.js';

/** A request to a group: at one member, or after a failure at another one; it may be in flight at two. It settles once. */
export class GroupCall extends GroupTask implements CopyOwner {
  override refuser: Member | undefined = undefined;
  readonly #mayMove: boolean;
  readonly #resolve: (answer: DiameterMessage) => void;
  /** Where it was written last; undefined while it is in flight nowhere. */
  #present: Copy | undefined;
  /** Where else it is in flight: at members that have become suspect. */
  #suspects: Copy[] = none;
  #past: Attempt[] = noAttempts;
  #copies = 0;
  #endToEndId = 0;
  /** A copy got no answer, so that further ones carry the T flag (RFC 6733 §3). */
  #isUnanswered = false;
  #isOver = false;
  /** It was redirected, and leads its own life from then on. */
  #follow: Follow | undefined;

  /** The call of a copy that is not simply answered. */
  static of(desk: GroupDesk, copy: FirstCopy): GroupCall {
    const { bytes } = copy;
    // The copy itself listens to the signal.
    const settings = { ...copy.settings, signal: undefined };
    const resolve = (answer: DiameterMessage) => copy.settleCaller(answer);
    const reject = (error: unknown) => copy.rejectCaller(error);
    const call = new GroupCall(desk, bytes, settings, resolve, reject);
    call.#present = copy;
    call.#copies = 1;
    return call;
  }

  constructor(
    desk: GroupDesk,
    message: Buffer,
    settings: RequestSettings,
    resolve: (answer: DiameterMessage) => void,
    reject: (error: unknown) => void,
  ) {
    super(desk, message, settings, reject);
    this.#mayMove = settings.mayMove;
    if (settings.avoided !== undefined) [this.refuser] = desk.chooser.hosts.of(settings.avoided);
    this.#resolve = resolve;
  }

  override start(member: Member): boolean {
    const outbound = member.slot.readyOutbound();
    if (outbound === undefined) return false;
    const copy = this.#copyFor(member);
    if (copy === undefined) return true;
    this.#copies++;
    this.#present = copy;
    this.tell(member);
    member.write(copy, outbound);
    return true;
  }

  /** Undefined if the message cannot be sent any more: the caller may have changed it. */
  #copyFor(member: Member): Copy | undefined {
    const { message, timeoutMs } = this;
    const { maxMessageBytes } = member.slot.options;
    const change = changeOf(message, member.key, maxMessageBytes, this.delivery);
    if (change !== undefined) {
      this.fail(change);
      return undefined;
    }
    const now = this.owner.now();
    this.noteBegin(now);
    const { finalDeadline } = this;
    if (this.#copies === 0) {
      const copy = new LaterCopy(this, member, finalDeadline - timeoutMs, timeoutMs, message);
      copy.endWait(now);
      return copy;
    }
    const bytes = this.#isUnanswered ? retransmission(message) : message;
    const copy = new LaterCopy(this, member, now, finalDeadline - now, bytes);
    copy.endToEndId = this.#endToEndId;
    return copy;
  }

  override get delivery(): Delivery {
    return this.#copies === 0 ? 'not-sent' : 'maybe-delivered';
  }

  // What becomes of its copies.

  answered(copy: Copy, answer: DiameterMessage): void {
    if (this.#isOver) return;
    if (isPassedBack(answer) && this.#mayPassOn(copy)) {
      this.refuser = copy.member;
      this.#forget(copy, { address: copy.address, resultCode: answer.resultCode });
      if (this.#isInFlight || this.#moveOn(copy, 'refused')) return;
    }
    this.#isOver = true;
    this.tell(copy.member);
    this.#withdraw(undefined);
    if (isRedirect(answer) && this.owner.redirects.isOn && this.#followFrom(copy, answer)) return;
    this.#settle(answer);
  }

  #settle(answer: DiameterMessage): void {
    this.end();
    this.#resolve(answer);
  }

  #followFrom(copy: Copy, answer: DiameterMessage): boolean {
    this.#follow = this.owner.redirects.follow(
      {
        target: this.address,
        from: copy.member.slot,
        bytes: this.#isUnanswered ? retransmission(this.message) : this.message,
        endToEndId: copy.endToEndId,
        timeoutMs: this.timeoutMs,
        deadline: copy.deadline,
        attempts: this.#past,
        trace: this.trace,
        settle: (last) => this.#settle(last),
        refuse: (error) => super.fail(error),
      },
      answer,
    );
    return this.#follow !== undefined;
  }

  failed(copy: Copy, error: unknown): void {
    if (this.#isOver) return;
    this.#forget(copy, { address: copy.address, error: error instanceof Error ? error : undefined });
    const isLate = error instanceof RequestTimeoutError || this.#isLate;
    if (isLoss(error) && isLate) this.fail(this.timeoutError());
    else if (!isLoss(error) || this.owner.isOver || !this.#mayEverMove) this.fail(error);
    else {
      this.#isUnanswered = true;
      if (this.#isInFlight) return;
      const mayGoOn = this.#mayGoOnFrom(copy);
      if (mayGoOn && this.#moveOn(copy, 'lost')) return;
      if (mayGoOn && !this.#isBoundTo(copy.member)) this.owner.hold(this);
      else this.refuse(this.#whyNotFrom(copy), error);
    }
  }

  /** The peer of a copy has become suspect: another member is asked, too. */
  suspect(copy: Copy): void {
    if (this.#isOver || copy !== this.#present || !this.#mayGoOnFrom(copy)) return;
    this.#noteEnd(copy);
    const wasUnanswered = this.#isUnanswered;
    this.#isUnanswered = true;
    if (this.#moveOn(copy, 'suspect')) this.#suspects = [...this.#suspects, copy];
    else this.#isUnanswered = wasUnanswered;
  }

  get #mayEverMove(): boolean {
    return this.#mayMove && this.owner.maxAttempts > 1;
  }

  get #isInFlight(): boolean {
    return this.#present !== undefined || this.#suspects.length > 0;
  }

  /** A request with the Destination-Host of a peer can go to no other peer (RFC 6733 §5.5.4, C-047). */
  #mayGoOnFrom({ member }: Copy): boolean {
    const { owner } = this;
    const isFree = !this.#isBoundTo(member) || owner.chooser.hasSibling(member);
    return isFree && this.#mayMove && this.#copies < owner.maxAttempts;
  }

  /** What a peer has passed back once is not passed on to it again, nor a second time. */
  #mayPassOn(copy: Copy): boolean {
    return this.refuser === undefined && !this.#isBoundTo(copy.member) && this.#mayGoOnFrom(copy);
  }

  /** Its time is over, which the sweep of deadlines may notice a little later. */
  get #isLate(): boolean {
    return this.owner.now() >= this.finalDeadline;
  }

  #isBoundTo(member: Member): boolean {
    return this.destinationHost !== undefined && this.destinationHost === member.host;
  }

  #whyNotFrom({ member }: Copy): string {
    return this.#isBoundTo(member)
      ? `its Destination-Host ${this.destinationHost} is that of ${member.key}, which was lost`
      : `it was sent ${this.#copies} times, as often as retry.maxAttempts allows, and was lost each time`;
  }

  #moveOn(from: Copy, why: FailoverReason): boolean {
    const member = this.#isLate ? undefined : this.owner.chooser.choose(this);
    if (member === undefined || !this.start(member)) return false;
    const failover = this.owner.record.noteFailover(from.member, member, why);
    if (this.trace !== undefined) this.trace.failovers = [...this.trace.failovers, failover];
    return true;
  }

  #noteEnd(copy: Copy): void {
    this.finalDeadline = copy.deadline;
    this.#endToEndId = copy.endToEndId;
  }

  #forget(copy: Copy, attempt: Attempt): void {
    this.#noteEnd(copy);
    this.#past = [...this.#past, attempt];
    if (copy === this.#present) this.#present = undefined;
    else this.#suspects = this.#suspects.filter((other) => other !== copy);
  }

  // Its end.

  override fail(error: unknown): void {
    this.#isOver = true;
    this.tell(this.#present?.member);
    this.#withdraw(error);
    this.#follow?.withdraw(error);
    super.fail(error);
  }

  /** What is still in flight: a late answer will find no request. */
  #withdraw(reason: unknown): void {
    for (const copy of this.#suspects) this.#withdrawCopy(copy, reason);
    if (this.#present !== undefined) this.#withdrawCopy(this.#present, reason);
    this.#present = undefined;
    this.#suspects = none;
  }

  #withdrawCopy(copy: Copy, reason: unknown): void {
    if (!copy.isPending) return;
    copy.holder?.release(copy);
    copy.fail(
      reason ??
        new UnableToDeliverError(`${copy.address} did not answer before another member did`, {
          address: copy.address,
          delivery: 'maybe-delivered',
        }),
    );
  }

  override refuse(why: string, cause?: unknown): void {
    const what = `The request to group ${this.address} could not be delivered: ${why}${toldAttempts(this.#past)}`;
    const { address, attempts } = this;
    this.fail(new UnableToDeliverError(what, { address, delivery: this.delivery, attempts, cause }));
  }

  override get attempts(): readonly Attempt[] {
    const present = this.#present === undefined ? this.#suspects : [...this.#suspects, this.#present];
    return [...this.#past, ...present.map(({ address }) => ({ address }))];
  }

  protected override timeoutError(): RequestTimeoutError {
    const { address, attempts, timeoutMs } = this;
    const why = this.#copies === 0 ? this.owner.whyWaiting() : 'it was written, but no answer came';
    const told = attempts.length > 1 ? toldAttempts(attempts) : '';
    return new RequestTimeoutError(`No answer from group ${address} within ${timeoutMs} ms: ${why}${told}`, {
      address,
      delivery: this.delivery,
      attempts,
    });
  }

  protected override heldTooLong(): DiameterError {
    const { address, attempts } = this;
    const what = `The request to group ${address} was held as long as hold.maxMs allows: ${this.owner.whyWaiting()}`;
    return new UnableToDeliverError(`${what}${toldAttempts(attempts)}`, {
      address,
      delivery: this.delivery,
      attempts,
    });
  }
}

const none: Copy[] = [];
const noAttempts: Attempt[] = [];

/** The same message with the T flag. */
function retransmission(message: Buffer): Buffer {
  const copy = Buffer.from(message);
  copy[4] = flagsAt(copy, 0) | CommandFlag.retransmitted;
  return copy;
}
