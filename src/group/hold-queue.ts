import type { Clock } from '../clock.js';
import { CallQueue, type CallTally } from '../link/call-queue.js';
import type { GroupTask } from './group-task.js';
import { leastUrgent } from './routing-avps.js';

const ignore = () => {};

/** What waits for a member: the most urgent first, and among equals in the order in which they came. */
export class HoldQueue {
  readonly #clock: Clock;
  readonly #tally: CallTally = { calls: 0, bytes: 0 };
  /** By priority; made when one is needed. */
  readonly #queues: (CallQueue<GroupTask> | undefined)[] = new Array<undefined>(leastUrgent + 1).fill(
    undefined,
  );

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get size(): number {
    return this.#tally.calls;
  }

  get bytes(): number {
    return this.#tally.bytes;
  }

  add(task: GroupTask): void {
    const { priority } = task;
    this.#queues[priority] ??= new CallQueue(this.#clock, 'not-sent', ignore, this.#tally);
    this.#queues[priority].add(task);
  }

  /** Hands over for as long as `take` says true. */
  handOver(take: (task: GroupTask) => boolean): void {
    for (const queue of this.#queues) {
      queue?.handOver(take);
      if (queue !== undefined && queue.size > 0) return;
    }
  }

  failAll(error: () => Error): void {
    for (const queue of this.#queues) queue?.failAll(error);
  }
}
