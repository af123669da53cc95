import type { AnyActorRef, AnyEventObject } from 'xstate';
import { systemClock, type Clock } from '../clock.js';
import type { PendingTimer } from '../observability/connection-view.js';
import { nameOf } from './effects.js';

type Scheduler = AnyActorRef['system']['scheduler'];

interface Timer {
  readonly source: AnyActorRef;
  readonly id: string | undefined;
  readonly event: AnyEventObject;
  readonly dueAt: number;
  readonly timeout: unknown;
}

const none: readonly Timer[] = [];

/** A timer that is later than this was held up by the program, not by the coarseness of timers. */
const stallMs = 50;

/** What a dial does takes several turns of the event loop: the name, then one address after the other. */
const needsTurns: ReadonlySet<string> = new Set(['dialTimeout']);

/**
 * The timers of one connection's machine, in place of XState's own, which are the properties of two objects, by names
 * that hold the number of the actor. With 10 000 connections that is 20 000 objects of a shape of their own, at 3 kB for
 * each connection and with ever slower access.
 */
export class Timers implements Scheduler {
  readonly #clock: Clock;
  /** Seldom more than one, so the array is as long as it must be. */
  #running = none;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  schedule(
    source: AnyActorRef,
    target: AnyActorRef,
    event: AnyEventObject,
    delay: number,
    id: string | undefined,
  ): void {
    const deliver = () => relay(source, target, event);
    this.#run({ source, id, event }, delay, (lateMs) => {
      // Time in which the program blocked the event loop was no time for the dial. It is given back, once.
      const isHeldUp = lateMs >= stallMs && needsTurns.has(delayOf(event.type));
      if (isHeldUp) this.#run({ source, id, event }, Math.min(lateMs, delay), deliver);
      else deliver();
    });
  }

  #run(what: Pick<Timer, 'source' | 'id' | 'event'>, delay: number, fire: (lateMs: number) => void): void {
    const dueAt = this.#clock.now() + delay;
    const timeout = this.#clock.setTimeout(() => {
      this.#forget(timer);
      // Simulated time leaps over delays, and is not late for that.
      fire(this.#clock === systemClock ? this.#clock.now() - dueAt : 0);
    }, delay);
    const timer: Timer = { ...what, dueAt, timeout };
    this.#running = this.#running.concat(timer);
  }

  cancel(source: AnyActorRef, id: string): void {
    this.#end((timer) => timer.source === source && timer.id === id);
  }

  cancelAll(source: AnyActorRef): void {
    this.#end((timer) => timer.source === source);
  }

  /** Soonest first. */
  pending(): PendingTimer[] {
    return this.#running
      .map(({ dueAt, event }) => ({ delay: delayOf(event.type), dueAt }))
      .toSorted((a, b) => a.dueAt - b.dueAt);
  }

  #end(isMeant: (timer: Timer) => boolean): void {
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

/** As XState's own scheduler does it, so that an inspector sees who sends. */
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
