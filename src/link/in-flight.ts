import type { Clock } from '../clock.js';
import type { Figures } from '../observability/figures.js';
import { RequestCall, type Call, type CallHolder } from './call.js';
import { DeadlineSweep, maxEndsPerSweep, type Sweeper } from './deadlines.js';

const initialSlots = 64;

/** A larger ring is let go of when it is empty: a burst must not cost its memory for good. */
const maxIdleSlots = 4_096;

/** Calls of a tick that took longer than this begin with its end: the program was busy, not the peer slow. */
const longTickMs = 1;

/** How many may be in flight, which an update may change. */
export interface InFlightLimits {
  readonly options: { readonly maxInFlight: number };
}

/** The link that the requests are sent on. */
export interface InFlightOwner {
  /** The last request in flight has ended. */
  noteDrained(): void;
  /** There were as many as may be, and one has ended. */
  noteRoom(): void;
  /** The deadlines were looked at, and so many had passed. */
  noteSwept(timeouts: number): void;
}

/**
 * Requests that were written and whose answer is awaited, by their Hop-by-Hop Identifier: a ring in which the low bits
 * of the identifier are the slot. Identifiers count up and wrap at 2^32; one whose slot is taken is skipped, so that
 * they stay unique among the pending (RFC 6733 §3).
 */
export class InFlight implements CallHolder, Sweeper {
  readonly delivery = 'maybe-delivered';
  readonly #clock: Clock;
  readonly #sweep: DeadlineSweep;
  readonly #figures: Figures;
  readonly #limits: InFlightLimits;
  readonly #owner: InFlightOwner;
  /** Those that have begun with this tick, and when that was. */
  readonly #begun: RequestCall[] = [];
  #tickAt = 0;
  #slots: (RequestCall | undefined)[] = [];
  #nextId: number;
  #size = 0;

  /** `figures`: where requests and their ends are counted. */
  constructor(clock: Clock, firstId: number, figures: Figures, limits: InFlightLimits, owner: InFlightOwner) {
    this.#clock = clock;
    this.#nextId = firstId;
    this.#figures = figures;
    this.#limits = limits;
    this.#owner = owner;
    this.#sweep = new DeadlineSweep(clock, this);
  }

  get size(): number {
    return this.#size;
  }

  get isFull(): boolean {
    return this.#size >= this.#limits.options.maxInFlight;
  }

  /** An identifier that no pending request has. */
  takeId(): number {
    const mask = this.#slots.length - 1;
    let id = this.#nextId;
    while (this.#size > 0 && this.#slots[id & mask] !== undefined) id = (id + 1) >>> 0;
    this.#nextId = (id + 1) >>> 0;
    return id;
  }

  /** Gives the request its identifier and awaits its answer. */
  add(call: RequestCall): void {
    if (2 * this.#size >= this.#slots.length) this.#grow();
    const id = this.takeId();
    call.hopByHopId = id;
    call.holder = this;
    this.#slots[id & (this.#slots.length - 1)] = call;
    this.#size++;
    this.#figures.requests++;
    if (call.deadline === Number.POSITIVE_INFINITY) {
      if (this.#begun.length === 0) this.#tickAt = this.#clock.now();
      this.#begun.push(call);
      call.begin(this.#tickAt);
    }
    this.#sweep.note(call.deadline);
  }

  /** A tick has ended in which requests were written. */
  endTick(now: number): void {
    if (now - this.#tickAt > longTickMs) for (const call of this.#begun) call.begin(now);
    this.#begun.length = 0;
  }

  /** The request that an answer belongs to, now no longer in flight; undefined if there is none. */
  takeAnswered(hopByHopId: number, commandCode: number): RequestCall | undefined {
    const slot = hopByHopId & (this.#slots.length - 1);
    const call = this.#slots[slot];
    if (call === undefined || call.hopByHopId !== hopByHopId || call.commandCode !== commandCode) {
      return undefined;
    }
    this.#figures.answers++;
    this.#remove(slot);
    return call;
  }

  /** A caller has aborted its request. A late answer will find no request. */
  release(call: Call): void {
    if (!(call instanceof RequestCall)) return;
    const slot = call.hopByHopId & (this.#slots.length - 1);
    if (this.#slots[slot] !== call) return;
    this.#figures.errors++;
    this.#remove(slot);
  }

  /** The peer has become suspect. What a call does about it may end calls, and begin others. */
  failOver(): void {
    for (const call of this.#slots) call?.failOver();
  }

  failAll(error: () => Error): void {
    this.#sweep.stop();
    this.#begun.length = 0;
    if (this.#size === 0) return;
    const reason = error();
    const calls = this.#slots;
    this.#slots = [];
    this.#figures.errors += this.#size;
    this.#size = 0;
    for (const call of calls) call?.fail(reason);
  }

  #remove(slot: number): void {
    this.#slots[slot] = undefined;
    if (this.#size-- === this.#limits.options.maxInFlight) this.#owner.noteRoom();
    if (this.#size > 0) return;
    if (this.#slots.length > maxIdleSlots) this.#slots = [];
    this.#owner.noteDrained();
  }

  #grow(): void {
    const old = this.#slots;
    const size = Math.max(initialSlots, 2 * old.length);
    this.#slots = new Array<RequestCall | undefined>(size).fill(undefined);
    for (const call of old) if (call !== undefined) this.#slots[call.hopByHopId & (size - 1)] = call;
  }

  sweep(now: number): number {
    let earliest = Number.POSITIVE_INFINITY;
    let ended = 0;
    for (const [slot, call] of this.#slots.entries()) {
      if (call === undefined) continue;
      if (call.deadline > now) {
        earliest = Math.min(earliest, call.deadline);
        continue;
      }
      if (ended === maxEndsPerSweep) {
        earliest = now;
        break;
      }
      ended++;
      this.#figures.timeouts++;
      this.#remove(slot);
      call.expire('maybe-delivered');
    }
    this.#owner.noteSwept(ended);
    return earliest;
  }
}
