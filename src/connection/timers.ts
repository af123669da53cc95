import type { AnyActorRef, AnyEventObject } from 'xstate';
import { systemClock, type Clock } from '../clock.js';
import type { Detached } from '../link/link-context.js';
import type { PendingTimer } from '../observability/connection-view.js';
import { nameOf } from './effects.js';

type Scheduler = AnyActorRef['system']['scheduler'];

/** One pending delay. */
interface Timer {
  readonly source: AnyActorRef;
  readonly target: AnyActorRef;
  readonly event: AnyEventObject;
  readonly id: string | undefined;
  readonly delay: number;
  dueAt: number;
  timeout: unknown;
  /** It was given back the time in which the program blocked the event loop. */
  isExtended: boolean;
}

const none: readonly Timer[] = [];

/** A timer that is later than this was held up by the program, not by the coarseness of timers. */
const stallMs = 50;

/**
 * The delays that get back, once, the time in which the program blocked the event loop: what a dial or a TLS handshake does
 * takes several turns of the loop, for example the name first, then one address after the other.
 */
const needsTurns: ReadonlySet<string> = new Set(['dialTimeout', 'tlsTimeout']);

/**
 * The timers of one connection's machine, in place of XState's own, which are the properties of two objects, by names
 * that hold the number of the actor. With 10 000 connections that is 20 000 objects of a shape of their own, at 3 kB for
 * each connection and with ever slower access.
 */
export class Timers implements Scheduler {
  readonly #clock: Clock;
  readonly #detached: Detached;
  /** Seldom more than one, so the array is as long as it must be. */
  #running = none;

  constructor(clock: Clock, detached: Detached) {
    this.#clock = clock;
    this.#detached = detached;
  }

  schedule(
    source: AnyActorRef,
    target: AnyActorRef,
    event: AnyEventObject,
    delay: number,
    id: string | undefined,
  ): void {
    const timer: Timer = {
      source,
      target,
      event,
      id,
      delay,
      dueAt: 0,
      timeout: undefined,
      isExtended: false,
    };
    this.#start(timer, delay);
  }

  #start(timer: Timer, delay: number): void {
    timer.dueAt = this.#clock.now() + delay;
    timer.timeout = this.#clock.setTimeout(() => this.#detached(() => this.#end(timer)), delay);
    this.#running = this.#running.concat(timer);
  }

  #end(timer: Timer): void {
    this.#forget(timer);
    // Simulated time leaps over delays, and is not late for that.
    const lateMs = this.#clock === systemClock ? this.#clock.now() - timer.dueAt : 0;
    if (lateMs >= stallMs && !timer.isExtended && needsTurns.has(delayOf(timer.event.type))) {
      timer.isExtended = true;
      this.#start(timer, Math.min(lateMs, timer.delay));
    } else relay(timer.source, timer.target, timer.event);
  }

  cancel(source: AnyActorRef, id: string): void {
    this.#cancel((timer) => timer.source === source && timer.id === id);
  }

  cancelAll(source: AnyActorRef): void {
    this.#cancel((timer) => timer.source === source);
  }

  /** Soonest first. */
  pending(): PendingTimer[] {
    return this.#running
      .map(({ dueAt, event }) => ({ delay: delayOf(event.type), dueAt }))
      .toSorted((a, b) => a.dueAt - b.dueAt);
  }

  #cancel(isMeant: (timer: Timer) => boolean): void {
    for (const timer of this.#running) {
      if (!isMeant(timer)) continue;
      this.#clock.clearTimeout(timer.timeout);
      this.#forget(timer);
    }
  }

  #forget(timer: Timer): void {
    const index = this.#running.indexOf(timer);
    if (index >= 0) this.#running = this.#running.length === 1 ? none : this.#running.toSpliced(index, 1);
  }
}

/** XState's types do not tell of it. */
interface Relaying {
  readonly _relay?: (source: AnyActorRef, target: AnyActorRef, event: AnyEventObject) => void;
}

/** Like XState's own scheduler, so that an inspector sees the sender. */
function relay(source: AnyActorRef, target: AnyActorRef, event: AnyEventObject): void {
  const system: AnyActorRef['system'] & Relaying = target.system;
  if (system._relay === undefined) target.send(event);
  else system._relay(source, target, event);
}

function delayOf(eventType: string): string {
  if (eventType === 'idle.elapsed') return 'idleTimeout';
  if (eventType === 'lifetime.elapsed') return 'maxLifetime';
  return nameOf(eventType).replace(/^after /, '');
}
