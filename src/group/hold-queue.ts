import type { Clock } from '../clock.js';
import { CallQueue, type CallTally } from '../link/call-queue.js';
import type { GroupTask } from './group-task.js';
import { leastUrgent } from '../protocol/routing-avps.js';

const ignore = () => {};

/**
 * What waits for a member: the most urgent first, and among equals in the order in which they came. Those that may go to the same
 * members are in one lane. If the first of a lane cannot go, all of its lane wait, and those of other lanes need not.
 */
export class HoldQueue {
  readonly #clock: Clock;
  readonly #laneOf: (task: GroupTask) => string;
  readonly #tally: CallTally = { calls: 0, bytes: 0 };
  /** By priority and lane; made when one is needed. */
  readonly #priorities: Lanes[] = Array.from({ length: leastUrgent + 1 }, () => new Map());
  #arrivals = 0;

  constructor(clock: Clock, laneOf: (task: GroupTask) => string) {
    this.#clock = clock;
    this.#laneOf = laneOf;
  }

  get size(): number {
    return this.#tally.calls;
  }

  get bytes(): number {
    return this.#tally.bytes;
  }

  add(task: GroupTask): void {
    task.arrival = ++this.#arrivals;
    this.#put(task);
  }

  #put(task: GroupTask): void {
    const lanes = this.#priorities[task.priority];
    const lane = this.#laneOf(task);
    let queue = lanes?.get(lane);
    if (queue === undefined) {
      queue = new CallQueue(this.#clock, 'not-sent', ignore, this.#tally);
      lanes?.set(lane, queue);
    }
    queue.add(task);
  }

  /** The lanes are others now. */
  arrange(): void {
    if (this.size === 0) return;
    const all: GroupTask[] = [];
    this.failAll((task) => all.push(task));
    for (const task of all.toSorted((one, other) => one.arrival - other.arrival)) this.#put(task);
  }

  /** Hands over from each lane for as long as `take` says true. */
  handOver(take: (task: GroupTask) => boolean): void {
    const stopped = new Set<string>();
    for (const lanes of this.#priorities) {
      for (let lane = firstOf(lanes, stopped); lane !== undefined; lane = firstOf(lanes, stopped)) {
        if (!tookFirst(lanes.get(lane), take)) stopped.add(lane);
      }
    }
  }

  /** `end`: what becomes of each, which is held no more. */
  failAll(end: (task: GroupTask) => void): void {
    for (const lanes of this.#priorities) {
      for (const queue of lanes.values()) {
        queue.handOver((task) => {
          end(task);
          return true;
        });
      }
      lanes.clear();
    }
  }
}

type Lanes = Map<string, CallQueue<GroupTask>>;

/** The lane whose first call has waited longest. */
function firstOf(lanes: Lanes, stopped: ReadonlySet<string>): string | undefined {
  let first: string | undefined;
  let earliest = Number.POSITIVE_INFINITY;
  for (const [lane, queue] of lanes) {
    const arrival = queue.first?.arrival;
    if (arrival === undefined) lanes.delete(lane);
    else if (arrival < earliest && !stopped.has(lane)) {
      earliest = arrival;
      first = lane;
    }
  }
  return first;
}

function tookFirst(queue: CallQueue<GroupTask> | undefined, take: (task: GroupTask) => boolean): boolean {
  let isTaken = false;
  let isFirst = true;
  queue?.handOver((task) => {
    if (!isFirst) return false;
    isFirst = false;
    isTaken = take(task);
    return isTaken;
  });
  return isTaken;
}
