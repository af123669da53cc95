import type { PeerConnection } from '../connection/connection.js';
import type { CallQueue } from '../link/call-queue.js';
import { RequestCall, SendCall, type Call } from '../link/call.js';
import { ConnectCall } from '../link/connect-call.js';
import type { Outbound } from '../link/outbound.js';
import type { RequestLimit } from './request-limit.js';
import { changeOf } from './sendable.js';

/** The address whose calls are handed over. */
interface HandOverSlot {
  readonly key: string;
  readonly options: { readonly maxMessageBytes: number };
  readonly connection: PeerConnection;
  readonly waiting: CallQueue<Call>;
  readonly limit: RequestLimit | undefined;
  readonly openOutbound: Outbound | undefined;
  now(): number;
  noteWritten(call: Call): void;
  /** Writes the call, and notes it. */
  write(call: SendCall, outbound: Outbound): void;
}

/** Hands the calls that wait for an address to its connection, in their order, as far as there are room and tokens. */
export class HandOver {
  readonly #slot: HandOverSlot;
  /** A call may wait that takes no token. */
  #mayPass = false;

  constructor(slot: HandOverSlot) {
    this.#slot = slot;
  }

  noteWaiting(call: Call): void {
    this.#mayPass ||= !call.isRequest;
  }

  /** Calls may be written: those that wait go first. */
  run(): void {
    const { limit, waiting } = this.#slot;
    if (waiting.size === 0) {
      limit?.stop();
      return;
    }
    const now = this.#slot.now();
    let isShort = false;
    waiting.handOver((call) => {
      isShort = call.isRequest && limit?.hasToken() === false && this.#slot.openOutbound !== undefined;
      return !isShort && this.#take(call, now);
    });
    if (!isShort) limit?.stop();
    else {
      if (this.#mayPass) this.#passTheLimited(now);
      limit?.await();
    }
  }

  /** Calls that take no token do not wait for one. */
  #passTheLimited(now: number): void {
    this.#mayPass = false;
    this.#slot.waiting.pick((call) => {
      if (call.isRequest) return false;
      const isTaken = this.#take(call, now);
      this.#mayPass ||= !isTaken;
      return isTaken;
    });
  }

  /** Says whether the call waits no longer. */
  #take(call: Call, now: number): boolean {
    const { connection, openOutbound } = this.#slot;
    if (call.deadline <= now) call.expire('not-sent');
    else if (call instanceof ConnectCall) {
      if (!connection.isServing) return false;
      call.connected();
    } else {
      if (openOutbound === undefined) return false;
      if (call instanceof RequestCall || call instanceof SendCall) this.#write(call, openOutbound, now);
    }
    return true;
  }

  #write(call: RequestCall | SendCall, outbound: Outbound, now: number): void {
    const { key, options } = this.#slot;
    const change = changeOf(call.message, key, options.maxMessageBytes);
    if (change !== undefined) call.fail(change);
    else if (call instanceof RequestCall) {
      call.endWait(now);
      outbound.request(call);
      this.#slot.noteWritten(call);
    } else this.#slot.write(call, outbound);
  }
}
