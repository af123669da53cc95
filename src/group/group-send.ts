import type { Attempt, DiameterError } from '../errors.js';
import { InvalidMessageError, SendTimeoutError } from '../errors.js';
import { SendCall } from '../link/call.js';
import { headerProblem } from '../protocol/header.js';
import { GroupTask, type GroupDesk, type TaskSettings } from './group-task.js';
import type { Member } from './member.js';
import { UnableToDeliverError } from './unable-to-deliver.js';

/** `client.send` to a group. Once it is written it is not sent again. */
export class GroupSend extends GroupTask {
  /** While the group has it. */
  override readonly delivery = 'not-sent';
  override readonly refuser = undefined;
  readonly #resolve: () => void;
  readonly #rejectCall: (error: unknown) => void;
  #writtenTo: readonly Attempt[] = [];

  constructor(
    desk: GroupDesk,
    message: Buffer,
    settings: TaskSettings,
    resolve: () => void,
    reject: (error: unknown) => void,
  ) {
    super(desk, message, settings, reject);
    this.#resolve = resolve;
    this.#rejectCall = reject;
  }

  override get attempts(): readonly Attempt[] {
    return this.#writtenTo;
  }

  override start(member: Member): boolean {
    const { message, signal } = this;
    const { key, slot } = member;
    const outbound = slot.readyOutbound();
    if (outbound === undefined) return false;
    const problem = headerProblem(message, slot.options.maxMessageBytes);
    if (problem !== undefined) {
      this.fail(
        new InvalidMessageError(`The message to ${key} cannot be sent: ${problem}`, { address: key }),
      );
      return true;
    }
    this.#writtenTo = [{ address: key }];
    this.tell(member);
    this.end();
    const now = this.owner.now();
    const timeoutMs = Math.min(this.timeoutMs, this.finalDeadline - now);
    const call = new SendCall(slot, now, timeoutMs, signal, message, this.#resolve, this.#rejectCall);
    slot.breaker?.take(call);
    slot.write(call, outbound);
    return true;
  }

  override refuse(why: string): void {
    const { address } = this;
    this.fail(
      new UnableToDeliverError(`The message to group ${address} could not be delivered: ${why}`, { address }),
    );
  }

  protected override timeoutError(): SendTimeoutError {
    const { address, timeoutMs } = this;
    return new SendTimeoutError(
      `Could not send to group ${address} within ${timeoutMs} ms: ${this.owner.whyWaiting()}`,
      { address },
    );
  }

  protected override heldTooLong(): DiameterError {
    const { address } = this;
    const what = `The message to group ${address} was held as long as hold.maxMs allows: ${this.owner.whyWaiting()}`;
    return new UnableToDeliverError(what, { address });
  }
}
