import type { Delivery } from '../errors.js';
import type { Clock } from '../clock.js';
import type { Call, CallHolder } from './call.js';
import { DeadlineSweep, maxEndsPerSweep, type Sweeper } from './deadlines.js';

/** How many calls wait in all queues that share it, and the bytes that are kept for them. */
export interface CallTally {
  calls: number;
  bytes: number;
}

/** Calls in the order in which they came, each of which may leave by its own deadline or abort. */
export class CallQueue<Member extends Call> implements CallHolder, Sweeper {
  readonly delivery: Delivery;
  readonly #calls = new Map<Call, Member>();
  readonly #onLeft: () => void;
  readonly #tally: CallTally;
  readonly #sweep: DeadlineSweep;

  /** `delivery`: what a call that expires here says of its bytes. `onLeft`: a call has left by itself. */
  constructor(
    clock: Clock,
    delivery: Delivery,
    onLeft: () => void,
    tally: CallTally = { calls: 0, bytes: 0 },
  ) {
    this.delivery = delivery;
    this.#onLeft = onLeft;
    this.#tally = tally;
    this.#sweep = new DeadlineSweep(clock, this);
  }

  get size(): number {
    return this.#calls.size;
  }

  /** The one that has come before all others. */
  get first(): Member | undefined {
    return this.#calls.values().next().value;
  }

  /** The earliest deadline; `Infinity` if no call waits. */
  get earliestDeadline(): number {
    let earliest = Number.POSITIVE_INFINITY;
    for (const call of this.#calls.keys()) earliest = Math.min(earliest, call.deadline);
    return earliest;
  }

  add(call: Member): void {
    call.holder = this;
    this.#calls.set(call, call);
    this.#tally.calls++;
    this.#tally.bytes += call.waitingBytes;
    this.#sweep.note(call.deadline);
  }

  release(call: Call): void {
    if (!this.#remove(call)) return;
    if (this.#calls.size === 0) this.#sweep.stop();
    this.#onLeft();
  }

  /** Hands calls over in their order for as long as `take` says true. */
  handOver(take: (call: Member) => boolean): void {
    for (const call of this.#calls.values()) {
      if (!take(call)) break;
      this.#remove(call);
    }
    if (this.#calls.size === 0) this.#sweep.stop();
  }

  /** Hands over those, wherever they stand, for which `take` says true. */
  pick(take: (call: Member) => boolean): void {
    for (const call of this.#calls.values()) if (take(call)) this.#remove(call);
    if (this.#calls.size === 0) this.#sweep.stop();
  }

  /** All get the same error, which is made only if there is a call. */
  failAll(error: () => Error): void {
    const [first] = this.#calls;
    if (first === undefined) return;
    const reason = error();
    this.handOver((call) => {
      call.fail(reason);
      return true;
    });
  }

  sweep(now: number): number {
    let ended = 0;
    for (const call of this.#calls.keys()) {
      if (call.deadline > now) continue;
      if (ended++ === maxEndsPerSweep) return now;
      this.#remove(call);
      call.expire(this.delivery);
      this.#onLeft();
    }
    return this.earliestDeadline;
  }

  #remove(call: Call): boolean {
    const wasHere = this.#calls.delete(call);
    if (!wasHere) return false;
    this.#tally.calls--;
    this.#tally.bytes -= call.waitingBytes;
    return true;
  }
}
